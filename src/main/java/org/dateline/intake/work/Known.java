package org.dateline.intake.work;

import static org.dateline.intake.work.Entries.objects;
import static org.dateline.intake.work.Entries.string;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.edit.document.DocumentText;
import org.dateline.model.Catalog;
import org.dateline.model.Place;
import org.dateline.propose.MapPlaces;
import org.jspecify.annotations.Nullable;

/**
 * What a report is held against while it is worked through.
 *
 * @param document the dataset, with what was taken so far
 * @param recorded what it has of the report
 * @param measures its measures
 * @param places its places, with the areas that they have on the map, and behind them the areas that none of them is, by their ids
 * @param zone its zone
 */
public record Known(
        DocumentText document, RecordedReport recorded, Measures measures, Map<String, Place> places, ZoneId zone) {

    /**
     * What a document has, and a map.
     *
     * @param joined the places that are joined to the map, which the document itself does not say
     */
    public static Known of(DocumentText document, String source, MapPlaces map, Catalog<Place> joined, ZoneId zone) {
        List<Place> places = map.with(objects(document.root(), "places")
                .flatMap(place -> place(place).stream())
                .map(place ->
                        place.withFeature(joined.find(place.id()).orElse(place).feature()))
                .toList());
        return new Known(
                document,
                RecordedReport.of(document, source, zone),
                Measures.of(document),
                places.stream()
                        .collect(Collectors.toMap(
                                Place::id, Function.identity(), (one, other) -> one, LinkedHashMap::new)),
                zone);
    }

    private static Optional<Place> place(JsonObject place) {
        JsonElement names = place.get("otherNames");
        try {
            return Optional.of(new Place(
                    String.valueOf(string(place, "id")),
                    String.valueOf(string(place, "name")),
                    names instanceof JsonArray list
                            ? list.asList().stream()
                                    .map(JsonElement::getAsString)
                                    .toList()
                            : List.of(),
                    String.valueOf(string(place, "kind")),
                    string(place, "parent"),
                    string(place, "feature"),
                    number(place, "longitude"),
                    number(place, "latitude")));
        } catch (IllegalArgumentException | IllegalStateException wrong) {
            return Optional.empty();
        }
    }

    private static @Nullable Double number(JsonObject place, String key) {
        String written = string(place, key);
        return written == null ? null : Double.valueOf(written);
    }

    /** The places, in their order. */
    public List<Place> placeList() {
        return List.copyOf(places.values());
    }

    /** The event with this id. */
    public Optional<KnownEvent> event(String id) {
        return Optional.ofNullable(recorded.events().get(id));
    }

    /** What an event is called. */
    public String titleOf(String event) {
        return event(event).map(KnownEvent::title).orElse(event);
    }

    /** What a place is called. */
    public String nameOf(String place) {
        Place known = places.get(place);
        return known == null ? place : known.name();
    }
}
