package dev.selon.reading.statement;

import dev.selon.model.Article;
import dev.selon.model.Form;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns of a dialogue that open with a dash ("– Je pars, dit-elle."). A dash may as well open an item of a list: only a
 * turn with an attribution counts, and what follows it at once.
 */
final class Dialogue {
    private final Passage passage;
    private final Attributed attributed;

    Dialogue(Passage passage, Attributed attributed) {
        this.passage = passage;
        this.attributed = attributed;
    }

    List<Draft> turns() {
        List<Draft> drafts = new ArrayList<>();
        int lastTurn = -2;
        List<Article.Block> blocks = passage.article.blocks();
        for (int block = 0; block < blocks.size(); block++) {
            if (!opensWithDash(blocks.get(block).span())) {
                continue;
            }
            Optional<Draft> draft = turn(block, lastTurn == block - 1);
            if (draft.isPresent()) {
                drafts.add(draft.get());
                lastTurn = block;
            }
        }
        return drafts;
    }

    private boolean opensWithDash(Span block) {
        String text = block.of(passage.text()).stripLeading();
        return text.startsWith("– ")
                || text.startsWith("— ")
                || text.startsWith("–\u00a0")
                || text.startsWith("—\u00a0");
    }

    private Optional<Draft> turn(int block, boolean answers) {
        Draft draft = null;
        Attributed.Tag found = null;
        for (int i = 0; i < passage.sentences.size(); i++) {
            Sentence sentence = passage.sentences.get(i);
            if (sentence.block() != block) {
                continue;
            }
            int from = draft == null ? 1 : 0;
            Optional<Attributed.Tag> tag = found == null ? tag(i) : Optional.empty();
            int to = tag.map(Attributed.Tag::from).orElse(sentence.size());
            to = to > from + 1 && sentence.token(to - 1).is(",") ? to - 1 : to;
            if (to <= from) {
                continue;
            }
            Span words = sentence.span(from, to);
            if (draft == null) {
                draft = new Draft(Form.DIRECT, words, i);
            } else {
                draft.parts.add(words);
            }
            found = tag.orElse(found);
        }
        if (draft == null || found == null && !answers) {
            return Optional.empty();
        }
        if (found != null) {
            attributed.fill(draft, found);
        }
        return Optional.of(draft);
    }

    /** The attribution behind a comma, question or exclamation mark of the sentence. */
    private Optional<Attributed.Tag> tag(int index) {
        Sentence sentence = passage.sentences.get(index);
        for (int i = 2; i < sentence.size(); i++) {
            boolean mark = sentence.token(i - 1).is(",")
                    || sentence.token(i - 1).is("?")
                    || sentence.token(i - 1).is("!");
            Optional<Attributed.Tag> tag = mark ? attributed.tagAt(index, i, true) : Optional.empty();
            if (tag.isPresent()) {
                return tag;
            }
        }
        return Optional.empty();
    }
}
