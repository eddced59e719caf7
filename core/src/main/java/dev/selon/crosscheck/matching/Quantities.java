package dev.selon.crosscheck.matching;

import dev.selon.crosscheck.matching.Numerals.Numeral;
import dev.selon.crosscheck.matching.Numerals.Piece;
import dev.selon.language.Language;
import dev.selon.language.Table;
import dev.selon.model.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers of a text with what they count, by {@code crosscheck/measures.tsv}: dead, wounded, sums, shares, other things. */
public final class Quantities {
    static final String FILE = "crosscheck/measures.tsv";
    private static final int WINDOW = 7;
    private static final int NOUN = 4;

    private final List<Measure> measures = new ArrayList<>();
    private final Numerals numerals;
    private final Vocabulary vocabulary;

    private record Measure(String name, String sort, WordStems words, WordStems before) {}

    /**
     * A number of something.
     *
     * @param measure what is counted: the measure and, where told, which persons or things; {@code ""} before the thing
     *     for what no measure names
     * @param printed the words, bound and things among them
     */
    public record Quantity(String measure, String thing, String printed, BigDecimal low, BigDecimal high, Span span) {
        /** What is compared with what. */
        public String key() {
            return thing.isEmpty() ? measure : measure + " " + thing;
        }

        boolean isBare() {
            return measure.isEmpty() && thing.isEmpty();
        }

        /** Whether no most is told: "plus de 20". */
        public boolean isOpen() {
            return high.equals(Numerals.OPEN);
        }

        /** Whether both may be the same number. */
        public boolean meets(Quantity other) {
            return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
        }
    }

    private Quantities(Language language) {
        numerals = Numerals.of(language);
        vocabulary = Vocabulary.of(language);
        if (language.has(FILE)) {
            for (Table.Row row : language.table(FILE).rows()) {
                measures.add(new Measure(
                        row.get("measure"),
                        row.get("sort"),
                        new WordStems(row.all("words")),
                        new WordStems(row.all("before"))));
            }
        }
    }

    public static Quantities of(Language language) {
        return language.derive(Quantities.class, Quantities::new);
    }

    /** Whether a measure counts persons by what became of them. */
    public boolean isState(String measure) {
        return measures.stream().anyMatch(one -> one.name.equals(measure) && one.sort.equals("state"));
    }

    /** Numbers of no thing named: "douze selon le maire". */
    public List<Quantity> bare(String text, Span within) {
        return all(text, within).stream().filter(Quantity::isBare).toList();
    }

    /** The numbers of things in a stretch of a text, in their order. */
    public List<Quantity> in(String text, Span within) {
        return all(text, within).stream().filter(quantity -> !quantity.isBare()).toList();
    }

    private List<Quantity> all(String text, Span within) {
        List<Piece> pieces = Numerals.pieces(text, within);
        List<Quantity> found = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            Numeral numeral = numerals.at(pieces, i).orElse(null);
            if (numeral != null && !isPartOf(pieces, numeral)) {
                Quantity quantity = quantity(pieces, numeral, text);
                if (quantity != null) {
                    found.add(quantity);
                }
            }
            i = numeral == null ? i + 1 : numeral.to();
        }
        return found;
    }

    /** "trois des quatre voitures": the second is not what is told. */
    private boolean isPartOf(List<Piece> pieces, Numeral numeral) {
        return numeral.from() > 1
                && is("part", pieces.get(numeral.from() - 1).bare())
                && numerals.at(pieces, numeral.from() - 2).isPresent();
    }

    private @Nullable Quantity quantity(List<Piece> pieces, Numeral numeral, String text) {
        int end = end(pieces, numeral.to());
        String thing = "";
        boolean noun = true;
        for (int i = numeral.to(); i < end; i++) {
            String word = pieces.get(i).bare();
            Measure measure = measure(pieces, i, i == numeral.to());
            if (measure != null) {
                return numeral.one() && !measure.sort.equals("state")
                        ? null
                        : made(measure.name, which(measure, thing, pieces, i), pieces, numeral, i + 1, text);
            }
            if (is("active", word) && !isPassive(pieces, i)) {
                break;
            }
            if (noun && !is("of", word) && !isApostrophe(pieces.get(i))) {
                thing = isThing(word) ? root(word) : "";
                noun = false;
            }
        }
        Measure before = before(pieces, numeral.from());
        if (before != null && (!thing.isEmpty() || isPerson(pieces, numeral.to()))) {
            return made(before.name, thing, pieces, numeral, numeral.to() + 1, text);
        }
        return generic(pieces, numeral, text);
    }

    /** Of money the currency, of a share what it is a share of; of the dead which persons. */
    private String which(Measure measure, String thing, List<Piece> pieces, int at) {
        return switch (measure.sort) {
            case "money", "thing" -> root(pieces.get(at).bare());
            case "share" -> shared(pieces, at + 1);
            default -> thing;
        };
    }

    /** "53 % des voix"; {@code ""} where it is not told. */
    private String shared(List<Piece> pieces, int from) {
        for (int i = from; i < Math.min(pieces.size(), from + NOUN); i++) {
            if (isThing(pieces.get(i).bare()) && pieces.get(i).bare().length() > 3) {
                return root(pieces.get(i).bare());
            }
        }
        return "";
    }

    /** Up to a mark, an "and", or another number. */
    private int end(List<Piece> pieces, int from) {
        int end = from;
        while (end < pieces.size() && end < from + WINDOW) {
            Piece piece = pieces.get(end);
            boolean mark = !piece.bare().equals("%")
                    && !isApostrophe(piece)
                    && piece.bare().chars().noneMatch(Character::isLetterOrDigit);
            if (mark || piece.digits() != null || is("end", piece.bare())) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean isApostrophe(Piece piece) {
        return piece.bare().equals("'") || piece.bare().equals("’");
    }

    private @Nullable Measure measure(List<Piece> pieces, int at, boolean first) {
        String word = pieces.get(at).bare();
        String two = at + 1 < pieces.size() ? word + " " + pieces.get(at + 1).bare() : word;
        return measures.stream()
                .filter(measure -> isCounted(measure) && (measure.words.has(word) || measure.words.has(two)))
                .filter(measure -> first || !measure.sort.equals("share"))
                .findFirst()
                .orElse(null);
    }

    private static boolean isCounted(Measure measure) {
        return switch (measure.sort) {
            case "state", "thing", "money", "share" -> true;
            default -> false;
        };
    }

    private @Nullable Measure before(List<Piece> pieces, int from) {
        return from == 0
                ? null
                : measures.stream()
                        .filter(measure ->
                                measure.before.has(pieces.get(from - 1).bare()))
                        .findFirst()
                        .orElse(null);
    }

    private boolean is(String sort, String word) {
        return measures.stream().anyMatch(measure -> measure.sort.equals(sort) && measure.words.has(word));
    }

    private boolean isPassive(List<Piece> pieces, int at) {
        return at + 1 < pieces.size() && is("passive", pieces.get(at + 1).bare());
    }

    private boolean isPerson(List<Piece> pieces, int at) {
        return at < pieces.size() && is("person", pieces.get(at).bare());
    }

    private boolean isThing(String word) {
        return word.length() >= NOUN
                && !is("person", word)
                && !is("passive", word)
                && !is("active", word)
                && !is("end", word)
                && vocabulary.weight(word) > 0.1;
    }

    private String root(String word) {
        return vocabulary.word(word.replaceAll("[sx]$", "")).root().replaceAll("^[~=]", "");
    }

    private @Nullable Quantity generic(List<Piece> pieces, Numeral numeral, String text) {
        int at = numeral.to();
        while (at < pieces.size() && (is("of", pieces.get(at).bare()) || isApostrophe(pieces.get(at)))) {
            at++;
        }
        if (numeral.one()) {
            return null;
        }
        if (at >= pieces.size() || !isThing(pieces.get(at).bare())) {
            return made("", "", pieces, numeral, numeral.to(), text);
        }
        return made("", root(pieces.get(at).bare()), pieces, numeral, at + 1, text);
    }

    private static Quantity made(
            String measure, String thing, List<Piece> pieces, Numeral numeral, int end, String text) {
        Span span = new Span(
                pieces.get(numeral.from()).span().start(),
                pieces.get(Math.min(end, pieces.size()) - 1).span().end());
        return new Quantity(measure, thing, span.of(text).replaceAll("\\s+", " "), numeral.low(), numeral.high(), span);
    }
}
