package dev.selon.reading.article;

import dev.selon.model.Article.Block.Role;
import java.util.List;

/** What is left is body: subheadings and paragraphs. */
final class Roles {
    private static final int LONGEST_HEADING = 14;
    private static final int LONGEST_MARKED = 20;
    private static final int LONGEST_QUOTED = 10;

    private Roles() {}

    static void judge(Draft draft, boolean page) {
        List<Piece> pieces = draft.pieces();
        int last = lastSentence(draft);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.open()) {
                String words = draft.of(piece);
                boolean heading = piece.heading() ? !isLead(words) : i < last && isHeading(words, page);
                piece.as(heading ? Role.HEADING : Role.PARAGRAPH);
            }
        }
    }

    private static int lastSentence(Draft draft) {
        List<Piece> pieces = draft.pieces();
        int last = pieces.size() - 1;
        while (last >= 0 && !(pieces.get(last).open() && isSentence(draft.of(pieces.get(last))))) {
            last--;
        }
        return last;
    }

    private static boolean isSentence(String words) {
        return Prose.isSentence(words) || Prose.isParagraph(words);
    }

    /** Some pages mark the lead, too, as a heading. */
    private static boolean isLead(String words) {
        return Prose.isParagraph(words) || Words.count(words) > LONGEST_MARKED;
    }

    private static boolean isHeading(String words, boolean page) {
        int count = Words.count(words);
        if (Lines.isQuoted(words)) {
            return count <= LONGEST_QUOTED && !Lines.endsSentence(words);
        }
        if (!page && words.startsWith("- ") && words.endsWith(" -") && count <= LONGEST_HEADING) {
            return true;
        }
        return !page
                && count > 0
                && count <= LONGEST_HEADING
                && Lines.startsUpper(words)
                && !Lines.endsSentence(words)
                && "-–—•*«“\"".indexOf(words.charAt(0)) < 0
                && words.indexOf(':') < 0
                && ",;".indexOf(words.charAt(words.length() - 1)) < 0;
    }
}
