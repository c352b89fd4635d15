package org.dateline.query.field;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.events.Dataset;
import org.dateline.events.EventStore;
import org.dateline.model.Catalog;
import org.dateline.model.EventField;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;

/**
 * The fields of a dataset as columns, which are made when one is asked for first, and kept. That takes time in proportion to the
 * events, of a large dataset some tens of microseconds for each, which is read from its file: not to be waited for. All
 * columns with few different values are made together; one with many, such as of ids, takes its own time. Safe to use from several
 * threads.
 */
public final class FieldColumns {

    private static final int FEW = 10_000;

    private final Dataset dataset;
    private final Catalog<EventField> known;
    /** That which gathers the actors of others; empty if there is none. */
    private final Optional<EventField> gathering;

    private final Map<String, FieldColumn> columns = new ConcurrentHashMap<>();

    /** The columns of a dataset; none is made yet. */
    public FieldColumns(Dataset dataset) {
        this.dataset = dataset;
        this.known = KnownFields.of(dataset);
        this.gathering =
                KnownFields.actors(dataset).filter(field -> !dataset.fields().has(field.id()));
    }

    /** The fields, see {@link KnownFields#of}. */
    public Catalog<EventField> known() {
        return known;
    }

    /** The dataset's own fields, without the one that gathers others. */
    Catalog<EventField> own() {
        return dataset.fields();
    }

    /** The column of a field; empty if there is no such field. */
    public Optional<FieldColumn> column(String field) {
        return known.find(field).map(this::column);
    }

    private FieldColumn column(EventField field) {
        FieldColumn known = columns.get(field.id());
        return known == null ? make(field) : known;
    }

    private synchronized FieldColumn make(EventField field) {
        if (columns.isEmpty()) {
            makeThoseOfFewValues();
        }
        FieldColumn known = columns.get(field.id());
        if (known == null) {
            int events = dataset.store().size();
            known = make(Map.of(field.id(), new FieldColumn.Builder(field, events, Integer.MAX_VALUE)))
                    .get(0);
            columns.put(field.id(), known);
        }
        return known;
    }

    private void makeThoseOfFewValues() {
        int events = dataset.store().size();
        Map<String, FieldColumn.Builder> builders = new HashMap<>();
        known.forEach(field -> builders.put(field.id(), new FieldColumn.Builder(field, events, FEW)));
        make(builders).forEach(column -> columns.put(column.field().id(), column));
    }

    /** Goes through all events; columns that get too many values are not made. */
    private List<FieldColumn> make(Map<String, FieldColumn.Builder> wanted) {
        Map<String, FieldColumn.Builder> builders = new HashMap<>(wanted);
        EventStore store = dataset.store();
        for (int position = 0; position < store.size(); position++) {
            List<FieldValue> values = store.get(position).fields();
            for (FieldValue value : values) {
                add(builders, position, value);
            }
            if (gathering.filter(field -> builders.containsKey(field.id())).isPresent()) {
                List<String> actors = actors(values);
                if (!actors.isEmpty()) {
                    add(builders, position, new FieldValue(gathering.get().id(), FieldType.LIST, actors));
                }
            }
        }
        return builders.values().stream().map(FieldColumn.Builder::build).toList();
    }

    private static void add(Map<String, FieldColumn.Builder> builders, int position, FieldValue value) {
        FieldColumn.Builder builder = builders.get(value.field());
        if (builder != null && !builder.add(position, value)) {
            builders.remove(value.field());
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
