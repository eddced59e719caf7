package dev.selon.reading.claim.function;

import dev.selon.language.Phrase;
import dev.selon.language.Syntax;
import dev.selon.language.VerbGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the clause of a verb stands to those around it: set aside in it, added to it, sharing its subject or object. */
final class ClauseRelations {
    private final Syntax syntax;
    private final Words words;
    private final Tokens tokens;
    private final VerbForms verbs;
    private final NominalGroups groups;
    private final FrontedComplements fronted;
    private final Valency valency;

    ClauseRelations(Views views, FrontedComplements fronted, Valency valency) {
        this.syntax = views.syntax();
        this.words = views.words();
        this.tokens = views.tokens();
        this.verbs = views.verbs();
        this.groups = views.groups();
        this.fronted = fronted;
        this.valency = valency;
    }

    /** Whether the verb stands in a relative clause or in one that gives the time of another. */
    boolean isAside(VerbGroup verb) {
        return verb.isFinite() && (verbs.isBehindQui(verb) || isBehindQue(verb));
    }

    private boolean isBehindQue(VerbGroup verb) {
        int que = valency.subject(verb)
                        .map(Phrase::from)
                        .filter(at -> at < verb.from())
                        .orElse(verb.from())
                - 1;
        boolean relative = tokens.isQue(que) && fronted.relativeObject(verb).isPresent();
        return relative || words.timeClauses().has(que > 0 ? tokens.lower(que - 1) + " que" : Phrases.NONE);
    }

    /** The object of the verb before a participle: "il loue X, promettant ...". */
    Optional<Part> mainObject(VerbGroup verb) {
        return verbs.lastBefore(verb, VerbGroup::isFinite)
                .flatMap(before -> valency.parts(before).stream()
                        .filter(part -> part.is(Part.OBJECT))
                        .map(part -> part.as("main.object"))
                        .findFirst());
    }

    /** The verb of the clause to which "et" adds this verb's own, with a subject of its own: "[X avance] et Y l'accuse". */
    Optional<VerbGroup> clauseBefore(VerbGroup verb) {
        boolean added = valency.subject(verb)
                .filter(subject -> subject.head() < verb.from())
                .filter(subject -> tokens.is(groups.whole(Part.SUBJECT, subject).from() - 1, "et"))
                .isPresent();
        return added && verb.isFinite()
                ? verbs.lastBefore(verb, before -> before.isFinite() && !isAside(before))
                : Optional.empty();
    }

    /** The subjects of the verbs before, nearest first, for a participle whose own noun cannot act. */
    List<Part> subjectsBefore(VerbGroup verb) {
        List<Part> subjects = new ArrayList<>();
        for (int i = syntax.verbs().indexOf(verb) - 1; i >= 0; i--) {
            VerbGroup before = syntax.verbs().get(i);
            if (before.isFinite() || verbs.isInfinitive(before)) {
                valency.subject(before)
                        .map(phrase -> groups.whole(Part.SUBJECT, phrase))
                        .ifPresent(subjects::add);
            }
        }
        return subjects;
    }
}
