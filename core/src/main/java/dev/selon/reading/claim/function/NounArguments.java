package dev.selon.reading.claim.function;

import dev.selon.language.Phrase;
import dev.selon.language.Syntax;
import dev.selon.language.VerbGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that stands to a noun: adjective, possessive, name it explains, complements, and what its verb gives it. */
final class NounArguments {
    private static final Set<String> POSSESSIVES = Set.of("son", "leur", "notre", "mon");

    private final Syntax syntax;
    private final Tokens tokens;
    private final Phrases phrases;
    private final VerbForms verbs;
    private final NominalGroups groups;
    private final NounComplements complements;
    private final SupportVerbs supports;
    private final Valency valency;

    NounArguments(Views views, NounComplements complements, SupportVerbs supports, Valency valency) {
        this.syntax = views.syntax();
        this.tokens = views.tokens();
        this.phrases = views.phrases();
        this.verbs = views.verbs();
        this.groups = views.groups();
        this.complements = complements;
        this.supports = supports;
        this.valency = valency;
    }

    /** What stands to the noun in which function; the words before {@code behind} belong to the trigger. */
    List<Part> parts(Phrase noun, int behind) {
        Optional<VerbGroup> verb = supports.verbOf(noun);
        List<Part> parts = new ArrayList<>(inside(noun));
        apposed(noun).ifPresent(parts::add);
        counted(noun).ifPresent(parts::add);
        parts.add(new Part("self", List.of(), noun.head(), Math.max(groups.end(noun), behind)));
        whole(noun).ifPresent(parts::add);
        parts.addAll(complements.from(Math.max(behind, noun.to()), noun, behind));
        verb.ifPresentOrElse(
                holding -> parts.addAll(byVerb(noun, holding)),
                () -> clause(noun).or(() -> guest(noun)).ifPresent(parts::add));
        return parts;
    }

    private List<Part> byVerb(Phrase noun, VerbGroup verb) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("verb", List.of(), verb.head(), verb.head() + 1));
        parts.addAll(supports.parts(noun, verb));
        return parts;
    }

    /** "[son] armée", "les forces [maliennes]", "[trois] soldats": a phrase of several words may hold an adjective. */
    private List<Part> inside(Phrase noun) {
        List<Part> parts = new ArrayList<>();
        if (noun.to() - noun.from() > 1) {
            parts.add(new Part("adjective", List.of(noun), noun.from(), noun.to()));
        }
        int first = noun.from();
        if (tokens.get(first).tagged("DET") && POSSESSIVES.contains(tokens.lemma(first))) {
            parts.add(new Part("possessive", List.of(new Phrase(first, first + 1, first, -1)), first, first + 1));
        }
        return parts;
    }

    private Optional<Part> counted(Phrase noun) {
        boolean counted =
                noun.to() - noun.from() > 2 && tokens.get(noun.from() + 1).tagged("NUM");
        return counted ? Optional.of(new Part("counted", List.of(noun), noun.from(), noun.to())) : Optional.empty();
    }

    /** What governs the noun: "au siège" stands {@code under:à}; of "la levée [des sanctions]" the {@code whole} is the lifting. */
    private Optional<Part> whole(Phrase noun) {
        String preposition = tokens.is(noun.from(), "des") ? "de" : phrases.governor(noun);
        if (preposition.equals(Phrases.NONE)) {
            return Optional.empty();
        }
        if (!preposition.equals("de")) {
            return Optional.of(new Part("under:" + preposition, List.of(), noun.from(), noun.from() + 1));
        }
        int last = phrases.start(noun) - 1;
        int head = syntax.phraseEnding(last + 1).map(Phrase::head).orElse(last);
        return last < 0 ? Optional.empty() : Optional.of(new Part("whole", List.of(), head, head + 1));
    }

    /** "Ali Ba, membre du bureau": the name that a bare noun explains, before it or as the subject behind it. */
    private Optional<Part> apposed(Phrase noun) {
        if (tokens.get(noun.from()).tagged("DET", "ADP+DET") || noun.governed()) {
            return Optional.empty();
        }
        Optional<Phrase> name = noun.from() == 0 ? subjectBehind(noun) : nameBefore(noun);
        return name.map(phrase -> groups.whole("apposed", phrase));
    }

    private Optional<Phrase> subjectBehind(Phrase noun) {
        int comma = groups.end(noun);
        return syntax.verbs().stream()
                .filter(verb -> verb.isFinite() && verb.from() > comma && tokens.is(comma, ","))
                .findFirst()
                .flatMap(valency::subject);
    }

    private Optional<Phrase> nameBefore(Phrase noun) {
        int at = noun.from() - 1;
        int mark = tokens.get(at).tagged("CCONJ") ? beforeFirst(at) : at;
        boolean apart = tokens.is(mark, ",") || tokens.is(mark, "(") || tokens.isDash(mark);
        return apart ? syntax.phraseEnding(mark) : Optional.empty();
    }

    /** "Ali Ba, [président du club] et membre": the token before the noun that the conjunction adds to, or -1. */
    private int beforeFirst(int conjunction) {
        return outermost(syntax.phraseEnding(conjunction))
                .map(phrase -> phrase.from() - 1)
                .orElse(-1);
    }

    /** "Lors d'entretiens avec X, le ministre ...": the subject of the clause that the noun only leads in. */
    private Optional<Part> clause(Phrase noun) {
        return syntax.verbs().stream()
                .filter(verb -> verb.isFinite() && verb.from() > noun.head())
                .findFirst()
                .flatMap(valency::subject)
                .filter(subject -> subject.from() > noun.to() || isInserted(noun, subject))
                .map(subject -> groups.whole("clause", subject));
    }

    /** "Le ministre péruvien en [visite] à Lima": in a headline the noun before is who is there. */
    private Optional<Part> guest(Phrase noun) {
        if (!verbs.isWithoutVerb() || !phrases.governor(noun).equals("en")) {
            return Optional.empty();
        }
        return outermost(syntax.phraseEnding(noun.preposition())).map(who -> groups.whole("guest", who));
    }

    /** Of a complement the noun that it belongs to: of "le ministre [des Affaires étrangères]" the minister. */
    private Optional<Phrase> outermost(Optional<Phrase> phrase) {
        Optional<Phrase> outer = phrase;
        while (outer.filter(Phrase::governed).isPresent()) {
            outer = outer.flatMap(inner -> syntax.phraseEnding(inner.preposition()));
        }
        return outer;
    }

    /** "le roi, en [visite] à Lima, a ...". */
    private boolean isInserted(Phrase noun, Phrase subject) {
        return noun.governed()
                && tokens.is(noun.preposition() - 1, ",")
                && groups.end(subject) == noun.preposition() - 1;
    }
}
