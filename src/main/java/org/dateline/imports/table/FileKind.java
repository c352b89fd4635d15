package org.dateline.imports.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a file is by its first bytes, whatever it is called: one that can be imported, or what to say of it. */
public enum FileKind {
    TEXT(""),
    JSON(""),
    EXCEL(""),
    OPEN_DOCUMENT(""),
    KML(""),
    KMZ(""),
    GPX(""),
    OLD_OFFICE("an Excel or Word file of the time before 2007; save it as .xlsx or CSV"),
    WORD("a Word document; it has no table of events. A report is added with \"Add a report\""),
    ZIP("a .zip file; take the file out of it that is to be imported"),
    GZIP("a compressed file; decompress it first"),
    PDF("a PDF; it has no table of events. A report is added with \"Add a report\""),
    IMAGE("a picture"),
    SQLITE("a database (SQLite or GeoPackage); export its table as CSV or GeoJSON"),
    PARQUET("a Parquet file; export it as CSV"),
    WEB_PAGE("a web page; save its table as CSV, or add it as a report"),
    XML("an XML file of a kind that is not known here");

    private static final int HEAD = 4096;
    private static final int MOST_ENTRIES = 400;

    private final String words;

    FileKind(String words) {
        this.words = words;
    }

    /** What it is in words, where it cannot be imported; empty where it may be. */
    public String words() {
        return words;
    }

    /** @throws IOException if it cannot be read */
    public static FileKind of(Path file) throws IOException {
        byte[] head;
        try (InputStream stream = Files.newInputStream(file)) {
            head = stream.readNBytes(HEAD);
        }
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        if (latin.startsWith("PK\u0003\u0004")) {
            return zipped(file);
        }
        if (latin.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLD_OFFICE;
        }
        if (latin.startsWith("\u001f\u008b")) {
            return GZIP;
        }
        if (latin.startsWith("%PDF")) {
            return PDF;
        }
        if (latin.startsWith("\u0089PNG") || latin.startsWith("\u00ff\u00d8\u00ff") || latin.startsWith("GIF8")) {
            return IMAGE;
        }
        if (latin.startsWith("SQLite format 3")) {
            return SQLITE;
        }
        return latin.startsWith("PAR1") ? PARQUET : text(head);
    }

    private static FileKind text(byte[] head) {
        String start = new String(head, StandardCharsets.UTF_8).strip().replace("\ufeff", "");
        if (start.startsWith("{") || start.startsWith("[") || start.startsWith("\u001e{")) {
            return JSON;
        }
        if (!start.startsWith("<")) {
            return TEXT;
        }
        String lower = start.toLowerCase(Locale.ROOT);
        if (lower.contains("<kml")) {
            return KML;
        }
        if (lower.contains("<gpx")) {
            return GPX;
        }
        return lower.contains("<html") || lower.contains("<!doctype html") || lower.contains("<table") ? WEB_PAGE : XML;
    }

    private static FileKind zipped(Path file) throws IOException {
        FileKind found = ZIP;
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(file))) {
            int seen = 0;
            for (ZipEntry entry = entries.getNextEntry(); entry != null && seen < MOST_ENTRIES; seen++) {
                Optional<FileKind> kind = ofEntry(entry.getName());
                if (kind.isPresent() && kind.get() == OPEN_DOCUMENT) {
                    return new String(entries.readNBytes(HEAD), StandardCharsets.US_ASCII).contains("spreadsheet")
                            ? OPEN_DOCUMENT
                            : ZIP;
                }
                if (kind.isPresent()) {
                    found = kind.get();
                }
                if (found != ZIP && found != KMZ) {
                    return found;
                }
                entry = entries.getNextEntry();
            }
        } catch (IllegalArgumentException names) {
            return ZIP;
        }
        return found;
    }

    private static Optional<FileKind> ofEntry(String name) {
        if (name.equals("mimetype")) {
            return Optional.of(OPEN_DOCUMENT);
        }
        if (name.startsWith("xl/")) {
            return Optional.of(EXCEL);
        }
        if (name.startsWith("word/")) {
            return Optional.of(WORD);
        }
        return name.toLowerCase(Locale.ROOT).endsWith(".kml") ? Optional.of(KMZ) : Optional.empty();
    }
}
