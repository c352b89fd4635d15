package org.dateline.view.map;

import static org.dateline.language.Tr.tr;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.dateline.control.map.content.SymbolSizes;
import org.dateline.control.map.plane.MapEvents;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.control.map.plane.StyledReference;
import org.dateline.events.Dataset;
import org.dateline.events.EventStore;
import org.dateline.events.Relation;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.Place;
import org.dateline.query.GroupCounts;
import org.dateline.query.GroupSums;
import org.dateline.query.GroupTally;
import org.dateline.query.WindowResult;
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
import org.dateline.words.ListWords;
import org.dateline.workspace.NamedAreas;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Says what the map shows of a dataset: which areas are named first, which event has a symbol, how areas are shaded. */
public final class MapPresenter {

    private final Workspace workspace;
    private final Dataset dataset;
    private final MapLayers layers;
    private final Map<String, Place> placeOfFeature = new HashMap<>();
    private final AreaCounts counts;
    private final AreaChanges changes;
    private final TargetWords words;
    private @Nullable WindowResult whole;
    private @Nullable GroupTally wholeByPoint;
    private SymbolSizes wholeSizes = SymbolSizes.BY_EVENTS;
    private double highest;

    /** @param layers those that {@link #layers(Workspace)} has made of the workspace */
    MapPresenter(Workspace workspace, MapLayers layers) {
        this.workspace = workspace;
        this.dataset = workspace.dataset();
        this.layers = layers;
        this.counts = new AreaCounts(workspace, layers.events().byArea());
        this.changes = new AreaChanges(counts, dataset);
        this.words = new TargetWords(workspace, layers, counts, changes, this);
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
    private static Map<String, Long> counted(Workspace workspace) {
        List<Place> places = workspace.dataset().places().list();
        EventStore store = workspace.index().store();
        Relation named = store.named();
        int[] counted = new int[places.size()];
        int names = named.offset(workspace.index().events().size());
        for (int name = 0; name < names; name++) {
            counted[named.at(name)] += store.precision(name).allowsPoint() ? 0 : 1;
        }
        Map<String, Long> most = new HashMap<>();
        for (int place = 0; place < counted.length; place++) {
            String feature = places.get(place).feature();
            if (counted[place] > 0 && feature != null) {
                most.merge(feature, (long) counted[place], Long::sum);
            }
        }
        return most;
    }

    /** The groups of events in which sums are shaded; empty if there are no events. */
    Optional<Relation> areas() {
        return Optional.ofNullable(layers.events().byArea()).map(GroupCounts::groups);
    }

    /** The groups of events that have one symbol; empty if there are no events. */
    Optional<Relation> points() {
        return Optional.ofNullable(layers.events().byPoint()).map(GroupCounts::groups);
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
        GroupSums sums = shading.sums();
        highest = sums == null ? 0 : sums.of(everything).shown().lower().doubleValue();
        wholeSizes = sizes(everything, shading);
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
        return new MapContent(
                areas,
                byPoint == null ? null : byPoint.of(now),
                atTheMost(byPoint),
                classes,
                sizes(now, shading),
                wholeSizes);
    }

    /** How large symbols are in a window; by what they mean over the whole span. */
    private SymbolSizes sizes(WindowResult result, Shown shading) {
        GroupSums sums = shading.atPoints();
        GroupCounts byPoint = layers.events().byPoint();
        return sums == null || byPoint == null || sums.groups() != byPoint.groups()
                ? SymbolSizes.BY_EVENTS
                : SymbolSizes.bySum(sums, result, highest);
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
            return tr("Nothing is selected that the map could show.");
        }
        boolean isBeyond =
                places.stream().allMatch(NamedAreas.beyond(workspace.map().areas()));
        String names =
                ListWords.commas(places.stream().map(Place::name).distinct().toList());
        return isBeyond ? tr("{0}: outside the areas of this map.", names) : tr("{0}: no area of this map.", names);
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

    /** The place at a point. */
    Place placeAt(int point) {
        return dataset.places().list().get(layers.events().points().place(point));
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

    /** What lies under the pointer, in words. */
    String describe(MapTarget target, Compared compared, Shown shading) {
        return words.of(target, compared, shading);
    }
}
