package dev.selon.reading.article;

import com.ibm.icu.lang.UCharacter;
import dev.selon.language.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headlines of other reports that stand alone between paragraphs or below the last. A subheading is short or speaks of what the article
 * speaks of; a stray headline is a whole sentence without its stop and names somebody the article does not.
 */
final class Related {
    private static final int FEWEST_WORDS = 8;
    private static final int MOST_WORDS = 32;
    private static final int STEM = 6;
    private static final double SHARED = 0.5;
    private static final double TITLE_CASE = 0.7;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");

    private final Draft draft;
    private final Map<String, Integer> stems = new HashMap<>();

    private Related(Draft draft) {
        this.draft = draft;
        for (Piece piece : draft.pieces()) {
            if (piece.cut() == null) {
                count(piece, 1);
            }
        }
    }

    static void judge(Draft draft) {
        Related related = new Related(draft);
        List<Piece> open = draft.pieces().stream().filter(Piece::open).toList();
        int first = 0;
        while (first < open.size() && !Prose.isParagraph(draft.of(open.get(first)))) {
            first++;
        }
        int last = open.size() - 1;
        while (last > first && !Prose.isParagraph(draft.of(open.get(last)))) {
            last--;
        }
        for (int i = first + 1; i < open.size(); i++) {
            Piece piece = open.get(i);
            if (i != last && related.isStray(piece)) {
                related.count(piece, -1);
                piece.cut("related article");
            }
        }
    }

    private void count(Piece piece, int by) {
        Matcher matcher = WORD.matcher(draft.of(piece));
        while (matcher.find()) {
            stems.merge(stem(matcher.group()), by, Integer::sum);
        }
    }

    private static String stem(String word) {
        String bare = Folding.bare(word);
        return bare.length() <= STEM ? bare : bare.substring(0, STEM);
    }

    private boolean isStray(Piece piece) {
        String words = draft.of(piece);
        int count = Words.count(words);
        boolean headlineLike = count >= FEWEST_WORDS
                && count <= MOST_WORDS
                && !piece.heading()
                && Lines.startsUpper(words)
                && !endsLikeSentence(words)
                && "«»“”\"".chars().noneMatch(mark -> words.indexOf(mark) >= 0)
                && "-–—•*".indexOf(words.charAt(0)) < 0
                && words.indexOf('\n') < 0
                && !words.contains("http");
        return headlineLike && speaksOfOthers(words);
    }

    private static boolean endsLikeSentence(String words) {
        return Lines.endsSentence(words) || ":;,".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** It names somebody found nowhere else here, and most of its words are found nowhere else either. */
    private boolean speaksOfOthers(String words) {
        Map<String, Integer> own = new HashMap<>();
        Matcher matcher = WORD.matcher(words);
        while (matcher.find()) {
            own.merge(stem(matcher.group()), 1, Integer::sum);
        }
        int content = 0;
        int capitals = 0;
        int shared = 0;
        boolean stranger = false;
        matcher.reset();
        while (matcher.find()) {
            String word = matcher.group();
            if (word.length() < 4) {
                continue;
            }
            String stem = stem(word);
            boolean elsewhere = stems.getOrDefault(stem, 0) > own.getOrDefault(stem, 0);
            content++;
            shared += elsewhere ? 1 : 0;
            capitals += UCharacter.isUUppercase(word.codePointAt(0)) ? 1 : 0;
            boolean name = matcher.start() > 0 && UCharacter.isUUppercase(word.codePointAt(0));
            stranger |= name && !elsewhere;
        }
        boolean titleCase = capitals > TITLE_CASE * content;
        return stranger && !titleCase && shared <= SHARED * content;
    }
}
