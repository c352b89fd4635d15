package org.dateline.imports.row;

import static org.dateline.language.Tr.trn;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether latitude and longitude of a whole table stand the other way round than its columns say. It is asked, not mended. */
public final class PointOrder {

    /**
     * Something to be asked.
     *
     * @param words what is doubtful
     * @param swapped which columns then stand for what
     * @param asTheyStand which columns stand for what otherwise
     */
    public record Doubt(String words, Map<ImportField, String> swapped, Map<ImportField, String> asTheyStand) {

        /** The fields by which a user answers. */
        public Set<ImportField> fields() {
            Set<ImportField> fields = EnumSet.copyOf(swapped.keySet());
            fields.addAll(asTheyStand.keySet());
            return fields;
        }
    }

    private PointOrder() {}

    /** The doubt that the values raise; empty if they raise none. */
    public static Optional<Doubt> doubt(ColumnMapping mapping, List<TableColumn> columns) {
        Optional<TableColumn> point = mapping.column(ImportField.POINT).map(columns::get);
        if (point.isPresent()
                && point.get().values().longitudeFirst() > 0
                && point.get().values().latitudeFirst() == 0) {
            String name = point.get().name();
            return Optional.of(new Doubt(
                    trn(
                            point.get().values().longitudeFirst(),
                            "\"{1}\" may hold the longitude first: its first number is beyond 90 in {0} row, its second in none",
                            "\"{1}\" may hold the longitude first: its first number is beyond 90 in {0} rows, its second in none",
                            name),
                    Map.of(ImportField.POINT_LONGITUDE_FIRST, name),
                    Map.of(ImportField.POINT, name)));
        }
        Optional<TableColumn> latitude = mapping.column(ImportField.LATITUDE).map(columns::get);
        Optional<TableColumn> longitude = mapping.column(ImportField.LONGITUDE).map(columns::get);
        if (latitude.isPresent()
                && longitude.isPresent()
                && latitude.get().values().areMostlyBeyond90()
                && longitude.get().values().beyond() == 0) {
            return Optional.of(new Doubt(
                    trn(
                            latitude.get().values().beyond(),
                            "\"{1}\" and \"{2}\" may be swapped: the first is beyond 90 in {0} row, the second in none",
                            "\"{1}\" and \"{2}\" may be swapped: the first is beyond 90 in {0} rows, the second in none",
                            latitude.get().name(),
                            longitude.get().name()),
                    axes(longitude.get(), latitude.get()),
                    axes(latitude.get(), longitude.get())));
        }
        return Optional.empty();
    }

    private static Map<ImportField, String> axes(TableColumn latitude, TableColumn longitude) {
        Map<ImportField, String> axes = new EnumMap<>(ImportField.class);
        axes.put(ImportField.LATITUDE, latitude.name());
        axes.put(ImportField.LONGITUDE, longitude.name());
        return axes;
    }
}
