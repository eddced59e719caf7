package dev.selon.reading.consultation;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Syntax;
import dev.selon.language.VerbGroup;
import dev.selon.model.Article;
import dev.selon.model.Consultation;
import dev.selon.model.EntityKind;
import dev.selon.model.Mention;
import dev.selon.model.Mentions;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the formats of consultation that an article names: a noun for talks with the number of its sides, with the
 * offices that talk, with the number of the session, or with the two parties joined by a hyphen.
 */
public final class ConsultationReader {
    private static final int ADJECTIVES = 3;
    private static final int WINDOW = 24;

    private final Article article;
    private final Sentence sentence;
    private final Mentions mentions;
    private final Talks talks;
    private final Language language;

    private ConsultationReader(Article article, Sentence sentence, Mentions mentions, Language language) {
        this.article = article;
        this.sentence = sentence;
        this.mentions = mentions;
        this.language = language;
        this.talks = Talks.of(language);
    }

    /** In order of place. */
    public static List<Consultation> read(
            Article article, List<Sentence> sentences, Mentions mentions, Language language) {
        List<Consultation> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            found.addAll(new ConsultationReader(article, sentence, mentions, language).all());
        }
        return List.copyOf(found);
    }

    private List<Consultation> all() {
        List<Consultation> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (talks.isTalk(sentence.token(i))) {
                at(i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Consultation> at(int noun) {
        int first = firstAdjective(noun);
        int end = behindAdjectives(noun);
        int sides = 0;
        int session = 0;
        boolean ahead = false;
        for (int i = first; i < end; i++) {
            sides = Math.max(sides, talks.sides(sentence.token(i)));
            session = Math.max(session, talks.session(sentence.token(i)));
            ahead |= talks.isAhead(sentence.token(i));
        }
        boolean paired = end < sentence.size() && isPair(end);
        int nameEnd = paired ? end + 1 : end;
        Span behind = sentence.span(noun, windowEnd(noun));
        Optional<String> level = talks.level(behind.of(article.text()));
        boolean standing = talks.isStanding(sentence.token(noun));
        boolean numbered = session > 0 && (level.isPresent() || paired || standing && sides > 0);
        boolean whole = sides > 0 || paired || numbered || standing && level.isPresent();
        if (!whole && session == 0) {
            return Optional.empty();
        }
        Span name = sentence.span(first, nameEnd);
        return Optional.of(new Consultation(
                name,
                sentence.span(),
                Folding.lower(name.of(article.text()).replaceAll("\\s+", " ")),
                sides,
                level.orElse(null),
                session,
                ahead,
                whole,
                entities(sentence.span(first, windowEnd(noun)))));
    }

    private int firstAdjective(int noun) {
        int first = noun;
        while (first > 0
                && (talks.session(sentence.token(first - 1)) > 0 || talks.isAhead(sentence.token(first - 1)))) {
            first--;
        }
        return first;
    }

    /** Behind the last adjective that follows the noun at once and says something of the format. */
    private int behindAdjectives(int noun) {
        int end = noun + 1;
        for (int i = noun + 1; i < sentence.size() && i <= noun + ADJECTIVES; i++) {
            boolean tells = talks.sides(sentence.token(i)) > 0
                    || talks.isAhead(sentence.token(i))
                    || talks.level(sentence.token(i).form()).isPresent();
            if (tells) {
                end = i + 1;
            } else if (!sentence.token(i).tagged("ADJ", "VERB")) {
                break;
            }
        }
        return end;
    }

    /** Two names joined by a hyphen: the parties of a series of talks ("Russie-Afrique"). */
    private boolean isPair(int i) {
        String form = sentence.token(i).form();
        int hyphen = Math.max(form.indexOf('-'), form.indexOf('\u2013'));
        return hyphen > 0
                && hyphen + 1 < form.length()
                && sentence.token(i).startsUpper()
                && Character.isUpperCase(form.codePointAt(hyphen + 1));
    }

    /** Where the noun's complements end: before the next verb that is conjugated, at a stop, or far away. */
    private int windowEnd(int noun) {
        Syntax syntax = Syntax.of(sentence, language);
        int end = Math.min(sentence.size(), noun + WINDOW);
        for (VerbGroup verb : syntax.verbs()) {
            if (verb.from() > noun && verb.isFinite()) {
                end = Math.min(end, verb.from());
            }
        }
        for (int i = noun + 1; i < end; i++) {
            if (sentence.token(i).is(";")
                    || sentence.token(i).is("»")
                    || sentence.token(i).is("\"")) {
                return i;
            }
        }
        return Math.max(end, noun + 1);
    }

    private List<Integer> entities(Span window) {
        return mentions.mentions().stream()
                .filter(mention -> window.contains(mention.span()))
                .map(Mention::entity)
                .filter(entity -> isParty(mentions.entities().get(entity).kind()))
                .distinct()
                .toList();
    }

    private static boolean isParty(EntityKind kind) {
        return kind == EntityKind.STATE || kind == EntityKind.ORGANISATION;
    }
}
