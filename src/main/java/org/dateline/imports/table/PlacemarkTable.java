package org.dateline.imports.table;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.files.ByteBudget;
import org.dateline.files.ByteBudget.SpentException;
import org.dateline.files.UntrustedXml;
import org.dateline.language.ForPrograms;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Severity;
import org.dateline.problem.UnreadableFileException;

/**
 * The placemarks of KML (OGC 12-007r2), as it is or in a KMZ, and the waypoints, routes and tracks of GPX 1.1: a row for each, with its
 * name, its words, its times, the folder that it lies in and its extended data as columns. Of lines and areas the first point of each is
 * where it lies; a track goes on from its first time to its last. What a network link refers to is not fetched; a file with a DTD is refused.
 */
public final class PlacemarkTable implements ImportTable {

    @ForPrograms("an element")
    private static final String FOLDER = "Folder";

    @ForPrograms("an element")
    private static final String DATA = "Data";

    @ForPrograms("elements")
    private static final Set<String> ROWS = Set.of("Placemark", "wpt", "rte", "trk");
    /** Elements within which many times and points follow one another. */
    @ForPrograms("elements")
    private static final Set<String> TRACKS = Set.of("Track", "MultiTrack", "rte", "trk");

    /** Elements that have the name of the whole, in KML and in GPX. */
    @ForPrograms("elements")
    private static final Set<String> TITLED = Set.of("Document", "metadata");
    /** How the data of fields are called in what this program exports. */
    private static final String FIELD = "field-";

    private static final Set<String> POSITIONS = Set.of("wpt", "rtept", "trkpt");
    private static final Map<String, String> TEXTS = Map.of(
            "name",
            "name",
            "description",
            "description",
            "desc",
            "description",
            "when",
            "start",
            "begin",
            "start",
            "end",
            "end",
            "time",
            "start",
            "address",
            "address",
            "type",
            "type");

    private static final List<String> TIMES = List.of("date", "time", "year", "when", "day");
    /** Pictures beside it included. */
    private static final long MAX_BYTES = 1L << 30;

    private static final int MOST_COLUMNS = 500;

    private final Path file;
    private final FileKind kind;
    private final KeyedColumns columns = new KeyedColumns(MOST_COLUMNS);
    private final List<Mark> marks = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();

    /** What the first network link leads to. */
    private String linked = "";

    private String title = "";
    /** What stands beside the placemarks. */
    private final List<Datum> head = new ArrayList<>();

    /** Data of KML, which have a name, perhaps another that is shown, and a value. */
    private record Datum(String name, String shown, String value) {}

    private record Mark(int line, Map<String, String> cells, List<Point> points) {}

    /** @throws UnreadableFileException if it cannot be read, or is no KML or GPX */
    public PlacemarkTable(Path file, FileKind kind) throws UnreadableFileException {
        this.file = file;
        this.kind = kind;
        columns.add(List.of("name", "start", "end", "folder", "description"));
        try (InputStream bytes = open()) {
            new Reading(UntrustedXml.readerWithoutDoctype(bytes)).read();
            requireMarks();
            boolean timeless = marks.stream().noneMatch(mark -> mark.cells.containsKey("start"));
            if (timeless && columns.names().stream().noneMatch(PlacemarkTable::mayBeTime)) {
                throw new UnreadableFileException(
                        file.toString(),
                        tr("this is KML or GPX, and nothing in it has a time: it may be a map or a layer of one"),
                        null);
            }
        } catch (SpentException tooLarge) {
            throw new UnreadableFileException(file.toString(), tooLarge.sentence(), tooLarge);
        } catch (IOException unreadable) {
            throw UnreadableFileException.of(file, unreadable);
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            throw new UnreadableFileException(
                    new Problem(
                            Severity.ERROR,
                            file.toString(),
                            new Location.InText(line, null),
                            tr("this is not XML that can be read"),
                            null,
                            null),
                    broken);
        }
    }

    private void requireMarks() throws UnreadableFileException {
        if (marks.isEmpty() && !linked.isEmpty()) {
            throw new UnreadableFileException(
                    new Problem(
                            Severity.ERROR,
                            file.toString(),
                            Location.WHOLE_FILE,
                            tr(
                                    "this KML holds only a link to another, which is not followed; save what it leads to and import that"),
                            null,
                            linked),
                    null);
        }
    }

    private static boolean mayBeTime(String column) {
        String lower = column.toLowerCase(Locale.ROOT);
        return TIMES.stream().anyMatch(lower::contains);
    }

    private InputStream open() throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        if (kind != FileKind.KMZ) {
            return bytes;
        }
        ByteBudget budget = ByteBudget.ofPacked(Files.size(file), MAX_BYTES, megabytes -> tr("the file is too large"));
        ZipInputStream entries = new ZipInputStream(bytes);
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".kml")) {
                return budget.of(entries);
            }
            budget.of(entries).transferTo(OutputStream.nullOutputStream());
        }
        throw new IOException(tr("no .kml in it"));
    }

    /** Goes through the elements once. */
    private final class Reading {

        private final XMLStreamReader reader;
        private final Deque<String> folders = new ArrayDeque<>();
        /** The elements in which the reader is, the innermost first. */
        private final Deque<String> within = new ArrayDeque<>(List.of(""));

        private int links;
        private int tracks;

        Reading(XMLStreamReader reader) {
            this.reader = reader;
        }

        void read() throws XMLStreamException {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    begin(reader.getLocalName());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    within.poll();
                    if (reader.getLocalName().equals(FOLDER)) {
                        folders.poll();
                    }
                }
            }
            if (links > 0) {
                remarks.add(Problem.warning(
                        file.toString(),
                        trn(
                                links,
                                "{0} network link is not followed; what it refers to is not read",
                                "{0} network links are not followed; what they refer to is not read")));
            }
            if (tracks > 0) {
                remarks.add(
                        Problem.warning(
                                file.toString(),
                                trn(
                                        tracks,
                                        "{0} track is read as one event each, where it begins, from its first time to its last",
                                        "{0} tracks are read as one event each, where it begins, from its first time to its last")));
            }
            columns.remarked(file, List.of()).forEach(remarks::add);
        }

        private void begin(String name) throws XMLStreamException {
            String around = String.valueOf(within.peek());
            if (ROWS.contains(name)) {
                mark(name);
            } else if (name.equals("name") && around.equals(FOLDER)) {
                folders.pop();
                folders.push(reader.getElementText().strip());
            } else if (name.equals("name") && TITLED.contains(around)) {
                title = reader.getElementText().strip();
            } else if (name.equals(DATA) && folders.isEmpty()) {
                head.add(datum());
            } else if (name.equals("href") && links > 0 && linked.isEmpty()) {
                linked = reader.getElementText().strip();
            } else {
                within.push(name);
                links += name.equals("NetworkLink") ? 1 : 0;
                if (name.equals(FOLDER)) {
                    folders.push("");
                }
            }
        }

        private Datum datum() throws XMLStreamException {
            String name = String.valueOf(reader.getAttributeValue(null, "name"));
            String shown = name;
            String value = "";
            while (reader.next() != XMLStreamConstants.END_ELEMENT
                    || !reader.getLocalName().equals(DATA)) {
                if (reader.isStartElement() && reader.getLocalName().equals("displayName")) {
                    shown = reader.getElementText().strip();
                } else if (reader.isStartElement() && reader.getLocalName().equals("value")) {
                    value = reader.getElementText().strip();
                }
            }
            return new Datum(name, shown, value);
        }

        private void mark(String element) throws XMLStreamException {
            Map<String, String> cells = new LinkedHashMap<>();
            List<Point> points = new ArrayList<>();
            int line = reader.getLocation().getLineNumber();
            addPosition(element, points);
            boolean track = TRACKS.contains(element);
            if (!folders.isEmpty()) {
                cells.put("folder", String.join(" / ", new ArrayList<>(folders)));
            }
            while (true) {
                int event = reader.next();
                if (event == XMLStreamConstants.END_ELEMENT
                        && reader.getLocalName().equals(element)) {
                    break;
                }
                if (event != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                String name = reader.getLocalName();
                track |= TRACKS.contains(name);
                addPosition(name, points);
                if (name.equals(DATA)) {
                    Datum datum = datum();
                    put(cells, datum.name, datum.value);
                } else if (name.equals("SimpleData")) {
                    put(cells, String.valueOf(reader.getAttributeValue(null, "name")), reader.getElementText());
                } else if (name.equals("coordinates")) {
                    add(points, reader.getElementText().strip().split("\\s+")[0]);
                } else if (name.equals("coord")) {
                    addOfTrack(points, reader.getElementText().strip());
                } else if (track && ("start".equals(TEXTS.get(name)))) {
                    String time = reader.getElementText().strip();
                    put(cells, "start", time);
                    cells.put("end", time);
                } else if (TEXTS.containsKey(name)) {
                    put(cells, TEXTS.getOrDefault(name, name), PlainText.of(reader.getElementText()));
                }
            }
            tracks += track ? 1 : 0;
            columns.add(cells.keySet());
            marks.add(new Mark(
                    line,
                    cells,
                    points.stream().distinct().limit(track ? 1 : points.size()).toList()));
        }

        /** A position of GPX, which stands in attributes. */
        private void addPosition(String element, List<Point> points) {
            if (POSITIONS.contains(element)) {
                add(points, reader.getAttributeValue(null, "lon") + "," + reader.getAttributeValue(null, "lat"));
            }
        }

        /** Numbers between spaces; none where the track has a time without a position. */
        private void addOfTrack(List<Point> points, String position) {
            if (!position.isEmpty()) {
                add(points, position.replaceAll("\\s+", ","));
            }
        }

        private void put(Map<String, String> cells, String key, String value) {
            if (!value.isBlank()) {
                cells.putIfAbsent(key, value.strip());
            }
        }

        /** Longitude, latitude and perhaps a height between commas. */
        private void add(List<Point> points, String tuple) {
            String[] numbers = tuple.split(",");
            try {
                double longitude = Double.parseDouble(numbers[0]);
                double latitude = numbers.length > 1 ? Double.parseDouble(numbers[1]) : Double.NaN;
                if (Point.isOnEarth(longitude, latitude)) {
                    points.add(new Point(longitude, latitude));
                }
            } catch (NumberFormatException noPoint) {
                remarks.add(Problem.warning(
                        file.toString(),
                        new Location.InText(reader.getLocation().getLineNumber(), null),
                        tr("this is not a position; it is not used")));
            }
        }
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public List<String> columns() {
        return columns.names();
    }

    @Override
    public String title() {
        return title.isEmpty() ? ImportTable.super.title() : title;
    }

    @Override
    public Stated stated() {
        List<Stated.Field> fields = head.stream()
                .filter(datum -> datum.name.startsWith(FIELD))
                .map(datum -> new Stated.Field(datum.name.substring(FIELD.length()), datum.shown, datum.value))
                .toList();
        return new Stated(beside("timeZone"), beside("language"), fields);
    }

    private String beside(String name) {
        return head.stream()
                .filter(datum -> datum.name.equals(name))
                .map(Datum::value)
                .findFirst()
                .orElse("");
    }

    @Override
    public void forEach(Visitor visitor) {
        remarks.forEach(visitor::remark);
        boolean goOn = true;
        for (int i = 0; goOn && i < marks.size(); i++) {
            Mark mark = marks.get(i);
            goOn = visitor.row(new ImportRow(
                    new Location.InText(mark.line, null), i + 1, columns.row(mark.cells), null, mark.points));
        }
    }
}
