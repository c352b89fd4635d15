package org.dateline.export.content;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import org.dateline.words.NumberWords;
import org.jspecify.annotations.Nullable;

/** JSON (RFC 8259) that is written as it is made, two spaces deep at each level. */
public final class ExportJson {

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

    /** What the export shows, as one object, and with it the record without its events. */
    public static void provenance(JsonWriter json, ExportedView view) throws IOException {
        ExportWords words = new ExportWords(view.dataset().zone());
        json.beginObject();
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
        json.endObject();
    }
}
