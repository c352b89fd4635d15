package org.dateline.export;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/** The JSON Schemas that exports are held against. */
public final class Schemas {

    private Schemas() {}

    /** What is wrong with the text by the schema of this name; empty if nothing is. */
    public static Set<ValidationMessage> problems(String schema, String json) {
        try (InputStream text = Schemas.class.getResourceAsStream(schema)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(text)
                    .validate(json, InputFormat.JSON);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
