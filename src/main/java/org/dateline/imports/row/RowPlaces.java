package org.dateline.imports.row;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.imports.table.Point;
import org.dateline.model.EventPlace;
import org.dateline.model.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Where the event of a row happened, no more exactly than the row says. With ACLED's precision 2 of the place only its
 * district is taken as known, with 3 only its province, though the file gives a point.
 */
public final class RowPlaces {

    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d{1,3},\\d+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,3}(\\.\\d*)?|[+-]?\\.\\d+");
    private static final String LATITUDE = "a latitude from -90 to 90, and a longitude from -180 to 180";

    private final ImportedPlaces places;

    /** Places of rows, collected among these. */
    public RowPlaces(ImportedPlaces places) {
        this.places = places;
    }

    /** Where the event of a row happened; empty if the row does not say. What cannot be used is reported. */
    public List<EventPlace> of(RowCells row, RowProblems problems) {
        List<Point> points =
                row.points().isEmpty() ? point(row, problems).map(List::of).orElse(List.of()) : row.points();
        Optional<Precision> precision = precision(row, points, problems);
        if (precision.isEmpty()) {
            return List.of();
        }
        String province = named(row, ImportField.PROVINCE, "province", null);
        String district = named(row, ImportField.DISTRICT, "district", province);
        String around = district == null ? province : district;
        Precision known = precision.get();
        String enough = known == Precision.DISTRICT ? district : known == Precision.PROVINCE ? province : null;
        if (enough != null) {
            return List.of(new EventPlace(enough, known));
        }
        return located(row, points, around).stream()
                .map(place -> new EventPlace(place, known))
                .distinct()
                .toList();
    }

    private List<String> located(RowCells row, List<Point> points, @Nullable String around) {
        String name = row.get(ImportField.PLACE);
        if (points.isEmpty()) {
            return name.isEmpty() ? Optional.ofNullable(around).stream().toList() : List.of(town(row, around, null));
        }
        return points.stream()
                .map(point -> name.isEmpty() ? places.unnamed(point, around, row.where()) : town(row, around, point))
                .toList();
    }

    private String town(RowCells row, @Nullable String around, @Nullable Point point) {
        return places.named(
                "town", row.get(ImportField.PLACE), around, point, row.where(), row.paragraphOf(ImportField.PLACE));
    }

    private @Nullable String named(RowCells row, ImportField field, String kind, @Nullable String parent) {
        return row.has(field)
                ? places.named(kind, row.get(field), parent, null, row.where(), row.paragraphOf(field))
                : null;
    }

    /** How exactly the place is known; empty if no place is, or the row does not say it so that it can be read. */
    private static Optional<Precision> precision(RowCells row, List<Point> points, RowProblems problems) {
        Optional<Precision> most = mostExact(row, points);
        String cell = row.get(ImportField.PLACE_PRECISION);
        if (most.isEmpty() || cell.isEmpty()) {
            return most;
        }
        Optional<Precision> stated = stated(cell);
        if (stated.isEmpty()) {
            problems.ignore(
                    "\"" + row.columnOf(ImportField.PLACE_PRECISION)
                            + "\" does not say how exactly the place is known; the event comes in without a place",
                    "1 for the town, 2 for the district, 3 for the province, or nothing",
                    cell);
            return Optional.empty();
        }
        // Where the row names no town, it cannot be known
        return stated.get().compareTo(most.get()) < 0 ? most : stated;
    }

    private static Optional<Precision> stated(String cell) {
        return switch (cell) {
            case "1" -> Optional.of(Precision.TOWN);
            case "2" -> Optional.of(Precision.DISTRICT);
            case "3" -> Optional.of(Precision.PROVINCE);
            default -> Precision.ofWord(cell.toLowerCase(Locale.ROOT));
        };
    }

    private static Optional<Precision> mostExact(RowCells row, List<Point> points) {
        if (row.has(ImportField.PLACE)) {
            return Optional.of(Precision.TOWN);
        }
        if (!points.isEmpty()) {
            return Optional.of(Precision.EXACT);
        }
        if (row.has(ImportField.DISTRICT)) {
            return Optional.of(Precision.DISTRICT);
        }
        return row.has(ImportField.PROVINCE) ? Optional.of(Precision.PROVINCE) : Optional.empty();
    }

    private static Optional<Point> point(RowCells row, RowProblems problems) {
        String latitudeCell = row.get(ImportField.LATITUDE);
        String longitudeCell = row.get(ImportField.LONGITUDE);
        if (latitudeCell.isEmpty() && longitudeCell.isEmpty()) {
            return Optional.empty();
        }
        double latitude = degrees(latitudeCell);
        double longitude = degrees(longitudeCell);
        if (Point.isOnEarth(longitude, latitude)) {
            return Optional.of(new Point(longitude, latitude));
        }
        String hint = Point.isOnEarth(latitude, longitude) ? ", which may be swapped," : "";
        problems.ignore(
                "latitude and longitude" + hint + " are not used; the event comes in without a point",
                LATITUDE,
                latitudeCell + " and " + longitudeCell);
        return Optional.empty();
    }

    private static double degrees(String cell) {
        String point = DECIMAL_COMMA.matcher(cell).matches() ? cell.replace(',', '.') : cell;
        String bare = point.endsWith("\u00b0") ? point.substring(0, point.length() - 1) : point;
        return DECIMAL.matcher(bare).matches() ? Double.parseDouble(bare) : Double.NaN;
    }
}
