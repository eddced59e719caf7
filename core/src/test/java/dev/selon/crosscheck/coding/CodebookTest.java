package dev.selon.crosscheck.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.language.Language;
import dev.selon.language.Languages;
import dev.selon.model.Claim;
import dev.selon.model.Coding;
import dev.selon.model.Filler;
import dev.selon.model.Kind;
import dev.selon.model.Role;
import dev.selon.model.Span;
import dev.selon.model.Stance;
import dev.selon.model.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CodebookTest {
    private static final Language FRENCH = Languages.packed().get("fr");
    private static final Span HERE = new Span(0, 1);

    @Test
    void a_kind_has_its_root_code_and_the_line_that_chose_it() {
        Coding coding =
                code(Kind.MEETING, Stance.ASSERTED, "talks", Role.FORMAT, "").orElseThrow();
        assertThat(coding.event()).isEqualTo("CONSULT");
        assertThat(coding.quad()).isEqualTo(1);
        assertThat(coding.cameo()).isEqualTo("040");
        assertThat(coding.rule()).isEqualTo("meeting: all consultations and meetings");
    }

    @Test
    void what_is_given_is_aid_and_its_field_chooses_the_subcode() {
        Coding coding = code(Kind.SUPPORT, Stance.ASSERTED, "give", Role.WHAT, "du matériel militaire")
                .orElseThrow();
        assertThat(coding.event()).isEqualTo("AID");
        assertThat(coding.cameo()).isEqualTo("072");
        assertThat(coding.contexts()).containsExactly("military");
    }

    @Test
    void a_measure_told_as_to_come_is_a_threat_and_cooperation_an_intention() {
        assertThat(code(Kind.SANCTION, Stance.PLANNED, "ban", Role.WHAT, "").map(Coding::event))
                .contains("THREATEN");
        assertThat(code(Kind.COOPERATION, Stance.PLANNED, "cooperation", Role.SUBJECT, "")
                        .map(Coding::event))
                .contains("AGREE");
    }

    @Test
    void a_rumour_of_what_was_done_keeps_its_code_and_what_might_be_done_is_a_threat() {
        assertThat(Codebook.of(claim(Kind.ATTACK, Stance.HEDGED, Status.DONE), FRENCH)
                        .map(Coding::event))
                .contains("ASSAULT");
        assertThat(Codebook.of(claim(Kind.ATTACK, Stance.HEDGED, Status.ANNOUNCED), FRENCH)
                        .map(Coding::event))
                .contains("THREATEN");
    }

    @Test
    void what_the_codebook_does_not_know_has_no_code() {
        assertThat(code(Kind.OFFICE, Stance.ASSERTED, "title", Role.OFFICE, "reine"))
                .isEmpty();
    }

    private static Optional<Coding> code(Kind kind, Stance stance, String rule, Role role, String words) {
        Map<Role, List<Filler>> roles = words.isEmpty() ? Map.of() : Map.of(role, List.of(new Filler(HERE, words, -1)));
        Claim claim = new Claim(kind, new TreeMap<>(roles), stance, Status.DONE, HERE, HERE, -1, null, List.of(), rule);
        return Codebook.of(claim, FRENCH);
    }

    private static Claim claim(Kind kind, Stance stance, Status status) {
        return new Claim(kind, new TreeMap<>(), stance, status, HERE, HERE, -1, null, List.of(), "strike");
    }
}
