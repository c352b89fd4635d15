package org.dateline.control.timeline;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SkinBase;
import javafx.scene.transform.Scale;
import org.dateline.calendar.TimeStep;
import org.dateline.model.TimeWindow;
import org.dateline.query.TimeCounts;
import org.dateline.query.cube.Histogram;
import org.dateline.words.TimeWords;

/**
 * Draws axis, histogram and bars on one sheet and what is pointed at or selected on another, and lays the window's nodes
 * between them: when the window changes, only these nodes move.
 */
final class TimelineSkin extends SkinBase<TimelineView> {

    private static final double SCROLL_BAR = 10;
    private static final TimeStep MINUTE = new TimeStep(ChronoUnit.MINUTES, 1);
    private final Canvas chart = new Canvas();
    private final Canvas marks = new Canvas();
    private final WindowFrame frame = new WindowFrame();
    private final WindowFrame.Other other = new WindowFrame.Other(getSkinnable(), this);
    private final TimeEditor edited = new TimeEditor(getSkinnable(), this);
    private final OverviewStrip overview = new OverviewStrip(getSkinnable());
    private final ScrollBar scroll = new ScrollBar();
    private final Label note = new Label();
    private final Label tip = new Label();

    private BarLayout layout =
            BarLayout.of(Bars.NONE, new TimeScale(getSkinnable().span(), 1, zone()), 1);
    private Histogram histogram = TimeCounts.NONE.histogram(List.of());
    private BarWords words = new BarWords(getSkinnable().barsProperty().get());
    private boolean stale = true;
    private int chartDrawings;
    private int walkedTo = -1;

    TimelineSkin(TimelineView timeline) {
        super(timeline);
        chart.setMouseTransparent(true);
        marks.setMouseTransparent(true);
        scroll.setOrientation(Orientation.VERTICAL);
        scroll.setManaged(false);
        scroll.setVisible(false);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("lane-scroll");
        scroll.valueProperty().addListener(change -> chartChanged());
        prepare(note, "timeline-note");
        prepare(tip, "map-tip");
        note.setId("timeline-note");
        getChildren().setAll(chart);
        getChildren().addAll(frame.stretches());
        getChildren().addAll(other.nodes());
        getChildren().addAll(marks, frame.start(), frame.end(), scroll, overview, note);
        getChildren().addAll(edited.nodes());
        getChildren().add(tip);
        new TimelineBehavior(timeline, this, frame.start(), frame.end());
        registerChangeListener(timeline.windowProperty(), change -> placeWindow());
        registerChangeListener(timeline.otherWindowProperty(), change -> other.place());
        registerChangeListener(timeline.otherNameProperty(), change -> other.place());
        registerChangeListener(timeline.editedTimeProperty(), change -> edited.place());
        for (ObservableValue<?> drawn : List.of(
                timeline.viewProperty(),
                timeline.countsProperty(),
                timeline.certainOnlyProperty(),
                timeline.precisionProperty(),
                timeline.granularityProperty(),
                timeline.blocksProperty(),
                timeline.sharpnessProperty(),
                timeline.paletteProperty())) {
            registerChangeListener(drawn, change -> chartChanged());
        }
        registerChangeListener(timeline.barsProperty(), change -> barsChanged());
        registerChangeListener(timeline.selectedProperty(), change -> selectionChanged());
        registerChangeListener(timeline.pointedProperty(), change -> drawMarks());
        registerChangeListener(timeline.focusVisibleProperty(), change -> drawMarks());
    }

    private static void prepare(Label label, String styleClass) {
        label.getStyleClass().add(styleClass);
        label.setManaged(false);
        label.setMouseTransparent(true);
        label.setVisible(false);
        label.setMaxWidth(420);
    }

    private ZoneId zone() {
        return getSkinnable().zone();
    }

    Areas areas() {
        TimelineView timeline = getSkinnable();
        boolean withBars = !timeline.barsProperty().get().groups().isEmpty();
        double strip = overview.isNeeded() ? OverviewStrip.HEIGHT : 0;
        return new Areas(timeline.getWidth(), timeline.getHeight() - strip, withBars);
    }

    TimeScale scale() {
        return getSkinnable().scale();
    }

    double x(Instant instant) {
        return Areas.LEFT + scale().x(instant);
    }

    Instant instantAt(double x) {
        return scale().instantAt(x - Areas.LEFT);
    }

    /** The multiple of the step that is nearest; to the minute where one moves freely. */
    Instant snapped(Instant instant, boolean freely) {
        return (freely ? MINUTE : getSkinnable().stepProperty().getValue()).nearest(instant, zone());
    }

    /** The time to which a key moves another: the next multiple of the step, or so far as a pixel can tell. */
    Instant stepped(Instant instant, boolean later, boolean fine) {
        return fine
                ? scale().step(1).from(instant, later ? 1 : -1, zone())
                : getSkinnable().stepProperty().getValue().beside(instant, later, zone());
    }

    Optional<BarLayout.Placed> barAt(double x, double y) {
        return areas().isBars(x, y)
                ? layout.at(x - Areas.LEFT, y - areas().barsTop() + scroll.getValue())
                : Optional.empty();
    }

    Optional<Point2D> pointOf(String event) {
        Bars bars = getSkinnable().barsProperty().get();
        Areas areas = areas();
        return layout.bars().stream()
                .filter(bar -> bar.isOfAny(position -> bars.event(position).id().equals(event)))
                .map(bar -> {
                    double left = Math.max(0, bar.shape().drawnLeft());
                    double right = Math.min(areas.lineWidth(), bar.shape().drawnRight());
                    double y = areas.barsTop() - scroll.getValue() + bar.top() + bar.height() / 2;
                    return new Point2D(Areas.LEFT + (left + right) / 2, y);
                })
                .filter(point -> areas.isBars(point.getX(), point.getY()) && point.getY() < areas.height())
                .findFirst();
    }

    /** What of it can have the keyboard, the line itself first, then handles that are seen. */
    List<Node> parts() {
        Stream<Node> handles =
                Stream.of(frame.handles(), other.nodes(), edited.nodes()).flatMap(List::stream);
        return Stream.concat(
                        Stream.of(getSkinnable()),
                        handles.filter(node -> node.isVisible() && node.getAccessibleRole() == AccessibleRole.SLIDER))
                .toList();
    }

    int chartDrawings() {
        return chartDrawings;
    }

    String note() {
        return note.isVisible() ? note.getText() : "";
    }

    /** What was selected elsewhere is to be seen here too. */
    private void selectionChanged() {
        IntPredicate selected = getSkinnable().selectedProperty().get();
        layout.bars().stream().filter(bar -> bar.isOfAny(selected)).findFirst().ifPresent(this::scrollTo);
        drawMarks();
    }

    private void barsChanged() {
        walkedTo = -1;
        words = new BarWords(getSkinnable().barsProperty().get());
        chartChanged();
    }

    private void chartChanged() {
        stale = true;
        getSkinnable().requestLayout();
    }

    private void drawChart() {
        TimelineView timeline = getSkinnable();
        Areas areas = areas();
        TimeScale scale = scale();
        TimelinePalette palette = timeline.paletteProperty().get();
        boolean certainOnly = timeline.certainOnlyProperty().get();
        layout = BarLayout.of(
                words.bars(),
                scale,
                new BarLayout.Wishes(
                        areas.barsHeight(),
                        words::wanted,
                        timeline.blocksProperty().get()));
        placeScrollBar(areas);
        GraphicsContext graphics = chart.getGraphicsContext2D();
        graphics.clearRect(0, 0, timeline.getWidth(), timeline.getHeight());
        Pen pen = new Pen(graphics);
        new AxisPainter(graphics, pen, areas, scale, palette).paint();
        TimeStep counted = timeline.granularityProperty()
                .get()
                .counting(timeline.precisionProperty().get(), scale.millisPerPixel());
        histogram = timeline.countsProperty().get().histogram(counted.marks(scale.span(), zone()));
        new HistogramPainter(graphics, pen, areas, scale, palette)
                .paint(histogram, counted.per(tr("events")), certainOnly);
        new BarPainter(graphics, pen, areas, palette, words, certainOnly).paint(layout, scroll.getValue());
        stale = false;
        chartDrawings++;
        placeNote(areas);
        overview.place(areas);
        drawMarks();
    }

    private void placeScrollBar(Areas areas) {
        double room = areas.barsHeight();
        boolean needed = layout.height() > room;
        scroll.setVisible(needed);
        scroll.setMax(needed ? layout.height() - room : 0);
        scroll.setVisibleAmount(needed ? scroll.getMax() * room / layout.height() : 0);
        scroll.setUnitIncrement(BarLayout.SCROLLED_LANE * 3);
        scroll.setBlockIncrement(room);
        if (scroll.getValue() > scroll.getMax()) {
            scroll.setValue(scroll.getMax());
        }
        scroll.resizeRelocate(areas.width() - SCROLL_BAR - 1, areas.barsTop(), SCROLL_BAR, room);
    }

    private void placeNote(Areas areas) {
        String words = noteWords();
        note.setText(words);
        note.setVisible(!words.isEmpty());
        if (note.isVisible()) {
            note.applyCss();
            double width = Math.min(areas.lineWidth(), note.prefWidth(-1));
            double height = note.prefHeight(width);
            boolean isAlone = layout.events() == 0;
            double top = areas.barsTop() + (isAlone ? (areas.barsHeight() - height) / 2 : 2);
            double left = isAlone ? Areas.LEFT + (areas.lineWidth() - width) / 2 : areas.lineEnd() - width - 6;
            note.resizeRelocate(Math.round(left), Math.round(top), width, height);
        }
    }

    private String noteWords() {
        if (!areas().withBars()) {
            return "";
        }
        if (getSkinnable().barsProperty().get().size() == 0) {
            return tr("No event matches the filter");
        }
        if (layout.events() == 0) {
            return tr("No event in the time shown: turn the wheel to see more of it");
        }
        return layout.density() == null
                ? ""
                : trn(layout.events(), "{0} event, zoom in to see bars", "{0} events, zoom in to see bars");
    }

    private void drawMarks() {
        TimelineView timeline = getSkinnable();
        IntPredicate pointed = timeline.pointedProperty().get();
        IntPredicate selected = timeline.selectedProperty().get();
        boolean any = layout.bars().stream().anyMatch(bar -> bar.isOfAny(pointed.or(selected)));
        // A sheet of nothing would still be laid over the whole chart
        marks.setVisible(any);
        if (any) {
            TimelinePalette palette = timeline.paletteProperty().get();
            MarkPainter painter = new MarkPainter(marks.getGraphicsContext2D(), areas(), layout, scroll.getValue());
            painter.paint(pointed, selected, palette);
        }
    }

    private void placeWindow() {
        TimeWindow window = getSkinnable().windowProperty().get();
        frame.place(areas(), x(window.from()), x(window.to()));
    }

    /** Says where the handles are; only when the window rests, or a screen reader would never come to an end. */
    void sayHandles() {
        frame.say(getSkinnable().windowProperty().get(), zone());
    }

    void showTip(double x, double y, String words) {
        tip.setText(words);
        tip.setVisible(!words.isEmpty());
        if (tip.isVisible()) {
            tip.applyCss();
            double width = Math.min(tip.getMaxWidth(), tip.prefWidth(-1));
            double height = tip.prefHeight(width);
            double left = x + 14 + width > areas().width() ? x - 12 - width : x + 14;
            tip.resizeRelocate(Math.max(4, left), y - height - 12, width, height);
        }
    }

    /** What the bar of the histogram at a point counts, in words; empty beside the bars. */
    String countsAt(double x, double y) {
        if (!areas().isHistogram(x, y)) {
            return "";
        }
        Instant at = instantAt(x);
        TimeWords times = TimeWords.onScreen(zone(), getSkinnable().span());
        return IntStream.range(0, histogram.bins())
                .filter(bin -> histogram.windowOf(bin).contains(at))
                .filter(bin -> histogram.certain(bin) + histogram.possible(bin) > 0)
                .mapToObj(bin -> times.span(histogram.windowOf(bin)) + "\n"
                        + tr("{0} certain, {1} possible", histogram.certain(bin), histogram.possible(bin)))
                .findFirst()
                .orElse("");
    }

    /** The name of the lanes at a point and how many events they show; empty beside names, and where the name stands there whole. */
    String nameAt(double x, double y) {
        double down = y - areas().barsTop() + scroll.getValue();
        return layout.groups().stream()
                .filter(group -> areas().isNames(x) && y >= areas().barsTop())
                .filter(group -> down >= group.top() && down < group.top() + group.height())
                .filter(group -> !BarPainter.name(group, words.bars()).equals(group.name()))
                .map(group -> group.name() + "\n" + trn(group.events(), "{0} event", "{0} events"))
                .findFirst()
                .orElse("");
    }

    void scrollBy(double pixels) {
        scroll.setValue(Math.max(0, Math.min(scroll.getMax(), scroll.getValue() + pixels)));
    }

    /** To the next event of those that the line shows, in the order of time, or the one before; to a block by its first event; empty beyond them. */
    Optional<Integer> walk(int steps) {
        TimeWindow view = getSkinnable().viewProperty().get();
        Bars bars = getSkinnable().barsProperty().get();
        Set<Integer> behind = layout.behindOthers();
        Optional<Integer> next = bars.walk(view.from(), view.to(), walkedTo, steps > 0);
        while (next.isPresent() && behind.contains(next.get())) {
            next = bars.walk(view.from(), view.to(), next.get(), steps > 0);
        }
        next.ifPresent(event -> {
            walkedTo = event;
            layout.barOf(event).ifPresent(this::scrollTo);
        });
        return next;
    }

    Optional<Integer> walkedTo() {
        return walkedTo < 0 ? Optional.empty() : Optional.of(walkedTo);
    }

    /** The block that one has walked to; empty if it is a bar of one event. */
    Optional<BarLayout.Placed> walkedToBlock() {
        return walkedTo().flatMap(layout::barOf).filter(BarLayout.Placed::isBlock);
    }

    private void scrollTo(BarLayout.Placed bar) {
        double room = areas().barsHeight();
        if (bar.top() < scroll.getValue()) {
            scroll.setValue(Math.max(0, bar.top() - 2));
        } else if (bar.top() + bar.height() > scroll.getValue() + room) {
            scroll.setValue(Math.min(scroll.getMax(), bar.top() + bar.height() + 2 - room));
        }
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        TimelineView timeline = getSkinnable();
        double sharp = timeline.sharpnessProperty().get();
        if (chart.getWidth() != timeline.getWidth() * sharp || chart.getHeight() != timeline.getHeight() * sharp) {
            for (Canvas sheet : new Canvas[] {chart, marks}) {
                sheet.setWidth(timeline.getWidth() * sharp);
                sheet.setHeight(timeline.getHeight() * sharp);
                sheet.getTransforms().setAll(new Scale(1 / sharp, 1 / sharp));
                sheet.getGraphicsContext2D().setTransform(sharp, 0, 0, sharp, 0, 0);
            }
            stale = true;
        }
        if (stale && timeline.getWidth() > 0) {
            drawChart();
        }
        placeWindow();
        other.place();
        edited.place();
    }
}
