package org.dateline.edit.record;

import static org.dateline.language.Tr.tr;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.dateline.edit.document.Change;
import org.dateline.edit.document.ChangeBuilder;
import org.dateline.edit.document.DocumentText;
import org.dateline.edit.document.Pointer;
import org.jspecify.annotations.Nullable;

/** Puts quotes, figures, reports and links into events. What a source has there it reports: its paragraph comes along. */
public final class EventParts {

    private EventParts() {}

    /**
     * Adds a part to an event.
     *
     * @param values what its form says
     */
    public static Change add(DocumentText document, String event, RecordKind kind, JsonObject values) {
        ChangeBuilder builder = new ChangeBuilder(document);
        take(builder, event, kind, Records.complete(kind, values));
        return builder.change(() -> added(kind, RecordNames.of(document, RecordKind.EVENT.at(event))));
    }

    private static String added(RecordKind kind, String event) {
        return switch (kind) {
            case QUOTE -> tr("Quote added to {0}", event);
            case FIGURE -> tr("Figure added to {0}", event);
            case REPORT -> tr("Report added to {0}", event);
            default -> tr("Link added to {0}", event);
        };
    }

    /** Moves a part of an event to another. */
    public static Change move(DocumentText document, Pointer part, String toEvent) {
        ChangeBuilder builder = new ChangeBuilder(document);
        move(builder, part, toEvent);
        return builder.change(() -> tr(
                "Moved {0} {1} from {2} to {3}",
                RecordKind.of(part).words(),
                RecordNames.of(document, part),
                RecordNames.of(document, part.ancestor(2)),
                RecordNames.of(document, RecordKind.EVENT.at(toEvent))));
    }

    static void move(ChangeBuilder builder, Pointer part, String toEvent) {
        JsonObject moved = builder.document().at(part).orElseThrow().getAsJsonObject();
        builder.remove(part);
        take(builder, toEvent, RecordKind.of(part), moved);
    }

    /** Puts a part into an event, once; a report joins that of its source, if there is one. */
    static void take(ChangeBuilder builder, String event, RecordKind kind, JsonObject part) {
        if (kind == RecordKind.LINK && event.equals(RecordNames.text(part, "event"))) {
            return;
        }
        Pointer list = kind.listOf(event);
        if (kind == RecordKind.REPORT) {
            takeReport(builder, event, part);
        } else if (!list(builder, list).contains(part)) {
            builder.append(list, part);
            requireReport(builder, event, part);
        }
    }

    private static void takeReport(ChangeBuilder builder, String event, JsonObject report) {
        Pointer list = RecordKind.REPORT.listOf(event);
        OptionalInt known = reportOf(builder, event, RecordNames.text(report, "source"));
        if (known.isEmpty()) {
            builder.append(list, report);
            return;
        }
        Pointer own = list.child(known.getAsInt());
        JsonArray paragraphs = list(builder, own.child("paragraphs"));
        if (!paragraphs.isEmpty() && report.get("paragraphs") instanceof JsonArray more) {
            builder.set(own.child("paragraphs"), more.isEmpty() ? more : united(paragraphs, more));
        }
        for (String key : new String[] {"places", "placeNote", "time"}) {
            JsonElement said = report.get(key);
            if (said != null
                    && !said.isJsonNull()
                    && builder.document().at(own.child(key)).isEmpty()) {
                builder.set(own.child(key), said);
            }
        }
    }

    /** Sees to it that the event has a report of the source and the paragraph that a part of it names. */
    static void requireReport(ChangeBuilder builder, String event, JsonObject part) {
        String source = RecordNames.text(part, "source");
        JsonElement paragraph = part.get("paragraph");
        if (source == null || !(paragraph instanceof JsonPrimitive number) || !number.isNumber()) {
            return;
        }
        JsonArray own = new JsonArray();
        own.add(number);
        OptionalInt known = reportOf(builder, event, source);
        Pointer list = RecordKind.REPORT.listOf(event);
        if (known.isEmpty()) {
            JsonObject report = new JsonObject();
            report.addProperty("source", source);
            report.add("paragraphs", own);
            builder.append(list, report);
            return;
        }
        Pointer paragraphs = list.child(known.getAsInt()).child("paragraphs");
        JsonArray before = list(builder, paragraphs);
        // An empty list says that they are not known, and one that is known would say that there are no others
        if (!before.isEmpty()) {
            builder.set(paragraphs, united(before, own));
        }
    }

    private static OptionalInt reportOf(ChangeBuilder builder, String event, @Nullable String source) {
        JsonArray reports = list(builder, RecordKind.REPORT.listOf(event));
        return IntStream.range(0, reports.size())
                .filter(i -> reports.get(i) instanceof JsonObject report
                        && source != null
                        && source.equals(RecordNames.text(report, "source")))
                .findFirst();
    }

    private static JsonArray list(ChangeBuilder builder, Pointer where) {
        return builder.document().at(where).orElse(null) instanceof JsonArray list ? list : new JsonArray();
    }

    /** Paragraphs of both, ascending; those that were there, as they were, if there are no others. */
    private static JsonArray united(JsonArray before, JsonArray more) {
        boolean isMore = false;
        for (JsonElement paragraph : more) {
            isMore |= !before.contains(paragraph);
        }
        if (!isMore) {
            return before;
        }
        JsonArray all = new JsonArray();
        IntStream.concat(numbers(before), numbers(more)).distinct().sorted().forEach(all::add);
        return all;
    }

    private static IntStream numbers(JsonArray paragraphs) {
        return IntStream.range(0, paragraphs.size()).map(i -> paragraphs.get(i).getAsInt());
    }
}
