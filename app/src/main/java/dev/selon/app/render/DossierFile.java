package dev.selon.app.render;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A {@code dossier.json} read item by item, so that its size does not matter. */
public final class DossierFile {
    public static final String NAME = "dossier.json";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final Path file;

    private DossierFile(Path file) {
        this.file = file;
    }

    /** The dossier that {@code build} wrote into that folder. */
    public static DossierFile in(Path folder) throws NotADossier {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            throw new NotADossier(file, "dossier.missing");
        }
        try (JsonParser parser = MAPPER.createParser(file.toFile())) {
            boolean ours = parser.nextToken() == JsonToken.START_OBJECT
                    && "format".equals(parser.nextFieldName())
                    && DossierJson.FORMAT.equals(parser.nextTextValue());
            if (!ours) {
                throw new NotADossier(file, "dossier.foreign");
            }
            return new DossierFile(file);
        } catch (IOException e) {
            throw new NotADossier(file, "dossier.foreign");
        }
    }

    /** What is done with an item. */
    public interface Use {
        void item(JsonNode item) throws IOException;
    }

    /** Hands over the items of a section ({@code facts}, {@code actors}) one after the other. */
    public void each(String section, Use use) throws IOException {
        try (JsonParser parser = MAPPER.createParser(file.toFile())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = section.equals(parser.currentName());
                JsonToken value = parser.nextToken();
                if (!wanted || value != JsonToken.START_ARRAY) {
                    parser.skipChildren();
                    continue;
                }
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    use.item(MAPPER.readTree(parser));
                }
            }
        } catch (JsonProcessingException e) {
            throw new IOException(file + " is not whole: " + e.getOriginalMessage(), e);
        }
    }

    public Path file() {
        return file;
    }

    /** A folder without a dossier that Selon can read; the message is a key of the word tables. */
    public static final class NotADossier extends Exception {
        private final Path file;

        NotADossier(Path file, String key) {
            super(key);
            this.file = file;
        }

        /** What is wrong and what to do about it. */
        public String say(Words words) {
            return words.get(String.valueOf(getMessage()), file);
        }
    }
}
