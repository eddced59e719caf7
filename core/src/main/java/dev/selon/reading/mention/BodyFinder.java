package dev.selon.reading.mention;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.model.Gender;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds organisations that no list has: by their head noun, or by a foreign word for a body among capitals. */
final class BodyFinder {
    private final Words words;

    BodyFinder(Language language) {
        this.words = Words.of(language);
    }

    List<Found> find(Line line, List<Found> plain) {
        List<Found> bodies = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            Found body = at(line, i, plain);
            Found known = Found.at(plain, i);
            if (body != null
                    && (known == null
                            || known.to() < body.to() && !known.entry().is(Entry.Type.STATE))) {
                bodies.add(body);
                i = body.to();
            } else {
                i = known == null ? i + 1 : known.to();
            }
        }
        return bodies;
    }

    private @Nullable Found at(Line line, int i, List<Found> plain) {
        Words.Head head = words.head(line, i);
        Found body = head != null && isOpen(line, i, head) ? new BodyParse(words, line, plain, i, head).found() : null;
        body = body == null ? foreign(line, i, plain) : body;
        return body == null && !line.upper(i) && words.bodyNouns.has(line.lower(i)) ? called(line, i + 1, plain) : body;
    }

    /** "le groupe Akadêmia", "l'entreprise Valve": the name alone. */
    private @Nullable Found called(Line line, int from, List<Found> plain) {
        int to = from;
        while (line.upper(to) && line.word(to) && !line.parted(to) && !Found.covered(plain, to)) {
            to++;
        }
        boolean person = words.isGivenName(line, from) && to > from + 1 || words.honorific(line, from) != null;
        return to == from || person ? null : body(line, from, to);
    }

    private static Found body(Line line, int from, int to) {
        String name = line.text(from, to);
        return new Found(
                line.number(), from, to, Entry.body(name, Folding.bare(name), "", null, Gender.UNKNOWN, false));
    }

    private boolean isOpen(Line line, int i, Words.Head head) {
        boolean capital = line.upper(i) && (i > 0 || head.lower());
        boolean determined =
                line.tagged(i - 1, "DET") || line.tagged(i - 1, "ADJ") || words.small.at("determined", line, i - 1);
        return capital || head.lower() && !head.plural() && determined;
    }

    /** "Oxford Internet Institute", "Human Rights Watch". */
    private @Nullable Found foreign(Line line, int from, List<Found> plain) {
        boolean inside = line.upper(from - 1) && !Found.covered(plain, from - 1);
        if (!line.upper(from) || inside || Found.covered(plain, from)) {
            return null;
        }
        int i = from;
        int capitals = 0;
        boolean body = false;
        while (i < line.size()
                && !line.parted(i)
                && (line.upper(i) && line.word(i) || capitals > 0 && joins(line, i, body))) {
            capitals += line.upper(i) ? 1 : 0;
            body |= words.bodyWords.has(line.lower(i));
            i++;
        }
        boolean person = capitals == 2 && words.isGivenName(line, from);
        boolean opening = capitals == 2 && words.isFunction(line, from);
        if (!body || capitals < 2 || person || opening) {
            return null;
        }
        return body(line, from, i);
    }

    private boolean joins(Line line, int i, boolean body) {
        return line.upper(i + 1) && (words.small.at("foreign", line, i) || body && words.small.at("of", line, i));
    }
}
