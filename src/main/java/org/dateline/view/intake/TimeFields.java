package org.dateline.view.intake;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;
import static org.dateline.view.look.Parts.setShown;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.dateline.model.EventTime;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.typed.TypedTimeParser;
import org.dateline.words.DateForm;

/** The ends of a time, typed, and whether it went on all the time between. */
final class TimeFields extends VBox {

    private static final DateForm HOUR = DateForm.of(key("EEE d MMM HH:mm"));
    private static final DateForm DAY = DateForm.of(key("EEE d MMM"));
    private static final int MORNING = 6;

    private final TypedTimeParser parser;
    private final TimeWindow span;
    private final TextField from = named("intake-time-from", new TextField());
    private final TextField to = named("intake-time-to", new TextField());
    private final CheckBox lasted = named("intake-time-lasted", new CheckBox(tr("It went on all that time")));
    private final Label doubt = named("intake-time-doubt", WrappedLabel.of("", "possible-note"));
    private final Label wrong = named("intake-time-wrong", WrappedLabel.of("", "intake-wrong"));

    TimeFields(ZoneId zone, TimeWindow span, Optional<EventTime> known) {
        super(6);
        this.span = span;
        this.parser = new TypedTimeParser(zone, span);
        ZonedDateTime example = span.from().atZone(zone).withHour(MORNING).withMinute(0);
        from.setPromptText(HOUR.format(example));
        to.setPromptText(DAY.format(example));
        known.ifPresent(time -> {
            TimeParser written = new TimeParser(zone);
            from.setText(written.format(time.start()));
            to.setText(written.format(time.end()));
            lasted.setSelected(time.hasInner());
        });
        setShown(wrong, false);
        wrong.textProperty().subscribe(words -> setShown(wrong, !words.isEmpty()));
        doubt.textProperty().subscribe(words -> setShown(doubt, !words.isEmpty()));
        from.textProperty().subscribe(words -> showDoubt());
        to.textProperty().subscribe(words -> showDoubt());
        getChildren()
                .addAll(row(6, label(tr("Not before")), from, label(tr("and not after")), to), doubt, lasted, wrong);
    }

    Node first() {
        return from;
    }

    private void showDoubt() {
        doubt.setText(parser.doubt(from.getText(), span.from(), false)
                .or(() -> parser.doubt(to.getText(), span.to(), true))
                .orElse(""));
    }

    /** The time that is typed; empty, and said so, if none is. */
    Optional<EventTime> time(String words) {
        Optional<Instant> start = parser.from(from.getText(), span.from());
        String typedEnd = to.getText().isBlank() ? from.getText() : to.getText();
        Optional<Instant> end = parser.to(typedEnd, span.to());
        if (start.isEmpty() || end.isEmpty()) {
            wrong.setText(tr("Not understood: expected {0}.", tr(TypedTimeParser.EXPECTED)));
            return Optional.empty();
        }
        if (end.get().isBefore(start.get())) {
            wrong.setText(tr("It ends before it begins."));
            return Optional.empty();
        }
        wrong.setText("");
        return Optional.of(
                lasted.isSelected()
                        ? new EventTime(start.get(), start.get(), end.get(), end.get(), words)
                        : new EventTime(start.get(), end.get(), start.get(), end.get(), words));
    }
}
