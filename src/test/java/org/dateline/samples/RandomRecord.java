package org.dateline.samples;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.problem.UnreadableFileException;

/** Datasets that use every key of the format at random, with texts that are hard on files: quotes, formulas, lines, scripts. */
public final class RandomRecord {

    private static final List<String> TEXTS = List.of(
            "plain",
            "=SUM(A1)",
            "+1, \"so\" they say; and 'more'",
            "'@ two\nlines\r\nand \ttab",
            "\u06a9\u0648\u0626\u0679\u06c1 \u0645\u06cc\u06ba",
            "<b>bold</b> ]]> & %20",
            "\u2028 line separator \ud83d\udd25",
            "-12",
            "1e5",
            " {\"json\": [1]} ",
            "NA");

    private final Random random;
    private int number;

    private RandomRecord(long seed) {
        this.random = new Random(seed);
    }

    /** The dataset of this seed. */
    public static Dataset of(long seed) {
        try {
            return DatasetReader.parse(new RandomRecord(seed).dataset().toString(), "random.json")
                    .value();
        } catch (UnreadableFileException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JsonObject dataset() {
        JsonObject dataset = new JsonObject();
        dataset.addProperty("format", "dateline/2");
        dataset.addProperty("title", text());
        dataset.addProperty("timeZone", any(List.of("Asia/Karachi", "UTC", "America/New_York", "+05:30")));
        dataset.addProperty("language", any(List.of("en", "ur", "und")));
        dataset.add("categories", list(3, () -> named("category")));
        dataset.add("measures", list(2, () -> named("measure")));
        dataset.add("fields", list(3, this::field));
        dataset.add("places", list(4, this::place));
        dataset.add("sources", list(3, this::source));
        dataset.add("events", list(1 + random.nextInt(8), this::event));
        dataset.add("stories", new JsonArray());
        return dataset;
    }

    private JsonArray list(int size, Supplier<JsonObject> entry) {
        JsonArray list = new JsonArray();
        number = 0;
        for (int i = 0; i < size; i++) {
            list.add(entry.get());
        }
        return list;
    }

    private JsonArray few(Supplier<JsonObject> entry) {
        JsonArray list = new JsonArray();
        for (int i = random.nextInt(3); i > 0; i--) {
            list.add(entry.get());
        }
        return list;
    }

    private JsonObject named(String kind) {
        JsonObject named = new JsonObject();
        named.addProperty("id", kind + "-" + number++);
        named.addProperty("name", text());
        if (kind.equals("measure") && random.nextBoolean()) {
            named.addProperty("unit", "people");
        }
        return named;
    }

    private JsonObject field() {
        JsonObject field = named("field");
        field.addProperty("type", List.of("text", "number", "list").get(number - 1));
        return field;
    }

    private JsonObject fields() {
        JsonObject values = new JsonObject();
        maybe(values, "field-0", text());
        if (random.nextBoolean()) {
            values.add("field-1", JsonParser.parseString(any(List.of("0.0000001", "1e5", "3.50", "-7", "0"))));
        }
        if (random.nextBoolean()) {
            JsonArray list = new JsonArray();
            list.add("one");
            list.add(text());
            values.add("field-2", list);
        }
        return values;
    }

    private JsonObject place() {
        JsonObject place = named("place");
        place.addProperty("kind", any(List.of("town", "district", "province")));
        if (number > 1 && random.nextBoolean()) {
            place.addProperty("parent", "place-0");
        }
        if (random.nextBoolean()) {
            place.addProperty("longitude", random.nextInt(360_000) / 1000.0 - 180);
            place.addProperty("latitude", random.nextInt(180_000) / 1000.0 - 90);
        }
        maybe(place, "feature", text());
        JsonArray names = new JsonArray();
        names.add(text());
        place.add("otherNames", names);
        return place;
    }

    private JsonObject source() {
        JsonObject source = new JsonObject();
        source.addProperty("id", "source-" + number++);
        maybe(source, "outlet", text());
        maybe(source, "title", text());
        maybe(source, "byline", text());
        maybe(source, "published", any(List.of("2026-02-01", "2026-02-01T17:04", "2026-02-01T17:04:31Z")));
        maybe(source, "url", "https://example.org/a?b=c&d");
        maybe(source, "note", text());
        JsonArray origins = new JsonArray();
        origins.add(text());
        source.add("origins", origins);
        source.add("mentions", few(() -> {
            JsonObject mention = new JsonObject();
            mention.addProperty("place", reference("place", 4));
            mention.add("paragraphs", paragraphs());
            return mention;
        }));
        return source;
    }

    private JsonObject event() {
        JsonObject event = new JsonObject();
        event.addProperty("id", any(List.of("e", "=e", "1", "-")) + number++);
        event.addProperty("title", text());
        maybe(event, "summary", text());
        event.addProperty("category", reference("category", 3));
        event.add("time", time());
        event.add("places", places());
        JsonArray reports = new JsonArray();
        for (int source = 0; source < 3; source++) {
            if (random.nextBoolean()) {
                reports.add(report("source-" + source));
            }
        }
        event.add("reports", reports);
        event.add("fields", fields());
        event.add("quotes", few(this::quote));
        event.add("figures", few(this::figure));
        event.add("links", few(() -> {
            JsonObject link = inSource();
            link.addProperty("type", any(List.of("response-to", "denies", "confirms", "part-of")));
            link.addProperty("event", "e" + random.nextInt(4));
            return link;
        }));
        return event;
    }

    private JsonObject time() {
        int start = random.nextInt(20_000);
        int[] moments = {start, start + random.nextInt(90), start + 90 + random.nextInt(90), start + 200};
        JsonObject time = new JsonObject();
        time.addProperty("start", moment(moments[0]));
        if (random.nextBoolean()) {
            time.addProperty("startLatest", moment(moments[random.nextBoolean() ? 1 : 3]));
            time.addProperty("endEarliest", moment(moments[random.nextBoolean() ? 2 : 0]));
        }
        time.addProperty("end", moment(random.nextInt(5) == 0 ? moments[0] : moments[3]));
        maybe(time, "note", text());
        return time;
    }

    private static String moment(int minutes) {
        return String.format(
                "2026-%02d-%02dT%02d:%02d:0%d",
                1 + minutes / 1500 % 12, 1 + minutes / 60 % 28, minutes / 7 % 24, minutes % 60, minutes % 10);
    }

    private JsonArray places() {
        JsonArray places = new JsonArray();
        for (int place = 0; place < 4; place++) {
            if (random.nextInt(3) == 0) {
                JsonObject where = new JsonObject();
                where.addProperty("place", "place-" + place);
                where.addProperty("precision", any(List.of("exact", "town", "district", "province")));
                places.add(where);
            }
        }
        return places;
    }

    private JsonObject report(String source) {
        JsonObject report = new JsonObject();
        report.addProperty("source", source);
        report.add("paragraphs", paragraphs());
        if (random.nextInt(3) == 0) {
            report.add("places", places());
            report.add("time", time());
            report.addProperty("placeNote", text());
        }
        return report;
    }

    private JsonObject inSource() {
        JsonObject entry = new JsonObject();
        entry.addProperty("source", reference("source", 3));
        entry.addProperty("paragraph", 1 + random.nextInt(40));
        return entry;
    }

    private JsonObject quote() {
        JsonObject quote = inSource();
        quote.addProperty("speaker", text());
        maybe(quote, "role", text());
        quote.addProperty("text", text());
        maybe(quote, "utterance", "u" + random.nextInt(3));
        return quote;
    }

    private JsonObject figure() {
        JsonObject figure = inSource();
        figure.addProperty("measure", reference("measure", 2));
        int value = random.nextInt(50);
        boolean numbered = random.nextBoolean();
        figure.addProperty("value", numbered ? value : null);
        figure.addProperty("bound", numbered ? "exactly" : null);
        figure.addProperty("wording", numbered ? value + " killed" : "dozens");
        maybe(figure, "span", text());
        maybe(figure, "asOf", text());
        maybe(figure, "attributedTo", text());
        figure.addProperty("claimed", random.nextBoolean());
        return figure;
    }

    private JsonArray paragraphs() {
        JsonArray paragraphs = new JsonArray();
        paragraphs.add(1 + random.nextInt(9));
        paragraphs.add(10 + random.nextInt(9));
        return paragraphs;
    }

    private String reference(String kind, int of) {
        return kind + "-" + random.nextInt(of);
    }

    private void maybe(JsonObject object, String key, String value) {
        if (random.nextBoolean()) {
            object.addProperty(key, value);
        }
    }

    private String text() {
        return any(TEXTS) + (random.nextBoolean() ? "" : " " + random.nextInt(100));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
