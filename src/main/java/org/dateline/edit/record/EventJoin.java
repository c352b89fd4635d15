package org.dateline.edit.record;

import static org.dateline.language.Tr.tr;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.edit.document.Change;
import org.dateline.edit.document.ChangeBuilder;
import org.dateline.edit.document.DocumentText;
import org.dateline.edit.document.Pointer;
import org.dateline.words.ListWords;
import org.jspecify.annotations.Nullable;

/** Joins two events that are one, and parts one that is two. */
public final class EventJoin {

    private EventJoin() {}

    /**
     * Lets one event take all that another has, which is gone then; what both have is there once, and links to the other lead to the
     * one. The time is that of the one; a report that the other had keeps the other's time as its own where it differs. Of a field that
     * both have, lists are joined. What else the one has already, and is not taken of the other, is said by the change.
     */
    public static Change join(DocumentText document, String one, String other) {
        ChangeBuilder builder = new ChangeBuilder(document);
        Pointer from = RecordKind.EVENT.at(other);
        JsonObject taken = document.at(from).orElseThrow().getAsJsonObject();
        relink(builder, one, other);
        builder.remove(from);
        List<Supplier<String>> left = new ArrayList<>();
        takeSummary(builder, one, taken, left);
        takePlaces(builder, one, taken);
        takeFields(builder, one, taken, left);
        takeParts(builder, one, other, taken);
        return builder.change(
                () -> joined(RecordNames.of(document, from), RecordNames.of(document, RecordKind.EVENT.at(one)), left));
    }

    private static String joined(String other, String one, List<Supplier<String>> left) {
        return left.isEmpty()
                ? tr("{0} joined into {1}", other, one)
                : tr(
                        "{0} joined into {1}; not taken: {2}",
                        other,
                        one,
                        ListWords.commas(left.stream().map(Supplier::get).toList()));
    }

    /** What led to the other leads to the one; a link between them says nothing any longer. */
    private static void relink(ChangeBuilder builder, String one, String other) {
        List<Reference> backwards = new ArrayList<>(
                References.to(builder.document(), RecordKind.EVENT, other).all());
        Collections.reverse(backwards);
        for (Reference reference : backwards) {
            Pointer link = reference.holder();
            boolean isOwn = link.isWithin(RecordKind.EVENT.at(one));
            if (isOwn) {
                builder.remove(link);
                continue;
            }
            builder.set(reference.where(), new JsonPrimitive(one));
            dropSecond(builder, link);
        }
    }

    private static void dropSecond(ChangeBuilder builder, Pointer link) {
        JsonElement now = builder.document().at(link).orElseThrow();
        JsonElement list = builder.document().at(link.parent()).orElseThrow();
        long same = list instanceof JsonArray links
                ? links.asList().stream().filter(now::equals).count()
                : 0;
        if (same > 1 && link.parent().last().equals("links")) {
            builder.remove(link);
        }
    }

    private static void takeSummary(ChangeBuilder builder, String one, JsonObject taken, List<Supplier<String>> left) {
        Pointer summary = RecordKind.EVENT.at(one).child("summary");
        JsonElement own = builder.document().at(summary).orElse(null);
        if (Records.isNothing(own) && !Records.isNothing(taken.get("summary"))) {
            builder.set(summary, taken.get("summary"));
        } else if (!Records.isNothing(taken.get("summary"))
                && !taken.get("summary").equals(own)) {
            left.add(() -> tr("its summary"));
        }
    }

    private static void takePlaces(ChangeBuilder builder, String one, JsonObject taken) {
        Pointer places = RecordKind.EVENT.at(one).child("places");
        if (!(taken.get("places") instanceof JsonArray more)) {
            return;
        }
        for (JsonElement place : more) {
            JsonElement known = builder.document().at(places).orElseGet(JsonArray::new);
            boolean isKnown = known.getAsJsonArray().asList().stream()
                    .anyMatch(own -> own.getAsJsonObject()
                            .get("place")
                            .equals(place.getAsJsonObject().get("place")));
            if (!isKnown) {
                builder.append(places, place);
            }
        }
    }

    /** Of a field that both have another value of, the one's own stays; of lists the items of both. */
    private static void takeFields(ChangeBuilder builder, String one, JsonObject taken, List<Supplier<String>> left) {
        Pointer fields = RecordKind.EVENT.at(one).child("fields");
        if (taken.get("fields") instanceof JsonObject more) {
            JsonObject all = more.deepCopy();
            if (builder.document().at(fields).orElse(null) instanceof JsonObject own) {
                own.asMap().forEach((id, value) -> all.add(id, both(id, value, more.get(id), left)));
            }
            builder.set(fields, all);
        }
    }

    private static JsonElement both(
            String id, JsonElement own, @Nullable JsonElement more, List<Supplier<String>> left) {
        if (more == null || own.equals(more)) {
            return own;
        }
        if (own instanceof JsonArray one && more instanceof JsonArray other) {
            JsonArray both = one.deepCopy();
            other.asList().stream().filter(item -> !one.contains(item)).forEach(both::add);
            return both;
        }
        String value = RecordNames.quoted(more.isJsonPrimitive() ? more.getAsString() : more.toString());
        left.add(() -> tr("{0} {1}", id, value));
        return own;
    }

    private static void takeParts(ChangeBuilder builder, String one, String other, JsonObject taken) {
        JsonElement time =
                builder.document().at(RecordKind.EVENT.at(one).child("time")).orElseThrow();
        boolean isOfItsOwn = !time.equals(taken.get("time"));
        for (JsonObject report : parts(taken, RecordKind.REPORT)) {
            JsonObject own = report.deepCopy();
            if (isOfItsOwn && !own.has("time")) {
                own.add("time", taken.get("time"));
            }
            EventParts.take(builder, one, RecordKind.REPORT, own);
        }
        for (RecordKind kind : List.of(RecordKind.QUOTE, RecordKind.FIGURE, RecordKind.LINK)) {
            parts(taken, kind).forEach(part -> EventParts.take(builder, one, kind, part));
        }
    }

    private static List<JsonObject> parts(JsonObject event, RecordKind kind) {
        return event.get(kind.list()) instanceof JsonArray list
                ? list.asList().stream().map(JsonElement::getAsJsonObject).toList()
                : List.of();
    }

    /**
     * Makes a new event of parts of another, with its category, time, places and fields.
     *
     * @param parts where the reports, quotes, figures and links stand that go over
     * @param title the title of the new one
     */
    public static Change split(DocumentText document, String event, List<Pointer> parts, String title) {
        ChangeBuilder builder = new ChangeBuilder(document);
        JsonObject values = document.at(RecordKind.EVENT.at(event))
                .orElseThrow()
                .getAsJsonObject()
                .deepCopy();
        String id = Records.newId(document, RecordKind.EVENT, title);
        values.addProperty("id", id);
        values.addProperty("title", title);
        for (String dropped : new String[] {"summary", "reports", "quotes", "figures", "links"}) {
            values.remove(dropped);
        }
        builder.append(Pointer.of(RecordKind.EVENT.list()), Records.complete(RecordKind.EVENT, values));
        parts.stream()
                .sorted((one, other) -> Integer.compare(index(one), index(other)))
                .toList()
                .forEach(part -> copy(builder, part, id));
        parts.stream()
                .sorted((one, other) -> Integer.compare(index(other), index(one)))
                .forEach(builder::remove);
        return builder.change(() -> tr(
                "Split {0}: {1} is an event of its own",
                RecordNames.of(document, RecordKind.EVENT.at(event)), RecordNames.quoted(title)));
    }

    private static void copy(ChangeBuilder builder, Pointer part, String event) {
        JsonObject copied = builder.document().at(part).orElseThrow().getAsJsonObject();
        EventParts.take(builder, event, RecordKind.of(part), copied);
    }

    private static int index(Pointer part) {
        return Integer.parseInt(part.last());
    }
}
