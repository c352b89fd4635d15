package org.dateline.view.edit;

import static org.dateline.language.Tr.tr;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dateline.control.map.content.MapPick;
import org.dateline.control.map.content.MapTarget;
import org.dateline.data.write.RecordJson;
import org.dateline.edit.record.RecordKind;
import org.dateline.edit.record.Records;
import org.dateline.geo.MapFeature;
import org.dateline.model.Place;
import org.dateline.model.Precision;
import org.dateline.propose.MapPlaces;

/** The places of a dataset and the areas of the map that are none of them yet, as an event may name them. */
final class PlaceOptions {

    private static final String AREA = "area:";

    private final FormContext form;

    PlaceOptions(FormContext form) {
        this.form = form;
    }

    /** All of them, the places first. */
    List<Option> options() {
        List<Option> options = new ArrayList<>(form.options("places"));
        Set<String> known = features();
        form.window().model().workspace().map().areas().features().stream()
                .filter(area -> !known.contains(area.id()))
                .map(area -> new Option(AREA + area.id(), area.name(), tr("area of the map, not a place yet")))
                .forEach(options::add);
        return options;
    }

    private Set<String> features() {
        Set<String> known = form.document().root().getAsJsonArray("places") == null
                ? Set.of()
                : form.document().root().getAsJsonArray("places").asList().stream()
                        .filter(JsonObject.class::isInstance)
                        .map(place -> FormContext.said((JsonObject) place, "feature"))
                        .collect(Collectors.toSet());
        Set<String> all = new HashSet<>(known);
        form.window().model().workspace().dataset().places().stream()
                .map(Place::feature)
                .filter(Objects::nonNull)
                .forEach(all::add);
        form.draft().newPlaces().forEach(place -> all.add(FormContext.said(place, "feature")));
        return all;
    }

    /** The id of the place that was chosen; an area that is none becomes one, with the draft. */
    String placeOf(Option chosen) {
        return chosen.value().startsWith(AREA)
                ? form.window()
                        .model()
                        .workspace()
                        .map()
                        .areas()
                        .find(chosen.value().substring(AREA.length()))
                        .map(this::newPlace)
                        .orElse("")
                : chosen.value();
    }

    private String newPlace(MapFeature area) {
        Place place = MapPlaces.of(area, taken());
        form.draft().addPlace(new RecordJson(form.zone()).of(place));
        return place.id();
    }

    private Set<String> taken() {
        Set<String> taken = new HashSet<>(Records.ids(form.document(), RecordKind.PLACE));
        form.draft().newPlaces().forEach(place -> taken.add(FormContext.said(place, "id")));
        return taken;
    }

    /** The place that was clicked on the map; empty, with the reason said, if there is none. */
    Optional<String> clicked(MapPick pick) {
        if (pick.target() instanceof MapTarget.Area area) {
            Optional<Option> found = form.options("places").stream()
                    .filter(option -> area.feature().equals(featureOf(option.value())))
                    .findFirst();
            return Optional.of(found.map(Option::value)
                    .orElseGet(() -> placeOf(new Option(AREA + area.feature(), "", ""))));
        }
        if (pick.target() instanceof MapTarget.Symbol symbol) {
            return form.window().model().workspace().dataset().events().find(symbol.event()).stream()
                    .flatMap(event -> event.places().stream())
                    .map(where -> where.place())
                    .findFirst();
        }
        form.window().notice().say(tr("No area of the map lies there."));
        return Optional.empty();
    }

    private String featureOf(String place) {
        return form.draft().newPlaces().stream()
                .filter(made -> place.equals(FormContext.said(made, "id")))
                .map(made -> FormContext.said(made, "feature"))
                .findFirst()
                .orElseGet(() -> form.window()
                        .model()
                        .workspace()
                        .dataset()
                        .places()
                        .find(place)
                        .map(Place::feature)
                        .orElse(""));
    }

    /** How exactly an event's place is known if it is known to be this one, by what kind of place it is. */
    Precision precisionOf(String place) {
        Option known = form.options("places").stream()
                .filter(option -> option.value().equals(place))
                .findFirst()
                .orElse(new Option(place, "", ""));
        String kind = known.detail().toLowerCase(Locale.ROOT);
        boolean isTown = kind.contains("city") || kind.contains("town") || kind.contains("village");
        return Precision.ofWord(kind).orElse(isTown ? Precision.TOWN : Precision.DISTRICT);
    }

    /** Asks for a click on the map, once; asked again it is no longer asked for. */
    static void ask(FormContext form, Consumer<MapPick> then) {
        if (form.picking().get() != null) {
            form.picking().set(null);
            return;
        }
        form.picking().set(pick -> {
            form.picking().set(null);
            then.accept(pick);
        });
    }
}
