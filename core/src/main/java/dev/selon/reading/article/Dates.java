package dev.selon.reading.article;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import dev.selon.language.Folding;
import dev.selon.model.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Full dates as pages and papers print them: ISO, numbers, or with the month's name in several languages (ICU's). */
final class Dates {
    private static final int FIRST_YEAR = 1900;
    private static final List<String> LOCALES =
            List.of("fr", "en", "de", "es", "it", "pt", "nl", "pl", "ca", "ro", "sv");
    private static final Map<String, Integer> MONTHS = months();
    private static final Set<String> WEEKDAYS = weekdays();
    private static final String MONTH = MONTHS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(", ")"));
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String EDGE = "(?![\\p{L}\\p{N}])";
    private static final String START = "(?<![\\p{L}\\p{N}])";

    private static final Pattern ISO = Pattern.compile("(?<!\\d)" + YEAR + "[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern DAY_MONTH = Pattern.compile(START
            + "(\\d{1,2})\\s?(?:er|st|nd|rd|th|ero|\\.|º|°|ª)?(?:\\s+of|\\s+de|\\s?[-/])?\\s*" + MONTH
            + "\\.?,?(?:\\s+del?|\\s?[-/])?\\s*" + YEAR + "(?!\\d)");
    private static final Pattern MONTH_DAY =
            Pattern.compile(START + MONTH + "\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*,\\s*|\\s+)" + YEAR + "(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?" + YEAR + "(?!\\d)");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<![\\d./:-])(\\d{1,2})[./](\\d{1,2})[./](\\d{2})(?![\\d./])");
    private static final Pattern PLAIN =
            Pattern.compile("(?<!\\d)(20[0-3]\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)");

    /** A date and where it stands in the bare text. */
    record Found(LocalDate day, int start, int end) {}

    private Dates() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String locale : LOCALES) {
            DateFormatSymbols symbols = new DateFormatSymbols(new ULocale(locale));
            for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
                for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                    String[] names = symbols.getMonths(context, width);
                    for (int i = 0; i < 12; i++) {
                        String name =
                                Folding.bare(names[i]).replaceFirst("\\.$", "").strip();
                        if (name.length() > 2 && name.codePoints().allMatch(Character::isLetter)) {
                            months.putIfAbsent(name, i + 1);
                        }
                    }
                }
            }
        }
        months.putIfAbsent("sept", 9);
        months.putIfAbsent("fev", 2);
        months.putIfAbsent("fevr", 2);
        return months;
    }

    private static Set<String> weekdays() {
        Set<String> days = new HashSet<>();
        for (String locale : LOCALES) {
            for (String day : new DateFormatSymbols(new ULocale(locale)).getWeekdays()) {
                days.add(Folding.bare(day));
            }
        }
        return days;
    }

    /** Whether the bare word names a day of the week in one of the languages. */
    static boolean isWeekday(String word) {
        return WEEKDAYS.contains(word);
    }

    /** The first full date of the text. */
    static Optional<Found> first(Bare text, boolean monthFirst) {
        return all(text, monthFirst).stream().findFirst();
    }

    static List<Found> all(Bare bare, boolean monthFirst) {
        String text = bare.text();
        List<Found> found = new ArrayList<>();
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return found;
        }
        collect(found, ISO, text, m -> day(m.group(1), m.group(2), m.group(3)));
        collect(found, DAY_MONTH, text, m -> day(m.group(3), month(m.group(2)), m.group(1)));
        collect(found, MONTH_DAY, text, m -> day(m.group(3), month(m.group(1)), m.group(2)));
        collect(found, NUMBERS, text, m -> numbers(m.group(1), m.group(2), m.group(3), monthFirst));
        collect(found, SHORT_YEAR, text, m -> numbers(m.group(1), m.group(2), "20" + m.group(3), monthFirst));
        found.sort(Comparator.comparingInt(Found::start)
                .thenComparing(Comparator.comparingInt(Found::end).reversed()));
        return found;
    }

    /** As {@link #first}, with eight digits in a row read too: for addresses and attributes. */
    static Optional<LocalDate> inAttribute(String text, boolean monthFirst) {
        Bare bare = Bare.of(text.length() > 200 ? text.substring(0, 200) : text);
        Optional<LocalDate> date = first(bare, monthFirst).map(Found::day);
        if (date.isPresent()) {
            return date;
        }
        List<Found> plain = new ArrayList<>();
        collect(plain, PLAIN, bare.text(), m -> day(m.group(1), m.group(2), m.group(3)));
        return plain.stream().findFirst().map(Found::day);
    }

    private interface Reading {
        Optional<LocalDate> of(MatchResult match);
    }

    private static void collect(List<Found> found, Pattern pattern, String text, Reading reading) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            reading.of(matcher).ifPresent(day -> found.add(new Found(day, matcher.start(), matcher.end())));
        }
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.get(name));
    }

    private static Optional<LocalDate> numbers(String first, String second, String year, boolean monthFirst) {
        int a = Integer.parseInt(first);
        int b = Integer.parseInt(second);
        boolean swap = monthFirst && a <= 12 || b > 12;
        return day(year, swap ? first : second, swap ? second : first);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < FIRST_YEAR ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Where a date found in the bare text stands in the whole text. */
    static Span span(Bare bare, Found found) {
        return bare.span(found.start(), found.end());
    }
}
