package org.dateline.imports.row;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.imports.table.Point;
import org.dateline.model.EventPlace;
import org.dateline.model.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Where the event of a row happened, no more exactly than the row says: by the codes of its {@link Profile compiler} only the
 * district, the province or the country may be known, though the file gives a point.
 */
public final class RowPlaces {

    private static final String LATITUDE = key("a latitude from -90 to 90, and a longitude from -180 to 180");
    private static final String POINT = key("a point such as 30.19, 66.99 or POINT (66.99 30.19)");

    private final ImportedPlaces places;
    private final Profile profile;

    /** Places of rows, collected among these; their codes are those of a compiler. */
    public RowPlaces(ImportedPlaces places, Profile profile) {
        this.places = places;
        this.profile = profile;
    }

    /** Where the event of a row happened; empty if the row does not say. What cannot be used is reported. */
    public List<EventPlace> of(RowCells row, RowProblems problems) {
        List<String> several =
                profile == Profile.DATELINE ? List.of(row.get(ImportField.PLACE).split("; ")) : List.of();
        return several.size() > 1 ? severalOf(row, several) : one(row, problems);
    }

    /**
     * An export has the points of several places in their order, where each has one, and how exactly each is known or, in one word, the
     * least exact.
     */
    private List<EventPlace> severalOf(RowCells row, List<String> names) {
        List<String> cells = List.of(row.get(ImportField.PLACE_PRECISION).split("; "));
        List<Point> points = row.points().size() == names.size() ? row.points() : List.of();
        return IntStream.range(0, names.size())
                .mapToObj(i -> {
                    Precision known = profile.placeKnown(cells.get(cells.size() == names.size() ? i : 0))
                            .orElse(Precision.DISTRICT);
                    String place = places.named(
                            known.allowsPoint() ? "town" : known.word(),
                            names.get(i),
                            null,
                            points.isEmpty() ? null : points.get(i),
                            row.where(),
                            row.paragraphOf(ImportField.PLACE));
                    return new EventPlace(place, known);
                })
                .distinct()
                .toList();
    }

    private List<EventPlace> one(RowCells row, RowProblems problems) {
        PlaceNames names = PlaceNames.of(row, profile);
        List<Point> points =
                row.points().isEmpty() ? point(row, problems).map(List::of).orElse(List.of()) : row.points();
        Optional<Precision> precision = precision(row, names, points, problems);
        if (precision.isEmpty()) {
            return List.of();
        }
        Precision known = precision.get();
        String country = named(row, names.country(), ImportField.COUNTRY, null);
        String province = named(row, names.province(), ImportField.PROVINCE, country);
        String district = named(row, names.district(), ImportField.DISTRICT, province == null ? country : province);
        Optional<EventPlace> wide = wide(known, district, province, country);
        if (wide.isPresent()) {
            // Not where it happened, but where the area is that the row means
            points.stream()
                    .findFirst()
                    .ifPresent(point -> places.about(wide.get().place(), point));
            return List.of(wide.get());
        }
        String around = Stream.of(district, province, country)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean ofAnArea = profile.isMiddleOfAnArea(row.get(ImportField.PLACE_PRECISION));
        return located(row, names.place(), ofAnArea ? List.of() : points, around).stream()
                .map(place -> new EventPlace(place, known))
                .distinct()
                .toList();
    }

    /** The smallest area that the row names and that is known; empty where a town is, or no area is named. */
    private static Optional<EventPlace> wide(
            Precision known, @Nullable String district, @Nullable String province, @Nullable String country) {
        if (known.allowsPoint() || known == Precision.TEHSIL) {
            return Optional.empty();
        }
        if (known == Precision.DISTRICT && district != null) {
            return Optional.of(new EventPlace(district, known));
        }
        if (known != Precision.COUNTRY && province != null) {
            return Optional.of(new EventPlace(province, Precision.PROVINCE));
        }
        return country == null ? Optional.empty() : Optional.of(new EventPlace(country, Precision.COUNTRY));
    }

    private List<String> located(RowCells row, String name, List<Point> points, @Nullable String around) {
        if (points.isEmpty()) {
            return name.isEmpty()
                    ? Optional.ofNullable(around).stream().toList()
                    : List.of(town(row, name, around, null));
        }
        return points.stream()
                .map(point ->
                        name.isEmpty() ? places.unnamed(point, around, row.where()) : town(row, name, around, point))
                .toList();
    }

    private String town(RowCells row, String name, @Nullable String around, @Nullable Point point) {
        return places.named("town", name, around, point, row.where(), row.paragraphOf(ImportField.PLACE));
    }

    private @Nullable String named(RowCells row, String name, ImportField field, @Nullable String parent) {
        String kind = field.word();
        return name.isEmpty() ? null : places.named(kind, name, parent, null, row.where(), row.paragraphOf(field));
    }

    /** How exactly the place is known; empty if no place is, or the row does not say it so that it can be read. */
    private Optional<Precision> precision(RowCells row, PlaceNames names, List<Point> points, RowProblems problems) {
        Optional<Precision> most = mostExact(names, points);
        String cell = row.get(ImportField.PLACE_PRECISION);
        if (most.isEmpty() || cell.isEmpty()) {
            return most;
        }
        Optional<Precision> stated = profile.placeKnown(cell);
        if (stated.isEmpty()) {
            problems.ignore(
                    tr(
                            "\"{0}\" does not say how exactly the place is known; the event comes in without a place",
                            row.columnOf(ImportField.PLACE_PRECISION)),
                    profile.placeCodes(),
                    cell);
            return Optional.empty();
        }
        // Where the row names no town, it cannot be known
        return stated.get().compareTo(most.get()) < 0 ? most : stated;
    }

    private Optional<Precision> mostExact(PlaceNames names, List<Point> points) {
        if (!names.place().isEmpty()) {
            return Optional.of(Precision.TOWN);
        }
        if (!points.isEmpty()) {
            return Optional.of(Precision.EXACT);
        }
        if (!names.district().isEmpty()) {
            return Optional.of(Precision.DISTRICT);
        }
        if (!names.province().isEmpty()) {
            return Optional.of(Precision.PROVINCE);
        }
        return !names.country().isEmpty() ? Optional.of(Precision.COUNTRY) : Optional.empty();
    }

    private static Optional<Point> point(RowCells row, RowProblems problems) {
        String latitudeCell = row.get(ImportField.LATITUDE);
        String longitudeCell = row.get(ImportField.LONGITUDE);
        if (latitudeCell.isEmpty() && longitudeCell.isEmpty()) {
            return ofOneCell(row, problems);
        }
        double latitude = PointCell.degrees(latitudeCell);
        double longitude = PointCell.degrees(longitudeCell);
        if (Point.isOnEarth(longitude, latitude)) {
            return Optional.of(new Point(longitude, latitude));
        }
        problems.ignore(
                Point.isOnEarth(latitude, longitude)
                        ? tr(
                                "latitude and longitude, which may be swapped, are not used; the event comes in without a point")
                        : tr("latitude and longitude are not used; the event comes in without a point"),
                tr(LATITUDE),
                tr("{0} and {1}", latitudeCell, longitudeCell));
        return Optional.empty();
    }

    private static Optional<Point> ofOneCell(RowCells row, RowProblems problems) {
        ImportField field = row.has(ImportField.POINT) ? ImportField.POINT : ImportField.POINT_LONGITUDE_FIRST;
        String cell = row.get(field);
        Optional<Point> point =
                cell.isEmpty() ? Optional.empty() : PointCell.point(cell, field == ImportField.POINT_LONGITUDE_FIRST);
        if (!cell.isEmpty() && point.isEmpty()) {
            problems.ignore(
                    tr("\"{0}\" is not used; the event comes in without a point", row.columnOf(field)),
                    tr(POINT),
                    cell);
        }
        return point;
    }
}
