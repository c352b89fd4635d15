package org.dateline.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.dateline.imports.table.FileKind;
import org.dateline.imports.table.PackedTable;
import org.dateline.imports.table.feature.FeatureTable;

/** Which door a file that is dropped on the window goes through. */
enum DroppedFile {
    /** The text of a report, which is added. */
    REPORT,
    /** A dataset, which is opened. */
    DATASET,
    /** Areas, which become the map. */
    MAP,
    /** Events of another program, which are imported; what is none of these is told what it is there. */
    IMPORT;

    private static final Set<String> REPORTS = Set.of("txt", "html", "htm", "xhtml", "pdf", "eml");
    private static final Set<String> MAPS = Set.of("shp", "zip");
    private static final int HEAD = 20_000;

    /** The door for a file. Reads its beginning. */
    static DroppedFile of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (REPORTS.contains(ending)) {
            return REPORT;
        }
        if (MAPS.contains(ending)) {
            return PackedTable.holdsTable(file) ? IMPORT : MAP;
        }
        if (name.endsWith(".json.gz")) {
            return DATASET;
        }
        try {
            FileKind kind = FileKind.of(file);
            if (kind == FileKind.PDF || kind == FileKind.WEB_PAGE) {
                return REPORT;
            }
            if (kind == FileKind.GEOPACKAGE) {
                return FeatureTable.isOnlyOfAreas(file) ? MAP : IMPORT;
            }
            return kind == FileKind.JSON ? json(head(file)) : IMPORT;
        } catch (IOException unreadable) {
            return IMPORT;
        }
    }

    private static DroppedFile json(String head) {
        if (head.matches("(?s).*\"format\"\\s*:\\s*\"dateline/.*")) {
            return DATASET;
        }
        boolean hasAreas = head.contains("Polygon\"");
        boolean hasPoints = head.contains("\"Point\"") || head.contains("\"MultiPoint\"");
        return hasAreas && !hasPoints ? MAP : IMPORT;
    }

    private static String head(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            char[] buffer = new char[HEAD];
            int read = reader.read(buffer);
            return read <= 0 ? "" : new String(buffer, 0, read);
        } catch (MalformedInputException notUtf8) {
            return "";
        }
    }
}
