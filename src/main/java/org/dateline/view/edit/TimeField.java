package org.dateline.view.edit;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.setShown;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.edit.record.Field;
import org.dateline.edit.record.RecordNames;
import org.dateline.model.EventTime;
import org.dateline.view.look.Tips;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.edit.DraftTime;
import org.dateline.viewmodel.edit.DraftTime.Part;
import org.dateline.viewmodel.typed.TypedTimeParser;
import org.jspecify.annotations.Nullable;

/** The outer and the inner interval of a time as four typed times, and the source's words for it. */
final class TimeField extends FieldEditor {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ENGLISH);

    private final DraftTime times;
    private final TypedTimeParser parser;
    private final Map<Part, TextField> fields = new EnumMap<>(Part.class);
    private final CheckBox exact = named("time-exact", new CheckBox(tr("Exactly known")));
    private final TextArea note = named("time-note", TypedField.area(2));
    private final Label doubt = named("time-doubt", WrappedLabel.of("", "possible-note"));
    private final VBox node = new VBox(6);

    TimeField(FormContext form, Field field) {
        super(form, field);
        times = new DraftTime(form.zone());
        parser = new TypedTimeParser(form.zone(), form.window().model().span());
        for (Part part : Part.values()) {
            fields.put(part, field(part));
        }
        exact.setOnAction(event -> makeExact());
        Tips.give(exact, tr("Begun and ended when the outer times say: the inner times are the same"));
        note.setPromptText(tr("The source\u2019s words, such as \u201clate on Saturday\u201d"));
        note.setAccessibleText(tr("The source\u2019s words for the time"));
        note.textProperty().subscribe((was, now) -> {
            if (note.isFocused()) {
                takeNote(now);
            }
        });
        doubt.textProperty().subscribe(words -> setShown(doubt, !words.isEmpty()));
        node.getChildren().addAll(grid(), doubt, exact, note);
        if (field.key().equals("time") && form.draft().kind() == org.dateline.edit.record.RecordKind.EVENT) {
            node.getChildren()
                    .add(WrappedLabel.of(tr("The ends of the bars on the timeline can be dragged"), "field-hint"));
        }
        show();
    }

    private GridPane grid() {
        GridPane grid = new GridPane(6, 4);
        ColumnConstraints names = new ColumnConstraints();
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        wide.setPercentWidth(41);
        grid.getColumnConstraints().addAll(names, wide, wide);
        grid.add(label(tr("at the earliest"), "field-hint"), 1, 0);
        grid.add(label(tr("at the latest"), "field-hint"), 2, 0);
        grid.addRow(1, label(tr("Begins")), fields.get(Part.START), fields.get(Part.START_LATEST));
        grid.addRow(2, label(tr("Ends")), fields.get(Part.END_EARLIEST), fields.get(Part.END));
        return grid;
    }

    private TextField field(Part part) {
        TextField typed = named("time-" + part.key(), new TextField());
        typed.setAccessibleText(
                switch (part) {
                    case START -> tr("Earliest start");
                    case START_LATEST -> tr("Latest start");
                    case END_EARLIEST -> tr("Earliest end");
                    case END -> tr("Latest end");
                });
        Tips.give(typed, typed.getAccessibleText() + ": " + TypedTimeParser.EXPECTED);
        typed.setOnAction(event -> take(part));
        typed.focusedProperty().subscribe((was, focused) -> {
            if (!focused) {
                take(part);
            }
        });
        return typed;
    }

    private @Nullable JsonElement value() {
        return draft().get(field().key());
    }

    /** What was typed, as an instant, or as it stands where it is none. */
    private void take(Part part) {
        String typed = input(part).getText().strip();
        if (typed.equals(words(part))) {
            return;
        }
        Instant near = times.read(value(), part)
                .or(() -> times.read(value(), Part.START))
                .orElse(form().window().model().windowProperty().get().from());
        Optional<Instant> meant = part.isBegin() ? parser.from(typed, near) : parser.to(typed, near);
        doubt.setText(parser.doubt(typed, near, !part.isBegin()).orElse(""));
        JsonObject changed = times.with(value(), part, meant);
        if (meant.isEmpty() && !typed.isEmpty()) {
            changed.add(part.key(), new JsonPrimitive(typed));
        }
        if (exact.isSelected() && meant.isPresent()) {
            changed = follow(changed, part, meant);
        }
        if (part == Part.START || part == Part.END) {
            changed = times.clamped(changed);
        }
        set(changed);
        show();
    }

    /** Of a time that is exactly known the inner ends are the outer ones. */
    private JsonObject follow(JsonObject time, Part part, Optional<Instant> meant) {
        return switch (part) {
            case START, START_LATEST -> times.with(times.with(time, Part.START, meant), Part.START_LATEST, meant);
            case END, END_EARLIEST -> times.with(times.with(time, Part.END, meant), Part.END_EARLIEST, meant);
        };
    }

    private void makeExact() {
        Optional<Instant> start = times.read(value(), Part.START);
        Optional<Instant> end = times.read(value(), Part.END);
        if (exact.isSelected()) {
            JsonObject known = times.with(times.with(value(), Part.START_LATEST, start), Part.END_EARLIEST, end);
            set(times.with(known, Part.END, end));
        }
        show();
    }

    private void takeNote(String words) {
        JsonObject changed = value() instanceof JsonObject time ? time.deepCopy() : new JsonObject();
        if (words.isBlank()) {
            changed.add("note", com.google.gson.JsonNull.INSTANCE);
        } else {
            changed.addProperty("note", words.strip());
        }
        set(changed);
    }

    private TextField input(Part part) {
        return java.util.Objects.requireNonNull(fields.get(part));
    }

    /** What the draft says, in the form of the fields. */
    private String words(Part part) {
        Optional<Instant> known = times.read(value(), part);
        if (known.isPresent()) {
            boolean isRound = known.get().getEpochSecond() % 60 == 0;
            return (isRound ? SHOWN : EXACT).format(known.get().atZone(form().zone()));
        }
        String raw = value() instanceof JsonObject time ? RecordNames.text(time, part.key()) : null;
        return raw == null ? "" : raw;
    }

    @Override
    Node node() {
        return node;
    }

    @Override
    void show() {
        for (Part part : Part.values()) {
            TextField field = input(part);
            if (!field.isFocused() || times.read(value(), part).isPresent()) {
                String words = words(part);
                if (!words.equals(field.getText()) && !(field.isFocused() && isBeingTyped(field, part))) {
                    field.setText(words);
                }
            }
        }
        exact.setSelected(times.read(value()).map(EventTime::isExact).orElse(false));
        String said = value() instanceof JsonObject time ? RecordNames.text(time, "note") : null;
        if (!note.isFocused()) {
            note.setText(said == null ? "" : said);
        }
    }

    /** What is typed and not taken yet is left alone while something else of the draft changes. */
    private boolean isBeingTyped(TextField field, Part part) {
        Optional<Instant> typed = part.isBegin()
                ? parser.from(field.getText(), Instant.EPOCH)
                : parser.to(field.getText(), Instant.EPOCH);
        return typed.isEmpty() || !typed.equals(times.read(value(), part));
    }

    @Override
    void focus() {
        input(Part.START).requestFocus();
    }
}
