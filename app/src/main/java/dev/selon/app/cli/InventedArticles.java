package dev.selon.app.cli;

import dev.selon.language.Language;
import dev.selon.language.Table;
import dev.selon.model.Article;
import dev.selon.model.Claim;
import dev.selon.model.Entity;
import dev.selon.model.EntityKind;
import dev.selon.model.Filler;
import dev.selon.model.Form;
import dev.selon.model.Gender;
import dev.selon.model.Kind;
import dev.selon.model.Mention;
import dev.selon.model.Reading;
import dev.selon.model.Role;
import dev.selon.model.Span;
import dev.selon.model.Speaker;
import dev.selon.model.Stance;
import dev.selon.model.Statement;
import dev.selon.model.Status;
import dev.selon.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Readings of reports that nobody wrote, for timing: events of one to thirty reports, most of few, two hundred reports a
 * day, each with four of the persons of its event, a hundred words of which a third are of the event, a statement and
 * two claims; one report in five reprints another. The same seed makes the same readings.
 */
final class InventedArticles {
    private static final int A_DAY = 200;
    private static final int CAST = 4;
    private static final int WORDS = 100;
    private static final int OF_EVENT = 40;
    private static final int MOST = 30;

    final List<Reading> readings = new ArrayList<>();
    private final Random random;
    private final List<String> words = new ArrayList<>();

    InventedArticles(Language language, int articles, long seed) {
        random = new Random(seed);
        for (Table.Row row : language.table("crosscheck/frequency.tsv").rows()) {
            words.add(row.get("lemma"));
        }
        while (readings.size() < articles) {
            event(articles);
        }
    }

    private void event(int most) {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(readings.size() / A_DAY);
        List<String> cast = new ArrayList<>();
        for (int i = 0; i < CAST; i++) {
            cast.add(capital(frequent(400)) + " " + capital(frequent(Math.max(200, most / 10))) + "ov");
        }
        List<String> telling = drawn(OF_EVENT);
        double share = random.nextDouble();
        int reports = 1 + (int) (MOST * share * share * share * share);
        long[] first = new long[0];
        for (int i = 0; i < reports && readings.size() < most; i++) {
            boolean reprint = i > 0 && random.nextInt(5) == 0;
            long[] runs = reprint ? first : runs();
            first = i == 0 ? runs : first;
            readings.add(reading(day, cast, telling, runs));
        }
    }

    private long[] runs() {
        return random.longs(2L * WORDS).toArray();
    }

    private Reading reading(LocalDate day, List<String> cast, List<String> telling, long[] runs) {
        String id = String.format(Locale.ROOT, "a-%07d", readings.size());
        StringBuilder text = new StringBuilder();
        List<Entity> entities = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (String name : cast) {
            mentions.add(new Mention(new Span(text.length(), text.length() + name.length()), entities.size(), false));
            entities.add(new Entity(EntityKind.PERSON, name, null, Gender.UNKNOWN, List.of(name), -1));
            text.append(name).append(". ");
        }
        Span all = new Span(0, text.length());
        List<String> content = drawn(WORDS - OF_EVENT / 2);
        telling.stream().filter(word -> random.nextBoolean()).forEach(content::add);
        Article article = new Article(
                id,
                id,
                null,
                null,
                text.toString(),
                "fr",
                null,
                null,
                When.day(day.plusDays(1)),
                null,
                List.of(),
                List.of(),
                List.of());
        TreeSet<Long> sorted = new TreeSet<>();
        for (long run : runs) {
            sorted.add(run);
        }
        return new Reading(
                article,
                entities,
                mentions,
                List.of(),
                List.of(),
                List.of(statement(all, cast, telling)),
                List.of(claim(Kind.MEETING, Role.PARTICIPANTS, all), claim(Kind.SUPPORT, Role.BY, all)),
                List.of(),
                content,
                List.copyOf(sorted),
                List.of());
    }

    private Statement statement(Span all, List<String> cast, List<String> telling) {
        Speaker speaker = new Speaker(new Span(0, cast.get(0).length()), Speaker.Type.NAME, cast.get(0), 0);
        List<String> said = telling.subList(0, 8);
        return new Statement(Form.INDIRECT, all, List.of(), List.of(), speaker, null, "say", null, List.of(), said);
    }

    private static Claim claim(Kind kind, Role role, Span all) {
        TreeMap<Role, List<Filler>> roles = new TreeMap<>();
        roles.put(role, List.of(new Filler(all, "", 0), new Filler(all, "", 1)));
        return new Claim(kind, roles, Stance.ASSERTED, Status.DONE, all, all, -1, null, List.of(), "invented");
    }

    private List<String> drawn(int number) {
        List<String> drawn = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            drawn.add(frequent(words.size()));
        }
        return drawn;
    }

    /** One of the first words of the table, in alphabetical order, so of all frequencies. */
    private String frequent(int of) {
        return words.get(random.nextInt(Math.min(of, words.size())));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
