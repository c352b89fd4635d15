package org.dateline.view.source;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.dateline.control.map.MapView;
import org.dateline.control.map.content.AreaState;
import org.dateline.control.map.content.CloseUp;
import org.dateline.control.map.content.MapContent;
import org.dateline.control.map.content.MapHighlight;
import org.dateline.control.map.content.MapTarget;
import org.dateline.control.map.content.ShadeClasses;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.database.ListedEvent;
import org.dateline.query.cube.BinRange;
import org.dateline.query.cube.Cube;
import org.dateline.query.cube.Dimension;
import org.dateline.view.look.Parts;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.source.SourceCounts;
import org.dateline.viewmodel.source.SourceViewModel;
import org.dateline.workspace.PlacesOfSource;

/** The map of a source: each area shaded by how many events of the window its places have. A click on an area shows only these. */
final class SourceMapPane extends StackPane {

    private static final double CLOSE = 4;

    private final SourceViewModel model;
    private final MapView map = new MapView();
    private final VBox legend = new VBox(4);
    private final Label beside = label("", "map-small");
    private final ObservableValue<Theme> theme;
    private final ObjectProperty<ShadeClasses> classes = new SimpleObjectProperty<>(ShadeClasses.FEW);
    private Optional<PlacesOfSource> places = Optional.empty();
    private Map<String, String> names = Map.of();

    SourceMapPane(SourceViewModel model, ObservableValue<Theme> theme) {
        this.model = model;
        this.theme = theme;
        // The legend stands beside the scale of the map, whatever language is spoken
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        map.setId("map");
        map.paletteProperty().bind(theme.map(Theme::map));
        map.onPickProperty().set(this::pick);
        map.describerProperty().set(this::describe);
        legend.getStyleClass().addAll("map-box", "legend");
        legend.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        legend.setMouseTransparent(true);
        Parts.setShown(legend, false);
        StackPane.setAlignment(legend, Pos.BOTTOM_LEFT);
        StackPane.setMargin(legend, new Insets(12));
        getChildren().addAll(map, legend);
        setMinSize(0, 0);
        model.countsProperty().subscribe(counts -> show(counts));
        model.knownProperty().subscribe(step -> classify());
        theme.subscribe(now -> fillLegend());
        classes.subscribe(now -> fillLegend());
    }

    /** Shows the places of the source on a map; the layers are that map in its plane. */
    void show(PlacesOfSource found, MapLayers layers) {
        places = Optional.of(found);
        names = found.map().areas().features().stream()
                .collect(Collectors.toMap(feature -> feature.id(), feature -> feature.name(), (one, other) -> one));
        map.layersProperty().set(layers);
        classify();
    }

    /** Where the map comes from; empty if that is not said. */
    String attribution() {
        return places.map(found -> found.map().areas().attribution()).orElse("");
    }

    /** The classes of the most that any window can have: of all the time there is. */
    private void classify() {
        Optional<Cube> cube = model.knownProperty().get().flatMap(step -> step.cube());
        if (places.isEmpty() || cube.isEmpty() || !cube.get().counts(Dimension.PLACES)) {
            return;
        }
        BinRange all = new BinRange(0, cube.get().bins().size());
        long[] byArea = places.get()
                .byArea(cube.get().by(Dimension.PLACES, all, false, cube.get().allCategories()));
        classes.set(ShadeClasses.of(LongStream.of(byArea).asDoubleStream().toArray()));
        show(model.countsProperty().get());
    }

    private void show(Optional<SourceCounts> counts) {
        if (places.isEmpty() || counts.isEmpty() || !counts.get().knows(Dimension.PLACES)) {
            return;
        }
        PlacesOfSource on = places.get();
        long[] byPlace = counts.get().by(Dimension.PLACES);
        if (byPlace.length != on.areaOf().length) {
            // Other places are being looked for on the map
            return;
        }
        long[] shown = on.byArea(byPlace);
        long[] certain =
                counts.get().certainOnly() ? shown : on.byArea(counts.get().certainBy(Dimension.PLACES));
        Map<String, AreaState> areas = new HashMap<>();
        long within = 0;
        for (int area = 0; area < shown.length; area++) {
            within += shown[area];
            if (shown[area] > 0) {
                int sure = clipped(certain[area]);
                int all = clipped(shown[area]);
                areas.put(on.areas().get(area), new AreaState(sure, all - sure, 0, 0, 0, all));
            }
        }
        map.contentProperty().set(new MapContent(areas, null, null, classes.get()));
        Set<String> chosen = model.filterProperty().get().places();
        Set<String> outlined = on.areas().stream()
                .filter(area -> !chosen.isEmpty() && namesOf(area).stream().anyMatch(chosen::contains))
                .collect(Collectors.toSet());
        map.highlightProperty().set(new MapHighlight(outlined, Set.of()));
        long elsewhere = counts.get().shown() - within;
        beside.setText(elsewhere > 0 ? tr("{0} more in no area of this map", SourceWords.number(elsewhere)) : "");
        Parts.setShown(beside, elsewhere > 0);
    }

    private static int clipped(long count) {
        return (int) Math.min(Integer.MAX_VALUE, count);
    }

    private void fillLegend() {
        legend.getChildren().setAll(label(tr("Events of the window"), "map-small", "bold"));
        ShadeClasses now = classes.get();
        for (int i = now.size() - 1; i >= 0; i--) {
            Rectangle swatch =
                    new Rectangle(16, 10, theme.getValue().map().shades().get(now.shade(i)));
            legend.getChildren().add(Parts.row(8, swatch, label(now.label(i), "map-small")));
        }
        legend.getChildren().add(beside);
        Parts.setShown(legend, places.filter(on -> !on.areas().isEmpty()).isPresent());
    }

    private List<String> namesOf(String area) {
        List<String> all = model.knownProperty()
                .get()
                .map(step -> step.survey().keys().places())
                .orElse(List.of());
        return places.map(on -> on.placesIn(area)).orElse(List.of()).stream()
                .filter(place -> place < all.size())
                .map(all::get)
                .toList();
    }

    private void pick(MapTarget target) {
        List<String> wanted = target instanceof MapTarget.Area area ? namesOf(area.feature()) : List.of();
        Set<String> now = model.filterProperty().get().places();
        model.showPlaces(now.equals(Set.copyOf(wanted)) ? Set.of() : Set.copyOf(wanted));
    }

    private String describe(MapTarget target) {
        if (!(target instanceof MapTarget.Area area)) {
            return "";
        }
        String name = names.getOrDefault(area.feature(), area.feature());
        AreaState state = map.contentProperty().get().areas().get(area.feature());
        return state == null
                ? tr("{0}: no event of the window", name)
                : tr("{0}: {1}", name, SourceWords.events(state.events()));
    }

    /** Shows where an event was, close by: its point, or its area. */
    void showPlace(ListedEvent event) {
        MapHighlight area = new MapHighlight(areasOf(event), Set.of());
        Double longitude = event.longitude();
        Double latitude = event.latitude();
        // The same place may be shown again after the map was moved
        map.closeUpProperty().set(null);
        map.closeUpProperty()
                .set(
                        longitude == null || latitude == null
                                ? new CloseUp(area, null, null)
                                : new CloseUp(area, new Point2D(longitude, latitude), CLOSE));
    }

    private Set<String> areasOf(ListedEvent event) {
        List<String> all = model.knownProperty()
                .get()
                .map(step -> step.survey().keys().places())
                .orElse(List.of());
        int place = all.indexOf(event.place());
        return places.filter(on -> place >= 0 && place < on.areaOf().length && on.areaOf()[place] >= 0)
                .map(on -> Set.of(on.areas().get(on.areaOf()[place])))
                .orElse(Set.of());
    }

    MapView map() {
        return map;
    }
}
