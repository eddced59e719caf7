package dev.selon.reading.claim.function;

import dev.selon.language.Phrase;
import dev.selon.language.Syntax;
import dev.selon.language.VerbGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The verb that holds a noun, and who by it does, tells, suffers or denies what the noun says: "[il] mène une enquête". */
final class SupportVerbs {
    private static final String TELLER = "teller";

    private final Syntax syntax;
    private final Words words;
    private final Tokens tokens;
    private final VerbForms verbs;
    private final Valency valency;

    SupportVerbs(Views views, Valency valency) {
        this.syntax = views.syntax();
        this.words = views.words();
        this.tokens = views.tokens();
        this.verbs = views.verbs();
        this.valency = valency;
    }

    /** The verb that a noun is the subject, object or complement of; of several the nearest. */
    Optional<VerbGroup> verbOf(Phrase noun) {
        return syntax.verbs().stream()
                .filter(verb -> valency.parts(verb).stream()
                        .anyMatch(part -> !part.function().startsWith("lead:") && isMember(noun, part)))
                .min(Comparator.comparingInt(verb -> Math.abs(verb.head() - noun.head())));
    }

    private static boolean isMember(Phrase noun, Part part) {
        return part.members().stream().anyMatch(member -> member.head() == noun.head());
    }

    /** The function in which a verb holds the noun, "" where none does. */
    String functionIn(VerbGroup verb, Phrase noun) {
        return partOf(verb, noun).map(Part::function).orElse(Phrases.NONE);
    }

    private Optional<Part> partOf(VerbGroup verb, Phrase noun) {
        return valency.parts(verb).stream().filter(part -> isMember(noun, part)).findFirst();
    }

    /** What stands to the noun by the verb that holds it. */
    List<Part> parts(Phrase noun, VerbGroup verb) {
        return partOf(verb, noun).map(mine -> parts(noun, verb, mine)).orElse(List.of());
    }

    private List<Part> parts(Phrase noun, VerbGroup verb, Part mine) {
        String function = mine.function();
        if (words.adjuncts().has(function)) {
            return renamed(Part.SUBJECT, verb, "clause");
        }
        List<Part> parts = new ArrayList<>(actors(noun, verb, function));
        if (function.equals("en") && verbs.lemma(verb).equals("être")) {
            parts.addAll(renamed(Part.SUBJECT, verb, "guest")); // "est en visite"
        }
        if (function.equals("pour") && words.judging().has(verbs.lemma(verb))) {
            parts.add(mine.as("charge"));
        }
        if (function.equals(Part.SUBJECT)) {
            parts.addAll(effects(verb));
        }
        return parts;
    }

    private List<Part> renamed(String function, VerbGroup verb, String role) {
        return valency.parts(verb).stream()
                .filter(part -> part.is(function))
                .map(part -> part.as(role))
                .toList();
    }

    /** "l'attaque ravage [le port]". */
    private List<Part> effects(VerbGroup verb) {
        boolean harming = words.harming().has(verbs.lemma(verb));
        return renamed(Part.OBJECT, verb, "effect").stream()
                .flatMap(part -> harming ? Stream.of(part, part.as("harm")) : Stream.of(part))
                .toList();
    }

    /** Who acts, in the role that the verb gives him; and to whom, where that stands before the noun. */
    private List<Part> actors(Phrase noun, VerbGroup verb, String function) {
        List<Part> actors = new ArrayList<>();
        String role = role(verb, function);
        boolean passive = verbs.isPassive(verb);
        boolean accusing = role.equals(TELLER) && !passive && words.accusing().has(verbs.lemma(verb));
        for (Part part : valency.parts(verb)) {
            boolean subject = part.is(Part.SUBJECT) || passive && part.is(Part.OBJECT) && noun.governed();
            boolean acting = accusing ? part.is(Part.OBJECT) : subject; // "accuse [X] de soutien"
            boolean receiving = part.is("à") && function.equals(Part.OBJECT) && part.from() < noun.from();
            if (!isMember(noun, part) && (acting || receiving)) {
                actors.add(acting ? part.as(role) : part);
            }
        }
        return actors;
    }

    private String role(VerbGroup verb, String function) {
        String lemma = verbs.lemma(verb);
        boolean faces = function.equals("contre") && lemma.equals("faire");
        if (faces || words.suffering().has(lemma)) {
            return "sufferer";
        }
        if (words.denying().has(lemma)) {
            return "denier";
        }
        if (lemma.equals("être")) {
            return "predicated";
        }
        boolean light = words.light().has(lemma) && !isThere(verb) && !standsBehind(verb, function);
        return light ? "holder" : TELLER;
    }

    /** Whether the subject takes a stand on what the noun says and does not do it. */
    private boolean standsBehind(VerbGroup verb, String function) {
        boolean reflexive = verbs.voice(verb) == VerbGroup.Voice.REFLEXIVE;
        return function.equals("derrière") && verbs.lemma(verb).equals("faire") // "fait bloc derrière l'accord"
                || function.equals("sur") // "oppose son veto au texte sur les meurtres"
                || function.equals("à") && reflexive; // "se prépare à une attaque"
    }

    /** "il y a": a verb that only tells that something is there. */
    private boolean isThere(VerbGroup verb) {
        for (int i = verb.from(); i < verb.head(); i++) {
            if (tokens.is(i, "y") && verbs.lemma(verb).equals("avoir")) {
                return true;
            }
        }
        return false;
    }
}
