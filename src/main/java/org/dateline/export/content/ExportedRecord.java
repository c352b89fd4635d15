package org.dateline.export.content;

import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.data.write.RecordJson;
import org.dateline.data.write.Seal;
import org.dateline.events.Dataset;
import org.dateline.model.Catalog;
import org.dateline.model.Event;
import org.dateline.model.EventLink;
import org.dateline.model.EventPlace;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * The record itself, in the format of datasets, that stands in an export beside what other programs read of it. Whoever
 * imports the export has by it the same events, sources and places as before. Where the view shows every event, it is the
 * whole dataset; else it has the shown events, and the sources and places that these have to do with.
 */
public final class ExportedRecord {

    /** The key of what this program adds to the objects of other formats. */
    public static final String OWN = "dateline";

    /** The key of the record, or of a part of it. */
    public static final String RECORD = "record";

    private final ExportedView view;
    private final Dataset dataset;
    private final RecordJson records;

    /** The record of a view. */
    public ExportedRecord(ExportedView view) {
        this.view = view;
        this.dataset = view.dataset();
        this.records = new RecordJson(dataset.zone());
    }

    /** The keys and values of the dataset, without its events. */
    public JsonObject withoutEvents() {
        Dataset.Builder builder = dataset.toBuilder().events(List.of());
        if (view.result().size() < dataset.store().size()) {
            restrict(builder);
        }
        JsonObject record = records.of(builder.build());
        record.remove("events");
        return record;
    }

    private void restrict(Dataset.Builder builder) {
        Set<String> sources = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (int i = 0; i < view.result().size(); i++) {
            Event event = view.event(i);
            ShownSources.of(event).stream().map(Report::source).forEach(sources::add);
            event.links().stream().map(EventLink::source).forEach(sources::add);
            event.places().stream().map(EventPlace::place).forEach(places::add);
            event.reports().stream()
                    .flatMap(report -> report.places() == null ? Stream.<EventPlace>empty() : report.places().stream())
                    .map(EventPlace::place)
                    .forEach(places::add);
        }
        List<Source> kept = dataset.sources().stream()
                .filter(source -> sources.contains(source.id()))
                .toList();
        kept.stream()
                .flatMap(source -> source.mentions().stream())
                .map(Mention::place)
                .forEach(places::add);
        Set<String> withParents = new HashSet<>();
        places.forEach(id -> addWithParents(id, withParents));
        builder.sources(Catalog.of(kept))
                .places(Catalog.of(dataset.places().stream()
                        .filter(place -> withParents.contains(place.id()))
                        .toList()))
                .stories(Catalog.of(List.of()));
    }

    private void addWithParents(@Nullable String id, Set<String> found) {
        if (id != null && found.add(id)) {
            addWithParents(dataset.places().find(id).map(Place::parent).orElse(null), found);
        }
    }

    /**
     * What stands beside what an export shows of an event: its record, its position in the dataset, and seals by which it is
     * found out whether the shown or the record was changed since.
     */
    public JsonObject of(Event event, Seal shown) {
        JsonObject beside = new JsonObject();
        beside.addProperty("position", dataset.events().positionOf(event.id()));
        beside.addProperty("seal", shown.text());
        addSealed(beside, records.of(event));
        return beside;
    }

    /** Adds a part of the record, with its seal. */
    public static void addSealed(JsonObject beside, JsonObject record) {
        beside.addProperty("recordSeal", new Seal().addJson(record).text());
        beside.add(RECORD, record);
    }

    /**
     * Adds to the head of a JSON document, which says under {@code dateline} what is shown and has the record there, the seals of all
     * that stands in it, by the keys with points between them.
     */
    public static void seal(JsonObject head) {
        JsonObject own = head.getAsJsonObject(OWN);
        JsonObject seals = new JsonObject();
        addSeals(seals, "", head, OWN);
        addSeals(seals, OWN + ".", own, RECORD);
        addSeals(seals, OWN + "." + RECORD + ".", own.getAsJsonObject(RECORD), "");
        own.add("seals", seals);
    }

    private static void addSeals(JsonObject seals, String before, JsonObject object, String but) {
        Seal.ofMembers(object).forEach((key, seal) -> {
            if (!key.equals(but)) {
                seals.addProperty(before + key, seal);
            }
        });
    }
}
