package dev.selon.app.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selon.Selon;
import dev.selon.app.render.CodePoints;
import dev.selon.model.Claim;
import dev.selon.model.Filler;
import dev.selon.model.Kind;
import dev.selon.model.Reading;
import java.nio.file.Path;
import java.util.Locale;

/** What an article says that somebody did; offices are asked for by {@link People}. */
final class Facts implements JsonLines.Line {
    private final Selon selon;

    Facts(Selon selon) {
        this.selon = selon;
    }

    @Override
    public ObjectNode answer(JsonNode in, Path folder) {
        ObjectNode out = JsonLines.MAPPER.createObjectNode();
        ArrayNode facts = out.putArray("facts");
        Reading reading = Articles.text(selon, in);
        if (reading != null) {
            CodePoints of = CodePoints.of(reading.article().text());
            reading.claims().stream()
                    .filter(claim -> claim.kind() != Kind.OFFICE)
                    .forEach(claim -> facts.add(fact(reading, claim, of)));
        }
        return out;
    }

    private static ObjectNode fact(Reading reading, Claim claim, CodePoints of) {
        ObjectNode out = JsonLines.MAPPER.createObjectNode();
        out.put("kind", claim.kind().label());
        out.put("start", of.at(claim.evidence().start()));
        out.put("end", of.at(claim.evidence().end()));
        out.set("trigger", Articles.span(claim.trigger(), of));
        ObjectNode roles = out.putObject("roles");
        claim.roles().forEach((role, fillers) -> {
            ArrayNode array = roles.putArray(role.label());
            for (Filler filler : fillers) {
                array.addObject().put("name", filler.text()).set("span", Articles.span(filler.span(), of));
            }
        });
        out.put("stance", claim.stance().name().toLowerCase(Locale.ROOT));
        if (claim.time() < 0) {
            out.putNull("when");
        } else {
            out.putObject("when")
                    .set("span", Articles.span(reading.times().get(claim.time()).span(), of));
        }
        out.put("said_by", claim.saidBy() == null ? null : claim.saidBy().text());
        out.put("rule", claim.rule());
        return out;
    }
}
