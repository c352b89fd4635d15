package org.dateline.control.chart;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.dateline.control.timeline.Stretch;
import org.dateline.control.timeline.TimeScale;
import org.dateline.model.TimeWindow;
import org.dateline.query.chart.Bars;

/** Draws axes and bars on one sheet, and lays over it what shows the window: when the window changes, only that moves. */
final class ChartSkin extends SkinBase<ChartView> {

    private static final double EDGE = 2;
    private static final double PIXELS_PER_TICK = 44;
    private static final double TIP_WIDTH = 460;

    private final Canvas sheet = new Canvas();
    private final Stretch before = new Stretch("chart-outside");
    private final Stretch after = new Stretch("chart-outside");
    private final Stretch upperEdge = new Stretch("window-edge");
    private final Stretch lowerEdge = new Stretch("window-edge");
    private final Stretch startEdge = new Stretch("window-edge");
    private final Stretch endEdge = new Stretch("window-edge");
    private final Rectangle mark = new Rectangle();
    private final Label tip = new Label();
    private final Label note = new Label();
    private boolean stale = true;
    private int drawings;
    private int bar = -1;

    ChartSkin(ChartView chart) {
        super(chart);
        sheet.setMouseTransparent(true);
        mark.getStyleClass().add("chart-mark");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        mark.setVisible(false);
        prepare(tip, "map-tip");
        tip.setId("chart-tip");
        tip.setMaxWidth(TIP_WIDTH);
        tip.setWrapText(true);
        prepare(note, "timeline-note");
        note.setId("chart-note");
        getChildren().setAll(sheet);
        for (Stretch stretch : List.of(before, after, upperEdge, lowerEdge, startEdge, endEdge)) {
            getChildren().addAll(stretch.nodes());
        }
        getChildren().addAll(mark, note, tip);
        new ChartBehavior(chart, this);
        registerChangeListener(chart.windowProperty(), change -> placeWindow());
        registerChangeListener(chart.plottedProperty(), change -> plottedChanged());
        for (ObservableValue<?> drawn : List.of(
                chart.seenProperty(), chart.paletteProperty(), chart.noteProperty(), chart.sharpnessProperty())) {
            registerChangeListener(drawn, change -> changed());
        }
        registerChangeListener(chart.focusVisibleProperty(), change -> placeMark());
    }

    private static void prepare(Label label, String styleClass) {
        label.getStyleClass().add(styleClass);
        label.setManaged(false);
        label.setMouseTransparent(true);
        label.setVisible(false);
    }

    private void plottedChanged() {
        bar = -1;
        tip.setVisible(false);
        changed();
    }

    private void changed() {
        stale = true;
        getSkinnable().requestLayout();
    }

    ChartAreas areas() {
        return new ChartAreas(getSkinnable().getWidth(), getSkinnable().getHeight());
    }

    TimeScale scale() {
        return new TimeScale(
                getSkinnable().seenProperty().get(),
                areas().lineWidth(),
                getSkinnable().zone());
    }

    private double x(Instant instant) {
        TimeScale scale = scale();
        return ChartAreas.LEFT + Math.max(0, Math.min(scale.width(), scale.x(instant)));
    }

    Instant instantAt(double x) {
        return scale().instantAt(x - ChartAreas.LEFT);
    }

    /** The bar at a point, the nearest one where a drag has left them; empty beside them. */
    OptionalInt barAt(double x, double y, boolean nearest) {
        Optional<Bars> bars = getSkinnable().bars().filter(all -> all.size() > 0);
        if (bars.isEmpty() || (!nearest && !areas().isBars(x, y))) {
            return OptionalInt.empty();
        }
        int found = bars.get().at(instantAt(x));
        if (found < 0 && nearest) {
            found = instantAt(x).isBefore(bars.get().windowOf(0).from())
                    ? 0
                    : bars.get().size() - 1;
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    Point2D pointOf(int wanted) {
        TimeWindow window = getSkinnable().bars().orElseThrow().windowOf(wanted);
        return new Point2D((x(window.from()) + x(window.to())) / 2, areas().bottom() - 4);
    }

    OptionalInt bar() {
        return bar < 0 ? OptionalInt.empty() : OptionalInt.of(bar);
    }

    int drawings() {
        return drawings;
    }

    /** Marks a bar and says what it has; takes both away if there is none. */
    void pointAt(OptionalInt wanted, Optional<Point2D> pointer) {
        bar = wanted.orElse(-1);
        placeMark();
        if (bar < 0) {
            tip.setVisible(false);
            getSkinnable().say("");
            return;
        }
        String words = getSkinnable().describerProperty().get().apply(bar);
        getSkinnable().say(words);
        placeTip(words, pointer);
    }

    /** Beside the pointer, else beside the bar. */
    private void placeTip(String words, Optional<Point2D> pointer) {
        TimeWindow window = getSkinnable().bars().orElseThrow().windowOf(bar);
        double begin = pointer.map(Point2D::getX).orElseGet(() -> x(window.from()));
        double end = pointer.map(Point2D::getX).orElseGet(() -> x(window.to()));
        double bottom = pointer.map(Point2D::getY).orElseGet(() -> areas().bottom() - 4);
        tip.setText(words);
        tip.setVisible(!words.isEmpty());
        tip.applyCss();
        double width = Math.min(TIP_WIDTH, tip.prefWidth(-1));
        double height = tip.prefHeight(width);
        double left = end + 14 + width > areas().width() ? begin - 12 - width : end + 14;
        double top = bottom - height - 12;
        tip.resizeRelocate(Math.max(4, left), Math.max(4, Math.min(top, areas().height() - height - 4)), width, height);
    }

    private void placeMark() {
        Optional<Bars> bars = getSkinnable().bars();
        mark.setVisible(bar >= 0 && bars.isPresent());
        if (mark.isVisible()) {
            TimeWindow window = bars.orElseThrow().windowOf(bar);
            double left = Math.floor(x(window.from()));
            mark.setX(left - 0.5);
            mark.setY(ChartAreas.TOP - 0.5);
            mark.setWidth(Math.max(2, Math.ceil(x(window.to())) - left));
            mark.setHeight(areas().barsHeight());
        }
    }

    private void placeWindow() {
        TimeWindow window = getSkinnable().windowProperty().get();
        ChartAreas areas = areas();
        double left = x(window.from());
        double right = x(window.to());
        double top = ChartAreas.TOP;
        double height = areas.barsHeight();
        before.place(ChartAreas.LEFT, left, top, height);
        after.place(right, areas.right(), top, height);
        upperEdge.place(left, right, top - EDGE, EDGE);
        lowerEdge.place(left, right, areas.bottom(), EDGE);
        boolean startIsSeen =
                !window.from().isBefore(getSkinnable().seenProperty().get().from());
        boolean endIsSeen =
                !window.to().isAfter(getSkinnable().seenProperty().get().to());
        startEdge.place(left - EDGE, startIsSeen ? left : left - EDGE, top, height);
        endEdge.place(right, endIsSeen ? right + EDGE : right, top, height);
    }

    private void draw() {
        ChartView chart = getSkinnable();
        ChartAreas areas = areas();
        var graphics = sheet.getGraphicsContext2D();
        graphics.clearRect(0, 0, areas.width(), areas.height());
        chart.plottedProperty().get().ifPresent(plotted -> {
            int ticks = (int) Math.max(1, areas.barsHeight() / PIXELS_PER_TICK);
            ValueScale values = ValueScale.upTo(plotted.highest(), ticks);
            new ChartPainter(
                            graphics,
                            areas,
                            scale(),
                            values,
                            chart.paletteProperty().get())
                    .paint(plotted);
        });
        drawings++;
        stale = false;
        placeNote(areas);
        placeMark();
    }

    private void placeNote(ChartAreas areas) {
        String words = getSkinnable().noteProperty().get();
        note.setText(words);
        note.setVisible(!words.isEmpty());
        if (note.isVisible()) {
            note.applyCss();
            double width = Math.min(areas.lineWidth(), note.prefWidth(-1));
            double height = note.prefHeight(width);
            note.resizeRelocate(
                    Math.round(ChartAreas.LEFT + (areas.lineWidth() - width) / 2),
                    Math.round(ChartAreas.TOP + (areas.barsHeight() - height) / 2),
                    width,
                    height);
        }
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        ChartView chart = getSkinnable();
        double sharp = chart.sharpnessProperty().get();
        if (sheet.getWidth() != chart.getWidth() * sharp || sheet.getHeight() != chart.getHeight() * sharp) {
            sheet.setWidth(chart.getWidth() * sharp);
            sheet.setHeight(chart.getHeight() * sharp);
            sheet.getTransforms().setAll(new Scale(1 / sharp, 1 / sharp));
            sheet.getGraphicsContext2D().setTransform(sharp, 0, 0, sharp, 0, 0);
            stale = true;
        }
        if (stale && chart.getWidth() > 0) {
            draw();
        }
        placeWindow();
    }
}
