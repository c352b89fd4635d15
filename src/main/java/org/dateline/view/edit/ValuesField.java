package org.dateline.view.edit;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.edit.record.Field;
import org.dateline.model.EventField;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.dateline.view.look.IconButton;
import org.dateline.view.look.Parts;
import org.jspecify.annotations.Nullable;

/** What an event has in the dataset's own fields: one input for each that it has, by its type, and a choice of the others. */
final class ValuesField extends FieldEditor {

    private static final String YES = FieldValue.YES;
    private static final String NO = FieldValue.NO;

    private final List<EventField> known;
    private final VBox rows = new VBox(6);
    private final ComboBox<EventField> others = named("field-values-add", new ComboBox<>());
    private final VBox box = named(id(), new VBox(6, rows, others));
    private final Map<String, Row> shown = new LinkedHashMap<>();
    private boolean showing;

    ValuesField(FormContext form, Field field) {
        super(form, field);
        known = form.window().model().workspace().dataset().fields().list();
        others.setConverter(Parts.converter(EventField::name));
        others.setPromptText(tr("Another field\u2026"));
        others.setAccessibleText(tr("Another field"));
        others.setMaxWidth(Double.MAX_VALUE);
        others.setOnAction(event -> {
            EventField wanted = others.getValue();
            if (wanted != null && !showing) {
                Row row = new Row(wanted);
                shown.put(wanted.id(), row);
                layOut();
                row.input.requestFocus();
            }
        });
        show();
    }

    private JsonObject values() {
        return draft().get(field().key()) instanceof JsonObject object ? object : new JsonObject();
    }

    @Override
    Node node() {
        return box;
    }

    @Override
    void show() {
        JsonObject values = values();
        int before = shown.size();
        for (EventField one : known) {
            if (isSaid(values.get(one.id()))) {
                shown.computeIfAbsent(one.id(), id -> new Row(one));
            }
        }
        if (shown.size() != before || rows.getChildren().isEmpty()) {
            layOut();
        }
        shown.values().forEach(Row::show);
    }

    private static boolean isSaid(@Nullable JsonElement value) {
        return value != null && !value.isJsonNull();
    }

    /** In the order of the dataset. */
    private void layOut() {
        rows.getChildren()
                .setAll(known.stream()
                        .filter(one -> shown.containsKey(one.id()))
                        .map(one -> Objects.requireNonNull(shown.get(one.id())).box)
                        .toList());
        showing = true;
        others.setValue(null);
        others.getItems()
                .setAll(known.stream()
                        .filter(one -> !shown.containsKey(one.id()))
                        .toList());
        showing = false;
        Parts.setShown(others, !others.getItems().isEmpty());
    }

    @Override
    void focus() {
        shown.values().stream()
                .findFirst()
                .<Control>map(row -> row.input)
                .orElse(others)
                .requestFocus();
    }

    @Override
    String wrong() {
        return shown.values().stream()
                .filter(row -> !row.isRight())
                .map(row -> tr(
                        "{0}: expected a number such as 12 or 3.5, found \u201c{1}\u201d", row.of.name(), row.text()))
                .collect(Collectors.joining("\n"));
    }

    private void say(EventField one, @Nullable JsonElement value) {
        JsonObject values = values().deepCopy();
        if (value == null) {
            values.remove(one.id());
        } else {
            values.add(one.id(), value);
        }
        set(values.isEmpty() ? null : values);
    }

    /** What a value is typed as. */
    private static String words(@Nullable JsonElement value) {
        if (value == null || value.isJsonNull()) {
            return "";
        }
        if (value instanceof JsonArray list) {
            return list.asList().stream()
                    .map(item -> item.isJsonPrimitive() ? item.getAsString() : item.toString())
                    .collect(Collectors.joining("\n"));
        }
        if (value instanceof JsonPrimitive flag && flag.isBoolean()) {
            return flag.getAsBoolean() ? YES : NO;
        }
        return value.isJsonPrimitive() ? value.getAsString() : value.toString();
    }

    private final class Row {

        private final EventField of;
        private final Control input;
        private final VBox box;

        Row(EventField of) {
            this.of = of;
            this.input = named("field-value-" + of.id(), of.type() == FieldType.YESNO ? choice() : typed());
            input.setMaxWidth(Double.MAX_VALUE);
            input.setAccessibleText(of.name());
            HBox.setHgrow(input, Priority.ALWAYS);
            Node clear = named(
                    "field-clear-" + of.id(),
                    IconButton.of("mdal-close", tr("Take away: {0}", of.name()), this::clear));
            HBox line = new HBox(4, input, clear);
            String name = of.type() == FieldType.LIST ? tr("{0}, one on each line", of.name()) : of.name();
            box = new VBox(1, label(name, "field-hint"), line);
            show();
        }

        private Control choice() {
            ChoiceBox<String> choice = new ChoiceBox<>();
            choice.getItems().setAll(YES, NO);
            choice.setOnAction(event -> take());
            return choice;
        }

        private Control typed() {
            TextInputControl typed = of.type() == FieldType.LIST ? TypedField.area(2) : new TextField();
            typed.textProperty().subscribe((was, now) -> take());
            return typed;
        }

        private void take() {
            if (!showing && isRight()) {
                say(of, value());
            }
            if (!showing) {
                sayProblem(wrong());
            }
        }

        private void clear() {
            shown.remove(of.id());
            say(of, null);
            layOut();
            others.requestFocus();
        }

        @SuppressWarnings("unchecked")
        String text() {
            String said =
                    input instanceof TextInputControl typed ? typed.getText() : ((ChoiceBox<String>) input).getValue();
            return said == null ? "" : said.strip();
        }

        boolean isRight() {
            return of.type() != FieldType.NUMBER || text().isEmpty() || FieldValue.isNumber(text());
        }

        @Nullable
        JsonElement value() {
            String text = text();
            if (text.isEmpty()) {
                return null;
            }
            return switch (of.type()) {
                case NUMBER -> new JsonPrimitive(new BigDecimal(text));
                case YESNO -> new JsonPrimitive(text.equals(YES));
                case LIST -> {
                    JsonArray items = new JsonArray();
                    text.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .forEach(items::add);
                    yield items;
                }
                case TEXT, ADDRESS -> new JsonPrimitive(text);
            };
        }

        @SuppressWarnings("unchecked")
        void show() {
            JsonElement said = values().get(of.id());
            if (!isRight() || Objects.equals(words(value()), words(said))) {
                return;
            }
            showing = true;
            if (input instanceof TextInputControl typed) {
                typed.setText(words(said));
            } else {
                ((ChoiceBox<String>) input).setValue(words(said).isEmpty() ? null : words(said));
            }
            showing = false;
        }
    }
}
