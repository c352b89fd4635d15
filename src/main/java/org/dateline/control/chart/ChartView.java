package org.dateline.control.chart;

import static org.dateline.language.Tr.tr;

import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.dateline.control.timeline.TimelinePalette;
import org.dateline.model.TimeWindow;
import org.dateline.query.chart.Bars;

/**
 * Bars of calendar time over the part of time that is seen, and over them the window. It knows neither dataset nor filter.
 *
 * <p>A click on a bar takes its time as the window, a drag that of several; with Shift the window goes on to the bar. The wheel zooms the time
 * that is seen. By keys, Left and Right walk from bar to bar, Home and End to the ends, Enter takes the bar, with Shift too.
 */
public final class ChartView extends Control {

    private final ZoneId zone;
    private final ObjectProperty<Optional<Plotted>> plotted =
            new SimpleObjectProperty<>(this, "plotted", Optional.empty());
    private final ObjectProperty<TimeWindow> seen;
    private final ObjectProperty<TimeWindow> window;
    private final ObjectProperty<Boolean> pressed = new SimpleObjectProperty<>(this, "pressed", false);
    private final ObjectProperty<Function<Integer, String>> describer =
            new SimpleObjectProperty<>(this, "describer", bar -> "");
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final DoubleProperty sharpness = new SimpleDoubleProperty(this, "sharpness", 1);
    private final ObjectProperty<TimelinePalette> palette =
            new SimpleObjectProperty<>(this, "palette", TimelinePalette.PLAIN);

    /** A chart of this span, all of which is seen and in the window, with the days of this zone. */
    public ChartView(TimeWindow span, ZoneId zone) {
        this.zone = zone;
        this.seen = new SimpleObjectProperty<>(this, "seen", span);
        this.window = new SimpleObjectProperty<>(this, "window", span);
        // East is right, and so is later, whatever language is spoken around it
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getStyleClass().add("chart-view");
        setMinSize(200, 120);
        setPrefSize(800, 400);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        say("");
    }

    /** Says to those who do not see it what is shown, or the bar that the keyboard is at. */
    void say(String words) {
        setAccessibleText(
                words.isEmpty()
                        ? tr("Chart. Left and Right walk from bar to bar, Enter takes the bar as the window.")
                        : words);
    }

    /** The zone whose days are shown. */
    public ZoneId zone() {
        return zone;
    }

    /** What is drawn; nothing before something is counted. */
    public ObjectProperty<Optional<Plotted>> plottedProperty() {
        return plotted;
    }

    Optional<Bars> bars() {
        return plotted.get().map(now -> now.chart().bars());
    }

    /** The time from the left to the right end. */
    public ObjectProperty<TimeWindow> seenProperty() {
        return seen;
    }

    /** The window. */
    public ObjectProperty<TimeWindow> windowProperty() {
        return window;
    }

    /** Whether the mouse is taking bars: all changes of the window meanwhile are one. */
    public ObjectProperty<Boolean> takingProperty() {
        return pressed;
    }

    /** Gives the words of the tooltip for a bar. */
    public ObjectProperty<Function<Integer, String>> describerProperty() {
        return describer;
    }

    /** What is said in the place of bars; empty for nothing. */
    public StringProperty noteProperty() {
        return note;
    }

    /** The colours. */
    public ObjectProperty<TimelinePalette> paletteProperty() {
        return palette;
    }

    /** How many pixels are drawn for each unit of length, where the chart is shown enlarged. */
    public DoubleProperty sharpnessProperty() {
        return sharpness;
    }

    /** How wide the line of time is in a chart of such a width, pixels. */
    public static double lineWidth(double width) {
        return ChartAreas.lineWidth(width);
    }

    /** A point of the control at which a bar can be clicked; empty before it is shown. */
    public Optional<Point2D> pointOf(int bar) {
        return getSkin() instanceof ChartSkin skin ? Optional.of(skin.pointOf(bar)) : Optional.empty();
    }

    /** The bar that keyboard or pointer are at. */
    public OptionalInt bar() {
        return getSkin() instanceof ChartSkin skin ? skin.bar() : OptionalInt.empty();
    }

    /** How often axes and bars have been drawn. */
    public int drawings() {
        return getSkin() instanceof ChartSkin skin ? skin.drawings() : 0;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new ChartSkin(this);
    }
}
