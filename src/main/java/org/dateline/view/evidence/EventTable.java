package org.dateline.view.evidence;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.dateline.events.EventStore;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.view.command.MainCommand;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.Categories;
import org.dateline.view.look.Tips;
import org.dateline.view.look.WhileShown;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.TableLayout;
import org.dateline.viewmodel.mark.MarksViewModel;
import org.dateline.viewmodel.table.EventColumn;
import org.dateline.viewmodel.table.TableRows;
import org.dateline.viewmodel.table.TableViewModel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The events of a window, a row each, by their positions. Only what is seen is read. Columns are moved, widened and hidden, and
 * sort the table.
 */
final class EventTable extends TableView<Integer> {

    /** Of more rows one is selected at a time: JavaFX goes through all that are. */
    static final int MOST_SELECTED = 10_000;

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final PseudoClass POSSIBLE = PseudoClass.getPseudoClass("possible");
    private static final PseudoClass FILTERED = PseudoClass.getPseudoClass("filtered");
    private static final double ROW_HEIGHT = 30;
    private static final double LEAST_WIDTH = 48;
    private static final int EVENTS_KEPT = 200;

    private final DatelineViewModel model;
    private final TableViewModel table;
    private final WindowContext context;
    private final Categories categories;
    private final MarksViewModel marks;
    private final EventStore store;
    private final Map<String, TableColumn<Integer, Integer>> columns = new LinkedHashMap<>();
    private final BiConsumer<Node, EventColumn> filter;
    private boolean showing;

    /** Those of which a cell is seen, or was a moment ago. */
    private final Map<Integer, Event> seen = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Event> eldest) {
            return size() > EVENTS_KEPT;
        }
    };

    /** @param filter opens the choice of events by what a column shows, at a part of the window */
    EventTable(WindowContext context, TableViewModel table, BiConsumer<Node, EventColumn> filter) {
        this.context = context;
        this.model = context.model();
        this.table = table;
        this.categories = context.categories();
        this.marks = model.editing().marks();
        this.store = model.workspace().dataset().store();
        this.filter = filter;
        setId("event-table");
        getStyleClass().addAll("evidence-table", "event-table", "edge-to-edge");
        setFixedCellSize(ROW_HEIGHT);
        setAccessibleText(tr("Events of the window"));
        table.columns().forEach(column -> columns.put(column.id(), column(column)));
        setRowFactory(view -> new EventRow());
        // The table sorts at once by the policy that it is given, which is by nothing yet
        showing = true;
        setSortPolicy(view -> {
            sortAsAsked();
            return true;
        });
        showLayout();
        columns.values().forEach(column -> {
            column.widthProperty().subscribe((was, now) -> keepColumns());
            column.visibleProperty().subscribe((was, now) -> keepColumns());
            column.sortTypeProperty().subscribe((was, now) -> sortAsAsked());
        });
        getColumns().subscribe(this::keepColumns);
        table.rowsProperty().subscribe(this::show);
        model.tableLayoutProperty().subscribe(layout -> showSort());
        model.selectionProperty().subscribe(this::follow);
        context.theme().subscribe(theme -> refresh());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(getFocusModel().getFocusedItem());
                event.consume();
            } else if (MainCommand.STAR.keys().match(event)) {
                marks.toggleStars(ids(getSelectionModel().getSelectedItems()));
                event.consume();
            }
        });
        WhileShown.follow(this, () -> marks.marksProperty().subscribe((was, now) -> showMarks()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isAll = event.getCode() == KeyCode.A && event.isShortcutDown();
            if (isAll && getItems().size() > MOST_SELECTED) {
                context.notice()
                        .say(tr(
                                "Of more than 10,000 rows one is selected at a time. Make the window shorter or filter, or"
                                        + " export the table to have all."));
                event.consume();
            }
        });
    }

    private TableColumn<Integer, Integer> column(EventColumn shown) {
        TableColumn<Integer, Integer> column = new TableColumn<>(shown.title());
        column.setId("table-" + shown.id());
        column.setMinWidth(LEAST_WIDTH);
        column.setPrefWidth(shown.width());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> new WordsCell(shown));
        List<MenuItem> items = new ArrayList<>(List.of(
                item(tr("Sort ascending"), () -> sortBy(column, TableColumn.SortType.ASCENDING)),
                item(tr("Sort descending"), () -> sortBy(column, TableColumn.SortType.DESCENDING)),
                item(tr("Sort by time"), () -> getSortOrder().clear())));
        if (isFilterable(shown)) {
            Button button = new Button(null, new FontIcon("mdal-filter_list"));
            button.setId("filter-" + shown.id());
            button.setFocusTraversable(false);
            button.getStyleClass().addAll("button-icon", "flat", "small", "column-filter");
            button.setAccessibleText(tr("Filter by {0}", shown.title()));
            Tips.give(button, tr("Show only events with certain values of {0}", shown.title()));
            button.setOnAction(event -> filter.accept(button, shown));
            model.filterProperty()
                    .map(now -> shown.ownField()
                            .map(field -> !now.field(field.id()).isAll())
                            .orElseGet(() -> !now.categories().isAll()))
                    .subscribe(filtered -> button.pseudoClassStateChanged(FILTERED, filtered));
            column.setGraphic(button);
            items.add(item(tr("Filter by {0}\u2026", shown.title()), () -> filter.accept(button, shown)));
        }
        items.add(item(tr("Hide this column"), () -> column.setVisible(false)));
        column.setContextMenu(new ContextMenu(items.toArray(MenuItem[]::new)));
        return column;
    }

    private static boolean isFilterable(EventColumn column) {
        return column.ownField().isPresent() || column.id().equals(EventColumn.CATEGORY);
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** The columns that it can have, in the order of the dataset. */
    List<TableColumn<Integer, Integer>> all() {
        return List.copyOf(columns.values());
    }

    /** Shows the columns as the layout has them. */
    void showLayout() {
        List<TableColumn<Integer, Integer>> ordered = new ArrayList<>();
        List<TableLayout.Column> shown = table.shownColumns();
        showing = true;
        columns.values().forEach(column -> column.setVisible(false));
        for (TableLayout.Column one : shown) {
            TableColumn<Integer, Integer> column = columns.get(one.id());
            if (column != null) {
                column.setPrefWidth(one.width());
                column.setVisible(true);
                ordered.add(column);
            }
        }
        // One that is hidden waits behind the one that it follows in the dataset
        int after = -1;
        for (TableColumn<Integer, Integer> column : columns.values()) {
            int known = ordered.indexOf(column);
            after = known < 0 ? after + 1 : known;
            if (known < 0) {
                ordered.add(after, column);
            }
        }
        getColumns().setAll(ordered);
        showing = false;
    }

    private void keepColumns() {
        if (showing) {
            return;
        }
        List<TableLayout.Column> now = new ArrayList<>();
        for (TableColumn<Integer, ?> column : getColumns()) {
            if (column.isVisible()) {
                now.add(new TableLayout.Column(column.getId().substring("table-".length()), column.getWidth()));
            }
        }
        // While a column is moved it is gone for a moment
        if (getColumns().size() == columns.size() && !now.isEmpty()) {
            table.showColumns(now);
        }
    }

    private void sortBy(TableColumn<Integer, ?> column, TableColumn.SortType how) {
        column.setSortType(how);
        getSortOrder().setAll(List.of(column));
    }

    /** The last column of which it is asked is the one that sorts. */
    private void sortAsAsked() {
        if (showing) {
            return;
        }
        int asked = getSortOrder().size();
        Optional<TableLayout.Sort> wanted = asked == 0
                ? Optional.empty()
                : Optional.of(getSortOrder().get(asked - 1))
                        .map(column -> new TableLayout.Sort(
                                column.getId().substring("table-".length()),
                                column.getSortType() == TableColumn.SortType.DESCENDING));
        table.sortBy(wanted);
    }

    private void showSort() {
        showing = true;
        List<TableColumn<Integer, ?>> order = new ArrayList<>();
        table.sort().ifPresent(sort -> {
            TableColumn<Integer, Integer> column = columns.get(sort.column());
            if (column != null) {
                column.setSortType(
                        sort.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                order.add(column);
            }
        });
        if (!getSortOrder().equals(order)) {
            getSortOrder().setAll(order);
        }
        showing = false;
    }

    private void show(TableRows rows) {
        List<Integer> chosen = List.copyOf(getSelectionModel().getSelectedItems());
        getSelectionModel()
                .setSelectionMode(rows.size() > MOST_SELECTED ? SelectionMode.SINGLE : SelectionMode.MULTIPLE);
        // TableView forgets by what it is sorted when it gets other items
        showing = true;
        setItems(new PositionList(rows));
        showing = false;
        showSort();
        getSelectionModel().clearSelection();
        if (!chosen.isEmpty()) {
            chosen.stream()
                    .mapToInt(rows::row)
                    .filter(row -> row >= 0)
                    .forEach(row -> getSelectionModel().select(row));
        } else {
            follow(model.selectionProperty().get());
        }
    }

    /** What is selected in another part of the window is selected here, and brought into sight. */
    private void follow(Selection selection) {
        int row = selection.eventId().map(table::rowOf).orElse(-1);
        if (row >= 0 && !getSelectionModel().isSelected(row)) {
            getSelectionModel().clearAndSelect(row);
            getFocusModel().focus(row);
            scrollTo(Math.max(0, row - 2));
        }
    }

    private void open(@Nullable Integer position) {
        if (position != null) {
            model.select(new Selection.OfEvent(store.id(position)));
        }
    }

    /** The rows that are selected, from the first to the last. */
    List<Integer> selectedRows() {
        return getSelectionModel().getSelectedIndices().stream()
                .distinct()
                .sorted()
                .toList();
    }

    private void showMarks() {
        table.refreshMarks();
        refresh();
    }

    private List<String> ids(List<Integer> positions) {
        return positions.stream().map(store::id).toList();
    }

    private Event event(int position) {
        return seen.computeIfAbsent(position, store::get);
    }

    private Certainty certainty(int position) {
        return table.rowsProperty().get().certainty(position);
    }

    /** The row of an event: it is opened by a click, and set off where another part of the window points at it. */
    private final class EventRow extends TableRow<Integer> {

        EventRow() {
            model.pointedProperty().subscribe(pointed -> showPointed());
            hoverProperty().subscribe(hover -> {
                Integer position = getItem();
                if (hover && position != null) {
                    model.pointAt(new Selection.OfEvent(store.id(position)));
                } else if (!hover && isPointed()) {
                    model.pointAt(Selection.NOTHING);
                }
            });
            addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
                boolean selectsMore = click.isShortcutDown() || click.isShiftDown();
                if (click.getButton() == MouseButton.PRIMARY && !selectsMore && !isEmpty()) {
                    open(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Integer position, boolean empty) {
            super.updateItem(position, empty);
            pseudoClassStateChanged(POSSIBLE, !empty && position != null && certainty(position) == Certainty.POSSIBLE);
            showPointed();
        }

        private boolean isPointed() {
            Integer position = getItem();
            return position != null
                    && !isEmpty()
                    && model.pointedProperty().get().equals(new Selection.OfEvent(store.id(position)));
        }

        private void showPointed() {
            pseudoClassStateChanged(POINTED, isPointed());
        }
    }

    /** What a column says of an event, in one line; that of the title has the sign of the event. */
    private final class WordsCell extends TableCell<Integer, Integer> {

        private final EventColumn column;
        private final @Nullable TitleSign sign;

        WordsCell(EventColumn column) {
            this.column = column;
            this.sign = column.id().equals(EventColumn.TITLE) ? new TitleSign(context, categories) : null;
            if (column.isNumber()) {
                getStyleClass().add("cell-number");
            }
            Tips.whole(this);
        }

        @Override
        protected void updateItem(@Nullable Integer position, boolean empty) {
            super.updateItem(position, empty);
            setGraphic(null);
            if (empty || position == null) {
                setText(null);
                setAccessibleText(null);
                return;
            }
            Event event = event(position);
            String words = column.words().of(event, certainty(position));
            setText(words.replace('\n', ' '));
            setAccessibleText(tr("{0}: {1}", column.title(), words));
            if (sign != null) {
                sign.show(event, certainty(position));
                setGraphic(sign);
            }
        }
    }
}
