package org.dateline.imports.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Title and summary of a row's event. A title that the file does not give is made of what it names, in its words. What
 * the file describes in sentences is its own, and stands in the summary under the file's name.
 */
public final class RowWords {

    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

    private final String fileName;

    /** Words of rows of a file of this name. */
    public RowWords(String fileName) {
        this.fileName = fileName;
    }

    /** @throws RowLeftOutException if the row has no word for it */
    public String title(RowCells row) throws RowLeftOutException {
        if (row.has(ImportField.TITLE)) {
            return LINE_BREAK.matcher(row.get(ImportField.TITLE)).replaceAll(" ");
        }
        Optional<String> what = first(row, ImportField.CATEGORY, ImportField.DETAIL, ImportField.ACTOR);
        Optional<String> where = first(row, ImportField.PLACE, ImportField.DISTRICT, ImportField.PROVINCE);
        String title = Stream.of(what, where).flatMap(Optional::stream).collect(Collectors.joining(", "));
        if (title.isEmpty()) {
            throw new RowLeftOutException(
                    "the row has no title, and nothing to make one from; it is left out",
                    "a title, or a category, an actor or a place",
                    null);
        }
        return title;
    }

    private static Optional<String> first(RowCells row, ImportField... fields) {
        return Stream.of(fields)
                .map(row::get)
                .filter(Predicate.not(String::isEmpty))
                .findFirst();
    }

    /** What else the file says of it, with its name; or null if it says nothing. */
    @Nullable
    public String summary(RowCells row, List<String> outlets) {
        List<String> lines = new ArrayList<>();
        if (row.has(ImportField.TEXT)) {
            lines.add("As " + fileName + " puts it: " + row.get(ImportField.TEXT));
        }
        List<String> named = new ArrayList<>();
        for (ImportField field : List.of(ImportField.DETAIL, ImportField.ACTOR, ImportField.OTHER_ACTOR)) {
            if (row.has(field)) {
                named.add(row.columnOf(field) + ": " + row.get(field));
            }
        }
        if (isLessExact(row)) {
            named.add(row.columnOf(ImportField.PLACE_PRECISION) + ": " + row.get(ImportField.PLACE_PRECISION)
                    + (row.has(ImportField.PLACE) ? ", for the place " + row.get(ImportField.PLACE) : ""));
        }
        if (outlets.size() > 1 && row.has(ImportField.URL)) {
            named.add(row.columnOf(ImportField.URL) + ": " + row.get(ImportField.URL));
        }
        if (!named.isEmpty()) {
            lines.add("In " + fileName + ": " + String.join("; ", named) + ".");
        }
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static boolean isLessExact(RowCells row) {
        String precision = row.get(ImportField.PLACE_PRECISION);
        return precision.equals("2") || precision.equals("3");
    }
}
