package dev.selon.reading.statement;

import dev.selon.language.Folding;
import dev.selon.language.Phrase;
import dev.selon.language.Syntax;
import dev.selon.language.VerbGroup;
import dev.selon.model.Form;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Speaker;
import dev.selon.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words with an attribution behind, before or inside them: "...", a déclaré X; X a déclaré : "..."; "...", dit-il, "...". */
final class Attributed {
    private final Passage passage;
    private final Speakers speakers;
    private final Sources sources;
    private final Cue.Lookup cues;

    Attributed(Passage passage, Speakers speakers, Sources sources) {
        this.passage = passage;
        this.speakers = speakers;
        this.sources = sources;
        this.cues = Cue.Lookup.of(passage.language);
    }

    /**
     * An attribution that stands behind words.
     *
     * @param to index behind its last token in the sentence
     */
    record Tag(
            int sentence,
            int from,
            int to,
            Span cue,
            String act,
            @Nullable Speaker speaker) {}

    /** The attribution whose verb of saying begins at the token, subject behind: "a déclaré X", "dit-il", "comme l'a dit X". */
    Optional<Tag> tagAt(int index, int at, boolean afterMark) {
        Sentence sentence = passage.sentences.get(index);
        Syntax syntax = passage.syntax.get(index);
        int from = at;
        boolean as = from < sentence.size()
                && Folding.lower(sentence.token(from).form()).equals("comme");
        if (as) {
            from++;
        }
        while (from < sentence.size()
                && sentence.token(from).tagged("ADV")
                && syntax.verbAt(from).isEmpty()) {
            from++;
        }
        if (from >= sentence.size()) {
            return Optional.empty();
        }
        int start = from;
        Optional<VerbGroup> verb = syntax.verbAt(from).filter(v -> v.from() == start && v.isFinite());
        return verb.flatMap(v -> tag(index, at, v, afterMark || as));
    }

    private Optional<Tag> tag(int index, int at, VerbGroup verb, boolean afterMark) {
        Syntax syntax = passage.syntax.get(index);
        Sentence sentence = passage.sentences.get(index);
        Optional<CueFinder.Found> cue = CueFinder.at(syntax, verb, cues).filter(c -> c.takes(Cue.Use.DIRECT));
        Optional<Phrase> subject = verb.inverted() >= 0
                ? syntax.subject(verb)
                : syntax.behind(verb)
                        .filter(p -> speakers.canSpeak(index, p) && !isObject(index, verb, p, cue.isPresent()));
        boolean open = afterMark
                && (verb.inverted() >= 0
                        || subject.filter(p -> isPerson(index, p)).isPresent());
        if (subject.isEmpty() || cue.isEmpty() && !open || verb.voice() == VerbGroup.Voice.PASSIVE) {
            return Optional.empty();
        }
        Span span = cue.map(c -> c.span(sentence)).orElseGet(() -> sentence.span(verb.finite(), verb.head() + 1));
        String act = cue.map(c -> c.cue().act()).orElse("affirm");
        int to = Math.max(verb.to(), verb.inverted() >= 0 ? verb.to() : syntax.endWithComplements(subject.get()));
        return Optional.of(new Tag(
                index, at, to, span, act, speakers.of(index, subject.get()).orElse(null)));
    }

    /** "a annoncé la ministre" has its subject behind; "a annoncé la visite" an object, which cannot speak. */
    private boolean isObject(int index, VerbGroup verb, Phrase phrase, boolean cue) {
        Sentence sentence = passage.sentences.get(index);
        Token finite = sentence.token(verb.finite());
        boolean pluralVerb = finite.shape().endsWith(" p");
        boolean singularPhrase = sentence.token(phrase.head()).shape().endsWith(" s");
        boolean coordinated =
                phrase.to() < sentence.size() && sentence.token(phrase.to()).tagged("CCONJ");
        return !cue && !isPerson(index, phrase)
                || pluralVerb
                        && singularPhrase
                        && !coordinated
                        && sentence.token(phrase.head()).tagged("NOUN");
    }

    private boolean isPerson(int index, Phrase phrase) {
        Span span = passage.sentences.get(index).span(phrase.from(), phrase.to());
        return passage.mentionsIn(span).stream()
                        .anyMatch(m -> passage.entity(m).kind() == dev.selon.model.EntityKind.PERSON)
                || passage.titleIn(span).isPresent();
    }

    /** Clauses without marks whose attribution follows: "La route est ouverte, affirme le maire." */
    List<Draft> clausesIn(int index) {
        Sentence sentence = passage.sentences.get(index);
        Syntax syntax = passage.syntax.get(index);
        List<Draft> drafts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < sentence.size(); i++) {
            boolean comma = sentence.token(i - 1).is(",")
                    || sentence.token(i - 1).is("-")
                    || sentence.token(i - 1).is("–");
            if (!comma && !inversionAt(syntax, i) || passage.quoted(sentence.token(i)) || !hasVerb(syntax, from, i)) {
                continue;
            }
            Optional<Tag> tag = tagAt(index, i, false).filter(t -> !opensContent(index, t));
            if (tag.isPresent()) {
                clause(index, from, i, tag.get()).ifPresent(drafts::add);
                return drafts;
            }
        }
        return drafts;
    }

    private static boolean inversionAt(Syntax syntax, int i) {
        return syntax.verbAt(i).filter(v -> v.from() == i && v.inverted() >= 0).isPresent();
    }

    private boolean hasVerb(Syntax syntax, int from, int to) {
        return syntax.verbs().stream()
                .anyMatch(v -> v.isFinite() && v.from() >= from && v.to() <= to && !isRelative(syntax, v));
    }

    private boolean isRelative(Syntax syntax, VerbGroup verb) {
        return verb.from() > 0
                && Folding.lower(syntax.sentence().token(verb.from() - 1).form())
                        .equals("qui");
    }

    /** Whether a verb of saying goes on with its own content: "le ministre, a déclaré X, que ..." */
    private boolean opensContent(int index, Tag tag) {
        Sentence sentence = passage.sentences.get(index);
        Clauses clauses = new Clauses(passage, index);
        return tag.to() < sentence.size()
                && (clauses.that(tag.to(), false) >= 0
                        || sentence.token(tag.to()).is(":"));
    }

    private Optional<Draft> clause(int index, int from, int at, Tag tag) {
        Sentence sentence = passage.sentences.get(index);
        int end = at;
        while (end > from && sentence.token(end - 1).tagged("PUNCT")) {
            end--;
        }
        int start = clauseStart(index, from, end);
        if (end <= start || filled(sentence, start, end)) {
            return Optional.empty();
        }
        Span span = sentence.span(start, end);
        Draft draft = new Draft(Form.INDIRECT, span, index);
        goesOn(index, tag).ifPresent(draft.parts::add);
        fill(draft, tag);
        return Optional.of(draft);
    }

    /** Behind a heading and its colon, marks and links: "À lire aussi : « ... »". */
    private int clauseStart(int index, int from, int end) {
        Sentence sentence = passage.sentences.get(index);
        int start = from;
        for (int i = from; i < end; i++) {
            if (sentence.token(i).is(":")
                    && !passage.quoted(sentence.token(i))
                    && !hasVerb(passage.syntax.get(index), from, i)) {
                start = i + 1;
            }
        }
        while (start < end
                && (sentence.token(start).tagged("PUNCT")
                        || start == 0 && sentence.token(start).tagged("CCONJ"))) {
            start++;
        }
        return start;
    }

    /** Whether quotations are all that stands there. */
    private boolean filled(Sentence sentence, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!sentence.token(i).tagged("PUNCT") && !passage.quoted(sentence.token(i))) {
                return false;
            }
        }
        return true;
    }

    /** "La situation, a-t-il dit, est grave.": the words behind an attribution between commas. */
    private Optional<Span> goesOn(int index, Tag tag) {
        Sentence sentence = passage.sentences.get(index);
        Syntax syntax = passage.syntax.get(index);
        int to = tag.to();
        if (to >= sentence.size() || !sentence.token(to).is(",")) {
            return Optional.empty();
        }
        int start = to + 1;
        int end = new Clauses(passage, index).bodyEnd();
        boolean verbBefore = hasVerb(syntax, 0, tag.from());
        boolean goes = start < end && !verbBefore && hasVerb(syntax, start, end);
        return goes ? Optional.of(sentence.span(start, end)) : Optional.empty();
    }

    void fill(Draft draft, Tag tag) {
        draft.cue = tag.cue();
        draft.act = tag.act();
        draft.speaker = tag.speaker();
    }

    // ---- quotations

    /** The statements that quotations are, where no reported clause holds them already. */
    List<Draft> quotations(List<Draft> clauses) {
        List<Draft> drafts = new ArrayList<>();
        Open open = Open.NOTHING;
        for (Quotation quotation : passage.quotations) {
            if (clauses.stream().anyMatch(draft -> draft.covers(quotation.words()))) {
                open = Open.NOTHING;
                continue;
            }
            Optional<Tag> tag = behind(quotation);
            if (open.draft() != null && open.takes(passage, quotation, tag.isPresent())) {
                open.draft().parts.add(quotation.words());
                open.draft().quoted.add(quotation);
                tag.ifPresent(t -> fill(open(drafts), t));
                open = open.with(passage, quotation, tag.orElse(null));
                continue;
            }
            Optional<Draft> draft = statement(quotation, tag, drafts);
            draft.ifPresent(drafts::add);
            open = draft.isEmpty()
                    ? Open.NOTHING
                    : new Open(draft.get(), quotation, null, draft.get().cue != null)
                            .with(passage, quotation, tag.orElse(null));
        }
        return drafts;
    }

    private static Draft open(List<Draft> drafts) {
        return drafts.get(drafts.size() - 1);
    }

    /**
     * A statement to which the next quotation may belong.
     *
     * @param last its last quotation, {@code tag} the attribution behind it, if any
     * @param told whether an attribution stood behind one of its quotations
     */
    private record Open(
            @Nullable Draft draft,
            @Nullable Quotation last,
            @Nullable Tag tag,
            boolean told) {
        static final Open NOTHING = new Open(null, null, null, false);

        Open with(Passage passage, Quotation quotation, @Nullable Tag tag) {
            return new Open(draft, quotation, tag, told || tag != null);
        }

        /** Whether the quotation goes on: right behind the last one, or right behind its attribution's sentence. */
        boolean takes(Passage passage, Quotation next, boolean tagged) {
            if (last == null || tagged && told || next.first() != last.last() && !sameTurn(passage, next)) {
                return false;
            }
            if (bare(passage, last.marked().end(), next.marked().start())) {
                return true;
            }
            return tag != null
                    && !tagged
                    && bare(passage, endOfSentence(passage, tag), next.marked().start());
        }

        private boolean sameTurn(Passage passage, Quotation next) {
            return last != null
                    && next.first() == last.last() + 1
                    && bare(passage, last.marked().end(), next.marked().start());
        }

        private static boolean bare(Passage passage, int from, int to) {
            if (from > to) {
                return false;
            }
            String between = passage.withoutLinks(passage.text().substring(from, to));
            return between.chars().noneMatch(Character::isLetterOrDigit) && between.indexOf(':') < 0;
        }

        /** Where the attribution ends: its comma, or its sentence where nothing else is told there. */
        private static int endOfSentence(Passage passage, Tag tag) {
            Sentence sentence = passage.sentences.get(tag.sentence());
            Syntax syntax = passage.syntax.get(tag.sentence());
            int comma = comma(sentence, tag.to());
            boolean goesOn = comma + 1 < sentence.size() && opensQuotation(passage, sentence.token(comma + 1));
            boolean tellsMore = syntax.verbs().stream()
                    .anyMatch(v -> v.from() >= tag.to()
                            && v.isFinite()
                            && sentence.token(v.from() - 1).tagged("CCONJ"));
            return goesOn || tellsMore
                    ? sentence.token(comma).end()
                    : sentence.span().end();
        }

        private static boolean opensQuotation(Passage passage, Token mark) {
            return passage.quotations.stream().anyMatch(q -> q.marked().start() == mark.start());
        }

        private static int comma(Sentence sentence, int from) {
            int at = Math.min(from, sentence.size() - 1);
            while (at + 1 < sentence.size() && !sentence.token(at).is(",")) {
                at++;
            }
            return at;
        }
    }

    private Optional<Draft> statement(Quotation quotation, Optional<Tag> tag, List<Draft> before) {
        int index = passage.sentenceAt(quotation.words().start());
        Draft draft = new Draft(Form.DIRECT, quotation.words(), index);
        draft.quoted.add(quotation);
        if (tag.isPresent()) {
            fill(draft, tag.get());
            quotedReport(index, quotation).ifPresent(speaker -> draft.speaker = speaker);
            return Optional.of(draft);
        }
        return ledIn(quotation, draft, index).or(() -> free(quotation, draft, before));
    }

    /** "« Le ministre a souligné que ... », indique le communiqué": the words of the minister, through the communiqué. */
    private Optional<Speaker> quotedReport(int index, Quotation quotation) {
        Syntax syntax = passage.syntax.get(index);
        for (VerbGroup verb : syntax.verbs()) {
            Sentence sentence = syntax.sentence();
            boolean inside =
                    quotation.words().contains(sentence.token(verb.head()).start());
            if (!inside || !verb.isFinite()) {
                continue;
            }
            boolean reports = CueFinder.at(syntax, verb, cues)
                            .filter(c -> c.takes(Cue.Use.CLAUSE))
                            .isPresent()
                    && new Clauses(passage, index).that(verb.to(), false) >= 0;
            Optional<Phrase> subject = syntax.subject(verb)
                    .filter(p -> isPerson(index, p)
                            && sentence.token(p.from()).start()
                                    <= quotation.words().start() + 1);
            return reports ? subject.flatMap(p -> speakers.of(index, p)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether a quotation inside the stretch has its own attribution there: a source behind is then a mere channel. */
    boolean tells(Span stretch) {
        return passage.quotations.stream()
                .filter(q -> q.words().overlaps(stretch))
                .anyMatch(q ->
                        behind(q).filter(tag -> stretch.contains(tag.cue())).isPresent());
    }

    /** The attribution behind the closing mark. */
    private Optional<Tag> behind(Quotation quotation) {
        int end = quotation.marked().end();
        int index = passage.sentenceAt(end);
        Sentence sentence = passage.sentences.get(index);
        if (sentence.block() != quotation.last()) {
            return Optional.empty();
        }
        int at = Passage.tokenFrom(sentence, end);
        if (at >= sentence.size() || sentence.token(at).start() < end) {
            at++;
        }
        int first = at;
        while (at < sentence.size()
                && at < first + 2
                && (sentence.token(at).is(",")
                        || sentence.token(at).is("-")
                        || sentence.token(at).is("–")
                        || sentence.token(at).is("."))) {
            at++;
        }
        if (at >= sentence.size()) {
            return Optional.empty();
        }
        Optional<Tag> tag = tagAt(index, at, true).filter(t -> !opensContent(index, t));
        return tag.isPresent() ? tag : source(index, at);
    }

    private Optional<Tag> source(int index, int at) {
        return sources.in(index).stream()
                .filter(s -> s.from() == at)
                .findFirst()
                .map(s -> new Tag(
                        index,
                        at,
                        s.to(),
                        s.cue(),
                        "affirm",
                        speakers.of(index, s.who()).orElse(null)));
    }

    /** "Le maire a déclaré : « ... »", "Le maire : « ... »", "selon le maire, « ... »". */
    private Optional<Draft> ledIn(Quotation quotation, Draft draft, int index) {
        Sentence sentence = passage.sentences.get(index);
        int mark = Passage.tokenFrom(sentence, quotation.marked().start());
        if (mark == 0) {
            return index > 0 ? ledByColonBefore(draft, index) : Optional.empty();
        }
        Token before = sentence.token(mark - 1);
        Optional<Sources.Found> source = sources.in(index).stream()
                .filter(s -> s.to() <= mark && mark - s.to() <= 1)
                .findFirst();
        if (source.isPresent()) {
            draft.cue = source.get().cue();
            draft.speaker = speakers.of(index, source.get().who()).orElse(null);
            return Optional.of(draft);
        }
        return before.is(":") ? cueBefore(draft, index, mark, true) : cueBefore(draft, index, mark, false);
    }

    private Optional<Draft> ledByColonBefore(Draft draft, int index) {
        Sentence previous = passage.sentences.get(index - 1);
        boolean colon = previous.token(previous.size() - 1).is(":");
        return colon ? cueBefore(draft, index - 1, previous.size(), true) : Optional.empty();
    }

    /** The last verb of saying before the mark; before a colon any verb whose subject can speak will do. */
    private Optional<Draft> cueBefore(Draft draft, int index, int mark, boolean colon) {
        Syntax syntax = passage.syntax.get(index);
        Sentence sentence = passage.sentences.get(index);
        for (int v = syntax.verbs().size() - 1; v >= 0; v--) {
            VerbGroup verb = syntax.verbs().get(v);
            if (verb.to() > mark || passage.quoted(sentence.token(verb.head()))) {
                continue;
            }
            Optional<CueFinder.Found> cue = CueFinder.at(syntax, verb, cues);
            boolean near = colon || mark - verb.to() <= 1;
            boolean says = colon
                    ? cue.isPresent() || verb.isFinite()
                    : cue.filter(c -> c.takes(Cue.Use.DIRECT)).isPresent();
            if (!says || !near) {
                continue;
            }
            Optional<Phrase> subject = syntax.subject(verb).filter(p -> speakers.canSpeak(index, p));
            if (subject.isPresent()) {
                draft.cue = cue.map(c -> c.span(sentence)).orElse(null);
                draft.act = cue.map(c -> c.cue().act()).orElse("affirm");
                draft.speaker = speakers.of(index, subject.get()).orElse(null);
                return Optional.of(draft);
            }
        }
        return colon ? nominal(draft, index, mark) : Optional.empty();
    }

    /** "Le maire : « ... »": a name or title that stands alone before the colon. */
    private Optional<Draft> nominal(Draft draft, int index, int mark) {
        Syntax syntax = passage.syntax.get(index);
        Optional<Phrase> phrase = syntax.phrases().stream()
                .filter(p -> p.to() <= mark && !p.governed() && isPerson(index, p))
                .findFirst();
        if (phrase.isEmpty() || mark > 12) {
            return Optional.empty();
        }
        draft.speaker = speakers.of(index, phrase.get()).orElse(null);
        return Optional.of(draft);
    }

    /** A quotation that stands alone: the words of whoever spoke or was told of just before. */
    private Optional<Draft> free(Quotation quotation, Draft draft, List<Draft> before) {
        if (!standsAlone(quotation)) {
            return Optional.empty();
        }
        int index = passage.sentenceAt(quotation.marked().start());
        Optional<Speaker> speaker = before.isEmpty() ? Optional.empty() : recent(before.get(before.size() - 1), index);
        Optional<Speaker> subject = index > 0 ? subject(index - 1) : Optional.empty();
        draft.speaker = subject.or(() -> speaker).or(speakers::last).orElse(null);
        return draft.speaker == null ? Optional.empty() : Optional.of(draft);
    }

    private Optional<Speaker> recent(Draft draft, int index) {
        return index - draft.sentence <= 2 ? Optional.ofNullable(draft.speaker) : Optional.empty();
    }

    /** The person or pronoun that is the subject of a sentence. */
    private Optional<Speaker> subject(int index) {
        Syntax syntax = passage.syntax.get(index);
        for (VerbGroup verb : syntax.verbs()) {
            if (verb.isFinite() && !passage.quoted(syntax.sentence().token(verb.head()))) {
                Optional<Phrase> subject = syntax.subject(verb).filter(p -> canBePerson(index, p));
                if (subject.isPresent()) {
                    return speakers.of(index, subject.get());
                }
            }
        }
        return Optional.empty();
    }

    private boolean canBePerson(int index, Phrase phrase) {
        String form =
                Folding.lower(passage.sentences.get(index).token(phrase.head()).form());
        return isPerson(index, phrase) || form.equals("il") || form.equals("elle");
    }

    /** A whole sentence between marks, at least five words with a verb, with nothing else in its sentence. */
    private boolean standsAlone(Quotation quotation) {
        String text = passage.text();
        Span words = quotation.words();
        int block = passage.article.blocks().get(quotation.first()).span().start();
        String before = text.substring(
                        Math.max(block, quotation.marked().start() - 3),
                        quotation.marked().start())
                .strip();
        boolean begins = before.isEmpty() || ".!?»”\"…:".indexOf(before.charAt(before.length() - 1)) >= 0;
        char last = text.charAt(words.end() - 1);
        int blockEnd = passage.article.blocks().get(quotation.last()).span().end();
        String after = text.substring(
                        quotation.marked().end(),
                        Math.min(blockEnd, quotation.marked().end() + 3))
                .strip();
        boolean ends = ".!?…".indexOf(last) >= 0 || after.startsWith(".") || after.startsWith("…");
        return begins
                && ends
                && Character.isUpperCase(text.codePointAt(words.start()))
                && words.length() > 25
                && hasFiniteVerb(quotation);
    }

    private boolean hasFiniteVerb(Quotation quotation) {
        int index = passage.sentenceAt(quotation.words().start());
        Syntax syntax = passage.syntax.get(index);
        return syntax.verbs().stream()
                .anyMatch(v -> v.isFinite()
                        && quotation
                                .words()
                                .contains(syntax.sentence().token(v.head()).start()));
    }
}
