package dev.selon.reading.statement;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.WordList;
import dev.selon.model.Article;
import dev.selon.model.Channel;
import dev.selon.model.Form;
import dev.selon.model.Mentions;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Statement;
import dev.selon.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what an article attributes to somebody: quotations and reported speech, with speaker, cue and channel. */
public final class StatementReader {
    private final Passage passage;
    private final Speakers speakers;
    private final Channels channels;
    private final Addressees addressees;

    private StatementReader(Passage passage) {
        this.passage = passage;
        this.speakers = new Speakers(passage);
        this.channels = new Channels(passage, speakers);
        this.addressees = new Addressees(passage, speakers);
    }

    /** The statements of the article in order of place. */
    public static List<Statement> read(
            Article article, List<Sentence> sentences, Mentions mentions, Language language) {
        return new StatementReader(new Passage(article, sentences, mentions, language)).statements();
    }

    private List<Statement> statements() {
        Sources sources = new Sources(passage, speakers);
        Reported reported = new Reported(passage, speakers);
        Attributed attributed = new Attributed(passage, speakers, sources);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < passage.sentences.size(); i++) {
            List<Draft> here = new ArrayList<>(reported.in(i));
            for (Draft trailing : attributed.clausesIn(i)) {
                addUnlessTold(here, trailing);
            }
            sources.byNoun(i).forEach(draft -> addUnlessTold(here, draft));
            for (Sources.Found source : sources.in(i)) {
                sources.statement(i, source)
                        .filter(draft -> !nested(here, draft) && !attributed.tells(draft.span()))
                        .ifPresent(draft -> addUnlessTold(here, draft));
            }
            here.stream().sorted(Comparator.comparingInt(Draft::start)).forEach(draft -> {
                if (draft.speaker != null) {
                    speakers.told(draft.speaker);
                }
                drafts.add(draft);
            });
        }
        new Dialogue(passage, attributed).turns().forEach(turn -> {
            drafts.removeIf(draft -> turn.span().overlaps(draft.span()));
            drafts.add(turn);
        });
        drafts.addAll(attributed.quotations(List.copyOf(drafts)));
        drafts.sort(Comparator.comparing(Draft::span));
        return drafts.stream().map(this::statement).toList();
    }

    /** A source named inside reported speech belongs to what is reported. */
    private static boolean nested(List<Draft> drafts, Draft draft) {
        return drafts.stream()
                .anyMatch(other -> other.span().contains(draft.span())
                        || other.cue != null
                                && draft.cue != null
                                && other.cue.start() < draft.cue.start()
                                && draft.parts.size() == 1
                                && draft.span().contains(other.cue));
    }

    /** The same words are told once: a source around a clause that a verb of saying opens already adds nothing. */
    private static void addUnlessTold(List<Draft> drafts, Draft draft) {
        boolean told = drafts.stream().anyMatch(other -> {
            int shared = Math.min(other.span().end(), draft.span().end())
                    - Math.max(other.span().start(), draft.span().start());
            return shared > 0.8 * Math.max(other.span().length(), draft.span().length());
        });
        if (!told) {
            drafts.add(draft);
        }
    }

    private Statement statement(Draft draft) {
        List<Span> parts = draft.parts.stream().map(this::withoutMarks).toList();
        Span span = parts.stream().reduce(Span::cover).orElseThrow();
        List<Span> quoted = draft.form == Form.DIRECT ? List.of() : quotedIn(parts);
        Form form = draft.form == Form.INDIRECT && !quoted.isEmpty() ? Form.MIXED : draft.form;
        List<Channel> via = channels.of(draft);
        return new Statement(
                form,
                span,
                parts.size() > 1 ? parts : List.of(),
                quoted,
                draft.speaker,
                draft.cue,
                draft.act,
                addressees.of(draft, via),
                via,
                words(parts));
    }

    /** No span begins or ends with a space or a mark. */
    private Span withoutMarks(Span span) {
        String text = passage.text();
        int start = span.start();
        int end = span.end();
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "«»“”\"„\u200b".indexOf(c) >= 0;
    }

    private List<Span> quotedIn(List<Span> parts) {
        List<Span> quoted = new ArrayList<>();
        for (Quotation quotation : passage.quotations) {
            for (Span part : parts) {
                if (part.overlaps(quotation.words())) {
                    Span words = quotation.words();
                    Span inside = new Span(Math.max(part.start(), words.start()), Math.min(part.end(), words.end()));
                    if (inside.length() > 0 && !quoted.contains(inside)) {
                        quoted.add(inside);
                    }
                }
            }
        }
        return quoted;
    }

    /** Content lemmas of the statement, in order. */
    private List<String> words(List<Span> parts) {
        WordList stop = passage.language.words("statement/stop-words.txt");
        List<String> words = new ArrayList<>();
        for (Sentence sentence : passage.sentences) {
            List<Span> here = parts.stream()
                    .filter(part -> part.overlaps(sentence.span()))
                    .toList();
            for (Token token : here.isEmpty() ? List.<Token>of() : sentence.tokens()) {
                boolean inside = here.stream().anyMatch(part -> part.contains(token.span()));
                if (inside && isContent(token) && !stop.has(token.lemma())) {
                    words.add(Folding.lower(token.lemma()));
                }
            }
        }
        return words;
    }

    private static boolean isContent(Token token) {
        return switch (token.tag()) {
            case "NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM", "X" -> true;
            default -> false;
        };
    }
}
