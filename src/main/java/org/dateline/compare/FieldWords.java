package org.dateline.compare;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dateline.compare.Comparison.Field;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of a record, in words for a reader. */
final class FieldWords {

    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("sources", "source"),
            Map.entry("places", "place"),
            Map.entry("quotes", "quote"),
            Map.entry("figures", "figure"),
            Map.entry("reports", "report"),
            Map.entry("links", "link"),
            Map.entry("mentions", "mention"),
            Map.entry("steps", "step"),
            Map.entry("origins", "origin"),
            Map.entry("otherNames", "other name"),
            Map.entry("attributedTo", "said by"));

    private static final Set<String> NOT_SAID_IF_FALSE = Set.of("claimed", "unconfirmed");
    private static final List<String> ENDS = List.of("start", "startLatest", "endEarliest", "end");

    private final Times before;
    private final Times after;

    FieldWords(Times before, Times after) {
        this.before = before;
        this.after = after;
    }

    /** The name of a key: "start latest". */
    static String name(String key) {
        return NOUNS.getOrDefault(
                key, key.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
    }

    /** An entry of a list, such as "quote \u201cRun!\u201d". */
    static String entry(String list, JsonElement entry) {
        return name(list) + " " + words(list, entry);
    }

    /** An entry of a list in words. */
    private static String words(String list, JsonElement entry) {
        if (!(entry instanceof JsonObject object)) {
            return plain(entry);
        }
        return switch (list) {
            case "quotes" -> "\u201c" + Tree.text(object, "text") + "\u201d";
            case "figures" -> "\u201c" + Tree.text(object, "wording") + "\u201d (" + Tree.text(object, "measure") + ")";
            case "reports", "sources" -> Tree.text(object, "source") + paragraphs(object);
            case "mentions" -> Tree.text(object, "place") + paragraphs(object);
            case "places" -> Tree.text(object, "place") + " (" + Tree.text(object, "precision") + ")";
            case "links" -> Tree.text(object, "type") + " " + Tree.text(object, "event");
            case "steps" -> "\u201c" + Tree.text(object, "title") + "\u201d";
            default -> object.toString();
        };
    }

    private static String paragraphs(JsonObject object) {
        String numbers = joined(Tree.list(object, "paragraphs"));
        return numbers.isEmpty() ? "" : " \u00b6 " + numbers;
    }

    /** What differs in the dataset but for its records. */
    List<Field> ofDataset(JsonObject old, JsonObject now) {
        List<Field> fields = new ArrayList<>();
        for (String key : keys(old, now)) {
            if (Kind.ofList(key).isEmpty() && !key.equals("$schema")) {
                add("", key, old.get(key), now.get(key), fields);
            }
        }
        return fields;
    }

    /** What differs in a record; empty if both say the same. */
    List<Field> ofRecord(JsonObject old, JsonObject now) {
        List<Field> fields = new ArrayList<>();
        addAll("", old, now, fields);
        return fields;
    }

    private static Collection<String> keys(JsonObject old, JsonObject now) {
        return Entries.inOrder(now.keySet(), old.keySet());
    }

    private void addAll(String within, JsonObject old, JsonObject now, List<Field> fields) {
        for (String key : keys(old, now)) {
            add(within, key, old.get(key), now.get(key), fields);
        }
    }

    private void add(
            String within, String key, @Nullable JsonElement old, @Nullable JsonElement now, List<Field> fields) {
        if (saysSame(key, old, now)) {
            return;
        }
        boolean areLists = (Tree.isList(old) || Tree.isUnsaid(old)) && (Tree.isList(now) || Tree.isUnsaid(now));
        boolean areObjects = (Tree.isObject(old) || Tree.isUnsaid(old)) && (Tree.isObject(now) || Tree.isUnsaid(now));
        if (key.equals("time") && areObjects) {
            addTime(within, Tree.objectOrEmpty(old), Tree.objectOrEmpty(now), fields);
        } else if (areLists && key.equals("paragraphs")) {
            fields.add(new Field(within + "paragraphs", shown(old), shown(now)));
        } else if (areLists && Entries.areKnown(key)) {
            addList(within, key, listOrEmpty(old), listOrEmpty(now), fields);
        } else if (areObjects) {
            addAll(within + name(key) + ": ", Tree.objectOrEmpty(old), Tree.objectOrEmpty(now), fields);
        } else {
            fields.add(new Field(within + name(key), shown(old), shownLater(key, old, now)));
        }
    }

    private static JsonArray listOrEmpty(@Nullable JsonElement list) {
        return list instanceof JsonArray array ? array : new JsonArray();
    }

    private boolean saysSame(String key, @Nullable JsonElement old, @Nullable JsonElement now) {
        if (isUnsaid(key, old) && isUnsaid(key, now)) {
            return true;
        }
        if (old == null || now == null || old.equals(now)) {
            return old != null && old.equals(now);
        }
        return before.areSame(key, old, now, after);
    }

    private static boolean isUnsaid(String key, @Nullable JsonElement value) {
        return Tree.isUnsaid(value)
                || (value instanceof JsonArray list && list.isEmpty())
                || (NOT_SAID_IF_FALSE.contains(key)
                        && value instanceof JsonPrimitive flag
                        && flag.getAsString().equals("false"));
    }

    private void addTime(String within, JsonObject old, JsonObject now, List<Field> fields) {
        if (!before.ends(old).equals(after.ends(now))) {
            fields.add(new Field(within + "time", interval(old, before), interval(now, after)));
        }
        JsonObject restBefore = old.deepCopy();
        JsonObject restNow = now.deepCopy();
        for (String end : ENDS) {
            restBefore.remove(end);
            restNow.remove(end);
        }
        addAll(within + "time: ", restBefore, restNow, fields);
    }

    /** Its ends, each in the zone of the earlier file, so that they can be compared. */
    private @Nullable String interval(JsonObject time, Times times) {
        if (!time.has("start")) {
            return null;
        }
        List<String> ends = times.ends(time).stream()
                .map(end -> end.map(before::format).orElse("?"))
                .toList();
        String outer = ends.get(0).equals(ends.get(3)) ? ends.get(0) : ends.get(0) + " to " + ends.get(3);
        boolean isExact = ends.get(0).equals(ends.get(1)) && ends.get(2).equals(ends.get(3));
        return isExact ? outer : outer + ", begun by " + ends.get(1) + ", not ended before " + ends.get(2);
    }

    private void addList(String within, String list, JsonArray old, JsonArray now, List<Field> fields) {
        Map<String, JsonElement> earlier = Entries.byKey(list, old);
        Map<String, JsonElement> later = Entries.byKey(list, now);
        for (String key : Entries.inOrder(later.keySet(), earlier.keySet())) {
            JsonElement was = earlier.get(key);
            JsonElement is = later.get(key);
            if (was == null && is != null) {
                fields.add(new Field(within + name(list) + " added", null, words(list, is)));
            } else if (is == null && was != null) {
                fields.add(new Field(within + name(list) + " gone", words(list, was), null));
            } else if (was instanceof JsonObject one && is instanceof JsonObject other) {
                addAll(within + name(list) + " " + shortWords(list, one) + ": ", one, other, fields);
            }
        }
        boolean isMoved = list.equals("steps") && !List.copyOf(earlier.keySet()).equals(List.copyOf(later.keySet()));
        if (isMoved && earlier.keySet().equals(later.keySet())) {
            fields.add(new Field(within + "order of the steps", order(list, old), order(list, now)));
        }
    }

    /** The same without the paragraphs, which may be what differs. */
    private static String shortWords(String list, JsonObject entry) {
        return words(list, entry).replaceFirst(" \u00b6 .*$", "").replaceFirst(" \\([a-z]+\\)$", "");
    }

    private static String order(String list, JsonArray entries) {
        return StreamSupport.stream(entries.spliterator(), false)
                .map(entry -> entry instanceof JsonObject object ? shortWords(list, object) : plain(entry))
                .collect(Collectors.joining(", "));
    }

    private @Nullable String shownLater(String key, @Nullable JsonElement old, @Nullable JsonElement now) {
        boolean isMoment = Times.KEYS.contains(key) && old != null && !Times.isDay(now);
        Optional<Instant> instant = isMoment ? after.parse(now) : Optional.empty();
        return instant.map(before::format).orElseGet(() -> shown(now));
    }

    private static @Nullable String shown(@Nullable JsonElement value) {
        return value == null || value.isJsonNull() ? null : plain(value);
    }

    private static String plain(JsonElement value) {
        return value instanceof JsonArray list
                ? joined(list)
                : value.isJsonPrimitive() ? value.getAsString() : value.toString();
    }

    private static String joined(JsonArray list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(FieldWords::plain)
                .collect(Collectors.joining(", "));
    }
}
