package org.dateline.view.imports;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.converter;
import static org.dateline.view.look.Parts.growing;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.imports.Survey;
import org.dateline.imports.field.KeptColumns;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.row.ImportField;
import org.dateline.text.WhiteSpace;
import org.dateline.view.look.Parts;
import org.jspecify.annotations.Nullable;

/** The columns of an imported file, each with example values and a choice of what it stands for. */
final class ColumnRows extends ScrollPane {

    private static final int NONE = -1;
    private static final int MAX_CHARACTERS = 200;
    private static final PseudoClass USED = PseudoClass.getPseudoClass("used");
    private static final List<Optional<ImportField>> CHOICES = Stream.concat(
                    Stream.of(Optional.<ImportField>empty()),
                    Arrays.stream(ImportField.values()).map(Optional::of))
            .toList();

    private final Consumer<ColumnMapping> onChange;
    private final VBox rows = new VBox();
    private final List<ComboBox<Optional<ImportField>>> choices = new ArrayList<>();
    private @Nullable Survey shown;
    private ColumnMapping mapping = ColumnMapping.NONE;
    private ColumnMapping before = ColumnMapping.NONE;
    private int changing = NONE;
    private boolean showing;

    /** @param onChange is told what the columns stand for from now on */
    ColumnRows(Consumer<ColumnMapping> onChange) {
        this.onChange = onChange;
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("import-column-scroll");
        setFocusTraversable(false);
    }

    /** @param keeping whether columns that stand for nothing are kept as fields */
    void show(Survey survey, ColumnMapping mapping, boolean keeping) {
        showing = true;
        KeptColumns kept = keeping ? survey.kept(ColumnMapping.NONE, Set.of()) : KeptColumns.NONE;
        this.mapping = mapping;
        if (!survey.equals(shown)) {
            shown = survey;
            rows.getChildren().clear();
            choices.clear();
            for (int column = 0; column < survey.columns().size(); column++) {
                rows.getChildren().add(row(column, survey.columns().get(column)));
            }
            setVvalue(0);
        }
        for (int column = 0; column < choices.size(); column++) {
            Optional<ImportField> field = mapping.field(column);
            String otherwise = kept.has(column) ? tr("A field of its own") : tr("Not used");
            if (!otherwise.equals(choices.get(column).getConverter().toString(Optional.empty()))) {
                choices.get(column)
                        .setConverter(
                                converter(any -> any.map(ImportField::title).orElse(otherwise)));
                // What is shown is only written anew for another value
                choices.get(column).setValue(null);
            }
            choices.get(column).setValue(field);
            rows.getChildren().get(column).pseudoClassStateChanged(USED, field.isPresent() || kept.has(column));
        }
        showing = false;
    }

    private Node row(int column, Survey.Column found) {
        Label name = label(oneLine(found.name()), "import-column-name");
        // Where names begin alike, their ends tell them apart
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setTooltip(new Tooltip(found.name()));
        String examples = String.join("  \u00b7  ", found.examples());
        Label example = label(examples.isEmpty() ? tr("empty in every row") : oneLine(examples), "faint");
        if (!examples.isEmpty()) {
            Tooltip all = new Tooltip(cut(String.join("\n", found.examples()), 1000));
            all.setWrapText(true);
            all.setMaxWidth(520);
            example.setTooltip(all);
        }
        VBox words = growing(new VBox(1, name, example));
        words.setMinWidth(0);
        ComboBox<Optional<ImportField>> choice = choice(column, found.name());
        choices.add(choice);
        HBox row = Parts.row(12, words, choice);
        row.getStyleClass().add("import-column");
        return row;
    }

    private static String oneLine(String text) {
        return cut(WhiteSpace.inOneLine(text), MAX_CHARACTERS);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "\u2026";
    }

    private ComboBox<Optional<ImportField>> choice(int column, String name) {
        ComboBox<Optional<ImportField>> choice = named("import-column-" + column, new ComboBox<>());
        choice.getItems().setAll(CHOICES);
        choice.setConverter(converter(field -> field.map(ImportField::title).orElse(tr("Not used"))));
        choice.setVisibleRowCount(14);
        choice.setMinWidth(230);
        choice.setPrefWidth(230);
        choice.setAccessibleText(tr("What the column {0} stands for", name));
        choice.valueProperty().addListener((now, was, field) -> {
            if (!showing && field != null) {
                change(column, field);
            }
        });
        choice.focusedProperty().addListener((now, was, focused) -> {
            if (focused) {
                changing = NONE;
                reveal(choice.getParent());
            }
        });
        return choice;
    }

    /** Going through the choices by keyboard passes over other columns' fields, which keep them unless one stays. */
    private void change(int column, Optional<ImportField> field) {
        if (changing != column) {
            changing = column;
            before = mapping;
        }
        onChange.accept(field.map(chosen -> before.with(chosen, column)).orElseGet(() -> before.without(column)));
    }

    /** Scrolls so that a row is seen whole. */
    private void reveal(Node row) {
        double all = rows.getHeight();
        double seen = getViewportBounds().getHeight();
        if (all <= seen) {
            return;
        }
        Bounds bounds = row.getBoundsInParent();
        double top = getVvalue() * (all - seen);
        if (bounds.getMinY() < top) {
            setVvalue(bounds.getMinY() / (all - seen));
        } else if (bounds.getMaxY() > top + seen) {
            setVvalue((bounds.getMaxY() - seen) / (all - seen));
        }
    }

    void focusFirst() {
        if (!choices.isEmpty()) {
            choices.get(0).requestFocus();
        }
    }
}
