package dev.selon.reading.mention;

import dev.selon.model.Gender;
import org.jspecify.annotations.Nullable;

/**
 * An office found in a line, before its holder is known.
 *
 * @param office head and complements in lower case, without the nationality
 * @param head the office's head in the masculine singular
 * @param of the body or state, if printed with it
 * @param always whether its head is an office by itself
 * @param weak whether it is an office only beside a name ("le chef taliban Omar")
 * @param counterpart whether it is "homologue": the office of somebody named before
 */
record TitleDraft(
        int line,
        int from,
        int to,
        String office,
        String head,
        @Nullable Found of,
        String state,
        Gender gender,
        boolean former,
        boolean plural,
        boolean counterpart,
        boolean always,
        boolean weak) {

    /** The office as one holder has it: "ministre de la défense" of "ministres de la Défense". */
    String singular() {
        int complements = office.indexOf(" d");
        return plural ? head + (complements < 0 ? "" : office.substring(complements)) : office;
    }
}
