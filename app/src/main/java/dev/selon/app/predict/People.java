package dev.selon.app.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selon.Selon;
import dev.selon.app.render.CodePoints;
import dev.selon.model.EntityKind;
import dev.selon.model.Mention;
import dev.selon.model.Reading;
import dev.selon.model.Title;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The persons of an article with every place that names them, and their offices. */
final class People implements JsonLines.Line {
    private final Selon selon;

    People(Selon selon) {
        this.selon = selon;
    }

    @Override
    public ObjectNode answer(JsonNode in, Path folder) {
        ObjectNode out = JsonLines.MAPPER.createObjectNode();
        ArrayNode people = out.putArray("people");
        ArrayNode offices = out.putArray("offices");
        Reading reading = Articles.text(selon, in);
        if (reading != null) {
            people(reading, people);
            offices(reading, offices);
        }
        return out;
    }

    private static void people(Reading reading, ArrayNode people) {
        CodePoints of = CodePoints.of(reading.article().text());
        for (int i = 0; i < reading.entities().size(); i++) {
            if (reading.entities().get(i).kind() != EntityKind.PERSON) {
                continue;
            }
            ObjectNode person = people.addObject();
            person.put("canonical", reading.entities().get(i).name());
            ArrayNode mentions = person.putArray("mentions");
            for (Mention mention : reading.mentions()) {
                if (mention.entity() == i) {
                    mentions.add(Articles.span(mention.span(), of));
                }
            }
        }
    }

    private static void offices(Reading reading, ArrayNode offices) {
        Set<ObjectNode> seen = new HashSet<>();
        for (Title title : reading.titles()) {
            if (title.person() < 0) {
                continue;
            }
            ObjectNode office = JsonLines.MAPPER.createObjectNode();
            office.put("person", reading.entities().get(title.person()).name());
            office.put("office", title.office());
            office.put(
                    "of",
                    title.of() < 0 ? null : reading.entities().get(title.of()).name());
            office.put("former", title.former());
            if (seen.add(office)) {
                offices.add(office);
            }
        }
    }
}
