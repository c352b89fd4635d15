package org.dateline.data.write;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.model.exhibit.Exhibit;
import org.jspecify.annotations.Nullable;

/** The keys and values of what a step of a story shows beside its map. */
public final class ExhibitFormatter {

    private ExhibitFormatter() {}

    static void write(Exhibit exhibit, JsonWriter json) throws IOException {
        json.name("exhibit").beginObject();
        for (Map.Entry<String, Object> entry : values(exhibit).entrySet()) {
            json.name(entry.getKey());
            if (entry.getValue() instanceof Integer number) {
                json.value(number);
            } else {
                json.value(entry.getValue().toString());
            }
        }
        json.endObject();
    }

    /** What a file says of it, its kind first: texts and whole numbers by their keys. */
    public static Map<String, Object> values(Exhibit exhibit) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", exhibit.kind());
        exhibit.accept(new Keys(values));
        return values;
    }

    private record Keys(Map<String, Object> values) implements Exhibit.Visitor<Keys> {

        private Keys with(String key, @Nullable Object value) {
            if (value != null) {
                values.put(key, value);
            }
            return this;
        }

        @Override
        public Keys ofQuote(Exhibit.OfQuote quote) {
            return with("event", quote.event())
                    .with("source", quote.source())
                    .with("paragraph", quote.paragraph())
                    .with("utterance", quote.utterance())
                    .with("number", quote.number() == 1 ? null : quote.number());
        }

        @Override
        public Keys ofFigures(Exhibit.OfFigures figures) {
            return with("event", figures.event()).with("measure", figures.measure());
        }

        @Override
        public Keys ofVariants(Exhibit.OfVariants variants) {
            return with("event", variants.event()).with("utterance", variants.utterance());
        }

        @Override
        public Keys ofPicture(Exhibit.OfPicture picture) {
            return with("file", picture.file()).with("credit", picture.credit()).with("alt", picture.alt());
        }
    }
}
