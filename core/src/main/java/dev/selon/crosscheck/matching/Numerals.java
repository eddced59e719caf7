package dev.selon.crosscheck.matching;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Table;
import dev.selon.model.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a text, in digits or words, with their bounds, by {@code crosscheck/numerals.tsv}. */
final class Numerals {
    static final String FILE = "crosscheck/numerals.tsv";
    static final BigDecimal OPEN = new BigDecimal("1e18");
    private static final String SPACE = "[ \\u00A0\\u202F]";
    private static final Pattern PIECE = Pattern.compile(
            "\\d{1,3}(?:(?:" + SPACE + "|\\.)\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:,\\d+)?|\\p{L}+|%|[^\\s\\p{L}\\d]");
    private static final BigDecimal UNDER = new BigDecimal("0.85");
    private static final BigDecimal OVER = new BigDecimal("1.15");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final BigDecimal FOUR = new BigDecimal(4);
    private static final BigDecimal TWENTY = new BigDecimal(20);

    private final Map<String, BigDecimal> units = new HashMap<>();
    private final Map<String, BigDecimal> scales = new HashMap<>();
    private final Map<String, BigDecimal> abouts = new HashMap<>();
    private final Map<String, BigDecimal[]> many = new HashMap<>();
    private final TreeMap<String, String> bounds = new TreeMap<>();

    /** A word, a mark or a number in digits. */
    record Piece(String bare, Span span, @Nullable BigDecimal digits) {}

    /**
     * A number as printed.
     *
     * @param low {@code high} the least and the most that the words allow; {@link #OPEN} where no most is told
     * @param from {@code to} the pieces it takes, its bound among them; {@code to} is not among them
     * @param one whether it is no more than "un", which may be an article
     */
    record Numeral(BigDecimal low, BigDecimal high, int from, int to, boolean one) {}

    private Numerals(Language language) {
        List<Table.Row> rows = language.has(FILE) ? language.table(FILE).rows() : List.of();
        for (Table.Row row : rows) {
            for (String words : row.all("words")) {
                switch (row.get("sort")) {
                    case "unit" -> units.put(words, new BigDecimal(row.get("low")));
                    case "scale" -> scales.put(words, new BigDecimal(row.get("low")));
                    case "about" -> abouts.put(words, new BigDecimal(row.get("low")));
                    case "many" ->
                        many.put(
                                words,
                                new BigDecimal[] {new BigDecimal(row.get("low")), new BigDecimal(row.get("high"))});
                    default -> bounds.put(words, row.get("sort"));
                }
            }
        }
    }

    static Numerals of(Language language) {
        return language.derive(Numerals.class, Numerals::new);
    }

    static List<Piece> pieces(String text, Span within) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text).region(within.start(), within.end());
        while (matcher.find()) {
            String printed = matcher.group();
            boolean digits = Character.isDigit(printed.charAt(0));
            pieces.add(new Piece(
                    Folding.bare(printed), new Span(matcher.start(), matcher.end()), digits ? value(printed) : null));
        }
        return pieces;
    }

    private static BigDecimal value(String digits) {
        return new BigDecimal(digits.replaceAll("[^\\d,]", "").replace(',', '.'));
    }

    /** The number that begins at a piece, with the bound before it. */
    Optional<Numeral> at(List<Piece> pieces, int from) {
        Number first = number(pieces, from);
        if (first == null) {
            return Optional.empty();
        }
        int begin = bound(pieces, from);
        String bound = begin == from ? "" : bounds.getOrDefault(phrase(pieces, begin, from), "");
        if (bound.equals("from") && first.to + 1 < pieces.size() && is(pieces, first.to, "to")) {
            Number second = number(pieces, first.to + 1);
            if (second != null && second.low.compareTo(first.low) > 0) {
                return Optional.of(new Numeral(first.low, second.high, begin, second.to, false));
            }
        }
        return Optional.of(
                switch (bound) {
                    case "least" -> new Numeral(first.low, OPEN, begin, first.to, false);
                    case "most" -> new Numeral(BigDecimal.ZERO, first.high, begin, first.to, false);
                    case "under" -> new Numeral(scaled(first.low, UNDER), first.high, begin, first.to, false);
                    case "near" ->
                        new Numeral(scaled(first.low, UNDER), scaled(first.high, OVER), begin, first.to, false);
                    default -> new Numeral(first.low, first.high, from, first.to, first.one);
                });
    }

    private boolean is(List<Piece> pieces, int at, String sort) {
        return sort.equals(bounds.get(pieces.get(at).bare));
    }

    /** Where the longest bound that ends before the number begins. */
    private int bound(List<Piece> pieces, int number) {
        for (int from = Math.max(0, number - 4); from < number; from++) {
            if (bounds.containsKey(phrase(pieces, from, number)) && !is(pieces, from, "to")) {
                return from;
            }
        }
        return number;
    }

    private static String phrase(List<Piece> pieces, int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (Piece piece : pieces.subList(from, to)) {
            if (piece.bare.chars().anyMatch(Character::isLetter)) {
                phrase.append(phrase.isEmpty() ? "" : " ").append(piece.bare);
            }
        }
        return phrase.toString();
    }

    private record Number(BigDecimal low, BigDecimal high, int to, boolean one) {}

    private @Nullable Number number(List<Piece> pieces, int from) {
        String bare = pieces.get(from).bare;
        if (many.containsKey(bare)) {
            BigDecimal[] range = many.get(bare);
            return new Number(range[0], range[1], from + 1, false);
        }
        int noun = units.containsKey(bare) && from + 1 < pieces.size() ? from + 1 : from;
        BigDecimal about = abouts.get(pieces.get(noun).bare);
        if (about != null) {
            return new Number(scaled(about, UNDER), scaled(about, OVER), noun + 1, false);
        }
        return counted(pieces, from);
    }

    private @Nullable Number counted(List<Piece> pieces, int from) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal part = null;
        int at = from;
        int words = 0;
        for (int i = from; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            BigDecimal unit = piece.digits != null && part == null ? piece.digits : units.get(piece.bare);
            BigDecimal scale = scales.get(piece.bare);
            if (unit != null && piece.digits == null && part != null && unit.equals(TWENTY) && part.equals(FOUR)) {
                part = part.multiply(TWENTY);
            } else if (unit != null && (part == null || fits(unit, part))) {
                part = part == null ? unit : part.add(unit);
            } else if (scale != null && scale.compareTo(HUNDRED) == 0) {
                part = (part == null ? BigDecimal.ONE : part).multiply(scale);
            } else if (scale != null && (part != null || scale.equals(THOUSAND))) {
                total = total.add((part == null ? BigDecimal.ONE : part).multiply(scale));
                part = null;
            } else if (words > 0 && (piece.bare.equals("-") || joinsOne(pieces, i, part))) {
                continue;
            } else {
                break;
            }
            words++;
            at = i + 1;
        }
        if (words == 0) {
            return null;
        }
        BigDecimal value = plain(part == null ? total : total.add(part));
        boolean one = words == 1 && pieces.get(from).digits == null && value.equals(BigDecimal.ONE);
        return new Number(value, value, at, one);
    }

    /** "vingt et un". */
    private boolean joinsOne(List<Piece> pieces, int at, @Nullable BigDecimal part) {
        return part != null
                && part.compareTo(TWENTY) >= 0
                && part.remainder(BigDecimal.TEN).signum() == 0
                && at + 1 < pieces.size()
                && is(pieces, at, "to")
                && BigDecimal.ONE.equals(units.get(pieces.get(at + 1).bare));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** "deux cent trente", "vingt-trois", "soixante-douze". */
    private static boolean fits(BigDecimal unit, BigDecimal part) {
        return part.remainder(HUNDRED).signum() == 0
                || part.remainder(BigDecimal.TEN).signum() == 0 && unit.compareTo(TWENTY) < 0;
    }

    private static BigDecimal scaled(BigDecimal value, BigDecimal factor) {
        return value.multiply(factor).setScale(Math.max(0, value.scale()), RoundingMode.HALF_UP);
    }
}
