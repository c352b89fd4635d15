package org.dateline.viewmodel.table;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.export.table.TextTable;
import org.dateline.files.Progress;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.query.WindowResult;
import org.dateline.query.field.MarkColumns;
import org.dateline.query.sort.EventRanks;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.TableLayout;
import org.jspecify.annotations.Nullable;

/**
 * The events of the window as a table. Of a large dataset they are sorted in the background, and until then stand as before: how a
 * column sorts all events is found out once, and a window then only picks those that it shows. To be used on the UI thread only.
 */
public final class TableViewModel {

    /** For how many columns it is kept how they sort, at four bytes an event. */
    private static final int MAX_KEPT = 4;

    private final DatelineViewModel model;
    private final Background background;
    private final List<EventColumn> columns;
    private final ReadOnlyObjectWrapper<TableRows> rows;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final Map<String, EventRanks> known = new LinkedHashMap<>();
    private @Nullable Ranking ranking;
    private @Nullable MarkColumns marks;

    /** The ranking of all events by a column: how far it is, and whether another is wanted by now. */
    private static final class Ranking implements Progress {

        private final String column;
        private volatile boolean cancelled;
        private volatile double done = -1;

        Ranking(String column) {
            this.column = column;
        }

        @Override
        public void at(long parts, long of) {
            done = (double) parts / of;
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }

    /** The table of a window; it shows what the window does when it is told to {@link #refresh}. */
    public TableViewModel(DatelineViewModel model) {
        this.model = model;
        this.background = model.workspace().isLarge() ? model.background() : Background.direct();
        this.columns = EventColumns.onScreen(model.workspace());
        this.rows = new ReadOnlyObjectWrapper<>(
                TableRows.byTime(model.resultProperty().get(), Optional.empty()));
    }

    /** All columns that it can have. */
    public List<EventColumn> columns() {
        return columns;
    }

    /** Its rows. */
    public ReadOnlyObjectProperty<TableRows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** What is being done, or why it cannot be; empty if the rows are what is wanted. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Whether it is still being found out how a column sorts all events. */
    public boolean isSorting() {
        return ranking != null;
    }

    /** Which share of the events has been ranked, from 0 to 1; negative if that is not known, or nothing is. */
    public double progress() {
        Ranking now = ranking;
        return now == null ? -1 : now.done;
    }

    /** The columns that are shown, from left to right. */
    public List<TableLayout.Column> shownColumns() {
        List<TableLayout.Column> chosen = layout().columns().stream()
                .flatMap(column -> find(column.id()).stream()
                        .map(known -> column.width() > 0 ? column : new TableLayout.Column(column.id(), known.width())))
                .toList();
        return chosen.isEmpty() ? usual() : chosen;
    }

    private List<TableLayout.Column> usual() {
        return columns.stream()
                .filter(EventColumn::isUsual)
                .map(column -> new TableLayout.Column(column.id(), column.width()))
                .toList();
    }

    private static List<String> ids(List<TableLayout.Column> some) {
        return some.stream().map(TableLayout.Column::id).toList();
    }

    /** Shows these columns. */
    public void showColumns(List<TableLayout.Column> wanted) {
        model.tableLayoutProperty().set(layout().withColumns(wanted, ids(wanted).equals(ids(usual()))));
    }

    /** What it is sorted by; empty for the order of time. */
    public Optional<TableLayout.Sort> sort() {
        return layout().sort().filter(sort -> find(sort.column()).isPresent());
    }

    /** Sorts it so; empty for the order of time. */
    public void sortBy(Optional<TableLayout.Sort> wanted) {
        model.tableLayoutProperty().set(layout().sortedBy(wanted));
        refresh();
    }

    private TableLayout layout() {
        return model.tableLayoutProperty().get();
    }

    private Optional<EventColumn> find(String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst();
    }

    /** Sorts anew, at once or soon, where the table is sorted by what is marked; to be called when that is another. */
    public void refreshMarks() {
        if (sort().filter(sort -> MarkTableColumns.has(sort.column())).isPresent()) {
            refresh();
        }
    }

    /** How a column sorts by what was marked before is forgotten. */
    private void forgetMarks() {
        MarkColumns now = model.workspace().index().fields().marks();
        if (now != marks) {
            marks = now;
            known.keySet().removeIf(MarkTableColumns::has);
            if (ranking != null && MarkTableColumns.has(ranking.column)) {
                leave();
            }
        }
    }

    /** Shows the events of the window as it is now, at once or soon. */
    public void refresh() {
        forgetMarks();
        Optional<TableLayout.Sort> sort = sort();
        WindowResult result = model.resultProperty().get();
        if (sort.isEmpty() || isOrderOfTime(sort.get())) {
            leave();
            words.set("");
            rows.set(TableRows.byTime(result, sort));
            return;
        }
        EventColumn column = find(sort.get().column()).orElseThrow();
        boolean descending = sort.get().descending();
        EventColumn.Ranking how = column.ranking();
        EventRanks ranks = known.get(column.id());
        if (how == null) {
            leave();
            Certainty first = descending ? Certainty.POSSIBLE : Certainty.CERTAIN;
            pick(position -> result.certaintyOf(position) == first ? 0 : 1, result, sort.get());
        } else if (ranks != null) {
            leave();
            pick(ranks.keys(descending), result, sort.get());
        } else if (ranking == null || !ranking.column.equals(column.id())) {
            leave();
            rank(column, how);
        }
    }

    private static boolean isOrderOfTime(TableLayout.Sort sort) {
        return !sort.descending()
                && (sort.column().equals(EventColumn.START) || sort.column().equals(EventColumn.WHEN));
    }

    private void rank(EventColumn column, EventColumn.Ranking how) {
        Ranking begun = new Ranking(column.id());
        ranking = begun;
        words.set(tr("Sorting by {0}\u2026", column.title()));
        background.run(
                Lane.SORTING,
                () -> how.ranks(begun),
                ranks -> {
                    if (begun == ranking) {
                        ranking = null;
                        keep(column.id(), ranks);
                        refresh();
                    }
                },
                failed -> {
                    if (begun == ranking) {
                        fail(column.title(), failed);
                    }
                });
    }

    private void fail(String column, Exception failed) {
        ranking = null;
        if (!(failed instanceof CancellationException)) {
            model.tableLayoutProperty().set(layout().sortedBy(Optional.empty()));
            refresh();
            words.set(tr("The table cannot be sorted by {0}: {1}", column, failed.getMessage()));
        }
    }

    private void keep(String column, EventRanks ranks) {
        if (known.size() == MAX_KEPT) {
            known.remove(known.keySet().iterator().next());
        }
        known.put(column, ranks);
    }

    private void pick(IntUnaryOperator keys, WindowResult result, TableLayout.Sort sort) {
        background.run(
                Lane.SORTING,
                () -> TableRows.by(sort, keys, result),
                sorted -> {
                    words.set("");
                    rows.set(sorted);
                },
                failed -> words.set(tr("The table cannot be sorted: {0}", failed.getMessage())));
    }

    /** Leaves off what is being sorted; to be called when nobody looks any more. */
    public void leave() {
        Ranking begun = ranking;
        ranking = null;
        if (begun != null) {
            begun.cancelled = true;
        }
        background.abandon(Lane.SORTING);
    }

    /** The event in a row. */
    public Event event(int row) {
        return model.workspace().index().events().get(rows.get().position(row));
    }

    /** The row of the event with this id; -1 if it is not shown. */
    public int rowOf(String event) {
        return rows.get().row(model.workspace().dataset().store().positionOf(event));
    }

    /** All rows as they are now, as words with the columns that are shown; they may be made on any thread. */
    public TextTable table() {
        TableRows now = rows.get();
        return table(now, now.size(), now::position);
    }

    /** The same of some rows, which are shown. */
    public TextTable table(List<Integer> chosen) {
        TableRows now = rows.get();
        int[] positions = chosen.stream().mapToInt(now::position).toArray();
        return table(now, positions.length, i -> positions[i]);
    }

    private TextTable table(TableRows now, int size, IntUnaryOperator position) {
        Map<String, EventColumn> inDocuments = EventColumns.inDocuments(model.workspace()).stream()
                .collect(Collectors.toMap(EventColumn::id, column -> column));
        List<EventColumn> shown = new ArrayList<>();
        shownColumns().forEach(column -> shown.add(inDocuments.get(column.id())));
        List<Event> events = model.workspace().index().events();
        List<String> header = shown.stream().map(EventColumn::title).toList();
        return new TextTable(List.of(ViewCaption.of(model, now.result()), counted(now, size)), header, size, i -> {
            Event event = events.get(position.applyAsInt(i));
            Certainty certainty = now.certainty(position.applyAsInt(i));
            return shown.stream()
                    .map(column -> column.words().of(event, certainty))
                    .toList();
        });
    }

    /** How many events there are, how certainly they are in the window, and how they are sorted: the caption of the table. */
    public String counted() {
        return counted(rows.get(), rows.get().size());
    }

    private String counted(TableRows now, int size) {
        WindowResult result = now.result();
        String sorted = now.sort()
                .map(sort -> sorted(find(sort.column()).orElseThrow().title(), sort.descending()))
                .orElseGet(() -> tr("in order of time"));
        return size == result.size()
                ? trn(
                        result.size(),
                        "{0} event, {1} certainly and {2} possibly in the window; {3}",
                        "{0} events, {1} certainly and {2} possibly in the window; {3}",
                        result.certainSize(),
                        result.possibleSize(),
                        sorted)
                : trn(
                        result.size(),
                        "{4} of {0} event, {1} certainly and {2} possibly in the window; {3}",
                        "{4} of {0} events, {1} certainly and {2} possibly in the window; {3}",
                        result.certainSize(),
                        result.possibleSize(),
                        sorted,
                        size);
    }

    private static String sorted(String column, boolean isDescending) {
        return isDescending ? tr("sorted by {0}, the last first", column) : tr("sorted by {0}", column);
    }
}
