package org.dateline.compare;

import static org.dateline.language.Tr.tr;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dateline.compare.Comparison.Field;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of a record, in words for a reader. */
final class FieldWords {

    private static final Set<String> NOT_SAID_IF_FALSE = Set.of("claimed", "unconfirmed");
    private static final List<String> ENDS = List.of("start", "startLatest", "endEarliest", "end");

    private final Times before;
    private final Times after;

    FieldWords(Times before, Times after) {
        this.before = before;
        this.after = after;
    }

    /** An entry of a list, such as "quote \u201cRun!\u201d". */
    static String entry(String list, JsonElement entry) {
        return tr("{0} {1}", KeyWords.of(list), words(list, entry));
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
            fields.add(new Field(in(within, tr("paragraphs")), shown(old), shown(now)));
        } else if (areLists && Entries.areKnown(key)) {
            addList(within, key, listOrEmpty(old), listOrEmpty(now), fields);
        } else if (areObjects) {
            addAll(in(within, KeyWords.of(key)), Tree.objectOrEmpty(old), Tree.objectOrEmpty(now), fields);
        } else {
            fields.add(new Field(in(within, KeyWords.of(key)), shown(old), shownLater(key, old, now)));
        }
    }

    /** What differs in something that has differed itself: "figure “30 inmates”: said by". */
    private static String in(String within, String field) {
        return within.isEmpty() ? field : tr("{0}: {1}", within, field);
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
            fields.add(new Field(in(within, tr("time")), interval(old, before), interval(now, after)));
        }
        JsonObject restBefore = old.deepCopy();
        JsonObject restNow = now.deepCopy();
        for (String end : ENDS) {
            restBefore.remove(end);
            restNow.remove(end);
        }
        addAll(in(within, tr("time")), restBefore, restNow, fields);
    }

    /** Its ends, each in the zone of the earlier file, so that they can be compared. */
    private @Nullable String interval(JsonObject time, Times times) {
        if (!time.has("start")) {
            return null;
        }
        List<String> ends = times.ends(time).stream()
                .map(end -> end.map(before::format).orElse("?"))
                .toList();
        String outer = ends.get(0).equals(ends.get(3)) ? ends.get(0) : tr("{0} to {1}", ends.get(0), ends.get(3));
        boolean isExact = ends.get(0).equals(ends.get(1)) && ends.get(2).equals(ends.get(3));
        return isExact ? outer : tr("{0}, begun by {1}, not ended before {2}", outer, ends.get(1), ends.get(2));
    }

    private void addList(String within, String list, JsonArray old, JsonArray now, List<Field> fields) {
        Map<String, JsonElement> earlier = Entries.byKey(list, old);
        Map<String, JsonElement> later = Entries.byKey(list, now);
        for (String key : Entries.inOrder(later.keySet(), earlier.keySet())) {
            JsonElement was = earlier.get(key);
            JsonElement is = later.get(key);
            if (was == null && is != null) {
                fields.add(Field.added(in(within, tr("{0} added", KeyWords.of(list))), words(list, is)));
            } else if (is == null && was != null) {
                fields.add(Field.gone(in(within, tr("{0} gone", KeyWords.of(list))), words(list, was)));
            } else if (was instanceof JsonObject one && is instanceof JsonObject other) {
                addAll(in(within, tr("{0} {1}", KeyWords.of(list), shortWords(list, one))), one, other, fields);
            }
        }
        boolean isMoved = list.equals("steps") && !List.copyOf(earlier.keySet()).equals(List.copyOf(later.keySet()));
        if (isMoved && earlier.keySet().equals(later.keySet())) {
            fields.add(new Field(in(within, tr("order of the steps")), order(list, old), order(list, now)));
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
