package org.dateline.imports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.language.ForPrograms;
import org.jspecify.annotations.Nullable;

/**
 * Where the names of a table's columns stand among its first lines. Above them there may be lines of a title, which fill few cells;
 * a table whose first line looks like the lines below it has no names, and its columns are numbered.
 *
 * @param row the position among the rows looked at, from 0; -1 where there is none
 * @param columns how many columns there are
 */
public record Heading(int row, int columns) {

    /** So many rows are looked at. */
    public static final int MOST_ROWS = 25;

    private static final double FILLED = 0.5;
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.,:/\\- ]*(?:[TZ]\\S*)?");

    /** The heading of these rows, the cells of each stripped. */
    public static Heading of(List<List<String>> rows) {
        int width = rows.stream().mapToInt(Heading::width).max().orElse(0);
        if (!rows.isEmpty() && Headless.names(rows.get(0)) != null) {
            return new Heading(-1, width);
        }
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = rows.get(row);
            boolean isFull = filled(cells) >= Math.max(1, Math.ceil(width * FILLED));
            if (isFull) {
                boolean isData = looksLikeData(cells) && row + 1 < rows.size() && looksLikeData(rows.get(row + 1));
                return isData ? new Heading(-1, width) : new Heading(row, width(cells));
            }
        }
        return new Heading(0, rows.isEmpty() ? 0 : width(rows.get(0)));
    }

    private static int width(List<String> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    private static long filled(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** Names of columns are hardly ever numbers, and never several of them dates. */
    private static boolean looksLikeData(List<String> cells) {
        long numbers = cells.stream()
                .filter(cell -> !cell.isEmpty() && NUMBER.matcher(cell).matches())
                .count();
        return numbers >= 2
                || (numbers == 1 && filled(cells) <= 3 && cells.stream().anyMatch(Heading::isDate));
    }

    private static boolean isDate(String cell) {
        return cell.matches("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}.*");
    }

    /** The names, or numbers where there is none, each unlike those before it. */
    public static List<String> unlike(List<String> given) {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < given.size(); column++) {
            String name = given.get(column).strip().replaceAll("\\s+", " ");
            String base = name.isEmpty() ? number(column + 1) : name;
            String unique = base;
            for (int number = 2; names.contains(unique); number++) {
                unique = base + " (" + number + ")";
            }
            names.add(unique);
        }
        return List.copyOf(names);
    }

    /** Whether columns are called by their numbers. */
    static boolean areNumbers(List<String> names) {
        return names.get(0).equals(number(1));
    }

    @ForPrograms("a name of a column, and of a field of the dataset")
    private static String number(int column) {
        return "column " + column;
    }

    /** Names for columns without any, or those that a compiler is known to leave out. */
    public static List<String> names(List<String> first, int columns) {
        @Nullable List<String> known = Headless.names(first);
        if (known != null) {
            return known;
        }
        List<String> names = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            names.add(number(column));
        }
        return names;
    }
}
