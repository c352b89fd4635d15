package org.dateline.view.timeline;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.uncut;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.dateline.control.look.Type;
import org.dateline.language.ForPrograms;
import org.dateline.language.Language;
import org.dateline.model.TimeWindow;
import org.dateline.view.look.Parts;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.typed.TypedTimeParser;
import org.dateline.words.DateForm;
import org.dateline.words.TimeWords;

/** The ends of a window as two fields. What is wrong is said beside them and changes nothing; Esc restores them. */
public final class WindowFields extends HBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    /** Of so much time, days are said where the window begins and ends with them. */
    private static final Duration LONG = Duration.ofDays(300);

    /** Words are not all as wide as they are in English. */
    @ForPrograms("a style")
    private static final String WIDTH = "-fx-min-width: %.0f; -fx-pref-width: %.0f;";

    /** What a field has around its words, pixels: padding, border and the caret. */
    private static final double AROUND_WORDS = 20;

    private static final int LATE = 20;
    private static final long DAYS_OF_YEAR = 365;

    private static final DateForm DAY = DateForm.of(key("d MMM uuuu"));

    private final Typed typed;
    private final TimeWords times;
    private final Runnable onDone;
    private final ZoneId zone;
    private final DateForm form;
    private final boolean isLong;
    private final TypedTimeParser parser;
    private final TextField from;
    private final TextField to;
    private final Label error;

    /**
     * The window whose ends are typed.
     *
     * @param id before the ids of the fields
     * @param name what it is called
     * @param window it; changes are shown
     * @param taken gets what was typed
     */
    public record Typed(
            String id,
            String name,
            TimeWindow span,
            ZoneId zone,
            ObservableValue<TimeWindow> window,
            Consumer<TimeWindow> taken) {

        /** The window of a view-model. */
        static Typed windowOf(DatelineViewModel model) {
            return new Typed(
                    "window",
                    tr("the window"),
                    model.span(),
                    model.workspace().dataset().zone(),
                    model.windowProperty(),
                    window -> {
                        model.playback().pause();
                        model.showWindow(window);
                    });
        }
    }

    /** @param onDone gives the keyboard back when a time was entered or given up */
    public WindowFields(Typed typed, TimeWords times, Runnable onDone) {
        this.typed = typed;
        this.times = times;
        this.onDone = onDone;
        this.zone = typed.zone;
        TimeWindow span = typed.span;
        this.parser = new TypedTimeParser(zone, span);
        this.from = field(typed.id + "-from", tr("From: first moment of {0}", typed.name));
        this.to = field(typed.id + "-to", tr("To: first moment after {0}", typed.name));
        this.error =
                named(typed.id.equals("window") ? "time-error" : typed.id + "-error", Parts.label("", "time-error"));
        this.isLong = span.length().compareTo(LONG) > 0;
        boolean withYear = isLong || !isOneYear(span);
        this.form = DateForm.of(
                isLong ? key("d MMM uuuu HH:mm") : withYear ? key("EEE d MMM uuuu HH:mm") : key("EEE d MMM HH:mm"));
        getStyleClass().add("window-fields");
        setAlignment(Pos.CENTER_LEFT);
        // The error may reach over what follows
        setViewOrder(-1);
        if (!Language.current().equals(Language.ENGLISH)) {
            double width = Math.ceil(widest(span)) + AROUND_WORDS;
            Stream.of(from, to).forEach(field -> field.setStyle(WIDTH.formatted(width, width)));
        } else if (withYear) {
            getStyleClass().add(isLong ? "of-days" : "with-year");
        }
        Parts.setShown(error, false);
        getChildren().addAll(label(tr("from"), from), from, label(tr("to"), to), to, error);
        listenTo(from);
        listenTo(to);
        typed.window.subscribe(this::show);
    }

    /** How wide the widest of its days is in the words of the language, pixels; of a long span any day of a year. */
    private double widest(TimeWindow span) {
        ZonedDateTime first = span.from().atZone(zone).withHour(LATE);
        return LongStream.rangeClosed(0, Math.min(DAYS_OF_YEAR, span.length().toDays() + 1))
                .mapToObj(first::plusDays)
                .mapToDouble(day -> Type.widthOf(form.format(day), Type.FIRST))
                .max()
                .orElseThrow();
    }

    private boolean isOneYear(TimeWindow span) {
        return span.from().atZone(zone).getYear()
                == span.to().minusNanos(1).atZone(zone).getYear();
    }

    private static TextField field(String id, String words) {
        TextField field = named(id, new TextField());
        field.getStyleClass().add("time-field");
        field.setAccessibleText(words);
        Tips.give(field, words + "\n" + tr("Type {0}; Enter takes it, Esc restores", tr(TypedTimeParser.EXPECTED)));
        return field;
    }

    private static Label label(String words, TextField field) {
        Label label = uncut(Parts.label(words, "faint"));
        label.setLabelFor(field);
        return label;
    }

    private void listenTo(TextField field) {
        field.setOnAction(event -> {
            if (take(field)) {
                onDone.run();
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                restore(field);
                onDone.run();
                event.consume();
            }
        });
        field.textProperty().addListener(change -> sayWrong(field, ""));
        field.focusedProperty().subscribe(focused -> {
            if (!focused && !take(field)) {
                restore(field);
            }
        });
    }

    private void show(TimeWindow window) {
        Stream.of(from, to).filter(field -> !field.isFocused()).forEach(this::restore);
    }

    private void restore(TextField field) {
        field.setText(words(field));
        sayWrong(field, "");
    }

    /** As it can be typed: a day alone begins with its first moment, and ends with its last. */
    private String words(TextField field) {
        ZonedDateTime time = shown(field).atZone(zone);
        boolean isDay = time.equals(time.toLocalDate().atStartOfDay(zone));
        if (isLong && isDay) {
            return DAY.format(field == from ? time : time.minusDays(1));
        }
        return form.format(time);
    }

    private Instant shown(TextField field) {
        TimeWindow window = typed.window.getValue();
        return field == from ? window.from() : window.to();
    }

    /** Takes what was typed; false if it is wrong, which is then said. */
    private boolean take(TextField field) {
        String text = field.getText();
        // Unchanged words may stand for a moment between two minutes
        if (text.strip().equals(words(field))) {
            return true;
        }
        Optional<Instant> read = field == from ? parser.from(text, shown(field)) : parser.to(text, shown(field));
        if (read.isEmpty()) {
            sayWrong(field, tr("Expected {0}", tr(TypedTimeParser.EXPECTED)));
            return false;
        }
        TimeWindow span = typed.span;
        if (!meets(text, field, span)) {
            sayWrong(field, tr("Expected a time within {0}, the days of the dataset", times.span(span)));
            return false;
        }
        Optional<String> doubt = parser.doubt(text, shown(field), field == to);
        typed.taken.accept(with(field, read.get()));
        restore(from);
        restore(to);
        doubt.ifPresent(words -> say(field, words));
        return true;
    }

    /** Whether what was typed, a year perhaps, lies within the span or reaches into it. */
    private boolean meets(String text, TextField field, TimeWindow span) {
        Instant first = parser.from(text, shown(field)).orElse(span.to());
        Instant last = parser.to(text, shown(field)).orElse(span.from());
        return !first.isAfter(span.to()) && !last.isBefore(span.from());
    }

    /** A start that is not before the end takes the window along, and so does an end that is not after the start. */
    private TimeWindow with(TextField field, Instant end) {
        TimeWindow window = typed.window.getValue();
        if (field == from) {
            return end.isBefore(window.to())
                    ? new TimeWindow(end, window.to())
                    : new TimeWindow(end, end.plus(window.length()));
        }
        return end.isAfter(window.from())
                ? new TimeWindow(window.from(), end)
                : new TimeWindow(end.minus(window.length()), end);
    }

    private void sayWrong(TextField field, String words) {
        field.pseudoClassStateChanged(WRONG, !words.isEmpty());
        error.pseudoClassStateChanged(WRONG, !words.isEmpty());
        say(field, words);
    }

    /** Says something below a field until another time stands there. */
    private void say(TextField field, String words) {
        field.setAccessibleHelp(words);
        error.setText(words);
        error.setVisible(!words.isEmpty());
        if (error.isVisible()) {
            error.applyCss();
            Bounds below = field.getBoundsInParent();
            double width = error.prefWidth(-1);
            error.resizeRelocate(below.getMinX(), below.getMaxY() + 4, width, error.prefHeight(width));
        }
    }
}
