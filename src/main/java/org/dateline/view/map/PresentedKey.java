package org.dateline.view.map;

import static org.dateline.language.Tr.tr;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import org.dateline.control.map.MapView;
import org.dateline.control.map.content.AreaState;
import org.dateline.control.map.content.MapDensity;
import org.dateline.control.map.content.MapHighlight;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.symbol.Glyph;
import org.dateline.model.Category;
import org.dateline.model.Certainty;
import org.dateline.query.WindowResult;
import org.dateline.view.look.Categories;
import org.dateline.view.look.Parts;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;

/**
 * What the colours and marks mean that are in view, and only those, for a class: the categories of the window's events, what is certain and
 * what only possible, and the marks of the map. It grows with the type around it.
 */
public final class PresentedKey extends FlowPane {

    private static final double RADIUS = 6;

    private final DatelineViewModel model;
    private final MapView map;
    private final ObservableValue<Theme> theme;
    private final Categories categories;
    private final DoubleProperty scale = new SimpleDoubleProperty(1);
    private Map<String, Supplier<Node>> shown = Map.of();

    PresentedKey(DatelineViewModel model, MapView map, ObservableValue<Theme> theme) {
        this.model = model;
        this.map = map;
        this.theme = theme;
        this.categories = new Categories(model.workspace().dataset().categories());
        setId("presented-key");
        getStyleClass().add("presented-key");
        setMinHeight(USE_PREF_SIZE);
        setMinWidth(0);
        theme.subscribe((was, now) -> showAgain());
        map.contentProperty().subscribe((was, now) -> show());
        map.highlightProperty().subscribe((was, now) -> show());
        map.densityProperty().subscribe((was, now) -> show());
        map.groupedProperty().subscribe((was, now) -> show());
        show();
    }

    /** How many times as large its signs are as in the window. */
    public DoubleProperty scaleProperty() {
        return scale;
    }

    private void showAgain() {
        shown = Map.of();
        show();
    }

    private void show() {
        Map<String, Supplier<Node>> entries = new LinkedHashMap<>();
        addCategories(entries);
        addMarks(entries);
        if (!entries.keySet().equals(shown.keySet())) {
            shown = entries;
            getChildren().clear();
            entries.forEach((words, sign) -> getChildren().add(entry(sign.get(), words)));
        }
    }

    private void addCategories(Map<String, Supplier<Node>> entries) {
        Map<String, Integer> counts = model.resultProperty().get().countsByCategory();
        for (Category category : model.workspace().dataset().categories()) {
            if (counts.getOrDefault(category.id(), 0) > 0) {
                entries.put(
                        category.name(), () -> categories.glyph(category.id(), Certainty.CERTAIN, theme.getValue()));
            }
        }
    }

    private void addMarks(Map<String, Supplier<Node>> entries) {
        WindowResult result = model.resultProperty().get();
        Optional<MapDensity> density = map.densityProperty().get();
        if (result.possibleSize() > 0) {
            entries.put(tr("hollow or pale: only possible"), this::hollow);
        }
        if (density.isPresent()) {
            entries.put(tr("squares: events close to one another"), this::square);
        } else if (map.groupedProperty().get()) {
            entries.put(tr("ring: several events"), this::ring);
        }
        if (map.contentProperty().get().areas().values().stream().anyMatch(PresentedKey::isHatched)) {
            entries.put(
                    tr("hatched: only the district is known"),
                    () -> swatch(palette().hatch()));
        }
        if (!map.highlightProperty().get().equals(MapHighlight.NONE)) {
            entries.put(tr("outlined: what this step is about"), this::outline);
        }
    }

    private static boolean isHatched(AreaState area) {
        return area.areaOnly() > 0 && area.change() == null;
    }

    private MapPalette palette() {
        return theme.getValue().map();
    }

    private Node hollow() {
        SVGPath sign = new SVGPath();
        sign.setContent(Glyph.CIRCLE.svgPath(RADIUS));
        sign.setStroke(palette().text());
        sign.setStrokeWidth(1.6);
        sign.setFill(palette().halo());
        return sign;
    }

    private Node square() {
        return new Rectangle(RADIUS * 1.6, RADIUS * 1.6, palette().densities().get(2));
    }

    private Node ring() {
        Circle ring = new Circle(RADIUS, palette().halo());
        ring.setStroke(palette().category(0));
        ring.setStrokeWidth(2.5);
        Text number = new Text("3");
        // Signs are enlarged as a whole
        number.setStyle("-fx-font-size: 8px");
        number.setFill(palette().text());
        return new StackPane(ring, number);
    }

    private Node swatch(Paint paint) {
        Rectangle swatch = new Rectangle(RADIUS * 2.4, RADIUS * 2, paint);
        swatch.setStroke(palette().areaLine());
        return swatch;
    }

    private Node outline() {
        Rectangle swatch = new Rectangle(RADIUS * 2.2, RADIUS * 1.8, Color.TRANSPARENT);
        swatch.setStroke(palette().accent());
        swatch.setStrokeWidth(2);
        return swatch;
    }

    private Node entry(Node sign, String words) {
        sign.scaleXProperty().bind(scale);
        sign.scaleYProperty().bind(scale);
        StackPane place = new StackPane(sign);
        place.getStyleClass().add("key-sign");
        HBox entry = new HBox(place, Parts.uncut(Parts.label(words, "key-words")));
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.getStyleClass().add("key-entry");
        return entry;
    }
}
