package org.dateline.viewmodel.edit;

import static org.dateline.language.Tr.tr;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.edit.EditRefusedException;
import org.dateline.edit.document.Change;
import org.dateline.edit.document.ChangeBuilder;
import org.dateline.edit.document.DocumentText;
import org.dateline.edit.document.Edit;
import org.dateline.edit.document.Pointer;
import org.dateline.edit.document.StaleEditException;
import org.dateline.edit.record.EventParts;
import org.dateline.edit.record.Field;
import org.dateline.edit.record.RecordKind;
import org.dateline.edit.record.RecordNames;
import org.dateline.edit.record.Records;
import org.jspecify.annotations.Nullable;

/**
 * A record that is being filled in: where it stands, what it said, and what it is to say. It outlives the window in which it is
 * typed. To be used on the UI thread only.
 */
public final class Draft {

    private final RecordKind kind;
    private final Pointer where;
    private final boolean isNew;
    private final JsonObject before;
    private final JsonObject begun;
    private final ReadOnlyObjectWrapper<JsonObject> values;
    private final List<JsonObject> newPlaces = new ArrayList<>();
    private final Map<Pointer, String> utterances = new LinkedHashMap<>();
    private Consumer<Pointer> onSaved = saved -> {};
    private String why = "";

    private Draft(RecordKind kind, Pointer where, boolean isNew, JsonObject before, JsonObject begun) {
        this.kind = kind;
        this.where = where;
        this.isNew = isNew;
        this.before = before;
        this.begun = begun;
        this.values = new ReadOnlyObjectWrapper<>(begun);
    }

    /** Of a record that is there. */
    public static Draft of(DocumentText document, Pointer where) {
        JsonObject record = document.at(where).orElseThrow().getAsJsonObject();
        RecordKind kind = RecordKind.of(where);
        JsonObject values = new JsonObject();
        for (Field field : kind.fields()) {
            for (String key : field.keys()) {
                if (record.has(key)) {
                    values.add(key, record.get(key));
                }
            }
        }
        return new Draft(kind, where, false, record, values);
    }

    /**
     * Of a new record of the dataset's own lists.
     *
     * @param begun what is known of it already
     */
    public static Draft ofNew(RecordKind kind, JsonObject begun) {
        return new Draft(kind, Pointer.of(kind.list()), true, new JsonObject(), begun);
    }

    /** Of a new quote, figure, report or link of an event. */
    public static Draft ofNewPart(RecordKind kind, String event, JsonObject begun) {
        return new Draft(kind, kind.listOf(event), true, new JsonObject(), begun);
    }

    /** What it is a record of. */
    public RecordKind kind() {
        return kind;
    }

    /** Where the record stands; for a new one the list that it will be in. */
    public Pointer where() {
        return where;
    }

    /** Whether there is no such record yet. */
    public boolean isNew() {
        return isNew;
    }

    /** The id of the event that it is a part of; empty if it is none. */
    public String event() {
        return kind.isPart() ? where.ancestor(2).last() : "";
    }

    /** What it says now; not to be changed. */
    public ReadOnlyObjectProperty<JsonObject> valuesProperty() {
        return values.getReadOnlyProperty();
    }

    /** What it says under a key; null if nothing. */
    public @Nullable JsonElement get(String key) {
        JsonElement value = values.get().get(key);
        return value == null || value.isJsonNull() ? null : value;
    }

    /** What it says under a key as a text; empty if nothing. */
    public String text(String key) {
        JsonElement value = get(key);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }

    /** Lets it say something else under a key; null for nothing. */
    public void set(String key, @Nullable JsonElement value) {
        if (Objects.equals(values.get().get(key), value)) {
            return;
        }
        JsonObject changed = values.get().deepCopy();
        if (value == null) {
            changed.remove(key);
        } else {
            changed.add(key, value);
        }
        values.set(changed);
    }

    /** Makes a place with it, and saves both in one step. */
    public void addPlace(JsonObject place) {
        newPlaces.add(place);
    }

    /** The places that are made with it. */
    public List<JsonObject> newPlaces() {
        return List.copyOf(newPlaces);
    }

    /** Lets another quote of the event render the same spoken words. */
    public void setUtterance(Pointer quote, String utterance) {
        utterances.put(quote, utterance);
    }

    /** Why it is changed, for the log; may be empty. */
    public String why() {
        return why;
    }

    /** Says why it is changed. */
    public void setWhy(String words) {
        why = words;
    }

    /** Says who is told where the record stands once it is saved. */
    public void onSaved(Consumer<Pointer> listener) {
        onSaved = listener;
    }

    void saved(Pointer record) {
        onSaved.accept(record);
    }

    /** Whether something was typed that is not saved. */
    public boolean isChanged() {
        return !placesNamed().isEmpty() || kind.fields().stream().anyMatch(this::isChanged);
    }

    /** Whether this field says something else than in the beginning. */
    public boolean isChanged(Field field) {
        return field.keys().stream()
                .anyMatch(key -> !same(begun.get(key), values.get().get(key))
                        || (field.canSayNone() && begun.has(key) != values.get().has(key)));
    }

    private static boolean same(@Nullable JsonElement one, @Nullable JsonElement other) {
        return Records.isNothing(one) ? Records.isNothing(other) : one != null && one.equals(other);
    }

    /** The fields that must be filled in and are not. */
    public List<Field> missing() {
        return kind.fields().stream()
                .filter(Field::isNeeded)
                .filter(field -> field.type() != Field.Type.ID || !isNew)
                .filter(field -> Records.isNothing(values.get().get(field.key())))
                .toList();
    }

    /**
     * What it makes of the document. What others have changed of the record meanwhile stays, but for the fields that were changed
     * here.
     *
     * @throws EditRefusedException if the record is gone or has become another meanwhile
     */
    public Change change(DocumentText document) throws EditRefusedException {
        List<Edit> edits = new ArrayList<>();
        DocumentText now = document;
        for (JsonObject place : placesNamed()) {
            Change made = Records.create(now, RecordKind.PLACE, place);
            edits.addAll(made.edits());
            now = after(now, made);
        }
        Change own = own(now);
        edits.addAll(own.edits());
        edits.addAll(sharing(after(now, own)));
        return own.with(edits);
    }

    private Change own(DocumentText document) throws EditRefusedException {
        if (isNew && kind.isPart()) {
            if (document.at(RecordKind.EVENT.at(event())).isEmpty()) {
                throw new EditRefusedException(tr("the event is no longer there"));
            }
            return EventParts.add(document, event(), kind, values.get());
        }
        if (isNew) {
            return Records.create(document, kind, withId(document));
        }
        Pointer found = found(document);
        return Records.fill(document, found, merged(document, found));
    }

    /** A place that was taken away again is not made. */
    private List<JsonObject> placesNamed() {
        String said = values.get().toString();
        return newPlaces.stream()
                .filter(place -> said.contains(String.valueOf(place.get("id"))))
                .toList();
    }

    /** What the quotes that render the same words get of it. */
    private List<Edit> sharing(DocumentText document) {
        ChangeBuilder builder = new ChangeBuilder(document);
        utterances.forEach((quote, utterance) -> {
            Pointer key = quote.child("utterance");
            boolean isFree = document.at(quote).isPresent()
                    && Records.isNothing(document.at(key).orElse(null));
            if (isFree && utterance.equals(text("utterance"))) {
                builder.set(key, new JsonPrimitive(utterance));
            }
        });
        return builder.change("").edits();
    }

    private static DocumentText after(DocumentText document, Change change) throws EditRefusedException {
        try {
            return document.apply(change);
        } catch (StaleEditException stale) {
            throw new EditRefusedException(String.valueOf(stale.getMessage()));
        }
    }

    private JsonObject withId(DocumentText document) {
        JsonObject whole = values.get().deepCopy();
        if (text("id").isBlank()) {
            String name = List.of("title", "name", "outlet").stream()
                    .map(this::text)
                    .filter(words -> !words.isBlank())
                    .findFirst()
                    .orElse("");
            whole.addProperty("id", Records.newId(document, kind, name));
        }
        return whole;
    }

    /** Where the record is by now: a part of an event may have moved up or down in its list. */
    private Pointer found(DocumentText document) throws EditRefusedException {
        JsonElement now = document.at(where).orElse(null);
        boolean isThere = kind.isPart() ? before.equals(now) : now != null;
        if (isThere) {
            return where;
        }
        if (kind.isPart() && document.at(where.parent()).orElse(null) instanceof JsonArray list) {
            return IntStream.range(0, list.size())
                    .filter(i -> before.equals(list.get(i)))
                    .mapToObj(i -> where.parent().child(i))
                    .findFirst()
                    .orElseThrow(this::gone);
        }
        throw gone();
    }

    private EditRefusedException gone() {
        return new EditRefusedException(tr("the {0} has been changed or deleted meanwhile", kind.words()));
    }

    private JsonObject merged(DocumentText document, Pointer found) {
        JsonObject current = document.at(found).orElseThrow().getAsJsonObject();
        JsonObject merged = values.get().deepCopy();
        for (Field field : kind.fields()) {
            if (!isChanged(field)) {
                field.keys().forEach(key -> merged.add(key, current.has(key) ? current.get(key) : JsonNull.INSTANCE));
            }
        }
        return merged;
    }

    /** Where the record stands once a change of it was made. */
    Pointer savedAt(DocumentText after) {
        if (kind.isPart()) {
            return where.ancestor(2);
        }
        if (!kind.isEntry()) {
            return where;
        }
        if (!isNew) {
            return text("id").isBlank() ? where : kind.at(text("id"));
        }
        List<String> ids = Records.ids(after, kind);
        return kind.at(ids.get(ids.size() - 1));
    }

    /** What it is called: "Event “Clashes in Quetta”", "New quote". */
    public String title(DocumentText document) {
        String noun = kind.words();
        if (isNew) {
            return kind.isPart()
                    ? tr("New {0} of {1}", noun, RecordNames.of(document, where.ancestor(2)))
                    : tr("New {0}", noun);
        }
        String name = document.at(where).isPresent() ? RecordNames.of(document, where) : "";
        String words = kind.isPart()
                ? tr("{0} {1} of {2}", noun, name, RecordNames.of(document, where.ancestor(2)))
                : tr("{0} {1}", noun, name);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
