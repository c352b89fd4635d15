package org.dateline.export.content;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import org.dateline.data.write.Seal;
import org.dateline.model.Event;
import org.dateline.words.NumberWords;
import org.jspecify.annotations.Nullable;

/** JSON (RFC 8259) that is written as it is made, two spaces deep at each level. */
public final class ExportJson {

    private static final Gson AS_IT_IS =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private ExportJson() {}

    /** A writer that writes null where a value is null, and leaves other scripts as they are. */
    public static JsonWriter to(Writer writer) {
        JsonWriter json = new JsonWriter(writer);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.setHtmlSafe(false);
        json.setSerializeNulls(true);
        return json;
    }

    /** A name with a number that is whole where it can be, or null. */
    public static void number(JsonWriter json, String name, @Nullable Double value) throws IOException {
        json.name(name);
        if (value == null) {
            json.nullValue();
        } else {
            json.jsonValue(NumberWords.plain(value));
        }
    }

    /** A name with a text; left out where there is none. */
    public static void ifSaid(JsonWriter json, String name, @Nullable String words) throws IOException {
        if (words != null && !words.isBlank()) {
            json.name(name).value(words);
        }
    }

    /** Writes members of an object. */
    public interface Members {

        /** Writes names and values. */
        void to(JsonWriter json) throws IOException;
    }

    /** An object with these members. */
    public static JsonObject object(Members members) throws IOException {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.setHtmlSafe(false);
        json.beginObject();
        members.to(json);
        json.endObject();
        return JsonParser.parseString(text.toString()).getAsJsonObject();
    }

    /** Writes the members of an object; those that a person does not read in one line each. */
    public static void write(JsonWriter json, JsonObject object, Set<String> inOneLine) throws IOException {
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            json.name(member.getKey());
            if (inOneLine.contains(member.getKey())) {
                json.jsonValue(AS_IT_IS.toJson(member.getValue()));
            } else {
                AS_IT_IS.toJson(member.getValue(), json);
            }
        }
    }

    /** Writes the members of a document but for its events, sealed: these members, and what the export shows with the record. */
    public static void head(JsonWriter json, ExportedView view, Members members) throws IOException {
        JsonObject head = object(members);
        head.add(ExportedRecord.OWN, provenance(view));
        ExportedRecord.seal(head);
        JsonObject own = head.remove(ExportedRecord.OWN).getAsJsonObject();
        write(json, head, Set.of());
        json.name(ExportedRecord.OWN).beginObject();
        write(json, own, Set.of("seals", ExportedRecord.RECORD));
        json.endObject();
    }

    /** Writes what an export shows of an event, sealed, with its record and what else is added beside it. */
    public static void event(JsonWriter json, JsonObject shown, Event event, ExportedRecord record, Members more)
            throws IOException {
        JsonObject added = object(more);
        JsonObject beside = record.of(event, new Seal().addJson(shown).addJson(added));
        added.asMap().forEach(beside::add);
        shown.add(ExportedRecord.OWN, beside);
        json.beginObject();
        write(json, shown, Set.of(ExportedRecord.OWN));
        json.endObject();
    }

    private static JsonObject provenance(ExportedView view) throws IOException {
        return object(json -> provenance(json, view));
    }

    /** What the export shows, and with it the record without its events. */
    private static void provenance(JsonWriter json, ExportedView view) throws IOException {
        ExportWords words = new ExportWords(view.dataset().zone());
        json.name("title").value(view.dataset().title());
        json.name("file").value(view.file());
        json.name("from").value(words.iso(view.result().window().from()));
        json.name("toBefore").value(words.iso(view.result().window().to()));
        json.name("timeZone").value(view.dataset().zone().getId());
        json.name("language").value(view.dataset().language());
        json.name("shown").value(Provenance.of(view).shown());
        json.name("certain").value(view.result().certainSize());
        json.name("possible").value(view.result().possibleSize());
        json.name("view").value(view.line().isEmpty() ? null : view.line());
        json.name("exported").value(words.iso(view.made()));
        json.name("record").jsonValue(new ExportedRecord(view).withoutEvents().toString());
    }
}
