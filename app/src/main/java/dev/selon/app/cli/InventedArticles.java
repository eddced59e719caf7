package dev.selon.app.cli;

import dev.selon.language.Language;
import dev.selon.language.Table;
import dev.selon.model.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Readings of reports that nobody wrote, for timing: events of one to twenty reports, most of few, twenty reports a
 * day, so that a hundred thousand are those of nearly fourteen years. States, bodies, persons, papers and words are drawn by
 * Zipf's law from the gazetteers and the table of word frequencies; the more articles, the more persons there are. One
 * report in six reprints another. The same seed makes the same readings.
 */
final class InventedArticles {
    private static final int A_DAY = 20;
    private static final int MOST = 20;
    private static final int PERSONS = 1_000;
    private static final int PAPERS = 80;
    private static final LocalDate BEGINNING = LocalDate.of(2010, 1, 1);
    private static final List<String> OFFICES = List.of(
            "président",
            "ministre des affaires étrangères",
            "premier ministre",
            "porte-parole",
            "ambassadeur",
            "ministre de la défense",
            "député",
            "secrétaire général");

    /** A state or body: its name and the gazetteer's key. */
    record Known(String name, String key) {}

    /** A person with an office of a state. */
    record Holder(String name, String office, Known state) {}

    /** What all reports of one event have in common. */
    record Event(LocalDate day, List<Holder> cast, List<Known> states, Known body, List<String> words, long[] runs) {
        /** What is pledged, agreed or denied in it. */
        String thing() {
            return words.get(0) + " " + words.get(1);
        }
    }

    private final List<Reading> readings = new ArrayList<>();
    private final Random random;
    private final List<Known> states;
    private final List<Known> bodies;
    private final List<Holder> persons = new ArrayList<>();
    private final List<String> papers;
    private final List<String> words;

    private InventedArticles(Language language, int articles, long seed) {
        random = new Random(seed);
        states = language.table("gazetteer/states.tsv").rows().stream()
                .map(row -> new Known(row.get("name"), row.get("iso3")))
                .toList();
        bodies = column(language, "gazetteer/organisations.tsv", "name").stream()
                .map(name -> new Known(name, name))
                .toList();
        papers = language.table("gazetteer/organisations.tsv").rows().stream()
                .filter(row -> row.get("kind").equals("newspaper"))
                .map(row -> row.get("name"))
                .limit(PAPERS)
                .toList();
        words = language.table("crosscheck/frequency.tsv").rows().stream()
                .sorted(Comparator.comparingDouble((Table.Row row) -> Double.parseDouble(row.get("weight")))
                        .thenComparingInt(row -> row.get("lemma").hashCode()))
                .map(row -> row.get("lemma"))
                .toList();
        List<String> given = column(language, "gazetteer/given-names.tsv", "name");
        List<String> family = column(language, "gazetteer/communes.tsv", "name");
        for (int i = 0; i < PERSONS + articles / 4; i++) {
            String name = any(given) + " " + any(family).replaceAll("[ '-].*", "");
            persons.add(new Holder(name, i < PERSONS ? often(OFFICES) : "député", often(states)));
        }
    }

    /** As many readings, in no order of day. */
    static List<Reading> of(Language language, int articles, long seed) {
        InventedArticles made = new InventedArticles(language, articles, seed);
        while (made.readings.size() < articles) {
            made.report(articles);
        }
        return List.copyOf(made.readings);
    }

    private static List<String> column(Language language, String table, String name) {
        return language.table(table).rows().stream().map(row -> row.get(name)).toList();
    }

    private void report(int most) {
        Event event = event();
        double share = random.nextDouble();
        int reports = 1 + (int) (MOST * share * share * share);
        for (int i = 0; i < reports && readings.size() < most; i++) {
            readings.add(new InventedReport(this, event, readings.size()).reading());
        }
    }

    private Event event() {
        List<Holder> cast = new ArrayList<>();
        List<Known> sides = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            cast.add(often(persons));
            sides.add(cast.get(i).state());
        }
        sides.add(often(states));
        List<String> telling = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            telling.add(i % 2 == 0 ? any(words) : often(words));
        }
        LocalDate day = BEGINNING.plusDays(readings.size() / A_DAY);
        return new Event(day, cast, sides, often(bodies), telling, runs());
    }

    long[] runs() {
        return random.longs(150).sorted().toArray();
    }

    boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }

    String paper() {
        return often(papers);
    }

    String word() {
        return often(words);
    }

    long number() {
        return random.nextLong();
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The first of the list most often, the second half as often, the tenth a tenth as often. */
    private <T> T often(List<T> list) {
        return list.get((int) (StrictMath.exp(random.nextDouble() * StrictMath.log(list.size() + 1.0)) - 1));
    }
}
