package dev.selon.reading.statement;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Phrase;
import dev.selon.language.Syntax;
import dev.selon.language.WordList;
import dev.selon.model.Form;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements told by their source: "selon la ministre, ...", "..., d'après le journal". */
final class Sources {
    private final Passage passage;
    private final Speakers speakers;
    private final Phrases phrases;

    /** The phrases that name a source. */
    private record Phrases(List<List<String>> all) {
        static Phrases of(Language language) {
            return language.derive(
                    Phrases.class,
                    from -> new Phrases(from.table("statement/sources.tsv").rows().stream()
                            .map(row ->
                                    List.of(row.get("phrase").replace("'", "' ").split(" ")))
                            .toList()));
        }

        /** Number of tokens of the phrase that stands at {@code at}, or 0. */
        int at(Sentence sentence, int at) {
            int longest = 0;
            for (List<String> phrase : all) {
                if (phrase.size() > longest && stands(sentence, at, phrase)) {
                    longest = phrase.size();
                }
            }
            return longest;
        }

        private static boolean stands(Sentence sentence, int at, List<String> phrase) {
            for (int i = 0; i < phrase.size(); i++) {
                if (at + i >= sentence.size() || !same(sentence.token(at + i), phrase.get(i))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean same(Token token, String word) {
            String form = Folding.lower(token.form());
            return form.equals(word) || word.equals("de") && form.equals("d'");
        }
    }

    Sources(Passage passage, Speakers speakers) {
        this.passage = passage;
        this.speakers = speakers;
        this.phrases = Phrases.of(passage.language);
    }

    /** Whether a phrase that names a source stands at the token. */
    static boolean opens(Passage passage, Sentence sentence, int at) {
        return Phrases.of(passage.language).at(sentence, at) > 0;
    }

    /**
     * A source named in a sentence.
     *
     * @param from its first token, {@code to} behind its last, commas left out
     */
    record Found(int from, int to, Span cue, Phrase who) {}

    /** The sources named in the sentence, outside quotations. */
    List<Found> in(int index) {
        Sentence sentence = passage.sentences.get(index);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int length = phrases.at(sentence, i);
            if (length > 0 && !passage.quoted(sentence.token(i))) {
                source(index, i, length).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "les accusations de la Russie selon lesquelles ...": the noun of saying before tells whose words follow. */
    List<Draft> byNoun(int index) {
        Sentence sentence = passage.sentences.get(index);
        Syntax syntax = passage.syntax.get(index);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 1; i + 2 < sentence.size(); i++) {
            boolean opens = phrases.at(sentence, i) == 1
                    && passage.language
                            .words("statement/selon-relatives.txt")
                            .has(sentence.token(i + 1).form());
            if (opens && !passage.quoted(sentence.token(i))) {
                int at = i;
                nounBefore(syntax, at)
                        .flatMap(noun -> whose(index, noun, at))
                        .ifPresent(speaker -> drafts.add(told(index, speaker)));
            }
        }
        return drafts;
    }

    /** The noun of saying that the chain of complements before {@code to} hangs on. */
    private Optional<Integer> nounBefore(Syntax syntax, int to) {
        WordList nouns = passage.language.words("statement/say-nouns.txt");
        for (int i = to - 1; i >= Math.max(0, to - 12); i--) {
            if (nouns.has(syntax.sentence().token(i).lemma())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The complement of the noun that can speak, and the token behind "selon lesquelles". */
    private Optional<Attribution> whose(int index, int noun, int at) {
        Syntax syntax = passage.syntax.get(index);
        return syntax.phrases().stream()
                .filter(p -> p.governed() && p.from() > noun && p.to() <= at && speakers.canSpeak(index, p))
                .findFirst()
                .map(p -> new Attribution(p, at));
    }

    private record Attribution(Phrase who, int at) {}

    private Draft told(int index, Attribution attribution) {
        Sentence sentence = passage.sentences.get(index);
        int start = attribution.at() + 2;
        int end = Math.max(start + 1, nextClause(index, start, new Clauses(passage, index).bodyEnd()));
        Draft draft = new Draft(Form.INDIRECT, sentence.span(start, end), index);
        draft.cue = sentence.span(attribution.at(), attribution.at() + 2);
        draft.speaker = speakers.of(index, attribution.who()).orElse(null);
        return draft;
    }

    /** The clause ends with the sentence, or where the verb follows to which the noun of saying is the subject. */
    private int nextClause(int index, int start, int end) {
        Syntax syntax = passage.syntax.get(index);
        List<dev.selon.language.VerbGroup> verbs = syntax.verbs().stream()
                .filter(v -> v.isFinite() && v.from() > start && v.to() <= end)
                .toList();
        boolean own = verbs.size() > 1 && syntax.verbs().stream().noneMatch(v -> v.isFinite() && v.to() <= start);
        return own ? verbs.get(1).from() : end;
    }

    private Optional<Found> source(int index, int at, int length) {
        Sentence sentence = passage.sentences.get(index);
        Syntax syntax = passage.syntax.get(index);
        int name = at + length;
        if (name >= sentence.size()) {
            return Optional.empty();
        }
        boolean contracted = sentence.token(name - 1).tagged("ADP+DET")
                || Folding.lower(sentence.token(name - 1).form()).matches("d(u|es)");
        Optional<Phrase> who = syntax.phraseFrom(contracted ? name - 1 : name).or(() -> pronoun(sentence, name));
        if (who.isEmpty() || !names(index, at, who.get())) {
            return Optional.empty();
        }
        int to = end(index, who.get());
        Span cue = sentence.span(at, name);
        return Optional.of(new Found(at, to, cue, who.get()));
    }

    private Optional<Phrase> pronoun(Sentence sentence, int at) {
        boolean known = passage.language.table("statement/pronouns.tsv").rows().stream()
                .anyMatch(row -> row.get("pronoun")
                        .equals(Folding.lower(sentence.token(at).form())));
        return known ? Optional.of(new Phrase(at, at + 1, at, at - 1)) : Optional.empty();
    }

    private boolean names(int index, int at, Phrase who) {
        Sentence sentence = passage.sentences.get(index);
        String lemma = sentence.token(who.head()).lemma();
        WordList not = passage.language.words("statement/no-source.txt");
        if (not.has(lemma) || sentence.token(who.head()).tagged("NUM")) {
            return false;
        }
        boolean forWhom = Folding.lower(sentence.token(at).form()).equals("pour");
        boolean first = at == 0 || at == 1 && sentence.token(0).tagged("CCONJ");
        return !forWhom || first && commaBehind(index, who) && speakers.canSpeak(index, who) && !isState(index, who);
    }

    /** "Pour la Russie, ..." tells for whom, not who says. */
    private boolean isState(int index, Phrase who) {
        Span span = passage.sentences.get(index).span(who.from(), who.to());
        return passage.mentionsIn(span).stream()
                        .noneMatch(m -> passage.entity(m).kind() == dev.selon.model.EntityKind.PERSON)
                && passage.titleIn(span).isEmpty();
    }

    private boolean commaBehind(int index, Phrase who) {
        int to = end(index, who);
        return to < passage.sentences.get(index).size()
                && passage.sentences.get(index).token(to).is(",");
    }

    /** Behind the source's name, its complements, an acronym in brackets and appositions. */
    private int end(int index, Phrase who) {
        Sentence sentence = passage.sentences.get(index);
        Syntax syntax = passage.syntax.get(index);
        int to = syntax.endWithComplements(who);
        while (to < sentence.size()) {
            Token token = sentence.token(to);
            if (token.is("(")) {
                to = closing(sentence, to);
            } else if (token.tagged("PUNCT")
                    || syntax.verbAt(to).filter(v -> v.isFinite()).isPresent()
                    || token.tagged("SCONJ")
                    || isSubject(syntax, to)) {
                return to;
            } else {
                to++;
            }
        }
        return to;
    }

    private static boolean isSubject(Syntax syntax, int at) {
        return syntax.phraseFrom(at)
                .filter(p -> !p.governed() && p.to() - p.from() > 1)
                .isPresent();
    }

    private static int closing(Sentence sentence, int open) {
        int at = open;
        while (at < sentence.size() && !sentence.token(at).is(")")) {
            at++;
        }
        return Math.min(at + 1, sentence.size());
    }

    /** The statement that the source tells: the sentence without the source. Empty where a quotation is all it tells. */
    Optional<Draft> statement(int index, Found source) {
        Sentence sentence = passage.sentences.get(index);
        Clauses clauses = new Clauses(passage, index);
        Optional<Draft> draft =
                isFirst(sentence, source.from()) ? ahead(index, source, clauses) : around(index, source, clauses);
        draft.ifPresent(d -> {
            d.cue = source.cue();
            speakers.of(index, source.who()).ifPresent(s -> d.speaker = s);
        });
        return draft;
    }

    private boolean isFirst(Sentence sentence, int at) {
        for (int i = 0; i < at; i++) {
            Token token = sentence.token(i);
            boolean link = passage.language.words("statement/links.txt").has(token.form()) || token.tagged("PUNCT");
            if (!link) {
                return sentence.token(at - 1).is(":");
            }
        }
        return true;
    }

    private Optional<Draft> ahead(int index, Found source, Clauses clauses) {
        Sentence sentence = passage.sentences.get(index);
        int start = behindMarks(sentence, apposition(index, source.to()));
        int end = clauses.bodyEnd();
        if (start >= end || opensWholeQuotation(sentence, start, end)) {
            return Optional.empty();
        }
        return Optional.of(new Draft(Form.INDIRECT, sentence.span(start, end), index));
    }

    private static int behindMarks(Sentence sentence, int at) {
        int start = at;
        while (start < sentence.size() && sentence.token(start).tagged("PUNCT")) {
            start++;
        }
        return start;
    }

    /** "selon le ministre, Awa Ba, ...", "selon Awa Ba, ministre de la Pêche, ...": behind the apposition, or where it was. */
    private int apposition(int index, int to) {
        Sentence sentence = passage.sentences.get(index);
        if (to + 1 >= sentence.size() || !sentence.token(to).is(",")) {
            return to;
        }
        int close = to + 1;
        while (close < sentence.size() && !sentence.token(close).tagged("PUNCT")) {
            close++;
        }
        if (close >= sentence.size()
                || close == to + 1
                || !sentence.token(close).is(",")) {
            return to;
        }
        Span between = sentence.span(to + 1, close);
        boolean verb = passage.syntax.get(index).verbs().stream()
                .anyMatch(v -> v.isFinite()
                        && between.contains(sentence.token(v.head()).span()));
        boolean name = passage.mentionsIn(between).stream()
                .anyMatch(m -> m.span().start() == between.start()
                        && m.span().end() == between.end()
                        && passage.entity(m).kind() == dev.selon.model.EntityKind.PERSON);
        boolean title = passage.titleIn(between)
                .filter(t -> t.span().start() == between.start())
                .isPresent();
        return !verb && (name || title) ? close : to;
    }

    private boolean opensWholeQuotation(Sentence sentence, int start, int end) {
        return passage.quotationAt(sentence.token(start).start())
                .filter(q -> q.words().end() >= sentence.token(end - 1).end())
                .isPresent();
    }

    private Optional<Draft> around(int index, Found source, Clauses clauses) {
        Sentence sentence = passage.sentences.get(index);
        int before = source.from();
        while (before > 0 && sentence.token(before - 1).is(",")) {
            before--;
        }
        int from = clauseStart(index, before);
        int behind =
                source.to() < sentence.size() && sentence.token(source.to()).is(",") ? source.to() + 1 : source.to();
        int end = contrast(index, behind, clauses.bodyEnd());
        boolean relative = before > 0
                && passage.language
                        .words("text/relatives.txt")
                        .has(sentence.token(before - 1).form());
        if (relative && behind < end) {
            return Optional.of(new Draft(Form.INDIRECT, sentence.span(behind, end), index));
        }
        boolean parted = before < source.from();
        if (before <= from
                || quotationFills(sentence, from, before)
                || !parted && !speakers.canSpeak(index, source.who())) {
            return Optional.empty();
        }
        Draft draft = new Draft(Form.INDIRECT, sentence.span(from, before), index);
        boolean goesOn = behind < end
                && source.to() < sentence.size()
                && sentence.token(source.to()).is(",")
                && goesOn(index, before, behind, source);
        if (goesOn) {
            draft.parts.add(sentence.span(behind, end));
        }
        return Optional.of(draft);
    }

    private boolean goesOn(int index, int before, int behind, Found source) {
        Syntax syntax = passage.syntax.get(index);
        boolean verbNext = syntax.verbAt(behind)
                .filter(v -> v.isFinite() && v.from() == behind)
                .isPresent();
        boolean verbBefore = syntax.verbs().stream().anyMatch(v -> v.isFinite() && v.to() <= before);
        boolean verbBehind = syntax.verbs().stream().anyMatch(v -> v.isFinite() && v.from() >= behind);
        boolean complement = passage.language
                .words("text/prepositions.txt")
                .has(passage.sentences.get(index).token(behind).form());
        return verbNext || !verbBefore && verbBehind || verbBefore && !verbBehind && complement;
    }

    /** Where "mais" opens another clause, or the end. */
    private int contrast(int index, int from, int end) {
        Sentence sentence = passage.sentences.get(index);
        for (int i = from; i < end; i++) {
            if (Folding.lower(sentence.token(i).form()).equals("mais")
                    && sentence.token(i - 1).is(",")
                    && !passage.quoted(sentence.token(i))) {
                return i - 1;
            }
        }
        return end;
    }

    private boolean quotationFills(Sentence sentence, int from, int before) {
        Token last = sentence.token(before - 1);
        Token inner = last.tagged("PUNCT") && before - 2 >= from ? sentence.token(before - 2) : last;
        return passage.quotationAt(inner.start())
                .filter(q -> q.words().start() <= sentence.token(from).start() + 2)
                .isPresent();
    }

    /** Where the clause before the source begins: behind a colon, or with the sentence. */
    private int clauseStart(int index, int before) {
        Sentence sentence = passage.sentences.get(index);
        for (int i = before - 1; i > 0; i--) {
            boolean mark = sentence.token(i).is(":") || sentence.token(i).is(";");
            if (!passage.quoted(sentence.token(i)) && (mark || joinsClauses(index, i, before))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** "et" or "mais" between two clauses, each with a verb and the second with its own subject. */
    private boolean joinsClauses(int index, int at, int before) {
        Sentence sentence = passage.sentences.get(index);
        Syntax syntax = passage.syntax.get(index);
        boolean conjunction = sentence.token(at).tagged("CCONJ") && at + 1 < before;
        boolean verbBefore = syntax.verbs().stream().anyMatch(v -> v.isFinite() && v.to() <= at);
        return conjunction
                && verbBefore
                && syntax.verbs().stream()
                        .filter(v -> v.isFinite() && v.from() > at && v.from() <= before)
                        .anyMatch(v -> syntax.subject(v)
                                .filter(p -> p.from() == at + 1)
                                .isPresent());
    }
}
