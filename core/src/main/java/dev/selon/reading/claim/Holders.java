package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.language.Phrase;
import dev.selon.language.VerbGroup;
import dev.selon.language.WordList;
import dev.selon.model.EntityKind;
import dev.selon.model.Filler;
import dev.selon.model.Mention;
import dev.selon.model.Span;
import dev.selon.model.Title;
import dev.selon.model.Token;
import dev.selon.reading.claim.function.Functions;
import java.util.List;
import java.util.Optional;

/** Who holds the offices that words name: the person beside the office or told elsewhere; of several, each that is named or counted. */
final class Holders {
    private static final int NAME_NEAR = 40;

    private final Passage passage;
    private final Counted counted;
    private final WordList forThemselves;

    Holders(Passage passage, Counted counted) {
        this.passage = passage;
        this.counted = counted;
        this.forThemselves = passage.language.words("claim/for-themselves.txt");
    }

    /** The holder; of several, each holder or state that the words name; else the words of the office. */
    List<Filler> of(int sentence, Phrase phrase, Title title, Span whole) {
        if (title.plural()) {
            List<Filler> holders = several(sentence, phrase, title, whole);
            return holders.isEmpty() ? List.of(passage.unnamed(words(title, whole))) : holders;
        }
        if (isAnyone(title, passage.token(sentence, phrase.from()))) {
            return List.of(passage.unnamed(words(title, whole)));
        }
        if (title.person() >= 0) {
            return List.of(passage.named(nameBeside(title, whole).orElse(title.span()), title.person()));
        }
        Span words = words(title, whole);
        return List.of(namedNext(sentence)
                .map(person -> passage.named(words, person))
                .orElseGet(() -> passage.unnamed(words)));
    }

    /** The office that the phrase is called by, or that stands behind the name in it: "a nommé Awa Ba [ministre]". */
    Optional<Span> office(int sentence, Phrase phrase) {
        Span words = passage.span(sentence, phrase.from(), phrase.to());
        return passage.titleAt(passage.head(sentence, phrase))
                .or(() -> passage.mentions.titles().stream()
                        .filter(title -> words.contains(title.span().start()) && !title.former())
                        .findFirst())
                .map(Title::span);
    }

    private static Span words(Title title, Span whole) {
        return Wording.isShort(whole) && whole.overlaps(title.span()) ? whole : title.span();
    }

    /** "un ministre". */
    private static boolean isAnyone(Title title, Token first) {
        return first.tagged("DET") && Folding.lower(first.lemma()).equals("un") && !title.named();
    }

    private Optional<Span> nameBeside(Title title, Span whole) {
        int end = Math.max(whole.end(), title.span().end() + NAME_NEAR);
        Span near =
                new Span(title.span().start(), Math.min(passage.article.text().length(), end));
        return passage.mentionsIn(near).stream()
                .filter(m -> m.entity() == title.person())
                .map(Mention::span)
                .findFirst();
    }

    /** "Le ministre est arrivé à Moscou. Le général Sadio Camara ...": who is named for the first time as the next subject. */
    private Optional<Integer> namedNext(int sentence) {
        if (sentence + 1 >= passage.sentences.size()) {
            return Optional.empty();
        }
        int end = passage.sentences.get(sentence).span().end();
        return firstSubject(sentence + 1).stream()
                .flatMap(subject -> passage.mentionsIn(subject).stream())
                .filter(m -> passage.kind(m) == EntityKind.PERSON)
                .findFirst()
                .map(Mention::entity)
                .filter(person -> passage.mentions.mentions().stream()
                        .noneMatch(m -> m.entity() == person && m.span().end() <= end))
                .filter(person -> passage.mentions.titles().stream().noneMatch(t -> t.person() == person));
    }

    private Optional<Span> firstSubject(int sentence) {
        Functions functions = passage.functions.get(sentence);
        return functions.syntax.verbs().stream()
                .filter(VerbGroup::isFinite)
                .findFirst()
                .flatMap(functions::subject)
                .map(subject -> passage.sentences
                        .get(sentence)
                        .span(subject.from(), Math.max(subject.to(), functions.end(subject))));
    }

    private List<Filler> several(int sentence, Phrase phrase, Title title, Span whole) {
        List<Filler> named = passage.mentionsIn(whole.cover(title.span())).stream()
                .filter(m -> passage.kind(m) != EntityKind.PLACE)
                .filter(m -> passage.kind(m) != EntityKind.STATE || !actForThemselves(sentence, phrase))
                .map(passage::named)
                .map(f -> passage.is(EntityKind.STATE, f) ? holder(title, f) : f)
                .toList();
        return named.isEmpty() ? ofCounted(sentence, phrase, title) : named;
    }

    /** "les évêques congolais" do not act for the state. */
    private boolean actForThemselves(int sentence, Phrase phrase) {
        return forThemselves.has(passage.token(sentence, phrase.head()).lemma());
    }

    /** "les ministres des trois pays": the holders, or the states, that were counted before. */
    private List<Filler> ofCounted(int sentence, Phrase phrase, Title title) {
        Functions functions = passage.functions.get(sentence);
        return functions.syntax.phrases().stream()
                .filter(other -> other.from() >= phrase.to() && other.to() <= functions.end(phrase))
                .filter(other -> counted.pointsBack(sentence, other))
                .findFirst()
                .map(other -> counted.sides(
                        sentence, other, passage.sentences.get(sentence).span(other.from(), other.to())))
                .stream()
                .flatMap(List::stream)
                .map(side -> holder(title, side))
                .toList();
    }

    /** Who holds the office for that state or body in this article, or else the state or body itself. */
    private Filler holder(Title title, Filler of) {
        String office = stem(title.office());
        return passage.mentions.titles().stream()
                .filter(t -> t.person() >= 0
                        && !t.plural()
                        && t.of() == of.entity()
                        && stem(t.office()).equals(office))
                .findFirst()
                .map(t -> passage.named(of.span(), t.person()))
                .orElse(of);
    }

    private static String stem(String office) {
        String[] words = Folding.bare(office).split("\\s+");
        StringBuilder stem = new StringBuilder();
        for (int i = 0; i < Math.min(words.length, 4); i++) {
            stem.append(words[i].length() > 5 ? words[i].substring(0, 5) : words[i])
                    .append(' ');
        }
        return stem.toString().replaceAll(" (et|de|des|du|les?) $", "").strip();
    }
}
