package org.dateline.compare;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.problem.Loaded;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.NullMarked;

/** Dataset files as JSON: the shipped one, small ones, and ones edited at random, the same from the same seed. */
@NullMarked
final class Trees {

    private static final List<String> LISTS =
            List.of("sources", "places", "categories", "measures", "events", "stories");
    private static final List<String> DETAILS = List.of("quotes", "figures", "reports", "places", "mentions", "steps");

    private Trees() {}

    static JsonObject shipped() {
        try {
            return parse(Files.readString(Path.of("data/balochistan.json")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonObject parse(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }

    /** A dataset in Asia/Karachi with a source, two places, and the raid in Quetta on 31 January from 2 to 3 o'clock. */
    static JsonObject storm() {
        return parse("""
                { "format": "dateline/2", "title": "Storm", "timeZone": "Asia/Karachi", "language": "en",
                  "span": { "from": "2026-01-30", "to": "2026-02-02" },
                  "sources": [ { "id": "paper", "outlet": "Paper", "title": "Raid at night", "url": "https://www.example.org/raid/",
                                 "mentions": [ { "place": "quetta", "paragraphs": [1] } ] } ],
                  "places": [ { "id": "pakistan", "name": "Pakistan", "kind": "country" },
                              { "id": "quetta", "name": "Quetta", "kind": "city", "parent": "pakistan", "longitude": 67.0, "latitude": 30.18 } ],
                  "categories": [ { "id": "attack", "name": "Attack" } ],
                  "measures": [ { "id": "hurt", "name": "People hurt", "unit": "people" } ],
                  "events": [
                    { "id": "raid", "title": "Raid on the station", "summary": "Gunmen storm the police station", "category": "attack",
                      "time": { "start": "2026-01-31T02:00", "end": "2026-01-31T03:00" },
                      "places": [ { "place": "quetta", "precision": "town" } ],
                      "reports": [ { "source": "paper", "paragraphs": [1] } ],
                      "quotes": [ { "source": "paper", "paragraph": 1, "speaker": "A guard", "text": "Run!", "utterance": "run" } ],
                      "figures": [ { "measure": "hurt", "value": 3, "bound": "exactly", "wording": "three hurt", "source": "paper", "paragraph": 1 } ] } ],
                  "stories": [ { "id": "tour", "title": "Tour", "steps": [ { "title": "Night", "event": "raid" } ] } ] }
                """);
    }

    /** A record of a dataset. */
    static JsonObject record(JsonObject dataset, String list, String id) {
        for (JsonElement entry : dataset.getAsJsonArray(list)) {
            if (entry.getAsJsonObject().get("id").getAsString().equals(id)) {
                return entry.getAsJsonObject();
            }
        }
        throw new AssertionError("no " + id + " among " + list);
    }

    static List<String> ids(JsonObject dataset, String list) {
        return dataset.getAsJsonArray(list).asList().stream()
                .map(entry -> entry.getAsJsonObject().get("id").getAsString())
                .toList();
    }

    static Loaded<Dataset> read(JsonObject dataset) {
        try {
            return DatasetReader.parse(dataset.toString(), "merged.json");
        } catch (UnreadableFileException refused) {
            throw new AssertionError(refused);
        }
    }

    /** A copy with some edits at random. */
    static JsonObject edited(JsonObject dataset, long seed) {
        JsonObject copy = dataset.deepCopy();
        Random random = new Random(seed);
        for (int edit = 1 + random.nextInt(12); edit > 0; edit--) {
            String list = LISTS.get(random.nextInt(LISTS.size()));
            JsonArray records = copy.getAsJsonArray(list);
            if (!records.isEmpty()) {
                edit(records, random.nextInt(records.size()), random);
            }
        }
        return copy;
    }

    private static void edit(JsonArray records, int number, Random random) {
        JsonObject record = records.get(number).getAsJsonObject();
        switch (random.nextInt(6)) {
            case 0 -> records.remove(number);
            case 1 -> {
                JsonObject added = record.deepCopy();
                String id = "added-" + random.nextInt(4);
                added.addProperty("id", id);
                records.asList()
                        .removeIf(other ->
                                other.getAsJsonObject().get("id").getAsString().equals(id));
                records.add(added);
            }
            case 2 -> record.addProperty("title", "Title " + random.nextInt(3));
            case 3 -> record.add("note", random.nextBoolean() ? JsonNull.INSTANCE : new JsonPrimitive("A note"));
            case 4 -> records.add(records.remove(number));
            default -> editDetail(record, random);
        }
    }

    private static void editDetail(JsonObject record, Random random) {
        for (String key : DETAILS) {
            if (record.get(key) instanceof JsonArray details && !details.isEmpty()) {
                int number = random.nextInt(details.size());
                JsonObject detail = details.get(number).getAsJsonObject();
                switch (random.nextInt(4)) {
                    case 0 -> details.remove(number);
                    case 1 -> detail.addProperty("role", "Role " + random.nextInt(3));
                    case 2 -> detail.addProperty("text", "Text " + random.nextInt(3));
                    default -> addLike(detail, details, random);
                }
            }
        }
    }

    /** One more that differs in what it is known by: of two that are known by the same nobody can tell which one was removed. */
    private static void addLike(JsonObject detail, JsonArray details, Random random) {
        for (String key : List.of("text", "wording", "title")) {
            if (detail.has(key)) {
                JsonObject added = detail.deepCopy();
                added.addProperty(key, "Copy " + random.nextInt(1_000_000));
                details.add(added);
                return;
            }
        }
    }
}
