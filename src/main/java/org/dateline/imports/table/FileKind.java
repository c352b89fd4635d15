package org.dateline.imports.table;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dateline.files.ByteBudget;
import org.dateline.files.ByteBudget.SpentException;
import org.dateline.language.ForPrograms;

/** What a file is by its first bytes, whatever it is called: one that can be imported, or what to say of it. */
public enum FileKind {
    TEXT(""),
    JSON(""),
    EXCEL(""),
    OPEN_DOCUMENT(""),
    KML(""),
    KMZ(""),
    GPX(""),
    GEOPACKAGE(""),
    OLD_OFFICE(key("an Excel or Word file of the time before 2007; save it as .xlsx or CSV")),
    LOCKED_OFFICE(key("an Office document that is protected by a password; save it without one, or as CSV")),
    OFFICE_XML(key("a spreadsheet of Excel 2003 as XML; save it as .xlsx or CSV")),
    BINARY_EXCEL(key("a binary Excel workbook (.xlsb); save it as .xlsx or CSV")),
    NUMBERS(key("a document of Apple Numbers, Pages or Keynote; export its table as CSV or Excel")),
    PRESENTATION(key("a PowerPoint presentation; it has no table of events")),
    WORD(key("a Word document; it has no table of events. A report is added with \"Add a report\"")),
    ZIP(key("a .zip file within another compressed file; take the file out of it that is to be imported")),
    GZIP(key("a compressed file within another; decompress it first")),
    OTHER_ARCHIVE(key("a compressed file (.7z, .rar, .bz2, .xz or .zst); decompress it first")),
    SHAPEFILE(key("a shapefile; open it as a map or a layer, or save its table as CSV")),
    ACCESS(key("a database of Microsoft Access; export its table as CSV or Excel")),
    STATISTICS(key("a data set of R, Stata or SPSS; write it as CSV")),
    CALENDAR(key("a calendar (iCalendar); export its events as CSV")),
    PDF(key("a PDF; it has no table of events. A report is added with \"Add a report\"")),
    IMAGE(key("a picture")),
    PARQUET(key("a Parquet, Arrow or FlatGeobuf file; export it as CSV or GeoJSON")),
    WEB_PAGE(key("a web page; save its table as CSV, or add it as a report")),
    XML(key("an XML file of a kind that is not known here"));

    private static final int HEAD = 4096;
    private static final int MOST_ENTRIES = 400;
    private static final int MOST_SEARCHED = 4 << 20;
    private static final long MOST_LOOKED_THROUGH = 1L << 30;

    @ForPrograms("with which files begin")
    private static final Map<String, FileKind> MAGIC = Map.ofEntries(
            Map.entry("\u00d0\u00cf\u0011\u00e0", OLD_OFFICE),
            Map.entry("\u001f\u008b", GZIP),
            Map.entry("7z\u00bc\u00af", OTHER_ARCHIVE),
            Map.entry("Rar!\u001a", OTHER_ARCHIVE),
            Map.entry("BZh", OTHER_ARCHIVE),
            Map.entry("\u00fd7zXZ", OTHER_ARCHIVE),
            Map.entry("(\u00b5/\u00fd", OTHER_ARCHIVE),
            Map.entry("%PDF", PDF),
            Map.entry("\u0089PNG", IMAGE),
            Map.entry("\u00ff\u00d8\u00ff", IMAGE),
            Map.entry("GIF8", IMAGE),
            Map.entry("SQLite format 3", GEOPACKAGE),
            Map.entry("PAR1", PARQUET),
            Map.entry("ARROW1", PARQUET),
            Map.entry("fgb\u0003", PARQUET),
            Map.entry("\u0000\u0000\u0027\n", SHAPEFILE),
            Map.entry("\u0000\u0001\u0000\u0000Standard ", ACCESS),
            Map.entry("RDX", STATISTICS),
            Map.entry("X\n\u0000\u0000", STATISTICS),
            Map.entry("<stata_dta", STATISTICS),
            Map.entry("$FL2", STATISTICS),
            Map.entry("BEGIN:VCALENDAR", CALENDAR));

    private final String words;

    FileKind(String words) {
        this.words = words;
    }

    /** What it is in words, where it cannot be imported; empty where it may be. */
    public String words() {
        return words.isEmpty() ? "" : tr(words);
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
        FileKind known = MAGIC.entrySet().stream()
                .filter(magic -> latin.startsWith(magic.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(TEXT);
        return known == OLD_OFFICE && isLocked(file) ? LOCKED_OFFICE : known == TEXT ? text(head) : known;
    }

    /** Office keeps a document with a password in the old form, in a stream of this name (MS-OFFCRYPTO). */
    private static boolean isLocked(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            String bytes = new String(stream.readNBytes(MOST_SEARCHED), StandardCharsets.ISO_8859_1);
            String name =
                    new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
            return bytes.contains(name);
        }
    }

    @ForPrograms("words of files")
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
        if (lower.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return OFFICE_XML;
        }
        return lower.contains("<html") || lower.contains("<!doctype html") || lower.contains("<table") ? WEB_PAGE : XML;
    }

    private static FileKind zipped(Path file) throws IOException {
        FileKind found = ZIP;
        ByteBudget budget =
                ByteBudget.ofPacked(Files.size(file), MOST_LOOKED_THROUGH, megabytes -> tr("the file is too large"));
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
                budget.of(entries).transferTo(OutputStream.nullOutputStream());
                entry = entries.getNextEntry();
            }
        } catch (IllegalArgumentException names) {
            return ZIP;
        } catch (SpentException tooLarge) {
            // What is in it so far is what it is; one who unpacks it says that it is too large
            return found;
        }
        return found;
    }

    private static Optional<FileKind> ofEntry(String name) {
        if (name.equals("mimetype")) {
            return Optional.of(OPEN_DOCUMENT);
        }
        if (name.matches("xl/(workbook|styles|worksheets/sheet\\d+)\\.bin")) {
            return Optional.of(BINARY_EXCEL);
        }
        if (name.matches("Index/.*\\.iwa|Index\\.zip")) {
            return Optional.of(NUMBERS);
        }
        if (name.startsWith("ppt/")) {
            return Optional.of(PRESENTATION);
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
