package dev.selon.app.render;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The schema that ships with Selon, asked about a file. */
public final class DossierSchema {
    private DossierSchema() {}

    public static List<Error> errors(String json) throws IOException {
        try (InputStream in = DossierJson.class.getResourceAsStream("/dev/selon/app/selon-dossier-1.schema.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            return schema.validate(json, InputFormat.JSON);
        }
    }
}
