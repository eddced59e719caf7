package dev.selon.app.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.selon.model.Actor;
import dev.selon.model.Article;
import dev.selon.model.Channel;
import dev.selon.model.Claim;
import dev.selon.model.Coding;
import dev.selon.model.Dispute;
import dev.selon.model.Dossier;
import dev.selon.model.Fact;
import dev.selon.model.Omission;
import dev.selon.model.Origin;
import dev.selon.model.Owner;
import dev.selon.model.Place;
import dev.selon.model.Reading;
import dev.selon.model.Role;
import dev.selon.model.Span;
import dev.selon.model.Speaker;
import dev.selon.model.Standing;
import dev.selon.model.Statement;
import dev.selon.model.Story;
import dev.selon.model.Trouble;
import dev.selon.model.Utterance;
import dev.selon.model.When;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a dossier as {@code selon-dossier/1}: UTF-8, {@code "\n"}, the same bytes for the same dossier. Offsets count
 * code points; every {@code text} is the slice that stands there.
 */
public final class DossierJson {
    public static final String FORMAT = "selon-dossier/1";

    private final JsonGenerator json;
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, CodePoints> points = new HashMap<>();
    private final Map<String, String> storyOf = new HashMap<>();
    private final Map<String, String> sources;
    private final Map<String, Owner> outlets;

    private DossierJson(JsonGenerator json, Dossier dossier, Map<String, String> sources) {
        this.json = json;
        this.sources = sources;
        this.outlets = dossier.outlets();
        for (Reading reading : dossier.readings()) {
            articles.put(reading.id(), reading.article());
            points.put(reading.id(), CodePoints.of(reading.article().text()));
        }
        for (Story story : dossier.stories()) {
            story.articles().forEach(article -> storyOf.put(article, story.id()));
        }
    }

    /**
     * Writes the dossier and leaves the stream open.
     *
     * @param sources for each article's id where its bytes are kept, as a path from the file that is written
     */
    public static void write(Dossier dossier, Map<String, String> sources, OutputStream out) throws IOException {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        JsonGenerator json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new DefaultPrettyPrinter("\n")
                        .withObjectIndenter(indent)
                        .withArrayIndenter(indent)
                        .withSeparators(Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)));
        new DossierJson(json, dossier, sources).write(dossier);
        json.writeRaw('\n');
        json.close();
    }

    private void write(Dossier dossier) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        each("articles", dossier.readings(), reading -> article(reading.article()));
        each("actors", dossier.actors(), this::actor);
        each("origins", dossier.origins(), this::origin);
        each("stories", dossier.stories(), this::story);
        each("statements", dossier.utterances(), this::utterance);
        each("facts", dossier.facts(), this::fact);
        each("disputes", dossier.disputes(), this::dispute);
        each("standings", dossier.standings(), this::standing);
        each("omissions", dossier.omissions(), this::omission);
        each("troubles", dossier.troubles(), this::trouble);
        json.writeEndObject();
    }

    private void article(Article article) throws IOException {
        CodePoints of = of(article.id());
        string("id", article.id());
        string("file", article.name());
        string("source", sources.get(article.id()));
        string("url", article.url());
        string("outlet", article.outlet());
        owner(article.outlet() == null ? null : outlets.get(article.outlet()));
        string("title", article.title() == null ? null : article.headline());
        string("byline", article.byline() == null ? null : article.byline().of(article.text()));
        string("language", article.language());
        when("published", article.published());
        string("publishedWhy", article.publishedWhy());
        string("story", storyOf.get(article.id()));
        each("cuts", article.cuts(), cut -> {
            offsets(of, cut.span());
            string("why", cut.why());
        });
        each("credits", article.credits(), credit -> {
            offsets(of, credit.span());
            string("text", credit.span().of(article.text()));
            string("name", credit.name());
            string("kind", label(credit.type()));
        });
    }

    private void owner(@Nullable Owner owner) throws IOException {
        if (owner == null) {
            json.writeNullField("owner");
            return;
        }
        json.writeObjectFieldStart("owner");
        string("kind", owner.kind());
        string("name", owner.name());
        string("state", owner.state());
        string("source", owner.source());
        string("date", owner.date());
        json.writeEndObject();
    }

    private void actor(Actor actor) throws IOException {
        string("id", actor.id());
        string("kind", label(actor.kind()));
        string("name", actor.name());
        each("names", actor.names(), name -> {
            string("text", name.text());
            json.writeNumberField("count", name.count());
            strings("articles", name.articles());
        });
        json.writeObjectFieldStart("ids");
        for (Map.Entry<String, String> id : actor.ids().entrySet()) {
            json.writeStringField(id.getKey(), id.getValue());
        }
        json.writeEndObject();
        strings("serves", actor.serves());
        strings("why", actor.why());
        each("mentions", actor.mentions(), this::place);
    }

    private void origin(Origin origin) throws IOException {
        string("id", origin.id());
        string("name", origin.name());
        string("actor", origin.actor());
        string("kind", label(origin.type()));
        json.writeBooleanField("interested", origin.interested());
        strings("articles", origin.articles());
        strings("why", origin.why());
    }

    private void story(Story story) throws IOException {
        string("id", story.id());
        string("title", story.title());
        when("when", story.when());
        string("whenWhy", story.whenWhy());
        string("where", story.where());
        strings("articles", story.articles());
        strings("why", story.why());
    }

    private void utterance(Utterance utterance) throws IOException {
        string("id", utterance.id());
        string("speaker", utterance.speaker());
        string("addressee", utterance.addressee());
        each("renderings", utterance.renderings(), this::rendering);
        strings("why", utterance.why());
    }

    private void rendering(Utterance.Rendering rendering) throws IOException {
        Statement statement = rendering.statement();
        CodePoints of = of(rendering.article());
        place(rendering.place());
        string("form", label(statement.form()));
        spans("quoted", of, statement.quoted());
        spans("parts", of, statement.parts());
        span("cue", of, statement.cue());
        strings("via", rendering.via());
        string("act", statement.act());
        speaker("saidBy", rendering.article(), statement.speaker());
        speaker("saidTo", rendering.article(), statement.addressee());
        channels(rendering.article(), statement.via());
    }

    private void fact(Fact fact) throws IOException {
        string("id", fact.id());
        string("kind", fact.kind().label());
        roles(fact.roles());
        when("when", fact.when());
        string("whenWhy", fact.whenWhy());
        string("where", fact.where());
        string("story", fact.story());
        string("stance", label(fact.stance()));
        string("status", label(fact.status()));
        string("verdict", fact.verdict().label());
        strings("origins", fact.origins());
        coding(fact.coding());
        json.writeNumberField("independent", fact.independent());
        json.writeNumberField("completeness", StrictMath.round(fact.completeness() * 100) / 100.0);
        each("evidence", fact.evidence(), this::evidence);
        strings("why", fact.why());
    }

    private void coding(@Nullable Coding coding) throws IOException {
        if (coding == null) {
            json.writeNullField("plover");
            return;
        }
        string("plover", coding.event());
        json.writeObjectFieldStart("coding");
        string("mode", coding.mode());
        strings("contexts", coding.contexts());
        json.writeNumberField("quad", coding.quad());
        string("cameo", coding.cameo());
        string("rule", coding.rule());
        json.writeEndObject();
    }

    private void roles(Map<Role, List<Fact.Value>> roles) throws IOException {
        json.writeObjectFieldStart("roles");
        for (Map.Entry<Role, List<Fact.Value>> role : roles.entrySet()) {
            strings(
                    role.getKey().label(),
                    role.getValue().stream().map(DossierJson::filler).toList());
        }
        json.writeEndObject();
    }

    private static String filler(Fact.Value value) {
        return value.actor() == null ? value.text() : value.actor();
    }

    private void evidence(Fact.Evidence evidence) throws IOException {
        Claim claim = evidence.claim();
        place(evidence.place());
        string("stance", label(claim.stance()));
        string("origin", evidence.origin());
        string("status", label(claim.status()));
        span("trigger", of(evidence.article()), claim.trigger());
        string("rule", claim.rule());
        speaker("saidBy", evidence.article(), claim.saidBy());
        channels(evidence.article(), claim.via());
    }

    private void speaker(String field, String article, @Nullable Speaker speaker) throws IOException {
        if (speaker == null) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        place(new Place(article, speaker.span()));
        string("kind", label(speaker.type()));
        string("name", speaker.text());
        json.writeEndObject();
    }

    private void channels(String article, List<Channel> channels) throws IOException {
        each("channels", channels, channel -> {
            place(new Place(article, channel.span()));
            string("kind", label(channel.type()));
            string("name", channel.name());
        });
    }

    private void dispute(Dispute dispute) throws IOException {
        string("id", dispute.id());
        string("kind", dispute.kind());
        strings("about", dispute.about());
        each("positions", dispute.positions(), position -> {
            string("value", position.value());
            strings(
                    "articles",
                    position.evidence().stream()
                            .map(Place::article)
                            .distinct()
                            .sorted()
                            .toList());
            json.writeNumberField("outlets", position.outlets());
            json.writeNumberField("origins", position.origins());
            each("evidence", position.evidence(), this::place);
        });
        string("why", dispute.why());
        string("resolved", dispute.resolved());
        estimate(dispute.estimate());
    }

    private void estimate(Dispute.@Nullable Estimate estimate) throws IOException {
        if (estimate != null) {
            json.writeObjectFieldStart("estimate");
            json.writeNumberField("low", estimate.low());
            json.writeNumberField("best", estimate.best());
            json.writeNumberField("high", estimate.high());
            json.writeEndObject();
        }
    }

    private void standing(Standing standing) throws IOException {
        string("id", standing.id());
        string("sort", standing.sort().label());
        roles(standing.roles());
        string("type", standing.type());
        when("from", standing.lifetime().from());
        when("until", standing.lifetime().until());
        when("firstTold", standing.lifetime().firstTold());
        when("lastTold", standing.lifetime().lastTold());
        when("due", standing.due());
        string("status", label(standing.status()));
        string("verdict", standing.verdict().label());
        strings("facts", standing.facts());
        strings("origins", standing.origins());
        each("evidence", standing.evidence(), this::place);
        each("sessions", standing.sessions(), this::session);
        strings("why", standing.why());
    }

    private void session(Standing.Session session) throws IOException {
        string("story", session.story());
        json.writeNumberField("number", session.number());
        when("when", session.when());
        string("where", session.where());
        json.writeBooleanField("ahead", session.ahead());
        strings("produced", session.produced());
        each("evidence", session.evidence(), this::place);
    }

    private void omission(Omission omission) throws IOException {
        string("story", omission.story());
        string("article", omission.article());
        strings("items", omission.items());
    }

    private void trouble(Trouble trouble) throws IOException {
        string("article", trouble.article());
        string("stage", trouble.stage());
        string("message", trouble.message());
        Span span = trouble.span();
        CodePoints of = points.get(trouble.article());
        if (span == null || of == null) {
            json.writeNullField("start");
            json.writeNullField("end");
        } else {
            offsets(of, span);
        }
    }

    private void place(Place place) throws IOException {
        string("article", place.article());
        offsets(of(place.article()), place.span());
        string("text", place.span().of(text(place.article())));
    }

    private String text(String article) {
        Article known = articles.get(article);
        if (known == null) {
            throw new IllegalArgumentException("the dossier points at an article that it does not hold: " + article);
        }
        return known.text();
    }

    private CodePoints of(String article) {
        CodePoints known = points.get(article);
        if (known == null) {
            throw new IllegalArgumentException("the dossier points at an article that it does not hold: " + article);
        }
        return known;
    }

    private void offsets(CodePoints of, Span span) throws IOException {
        json.writeNumberField("start", of.at(span.start()));
        json.writeNumberField("end", of.at(span.end()));
    }

    private void spans(String field, CodePoints of, List<Span> spans) throws IOException {
        json.writeArrayFieldStart(field);
        for (Span span : spans) {
            json.writeRawValue(pair(of, span));
        }
        json.writeEndArray();
    }

    private void span(String field, CodePoints of, @Nullable Span span) throws IOException {
        json.writeFieldName(field);
        if (span == null) {
            json.writeNull();
        } else {
            json.writeRawValue(pair(of, span));
        }
    }

    private static String pair(CodePoints of, Span span) {
        return "[" + of.at(span.start()) + ", " + of.at(span.end()) + "]";
    }

    private void when(String field, @Nullable When when) throws IOException {
        string(field, when == null ? null : when.edtf());
    }

    private void string(String field, @Nullable String value) throws IOException {
        json.writeStringField(field, value);
    }

    private void strings(String field, Collection<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private interface Body<T> {
        void write(T item) throws IOException;
    }

    private <T> void each(String field, Collection<T> items, Body<T> body) throws IOException {
        json.writeArrayFieldStart(field);
        for (T item : items) {
            json.writeStartObject();
            body.write(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
