package org.dateline.view.source;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.label;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import org.dateline.control.map.MapView;
import org.dateline.control.map.content.AreaState;
import org.dateline.control.map.content.MapContent;
import org.dateline.control.map.content.MapDensity;
import org.dateline.control.map.content.ShadeClasses;
import org.dateline.control.map.content.SymbolSizes;
import org.dateline.model.Certainty;
import org.dateline.view.look.Parts;
import org.dateline.view.look.Theme;
import org.dateline.view.map.LegendRows;

/** What shades, symbols and squares of the map of a source mean. */
final class SourceLegend extends VBox {

    private static final double RING = 6;
    /** So many letters of the bounds of classes stand beside one another. */
    private static final int MOST_LETTERS = 34;

    private final Label beside = label("", "map-small");
    private Shown shown = new Shown(Theme.LIGHT, false, false, false, 0, ShadeClasses.FEW, SymbolSizes.BY_EVENTS);
    private Optional<MapDensity> density = Optional.empty();
    private boolean hasAreaOnly;

    /**
     * What it is of.
     *
     * @param areas whether areas are shaded
     * @param symbols whether there are symbols
     * @param exact whether all times are exactly known, so that nothing is only possible
     * @param partsOfDegree to what points are rounded; 0 for not at all
     */
    record Shown(
            Theme theme,
            boolean areas,
            boolean symbols,
            boolean exact,
            int partsOfDegree,
            ShadeClasses classes,
            SymbolSizes sizes) {}

    SourceLegend(MapView map) {
        getStyleClass().addAll("map-box", "legend");
        setId("source-legend");
        beside.setId("source-nowhere");
        beside.setWrapText(true);
        beside.setMaxWidth(LegendRows.MAX_WIDTH);
        Parts.setShown(beside, false);
        map.densityProperty().subscribe(now -> {
            density = now;
            fill();
            // The map may say so while it is laid out, when new words are given neither style nor size
            Platform.runLater(this::fill);
        });
        map.contentProperty().subscribe(this::follow);
    }

    void show(Shown now) {
        if (!now.equals(shown)) {
            shown = now;
            fill();
        }
    }

    /** Whether there is anything to be said. */
    boolean hasWords() {
        return shown.areas || shown.symbols;
    }

    /** Says how many events are neither in an area nor at a point of the map. */
    void showNowhere(long events) {
        beside.setText(
                events > 0
                        ? shown.symbols
                                ? tr("{0} more outside of this map or at no known point", SourceWords.number(events))
                                : tr("{0} more in no area of this map", SourceWords.number(events))
                        : "");
        Parts.setShown(beside, events > 0);
    }

    private void follow(MapContent content) {
        boolean now = content.areas().values().stream().anyMatch(SourceLegend::isAreaOnly);
        if (now != hasAreaOnly) {
            hasAreaOnly = now;
            fill();
        }
    }

    private static boolean isAreaOnly(AreaState area) {
        return area.areaOnly() > 0;
    }

    private void fill() {
        Theme theme = shown.theme;
        getChildren().clear();
        if (shown.areas) {
            getChildren().add(label(tr("Events of the window"), "map-heading"));
            int letters = IntStream.range(0, shown.classes.size())
                    .map(shade -> shown.classes.label(shade).length())
                    .sum();
            getChildren()
                    .addAll(
                            letters > MOST_LETTERS
                                    ? LegendRows.shadesInLines(theme, shown.classes)
                                    : List.of(LegendRows.shades(theme, shown.classes)));
        }
        if (shown.symbols) {
            density.ifPresentOrElse(
                    squares -> getChildren().addAll(LegendRows.squares(theme, squares)), () -> addSymbols(theme));
        }
        if (hasAreaOnly) {
            getChildren().add(LegendRows.area(theme, theme.map().hatch(), tr("only the area is known")));
        }
        if (shown.symbols && shown.partsOfDegree > 0) {
            getChildren()
                    .add(label(
                            tr(
                                    "points within {0}\u00b0 are together",
                                    BigDecimal.ONE
                                            .divide(BigDecimal.valueOf(shown.partsOfDegree))
                                            .toPlainString()),
                            "map-small"));
        }
        getChildren().add(beside);
    }

    private void addSymbols(Theme theme) {
        getChildren()
                .addAll(
                        label(tr("Symbols: events at a point"), "map-heading"),
                        LegendRows.sizes(theme, shown.sizes),
                        LegendRows.row(ring(theme), tr("parts of the ring: categories")));
        if (!shown.exact) {
            getChildren()
                    .addAll(
                            LegendRows.certainty(theme, Certainty.CERTAIN, tr("certain")),
                            LegendRows.certainty(theme, Certainty.POSSIBLE, tr("only possible")));
        }
    }

    private static Node ring(Theme theme) {
        StackPane ring = new StackPane();
        for (int part = 0; part < 2; part++) {
            Arc arc = new Arc(0, 0, RING, RING, 90, part == 0 ? -220 : 140);
            arc.setType(ArcType.OPEN);
            arc.setFill(null);
            arc.setStroke(theme.map().category(2 * part));
            arc.setStrokeWidth(RING / 2);
            arc.setManaged(false);
            arc.setLayoutX(RING + 2);
            arc.setLayoutY(RING + 2);
            ring.getChildren().add(arc);
        }
        ring.setMinSize(2 * RING + 4, 2 * RING + 4);
        ring.setMaxSize(2 * RING + 4, 2 * RING + 4);
        return ring;
    }
}
