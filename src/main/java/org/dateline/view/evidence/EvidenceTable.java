package org.dateline.view.evidence;

import static org.dateline.language.Tr.tr;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.export.table.TextTable;
import org.dateline.view.look.Explanations;
import org.dateline.view.look.Tips;
import org.dateline.view.paragraph.ParagraphLabel;
import org.jspecify.annotations.Nullable;

/**
 * A table whose cells are walked with the arrow keys and opened with Enter, Space or a click, and whose columns sort it.
 *
 * @param <R> what a row is about
 */
final class EvidenceTable<R> extends TableView<R> {

    private static final String OWN_STYLES = "cell-";

    /** Of a cell whose words are the program's own: their terms are explained. */
    static final String EXPLAINED = "cell-explained";

    private static final double BESIDE_HEADING = 18;
    private static final double SORT_ARROW = 18;
    private static final double SCROLL_BAR = 18;

    /** From how many rows on they are shown in their own order only, and made as they are seen. */
    static final int MAX_SORTED = 5_000;

    private final Map<TableColumn<R, ?>, Double> least = new LinkedHashMap<>();
    private final List<Function<R, Cell>> contents = new ArrayList<>();
    private final ReadOnlyBooleanWrapper sortable = new ReadOnlyBooleanWrapper(this, "sortable", true);

    /**
     * What a cell shows.
     *
     * @param words what is read
     * @param detail what stands below it, less prominent; may be empty
     * @param spoken what a screen reader says
     * @param styleClasses each begins with {@code cell-}
     * @param links makes what is shown in the place of the words, with links in it, or null if the words are shown
     */
    record Cell(
            String words,
            String detail,
            String spoken,
            List<String> styleClasses,
            @Nullable Supplier<Node> links) {

        Cell {
            styleClasses = List.copyOf(styleClasses);
        }

        Cell(String words, String detail, String spoken, List<String> styleClasses) {
            this(words, detail, spoken, styleClasses, null);
        }

        static Cell of(String words, String... styleClasses) {
            return new Cell(words, "", words, List.of(styleClasses));
        }

        /** All of it, to be copied. */
        String text() {
            return (detail.isEmpty() ? words : tr("{0}, {1}", words, detail)).replace('\u00a0', ' ');
        }
    }

    /** Called with what a row is about and the column whose cell is opened. */
    interface OnOpen<R> {
        void open(R row, int column);
    }

    /**
     * @param name what a screen reader calls it
     * @param empty what it says where it has no rows
     */
    EvidenceTable(String id, String name, String empty) {
        setId(id);
        setAccessibleText(name);
        getStyleClass().addAll("evidence-table", "edge-to-edge");
        getSelectionModel().setCellSelectionEnabled(true);
        Label nothing = new Label(empty);
        nothing.getStyleClass().add("empty");
        nothing.setMaxWidth(Region.USE_PREF_SIZE);
        setPlaceholder(nothing);
        widthProperty().subscribe(this::stretch);
        setSortPolicy(table -> sortable.get() && DEFAULT_SORT_POLICY.call(table));
    }

    /** Says this where there is no row. */
    void sayEmpty(String words) {
        if (getPlaceholder() instanceof Label nothing) {
            nothing.setText(words);
        }
    }

    /** What it shows now, in its order, as words; its rows may be made on any thread. */
    TextTable text(List<String> caption) {
        List<R> rows = sortable.get() ? List.copyOf(getItems()) : getItems();
        List<Function<R, Cell>> cells = List.copyOf(contents);
        List<String> header = getColumns().stream().map(EvidenceTable::heading).toList();
        return new TextTable(
                caption,
                header,
                rows.size(),
                i -> cells.stream().map(cell -> cell.apply(rows.get(i)).text()).toList());
    }

    /** The heading of a column in full. */
    private static String heading(TableColumn<?, ?> column) {
        return column.getUserData() instanceof String whole
                ? whole
                : column.getGraphic() instanceof Label label ? label.getText() : "";
    }

    /** Whether there are few enough rows for columns to sort them. */
    ReadOnlyBooleanProperty sortableProperty() {
        return sortable.getReadOnlyProperty();
    }

    /**
     * Shows so many rows; beyond {@link #MAX_SORTED} in this order, and each is made when it is seen.
     *
     * @param order the column whose order it is then, or null if it is none of them
     */
    void show(int count, IntFunction<R> row, @Nullable TableColumn<R, R> order) {
        if (count <= MAX_SORTED) {
            sortable.set(true);
            show(IntStream.range(0, count).mapToObj(row).toList());
            return;
        }
        // A refused sort would put the order back that was
        setItems(FXCollections.emptyObservableList());
        sortable.set(true);
        if (order == null) {
            getSortOrder().clear();
        } else if (!getSortOrder().equals(List.of(order))) {
            getSortOrder().setAll(List.of(order));
        }
        sortable.set(false);
        setItems(FXCollections.observableList(new LongRows<>(count, row)));
    }

    /** Rows that are made anew whenever they are asked for; none is looked for among them. */
    private static final class LongRows<R> extends AbstractList<R> implements RandomAccess {

        private final int size;
        private final IntFunction<R> row;

        LongRows(int size, IntFunction<R> row) {
            this.size = size;
            this.row = row;
        }

        @Override
        public R get(int index) {
            return row.apply(Objects.checkIndex(index, size));
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public int indexOf(@Nullable Object wanted) {
            return -1;
        }

        @Override
        public boolean contains(@Nullable Object wanted) {
            return false;
        }
    }

    /** Gives the columns all the room there is, each its share. */
    private void stretch() {
        double sum = least.values().stream().mapToDouble(Double::doubleValue).sum();
        double factor = Math.max(1, (getWidth() - SCROLL_BAR) / Math.max(1, sum));
        least.forEach((column, width) -> column.setPrefWidth(Math.floor(width * factor)));
    }

    void onOpen(OnOpen<R> action) {
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open(action);
                event.consume();
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY
                    && isInCell(event.getPickResult().getIntersectedNode())
                    && !isInLink(event.getPickResult().getIntersectedNode())) {
                open(action);
            }
        });
    }

    private static boolean isInCell(@Nullable Node picked) {
        for (Node here = picked; here != null; here = here.getParent()) {
            if (here instanceof TableCell<?, ?> cell) {
                return !cell.isEmpty();
            }
        }
        return false;
    }

    /** A link in a cell opens something of its own. */
    private static boolean isInLink(@Nullable Node picked) {
        for (Node here = picked; here != null; here = here.getParent()) {
            if (here instanceof Hyperlink) {
                return true;
            }
        }
        return false;
    }

    private void open(OnOpen<R> action) {
        TablePosition<?, ?> position = getFocusModel().getFocusedCell();
        int row = position.getRow();
        if (row >= 0 && row < getItems().size() && position.getColumn() >= 0) {
            action.open(getItems().get(row), position.getColumn());
        }
    }

    /** Shows these rows in the order that the columns ask for; what was focused stays so, if it is there. */
    private void show(List<R> rows) {
        R focused = getFocusModel().getFocusedItem();
        int column = Math.max(0, getFocusModel().getFocusedCell().getColumn());
        SortedList<R> sorted = new SortedList<>(FXCollections.observableArrayList(rows));
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        int row = focused == null ? 0 : Math.max(0, sorted.indexOf(focused));
        if (!sorted.isEmpty() && column < getColumns().size()) {
            getSelectionModel().clearAndSelect(row, getColumns().get(column));
            getFocusModel().focus(row, getColumns().get(column));
        }
    }

    /**
     * Adds a column.
     *
     * @param title its heading; what follows a line break in it is left to the tooltip
     * @param width what it needs, in pixels; it gets its share of what is left
     * @param cell what it shows of a row
     * @param order how it sorts the rows
     */
    TableColumn<R, R> column(String id, String title, double width, Function<R, Cell> cell, Comparator<R> order) {
        TableColumn<R, R> column = new TableColumn<>();
        column.setId(id);
        Label heading = new ParagraphLabel(title.lines().findFirst().orElse(""));
        heading.setMinHeight(Region.USE_PREF_SIZE);
        heading.getStyleClass().add("column-heading");
        Tips.give(heading, title.lines().reduce((first, last) -> last).orElse(""));
        heading.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> column.getWidth()
                                - BESIDE_HEADING
                                - (getSortOrder().contains(column) ? SORT_ARROW : 0),
                        column.widthProperty(),
                        getSortOrder()));
        column.setGraphic(heading);
        column.setPrefWidth(width);
        least.put(column, width);
        contents.add(cell);
        column.setUserData(title.lines().skip(1).findFirst().orElse(null));
        column.setMinWidth(64);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> new WordsCell<>(cell));
        column.setComparator(order);
        getColumns().add(column);
        return column;
    }

    /** Sorts by this column. */
    void sortBy(TableColumn<R, R> column, TableColumn.SortType direction) {
        column.setSortType(direction);
        getSortOrder().setAll(List.of(column));
        sort();
    }

    /** Words that wrap. */
    private static final class WordsCell<R> extends TableCell<R, R> {

        private final Function<R, Cell> content;
        private final Label words = wrapping();
        private final Label detail = wrapping();
        private final VBox lines = new VBox(1, words, detail);

        WordsCell(Function<R, Cell> content) {
            this.content = content;
            detail.getStyleClass().add("cell-detail");
            lines.setAlignment(Pos.TOP_LEFT);
            setAlignment(Pos.TOP_LEFT);
        }

        private static Label wrapping() {
            Label label = new ParagraphLabel("");
            label.setMinHeight(Region.USE_PREF_SIZE);
            return label;
        }

        /** A row asks how high its cells are without saying how wide they are. */
        @Override
        protected double computePrefHeight(double width) {
            double inner = getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
            lines.setPrefWidth(inner);
            return snappedTopInset() + lines.prefHeight(inner) + snappedBottomInset();
        }

        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeIf(name -> name.startsWith(OWN_STYLES));
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                Tips.take(this);
                return;
            }
            Cell cell = content.apply(row);
            words.setText(cell.words());
            detail.setText(cell.detail());
            detail.setManaged(!cell.detail().isEmpty());
            detail.setVisible(detail.isManaged());
            String explained = cell.styleClasses().contains(EXPLAINED) ? Explanations.of(cell.words()) : "";
            if (explained.isEmpty()) {
                Tips.take(this);
            } else {
                Tips.give(this, explained);
            }
            Supplier<Node> links = cell.links();
            if (links == null) {
                lines.getChildren().setAll(words, detail);
            } else {
                lines.getChildren().setAll(links.get());
            }
            setGraphic(lines);
            setAccessibleText(cell.spoken());
            getStyleClass().addAll(cell.styleClasses());
        }
    }
}
