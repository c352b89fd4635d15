package org.dateline.imports;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats that are read, all but one of other programs. */
public enum ImportFormat {
    /** A sheet of a workbook: .xlsx, .ods. */
    SPREADSHEET(key("a spreadsheet")),
    /** Placemarks and waypoints: KML, KMZ, GPX. */
    KML(key("KML or GPX")),
    /** A table of a GeoPackage. */
    GEOPACKAGE("GeoPackage"),
    /** Objects in a list of a JSON file. */
    JSON("JSON"),
    /** Rows under a header: RFC 4180, with commas, semicolons or tabs. */
    CSV("CSV"),
    /** TimelineJS 3, as JSON. */
    TIMELINEJS("TimelineJS"),
    /** Points with a time: RFC 7946. */
    GEOJSON("GeoJSON"),
    /** The record that an export of this program holds, whatever else is to be read of the file. */
    RECORD(key("an export of Dateline with its record"));

    private final String title;

    ImportFormat(String title) {
        this.title = title;
    }

    /** Whether its rows have columns of which someone has to say what they stand for. */
    public boolean hasColumns() {
        return this != RECORD;
    }

    /** Its name on the screen. */
    public String title() {
        return tr(title);
    }

    /** Its name on the command line: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that the command line calls so, or empty. */
    public static Optional<ImportFormat> ofWord(String word) {
        return Stream.of(values())
                .filter(format -> format.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
