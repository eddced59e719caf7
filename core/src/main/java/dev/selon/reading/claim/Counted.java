package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.language.Phrase;
import dev.selon.language.WordList;
import dev.selon.model.EntityKind;
import dev.selon.model.Filler;
import dev.selon.model.Mention;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Token;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Which states or sides are meant by words that count or point back: "les deux pays", "les trois parties", "le pays". */
final class Counted {
    private static final String SIDE = "partie";
    private static final Set<EntityKind> STATES = EnumSet.of(EntityKind.STATE);
    private static final Set<EntityKind> SIDES = EnumSet.of(EntityKind.STATE, EntityKind.ORGANISATION);
    private static final int LIST_REACH = 8;
    private static final int REACH = 700;

    private final Passage passage;
    private final WordList counted;

    Counted(Passage passage) {
        this.passage = passage;
        this.counted = passage.language.words("claim/counted.txt");
    }

    /** Whether the phrase means states or sides that were named before. */
    boolean pointsBack(int sentence, Phrase phrase) {
        Sentence in = passage.sentences.get(sentence);
        Token head = in.token(phrase.head());
        if (!counted.has(head.lemma()) || !isDefinite(in.token(phrase.from()))) {
            return false;
        }
        boolean single = head.shape().endsWith(" s");
        return isSide(head) && !single
                || !isQualified(sentence, phrase) && (isNumbered(in, phrase) || single && isBare(sentence, phrase));
    }

    private static boolean isDefinite(Token first) {
        String lemma = Folding.lower(first.lemma());
        return first.tagged("DET", "ADP+DET") && (lemma.equals("le") || lemma.equals("ce") || lemma.endsWith("+le"));
    }

    private static boolean isSide(Token head) {
        return Folding.lower(head.lemma()).equals(SIDE);
    }

    private static boolean isNumbered(Sentence in, Phrase phrase) {
        return phrase.head() > phrase.from() + 1 && in.token(phrase.from() + 1).tagged("NUM");
    }

    private boolean isBare(int sentence, Phrase phrase) {
        return phrase.to() == phrase.head() + 1
                && passage.functions.get(sentence).end(phrase) == phrase.to();
    }

    /** "les deux pays baltes": a name says which are meant; "les deux pays membres de l'UE" are not told by it. */
    private boolean isQualified(int sentence, Phrase phrase) {
        Sentence in = passage.sentences.get(sentence);
        boolean members = phrase.to() < in.size()
                && Folding.lower(in.token(phrase.to()).lemma()).equals("membre");
        int to = members
                ? phrase.to()
                : Math.max(phrase.to(), passage.functions.get(sentence).end(phrase));
        return !passage.mentionsIn(in.span(phrase.from(), to)).isEmpty();
    }

    /** Whether the words are a mere noun of that sort: "les parties". */
    boolean isMereNoun(String words) {
        String lower = Folding.lower(words);
        return counted.has(lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower);
    }

    /** Those that are named inside, or else the last list of just so many, or else the last states. */
    List<Filler> sides(int sentence, Phrase phrase, Span whole) {
        Sentence in = passage.sentences.get(sentence);
        List<Filler> inside = passage.mentionsIn(whole).stream()
                .filter(m -> SIDES.contains(passage.kind(m)))
                .map(passage::named)
                .toList();
        if (inside.size() > 1) {
            return inside;
        }
        boolean single = in.token(phrase.head()).shape().endsWith(" s");
        int wanted = single ? 1 : number(in.token(Math.min(phrase.from() + 1, in.size() - 1)));
        List<Integer> listed = wanted > 1 ? listed(sentence, phrase, wanted) : List.of();
        return (listed.isEmpty() ? last(in.span().start(), whole, wanted) : listed)
                .stream().map(entity -> passage.named(whole, entity)).toList();
    }

    /** The states that were named last, from the nearest on; none if there are not so many. */
    private List<Integer> last(int sentenceStart, Span whole, int wanted) {
        List<Mention> mentions = passage.mentions.mentions();
        Set<Integer> found = new LinkedHashSet<>();
        for (int i = mentions.size() - 1; i >= 0 && found.size() < wanted; i--) {
            int start = mentions.get(i).span().start();
            if (start < whole.start()
                    && start > sentenceStart - REACH
                    && passage.kind(mentions.get(i)) == EntityKind.STATE) {
                found.add(mentions.get(i).entity());
            }
        }
        return found.size() < wanted ? List.of() : List.copyOf(found);
    }

    /** The states of the nearest list before that names just so many, none if there is no such list. */
    private List<Integer> listed(int sentence, Phrase phrase, int wanted) {
        Set<EntityKind> kinds = isSide(passage.token(sentence, phrase.head())) ? SIDES : STATES;
        for (int s = sentence; s >= Math.max(0, sentence - LIST_REACH); s--) {
            int at = s;
            List<Phrase> phrases = passage.functions.get(s).syntax.phrases();
            Optional<List<Integer>> found = IntStream.iterate(phrases.size() - 1, i -> i >= 0, i -> i - 1)
                    .mapToObj(phrases::get)
                    .filter(first -> at < sentence || first.to() <= phrase.from())
                    .map(first -> listed(at, first, kinds, wanted))
                    .filter(states -> !states.isEmpty())
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return List.of();
    }

    private List<Integer> listed(int sentence, Phrase first, Set<EntityKind> kinds, int wanted) {
        List<Phrase> members =
                passage.functions.get(sentence).whole("list", first).members();
        List<Integer> states = members.stream()
                .map(member -> passage.mentionAt(passage.head(sentence, member)))
                .flatMap(Optional::stream)
                .filter(m -> kinds.contains(passage.kind(m)))
                .map(Mention::entity)
                .distinct()
                .toList();
        return states.size() == wanted && members.size() == wanted ? states : List.of();
    }

    private static int number(Token token) {
        return switch (Folding.lower(token.form())) {
            case "trois" -> 3;
            case "quatre" -> 4;
            case "cinq" -> 5;
            default -> 2;
        };
    }
}
