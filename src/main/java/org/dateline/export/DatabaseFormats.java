package org.dateline.export;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.export.rows.RowForm;
import org.dateline.export.rows.RowForms;
import org.dateline.export.rows.RowsAbout;

/** What the events of a database are written as, which is a table and not a record, and why not as anything else. */
public final class DatabaseFormats {

    private static final List<ExportFormat> POSSIBLE = List.of(
            ExportFormat.CSV,
            ExportFormat.CSV_EXCEL,
            ExportFormat.GEOJSON,
            ExportFormat.JSON_LINES,
            ExportFormat.COUNTS,
            ExportFormat.PNG);

    private static final String ROWS = key(
            "For spreadsheets and statistics. All rows of the window with all their columns, as the table has them, in order of their starts. A text that a spreadsheet would take for a formula has an apostrophe before it.");
    private static final String FEATURES = key(
            "For QGIS and maps on the web. One feature for each row, at the point that its columns say, with all columns of the table.");
    private static final String PICTURE =
            key("For slides and articles, as sharp as is asked for. Below it stands what it shows.");

    private static final String NO_POINTS = key(
            "Not of this database: it is not said in which columns latitude and longitude stand. File > Columns says it.");
    private static final String OF_RECORDS = key(
            "Not of a database: it is made of the events of a dataset. Write the rows as CSV; imported, they are one.");
    private static final String OF_SOURCES = key(
            "Not of a database: a table names its sources in a word, and has no record of them that could be cited.");
    private static final String OF_EVIDENCE = key(
            "Not of a database: a brief has quotes, figures and reports of a dataset, which the rows of a table do not have.");
    private static final String OF_FILMS =
            key("Not of a database: films are made of a dataset. The rows of a window as CSV, imported, are one.");
    private static final String OF_STORIES = key("Not of a database: stories belong to a dataset.");

    private DatabaseFormats() {}

    /** All formats, those that are possible first. */
    public static List<ExportFormat> listed() {
        return Stream.concat(POSSIBLE.stream(), Stream.of(ExportFormat.values()))
                .distinct()
                .toList();
    }

    /** Those that are written without a window on a screen. */
    public static List<ExportFormat> written() {
        return POSSIBLE.stream().filter(format -> format != ExportFormat.PNG).toList();
    }

    /** Whether it has the rows of the window. */
    public static boolean hasRows(ExportFormat format) {
        return POSSIBLE.contains(format) && format != ExportFormat.COUNTS && format != ExportFormat.PNG;
    }

    /**
     * Why a database is not written so, in sentences; empty if it is.
     *
     * @param havePoints whether it is known in which columns points are
     */
    public static Optional<String> refusal(ExportFormat format, boolean havePoints) {
        return switch (format) {
            case CSV, CSV_EXCEL, JSON_LINES, COUNTS, PNG -> Optional.empty();
            case GEOJSON -> havePoints ? Optional.empty() : Optional.of(tr(NO_POINTS));
            case KML, TIMELINEJS, TIMELINEJS_SHEET -> Optional.of(tr(OF_RECORDS));
            case BIBTEX, RIS, CSL_JSON, CITATIONS -> Optional.of(tr(OF_SOURCES));
            case PDF -> Optional.of(tr(OF_EVIDENCE));
            case MP4, GIF, FRAMES -> Optional.of(tr(OF_FILMS));
            case STORY, HANDOUT -> Optional.of(tr(OF_STORIES));
        };
    }

    /** What is in it, and what of so many rows can be imported again, in sentences. */
    public static String description(ExportFormat format, long rows) {
        String kept = (hasRows(format) ? ExportFormat.Kept.ROWS : format.kept()).words((int) Math.min(1, rows));
        return switch (format) {
            case CSV -> tr("{0} {1}", tr(ROWS), kept);
            case CSV_EXCEL ->
                tr(
                        "{0} {1}",
                        tr(
                                "The same table with a byte order mark, without which Excel takes Urdu, accents and dashes for other letters when a file is opened by a double click. Other programs need none."),
                        kept);
            case GEOJSON -> tr("{0} {1}", tr(FEATURES), kept);
            case PNG -> tr("{0} {1}", tr(PICTURE), kept);
            default -> format.description((int) Math.min(1, rows));
        };
    }

    /**
     * What writes rows.
     *
     * @param format one that {@link #hasRows has them}
     */
    public static RowForm form(ExportFormat format, RowsAbout about) {
        return switch (format) {
            case CSV -> RowForms.csv(false);
            case CSV_EXCEL -> RowForms.csv(true);
            case GEOJSON -> RowForms.geoJson(about);
            case JSON_LINES -> RowForms.jsonLines();
            default -> throw new IllegalArgumentException(format + " has no rows");
        };
    }
}
