package org.dateline.database.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.database.SourceColumns;
import org.dateline.database.SourceColumns.SummedColumn;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table stand for, as it is chosen: perhaps not yet enough to ask for events.
 *
 * @param uses each column of the table with what it stands for, in the order of the table; after them, columns that stand for a second thing, and those that
 *     are named but are not in the table
 * @param separator what stands between several sources in a text; null for one source a row, or a column that is a list
 * @param names what measures are called, by their columns; one that is missing is called as its column
 */
public record SourceMapping(List<Use> uses, @Nullable String separator, Map<String, String> names) {

    /** Nothing of no table. */
    public static final SourceMapping NONE = new SourceMapping(List.of(), null, Map.of());

    /** A column, and what it stands for; null for nothing. */
    public record Use(String column, @Nullable SourceField field) {

        /** What it stands for; empty for nothing. */
        public Optional<SourceField> stands() {
            return Optional.ofNullable(field);
        }
    }

    public SourceMapping {
        uses = List.copyOf(uses);
        names = Map.copyOf(names);
    }

    /** The columns of a table as they are named; those that it spells in other letters are meant too. */
    public static SourceMapping of(List<String> columns, Optional<SourceColumns> named) {
        Map<String, List<SourceField>> fields = new LinkedHashMap<>();
        columns.forEach(column -> fields.put(column, new ArrayList<>()));
        List<Use> missing = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        named.ifPresent(known -> {
            for (Use use : uses(known)) {
                String column = inLettersOf(columns, use.column());
                use.stands()
                        .filter(field -> fields.containsKey(column))
                        .ifPresentOrElse(
                                field -> fields.getOrDefault(column, List.of()).add(field), () -> missing.add(use));
            }
            known.measures().forEach(measure -> names.put(inLettersOf(columns, measure.column()), measure.name()));
        });
        List<Use> first = new ArrayList<>();
        List<Use> more = new ArrayList<>();
        fields.forEach((column, stands) -> {
            first.add(new Use(column, stands.isEmpty() ? null : stands.get(0)));
            stands.stream().skip(1).map(field -> new Use(column, field)).forEach(more::add);
        });
        first.addAll(more);
        first.addAll(missing);
        return new SourceMapping(first, named.map(SourceColumns::separator).orElse(null), names);
    }

    private static List<Use> uses(SourceColumns known) {
        List<Use> uses = new ArrayList<>();
        for (SourceField field : SourceField.values()) {
            String column = column(known, field);
            if (column != null) {
                uses.add(new Use(column, field));
            }
        }
        known.measures().forEach(measure -> uses.add(new Use(measure.column(), SourceField.MEASURE)));
        return uses;
    }

    private static @Nullable String column(SourceColumns known, SourceField field) {
        return switch (field) {
            case TITLE -> known.title();
            case START -> known.start();
            case END -> known.end();
            case START_LATEST -> known.startLatest();
            case END_EARLIEST -> known.endEarliest();
            case CATEGORY -> known.category();
            case SUMMARY -> known.summary();
            case PLACE -> known.place();
            case LATITUDE -> known.latitude();
            case LONGITUDE -> known.longitude();
            case SOURCE -> known.source();
            case ID -> known.id();
            case MEASURE -> null;
        };
    }

    private static String inLettersOf(List<String> columns, String name) {
        List<String> alike = columns.stream().filter(name::equalsIgnoreCase).toList();
        return columns.contains(name) || alike.size() != 1 ? name : alike.get(0);
    }

    /** What each of the uses stands for, in their order. */
    public List<Optional<SourceField>> fields() {
        return uses.stream().map(Use::stands).toList();
    }

    /** The same with the uses standing for these, in their order. */
    public SourceMapping with(List<Optional<SourceField>> fields) {
        List<Use> changed = new ArrayList<>();
        for (int i = 0; i < uses.size(); i++) {
            changed.add(new Use(uses.get(i).column(), fields.get(i).orElse(null)));
        }
        return new SourceMapping(changed, separator, names);
    }

    /** The same with this between several sources; null for one source a row. */
    public SourceMapping separatedBy(@Nullable String other) {
        return new SourceMapping(uses, other, names);
    }

    /** The same with the measure of a column called so; blank for as the column. */
    public SourceMapping calling(String column, String name) {
        Map<String, String> changed = new HashMap<>(names);
        if (name.isBlank()) {
            changed.remove(column);
        } else {
            changed.put(column, name.strip());
        }
        return new SourceMapping(uses, separator, changed);
    }

    /** The column that stands for a field, the first of several; empty if none does. */
    public Optional<String> column(SourceField field) {
        return measuresOr(field).stream().findFirst();
    }

    /** The columns of measures. */
    public List<String> measures() {
        return measuresOr(SourceField.MEASURE);
    }

    private List<String> measuresOr(SourceField field) {
        return uses.stream()
                .filter(use -> use.field() == field)
                .map(Use::column)
                .toList();
    }

    /** What a measure is called. */
    public String name(String column) {
        return names.getOrDefault(column, column);
    }

    /** What the columns mean; empty as long as none says when something happened. */
    public Optional<SourceColumns> columns() {
        return column(SourceField.START)
                .map(start -> new SourceColumns(
                        named(SourceField.ID),
                        named(SourceField.TITLE),
                        named(SourceField.SUMMARY),
                        start,
                        named(SourceField.START_LATEST),
                        named(SourceField.END_EARLIEST),
                        named(SourceField.END),
                        named(SourceField.CATEGORY),
                        named(SourceField.PLACE),
                        named(SourceField.LATITUDE),
                        named(SourceField.LONGITUDE),
                        named(SourceField.SOURCE),
                        column(SourceField.SOURCE).isPresent() ? separator : null,
                        measures().stream()
                                .map(column -> new SummedColumn(column, name(column)))
                                .toList()));
    }

    private @Nullable String named(SourceField field) {
        return column(field).orElse(null);
    }
}
