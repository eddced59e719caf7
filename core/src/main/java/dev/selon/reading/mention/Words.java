package dev.selon.reading.mention;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Lexicon;
import dev.selon.language.Table;
import dev.selon.language.Tokenizer;
import dev.selon.language.WordList;
import dev.selon.model.Gender;
import dev.selon.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a language knows of the words around names: titles, ranks, callings, given names, particles. */
final class Words {
    /** A word of address. {@code kept}: it belongs to the name's span. */
    record Honorific(Gender gender, boolean kept) {}

    /** The head of an office. {@code office}: its masculine singular. */
    record Office(String office, Gender gender, boolean plural, Needs needs) {}

    /** What makes a word an office: nothing more, a body or field or nationality, or a body with a name. */
    enum Needs {
        NOTHING,
        POST,
        CALLING
    }

    /** The head of a body's name. {@code lower}: also without a capital of its own. */
    record Head(Gender gender, boolean plural, boolean lower, Kind kind) {
        /** Whether an office there is told as the state's. */
        boolean organ() {
            return kind == Kind.ORGAN || kind == Kind.MINISTRY;
        }
    }

    /** What may follow a body's head: a field ("de la santé"), a name at once ("Bolloré"), or neither. */
    enum Kind {
        MINISTRY,
        ORGAN,
        NAMED,
        PLAIN
    }

    private final Map<String, Honorific> honorifics = new HashMap<>();
    private final Map<String, Head> heads = new HashMap<>();
    private final Map<String, Gender> givenNames = new HashMap<>();
    private final Map<String, Boolean> humans = new ConcurrentHashMap<>();
    private final Lexicon lexicon;
    final SmallWords small;
    final Phrases<Office> offices = new Phrases<>();
    final Phrases<Boolean> ranks = new Phrases<>();
    final Phrases<Boolean> particles = new Phrases<>();
    final WordList personNouns;
    final WordList makers;
    final WordList humanVerbs;
    final WordList placePrepositions;
    final WordList placeNouns;
    final WordList thingHeads;
    final WordList namedThings;
    final WordList bodyWords;
    final WordList bodyNouns;
    final WordList bodyAdjectives;
    final WordList saying;
    final WordList settlements;
    final WordList notPlaced;
    final WordList notNames;
    final WordList siteHeads;
    final WordList ofPersons;
    final WordList naming;
    final WordList siteHeadsOf;

    Words(Language language) {
        this.lexicon = Lexicon.of(language);
        this.small = new SmallWords(language);
        this.personNouns = language.words("mention/person-nouns.txt");
        this.makers = language.words("mention/makers.txt");
        this.humanVerbs = language.words("mention/human-verbs.txt");
        this.placePrepositions = language.words("mention/place-prepositions.txt");
        this.placeNouns = language.words("mention/place-nouns.txt");
        this.thingHeads = language.words("mention/thing-heads.txt");
        this.namedThings = language.words("mention/named-things.txt");
        this.bodyWords = language.words("mention/organisation-words.txt");
        this.bodyNouns = language.words("mention/body-nouns.txt");
        this.bodyAdjectives = language.words("mention/body-adjectives.txt");
        this.settlements = language.words("mention/settlements.txt");
        this.notPlaced = language.words("mention/not-placed.txt");
        this.saying = language.words("mention/saying.txt");
        this.notNames = language.words("mention/not-names.txt");
        this.ofPersons = language.words("mention/of-persons.txt");
        this.naming = language.words("mention/naming.txt");
        this.siteHeads = language.words("mention/site-heads.txt");
        this.siteHeadsOf = language.words("mention/site-heads-of.txt");
        Tokenizer tokenizer = Tokenizer.of(language);
        language.words("mention/ranks.txt").entries().forEach(rank -> ranks.put(split(tokenizer, rank), true));
        language.words("mention/particles.txt").entries().forEach(one -> particles.put(split(tokenizer, one), true));
        language.table("mention/honorifics.tsv").rows().forEach(this::honorific);
        language.table("mention/offices.tsv").rows().forEach(row -> office(tokenizer, row));
        language.table("mention/organisation-heads.tsv").rows().forEach(this::head);
        if (language.has("gazetteer/given-names.tsv")) {
            language.table("gazetteer/given-names.tsv").rows().forEach(this::givenName);
        }
    }

    static Words of(Language language) {
        return language.derive(Words.class, Words::new);
    }

    private static List<String> split(Tokenizer tokenizer, String phrase) {
        return tokenizer.pieces(phrase, new Span(0, phrase.length())).stream()
                .map(piece -> Folding.bare(piece.form()))
                .toList();
    }

    private void honorific(Table.Row row) {
        honorifics.put(
                row.get("word"),
                new Honorific(gender(row.get("gender")), row.get("kept").equals("yes")));
    }

    private void office(Tokenizer tokenizer, Table.Row row) {
        Needs always = switch (row.get("when")) {
            case "always" -> Needs.NOTHING;
            case "post" -> Needs.POST;
            case "calling" -> Needs.CALLING;
            default -> throw row.wrong("when is \"" + row.get("when") + "\"; expected always, post or calling");
        };
        String name = row.get("ms");
        offices.put(split(tokenizer, row.get("mp")), new Office(name, Gender.UNKNOWN, true, always));
        offices.put(split(tokenizer, row.get("fp")), new Office(name, Gender.UNKNOWN, true, always));
        boolean one = row.get("ms").equals(row.get("fs"));
        offices.put(split(tokenizer, row.get("fs")), new Office(name, Gender.FEMININE, false, always));
        offices.put(
                split(tokenizer, row.get("ms")),
                new Office(name, one ? Gender.UNKNOWN : Gender.MASCULINE, false, always));
    }

    private void head(Table.Row row) {
        boolean lower = row.get("when").equals("lower");
        Kind kind = switch (row.get("kind")) {
            case "" -> Kind.PLAIN;
            case "organ" -> Kind.ORGAN;
            case "ministry" -> Kind.MINISTRY;
            case "named" -> Kind.NAMED;
            default ->
                throw row.wrong("kind is \"" + row.get("kind") + "\"; expected ministry, organ, named or nothing");
        };
        Gender gender = gender(row.get("gender"));
        heads.put(Folding.bare(row.get("plural")), new Head(gender, true, lower, kind));
        heads.put(Folding.bare(row.get("word")), new Head(gender, false, lower, kind));
    }

    private void givenName(Table.Row row) {
        givenNames.put(Folding.bare(row.get("name")), gender(row.get("gender")));
    }

    static Gender gender(String letter) {
        return switch (letter) {
            case "m" -> Gender.MASCULINE;
            case "f" -> Gender.FEMININE;
            default -> Gender.UNKNOWN;
        };
    }

    @Nullable
    Honorific honorific(Line line, int i) {
        return honorifics.get(line.form(i));
    }

    @Nullable
    Head head(Line line, int i) {
        return heads.get(line.bare(i));
    }

    /** The gender that goes with a given name, UNKNOWN for either; null when neither list nor dictionary has it. */
    @Nullable
    Gender givenName(String form) {
        String bare = Folding.bare(form);
        int hyphen = bare.indexOf('-');
        Gender known = givenNames.get(bare);
        if (known == null && hyphen > 0) {
            known = givenNames.get(bare.substring(0, hyphen));
        }
        if (known == null) {
            known = dictionaryName(form);
        }
        return known == null && hyphen > 0 ? dictionaryName(form.substring(0, hyphen)) : known;
    }

    /** The dictionary gives a gender to given names and none to towns. */
    private @Nullable Gender dictionaryName(String form) {
        for (Lexicon.Sense sense : lexicon.senses(form)) {
            if (sense.tags().equals(List.of("PROPN"))
                    && sense.shape().endsWith(" sp")
                    && !sense.shape().startsWith("e")) {
                return gender(sense.shape().substring(0, 1));
            }
        }
        return null;
    }

    boolean isGivenName(Line line, int i) {
        return line.upper(i) && givenName(line.form(i)) != null;
    }

    /** Whether the word means a human being: it is listed, or the dictionary has it in both genders ("basketteuse"). */
    boolean isPersonNoun(Line line, int i) {
        String word = line.lower(i);
        if (personNouns.has(word)) {
            return true;
        }
        boolean noun = line.word(i) && !line.tagged(i, "VERB", "AUX", "ADP", "DET");
        return noun && !makers.has(word) && humans.computeIfAbsent(word, this::hasBothGenders);
    }

    private boolean hasBothGenders(String word) {
        for (Lexicon.Sense sense : lexicon.senses(word)) {
            boolean noun = sense.tags().get(0).equals("NOUN");
            if (noun
                    && (sense.shape().startsWith("e")
                            || sense.shape().startsWith("f") && feminineOf(sense.lemma(), word))) {
                return true;
            }
            if (noun
                    && sense.shape().equals("m s")
                    && FEMININE.stream().anyMatch(ending -> hasFeminine(word, ending))) {
                return true;
            }
        }
        return false;
    }

    private static boolean feminineOf(String lemma, String word) {
        return !lemma.equals(word) && !lemma.equals(word.substring(0, word.length() - 1));
    }

    /** {@code ending}: "eur>euse". */
    private boolean hasFeminine(String word, String ending) {
        int arrow = ending.indexOf('>');
        String masculine = ending.substring(0, arrow);
        if (!word.endsWith(masculine)) {
            return false;
        }
        String feminine = word.substring(0, word.length() - masculine.length()) + ending.substring(arrow + 1);
        return lexicon.senses(feminine).stream()
                .anyMatch(sense -> sense.tags().get(0).equals("NOUN")
                        && sense.lemma().equals(word)
                        && sense.shape().startsWith("f"));
    }

    private static final List<String> FEMININE = List.of(
            "eur>euse",
            "teur>trice",
            "ien>ienne",
            "er>ère",
            "f>ve",
            "x>se",
            "t>te",
            "d>de",
            "on>onne",
            "é>ée",
            "n>ne",
            "l>le",
            "s>se");

    /** Whether the dictionary has it as an everyday word that is not a name. */
    boolean isCommon(Line line, int i) {
        return !commonSenses(line.form(i)).isEmpty();
    }

    /** An "E" at the head may stand for "É". */
    private List<Lexicon.Sense> commonSenses(String form) {
        List<Lexicon.Sense> senses = senses(Folding.lower(form));
        return senses.isEmpty() && form.startsWith("E") ? senses("é" + Folding.lower(form.substring(1))) : senses;
    }

    private List<Lexicon.Sense> senses(String lower) {
        return lexicon.senses(lower).stream()
                .filter(sense -> !sense.tags().equals(List.of("PROPN")))
                .toList();
    }

    /** Whether the word, or its singular, heads the name of a thing. */
    boolean isThing(Line line, int i) {
        String word = line.lower(i);
        return thingHeads.has(word) || word.endsWith("s") && thingHeads.has(word.substring(0, word.length() - 1));
    }

    /** Whether the dictionary has it as an adjective and the tagger does not take it for a verb. */
    boolean isAdjective(Line line, int i) {
        if (!line.word(i) || line.tagged(i, "AUX", "ADP", "DET", "PRON", "CCONJ", "PROPN")) {
            return false;
        }
        return line.tagged(i, "ADJ")
                || lexicon.senses(line.lower(i)).stream()
                                .anyMatch(sense -> sense.tags().get(0).equals("ADJ"))
                        && !line.tagged(i, "VERB");
    }

    boolean isVerb(Line line, int i) {
        return lexicon.senses(line.lower(i)).stream()
                .anyMatch(sense -> sense.tags().contains("VERB"));
    }

    /** "CAF", "FMI": capitals only, at most six. */
    static boolean isShortAcronym(String form) {
        return form.length() >= 2 && form.length() <= 6 && form.codePoints().allMatch(Character::isUpperCase);
    }

    boolean isOfficeAt(Line line, int i) {
        return offices.longest(line, i) != null;
    }

    /** Whether the dictionary has it as an article, preposition, conjunction, pronoun or adverb. */
    boolean isFunction(Line line, int i) {
        return commonSenses(line.form(i)).stream()
                .anyMatch(sense -> sense.tags().stream().anyMatch(FUNCTION::contains));
    }

    private static final List<String> FUNCTION = List.of("ADP", "DET", "PRON", "CCONJ", "SCONJ", "ADV", "ADP+DET");
}
