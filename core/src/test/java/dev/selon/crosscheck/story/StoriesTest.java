package dev.selon.crosscheck.story;

import static dev.selon.crosscheck.Cases.dossier;
import static dev.selon.crosscheck.Cases.storyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.crosscheck.Affair;
import dev.selon.crosscheck.Report;
import dev.selon.model.Dossier;
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
}
