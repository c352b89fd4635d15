package org.dateline.data.write;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.exhibit.Exhibit;
import org.jspecify.annotations.Nullable;

/** The keys and values of what a step of a story shows beside its map. */
record ExhibitFormatter(JsonWriter json) {

    private record Entry(String key, Object value) {}

    void write(Exhibit exhibit) throws IOException {
        json.name("exhibit").beginObject();
        json.name("kind").value(exhibit.kind());
        for (Entry entry : exhibit.accept(new Keys())) {
            json.name(entry.key());
            if (entry.value() instanceof Integer number) {
                json.value(number);
            } else {
                json.value(entry.value().toString());
            }
        }
        json.endObject();
    }

    private static final class Keys implements Exhibit.Visitor<List<Entry>> {

        private static List<Entry> of(Object... keysAndValues) {
            List<Entry> entries = new ArrayList<>();
            for (int at = 0; at < keysAndValues.length; at += 2) {
                entries.add(new Entry((String) keysAndValues[at], keysAndValues[at + 1]));
            }
            return entries;
        }

        private static void ifSaid(List<Entry> entries, String key, @Nullable Object value) {
            if (value != null) {
                entries.add(new Entry(key, value));
            }
        }

        @Override
        public List<Entry> ofQuote(Exhibit.OfQuote quote) {
            List<Entry> entries = of("event", quote.event(), "source", quote.source(), "paragraph", quote.paragraph());
            ifSaid(entries, "utterance", quote.utterance());
            ifSaid(entries, "number", quote.number() == 1 ? null : quote.number());
            return entries;
        }

        @Override
        public List<Entry> ofFigures(Exhibit.OfFigures figures) {
            return of("event", figures.event(), "measure", figures.measure());
        }

        @Override
        public List<Entry> ofVariants(Exhibit.OfVariants variants) {
            return of("event", variants.event(), "utterance", variants.utterance());
        }

        @Override
        public List<Entry> ofPicture(Exhibit.OfPicture picture) {
            return of("file", picture.file(), "credit", picture.credit(), "alt", picture.alt());
        }
    }
}
