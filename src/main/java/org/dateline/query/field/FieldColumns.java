package org.dateline.query.field;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.model.EventField;
import org.dateline.text.Folding;

/**
 * The fields of a dataset as columns, each of which is made when it is asked for first, and kept. That takes time in proportion to the
 * events, of a large dataset some microseconds for each: not to be waited for. Safe to use from several threads.
 */
public final class FieldColumns {

    private final Dataset dataset;
    private final Map<String, FieldColumn> columns = new ConcurrentHashMap<>();

    /** The columns of a dataset; none is made yet. */
    public FieldColumns(Dataset dataset) {
        this.dataset = dataset;
    }

    /** The column of a field; empty if there is no such field. */
    public Optional<FieldColumn> column(String field) {
        return dataset.fields().find(field).map(this::column);
    }

    private FieldColumn column(EventField field) {
        FieldColumn known = columns.get(field.id());
        return known == null ? make(field) : known;
    }

    private synchronized FieldColumn make(EventField field) {
        // Not within the map, which must not be waited for
        FieldColumn known = columns.get(field.id());
        FieldColumn made = known == null ? new FieldColumn(field, dataset.store()) : known;
        columns.put(field.id(), made);
        return made;
    }

    /** The events that have, of each of these fields, one of its values; see {@link FieldColumn#matching}. */
    public BitSet matching(Map<String, Set<String>> wanted) {
        BitSet matching = new BitSet();
        matching.set(0, dataset.store().size());
        wanted.forEach((field, values) ->
                matching.and(column(field).map(column -> column.matching(values)).orElseGet(BitSet::new)));
        return matching;
    }

    /** The field that someone means: by its id, else by its name, whatever its case and how its words are joined. */
    public static Optional<EventField> named(Dataset dataset, String words) {
        String wanted = joined(words);
        return dataset.fields()
                .find(words)
                .or(() -> dataset.fields().stream()
                        .filter(field -> Stream.of(field.id(), field.name()).anyMatch(name -> joined(name)
                                .equals(wanted)))
                        .findFirst());
    }

    private static String joined(String name) {
        return Folding.fold(name).replaceAll("[\\s_-]+", "");
    }
}
