package dev.selon.language;

import dev.selon.model.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.jspecify.annotations.Nullable;

/** Gives words their part of speech, lemma and inflection: a model's guess, held against the dictionary. */
public final class Tagger {
    private final @Nullable POSModel model;
    private final Lexicon lexicon;
    private final Language language;

    Tagger(Language language) {
        this.language = language;
        String resource = Models.resource(language, "tagger");
        this.model = resource == null ? null : read(resource);
        this.lexicon = Lexicon.of(language);
    }

    /** The tagger of a language, made once. */
    public static Tagger of(Language language) {
        return language.derive(Tagger.class, Tagger::new);
    }

    private static POSModel read(String resource) {
        try (InputStream in = Tagger.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new KnowledgeException("text/models.tsv", "no such resource in the jars: " + resource);
            }
            return new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A tagger for one thread; the model behind it is shared. */
    public Session session() {
        return new Session(model == null ? null : new POSTaggerME(model));
    }

    /** Tags sentence after sentence; not for two threads at once. */
    public final class Session {
        private final @Nullable POSTaggerME tagger;

        private Session(@Nullable POSTaggerME tagger) {
            this.tagger = tagger;
        }

        /** The words of one sentence as tokens. */
        public List<Token> tag(List<Tokenizer.Piece> sentence) {
            String[] tags = guess(sentence);
            List<Token> tokens = new ArrayList<>(sentence.size());
            for (int i = 0; i < sentence.size(); i++) {
                tokens.add(token(sentence.get(i), tags[i], i == 0));
            }
            return new Context(tokens, lexicon, language).mended();
        }

        /** The bare parts of speech of one sentence, before anything else is weighed. */
        public String[] guess(List<Tokenizer.Piece> sentence) {
            String[] forms = sentence.stream().map(Tokenizer.Piece::form).toArray(String[]::new);
            if (tagger != null) {
                return tagger.tag(forms);
            }
            String[] tags = new String[forms.length];
            for (int i = 0; i < forms.length; i++) {
                tags[i] = looks(forms[i], i == 0);
            }
            return tags;
        }
    }

    private static String looks(String form, boolean first) {
        int c = form.codePointAt(0);
        if (Character.isDigit(c)) {
            return "NUM";
        }
        if (!Character.isLetter(c)) {
            return "PUNCT";
        }
        return Character.isUpperCase(c) && !first ? "PROPN" : "X";
    }

    private Token token(Tokenizer.Piece piece, String guessed, boolean first) {
        String form = piece.form();
        if (!Character.isLetterOrDigit(form.codePointAt(0)) && form.charAt(0) != '-') {
            return new Token(piece.span(), form, "PUNCT", form, "");
        }
        List<Lexicon.Sense> senses = lexicon.senses(form);
        String tag = held(form, guessed, senses, first);
        Lexicon.Sense sense = fitting(senses, tag);
        String lemma = sense != null && !tag.equals("PROPN") ? sense.lemma() : bareLemma(form, tag);
        return new Token(piece.span(), form, tag, lemma, sense == null ? "" : sense.shape());
    }

    /** What no word with letters is. */
    private static final Set<String> MARKS = Set.of("PUNCT", "SYM");

    /** Classes of which the dictionary has all words. */
    private static final Set<String> CLOSED = Set.of("ADP", "DET", "PRON", "CCONJ", "SCONJ");

    /** What the model calls an adjective that it has never seen: "zambien". */
    private static final Set<String> UNLIKE = Set.of("ADV", "PUNCT", "SYM", "INTJ");

    /** The model's guess, unless the dictionary knows the word and it cannot be that. */
    private static String held(String form, String guessed, List<Lexicon.Sense> senses, boolean first) {
        boolean inner = !first && Character.isUpperCase(form.codePointAt(0));
        if (senses.isEmpty()) {
            return MARKS.contains(guessed) && Character.isLetter(form.codePointAt(0)) ? "NOUN" : guessed;
        }
        if (guessed.equals("PROPN") || inner) {
            return guessed;
        }
        Lexicon.Sense fit = fitting(senses, guessed);
        if (fit != null) {
            return guessed.equals("VERB") && isAdjective(fit) ? "ADJ" : guessed;
        }
        List<String> classes =
                senses.stream().map(sense -> sense.tags().get(0)).distinct().toList();
        boolean adjective = classes.get(0).equals("ADJ") && UNLIKE.contains(guessed);
        return classes.size() == 1 || adjective || CLOSED.contains(guessed) ? classes.get(0) : guessed;
    }

    /** "ténu": an adjective that is no participle of any verb. */
    private static boolean isAdjective(Lexicon.Sense sense) {
        return sense.tags().get(0).equals("ADJ");
    }

    /** Of two spellings of one lemma ("connaitre", "connaître") the traditional one is taken. */
    private static Lexicon.@Nullable Sense fitting(List<Lexicon.Sense> senses, String tag) {
        Lexicon.Sense found = null;
        for (Lexicon.Sense sense : senses) {
            boolean better = found == null
                    || rank(sense, tag) < rank(found, tag)
                    || rank(sense, tag) == rank(found, tag)
                            && sense.lemma().compareTo(found.lemma()) > 0
                            && Folding.bare(sense.lemma()).equals(Folding.bare(found.lemma()));
            if (sense.tags().contains(tag) && better) {
                found = sense;
            }
        }
        return found;
    }

    /** The best sense names the tag first; of verb forms the indicative comes before the imperative. */
    private static int rank(Lexicon.Sense sense, String tag) {
        int place = sense.tags().indexOf(tag) * 4;
        if (sense.shape().startsWith("imp")) {
            return place + 3;
        }
        if (sense.shape().contains(" 1 ") || sense.shape().contains(" 2 ")) {
            return place + 2;
        }
        return sense.shape().startsWith("sub") ? place + 1 : place;
    }

    private static String bareLemma(String form, String tag) {
        return tag.equals("PROPN") || tag.equals("NUM") ? form : Folding.lower(form);
    }
}
