package dev.selon.reading.claim.function;

import dev.selon.language.Language;
import dev.selon.language.Phrase;
import dev.selon.language.Syntax;
import dev.selon.language.VerbGroup;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Token;
import java.util.List;
import java.util.Optional;

/** What stands to the verbs and nouns of one sentence in which function: the door to the rules of this package. */
public final class Functions {
    public final Syntax syntax;
    public final Sentence sentence;
    private final Views views;
    private final Clauses clauses;
    private final Arguments arguments;
    private final Participles participles;
    private final Modes modes;
    private final ClauseRelations relations;
    private final SupportVerbs supports;
    private final NounArguments nouns;

    public Functions(Syntax syntax, Language language) {
        this.syntax = syntax;
        this.sentence = syntax.sentence();
        this.views = Views.of(syntax, language);
        this.clauses = new Clauses(views);
        this.arguments = new Arguments(views, clauses);
        this.participles = new Participles(views, arguments);
        this.modes = new Modes(views, new Control(views, arguments));
        this.relations = new ClauseRelations(views, new FrontedComplements(views, arguments), arguments);
        this.supports = new SupportVerbs(views, arguments);
        this.nouns = new NounArguments(
                views, new NounComplements(views, clauses, participles, arguments), supports, arguments);
    }

    public Token token(int i) {
        return views.tokens().get(i);
    }

    /** The form of the token in small letters. */
    public String lower(int i) {
        return views.tokens().lower(i);
    }

    /** Whether the form stands there; never outside of the sentence. */
    public boolean is(int i, String form) {
        return views.tokens().is(i, form);
    }

    /** Whether the token is the word, as printed, by its lemma, or contracted with an article. */
    public boolean matches(int i, String word) {
        return views.tokens().matches(i, word);
    }

    /** The first token that ends behind the place, a UTF-16 index into the article. */
    public int tokenAt(int place) {
        return views.tokens().endingBehind(place);
    }

    /** The plain preposition that governs the phrase, "" where none does. */
    public String governor(Phrase phrase) {
        return views.phrases().governor(phrase);
    }

    /** Whether the token is part of a preposition of several words, as "échange" in "en échange de". */
    public boolean inPreposition(int token) {
        return views.phrases().inPreposition(token);
    }

    /** Whether the noun is one of time, as "lundi" or "semaine". */
    public boolean isTime(Phrase phrase) {
        return views.phrases().isTime(phrase);
    }

    /** Behind the phrase with its complements: "les ministres [de la Défense du Mali et du Niger]". */
    public int end(Phrase phrase) {
        return views.groups().end(phrase);
    }

    /** The noun behind "de" right behind the phrase. */
    public Optional<Phrase> complement(Phrase phrase) {
        return views.groups().complement(phrase);
    }

    /** The phrase with all those it is coordinated with, before and behind. */
    public Part whole(String function, Phrase phrase) {
        return views.groups().whole(function, phrase);
    }

    public String lemma(VerbGroup verb) {
        return views.verbs().lemma(verb);
    }

    public boolean isInfinitive(VerbGroup verb) {
        return views.verbs().isInfinitive(verb);
    }

    /** Whether the verb is a present participle, with or without "en". */
    public boolean isGerund(VerbGroup verb) {
        return views.verbs().isGerund(verb);
    }

    /** Who does what to whom: "a rompu ses liens et [expulsé] l'ambassadeur" is active, though "expulsé" stands alone. */
    public VerbGroup.Voice voice(VerbGroup verb) {
        return views.verbs().voice(verb);
    }

    /** The compound tense that a bare participle behind "et" or "puis" goes on with. */
    public Optional<VerbGroup> leader(VerbGroup verb) {
        return views.verbs().leader(verb);
    }

    /** "pour aider": an infinitive that tells an aim, or the time before or after, and no content. */
    public boolean purpose(VerbGroup verb) {
        return views.verbs().isPurpose(verb);
    }

    public boolean isBehindQui(VerbGroup verb) {
        return views.verbs().isBehindQui(verb);
    }

    /** "après avoir [rompu]". */
    public boolean isAfter(int token) {
        return views.verbs().isAfter(token);
    }

    /** Who does it or, of a passive, to whom it is done. */
    public Optional<Phrase> subject(VerbGroup verb) {
        return arguments.subject(verb);
    }

    /** What stands to the verb in which function; the words before {@code behind} belong to the trigger. */
    public List<Part> parts(VerbGroup verb, int behind) {
        return arguments.parts(verb, behind);
    }

    /** What stands to the infinitive among the parts: "promet de livrer [des vivres] [au Soudan]". */
    public List<Part> inner(List<Part> parts) {
        return arguments.ofInfinitive(parts);
    }

    /** How the verb stands there, as functions that a frame can ask for. */
    public List<Part> modes(VerbGroup verb) {
        return modes.of(verb);
    }

    /** Whether the verb stands in a relative clause or in one that gives the time of another. */
    public boolean isAside(VerbGroup verb) {
        return relations.isAside(verb);
    }

    /** The object of the verb before a participle: "il loue X, promettant ...". */
    public Optional<Part> mainObject(VerbGroup verb) {
        return relations.mainObject(verb);
    }

    /** The verb of the clause to which "et" adds this verb's own, with a subject of its own: "[X avance] et Y l'accuse". */
    public Optional<VerbGroup> clauseBefore(VerbGroup verb) {
        return relations.clauseBefore(verb);
    }

    /** The subjects of the verbs before, nearest first, for a participle whose own noun cannot act. */
    public List<Part> subjectsBefore(VerbGroup verb) {
        return relations.subjectsBefore(verb);
    }

    /** Whether the verb is a participle that stands as a mere adjective, with nothing behind it that tells an act. */
    public boolean isBareParticiple(VerbGroup verb) {
        return participles.isBare(verb);
    }

    /** How many participles stand between two places: "quitte le bloc, [créé] en 2014" has the year of the creation. */
    public int participlesBetween(Span one, Span other) {
        return participles.between(one, other);
    }

    /** Whether a clause of its own, spliced on by a comma, begins between the two tokens; "si" and its like open none. */
    public boolean isSpliced(int from, int to) {
        return clauses.isSpliced(from, to);
    }

    /** Whether a spliced clause begins between the two tokens, where the first may stand at the end of its own. */
    public boolean isSplicedBehind(int from, int to) {
        return clauses.isSplicedBehind(from, to);
    }

    /** The verb that a noun is the subject, object or complement of. */
    public Optional<VerbGroup> verbOf(Phrase noun) {
        return supports.verbOf(noun);
    }

    /** The function in which a verb holds the noun, "" where none does. */
    public String functionIn(VerbGroup verb, Phrase noun) {
        return supports.functionIn(verb, noun);
    }

    /** What stands to the noun in which function; the words before {@code behind} belong to the trigger. */
    public List<Part> parts(Phrase noun, int behind) {
        return nouns.parts(noun, behind);
    }
}
