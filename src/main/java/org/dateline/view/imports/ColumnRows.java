package org.dateline.view.imports;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.converter;
import static org.dateline.view.look.Parts.growing;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.setShown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
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
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.text.WhiteSpace;
import org.dateline.view.look.Parts;
import org.dateline.view.look.WrappedLabel;

/**
 * The columns of a table, each with example values and a choice of what it stands for.
 *
 * @param <F> what a column can stand for
 */
final class ColumnRows<F> extends ScrollPane {

    private static final int NONE = -1;
    private static final int MAX_CHARACTERS = 200;
    private static final double CHOICE_WIDTH = 230;
    private static final double LEAST_CHOICE_WIDTH = 150;
    private static final double NAME_WIDTH = 100;
    private static final PseudoClass USED = PseudoClass.getPseudoClass("used");

    private final List<Optional<F>> offered;
    private final Function<F, String> title;
    private final Predicate<F> mayBeSeveral;
    private final Consumer<List<Optional<F>>> onChange;
    private final VBox rows = new VBox();
    private final List<ComboBox<Optional<F>>> choices = new ArrayList<>();
    private final List<Label> problems = new ArrayList<>();
    private List<Head> shown = List.of();
    private List<Optional<F>> fields = List.of();
    private List<Optional<F>> before = List.of();
    private int changing = NONE;
    private boolean showing;

    /**
     * A column.
     *
     * @param field what it stands for; empty for nothing
     * @param otherwise what is said if that is nothing
     * @param isUsed whether something is made of it
     * @param problem what is wrong with that; empty for nothing
     */
    record Row<F>(Head head, Optional<F> field, String otherwise, boolean isUsed, String problem) {}

    /** What a column is called, and its first values. */
    record Head(String name, List<String> examples) {}

    /**
     * @param fields what columns can stand for
     * @param mayBeSeveral for what several columns may stand
     * @param onChange is told what the columns stand for from now on, in their order
     */
    ColumnRows(
            List<F> fields,
            Function<F, String> title,
            Predicate<F> mayBeSeveral,
            Consumer<List<Optional<F>>> onChange) {
        this.offered = Stream.concat(
                        Stream.of(Optional.<F>empty()), fields.stream().map(Optional::of))
                .toList();
        this.title = title;
        this.mayBeSeveral = mayBeSeveral;
        this.onChange = onChange;
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("import-column-scroll");
        setFocusTraversable(false);
    }

    void show(List<Row<F>> columns) {
        showing = true;
        fields = columns.stream().map(Row::field).toList();
        List<Head> heads = columns.stream().map(Row::head).toList();
        if (!heads.equals(shown)) {
            shown = heads;
            rows.getChildren().clear();
            choices.clear();
            problems.clear();
            changing = NONE;
            for (int column = 0; column < heads.size(); column++) {
                rows.getChildren().add(row(column, heads.get(column)));
            }
            setVvalue(0);
        }
        for (int column = 0; column < choices.size(); column++) {
            Row<F> now = columns.get(column);
            ComboBox<Optional<F>> choice = choices.get(column);
            if (!now.otherwise().equals(choice.getConverter().toString(Optional.empty()))) {
                choice.setConverter(converter(any -> any.map(title).orElse(now.otherwise())));
                // What is shown is only written anew for another value
                choice.setValue(null);
            }
            choice.setValue(now.field());
            rows.getChildren().get(column).pseudoClassStateChanged(USED, now.isUsed());
            problems.get(column).setText(now.problem());
            setShown(problems.get(column), !now.problem().isEmpty());
            choice.setAccessibleHelp(now.problem());
        }
        showing = false;
    }

    private Node row(int column, Head found) {
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
        words.setMinWidth(NAME_WIDTH);
        words.setPrefWidth(NAME_WIDTH);
        ComboBox<Optional<F>> choice = choice(column, found.name());
        choices.add(choice);
        Label problem = named("import-column-problem-" + column, WrappedLabel.of("", "import-doubt"));
        problems.add(problem);
        HBox row = Parts.row(12, words, choice);
        VBox whole = new VBox(2, row, problem);
        whole.getStyleClass().add("import-column");
        return whole;
    }

    private static String oneLine(String text) {
        return cut(WhiteSpace.inOneLine(text), MAX_CHARACTERS);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "\u2026";
    }

    private ComboBox<Optional<F>> choice(int column, String name) {
        ComboBox<Optional<F>> choice = named("import-column-" + column, new ComboBox<>());
        choice.getItems().setAll(offered);
        choice.setConverter(converter(field -> field.map(title).orElse(tr("Not used"))));
        choice.setVisibleRowCount(14);
        choice.setMinWidth(LEAST_CHOICE_WIDTH);
        choice.setPrefWidth(CHOICE_WIDTH);
        // Where there is little room it leaves some to the name
        HBox.setHgrow(choice, Priority.SOMETIMES);
        choice.setAccessibleText(tr("What the column {0} stands for", name));
        choice.valueProperty().addListener((now, was, field) -> {
            if (!showing && field != null) {
                change(column, field);
            }
        });
        choice.focusedProperty().addListener((now, was, focused) -> {
            if (focused) {
                changing = NONE;
                reveal(rows.getChildren().get(column));
            }
        });
        return choice;
    }

    /** Going through the choices by keyboard passes over other columns' fields, which keep them unless one stays. */
    private void change(int column, Optional<F> field) {
        if (changing != column) {
            changing = column;
            before = fields;
        }
        List<Optional<F>> changed = new ArrayList<>(before);
        boolean isOnly = field.filter(mayBeSeveral.negate()).isPresent();
        changed.replaceAll(other -> isOnly && other.equals(field) ? Optional.empty() : other);
        changed.set(column, field);
        onChange.accept(List.copyOf(changed));
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
