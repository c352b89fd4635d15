package org.dateline.imports.table.feature;

import static org.dateline.language.Tr.tr;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.geopackage.GeoPackage;
import org.dateline.geopackage.GeoPackageRow;
import org.dateline.geopackage.GeoPackageTable;
import org.dateline.geopackage.GeoPackageTable.Column;
import org.dateline.imports.table.ImportRow;
import org.dateline.imports.table.ImportTable;
import org.dateline.imports.table.Point;
import org.dateline.imports.table.TableOptions;
import org.dateline.maps.layer.ShapesInDegrees;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Severity;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPoint;

/**
 * A table of a GeoPackage: the one that the user names, else of those that are not of lines or areas the one that has the most rows. Its columns
 * are the columns; points, brought to WGS 84, are where a row lies, and a row without a shape is an event without a place. Rows with
 * other shapes are left out: no point of theirs would say what the file says. Lines are the ids of rows.
 */
public final class FeatureTable implements ImportTable {

    private final Path file;
    private final List<GeoPackageTable> tables;
    private final GeoPackageTable table;
    private final List<Problem> remarks;

    /** @throws UnreadableFileException if it is no GeoPackage that can be read, or has no such table or none of points */
    public FeatureTable(Path file, TableOptions options) throws UnreadableFileException {
        this.file = file;
        try (GeoPackage opened = GeoPackage.open(file, file.toString())) {
            this.tables = opened.tables();
            this.remarks = new ArrayList<>(opened.problems());
            String wanted = options.sheet();
            this.table = wanted == null ? largest(opened) : called(wanted);
        }
        if (table.isOfAreas() || table.isOfLines()) {
            throw refusal(
                    table.isOfAreas()
                            ? tr(
                                    "the layer {0} is of areas, and no point of them would say what the file says; open it as a map or a layer",
                                    table.label())
                            : tr(
                                    "the layer {0} is of lines, and no point of them would say what the file says; open it as a map or a layer",
                                    table.label()));
        }
        if (tables.size() > 1) {
            remarks.add(Problem.warning(
                    file.toString(), tr("the layer {0} is read; there are {1}", table.label(), names())));
        }
    }

    /** Whether a file is a GeoPackage that has layers of areas, and none that could be events. */
    public static boolean isOnlyOfAreas(Path file) {
        try (GeoPackage opened = GeoPackage.open(file, file.toString())) {
            return opened.tables().stream().anyMatch(GeoPackageTable::isOfAreas)
                    && opened.tables().stream()
                            .allMatch(each -> !each.hasShapes() || each.isOfAreas() || each.isOfLines());
        } catch (UnreadableFileException unreadable) {
            return false;
        }
    }

    private GeoPackageTable largest(GeoPackage opened) throws UnreadableFileException {
        GeoPackageTable largest = tables.get(0);
        long most = -1;
        for (GeoPackageTable each : tables) {
            long rows = each.isOfAreas() || each.isOfLines() ? -1 : opened.count(each);
            if (rows > most) {
                largest = each;
                most = rows;
            }
        }
        return largest;
    }

    private GeoPackageTable called(String wanted) throws UnreadableFileException {
        return IntStream.range(0, tables.size())
                .filter(each -> tables.get(each).name().equals(wanted) || wanted.equals(String.valueOf(each + 1)))
                .mapToObj(tables::get)
                .findFirst()
                .orElseThrow(() -> refusal(tr("there is no layer \"{0}\"; there are {1}", wanted, names())));
    }

    private String names() {
        return tables.stream().map(GeoPackageTable::label).collect(Collectors.joining(", "));
    }

    private UnreadableFileException refusal(String reason) {
        return new UnreadableFileException(file.toString(), reason, null);
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public List<String> columns() {
        return table.columns().stream().map(Column::name).toList();
    }

    @Override
    public List<String> sheets() {
        return tables.stream().map(GeoPackageTable::name).toList();
    }

    @Override
    public String sheet() {
        return table.name();
    }

    @Override
    public void forEach(Visitor visitor) throws UnreadableFileException {
        remarks.forEach(visitor::remark);
        ShapesInDegrees shapes = ShapesInDegrees.of(file.toString(), table);
        shapes.problems().forEach(visitor::remark);
        int[] counted = {0};
        try (GeoPackage opened = GeoPackage.open(file, file.toString())) {
            opened.forEach(table, row -> visit(row, ++counted[0], shapes, visitor))
                    .forEach(visitor::remark);
        }
    }

    private boolean visit(GeoPackageRow row, int paragraph, ShapesInDegrees shapes, Visitor visitor) {
        Location.InText where = new Location.InText(row.number(), table.label());
        Geometry there = row.geometry();
        if (!row.fault().isEmpty()) {
            return visitor.leftOut(Problem.error(file.toString(), where, tr("{0}; the row is left out", row.fault())));
        }
        if (there != null && !there.isEmpty() && !isPoints(there)) {
            return visitor.leftOut(leftOut(
                    where,
                    tr("no point of this geometry would say what the file says; the row is left out"),
                    tr("a Point, a MultiPoint or none"),
                    there.getGeometryType()));
        }
        List<Point> points = new ArrayList<>();
        if (there != null && !there.isEmpty()) {
            points.addAll(points(shapes.apply(there)));
            if (points.isEmpty()) {
                return visitor.leftOut(leftOut(
                        where,
                        tr("the position is not on Earth; the row is left out"),
                        tr(
                                "longitude from -180 to 180 and latitude from -90 to 90, as the reference system of the layer has them"),
                        Arrays.stream(there.getCoordinates())
                                .limit(1)
                                .map(position -> tr("x {0} and y {1}", position.x, position.y))
                                .collect(Collectors.joining())));
            }
        }
        List<String> cells = row.values().stream().map(FeatureTable::text).toList();
        return visitor.row(new ImportRow(where, paragraph, cells, null, points));
    }

    private static boolean isPoints(Geometry geometry) {
        return geometry instanceof org.locationtech.jts.geom.Point || geometry instanceof MultiPoint;
    }

    private Problem leftOut(Location where, String message, String expected, String found) {
        return new Problem(Severity.ERROR, file.toString(), where, message, expected, found);
    }

    /** All of them, or none if one is not on Earth. */
    private static List<Point> points(Optional<Geometry> geometry) {
        List<Point> points = new ArrayList<>();
        for (Coordinate position : geometry.map(Geometry::getCoordinates).orElseGet(() -> new Coordinate[0])) {
            if (!Point.isOnEarth(position.x, position.y)) {
                return List.of();
            }
            points.add(new Point(position.x, position.y));
        }
        return points.stream().distinct().toList();
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Double number && Double.isFinite(number)
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : value.toString().strip();
    }
}
