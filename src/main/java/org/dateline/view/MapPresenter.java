package org.dateline.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.control.map.AreaState;
import org.dateline.control.map.MapContent;
import org.dateline.control.map.MapHighlight;
import org.dateline.control.map.MapLayers;
import org.dateline.control.map.MapTarget;
import org.dateline.control.map.ShadeClasses;
import org.dateline.control.map.Spot;
import org.dateline.model.Dataset;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.query.WindowResult;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.ShadeBy;
import org.dateline.viewmodel.Workspace;
import org.jspecify.annotations.Nullable;

/** Says what the map shows of a dataset: which areas are named first, which event has a symbol, how areas are shaded. */
final class MapPresenter {

    private static final int TITLES_IN_TOOLTIP = 6;

    private final Workspace workspace;
    private final Dataset dataset;
    private final Categories categories;
    private final Map<String, Place> placeOfFeature = new HashMap<>();
    private @Nullable AreaCounts counts;

    MapPresenter(Workspace workspace, Categories categories) {
        this.workspace = workspace;
        this.dataset = workspace.dataset();
        this.categories = categories;
        for (Place place : dataset.places()) {
            if (place.feature() != null) {
                placeOfFeature.putIfAbsent(place.feature(), place);
            }
        }
    }

    /** The layers, with the places that sources mention named first. */
    MapLayers layers() {
        Workspace.OpenedMap map = workspace.map();
        return MapLayers.of(
                map.areas(),
                map.context(),
                map.projection(),
                named(),
                counted(),
                map.areas().attribution());
    }

    /** The areas of the places that sources mention. */
    Set<String> named() {
        Set<String> named = new LinkedHashSet<>();
        dataset.sources().stream()
                .flatMap(source -> source.mentions().stream())
                .map(Mention::place)
                .flatMap(id -> dataset.places().find(id).stream())
                .map(Place::feature)
                .filter(feature -> feature != null)
                .forEach(named::add);
        return named;
    }

    /** The areas in which some event is known no more exactly than to the area. */
    private Set<String> counted() {
        Set<String> counted = new LinkedHashSet<>();
        dataset.events().stream()
                .flatMap(event -> event.places().stream())
                .filter(where -> !where.precision().allowsPoint())
                .map(where -> dataset.places().get(where.place()).feature())
                .filter(feature -> feature != null)
                .forEach(counted::add);
        return counted;
    }

    /** The symbols of all events whose town is known, in order of time. */
    List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        List<Event> events = workspace.index().events();
        for (int position = 0; position < events.size(); position++) {
            Event event = events.get(position);
            for (EventPlace where : event.places()) {
                Place place = dataset.places().get(where.place());
                if (where.precision().allowsPoint() && place.longitude() != null && place.latitude() != null) {
                    spots.add(new Spot(
                            event.id(),
                            position,
                            place.longitude(),
                            place.latitude(),
                            categories.position(event.category())));
                }
            }
        }
        return spots;
    }

    /** Made when it is first asked for: who only wants the layers does without. */
    private AreaCounts counts() {
        if (counts == null) {
            counts = new AreaCounts(workspace, categories);
        }
        return counts;
    }

    /** The classes into which areas are shaded: those of the most that a window can show. */
    ShadeClasses classes(WindowResult whole, ShadeBy by) {
        return ShadeClasses.upTo(counts().of(whole, by).values().stream()
                .mapToInt(AreaState::shaded)
                .max()
                .orElse(0));
    }

    /** What the result shows in each area, and how certain each event is. */
    MapContent content(WindowResult result, ShadeBy by, ShadeClasses classes) {
        return new MapContent(counts().of(result, by), result::certaintyOf, classes);
    }

    /** What is selected, as areas and events of the map. */
    MapHighlight highlight(Selection wanted) {
        Selection selection = wanted.subject();
        if (selection instanceof Selection.OfEvent chosen) {
            Set<String> features = new LinkedHashSet<>();
            List<EventPlace> places =
                    dataset.events().find(chosen.id()).map(Event::places).orElse(List.of());
            places.stream()
                    .filter(where -> !where.precision().allowsPoint() && !holdsAnother(where, places))
                    .forEach(where -> features.addAll(featuresWithin(where.place())));
            return new MapHighlight(features, Set.of(chosen.id()));
        }
        if (selection instanceof Selection.OfPlace chosen) {
            return new MapHighlight(featuresWithin(chosen.id()), Set.of());
        }
        return MapHighlight.NONE;
    }

    private boolean holdsAnother(EventPlace where, List<EventPlace> places) {
        Set<String> within = workspace.gazetteer().within(where.place());
        return places.stream()
                .anyMatch(other -> !other.place().equals(where.place()) && within.contains(other.place()));
    }

    private Set<String> featuresWithin(String place) {
        Set<String> features = new LinkedHashSet<>();
        for (String id : workspace.gazetteer().within(place)) {
            String feature = dataset.places().get(id).feature();
            if (feature != null) {
                features.add(feature);
            }
        }
        return features;
    }

    /** The place that a feature of the map stands for. */
    Optional<Place> placeOf(String feature) {
        return Optional.ofNullable(placeOfFeature.get(feature));
    }

    /** The ids of the areas that a place stands for. */
    Set<String> areasOf(String place) {
        return featuresWithin(place);
    }

    /** The ids of the areas in which an event happened; none for anything else. */
    Set<String> areasOf(Selection pointed) {
        if (!(pointed.subject() instanceof Selection.OfEvent chosen)) {
            return Set.of();
        }
        Set<String> areas = new LinkedHashSet<>();
        dataset.events().find(chosen.id()).map(Event::places).orElse(List.of()).stream()
                .filter(where -> workspace.gazetteer().within(where.place()).size() == 1)
                .forEach(where -> areas.addAll(featuresWithin(where.place())));
        return areas;
    }

    /** What a pick on the map selects. */
    Selection selectionOf(MapTarget target) {
        if (target instanceof MapTarget.Symbol symbol) {
            return new Selection.OfEvent(symbol.event());
        }
        if (target instanceof MapTarget.Area area) {
            return placeOf(area.feature())
                    .<Selection>map(place -> new Selection.OfPlace(place.id()))
                    .orElse(Selection.NOTHING);
        }
        return Selection.NOTHING;
    }

    /** The words of the map's tooltip. */
    String describe(MapTarget target, WindowResult result) {
        if (target instanceof MapTarget.Symbol symbol) {
            return dataset.events().find(symbol.event()).map(Event::title).orElse("");
        }
        if (target instanceof MapTarget.Group group) {
            return describe(group);
        }
        if (target instanceof MapTarget.Area area) {
            return placeOf(area.feature())
                    .map(place -> describe(place, result))
                    .orElseGet(() -> workspace
                            .map()
                            .areas()
                            .find(area.feature())
                            .map(feature -> feature.name() + "\nnot a place of this dataset")
                            .orElse(""));
        }
        return "";
    }

    private String describe(MapTarget.Group group) {
        String titles = group.events().stream()
                .limit(TITLES_IN_TOOLTIP)
                .map(id -> dataset.events().find(id).map(Event::title).orElse(id))
                .collect(Collectors.joining("\n"));
        int more = group.events().size() - TITLES_IN_TOOLTIP;
        return Wording.count(group.events().size(), "event") + " here\n" + titles
                + (more > 0 ? "\nand " + more + " more" : "");
    }

    private String describe(Place place, WindowResult result) {
        String parent = place.parent() == null
                ? ""
                : dataset.places()
                        .find(place.parent())
                        .map(outer -> " in " + outer.name())
                        .orElse("");
        int events = result.countsByPlace().getOrDefault(place.id(), 0);
        List<String> sources = workspace.coverage().of(place.id()).stream()
                .map(coverage -> coverage.source())
                .toList();
        String told = sources.isEmpty() ? "no mention recorded" : Wording.sources(sources, workspace.independence());
        return place.name() + "\n" + place.kind() + parent + "\n" + Wording.count(events, "event") + " in the window\n"
                + told;
    }
}
