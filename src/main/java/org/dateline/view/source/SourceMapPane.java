package org.dateline.view.source;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;
import static org.dateline.view.look.Parts.label;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.dateline.control.look.Motion;
import org.dateline.control.map.MapView;
import org.dateline.control.map.content.CloseUp;
import org.dateline.control.map.content.MapContent;
import org.dateline.control.map.content.MapHighlight;
import org.dateline.control.map.content.MapTarget;
import org.dateline.control.map.content.ShadeClasses;
import org.dateline.control.map.content.SymbolSizes;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.database.Counting;
import org.dateline.database.ListedEvent;
import org.dateline.query.cube.BinRange;
import org.dateline.query.cube.Cube;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.view.fold.Fold;
import org.dateline.view.fold.Folds;
import org.dateline.view.look.Parts;
import org.dateline.view.look.Theme;
import org.dateline.view.look.WhileShown;
import org.dateline.view.map.BoxFold;
import org.dateline.view.map.MapCredits;
import org.dateline.view.map.PlaceLines;
import org.dateline.view.paragraph.WindowDirection;
import org.dateline.viewmodel.source.PlaceTally;
import org.dateline.viewmodel.source.SourceCounts;
import org.dateline.viewmodel.source.SourceViewModel;
import org.dateline.workspace.PlacesOfSource;
import org.jspecify.annotations.Nullable;

/**
 * The map of a source: each area shaded by how many events of the window its places have, and symbols at the points of places. A click on either
 * shows only what is there.
 */
final class SourceMapPane extends StackPane {

    private static final double CLOSE = 4;
    private static final double GAPS = 50;
    private static final double WAITING_MARGIN = 12;

    private final SourceViewModel model;
    private final MapView map = new MapView();
    private final SourceLegend legend = new SourceLegend(map);
    private final BoxFold legendFold;
    private final MapCredits credits = new MapCredits();
    private final Label waiting = Parts.named("map-waiting", label(tr("Counting what is where\u2026"), "map-corner"));
    private final PauseTransition beforeWaiting = new PauseTransition(Motion.MOMENT.duration());
    private final ObservableValue<Theme> theme;
    private ShadeClasses classes = ShadeClasses.FEW;
    private SymbolSizes sizes = SymbolSizes.BY_EVENTS;
    private @Nullable PlaceTally wholeSpan;
    private @Nullable PlaceTally tally;
    private Optional<PlacesOnMap> places = Optional.empty();
    private Map<String, String> areaNames = Map.of();

    SourceMapPane(
            SourceViewModel model, ObservableValue<Theme> theme, CommandTable<MainCommand> commands, Folds folds) {
        this.model = model;
        this.theme = theme;
        // The legend stands beside the scale of the map, whatever language is spoken
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        map.setId("map");
        map.paletteProperty().bind(theme.map(Theme::map));
        map.onPickProperty().set(this::pick);
        map.describerProperty().set(this::describe);
        legend.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        legend.setMouseTransparent(true);
        legend.setCache(true);
        StackPane.setAlignment(legend, Pos.BOTTOM_LEFT);
        legendFold = new BoxFold(legend, tr("Legend"), Pos.BOTTOM_LEFT, Fold.LEGEND, folds);
        legendFold.name().getStyleClass().add("legend");
        List.of(legend, legendFold.name(), legendFold.close())
                .forEach(part -> part.setNodeOrientation(WindowDirection.now()));
        StackPane.setAlignment(credits, Pos.BOTTOM_RIGHT);
        waiting.setNodeOrientation(WindowDirection.now());
        Parts.setShown(waiting, false);
        StackPane.setAlignment(waiting, Pos.TOP_CENTER);
        StackPane.setMargin(waiting, new Insets(WAITING_MARGIN));
        getChildren().addAll(map, credits, legend, legendFold.name(), legendFold.close(), waiting);
        WhileShown.follow(this, () -> folds.chosenProperty().subscribe((was, now) -> requestLayout()));
        commands.put(MainCommand.FOLD_BOXES, legendFold::toggle);
        setMinSize(0, 0);
        beforeWaiting.setOnFinished(event -> follow(true));
        model.countsProperty().subscribe(counts -> follow(waiting.isVisible()));
        model.stateProperty().subscribe(now -> follow(waiting.isVisible()));
        model.answeredProperty().subscribe(now -> follow(waiting.isVisible()));
        model.knownProperty().subscribe(step -> classify());
        model.filterProperty().subscribe(now -> outline());
        model.event().shownProperty().subscribe(now -> outline());
        theme.subscribe(now -> fillLegend());
    }

    /** Shows the places of the source on a map; the layers are that map in its plane. */
    void show(PlacesOfSource found, MapLayers layers) {
        PlacesOnMap on = new PlacesOnMap(found, layers.reach());
        places = Optional.of(on);
        areaNames = found.map().areas().features().stream()
                .collect(Collectors.toMap(feature -> feature.id(), feature -> feature.name(), (one, other) -> one));
        // What is counted for other places must not meet the points of these
        map.contentProperty().set(MapContent.EMPTY);
        Optional<PlaceTally> all = ofWholeSpan();
        long[] most = new long[on.names().size()];
        Arrays.setAll(most, place -> all.map(known -> known.shown(place)).orElse(1L));
        map.layersProperty().set(on.haveSymbols() ? on.on(layers, most) : layers);
        credits.setText(attribution());
        classify();
        outline();
    }

    /** Where the map comes from; empty if that is not said. */
    String attribution() {
        return places.map(found -> found.attribution()).orElse("");
    }

    /** The classes and sizes of the most that any window can have: of all the time there is. */
    private void classify() {
        wholeSpan = ofWholeSpan().orElse(null);
        PlaceTally all = wholeSpan;
        if (all != null && places.isPresent()) {
            classes = ShadeClasses.of(
                    LongStream.of(places.get().byArea(all)).asDoubleStream().toArray());
            sizes = SymbolSizes.byEvents(places.get().atPoints(all));
        }
        fillLegend();
        follow(waiting.isVisible());
    }

    private Optional<PlaceTally> ofWholeSpan() {
        return model.knownProperty()
                .get()
                .flatMap(step -> step.cube().flatMap(cube -> ofWholeSpan(step, cube)))
                .filter(this::isOfPlaces);
    }

    private static Optional<PlaceTally> ofWholeSpan(Counting.Step step, Cube cube) {
        BinRange all = new BinRange(0, cube.bins().size());
        return new SourceCounts(cube, step.survey().scales(), all, false, cube.allCategories()).atPlaces();
    }

    /** Not so while other places are being looked for on the map. */
    private boolean isOfPlaces(PlaceTally counted) {
        return places.filter(
                        on -> counted.names() == on.names() || counted.names().equals(on.names()))
                .isPresent();
    }

    /** Whether it is being counted what is at the places, of what the filter lets through. */
    private boolean isWaiting() {
        boolean isCounted = model.answeredProperty().get()
                && model.countsProperty().get().flatMap(SourceCounts::atPlaces).isPresent();
        return model.stateProperty().get().isBusy() && !isCounted;
    }

    /**
     * Shows what is counted. Where that is still being done nothing is shown, which is said, as what was counted before would be taken for the answer.
     *
     * @param isLong whether it takes more than a moment, before which what was there stays
     */
    private void follow(boolean isLong) {
        boolean waits = isWaiting();
        Parts.setShown(waiting, waits && isLong);
        if (!waits) {
            beforeWaiting.stop();
            show(model.countsProperty().get());
        } else if (isLong) {
            tally = null;
            map.contentProperty().set(MapContent.EMPTY);
            legend.showNowhere(0);
        } else if (beforeWaiting.getStatus() != Animation.Status.RUNNING) {
            beforeWaiting.playFromStart();
        }
    }

    private void show(Optional<SourceCounts> counts) {
        tally = counts.flatMap(SourceCounts::atPlaces).filter(this::isOfPlaces).orElse(null);
        PlaceTally now = tally;
        if (now == null || counts.isEmpty() || places.isEmpty()) {
            return;
        }
        PlacesOnMap on = places.get();
        boolean haveSymbols = on.haveSymbols();
        map.contentProperty()
                .set(new MapContent(
                        on.areas(now),
                        haveSymbols ? now : null,
                        haveSymbols ? wholeSpan : null,
                        classes,
                        sizes,
                        sizes));
        legend.showNowhere(on.nowhere(now, counts.get().shown()));
    }

    private void fillLegend() {
        Optional<Counting.Step> step = model.knownProperty().get();
        legend.show(new SourceLegend.Shown(
                theme.getValue(),
                places.filter(PlacesOnMap::haveAreas).isPresent(),
                places.filter(PlacesOnMap::haveSymbols).isPresent(),
                step.flatMap(Counting.Step::cube).filter(Cube::isExact).isPresent(),
                step.map(known -> known.survey().partsOfDegree()).orElse(0),
                classes,
                sizes));
        requestLayout();
    }

    /** Sets off the places that are chosen, and that of the event whose page is open. */
    private void outline() {
        Set<String> wanted = new HashSet<>(model.filterProperty().get().places());
        model.event()
                .shownProperty()
                .get()
                .flatMap(shown -> Optional.ofNullable(shown.event().place()))
                .ifPresent(wanted::add);
        map.highlightProperty().set(places.map(on -> on.highlight(wanted)).orElse(MapHighlight.NONE));
    }

    private void pick(MapTarget target) {
        Set<String> wanted = places.map(on -> on.placesAt(target).stream().map(on.names()::get))
                .orElseGet(Stream::empty)
                .collect(Collectors.toSet());
        Set<String> now = model.filterProperty().get().places();
        model.showPlaces(now.equals(wanted) ? Set.of() : wanted);
    }

    private String describe(MapTarget target) {
        PlaceTally now = tally;
        Optional<SourceCounts> counts = model.countsProperty().get();
        if (now == null || counts.isEmpty() || places.isEmpty() || target.equals(MapTarget.NOTHING)) {
            return "";
        }
        List<Integer> at = places.get().placesAt(target).stream()
                .filter(place -> now.shown(place) > 0)
                .toList();
        long events = at.stream().mapToLong(now::shown).sum();
        String sums =
                counts.get().sumsAt(at).stream().map(sum -> "\n" + sum.words()).collect(Collectors.joining());
        if (target instanceof MapTarget.Area area) {
            String name = areaNames.getOrDefault(area.feature(), area.feature());
            return at.isEmpty()
                    ? tr("{0}: no event of the window", name)
                    : tr("{0}: {1}", name, SourceWords.events(events)) + certainty(at, now) + sums;
        }
        if (at.size() == 1) {
            return tr("{0}: {1}", name(at.get(0)), SourceWords.events(events)) + certainty(at, now) + sums;
        }
        String closer = target instanceof MapTarget.Square
                ? tr("Click to look closer")
                : tr("Click to show only these, zoom in to tell them apart");
        return trn(at.size(), "{1} at {0} place", "{1} at {0} places", SourceWords.events(events))
                + certainty(at, now)
                + "\n"
                + PlaceLines.of(at, now, this::name)
                + sums
                + "\n"
                + closer;
    }

    /** How many are certain and how many possible; nothing where all are certain. */
    private static String certainty(List<Integer> at, PlaceTally now) {
        long possible = at.stream().mapToLong(now::possible).sum();
        long certain = at.stream().mapToLong(now::certain).sum();
        return possible == 0
                ? ""
                : "\n"
                        + tr(
                                "{0} certain, {1} possible here",
                                SourceWords.number(certain), SourceWords.number(possible));
    }

    private String name(int place) {
        KeyNames names = model.knownProperty().get().map(KeyNames::of).orElse(KeyNames.NONE);
        return places.map(on -> names.place(on.names().get(place))).orElse("");
    }

    /** Shows where an event was, close by: its point, or its area. Where that is not on the map it stays as it is, and why is returned. */
    Optional<String> showPlace(ListedEvent event) {
        if (places.isEmpty()) {
            return Optional.of(tr("There is no map yet."));
        }
        MapHighlight where = Optional.ofNullable(event.place())
                .map(place -> places.get().highlight(Set.of(place)))
                .orElse(MapHighlight.NONE);
        Double longitude = event.longitude();
        Double latitude = event.latitude();
        if (longitude != null && latitude != null) {
            if (!map.layersProperty().get().reach().holds(longitude, latitude)) {
                return Optional.of(tr("This event lies outside of this map."));
            }
        } else if (where.features().isEmpty() && where.events().isEmpty()) {
            return Optional.of(tr("This event is at no known point and in no area of this map."));
        }
        // The same place may be shown again after the map was moved
        map.closeUpProperty().set(null);
        map.closeUpProperty()
                .set(
                        longitude == null || latitude == null
                                ? new CloseUp(where, null, null)
                                : new CloseUp(where, new Point2D(longitude, latitude), CLOSE));
        return Optional.empty();
    }

    /** The legend has its place before the map, which makes room for it, is drawn. */
    @Override
    protected void layoutChildren() {
        // What has no room beside the legend is in its tooltip
        double besides = legend.isVisible() ? GAPS + legend.prefWidth(-1) : 0;
        credits.setMaxWidth(Math.max(0, Math.min(credits.prefWidth(-1), getWidth() - besides)));
        super.layoutChildren();
        boolean isAway =
                legendFold.isAway(BoxFold.isSmall(getWidth(), getHeight()) || getHeight() - GAPS <= legend.getHeight());
        legendFold.show(legend.hasWords(), isAway);
        legendFold.lay();
        List<Bounds> covered = Stream.of(legend, legendFold.name(), credits)
                .filter(Node::isVisible)
                .map(Node::getBoundsInParent)
                .toList();
        if (!covered.equals(map.coveredProperty().get())) {
            map.coveredProperty().set(covered);
        }
    }

    MapView map() {
        return map;
    }
}
