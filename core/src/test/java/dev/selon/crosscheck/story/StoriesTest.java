package dev.selon.crosscheck.story;

import static dev.selon.crosscheck.Cases.dossier;
import static dev.selon.crosscheck.Cases.storyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.crosscheck.Affair;
import dev.selon.crosscheck.Report;
import dev.selon.model.Dossier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Articles on one event, near-identical events kept apart. */
class StoriesTest {
    private final Dossier dossier =
            dossier(Affair.mayA(), Affair.mayB(), Affair.augustA(), Affair.augustB(), Affair.april(), Affair.fire());

    @Test
    void reports_of_one_event_are_one_story() {
        assertThat(storyOf(dossier, Affair.mayA())).isEqualTo(storyOf(dossier, Affair.mayB()));
        assertThat(storyOf(dossier, Affair.augustA())).isEqualTo(storyOf(dossier, Affair.augustB()));
    }

    @Test
    void the_same_ministers_months_apart_are_two_stories() {
        assertThat(storyOf(dossier, Affair.mayA())).isNotEqualTo(storyOf(dossier, Affair.augustA()));
        assertThat(storyOf(dossier, Affair.mayB())).isNotEqualTo(storyOf(dossier, Affair.augustB()));
    }

    @Test
    void a_meeting_told_in_passing_does_not_join_the_stories() {
        assertThat(storyOf(dossier, Affair.april())).isNotEqualTo(storyOf(dossier, Affair.mayA()));
    }

    @Test
    void an_unrelated_article_is_a_story_of_its_own() {
        assertThat(dossier.stories()).hasSize(4);
        assertThat(dossier.stories().stream()
                        .mapToInt(story -> story.articles().size())
                        .sum())
                .isEqualTo(6);
    }

    @Test
    void a_reprint_is_of_the_same_story_whatever_its_date() {
        String body = "Le maire de la ville basse a inauguré hier le nouveau pont sur la rivière en présence de "
                + "plusieurs centaines de riverains venus en famille malgré une pluie battante et un vent glacial";
        Report first = Report.of("pont.txt").published("2025-03-01").text(body).end();
        Report copy = Report.of("copie.txt")
                .published("2025-04-20")
                .text("Bonne nouvelle. " + body)
                .end();
        assertThat(dossier(first, copy).stories()).hasSize(1);
    }

    @Test
    void the_title_is_the_fullest_headline() {
        assertThat(dossier.stories().stream().map(story -> story.title()))
                .contains("Pêche : des accords durables avec les îles, promet Mikhaïlov");
    }

    @Test
    void two_events_of_one_kind_are_kept_apart_by_what_each_side_alone_names() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            reports.add(burglary("a" + i, "Bremen Harbour", i));
            reports.add(burglary("b" + i, "Dresden Bridges", i + 1));
        }
        assertThat(dossier(reports.toArray(Report[]::new)).stories()).hasSize(2);
    }

    private static final List<String> MORE = List.of(
            "detectives question neighbours about ladders",
            "glass cabinets stood empty this morning",
            "cameras recorded vans leaving northwards",
            "insurers estimate losses beyond millions",
            "curators mourn porcelain from Meissen",
            "guards heard hammering after midnight");

    private static Report burglary(String name, String where, int more) {
        return Report.of(name + ".txt")
                .language("en")
                .text("Masked burglars emptied the museum of " + where + " while " + MORE.get(more))
                .end();
    }
}
