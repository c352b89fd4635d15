package org.dateline.query.field;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.events.Dataset;
import org.dateline.events.EventStore;
import org.dateline.model.Catalog;
import org.dateline.model.EventField;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.dateline.model.mark.Marks;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a dataset, and of what is marked of it, as columns, which are made when one is asked for first, and kept. That takes time in proportion to the
 * events, of a large dataset some tens of microseconds for each, which is read from its file: not to be waited for. All
 * columns with few different values are made together; one with many, such as of ids, takes its own time. Safe to use from several
 * threads.
 */
public final class FieldColumns {

    private static final int FEW = 10_000;
    /** So many events are read in well under a second. */
    private static final int STEP = 4_000;

    private final Dataset dataset;
    private final Catalog<EventField> known;
    /** That which gathers the actors of others; empty if there is none. */
    private final Optional<EventField> gathering;

    private final Map<String, FieldColumn> columns = new ConcurrentHashMap<>();
    private volatile MarkColumns marks;
    private @Nullable Pass underWay;
    private boolean fewAreMade;

    /** The columns of a dataset; none is made yet. */
    public FieldColumns(Dataset dataset) {
        this.dataset = dataset;
        this.known = KnownFields.of(dataset);
        this.marks = MarkColumns.none(dataset);
        this.gathering =
                KnownFields.actors(dataset).filter(field -> !dataset.fields().has(field.id()));
    }

    /** The fields, see {@link KnownFields#of}. */
    public Catalog<EventField> known() {
        return known;
    }

    /** The dataset. */
    Dataset dataset() {
        return dataset;
    }

    /** The dataset's own fields, without the one that gathers others. */
    Catalog<EventField> own() {
        return dataset.fields();
    }

    /** The column of a field; empty if there is no such field. */
    public Optional<FieldColumn> column(String field) {
        return known.find(field).map(this::column);
    }

    /** What is marked, as columns. */
    public MarkColumns marks() {
        return marks;
    }

    /**
     * Has other marks from now on; no other column is made anew.
     *
     * @return the ids of the fields that are others now
     */
    public Set<String> mark(Marks own, List<Marks> others) {
        MarkColumns before = marks;
        marks = before.with(own, others);
        return marks.changedSince(before);
    }

    /** Whether a field is one of marks: one that the dataset calls so itself is not. */
    public boolean isOfMarks(String field) {
        return MarkFields.has(field) && !dataset.fields().has(field);
    }

    private boolean isMade(String field) {
        return isOfMarks(field) ? marks.isMade(field) : columns.containsKey(field);
    }

    private FieldColumn column(EventField field) {
        if (isOfMarks(field.id())) {
            return marks.column(field);
        }
        double made = 0;
        while (made < 1) {
            made = step(field);
        }
        return Objects.requireNonNull(columns.get(field.id()));
    }

    /** Whether the columns of these fields are there, so that there is nothing to wait for. */
    public boolean areMade(Set<String> fields) {
        return fields.stream()
                .allMatch(field -> isMade(field) || known.find(field).isEmpty());
    }

    /**
     * Goes on making the columns of these fields by some thousand events.
     *
     * @return which share of the events is gone through for what is being made, below 1; 1 once all columns are there
     */
    public double step(Set<String> fields) {
        return fields.stream()
                .flatMap(field -> known.find(field).stream())
                .mapToDouble(field -> isMade(field.id()) ? 1 : step(field))
                .filter(made -> made < 1)
                .findFirst()
                .orElse(1);
    }

    private synchronized double step(EventField field) {
        if (isOfMarks(field.id())) {
            marks.column(field);
            return 1;
        }
        if (columns.containsKey(field.id())) {
            return 1;
        }
        Pass pass = underWay == null ? passFor(field) : underWay;
        underWay = pass;
        pass.goOn(dataset.store());
        if (pass.share() < 1) {
            return pass.share();
        }
        pass.columns().forEach(column -> columns.put(column.field().id(), column));
        fewAreMade = true;
        underWay = null;
        return columns.containsKey(field.id()) ? 1 : 0;
    }

    /** The first makes the columns of all fields that turn out to have few values. */
    private Pass passFor(EventField field) {
        int events = dataset.store().size();
        Map<String, FieldColumn.Builder> builders = new HashMap<>();
        if (fewAreMade) {
            builders.put(field.id(), new FieldColumn.Builder(field, events, Integer.MAX_VALUE));
        } else {
            known.stream()
                    .filter(each -> !isOfMarks(each.id()))
                    .forEach(each -> builders.put(each.id(), new FieldColumn.Builder(each, events, FEW)));
        }
        return new Pass(builders);
    }

    /** One way through all events; columns that get too many values are not made. */
    private final class Pass {

        private final Map<String, FieldColumn.Builder> builders;
        private int position;
        private double share;

        Pass(Map<String, FieldColumn.Builder> builders) {
            this.builders = builders;
        }

        void goOn(EventStore store) {
            int end = Math.min(store.size(), position + STEP);
            for (; position < end; position++) {
                List<FieldValue> values = store.get(position).fields();
                values.forEach(this::add);
                if (gathering.filter(field -> builders.containsKey(field.id())).isPresent()) {
                    List<String> actors = actors(values);
                    if (!actors.isEmpty()) {
                        add(new FieldValue(gathering.get().id(), FieldType.LIST, actors));
                    }
                }
            }
            share = position == store.size() ? 1 : (double) position / store.size();
        }

        private void add(FieldValue value) {
            FieldColumn.Builder builder = builders.get(value.field());
            if (builder != null && !builder.add(position, value)) {
                builders.remove(value.field());
            }
        }

        double share() {
            return share;
        }

        List<FieldColumn> columns() {
            return builders.values().stream().map(FieldColumn.Builder::build).toList();
        }
    }

    private List<String> actors(List<FieldValue> values) {
        return values.stream()
                .filter(value -> known.get(value.field()).actors() != null)
                .flatMap(value -> value.texts().stream())
                .distinct()
                .toList();
    }

    /** The events that have one of these values of a field, see {@link FieldColumn#matching}; none if there is no such field. */
    public BitSet matching(String field, Set<String> values) {
        return column(field).map(column -> column.matching(values)).orElseGet(BitSet::new);
    }
}
