package dev.selon.app.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.selon.Selon;
import dev.selon.app.render.CodePoints;
import dev.selon.model.RawDocument;
import dev.selon.model.Reading;
import dev.selon.model.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The article of a line: its {@code text}, or the page in the file that {@code html} names. */
final class Articles {
    private Articles() {}

    /** The reading of the line's {@code text} alone, or null where nothing could be read. */
    static @Nullable Reading text(Selon selon, JsonNode in) {
        return text(selon, in.path("id").asText(), in.path("text").asText());
    }

    static @Nullable Reading text(Selon selon, String id, String text) {
        return selon.read(new RawDocument(id + ".txt", text.getBytes(StandardCharsets.UTF_8)))
                .reading();
    }

    /** The page of the line, unpacked where its file ends in {@code .gz}. */
    static RawDocument page(JsonNode in, Path folder) throws IOException {
        String html = in.path("html").asText();
        byte[] bytes = Files.readAllBytes(folder.resolve(html));
        String name = html;
        if (html.endsWith(".gz")) {
            name = html.substring(0, html.length() - ".gz".length());
            bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
        }
        String url = in.path("url").isTextual() ? in.path("url").asText() : null;
        return new RawDocument(name, bytes, url, null);
    }

    /** {@code [start, end]} in code points. */
    static ArrayNode span(Span span, CodePoints of) {
        return JsonLines.MAPPER.createArrayNode().add(of.at(span.start())).add(of.at(span.end()));
    }
}
