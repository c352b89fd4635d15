package org.dateline.control.timeline;

import static org.dateline.language.Tr.tr;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.dateline.calendar.Granularity;
import org.dateline.calendar.TimePrecision;
import org.dateline.calendar.TimeStep;
import org.dateline.model.Event;
import org.dateline.model.EventTime;
import org.dateline.model.TimeWindow;
import org.dateline.query.TimeCounts;
import org.dateline.query.cube.Histograms;
import org.jspecify.annotations.Nullable;

/**
 * A line of time with a histogram and the events as bars, and over it a window with two handles. It holds which part of
 * time is seen and which the window selects; it knows neither dataset nor filter. The window follows every movement of
 * the mouse, not only its release.
 *
 * <p>Dragging beside the window makes a new one, dragging in it moves it, dragging a handle resizes it, a double click
 * takes the day. All of these go from one multiple of {@link #stepProperty} to another; with Shift to the minute. The wheel zooms the
 * line at the pointer, or scrolls the lanes where it is over
 * their names; dragging the axis, or the strip below that stands for the whole span, moves the line. Handles take the focus: arrow
 * keys move them by a step, with Shift by what a pixel can tell, Home and End to their limits. On the line itself Up and Down walk from
 * event to event, Enter selects, {@code + - 0} zoom.
 */
public final class TimelineView extends Control {

    private static final double FREE_BEFORE = 0.05;
    private static final int NARROW = 60;
    /** Ten years. */
    private static final Duration AROUND = Duration.ofDays(3653);

    private final ZoneId zone;
    private final TimeWindow span;
    private final ReadOnlyObjectWrapper<TimeWindow> view;
    private final ObjectProperty<TimeWindow> window;
    private final ObjectProperty<@Nullable TimeWindow> otherWindow = new SimpleObjectProperty<>(this, "otherWindow");
    private final StringProperty otherName = new SimpleStringProperty(this, "otherName", "");
    private final ObjectProperty<Histograms> counts = new SimpleObjectProperty<>(this, "counts", TimeCounts.NONE);
    private final ObjectProperty<Bars> bars = new SimpleObjectProperty<>(this, "bars", Bars.NONE);
    private final DoubleProperty sharpness = new SimpleDoubleProperty(this, "sharpness", 1);
    private final ObjectProperty<TimePrecision> precision =
            new SimpleObjectProperty<>(this, "precision", TimePrecision.UNKNOWN);
    private final ObjectProperty<Granularity> granularity =
            new SimpleObjectProperty<>(this, "granularity", Granularity.AUTO);
    private final ObservableValue<TimeStep> step;
    private final ObjectProperty<Consumer<List<Event>>> onOpen =
            new SimpleObjectProperty<>(this, "onOpen", events -> {});
    private final BooleanProperty blocks = new SimpleBooleanProperty(this, "blocks", true);
    private final ObjectProperty<@Nullable EventTime> editedTime = new SimpleObjectProperty<>(this, "editedTime");
    private final BooleanProperty certainOnly = new SimpleBooleanProperty(this, "certainOnly");
    private final ObjectProperty<IntPredicate> selected = new SimpleObjectProperty<>(this, "selected", event -> false);
    private final ObjectProperty<IntPredicate> pointed = new SimpleObjectProperty<>(this, "pointed", event -> false);
    private final ObjectProperty<Consumer<Event>> onPick = new SimpleObjectProperty<>(this, "onPick", event -> {});
    private final ObjectProperty<Consumer<Set<String>>> onPoint =
            new SimpleObjectProperty<>(this, "onPoint", events -> {});
    private final ObjectProperty<Function<Event, String>> describer =
            new SimpleObjectProperty<>(this, "describer", Event::title);
    private final ObjectProperty<TimelinePalette> palette =
            new SimpleObjectProperty<>(this, "palette", TimelinePalette.PLAIN);

    /** A timeline that shows this span, all of it in the window, with the days of this zone. */
    public TimelineView(TimeWindow span, ZoneId zone) {
        // Later is right, whatever language is spoken around it
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        this.zone = zone;
        this.span = span;
        this.view = new ReadOnlyObjectWrapper<>(this, "view", limited(span));
        this.window = new SimpleObjectProperty<>(this, "window", span);
        this.step = Bindings.createObjectBinding(
                () -> granularity.get().snapping(precision.get(), scale().millisPerPixel()),
                view,
                granularity,
                precision,
                widthProperty());
        getStyleClass().add("timeline-view");
        setMinSize(400, 130);
        setPrefSize(900, 176);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(tr("timeline"));
        setAccessibleText(
                tr("Timeline. Up and Down walk from event to event, Enter selects, Ctrl+Down goes to the handles of the"
                        + " window, plus and minus zoom, 0 shows all of it. Left and Right move the window."));
    }

    /** The zone whose days are shown. */
    public ZoneId zone() {
        return zone;
    }

    /** The time within which the window stays. */
    public TimeWindow span() {
        return span;
    }

    /** The time that the whole line stands for: from ten minutes to twice all that there is to see. */
    public ReadOnlyObjectProperty<TimeWindow> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** The window between the handles, within the span. */
    public ObjectProperty<TimeWindow> windowProperty() {
        return window;
    }

    /** A second window that the first is compared with, within the span, which can be dragged too; null if there is none. */
    public ObjectProperty<@Nullable TimeWindow> otherWindowProperty() {
        return otherWindow;
    }

    /** What the second window is called. */
    public StringProperty otherNameProperty() {
        return otherName;
    }

    /** How exactly the times of the events are known. */
    public ObjectProperty<TimePrecision> precisionProperty() {
        return precision;
    }

    /** In which steps the window moves and the histogram counts. */
    public ObjectProperty<Granularity> granularityProperty() {
        return granularity;
    }

    /** The step in which the window moves now, at this zoom. */
    public ObservableValue<TimeStep> stepProperty() {
        return step;
    }

    /** Time as it lies on the line. */
    TimeScale scale() {
        return new TimeScale(view.get(), Areas.lineWidth(getWidth()), zone);
    }

    /** What the histogram counts. */
    public ObjectProperty<Histograms> countsProperty() {
        return counts;
    }

    /** What stands in the lanes; without any group there are no lanes, and the histogram takes their room. */
    public ObjectProperty<Bars> barsProperty() {
        return bars;
    }

    /** The time that is edited, whose ends can be dragged over the histogram; null while none is. */
    public ObjectProperty<@Nullable EventTime> editedTimeProperty() {
        return editedTime;
    }

    /** Whether only what is certain is drawn, with hairlines for the rest of the bars. */
    public BooleanProperty certainOnlyProperty() {
        return certainOnly;
    }

    /** Which events are selected, by their positions. */
    public ObjectProperty<IntPredicate> selectedProperty() {
        return selected;
    }

    /** Which events the pointer or the keyboard is at, in any part of the screen, by their positions. */
    public ObjectProperty<IntPredicate> pointedProperty() {
        return pointed;
    }

    /** Called with the event whose bar was clicked. */
    public ObjectProperty<Consumer<Event>> onPickProperty() {
        return onPick;
    }

    /** Called with the events of a block that was clicked: bars of the same time that are drawn as one. */
    public ObjectProperty<Consumer<List<Event>>> onOpenProperty() {
        return onOpen;
    }

    /** Whether bars of the same time may be drawn as one where there is no room for all. */
    public BooleanProperty blocksProperty() {
        return blocks;
    }

    /** Called with the id of the event that pointer or keyboard have come to, and with nothing when they leave it. */
    public ObjectProperty<Consumer<Set<String>>> onPointProperty() {
        return onPoint;
    }

    /** Gives the words of the tooltip for an event. */
    public ObjectProperty<Function<Event, String>> describerProperty() {
        return describer;
    }

    /** The colours. */
    public ObjectProperty<TimelinePalette> paletteProperty() {
        return palette;
    }

    /** How many pixels are drawn per unit of length: the factor by which a transform of a parent enlarges the timeline. */
    public DoubleProperty sharpnessProperty() {
        return sharpness;
    }

    /** Lets the line stand for this time, as far as it is neither too short nor too long nor beyond all events. */
    public void show(TimeWindow wanted) {
        view.set(limited(wanted));
    }

    private TimeWindow limited(TimeWindow wanted) {
        Duration length = wanted.length();
        if (length.compareTo(TimeScale.MIN_LENGTH) < 0) {
            Instant from =
                    wanted.from().minus(TimeScale.MIN_LENGTH.minus(length).dividedBy(2));
            return within(new TimeWindow(from, from.plus(TimeScale.MIN_LENGTH)));
        }
        Duration longest = longest();
        if (length.compareTo(longest) > 0) {
            Instant from = wanted.from().plus(length.minus(longest).dividedBy(2));
            return within(new TimeWindow(from, from.plus(longest)));
        }
        return within(wanted);
    }

    /** Twice what there is to see, and some years around what is short. */
    Duration longest() {
        Duration twice = extent().length().multipliedBy(2);
        Duration longest = twice.compareTo(AROUND) > 0 ? twice : AROUND;
        return longest.compareTo(TimeScale.MAX_LENGTH) > 0 ? TimeScale.MAX_LENGTH : longest;
    }

    /** Moved so that its middle lies within the time of span and events. */
    private TimeWindow within(TimeWindow wanted) {
        TimeWindow extent = extent();
        Instant middle = wanted.from().plus(wanted.length().dividedBy(2));
        if (middle.isBefore(extent.from())) {
            return wanted.shiftedBy(Duration.between(middle, extent.from()));
        }
        return middle.isAfter(extent.to()) ? wanted.shiftedBy(Duration.between(middle, extent.to())) : wanted;
    }

    private TimeWindow extent() {
        return bars.get()
                .extent()
                .map(events -> new TimeWindow(
                        events.from().isBefore(span.from()) ? events.from() : span.from(),
                        events.to().isAfter(span.to()) ? events.to() : span.to()))
                .orElse(span);
    }

    /** Lets the line stand for the whole span. */
    public void showSpan() {
        show(span);
    }

    /** Lets the line stand for the whole span if it stands for more. */
    public void showSpanUnlessCloser() {
        if (view.get().length().compareTo(span.length()) > 0) {
            showSpan();
        }
    }

    /**
     * Moves the line, and widens it if need be, so that all of this is seen; does nothing if it is. A line on which this
     * would be too narrow to see is narrowed to the span.
     */
    public void reveal(TimeWindow wanted) {
        if (wanted.length().multipliedBy(NARROW).compareTo(view.get().length()) < 0) {
            showSpanUnlessCloser();
        }
        TimeWindow now = view.get();
        if (!wanted.from().isBefore(now.from()) && !wanted.to().isAfter(now.to())) {
            return;
        }
        Duration free = wanted.length().dividedBy(10);
        if (wanted.length().plus(free).compareTo(now.length()) > 0) {
            TimeWindow around =
                    new TimeWindow(wanted.from().minus(free), wanted.to().plus(free));
            show(span.from().isAfter(around.from()) && span.to().isBefore(around.to()) ? span : around);
            return;
        }
        Duration before = Duration.ofMillis(Math.round(now.length().toMillis() * FREE_BEFORE));
        Instant from = wanted.to().isAfter(now.to())
                ? wanted.from().minus(before)
                : wanted.to().plus(before).minus(now.length());
        show(new TimeWindow(from, from.plus(now.length())));
    }

    /** Zooms the line around its middle; less than 1 to see more detail. */
    public void zoom(double factor) {
        TimeScale scale = new TimeScale(view.get(), 1, zone);
        show(scale.zoomedAt(0.5, factor, longest()).span());
    }

    /** Moves the line by a share of what it shows; earlier if negative. */
    public void pan(double share) {
        TimeScale scale = new TimeScale(view.get(), 1, zone);
        show(scale.movedBy(share).span());
    }

    /** Lets a screen reader know where the handles are; to be called when the window rests. */
    public void sayHandles() {
        if (getSkin() instanceof TimelineSkin skin) {
            skin.sayHandles();
        }
    }

    /** Says no longer what lies under the pointer, until the mouse is moved again. */
    public void hush() {
        if (getSkin() instanceof TimelineSkin skin) {
            skin.showTip(0, 0, "");
        }
    }

    /** Where an instant lies in the control, pixels from its left; 0 before it is shown. */
    public double xOf(Instant instant) {
        return getSkin() instanceof TimelineSkin skin ? skin.x(instant) : 0;
    }

    /** A point of the control at which an event's bar can be clicked; empty if it has none that is seen. */
    public Optional<Point2D> pointOf(String event) {
        return getSkin() instanceof TimelineSkin skin ? skin.pointOf(event) : Optional.empty();
    }

    /** How often axis, histogram and bars have been drawn. */
    public int chartDrawings() {
        return getSkin() instanceof TimelineSkin skin ? skin.chartDrawings() : 0;
    }

    /** What the bars area says in words, such as that there are too many events for bars; empty if nothing. */
    public String note() {
        return getSkin() instanceof TimelineSkin skin ? skin.note() : "";
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TimelineSkin(this);
    }
}
