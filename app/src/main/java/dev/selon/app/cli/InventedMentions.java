package dev.selon.app.cli;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Table;
import dev.selon.model.Article;
import dev.selon.model.Entity;
import dev.selon.model.EntityKind;
import dev.selon.model.Gender;
import dev.selon.model.Mention;
import dev.selon.model.Reading;
import dev.selon.model.Span;
import dev.selon.model.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Reports that hold nothing but names of invented persons, told in many ways: given names of the gazetteer with names of
 * places as surnames, a few of them much more frequent than the others. The same seed makes the same reports.
 */
final class InventedMentions {
    private static final int MENTIONS_OF_ONE = 10;
    private static final int IN_ARTICLE = 10;
    private static final int ARTICLES_OF_STORY = 5;
    private static final int CAST = 15;

    final List<Reading> readings = new ArrayList<>();
    final List<Story> stories = new ArrayList<>();
    /** For each article the numbers of the persons behind its entities. */
    final Map<String, List<Integer>> truth = new HashMap<>();

    private final Random random;
    private final List<String> given;
    private final List<String> family;

    /** {@code mentions}: how many; each person has ten of them. */
    InventedMentions(Language language, int mentions, long seed) {
        random = new Random(seed);
        given = names(language, "gazetteer/given-names.tsv");
        family = names(language, "gazetteer/communes.tsv");
        List<String> persons = new ArrayList<>();
        for (int i = 0; i < mentions / MENTIONS_OF_ONE; i++) {
            persons.add(frequent(given) + " " + frequent(family));
        }
        for (int story = 0; readings.size() * IN_ARTICLE < mentions; story++) {
            story(story, persons);
        }
    }

    private static List<String> names(Language language, String table) {
        List<String> names = new ArrayList<>();
        for (Table.Row row : language.table(table).rows()) {
            String name = row.get("name");
            if (name.chars().allMatch(Character::isLetter)) {
                names.add(name);
            }
        }
        return names;
    }

    /** The nearer to the head of the list, the more frequent. */
    private String frequent(List<String> names) {
        double place = random.nextDouble();
        return names.get((int) (place * place * names.size()));
    }

    private void story(int number, List<String> persons) {
        List<Integer> cast = new ArrayList<>();
        while (cast.size() < Math.min(CAST, persons.size())) {
            int one = random.nextInt(persons.size());
            if (!cast.contains(one)) {
                cast.add(one);
            }
        }
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES_OF_STORY; i++) {
            String id = String.format(java.util.Locale.ROOT, "a-%07d", number * ARTICLES_OF_STORY + i);
            articles.add(id);
            article(id, cast, persons);
        }
        stories.add(new Story("s-" + number, "story", null, null, null, articles, List.of()));
    }

    private void article(String id, List<Integer> cast, List<String> persons) {
        StringBuilder text = new StringBuilder();
        List<Entity> entities = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<Integer> who = new ArrayList<>();
        int first = random.nextInt(cast.size());
        for (int i = 0; i < Math.min(IN_ARTICLE, cast.size()); i++) {
            int person = cast.get((first + i) % cast.size());
            String name = varied(persons.get(person));
            mentions.add(new Mention(new Span(text.length(), text.length() + name.length()), i, false));
            entities.add(new Entity(EntityKind.PERSON, name, null, Gender.UNKNOWN, List.of(name), -1));
            who.add(person);
            text.append(name).append(". ");
        }
        truth.put(id, who);
        readings.add(reading(id, text.toString(), entities, mentions));
    }

    private static Reading reading(String id, String text, List<Entity> entities, List<Mention> mentions) {
        Article article =
                new Article(id, id, null, null, text, "fr", null, null, null, null, List.of(), List.of(), List.of());
        return new Reading(
                article, entities, mentions, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
    }

    private String varied(String name) {
        int space = name.indexOf(' ');
        String first = name.substring(0, space);
        String last = name.substring(space + 1);
        int way = random.nextInt(20);
        if (way < 10) {
            return name;
        }
        if (way < 13) {
            return last;
        }
        return switch (way) {
            case 13, 14 -> first.charAt(0) + ". " + last;
            case 15 -> last + " " + first;
            case 16, 17 -> Folding.bare(first) + " " + capital(Folding.bare(last));
            case 18 -> first + " " + misprinted(last);
            default -> romanised(first) + " " + romanised(last);
        };
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    /** Two neighbours swapped, never the first letter. */
    private String misprinted(String word) {
        if (word.length() < 4) {
            return word;
        }
        int at = 1 + random.nextInt(word.length() - 2);
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    /** As an English paper would print it. */
    private static String romanised(String word) {
        return word.replace("tch", "ch")
                .replace("ou", "u")
                .replace("ï", "i")
                .replace("dj", "j")
                .replace("qu", "k");
    }
}
