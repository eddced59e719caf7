package dev.selon.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.Texts;
import dev.selon.model.Statement;
import org.junit.jupiter.api.Test;

class AddresseeTest {
    @Test
    void whoIsSpokenToIsNoSpeaker() {
        Statement said = Texts.statements("La préfète a déclaré au maire que la route était fermée.")
                .get(0);
        assertThat(said.addressee()).isNotNull();
        assertThat(said.addressee().text()).isEqualTo("maire");
        assertThat(said.speaker().text()).isEqualTo("La préfète");
    }

    @Test
    void nobodyIsInventedWhereNobodyIsNamed() {
        Statement said = Texts.statements("La préfète a déclaré que la route était fermée.")
                .get(0);
        assertThat(said.addressee()).isNull();
    }
}
