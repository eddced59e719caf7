package dev.selon.reading.statement;

import dev.selon.language.Folding;
import dev.selon.language.OrganisationKinds;
import dev.selon.model.Channel;
import dev.selon.model.Entity;
import dev.selon.model.EntityKind;
import dev.selon.model.Mention;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Speaker;
import dev.selon.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Through whom words reached the article: "cité par", "dans un communiqué", "à la BBC", "sur Telegram". */
final class Channels {
    private final Passage passage;
    private final Speakers speakers;
    private final OrganisationKinds kinds;

    Channels(Passage passage, Speakers speakers) {
        this.passage = passage;
        this.speakers = speakers;
        this.kinds = OrganisationKinds.of(passage.language);
    }

    /** The channels that the attribution's sentence names, outside the statement itself. */
    List<Channel> of(Draft draft) {
        int index = draft.cue == null ? draft.sentence : passage.sentenceAt(draft.cue.start());
        Sentence sentence = passage.sentences.get(index);
        List<Channel> channels = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (!draft.covers(token.span()) && !passage.quoted(token)) {
                channel(sentence, i, draft.speaker).ifPresent(channels::add);
            }
        }
        return channels;
    }

    private Optional<Channel> channel(Sentence sentence, int at, @Nullable Speaker speaker) {
        Token token = sentence.token(at);
        if (passage.language.words("statement/documents.txt").has(token.lemma()) && isIn(sentence, at)) {
            return document(token, speaker);
        }
        Optional<Mention> mention = passage.mentions.mentions().stream()
                .filter(m -> m.span().start() == token.start())
                .findFirst();
        if (mention.isEmpty()
                || speaker != null && speaker.entity() == mention.get().entity()) {
            return Optional.empty();
        }
        Entity entity = passage.entity(mention.get());
        if (entity.kind() != EntityKind.ORGANISATION) {
            return Optional.empty();
        }
        String kind = kinds.of(entity.key() == null ? entity.name() : entity.key());
        if (relayed(sentence, at)) {
            return Optional.of(channel(mention.get(), kind.equals("agency") ? Channel.Type.AGENCY : Channel.Type.BODY));
        }
        boolean to = preceded(sentence, at, "statement/channel-prepositions.txt");
        return switch (kind) {
            case "agency" -> to ? Optional.of(channel(mention.get(), Channel.Type.AGENCY)) : Optional.empty();
            case "broadcaster", "newspaper" ->
                to ? Optional.of(channel(mention.get(), Channel.Type.MEDIA)) : Optional.empty();
            case "network" -> to ? Optional.of(channel(mention.get(), Channel.Type.NETWORK)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Channel channel(Mention mention, Channel.Type type) {
        return new Channel(mention.span(), passage.entity(mention).name(), mention.entity(), type);
    }

    /** A communiqué leads to the body that issued it, if that body is not the speaker itself. */
    private Optional<Channel> document(Token noun, @Nullable Speaker speaker) {
        int index = passage.sentenceAt(noun.start());
        Span rest = new Span(noun.start(), passage.sentences.get(index).span().end());
        Optional<Mention> issuer = speakers.issuerBefore(rest.end())
                .filter(m -> m.span().start() >= noun.start())
                .or(() -> speakers.issuerBefore(noun.start()));
        return issuer.filter(m -> speaker == null || speaker.entity() != m.entity())
                .map(m -> channel(m, Channel.Type.COMMUNIQUE));
    }

    private static boolean isIn(Sentence sentence, int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            String form = Folding.lower(sentence.token(i).form());
            if (form.equals("dans") || form.equals("par") || form.equals("selon") || form.equals("via")) {
                return true;
            }
        }
        return at <= 1 || sentence.token(at - 1).tagged("DET");
    }

    /** "rapporté par", "cité par", "repris par" shortly before. */
    private boolean relayed(Sentence sentence, int at) {
        for (int i = Math.max(0, at - 5); i < at; i++) {
            boolean verb = passage.language
                    .words("statement/channel-verbs.txt")
                    .has(sentence.token(i).form());
            if (verb && i + 1 < sentence.size()) {
                String next = Folding.lower(sentence.token(i + 1).form());
                return next.equals("par") || next.equals("dans");
            }
        }
        return false;
    }

    private boolean preceded(Sentence sentence, int at, String list) {
        for (int i = Math.max(0, at - 4); i < at; i++) {
            if (passage.language.words(list).has(sentence.token(i).form())) {
                return true;
            }
        }
        return false;
    }
}
