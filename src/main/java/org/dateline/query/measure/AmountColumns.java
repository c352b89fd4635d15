package org.dateline.query.measure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.dateline.events.Dataset;
import org.dateline.events.EventStore;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.field.FieldValue;
import org.dateline.query.field.FieldColumn;
import org.dateline.query.field.FieldColumns;

/**
 * What the events of a dataset give for its quantities, as columns, which are made when one is asked for first, and kept. That takes time in
 * proportion to the events, of a large dataset some tens of microseconds for each, which is read from its file: not to be waited for. Those of
 * all measures are made together. Safe to use from several threads.
 */
public final class AmountColumns {

    private final Dataset dataset;
    private final FieldColumns fields;
    private final Map<Quantity, AmountColumn> columns = new ConcurrentHashMap<>();

    /** The columns of a dataset; none is made yet. */
    public AmountColumns(Dataset dataset, FieldColumns fields) {
        this.dataset = dataset;
        this.fields = fields;
    }

    /** The column of a quantity; empty if the dataset does not have it. */
    public Optional<AmountColumn> column(Quantity quantity) {
        if (!quantity.isOf(dataset)) {
            return Optional.empty();
        }
        AmountColumn known = columns.get(quantity);
        return Optional.of(known == null ? make(quantity) : known);
    }

    private synchronized AmountColumn make(Quantity quantity) {
        AmountColumn known = columns.get(quantity);
        if (known != null) {
            return known;
        }
        if (quantity.kind() == Quantity.Kind.MEASURE) {
            makeThoseOfMeasures();
            return columns.getOrDefault(quantity, new AmountColumn.Builder(quantity, size()).build());
        }
        AmountColumn made = ofField(quantity, fields.column(quantity.id()).orElseThrow());
        columns.put(quantity, made);
        return made;
    }

    private int size() {
        return dataset.store().size();
    }

    private void makeThoseOfMeasures() {
        Map<String, AmountColumn.Builder> builders = new HashMap<>();
        for (Measure measure : dataset.measures()) {
            builders.put(measure.id(), new AmountColumn.Builder(Quantity.measure(measure.id()), size()));
        }
        EventStore store = dataset.store();
        for (int position = 0; position < store.size(); position++) {
            List<Figure> figures = store.get(position).figures();
            if (figures.isEmpty()) {
                continue;
            }
            int at = position;
            byMeasure(figures).forEach((measure, some) -> {
                AmountColumn.Builder builder = builders.get(measure);
                if (builder != null) {
                    builder.add(at, EventAmount.of(some));
                }
            });
        }
        builders.values().forEach(builder -> {
            AmountColumn made = builder.build();
            columns.put(made.quantity(), made);
        });
    }

    private static Map<String, List<Figure>> byMeasure(List<Figure> figures) {
        return figures.size() == 1
                ? Map.of(figures.get(0).measure(), figures)
                : figures.stream().collect(Collectors.groupingBy(Figure::measure));
    }

    private AmountColumn ofField(Quantity quantity, FieldColumn field) {
        AmountColumn.Builder builder = new AmountColumn.Builder(quantity, size());
        for (int position = 0; position < size(); position++) {
            int at = position;
            field.value(position)
                    .map(FieldValue::text)
                    .map(BigDecimal::new)
                    .ifPresent(number -> builder.add(at, EventAmount.exactly(number)));
        }
        return builder.build();
    }
}
