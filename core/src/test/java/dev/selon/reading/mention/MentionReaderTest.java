package dev.selon.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.model.Entity;
import dev.selon.model.EntityKind;
import dev.selon.model.Title;
import dev.selon.model.When;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionReaderTest {

    @Test
    void a_person_is_known_by_the_surname_after_the_full_name() {
        Told told = Told.of("Le ministre ghanéen de la Santé, Kwame Ofori, est arrivé. Ofori a promis des vaccins.");
        assertThat(told.persons()).containsExactly("Kwame Ofori");
        assertThat(told.places("Kwame Ofori")).containsExactly("Kwame Ofori", "Ofori");
    }

    @Test
    void an_office_has_its_state_and_its_holder() {
        Title title = Told.of("Le ministre ghanéen de la Santé, Kwame Ofori, est arrivé.")
                .title(0);
        assertThat(title.office()).isEqualTo("ministre de la santé");
        assertThat(title.named()).isTrue();
    }

    @Test
    void a_bare_title_means_the_holder_named_before() {
        Told told = Told.of("Le président kényan Daniel Otieno a parlé à Nairobi. Le président a remercié ses hôtes.");
        assertThat(told.holder(1)).isEqualTo("Daniel Otieno");
        assertThat(told.title(1).named()).isFalse();
    }

    @Test
    void a_ministry_belongs_to_its_state() {
        Told told = Told.of("Le ministère sénégalais de la Justice a publié une note.");
        Entity ministry = told.one(EntityKind.ORGANISATION);
        assertThat(ministry.name()).isEqualTo("ministère sénégalais de la Justice");
        assertThat(told.entity(ministry.of()).key()).isEqualTo("SEN");
    }

    @Test
    void a_capital_that_acts_is_its_state_and_after_a_preposition_a_place() {
        assertThat(Told.of("Bamako accuse son voisin.").one(EntityKind.STATE).key())
                .isEqualTo("MLI");
        assertThat(Told.of("Il est arrivé à Bamako.").one(EntityKind.PLACE).name())
                .isEqualTo("Bamako");
    }

    @Test
    void a_capital_stands_for_the_state_of_its_time() {
        assertThat(states("Moscou accuse Oslo. Les Soviétiques protestent.")).containsExactly("SUN", "NOR");
        assertThat(states("Moscou accuse Oslo. La Russie proteste, comme jadis l'Union soviétique."))
                .contains("RUS", "SUN");
        assertThat(states("Moscou accuse Oslo.")).containsExactly("RUS", "NOR");
        assertThat(Told.of("Moscou accuse Oslo.", When.year(1985))
                        .one(EntityKind.STATE)
                        .key())
                .isEqualTo("SUN");
    }

    private static List<String> states(String text) {
        return Told.of(text).read().entities().stream()
                .filter(one -> one.kind() == EntityKind.STATE)
                .map(Entity::key)
                .toList();
    }
}
