package org.dateline.language.catalogue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.language.Language;
import org.dateline.language.SourceMessages;
import org.dateline.language.SourceMessages.Message;

/**
 * Brings the catalogues that come with the program to what the sources say: messages that are new stand there empty, those
 * that nothing says any more are gone. Run as a program after messages were changed; a test finds where that was forgotten.
 * Takes files of translations: JSON objects of messages by their English text, which are put in.
 */
final class CatalogueUpdate {

    private static final Path FOLDER = Path.of("src/main/resources/org/dateline/language/catalogue");
    private static final String MESSAGES = "messages";

    private CatalogueUpdate() {}

    /** Takes the tag of a language and files with translations. */
    public static void main(String[] arguments) throws IOException {
        Path file = file(arguments[0]);
        JsonObject catalogue = parse(file);
        JsonObject known = catalogue.getAsJsonObject(MESSAGES);
        for (int i = 1; i < arguments.length; i++) {
            parse(Path.of(arguments[i])).asMap().forEach(known::add);
        }
        Files.writeString(file, updated(catalogue, SourceMessages.of(Path.of("src/main/java"))));
    }

    static Path file(String tag) {
        return FOLDER.resolve(tag + ".json");
    }

    static JsonObject parse(Path file) throws IOException {
        return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    }

    /** The text of a catalogue as it is to be for these sources. */
    static String updated(JsonObject catalogue, SourceMessages sources) throws IOException {
        JsonObject known = catalogue.getAsJsonObject(MESSAGES);
        Map<String, JsonElement> messages = new TreeMap<>();
        for (Message message : sources.messages()) {
            JsonElement translation = known.get(message.key());
            boolean fits = translation != null && translation.isJsonObject() == (message.one() != null);
            messages.put(message.key(), fits ? translation : empty(message));
        }
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.setHtmlSafe(false);
            json.beginObject();
            for (String key : List.of("format", "language", "name", "direction")) {
                json.name(key).value(catalogue.get(key).getAsString());
            }
            json.name(MESSAGES).beginObject();
            for (Map.Entry<String, JsonElement> message : messages.entrySet()) {
                json.name(message.getKey());
                write(message.getValue(), json);
            }
            json.endObject();
            json.endObject();
        }
        return text + "\n";
    }

    private static JsonElement empty(Message message) {
        if (message.one() == null) {
            return new JsonPrimitive("");
        }
        JsonObject forms = new JsonObject();
        forms.addProperty("one", "");
        forms.addProperty(Language.OTHER, "");
        return forms;
    }

    private static void write(JsonElement translation, JsonWriter json) throws IOException {
        if (!translation.isJsonObject()) {
            json.value(translation.getAsString());
            return;
        }
        json.beginObject();
        for (Map.Entry<String, JsonElement> form : translation.getAsJsonObject().entrySet()) {
            json.name(form.getKey()).value(form.getValue().getAsString());
        }
        json.endObject();
    }

    /** What a catalogue leaves empty. */
    static List<String> missing(JsonObject catalogue) {
        List<String> missing = new ArrayList<>();
        catalogue.getAsJsonObject(MESSAGES).entrySet().forEach(message -> {
            JsonElement translation = message.getValue();
            boolean isThere = translation.isJsonObject()
                    ? translation.getAsJsonObject().entrySet().stream()
                            .noneMatch(form -> form.getValue().getAsString().isEmpty())
                    : !translation.getAsString().isEmpty();
            if (!isThere) {
                missing.add(message.getKey());
            }
        });
        return missing;
    }
}
