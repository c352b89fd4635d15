package org.dateline.viewmodel.line;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.events.Dataset;
import org.dateline.text.Nearest;
import org.dateline.viewmodel.TableLayout;

/** The columns of the table of events and what it is sorted by, as {@code columns=title,when,field-actor1} and {@code sort=-start}, downwards. */
final class TableKeys {

    /** The columns, from left to right, if they are not those that there are at first. */
    static final String COLUMNS = "columns";
    /** The column by which it is sorted, with a hyphen before it if the last comes first; none for the order of time. */
    static final String SORT = "sort";

    private static final String DOWN = "-";

    private TableKeys() {}

    static void put(TableLayout table, Map<String, String> values) {
        if (!table.isUsual()) {
            values.put(
                    COLUMNS,
                    table.columns().stream()
                            .map(column -> PercentEncoding.encode(column.id()))
                            .collect(Collectors.joining(",")));
        }
        table.sort()
                .ifPresent(sort ->
                        values.put(SORT, (sort.descending() ? DOWN : "") + PercentEncoding.encode(sort.column())));
    }

    static TableLayout parse(Map<String, String> values, Dataset dataset) throws MalformedViewException {
        List<String> known = TableLayout.columnIds(dataset);
        List<String> columns = new ArrayList<>();
        if (values.containsKey(COLUMNS)) {
            for (String part : Arrays.asList(values.getOrDefault(COLUMNS, "").split(",", -1))) {
                String id = id(COLUMNS, part, known);
                if (columns.contains(id)) {
                    throw new MalformedViewException(
                            COLUMNS, tr("each column once"), tr("{0} twice", ViewLine.quoted(id)));
                }
                columns.add(id);
            }
        }
        String sort = values.get(SORT);
        if (sort == null) {
            return TableLayout.of(columns, Optional.empty());
        }
        boolean descending = sort.startsWith(DOWN);
        String id = id(SORT, descending ? sort.substring(DOWN.length()) : sort, known);
        return TableLayout.of(columns, Optional.of(new TableLayout.Sort(id, descending)));
    }

    private static String id(String key, String part, List<String> known) throws MalformedViewException {
        String id = PercentEncoding.decode(key, part);
        if (!known.contains(id)) {
            throw new MalformedViewException(
                    key,
                    Nearest.to(id, known)
                            .map(near -> tr("the id of a column, such as {0}", ViewLine.quoted(near)))
                            .orElse(tr("the id of a column such as \"title\"")),
                    ViewLine.quoted(id));
        }
        return id;
    }
}
