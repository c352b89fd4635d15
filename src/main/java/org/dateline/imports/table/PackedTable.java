package org.dateline.imports.table;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dateline.files.ByteBudget;
import org.dateline.files.ByteBudget.SpentException;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;

/**
 * The one table in a .zip or .gz, unpacked into a folder of its own until the program ends. It is called by the name of the packed
 * file, and so are problems with it. The names in a .zip are for people only: what is written to the disk gets a name of our own.
 */
public final class PackedTable implements ImportTable {

    /** Opens what was unpacked. */
    public interface Opener {

        /** @throws UnreadableFileException if it cannot be read */
        ImportTable open(Path unpacked) throws UnreadableFileException;
    }

    /** No table that can be imported takes more. */
    private static final long MAX_BYTES = 1L << 30;

    private static final int MAX_ENTRIES = 10_000;
    private static final int SHOWN = 20;
    private static final String TABLES =
            "(?i).*\\.(csv|tsv|tab|json|geojson|geojsonl|geojsons|ndjson|jsonl|kml|kmz|gpx|xlsx|ods|gpkg)";
    private static final String TEXTS = "(?i).*\\.txt";
    private static final String MAPS = "(?i).*\\.shp";

    private final Path file;
    private final Path unpacked;
    private final String entry;
    private final ImportTable table;

    private PackedTable(Path file, Path unpacked, String entry, Opener opener) throws UnreadableFileException {
        this.file = file;
        this.unpacked = unpacked;
        this.entry = entry;
        try {
            this.table = opener.open(unpacked);
        } catch (UnreadableFileException refused) {
            throw named(refused);
        }
    }

    /**
     * Unpacks the table of a file and opens it.
     *
     * @throws UnreadableFileException if it cannot be unpacked, has no table or several, or is too large unpacked
     */
    public static PackedTable open(Path file, FileKind kind, Opener opener) throws UnreadableFileException {
        try {
            return kind == FileKind.GZIP ? ofGzip(file, opener) : ofZip(file, opener);
        } catch (ZipException broken) {
            throw refusal(
                    file,
                    tr("this is not a compressed file that can be read; it may be broken or protected by a password"));
        } catch (SpentException tooLarge) {
            throw refusal(file, tooLarge.sentence());
        } catch (IOException unreadable) {
            throw UnreadableFileException.of(file, unreadable);
        }
    }

    /** Whether a file is a .zip with a table that can be nothing else, and without a map. */
    public static boolean holdsTable(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            List<String> names = zip.stream().map(ZipEntry::getName).toList();
            return names.stream().anyMatch(name -> name.matches("(?i).*\\.(csv|tsv|tab|ndjson|jsonl|xlsx|ods)"))
                    && names.stream().noneMatch(name -> name.matches("(?i).*\\.(shp|geojson)"));
        } catch (IOException none) {
            return false;
        }
    }

    private static PackedTable ofGzip(Path file, Opener opener) throws IOException, UnreadableFileException {
        String name = String.valueOf(file.getFileName()).replaceFirst("(?i)\\.gz$", "");
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.(tar|tgz)")) {
            throw refusal(file, tr("this is an archive (.tar.gz); take the file out of it that is to be imported"));
        }
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file))) {
            return new PackedTable(file, unpacked(bytes, name, Files.size(file)), name, opener);
        }
    }

    private static PackedTable ofZip(Path file, Opener opener) throws IOException, UnreadableFileException {
        // The names are in UTF-8 or in what the machine used that wrote them, of which only the endings are of interest
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            ZipEntry only = only(file, zip);
            try (InputStream bytes = zip.getInputStream(only)) {
                Path unpacked = unpacked(bytes, only.getName(), Files.size(file));
                return new PackedTable(file, unpacked, only.getName(), opener);
            }
        }
    }

    private static ZipEntry only(Path file, ZipFile zip) throws UnreadableFileException {
        if (zip.size() > MAX_ENTRIES) {
            throw refusal(file, tr("there are {0} files in it, too many to be a table", String.valueOf(zip.size())));
        }
        List<ZipEntry> all = zip.stream()
                .<ZipEntry>map(entry -> entry)
                .filter(entry -> !entry.isDirectory())
                // Where a Mac keeps its own notes
                .filter(entry -> !entry.getName().startsWith("__MACOSX/"))
                .filter(entry -> !entry.getName().matches("(.*/)?\\.[^/]*"))
                .toList();
        List<ZipEntry> tables = called(all, TABLES);
        List<ZipEntry> texts = called(all, TEXTS);
        if (tables.size() == 1 || (tables.isEmpty() && texts.size() == 1)) {
            return tables.isEmpty() ? texts.get(0) : tables.get(0);
        }
        if (tables.isEmpty() && !called(all, MAPS).isEmpty()) {
            throw refusal(file, tr("this is a .zip with a map in it and no table; open it as a map or a layer"));
        }
        throw tables.isEmpty()
                ? refusal(file, tr("this is a .zip without a table in it; there is {0}", names(all)))
                : refusal(
                        file,
                        tr(
                                "there are several tables in it: {0}; take the one out of it that is to be imported",
                                names(tables)));
    }

    private static List<ZipEntry> called(List<ZipEntry> entries, String names) {
        return entries.stream().filter(entry -> entry.getName().matches(names)).toList();
    }

    private static String names(List<ZipEntry> entries) {
        String some = entries.stream().map(ZipEntry::getName).limit(SHOWN).collect(Collectors.joining(", "));
        return entries.isEmpty() ? "nothing" : some + (entries.size() > SHOWN ? ", ..." : "");
    }

    private static Path unpacked(InputStream from, String name, long packedBytes) throws IOException {
        String ending = name.matches(TABLES) ? name.substring(name.lastIndexOf('.')) : ".csv";
        Path folder = Files.createTempDirectory("dateline-import");
        Path target = folder.resolve("table" + ending.toLowerCase(Locale.ROOT));
        folder.toFile().deleteOnExit();
        target.toFile().deleteOnExit();
        ByteBudget budget = ByteBudget.ofPacked(
                packedBytes,
                MAX_BYTES,
                megabytes -> tr("unpacked it takes more than {0} MB, too much for a table", String.valueOf(megabytes)));
        try (OutputStream to = Files.newOutputStream(target)) {
            budget.of(from).transferTo(to);
        } catch (IOException refused) {
            Files.delete(target);
            Files.delete(folder);
            throw refused;
        }
        return target;
    }

    private static UnreadableFileException refusal(Path file, String reason) {
        return new UnreadableFileException(file.toString(), reason, null);
    }

    private UnreadableFileException named(UnreadableFileException refused) {
        return new UnreadableFileException(named(refused.problem()), refused);
    }

    private Problem named(Problem problem) {
        String name = problem.file().equals(unpacked.toString()) ? file.toString() : problem.file();
        return new Problem(
                problem.severity(), name, problem.where(), problem.message(), problem.expected(), problem.found());
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public List<String> columns() {
        return table.columns();
    }

    @Override
    public List<String> sheets() {
        return table.sheets();
    }

    @Override
    public String sheet() {
        return table.sheet();
    }

    @Override
    public Optional<Integer> headerLine() {
        return table.headerLine();
    }

    @Override
    public Stated stated() {
        return table.stated();
    }

    @Override
    public boolean isPlainText() {
        return table.isPlainText();
    }

    /** The title that the table gives itself, or the name that it has in the packed file without its ending. */
    @Override
    public String title() {
        String own = table.title();
        String bare = entry.substring(Math.max(entry.lastIndexOf('/'), entry.lastIndexOf('\\')) + 1);
        return own.equals("table") ? bare.replaceFirst("\\.[^.]*$", "") : own;
    }

    @Override
    public void forEach(Visitor visitor) throws UnreadableFileException {
        try {
            table.forEach(new Visitor() {
                @Override
                public boolean row(ImportRow row) {
                    return visitor.row(row);
                }

                @Override
                public boolean leftOut(Problem problem) {
                    return visitor.leftOut(named(problem));
                }

                @Override
                public void remark(Problem problem) {
                    visitor.remark(named(problem));
                }
            });
        } catch (UnreadableFileException refused) {
            throw named(refused);
        }
    }
}
