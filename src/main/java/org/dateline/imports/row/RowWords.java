package org.dateline.imports.row;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.imports.table.PlainText;
import org.dateline.language.ForPrograms;
import org.dateline.text.WhiteSpace;
import org.dateline.text.WritingDirection;
import org.jspecify.annotations.Nullable;

/**
 * Title and summary of a row's event. A title that the file does not give is made of what it names, in its words. What
 * the file describes in sentences is its own, and stands in the summary under the file's name.
 */
public final class RowWords {

    /** What is longer is a description. */
    private static final int MAX_KIND = 60;

    private final String fileName;
    private final Profile profile;
    private final boolean arePlain;

    /**
     * Words of rows of a file of this name, by a compiler.
     *
     * @param arePlain whether nothing in the cells is markup
     */
    public RowWords(String fileName, Profile profile, boolean arePlain) {
        this.fileName = fileName;
        this.profile = profile;
        this.arePlain = arePlain || profile == Profile.DATELINE || profile.isHtml();
    }

    /** The words of a cell. */
    public String plain(String cell) {
        return arePlain ? cell : PlainText.of(cell);
    }

    /** @throws RowLeftOutException if the row has no word for it */
    public String title(RowCells row) throws RowLeftOutException {
        String own = plain(row.get(ImportField.TITLE));
        if (!own.isEmpty()) {
            return WhiteSpace.inOneLine(own);
        }
        // The kind within a category says more than the category, which each list shows by its sign
        boolean hasKind =
                profile != Profile.FIRMS && row.get(ImportField.DETAIL).length() <= MAX_KIND;
        Optional<String> what = hasKind
                ? first(row, ImportField.DETAIL, ImportField.CATEGORY, ImportField.ACTOR)
                : first(row, ImportField.CATEGORY, ImportField.DETAIL, ImportField.ACTOR);
        Optional<String> where =
                first(row, ImportField.PLACE, ImportField.DISTRICT, ImportField.PROVINCE, ImportField.COUNTRY);
        String title = Stream.of(what, where).flatMap(Optional::stream).collect(Collectors.joining(", "));
        if (title.isEmpty()) {
            throw new RowLeftOutException(
                    tr("the row has no title, and nothing to make one from; it is left out"),
                    tr("a title, or a category, an actor or a place"),
                    null);
        }
        return title;
    }

    private Optional<String> first(RowCells row, ImportField... fields) {
        return Stream.of(fields)
                .map(field -> field == ImportField.CATEGORY ? profile.category(row.get(field)) : known(row, field))
                .filter(Predicate.not(String::isEmpty))
                .findFirst();
    }

    private String known(RowCells row, ImportField field) {
        String value = row.get(field);
        boolean isPlace = field == ImportField.PLACE || field == ImportField.DISTRICT || field == ImportField.PROVINCE;
        return isPlace && profile.isUnknownPlace(value) ? "" : value;
    }

    /** What else the file says of it, with its name; or null if it says nothing. */
    @Nullable
    @ForPrograms("written into the dataset")
    public String summary(RowCells row, List<String> outlets) {
        List<String> lines = new ArrayList<>();
        String medium = row.get(ImportField.URL);
        String said = plain(row.get(ImportField.TEXT));
        String text = PlainText.isQuote(medium) ? PlainText.withQuote(said, medium) : said;
        if (profile == Profile.DATELINE) {
            return text.isEmpty() ? null : text;
        }
        if (!text.isEmpty()) {
            lines.add("As " + fileName + " puts it:" + (WritingDirection.isRightToLeft(text) ? "\n" : " ") + text);
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
        if (outlets.size() > 1 && WebAddresses.of(row.get(ImportField.URL)).size() == 1) {
            named.add(row.columnOf(ImportField.URL) + ": " + row.get(ImportField.URL));
        }
        if (!named.isEmpty()) {
            lines.add("In " + fileName + ": " + String.join("; ", named) + ".");
        }
        if (!profile.remark().isEmpty()) {
            lines.add(profile.remark());
        }
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private boolean isLessExact(RowCells row) {
        String precision = row.get(ImportField.PLACE_PRECISION);
        return !precision.isEmpty()
                && profile.placeKnown(precision)
                        .map(known -> !known.allowsPoint())
                        .orElse(false);
    }
}
