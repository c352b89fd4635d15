package org.dateline.viewmodel;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.model.EventField;
import org.dateline.model.TimeWindow;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.query.EventIndex;
import org.dateline.query.field.FieldColumn;
import org.dateline.query.field.FieldColumns;
import org.dateline.query.field.NumberRange;

/**
 * One of the dataset's own fields, by whose values events are chosen. What values there are is found out off the UI thread where the
 * dataset is large. To be used on the UI thread only.
 */
public final class FieldChoice {

    private final DatelineViewModel model;
    private final Background background;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NONE);

    /**
     * What there is to choose from.
     *
     * @param field the field; empty if none is chosen
     * @param values its values and the events of the window that have them, by what else is filtered; the most frequent first
     * @param range from its least number to its greatest; empty if it has none
     * @param words why it is not known, or not yet; empty if it is
     */
    public record State(
            Optional<EventField> field, List<FieldColumn.Counted> values, Optional<NumberRange> range, String words) {

        private static final State NONE = new State(Optional.empty(), List.of(), Optional.empty(), "");

        public State {
            values = List.copyOf(values);
        }
    }

    /** No field is chosen yet. */
    public FieldChoice(DatelineViewModel model) {
        this.model = model;
        this.background = model.workspace().isLarge() ? model.background() : Background.direct();
    }

    /** What there is to choose from. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /**
     * Finds out what values a field has.
     *
     * @param together whether events are to have all that is chosen of it: then each value is counted beside what is chosen already
     */
    public void choose(EventField field, boolean together) {
        Optional<EventField> chosen = Optional.of(field);
        progress.set(0);
        state.set(new State(chosen, List.of(), Optional.empty(), tr("Counting the values\u2026")));
        EventIndex index = model.workspace().index();
        EventFilter filter = model.filterProperty().get();
        EventFilter others =
                filter.withField(field.id(), together ? wanted(field).wanting(true) : Choice.ALL);
        EventFilter known = model.wordSearch().readyProperty().get() ? others : others.withText("");
        TimeWindow window = model.windowProperty().get();
        boolean certainOnly = model.certainOnlyProperty().get();
        count(
                field,
                () -> {
                    FieldColumn column = index.fields().column(field.id()).orElseThrow();
                    return new State(
                            chosen, column.counts(index.passing(known, window, certainOnly)), column.range(), "");
                },
                failure -> show(new State(
                        chosen,
                        List.of(),
                        Optional.empty(),
                        tr("The values cannot be counted: {0}", failure.getMessage()))));
    }

    /** Once the column of the field is made, step by step, so that one sees how far it is. */
    private void count(EventField field, Callable<State> counting, Consumer<Exception> onFailed) {
        FieldColumns columns = model.workspace().index().fields();
        Set<String> wanted = Set.of(field.id());
        if (columns.areMade(wanted)) {
            background.run(Lane.COUNTING, counting, this::show, onFailed);
        } else {
            background.run(
                    Lane.COUNTING,
                    () -> columns.step(wanted),
                    made -> {
                        progress.set(made);
                        count(field, counting, onFailed);
                    },
                    onFailed);
        }
    }

    private void show(State known) {
        progress.set(1);
        state.set(known);
    }

    /** Which share of the values that are being counted is read, from 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** The values by which events are chosen. */
    public Choice wanted(EventField field) {
        return model.filterProperty().get().field(field.id());
    }

    /** Chooses events by these values of a field. */
    public void want(EventField field, Choice values) {
        model.showFilter(model.filterProperty().get().withField(field.id(), values));
    }
}
