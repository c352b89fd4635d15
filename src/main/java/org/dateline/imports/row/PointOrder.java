package org.dateline.imports.row;

import java.util.List;
import java.util.Optional;

/** Whether latitude and longitude of a whole table stand the other way round than its columns say. It is asked, not mended. */
public final class PointOrder {

    /**
     * Something to be asked.
     *
     * @param words what is doubtful
     * @param fields the fields by which the user answers
     * @param swapped how the columns are named for the other way round, as on the command line
     */
    public record Doubt(String words, List<ImportField> fields, String swapped) {}

    private PointOrder() {}

    /** The doubt that the values raise; empty if they raise none. */
    public static Optional<Doubt> doubt(ColumnMapping mapping, List<TableColumn> columns) {
        Optional<TableColumn> point = mapping.column(ImportField.POINT).map(columns::get);
        if (point.isPresent()
                && point.get().values().longitudeFirst() > 0
                && point.get().values().latitudeFirst() == 0) {
            String name = point.get().name();
            return Optional.of(new Doubt(
                    "\"" + name + "\" may hold the longitude first: its first number is beyond 90 in "
                            + rows(point.get().values().longitudeFirst()) + ", its second in none",
                    List.of(ImportField.POINT, ImportField.POINT_LONGITUDE_FIRST),
                    "--map \"" + ImportField.POINT_LONGITUDE_FIRST.word() + "=" + name + "\""));
        }
        Optional<TableColumn> latitude = mapping.column(ImportField.LATITUDE).map(columns::get);
        Optional<TableColumn> longitude = mapping.column(ImportField.LONGITUDE).map(columns::get);
        if (latitude.isPresent()
                && longitude.isPresent()
                && latitude.get().values().areMostlyBeyond90()
                && longitude.get().values().beyond() == 0) {
            return Optional.of(new Doubt(
                    "\"" + latitude.get().name() + "\" and \"" + longitude.get().name()
                            + "\" may be swapped: the first is beyond 90 in "
                            + rows(latitude.get().values().beyond()) + ", the second in none",
                    List.of(ImportField.LATITUDE, ImportField.LONGITUDE),
                    "--map \"latitude=" + longitude.get().name() + "\" --map \"longitude="
                            + latitude.get().name() + "\""));
        }
        return Optional.empty();
    }

    private static String rows(int number) {
        return number + (number == 1 ? " row" : " rows");
    }
}
