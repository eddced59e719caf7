package dev.selon.reading.mention;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selon.language.Language;
import dev.selon.language.Languages;
import dev.selon.model.Article;
import dev.selon.model.Entity;
import dev.selon.model.EntityKind;
import dev.selon.model.Mention;
import dev.selon.model.Mentions;
import dev.selon.model.Span;
import dev.selon.model.Title;
import dev.selon.reading.text.TextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Throwaway: people and offices of a file of articles, in the form that the people scorer reads. */
final class PredictPeople {
    private PredictPeople() {}

    public static void main(String[] args) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Language french = Languages.packed().get("fr");
        List<String> out = new ArrayList<>();
        long begun = System.nanoTime();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode one = json.readTree(line);
            String text = one.get("text").asText();
            out.add(json.writeValueAsString(predict(json, one.get("id").asText(), text, french)));
        }
        System.err.println((System.nanoTime() - begun) / 1_000_000 + " ms");
        Files.write(Path.of(args[1]), out);
    }

    private static ObjectNode predict(ObjectMapper json, String id, String text, Language language) {
        Span all = new Span(0, text.length());
        Article article = new Article(
                id,
                id,
                null,
                null,
                text,
                "fr",
                null,
                null,
                null,
                null,
                List.of(new Article.Block(all, Article.Block.Role.PARAGRAPH)),
                List.of(),
                List.of());
        Mentions read = MentionReader.read(article, TextReader.read(article, language), language);
        ObjectNode row = json.createObjectNode();
        row.put("id", id);
        ArrayNode people = row.putArray("people");
        for (int i = 0; i < read.entities().size(); i++) {
            Entity entity = read.entities().get(i);
            if (entity.kind() != EntityKind.PERSON) {
                continue;
            }
            ObjectNode person = people.addObject();
            person.put("canonical", entity.name());
            ArrayNode spans = person.putArray("mentions");
            for (Mention mention : read.mentions()) {
                if (mention.entity() == i) {
                    ArrayNode span = spans.addArray();
                    span.add(text.codePointCount(0, mention.span().start()));
                    span.add(text.codePointCount(0, mention.span().end()));
                }
            }
        }
        ArrayNode offices = row.putArray("offices");
        List<String> seen = new ArrayList<>();
        for (Title title : read.titles()) {
            if (title.person() < 0) {
                continue;
            }
            String person = read.entities().get(title.person()).name();
            String of = title.of() < 0 ? null : read.entities().get(title.of()).name();
            if (!seen.contains(person + title.office() + of)) {
                seen.add(person + title.office() + of);
                offices.addObject()
                        .put("person", person)
                        .put("office", title.office())
                        .put("of", of)
                        .put("former", title.former());
            }
        }
        return row;
    }
}
