package org.dateline.maps.layer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.dateline.language.ForPrograms;

/** What a map's file is, told by its extension and, where that says nothing, by how the file begins. */
public enum MapFormat {
    SHAPEFILE,
    ZIP,
    GEOJSON,
    KML,
    GEOPACKAGE,
    /** What perhaps another plug-in of GeoTools reads. */
    OTHER;

    private static final int MAX_SIGN_BYTES = 64;
    private static final byte[] SIGN_OF_ZIP = {'P', 'K'};

    @ForPrograms("How files begin")
    private static final byte[] SIGN_OF_SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] SIGN_OF_SHP = {0, 0, 0x27, 0x0A};

    /** @throws IOException if the file cannot be read */
    public static MapFormat of(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "shp" -> SHAPEFILE;
            case "zip", "shz", "kmz" -> ZIP;
            case "geojson", "json" -> GEOJSON;
            case "kml" -> KML;
            case "gpkg" -> GEOPACKAGE;
            default -> ofContent(file);
        };
    }

    private static MapFormat ofContent(Path file) throws IOException {
        byte[] start;
        try (InputStream bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(MAX_SIGN_BYTES);
        }
        if (Arrays.mismatch(start, SIGN_OF_ZIP) == SIGN_OF_ZIP.length) {
            return ZIP;
        }
        if (Arrays.mismatch(start, SIGN_OF_SHP) == SIGN_OF_SHP.length) {
            return SHAPEFILE;
        }
        if (Arrays.mismatch(start, SIGN_OF_SQLITE) == SIGN_OF_SQLITE.length) {
            return GEOPACKAGE;
        }
        return isObject(start) ? GEOJSON : OTHER;
    }

    private static boolean isObject(byte[] start) {
        for (byte each : start) {
            boolean blank = each == ' ' || each == '\t' || each == '\r' || each == '\n';
            boolean byteOrderMark = each == (byte) 0xEF || each == (byte) 0xBB || each == (byte) 0xBF;
            if (!blank && !byteOrderMark) {
                return each == '{';
            }
        }
        return false;
    }
}
