package org.dateline.viewmodel;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.dateline.events.Dataset;
import org.dateline.model.Quote;
import org.dateline.viewmodel.history.History;
import org.jspecify.annotations.Nullable;

/** What of a dataset is looked at in panel and middle of the window, and the way back through it. */
final class Browsing {

    private final Dataset dataset;
    private final Remaining remaining;
    private final Runnable onVisited;
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.NOTHING);
    private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>(Screen.MAP);
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Quote>> sought = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<TableLayout> tableLayout = new SimpleObjectProperty<>(TableLayout.USUAL);
    private final History<Visit> visits;
    private Screen besideReader = Screen.MAP;

    /** What was looked at: a page, and the report that was read beside it, if one was. */
    private record Visit(Selection selection, @Nullable Reading reading) {}

    /**
     * Looks at nothing yet, or at what was looked at of the dataset before it was changed, as far as it is still there.
     *
     * @param onVisited is told when something else is looked at
     */
    Browsing(Dataset dataset, Optional<Browsing> before, Runnable onVisited) {
        this.dataset = dataset;
        this.remaining = new Remaining(dataset);
        this.onVisited = onVisited;
        this.visits = before.map(other -> other.visits.copy())
                .orElseGet(() -> new History<>(new Visit(Selection.NOTHING, null)));
        before.ifPresent(this::takeOver);
        tableLayout.addListener((layout, was, now) -> {
            if (!was.inView().equals(now.inView())) {
                onVisited.run();
            }
        });
    }

    private void takeOver(Browsing before) {
        reading.set(before.reading.get().filter(remaining::has));
        besideReader = before.besideReader;
        boolean isGone = before.screen.get() == Screen.READER && reading.get().isEmpty();
        screen.set(isGone ? besideReader : before.screen.get());
        selection.set(remaining.of(before.selection.get()));
        tableLayout.set(before.tableLayout.get());
    }

    ObjectProperty<TableLayout> tableLayoutProperty() {
        return tableLayout;
    }

    ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Quote>> soughtProperty() {
        return sought.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoBackProperty() {
        return visits.canGoBackProperty();
    }

    ReadOnlyBooleanProperty canGoForwardProperty() {
        return visits.canGoForwardProperty();
    }

    @Nullable
    Reading shownReading() {
        return screen.get() == Screen.READER ? reading.get().orElse(null) : null;
    }

    void show(Screen wanted) {
        Optional<Reading> wantedReading =
                wanted == Screen.READER ? Reading.about(selection.get(), reading.get(), dataset) : Optional.empty();
        if (wantedReading.isPresent()) {
            read(wantedReading.get());
        } else {
            boolean wasReading = shownReading() != null;
            boolean compares = (screen.get() == Screen.COMPARE) != (wanted == Screen.COMPARE);
            screen.set(wanted);
            besideReader = wanted == Screen.READER ? besideReader : wanted;
            if (wasReading) {
                visited();
            } else if (compares) {
                onVisited.run();
            }
        }
    }

    void read(Reading wanted) {
        openReader(wanted);
        visited();
    }

    private void openReader(Reading wanted) {
        reading.set(Optional.of(wanted));
        screen.set(Screen.READER);
    }

    private void visited() {
        visits.record(new Visit(selection.get(), shownReading()));
        onVisited.run();
    }

    void selectQuote(String event, Quote quote) {
        select(new Selection.OfEvent(event));
        sought.set(Optional.of(quote));
    }

    void select(Selection asked) {
        Selection wanted = remaining.of(asked);
        if (!wanted.equals(selection.get())) {
            visits.record(new Visit(wanted, shownReading()));
            selection.set(wanted);
            onVisited.run();
        }
    }

    void goBack() {
        show(visits.back());
    }

    void goForward() {
        show(visits.forward());
    }

    private void show(Visit visit) {
        Reading read = visit.reading();
        selection.set(remaining.of(visit.selection()));
        showReading(read != null && remaining.has(read) ? read : null);
        onVisited.run();
    }

    /** Shows the report of a view, or none, as something that is looked at; compares windows and lists events as it does. */
    void showAgain(ViewState view) {
        Reading wanted = view.reading();
        showTable(view.table());
        if (wanted == null && view.versus() != null) {
            show(Screen.COMPARE);
        } else if (screen.get() == Screen.COMPARE && view.versus() == null) {
            show(Screen.MAP);
        }
        if (!Objects.equals(wanted, shownReading())) {
            showReading(wanted);
            visited();
        }
    }

    /** The columns of the table stay as wide as they are. */
    private void showTable(TableLayout table) {
        TableLayout now = tableLayout.get();
        if (!now.inView().equals(table)) {
            List<TableLayout.Column> columns = table.columns().stream()
                    .map(column -> now.columns().stream()
                            .filter(known -> known.id().equals(column.id()))
                            .findFirst()
                            .orElse(column))
                    .toList();
            tableLayout.set(new TableLayout(columns, table.sort(), table.isUsual()));
        }
    }

    /** Shows this report, or none; where it is shown already, it stays where the reader is in it. */
    private void showReading(@Nullable Reading wanted) {
        if (wanted == null && screen.get() == Screen.READER) {
            screen.set(besideReader);
        } else if (wanted != null && !wanted.equals(shownReading())) {
            openReader(wanted);
        }
    }
}
