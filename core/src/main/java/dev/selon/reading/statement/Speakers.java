package dev.selon.reading.statement;

import dev.selon.language.Folding;
import dev.selon.language.Phrase;
import dev.selon.language.Syntax;
import dev.selon.language.VerbGroup;
import dev.selon.language.WordList;
import dev.selon.model.Entity;
import dev.selon.model.EntityKind;
import dev.selon.model.Gender;
import dev.selon.model.Mention;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Speaker;
import dev.selon.model.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells who a noun phrase or pronoun is, in the order in which the article is read. */
final class Speakers {
    private static final int LONGEST = 120;

    private final Passage passage;
    private final WordList nouns;
    private final WordList documents;
    private final List<Speaker> told = new ArrayList<>();

    Speakers(Passage passage) {
        this.passage = passage;
        this.nouns = passage.language.words("statement/speakers.txt");
        this.documents = passage.language.words("statement/documents.txt");
    }

    /** Remembers who spoke, for the pronouns and bare documents that follow. */
    void told(Speaker speaker) {
        told.add(speaker);
    }

    Optional<Speaker> last() {
        return told.isEmpty() ? Optional.empty() : Optional.of(told.get(told.size() - 1));
    }

    /** Whether the phrase can speak: a name, a title, a pronoun, or a noun for people, bodies and documents. */
    boolean canSpeak(int sentence, Phrase phrase) {
        Sentence in = passage.sentences.get(sentence);
        if (isPronoun(in, phrase)) {
            return true;
        }
        if (in.token(phrase.head()).tagged("NUM")) {
            return passage.syntax
                    .get(sentence)
                    .phraseFrom(phrase.to())
                    .filter(p -> canSpeak(sentence, p))
                    .isPresent();
        }
        Span whole = whole(sentence, phrase);
        Span head = in.token(phrase.head()).span();
        boolean named = passage.mentionsIn(whole).stream()
                .anyMatch(m -> m.span().overlaps(head) && passage.entity(m).kind() != EntityKind.PLACE);
        return named
                || in.token(phrase.head()).tagged("PROPN")
                || passage.mentions.titles().stream()
                        .anyMatch(title -> title.span().contains(head))
                || nouns.has(in.token(phrase.head()).lemma())
                || nouns.has(in.token(phrase.head()).form())
                || holdsPerson(whole);
    }

    /** Whether a verb of saying makes its subject a speaker: any noun but a thing, a figure or a time. */
    boolean mightSpeak(int sentence, Phrase phrase) {
        Sentence in = passage.sentences.get(sentence);
        String lemma = in.token(phrase.head()).lemma();
        return in.token(phrase.head()).tagged("NOUN")
                && !passage.language.words("statement/things.txt").has(lemma)
                && !passage.language.words("text/time-nouns.txt").has(lemma);
    }

    private boolean holdsPerson(Span span) {
        return passage.mentionsIn(span).stream().anyMatch(m -> passage.entity(m).kind() == EntityKind.PERSON);
    }

    private static boolean isPronoun(Sentence sentence, Phrase phrase) {
        return sentence.token(phrase.head()).tagged("PRON")
                || sentence.token(phrase.head()).form().startsWith("-");
    }

    /** The phrase with its complements. */
    private Span whole(int sentence, Phrase phrase) {
        Syntax syntax = passage.syntax.get(sentence);
        int to = Math.max(phrase.to(), syntax.endWithComplements(phrase));
        Sentence in = passage.sentences.get(sentence);
        boolean contracted = in.token(phrase.from()).tagged("ADP+DET") && phrase.from() + 1 < to;
        return in.span(contracted ? phrase.from() + 1 : phrase.from(), to);
    }

    /** Who the phrase is. */
    Optional<Speaker> of(int sentence, Phrase phrase) {
        Sentence in = passage.sentences.get(sentence);
        if (isPronoun(in, phrase)) {
            return pronoun(sentence, phrase);
        }
        Span whole = whole(sentence, phrase);
        Optional<Mention> name = person(whole).or(() -> apposed(sentence, whole));
        if (name.isPresent()) {
            return Optional.of(named(name.get()));
        }
        if (documents.has(in.token(phrase.head()).lemma())) {
            return Optional.of(document(sentence, phrase, whole));
        }
        return Optional.of(body(in, phrase, whole));
    }

    private Speaker named(Mention mention) {
        return new Speaker(
                mention.span(), Speaker.Type.NAME, passage.entity(mention).name(), mention.entity());
    }

    private Optional<Mention> person(Span span) {
        return passage.mentionsIn(span).stream()
                .filter(m -> passage.entity(m).kind() == EntityKind.PERSON)
                .findFirst();
    }

    /** The name behind a title: "le ministre malien, Abdoulaye Diop,", "le maire de la ville Jean Dupont". */
    private Optional<Mention> apposed(int sentence, Span title) {
        Span rest = new Span(title.end(), passage.sentences.get(sentence).span().end());
        Optional<Mention> next = passage.mentionsIn(rest).stream()
                .filter(m -> passage.entity(m).kind() == EntityKind.PERSON)
                .findFirst();
        boolean titled = passage.titleIn(title).isPresent()
                || nouns.has(
                        passage.text().substring(title.start(), title.end()).split("[\\s,]")[0]);
        return next.filter(
                m -> isApposition(passage.text().substring(title.end(), m.span().start()), titled));
    }

    private static boolean isApposition(String between, boolean titled) {
        String gap = Folding.marks(between).strip();
        return gap.isEmpty()
                || gap.equals(",")
                || titled
                        && gap.length() < 40
                        && gap.matches(
                                "[,:]? ?(le |la |l')?(général|colonel|docteur|dr|professeur|pr|m\\.?|mme)[\\p{L} .,']*");
    }

    private Speaker body(Sentence in, Phrase phrase, Span whole) {
        Span span = within(whole);
        Span head = in.token(phrase.head()).span();
        Optional<Mention> mention = passage.mentionsIn(whole).stream()
                .filter(m -> m.span().overlaps(head))
                .findFirst();
        if (mention.isPresent() && passage.entity(mention.get()).kind() != EntityKind.PLACE) {
            return named(mention.get());
        }
        Optional<Title> title = passage.mentions.titles().stream()
                .filter(t -> t.span().contains(head))
                .findFirst();
        int person =
                title.map(t -> t.person() >= 0 ? t.person() : compatriot(t)).orElse(-1);
        String text = person >= 0 ? passage.mentions.entities().get(person).name() : clean(span);
        return new Speaker(span, Speaker.Type.TITLE, text, person);
    }

    /**
     * "le représentant malien": the person last named before who holds an office of that state; "le chef du Kremlin": the
     * one who leads it.
     */
    private int compatriot(Title title) {
        if (title.of() < 0 || !isOffice("statement/representatives.txt", title)) {
            return -1;
        }
        boolean leads = isOffice("statement/leading.txt", title);
        return passage.mentions.titles().stream()
                .filter(other -> other.person() >= 0
                        && other.span().end() <= title.span().start())
                .filter(other -> isOf(other, title.of()))
                .filter(other -> !leads || isOffice("statement/leaders.txt", other))
                .reduce((first, second) -> second)
                .map(Title::person)
                .orElse(-1);
    }

    /** Whether the office is that state's, or of a body that is the state's or is called after it. */
    private boolean isOf(Title title, int state) {
        List<Entity> entities = passage.mentions.entities();
        return title.of() == state
                || title.of() >= 0
                        && (entities.get(title.of()).of() == state
                                || entities.get(title.of())
                                        .name()
                                        .endsWith(entities.get(state).name()));
    }

    private boolean isOffice(String list, Title title) {
        return passage.language.words(list).has(title.office());
    }

    private static Span within(Span span) {
        return span.length() <= LONGEST ? span : new Span(span.start(), span.start() + LONGEST);
    }

    private String clean(Span span) {
        return span.of(passage.text()).replaceAll("\\s+", " ").strip();
    }

    /** A communiqué speaks for the body that issued it: the one named with it, or with the last one before. */
    private Speaker document(int sentence, Phrase phrase, Span whole) {
        Optional<Mention> issuer = passage.mentionsIn(whole).stream()
                .filter(m -> passage.entity(m).kind() != EntityKind.PLACE)
                .findFirst()
                .or(() -> issuerBefore(whole.start()));
        if (issuer.isEmpty()) {
            return new Speaker(within(whole), Speaker.Type.TITLE, clean(within(whole)), -1);
        }
        Span span = whole.contains(issuer.get().span()) ? issuer.get().span() : within(whole);
        Entity entity = passage.entity(issuer.get());
        return new Speaker(span, Speaker.Type.TITLE, entity.name(), issuer.get().entity());
    }

    /** The body named with the last document before the place. */
    Optional<Mention> issuerBefore(int place) {
        for (int i = passage.sentenceAt(place); i >= 0; i--) {
            Sentence sentence = passage.sentences.get(i);
            for (int t = sentence.size() - 1; t >= 0; t--) {
                if (sentence.token(t).start() < place
                        && documents.has(sentence.token(t).lemma())) {
                    Optional<Mention> issuer = issuer(i, t);
                    if (issuer.isPresent()) {
                        return issuer;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> issuer(int sentence, int noun) {
        Syntax syntax = passage.syntax.get(sentence);
        return syntax.phraseAt(noun)
                .map(phrase -> whole(sentence, phrase))
                .flatMap(span -> passage.mentionsIn(span).stream()
                        .filter(m -> passage.entity(m).kind() == EntityKind.ORGANISATION
                                || passage.entity(m).kind() == EntityKind.STATE)
                        .findFirst());
    }

    // ---- pronouns

    private Optional<Speaker> pronoun(int sentence, Phrase phrase) {
        Sentence in = passage.sentences.get(sentence);
        String form = Folding.lower(in.token(phrase.head()).form());
        String bare = form.startsWith("-t-") ? form.substring(3) : form.startsWith("-") ? form.substring(1) : form;
        Span span = pronounSpan(in.token(phrase.head()).span(), bare);
        Gender gender = passage.language.table("statement/pronouns.tsv").rows().stream()
                .filter(row -> row.get("pronoun").equals(bare))
                .map(row -> Gender.valueOf(row.get("gender")))
                .findFirst()
                .orElse(Gender.UNKNOWN);
        boolean plural = bare.endsWith("s") || bare.equals("ceux-ci");
        Optional<Integer> who = plural
                ? Optional.empty()
                : antecedent(sentence, in.token(phrase.head()).start(), gender);
        String text = who.map(e -> passage.mentions.entities().get(e).name()).orElse(bare);
        return Optional.of(new Speaker(span, Speaker.Type.PRONOUN, text, who.orElse(-1)));
    }

    private static Span pronounSpan(Span span, String bare) {
        return new Span(Math.max(span.start(), span.end() - bare.length()), span.end());
    }

    /** Who a pronoun means: the subject of a sentence just before, the last speaker, else the last person named. */
    private Optional<Integer> antecedent(int sentence, int place, Gender gender) {
        Optional<Integer> subject =
                subjectBefore(sentence, place, gender, true).or(() -> subjectBefore(sentence, place, gender, false));
        if (subject.isPresent()) {
            return subject;
        }
        Optional<Integer> speaker = lastSpeaker(gender);
        return speaker.isPresent() ? speaker : lastPerson(place, gender);
    }

    /** Somebody who was a subject or spoke in this sentence or the three before; people come before bodies. */
    private Optional<Integer> subjectBefore(int sentence, int place, Gender gender, boolean people) {
        for (int i = sentence; i >= Math.max(0, sentence - 3); i--) {
            Optional<Integer> subject = subjectOf(i, place, gender, people);
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> subjectOf(int sentence, int before, Gender gender, boolean people) {
        Syntax syntax = passage.syntax.get(sentence);
        for (int v = syntax.verbs().size() - 1; v >= 0; v--) {
            VerbGroup verb = syntax.verbs().get(v);
            Sentence in = syntax.sentence();
            if (!verb.isFinite() || in.token(verb.from()).start() >= before || passage.quoted(in.token(verb.head()))) {
                continue;
            }
            Optional<Integer> entity = syntax.subject(verb)
                    .filter(phrase -> in.token(phrase.from()).start() < before)
                    .flatMap(phrase -> entityOf(sentence, phrase))
                    .filter(e -> fits(e, gender) && (!people || isPerson(e)));
            if (entity.isPresent()) {
                return entity;
            }
        }
        return spokenIn(passage.sentences.get(sentence).span(), before, gender).filter(e -> !people || isPerson(e));
    }

    /** Somebody who already spoke in that sentence. */
    private Optional<Integer> spokenIn(Span sentence, int before, Gender gender) {
        for (int i = told.size() - 1; i >= 0; i--) {
            Speaker speaker = told.get(i);
            if (speaker.known()
                    && sentence.contains(speaker.span().start())
                    && speaker.span().start() < before
                    && fits(speaker.entity(), gender)) {
                return Optional.of(speaker.entity());
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> entityOf(int sentence, Phrase phrase) {
        Sentence in = passage.sentences.get(sentence);
        if (isPronoun(in, phrase)) {
            return Optional.empty();
        }
        return of(sentence, phrase).map(Speaker::entity).filter(e -> e >= 0);
    }

    private boolean isPerson(int entity) {
        return passage.mentions.entities().get(entity).kind() == EntityKind.PERSON;
    }

    private boolean fits(int entity, Gender gender) {
        Entity one = passage.mentions.entities().get(entity);
        return one.kind() != EntityKind.PLACE && one.gender().agrees(gender);
    }

    private Optional<Integer> lastSpeaker(Gender gender) {
        for (int i = told.size() - 1; i >= Math.max(0, told.size() - 4); i--) {
            Speaker speaker = told.get(i);
            if (speaker.known() && fits(speaker.entity(), gender)) {
                return Optional.of(speaker.entity());
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> lastPerson(int place, Gender gender) {
        @Nullable Mention last = null;
        for (Mention mention : passage.mentions.mentions()) {
            Entity entity = passage.entity(mention);
            if (mention.span().end() <= place
                    && entity.kind() == EntityKind.PERSON
                    && entity.gender().agrees(gender)) {
                last = mention;
            }
        }
        return last == null ? Optional.empty() : Optional.of(last.entity());
    }
}
