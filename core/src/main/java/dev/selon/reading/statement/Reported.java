package dev.selon.reading.statement;

import dev.selon.language.Folding;
import dev.selon.language.Phrase;
import dev.selon.language.Syntax;
import dev.selon.language.VerbGroup;
import dev.selon.model.Form;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reported speech behind a verb of saying: "a déclaré que", "dit vouloir", "accuse X de", "salue « ... »". */
final class Reported {
    private final Passage passage;
    private final Speakers speakers;
    private final Cue.Lookup cues;

    Reported(Passage passage, Speakers speakers) {
        this.passage = passage;
        this.speakers = speakers;
        this.cues = Cue.Lookup.of(passage.language);
    }

    /** The statements that verbs of saying open in the sentence. */
    List<Draft> in(int index) {
        Syntax syntax = passage.syntax.get(index);
        List<Draft> drafts = new ArrayList<>();
        for (VerbGroup verb : syntax.verbs()) {
            if (!passage.quoted(syntax.sentence().token(verb.head())) && tellsAnAct(syntax, verb)) {
                CueFinder.at(syntax, verb, cues)
                        .flatMap(cue -> statement(index, cue))
                        .ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /** An infinitive tells an act of saying only behind "avant de" or verbs like "tenir à": "pourrait dire" says nothing. */
    private boolean tellsAnAct(Syntax syntax, VerbGroup verb) {
        Sentence sentence = syntax.sentence();
        if (verb.isFinite() || !firstVerb(syntax, verb).shape().contains("inf")) {
            return true;
        }
        int at = verb.from() - 1;
        if (at < 1) {
            return false;
        }
        String before = Folding.lower(sentence.token(at).form());
        boolean link = before.equals("de")
                || before.equals("d'")
                || before.equals("à")
                || before.equals("par")
                || before.equals("pour");
        return link
                && (Folding.lower(sentence.token(at - 1).form()).equals("avant")
                        || passage.language
                                .words("statement/speech-openers.txt")
                                .has(sentence.token(at - 1).lemma()));
    }

    private Optional<Draft> statement(int index, CueFinder.Found cue) {
        Optional<Span> content = content(index, cue);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Optional<Phrase> subject = subject(index, cue.verb());
        boolean swallowed = subject.isPresent()
                && subject.get().from() >= cue.verb().to()
                && content.get()
                        .contains(passage.sentences
                                .get(index)
                                .token(subject.get().head())
                                .span());
        if (subject.isEmpty() || swallowed) {
            return Optional.empty();
        }
        if (isNobody(index, subject.get())) {
            return Optional.empty();
        }
        Optional<dev.selon.model.Speaker> speaker = speakers.of(index, subject.get());
        Draft draft = new Draft(Form.INDIRECT, content.get(), index);
        draft.cue = cue.span(passage.sentences.get(index));
        draft.act = cue.cue().act();
        draft.speaker = speaker.orElse(null);
        return Optional.of(draft);
    }

    /** "on estime", "cela dit": nobody can be named. */
    private boolean isNobody(int index, Phrase subject) {
        String form =
                Folding.lower(passage.sentences.get(index).token(subject.head()).form());
        return passage.language.words("statement/nobody.txt").has(form);
    }

    private Optional<Phrase> subject(int index, VerbGroup verb) {
        Syntax syntax = passage.syntax.get(index);
        Optional<Phrase> left = syntax.subject(verb)
                .filter(p -> speakers.canSpeak(index, p) || verb.isFinite() && speakers.mightSpeak(index, p));
        if (left.isPresent()) {
            return left;
        }
        if (!verb.isFinite()) {
            return speakerBefore(index, verb);
        }
        return syntax.behind(verb).filter(p -> speakers.canSpeak(index, p) && p.from() < verb.to() + 4);
    }

    /** The nearest subject before a participle that can speak. */
    private Optional<Phrase> speakerBefore(int index, VerbGroup verb) {
        Syntax syntax = passage.syntax.get(index);
        for (int i = syntax.verbs().indexOf(verb) - 1; i >= 0; i--) {
            VerbGroup before = syntax.verbs().get(i);
            Optional<Phrase> subject = before.isFinite()
                    ? syntax.subject(before).filter(p -> speakers.canSpeak(index, p))
                    : Optional.empty();
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    private Optional<Span> content(int index, CueFinder.Found cue) {
        Clauses clauses = new Clauses(passage, index);
        Sentence sentence = passage.sentences.get(index);
        if (cue.takes(Cue.Use.CLAUSE)) {
            int that = clauses.that(cue.behind(), cue.takes(Cue.Use.ADDRESSEE));
            if (that >= 0 && that + 1 < clauses.bodyEnd()) {
                return Optional.of(span(sentence, that + 1, clauses.end(that + 1, cue.verb())));
            }
        }
        int behind = afterAdverbs(index, cue.behind());
        if (behind >= clauses.bodyEnd()) {
            return Optional.empty();
        }
        return infinitive(index, cue, behind, clauses)
                .or(() -> object(index, cue, behind, clauses))
                .or(() -> marked(index, cue, behind, clauses));
    }

    private Span span(Sentence sentence, int from, int to) {
        return sentence.span(from, Math.max(to, from + 1));
    }

    /** Past adverbs and bare times: "a appelé dimanche", "accuse depuis longtemps". */
    private int afterAdverbs(int index, int from) {
        Sentence sentence = passage.sentences.get(index);
        int at = from;
        while (at < sentence.size()
                && (sentence.token(at).tagged("ADV")
                        || passage.language
                                .words("text/time-nouns.txt")
                                .has(sentence.token(at).form())
                        || at + 1 < sentence.size()
                                && sentence.token(at).lemma().equals("depuis")
                                && sentence.token(at + 1).tagged("ADV"))) {
            at++;
        }
        return at;
    }

    private Optional<Span> infinitive(int index, CueFinder.Found cue, int behind, Clauses clauses) {
        Sentence sentence = passage.sentences.get(index);
        if (cue.takes(Cue.Use.INFINITIVE) && isInfinitive(index, behind)) {
            return Optional.of(span(sentence, behind, clauses.end(behind, cue.verb())));
        }
        boolean de = clauses.isDe(behind) && behind + 1 < sentence.size();
        if (de && cue.takes(Cue.Use.DE_INFINITIVE) && startsInfinitive(index, behind + 1)) {
            return Optional.of(span(sentence, behind + 1, clauses.end(behind + 1, cue.verb())));
        }
        if (cue.takes(Cue.Use.TO_DE_INFINITIVE) && clauses.isTo(behind) && infinitiveLater(index, behind, clauses)) {
            return Optional.of(span(sentence, behind, clauses.end(behind, cue.verb())));
        }
        return Optional.empty();
    }

    /** An infinitive, also behind weak pronouns, negation or an opening mark. */
    private boolean startsInfinitive(int index, int at) {
        int i = at;
        Sentence sentence = passage.sentences.get(index);
        while (i < sentence.size()
                && i < at + 3
                && (sentence.token(i).tagged("PUNCT") || sentence.token(i).tagged("ADV"))) {
            i++;
        }
        return isInfinitive(index, i);
    }

    private boolean isInfinitive(int index, int at) {
        Syntax syntax = passage.syntax.get(index);
        return at < syntax.sentence().size()
                && syntax.verbAt(at)
                        .filter(v -> v.from() == at
                                && !v.isFinite()
                                && firstVerb(syntax, v).shape().contains("inf"))
                        .isPresent();
    }

    private Token firstVerb(Syntax syntax, VerbGroup verb) {
        for (int i = verb.from(); i < verb.to(); i++) {
            if (syntax.sentence().token(i).tagged("VERB", "AUX")) {
                return syntax.sentence().token(i);
            }
        }
        return syntax.sentence().token(verb.head());
    }

    private boolean infinitiveLater(int index, int from, Clauses clauses) {
        Sentence sentence = passage.sentences.get(index);
        for (int i = from + 1; i + 1 < sentence.size() && i < from + 14; i++) {
            if (sentence.token(i).is(":") || sentence.token(i).is(";")) {
                return false;
            }
            if (clauses.isDe(i) && startsInfinitive(index, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "accuse X de ...", "appelle X à ...", "qualifie X de ...": the content holds X unless it is a weak pronoun. */
    private Optional<Span> object(int index, CueFinder.Found cue, int behind, Clauses clauses) {
        boolean quality = cue.takes(Cue.Use.QUALITY);
        boolean de = cue.takes(Cue.Use.OBJECT_DE) || quality;
        boolean to = cue.takes(Cue.Use.OBJECT_TO_INFINITIVE);
        if (!de && !to) {
            return Optional.empty();
        }
        Sentence sentence = passage.sentences.get(index);
        int end = clauses.end(behind, cue.verb());
        if (quality && isNameInUse(index, cue.verb())) {
            return Optional.empty();
        }
        boolean direct = clauses.isDe(behind) || to && clauses.isTo(behind) || quality && isAs(sentence, behind);
        if (direct) {
            boolean clitic = cue.verb().from() < firstVerbIndex(index, cue.verb())
                    || to
                    || quality
                    || relativeObject(index, cue.verb());
            return clitic && behind + 1 < end && (de || startsInfinitive(index, behind + 1))
                    ? Optional.of(span(sentence, behind + 1, end))
                    : Optional.empty();
        }
        for (int i = behind + 1; i < end && i < behind + 30; i++) {
            boolean opens =
                    de && clauses.isDe(i) && (isQuality(index, behind, i) || !quality && startsInfinitive(index, i + 1))
                            || quality && isAs(sentence, i)
                            || to && clauses.isTo(i) && startsInfinitive(index, i + 1);
            if (opens && i + 1 < end) {
                return Optional.of(span(sentence, behind, end));
            }
        }
        return Optional.empty();
    }

    /** "ce que Moscou appelle « ... »", in the present: a name in use, nobody's statement. */
    private boolean isNameInUse(int index, VerbGroup verb) {
        Sentence sentence = passage.sentences.get(index);
        boolean present = verb.isFinite() && sentence.token(verb.head()).shape().startsWith("ind pres");
        for (int i = Math.max(1, verb.from() - 6); present && i < verb.from(); i++) {
            String form = Folding.lower(sentence.token(i).form());
            if ((form.equals("que") || form.equals("qu'"))
                    && Folding.lower(sentence.token(i - 1).form()).startsWith("c")) {
                return true;
            }
        }
        return false;
    }

    /** "qualifie la réunion de tournant": the last "de" without a determiner behind the object. */
    private boolean isQuality(int index, int behind, int de) {
        Sentence sentence = passage.sentences.get(index);
        boolean marked = sentence.token(de + 1).tagged("PUNCT");
        boolean bare = sentence.token(de + 1).tagged("NOUN")
                        && Character.isLowerCase(sentence.token(de + 1).form().charAt(0))
                || sentence.token(de + 1).tagged("ADJ")
                || marked;
        return bare && !sentence.token(de).tagged("ADP+DET") && de > behind;
    }

    private boolean relativeObject(int index, VerbGroup verb) {
        Sentence sentence = passage.sentences.get(index);
        for (int i = Math.max(0, verb.from() - 6); i < verb.from(); i++) {
            String form = Folding.lower(sentence.token(i).form());
            if ((form.equals("que") || form.equals("qu'")) && i > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAs(Sentence sentence, int at) {
        return at < sentence.size() && Folding.lower(sentence.token(at).form()).equals("comme");
    }

    private int firstVerbIndex(int index, VerbGroup verb) {
        Sentence sentence = passage.sentences.get(index);
        for (int i = verb.from(); i < verb.to(); i++) {
            if (sentence.token(i).tagged("VERB", "AUX")) {
                return i;
            }
        }
        return verb.head();
    }

    /** A noun phrase or complement that holds a quotation: "a salué « un pas décisif »". */
    private Optional<Span> marked(int index, CueFinder.Found cue, int behind, Clauses clauses) {
        if (!cue.takes(Cue.Use.NOUN)) {
            return Optional.empty();
        }
        Sentence sentence = passage.sentences.get(index);
        int from = behind;
        if (sentence.token(from).is(":") || sentence.token(from).is(",")) {
            return Optional.empty();
        }
        if (clauses.isDe(from) && !sentence.token(from).tagged("ADP+DET")) {
            from++;
        }
        int end = clauses.end(from, cue.verb());
        if (end <= from || isNameInUse(index, cue.verb())) {
            return Optional.empty();
        }
        int start = from;
        Span span = span(sentence, start, end);
        List<Quotation> inside = passage.quotationsIn(span);
        boolean whole = inside.stream()
                .anyMatch(q ->
                        q.words().end() > sentence.span().end() + 1 || opensAt(q, sentence, start) && isSentence(q));
        boolean apart = !inside.isEmpty() && partedBefore(index, start, inside.get(0));
        return inside.isEmpty() || whole || apart ? Optional.empty() : Optional.of(span);
    }

    /** Whether a colon or another conjugated verb stands between the cue and the quotation. */
    private boolean partedBefore(int index, int from, Quotation quotation) {
        Sentence sentence = passage.sentences.get(index);
        Syntax syntax = passage.syntax.get(index);
        for (int i = from;
                i < sentence.size()
                        && sentence.token(i).start() < quotation.words().start();
                i++) {
            if (sentence.token(i).is(":")
                    || syntax.verbAt(i).filter(VerbGroup::isFinite).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean opensAt(Quotation q, Sentence sentence, int from) {
        return q.words().start()
                <= sentence.token(Math.min(from + 1, sentence.size() - 1)).start();
    }

    /** Whether the quoted words are a sentence of their own: a capital first and a verb inside. */
    private boolean isSentence(Quotation q) {
        int at = q.words().start();
        boolean capital = Character.isUpperCase(passage.text().codePointAt(at));
        int index = passage.sentenceAt(at);
        return capital
                && passage.syntax.get(index).verbs().stream()
                        .anyMatch(v -> v.isFinite()
                                && q.words()
                                        .contains(passage.sentences
                                                .get(index)
                                                .token(v.head())
                                                .start()));
    }
}
