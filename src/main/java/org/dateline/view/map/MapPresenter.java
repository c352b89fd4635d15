package org.dateline.view.map;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.control.map.content.AreaState;
import org.dateline.control.map.content.ChangeClasses;
import org.dateline.control.map.content.MapContent;
import org.dateline.control.map.content.MapHighlight;
import org.dateline.control.map.content.MapTarget;
import org.dateline.control.map.content.ShadeClasses;
import org.dateline.control.map.plane.MapEvents;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.control.map.plane.StyledReference;
import org.dateline.events.Dataset;
import org.dateline.events.EventStore;
import org.dateline.events.Relation;
import org.dateline.evidence.IndependenceWords;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.Place;
import org.dateline.query.GroupCounts;
import org.dateline.query.GroupSums;
import org.dateline.query.GroupTally;
import org.dateline.query.WindowResult;
import org.dateline.query.measure.Sum;
import org.dateline.query.measure.SumWords;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.comparison.Compared;
import org.dateline.viewmodel.layers.LayersViewModel;
import org.dateline.viewmodel.places.AreaChanges;
import org.dateline.viewmodel.places.AreaCounts;
import org.dateline.viewmodel.places.SymbolPoints;
import org.dateline.viewmodel.places.WidePlaces;
import org.dateline.viewmodel.shading.ClassChoice;
import org.dateline.viewmodel.shading.Rate;
import org.dateline.viewmodel.shading.ShadeBy;
import org.dateline.viewmodel.shading.Shading;
import org.dateline.viewmodel.shading.Shown;
import org.dateline.words.NumberWords;
import org.dateline.workspace.NamedAreas;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Says what the map shows of a dataset: which areas are named first, which event has a symbol, how areas are shaded. */
public final class MapPresenter {

    private static final int TITLES_IN_TOOLTIP = 6;

    private final Workspace workspace;
    private final Dataset dataset;
    private final MapLayers layers;
    private final Map<String, Place> placeOfFeature = new HashMap<>();
    private final AreaCounts counts;
    private final AreaChanges changes;
    private @Nullable WindowResult whole;
    private @Nullable GroupTally wholeByPoint;

    /** @param layers those that {@link #layers(Workspace)} has made of the workspace */
    MapPresenter(Workspace workspace, MapLayers layers) {
        this.workspace = workspace;
        this.dataset = workspace.dataset();
        this.layers = layers;
        this.counts = new AreaCounts(workspace, layers.events().byArea());
        this.changes = new AreaChanges(counts, dataset);
        for (Place place : dataset.places()) {
            if (place.feature() != null) {
                placeOfFeature.putIfAbsent(place.feature(), place);
            }
        }
    }

    /**
     * The layers with the places that sources mention named first, and the events on them, ready to be counted. Takes time in
     * proportion to both; it is meant to be called off the UI thread.
     */
    public static MapLayers layers(Workspace workspace) {
        Workspace.OpenedMap map = workspace.map();
        MapLayers layers = MapLayers.of(
                        map.areas(),
                        map.context(),
                        map.projection(),
                        named(workspace.dataset()),
                        counted(workspace),
                        map.areas().attribution())
                .withReferences(map.references());
        if (workspace.index().events().isEmpty()) {
            return layers;
        }
        SymbolPoints found = SymbolPoints.of(workspace);
        GroupCounts byPoint = workspace.index().count(found.events());
        return layers.with(new MapEvents(
                found.on(layers, workspace.index()),
                byPoint,
                AreaCounts.count(workspace),
                WidePlaces.of(workspace, null).counts()));
    }

    /** The areas of the places that sources mention. */
    static Set<String> named(Dataset dataset) {
        return dataset.sources().stream()
                .flatMap(source -> source.mentions().stream())
                .flatMap(mention -> dataset.places().find(mention.place()).stream())
                .flatMap(place -> Stream.ofNullable(place.feature()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The areas to which events are known and no more exactly, each with how many there are at the most. */
    private static Map<String, Integer> counted(Workspace workspace) {
        List<Place> places = workspace.dataset().places().list();
        EventStore store = workspace.index().store();
        Relation named = store.named();
        int[] counted = new int[places.size()];
        int names = named.offset(workspace.index().events().size());
        for (int name = 0; name < names; name++) {
            counted[named.at(name)] += store.precision(name).allowsPoint() ? 0 : 1;
        }
        Map<String, Integer> most = new HashMap<>();
        for (int place = 0; place < counted.length; place++) {
            String feature = places.get(place).feature();
            if (counted[place] > 0 && feature != null) {
                most.merge(feature, counted[place], Integer::sum);
            }
        }
        return most;
    }

    /** The groups of events in which sums are shaded; empty if there are no events. */
    Optional<Relation> areas() {
        return Optional.ofNullable(layers.events().byArea()).map(GroupCounts::groups);
    }

    /** The reference layers that are drawn, in the plane. */
    List<StyledReference> references(List<LayersViewModel.Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.style().shown())
                .flatMap(entry -> layers.references().stream()
                        .filter(projected -> projected.layer() == entry.layer())
                        .map(projected -> new StyledReference(projected, entry.style())))
                .toList();
    }

    /** The classes into which areas are shaded: those of the most that a window can show. */
    ShadeClasses classes(WindowResult everything, Shown shading) {
        whole = everything;
        wholeByPoint = null;
        double[] numbers = counts.of(everything, shading).values().stream()
                .mapToDouble(AreaState::shaded)
                .toArray();
        ClassChoice choice = shading.shading().classes();
        return switch (choice.method()) {
            case MULTIPLES ->
                shading.shading().by() == ShadeBy.SUM
                                || shading.shading().rate().kind() != Rate.Kind.NONE
                        ? ShadeClasses.of(numbers)
                        : ShadeClasses.upTo(Arrays.stream(numbers).max().orElse(0));
            case QUANTILES -> ShadeClasses.quantiles(numbers);
            case EQUAL -> ShadeClasses.equal(numbers);
            case OWN -> ShadeClasses.own(choice.breaks(), numbers);
        };
    }

    private @Nullable GroupTally atTheMost(@Nullable GroupCounts byPoint) {
        if (byPoint != null && wholeByPoint == null && whole != null) {
            wholeByPoint = byPoint.of(whole);
        }
        return wholeByPoint;
    }

    /** The classes of what has changed between two windows. */
    ChangeClasses changeClasses(WindowResult everything, Compared compared, Shown shading) {
        return changes.classes(everything, compared, shading);
    }

    /** What the window shows in each area and at each point; where it is compared with another, areas are shaded by what has changed. */
    MapContent content(Compared compared, Shown shading, ShadeClasses classes, ChangeClasses changeClasses) {
        GroupCounts byPoint = layers.events().byPoint();
        WindowResult now = compared.now();
        Map<String, AreaState> areas = compared.other() == null
                ? counts.of(now, shading)
                : changes.shaded(counts.of(now, Shown.of(Shading.EVENTS)), compared, shading, changeClasses);
        return new MapContent(areas, byPoint == null ? null : byPoint.of(now), atTheMost(byPoint), classes);
    }

    MapHighlight highlight(Selection selection) {
        return selection
                .eventId()
                .map(this::highlightOfEvent)
                .or(() -> selection.placeId().map(place -> new MapHighlight(areasOf(place), Set.of())))
                .orElse(MapHighlight.NONE);
    }

    private MapHighlight highlightOfEvent(String event) {
        List<EventPlace> places = placesOf(event);
        Set<String> features = places.stream()
                .filter(where -> !where.precision().allowsPoint() && !holdsAnother(where, places))
                .flatMap(where -> areasOf(where.place()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new MapHighlight(features, Set.of(event));
    }

    /** Why nothing of what is selected can be zoomed to, in words. */
    String nowhere(Selection selection) {
        List<Place> places = selection
                .placeId()
                .map(List::of)
                .or(() -> selection
                        .eventId()
                        .map(event ->
                                placesOf(event).stream().map(EventPlace::place).toList()))
                .orElse(List.of())
                .stream()
                .flatMap(id -> dataset.places().find(id).stream())
                .toList();
        if (places.isEmpty()) {
            return "Nothing is selected that the map could show.";
        }
        boolean isBeyond =
                places.stream().allMatch(NamedAreas.beyond(workspace.map().areas()));
        String names = places.stream().map(Place::name).distinct().collect(Collectors.joining(", "));
        return isBeyond ? names + ": outside the areas of this map." : names + ": no area of this map.";
    }

    private List<EventPlace> placesOf(String event) {
        return dataset.events().find(event).map(Event::places).orElse(List.of());
    }

    private boolean holdsAnother(EventPlace where, List<EventPlace> places) {
        Set<String> within = workspace.dataset().gazetteer().within(where.place());
        return places.stream()
                .anyMatch(other -> !other.place().equals(where.place()) && within.contains(other.place()));
    }

    /** The ids of the areas that a place stands for. */
    Set<String> areasOf(String place) {
        return dataset.gazetteer().within(place).stream()
                .flatMap(id -> Stream.ofNullable(dataset.places().get(id).feature()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Optional<Place> placeOf(String feature) {
        return Optional.ofNullable(placeOfFeature.get(feature));
    }

    /** The ids of the areas in which an event happened; none for anything else. */
    Set<String> areasOf(Selection pointed) {
        return pointed.eventId().map(this::placesOf).orElse(List.of()).stream()
                .filter(where -> dataset.gazetteer().within(where.place()).size() == 1)
                .flatMap(where -> areasOf(where.place()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Selection selectionOf(MapTarget target) {
        if (target instanceof MapTarget.Symbol symbol) {
            return new Selection.OfEvent(symbol.event());
        }
        if (target instanceof MapTarget.Square square && square.points().size() == 1) {
            return new Selection.OfPlace(placeAt(square.points().get(0)).id());
        }
        if (target instanceof MapTarget.Area area) {
            return placeOf(area.feature())
                    .<Selection>map(place -> new Selection.OfPlace(place.id()))
                    .orElse(Selection.NOTHING);
        }
        return Selection.NOTHING;
    }

    String describe(MapTarget target, Compared compared, Shown shading) {
        WindowResult result = compared.now();
        if (target instanceof MapTarget.Symbol symbol) {
            return dataset.events().find(symbol.event()).map(Event::title).orElse("");
        }
        if (target instanceof MapTarget.Group group) {
            return describe(group);
        }
        if (target instanceof MapTarget.Square square) {
            return describe(square, result);
        }
        if (target instanceof MapTarget.Area area) {
            return placeOf(area.feature())
                    .map(place -> compared.other() == null
                            ? describe(place, result) + sum(area.feature(), result, shading)
                            : place.name() + changes.describe(area.feature(), compared, shading))
                    .orElseGet(() -> workspace
                            .map()
                            .areas()
                            .find(area.feature())
                            .map(feature -> feature.name() + "\nnot a place of this dataset")
                            .orElse(""));
        }
        return "";
    }

    /** What the events in an area give together, if that is what it is shaded by. */
    private String sum(String feature, WindowResult result, Shown shading) {
        GroupSums sums = shading.sums();
        if (sums == null) {
            return "";
        }
        GroupSums.Tally tally = sums.of(result);
        Optional<Sum> all = counts.sum(feature, tally, false);
        Optional<Sum> certain = counts.sum(feature, tally, true);
        double rated = all.map(sum -> shading.rated(feature, sum.lower().doubleValue()))
                .orElse(Double.NaN);
        String rate = shading.shading().rate().words();
        return all.map(sum -> "\n" + sums.amounts().quantity().name(dataset) + ": " + SumWords.of(sum))
                        .orElse("")
                + certain.filter(sum -> !all.equals(certain))
                        .map(sum -> "\ncertainly in the window: " + SumWords.of(sum))
                        .orElse("")
                + (rate.isEmpty()
                        ? ""
                        : Double.isNaN(rated)
                                ? "\nnothing is known to divide it by"
                                : String.format(Locale.ENGLISH, "%nat least %,.3g %s", rated, rate));
    }

    private String describe(MapTarget.Group group) {
        String titles = group.events().stream()
                .limit(TITLES_IN_TOOLTIP)
                .map(id -> dataset.events().find(id).map(Event::title).orElse(id))
                .collect(Collectors.joining("\n"));
        int more = group.size() - TITLES_IN_TOOLTIP;
        return NumberWords.count(group.size(), "event") + " here\n" + titles
                + (more > 0 ? "\nand " + more + " more" : "");
    }

    private Place placeAt(int point) {
        return dataset.places().list().get(layers.events().points().place(point));
    }

    private String describe(MapTarget.Square square, WindowResult result) {
        GroupCounts byPoint = layers.events().byPoint();
        if (byPoint == null) {
            return "";
        }
        GroupTally tally = byPoint.of(result);
        List<Integer> points = square.points().stream()
                .filter(point -> tally.shown(point) > 0)
                .sorted(Comparator.comparing(point -> -tally.shown(point)))
                .toList();
        int certain = points.stream().mapToInt(tally::certain).sum();
        int possible = points.stream().mapToInt(tally::possible).sum();
        String places = points.stream()
                .limit(TITLES_IN_TOOLTIP)
                .map(point -> placeAt(point).name() + "  " + NumberWords.number(tally.shown(point)))
                .collect(Collectors.joining("\n"));
        int more = points.size() - TITLES_IN_TOOLTIP;
        return NumberWords.number(certain) + " certain, " + NumberWords.number(possible) + " possible here\n" + places
                + (more > 0 ? "\nand " + NumberWords.count(more, "more place") : "")
                + (points.size() > 1 ? "\nClick to look closer" : "");
    }

    private String describe(Place place, WindowResult result) {
        String parent = place.parent() == null
                ? ""
                : dataset.places()
                        .find(place.parent())
                        .map(outer -> " in " + outer.name())
                        .orElse("");
        int events = result.countsByPlace().getOrDefault(place.id(), 0);
        Set<String> sources = workspace.coverage().cells(place.id()).keySet();
        String told = sources.isEmpty()
                ? "no mention recorded"
                : IndependenceWords.sources(sources, workspace.independence());
        return place.name() + "\n" + place.kind() + parent + "\n" + NumberWords.count(events, "event")
                + " in the window\n" + told;
    }
}
