package dev.selon.reading.claim.function;

import dev.selon.language.Phrase;
import dev.selon.language.Syntax;
import dev.selon.language.VerbGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All that a verb takes, found once a verb: its subject and what stands before and behind it. */
final class Arguments implements Valency {
    private static final Set<String> INNER = Set.of(Part.OBJECT, "à", "pour");

    private final Syntax syntax;
    private final VerbForms verbs;
    private final NominalGroups groups;
    private final Subjects subjects;
    private final FrontedComplements fronted;
    private final VerbComplements complements;
    private final Map<VerbGroup, Optional<Phrase>> subjectOf = new HashMap<>();
    private final Map<VerbGroup, List<Part>> partsOf = new HashMap<>();

    Arguments(Views views, Clauses clauses) {
        this.syntax = views.syntax();
        this.verbs = views.verbs();
        this.groups = views.groups();
        this.subjects = new Subjects(views, new Control(views, this), new Participles(views, this), this);
        this.fronted = new FrontedComplements(views, this);
        this.complements = new VerbComplements(views, clauses, this);
    }

    @Override
    public Optional<Phrase> subject(VerbGroup verb) {
        Optional<Phrase> known = subjectOf.get(verb);
        if (known == null) {
            subjectOf.put(verb, Optional.empty()); // while it is looked for, so that no two verbs wait for each other
            known = subjects.of(verb);
            subjectOf.put(verb, known);
        }
        return known;
    }

    @Override
    public List<Part> parts(VerbGroup verb) {
        List<Part> known = partsOf.get(verb);
        if (known == null) {
            partsOf.put(verb, List.of());
            known = find(verb, verb.to());
            partsOf.put(verb, known);
        }
        return known;
    }

    /** What stands to the verb in which function; the words before {@code behind} belong to the trigger. */
    List<Part> parts(VerbGroup verb, int behind) {
        return behind == verb.to() ? parts(verb) : find(verb, behind);
    }

    private List<Part> find(VerbGroup verb, int behind) {
        List<Part> parts = new ArrayList<>();
        boolean passive = verbs.isPassive(verb);
        subject(verb).ifPresent(phrase -> parts.add(groups.whole(passive ? Part.OBJECT : Part.SUBJECT, phrase)));
        parts.addAll(fronted.clitics(verb));
        int left = parts.isEmpty() ? verb.from() : parts.get(0).from();
        parts.addAll(complements.from(behind, verb, passive || hasObject(parts)));
        if (!hasObject(parts)) {
            fronted.relativeObject(verb).ifPresent(parts::add);
        }
        parts.addAll(fronted.leading(left));
        objects(parts)
                .filter(object -> !object.members().isEmpty())
                .findFirst()
                .ifPresent(object -> parts.addAll(complements.ofObject(object)));
        return List.copyOf(parts);
    }

    private static boolean hasObject(List<Part> parts) {
        return objects(parts).findAny().isPresent();
    }

    private static Stream<Part> objects(List<Part> parts) {
        return parts.stream().filter(part -> part.is(Part.OBJECT));
    }

    /** What stands to the infinitive among the parts: "promet de livrer [des vivres] [au Soudan]". */
    List<Part> ofInfinitive(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.is(Part.INFINITIVE))
                .flatMap(part -> syntax.verbAt(part.from()).stream())
                .flatMap(infinitive -> parts(infinitive).stream())
                .filter(part -> INNER.contains(part.function()))
                .map(part -> part.as("inf." + part.function()))
                .toList();
    }
}
