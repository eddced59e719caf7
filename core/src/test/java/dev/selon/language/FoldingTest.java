package dev.selon.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void theShortWayThroughLatin1AgreesWithTheTables() {
        for (char c = 'A'; c <= 0xff; c++) {
            if (c != '`' && c != 0xb4 && c != 0xa0) {
                String one = String.valueOf(c);
                assertThat(Folding.lower(one)).isEqualTo(UCharacter.toLowerCase(ULocale.ROOT, one));
            }
        }
    }

    @Test
    void waysOfWritingOneWordAreOne() {
        assertThat(Folding.lower("L’État")).isEqualTo("l'état");
        assertThat(Folding.lower("E\u0301tat")).isEqualTo("état");
        assertThat(Folding.lower("ÉLYSÉE")).isEqualTo("élysée");
        assertThat(Folding.lower("İstanbul")).startsWith("i");
        assertThat(Folding.bare("États-Unis, Œuvre")).isEqualTo("etats-unis, oeuvre");
    }
}
