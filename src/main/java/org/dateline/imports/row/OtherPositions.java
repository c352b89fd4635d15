package org.dateline.imports.row;

import static org.dateline.language.Tr.tr;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.text.Folding;

/** Columns that say where something was, but not in degrees of latitude and longitude: they are told and not read. */
public final class OtherPositions {

    /** References of the Military Grid Reference System, and plus codes. */
    private static final Pattern GRID = Pattern.compile(
            "\\d{1,2}[C-HJ-NP-X] ?[A-HJ-NP-Z]{2} ?(?:\\d{2,5} ?\\d{2,5}|\\d{1,10})|[23456789CFGHJMPQRVWX]{4,8}\\+[23456789CFGHJMPQRVWX]{2,3}(?: .*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> METRES = Set.of(
            "easting",
            "eastings",
            "northing",
            "northings",
            "utm",
            "x",
            "y",
            "rechtswert",
            "hochwert",
            "xcoord",
            "ycoord",
            "coordx",
            "coordy");

    private OtherPositions() {}

    static boolean isGrid(String text) {
        return text.length() > 5 && GRID.matcher(text).matches();
    }

    /** What is to be said of the columns where none is read as a position, in a sentence without its full stop; or empty. */
    public static Optional<String> words(ColumnMapping mapping, List<TableColumn> columns) {
        boolean located = List.of(ImportField.LATITUDE, ImportField.POINT, ImportField.POINT_LONGITUDE_FIRST).stream()
                .anyMatch(field -> mapping.column(field).isPresent());
        if (located) {
            return Optional.empty();
        }
        List<TableColumn> unused = IntStream.range(0, columns.size())
                .filter(column -> mapping.field(column).isEmpty())
                .mapToObj(columns::get)
                .toList();
        Optional<String> grids = names(unused.stream()
                        .filter(column -> column.values().areGrids())
                        .toList())
                .map(names -> tr("{0} may hold references of a grid (MGRS) or plus codes", names));
        Optional<String> metres = names(
                        unused.stream().filter(OtherPositions::isOfMetres).toList())
                .map(names -> tr("{0} may hold metres of a projection, as UTM has them", names));
        return Stream.concat(grids.stream(), metres.stream())
                .reduce((one, other) -> tr("{0}; {1}", one, other))
                .map(sentences -> tr("{0}; only degrees of latitude and longitude are read", sentences));
    }

    private static Optional<String> names(List<TableColumn> columns) {
        return columns.stream()
                .map(column -> "\"" + column.name() + "\"")
                .reduce((one, other) -> tr("{0} and {1}", one, other));
    }

    private static boolean isOfMetres(TableColumn column) {
        return column.values().areNumbersBeyondDegrees()
                && Arrays.stream(Folding.fold(column.name()).split("[^\\p{L}]+"))
                        .anyMatch(METRES::contains);
    }
}
