package org.dateline.viewmodel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.model.Place;
import org.dateline.query.field.MarkFields;

/**
 * How the table of events is set out. It names columns by their ids, and stays when a dataset is edited, though a column may be
 * gone then.
 *
 * @param columns those that are shown, from left to right; none if nobody has chosen yet
 * @param sort what it is sorted by; empty for the order of time
 * @param isUsual whether the columns are those that it has at first, be they wider or narrower
 */
public record TableLayout(List<Column> columns, Optional<Sort> sort, boolean isUsual) {

    /** What it is before anyone changes it. */
    public static final TableLayout USUAL = new TableLayout(List.of(), Optional.empty(), true);

    /** Of one of the dataset's own fields, before its id. */
    public static final String FIELD = "field-";
    /** Of the figures of a measure, before its id. */
    public static final String MEASURE = "measure-";
    /** Of the places of a kind, before it. */
    public static final String KIND = "kind-";

    private static final List<String> OF_ALL_DATASETS = List.of(
            "title",
            "when",
            "start",
            "end",
            "certainty",
            "category",
            "places",
            "sources",
            "independent",
            "quotes",
            "figures",
            "summary",
            "note");

    /** A column and how wide it is, in pixels; 0 for as wide as at first. */
    public record Column(String id, double width) {}

    /** A column that sorts. */
    public record Sort(String column, boolean descending) {}

    public TableLayout {
        columns = List.copyOf(columns);
        isUsual = isUsual || columns.isEmpty();
    }

    /** These columns as wide as at first; none for those that there are at first. */
    public static TableLayout of(List<String> columns, Optional<Sort> sort) {
        return new TableLayout(columns.stream().map(id -> new Column(id, 0)).toList(), sort, false);
    }

    /** What a view keeps of it: which columns, if not the usual ones, and what it is sorted by; not how wide they are. */
    public TableLayout inView() {
        return of(isUsual ? List.of() : columns.stream().map(Column::id).toList(), sort);
    }

    /** The same with these columns. */
    public TableLayout withColumns(List<Column> others, boolean areUsual) {
        return new TableLayout(others, sort, areUsual);
    }

    /** The same in another order. */
    public TableLayout sortedBy(Optional<Sort> other) {
        return new TableLayout(columns, other, isUsual);
    }

    /** The ids of all columns that the table of a dataset can have. */
    public static List<String> columnIds(Dataset dataset) {
        return Stream.of(
                        OF_ALL_DATASETS.stream(),
                        kindsOfPlaces(dataset).stream().map(KIND::concat),
                        dataset.measures().stream().map(measure -> MEASURE + measure.id()),
                        Stream.concat(
                                        dataset.fields().stream(),
                                        MarkFields.ALL.stream()
                                                .filter(field ->
                                                        !dataset.fields().has(field.id())))
                                .map(field -> FIELD + field.id()))
                .flatMap(ids -> ids)
                .toList();
    }

    /** The kinds of places that have a column: districts, and what places lie in. */
    public static Set<String> kindsOfPlaces(Dataset dataset) {
        Set<String> kinds = new LinkedHashSet<>();
        for (Place place : dataset.places()) {
            String parent = place.parent();
            if (place.kind().equals("district")) {
                kinds.add(place.kind());
            }
            if (parent != null) {
                dataset.places().find(parent).ifPresent(around -> kinds.add(around.kind()));
            }
        }
        return kinds;
    }
}
