package org.dateline.database;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.data.DatasetParser;
import org.dateline.data.ObjectParser;
import org.dateline.data.PlacesParser;
import org.dateline.database.EventSource.At;
import org.dateline.database.EventSource.Table;
import org.dateline.database.SourceColumns.SummedColumn;
import org.dateline.json.Json;
import org.dateline.json.JsonTextReader;
import org.dateline.model.Catalog;
import org.dateline.model.Place;
import org.dateline.problem.Loaded;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Problems;
import org.dateline.problem.Severity;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** Parses a source file, format {@code dateline-source/1}, as the schema in {@code data/} describes it. */
public final class EventSourceParser {

    /** The format that is read. */
    public static final String FORMAT = "dateline-source/1";

    private static final String JDBC = "jdbc:";
    private static final Pattern PASSWORD = Pattern.compile(
            "(?i)(?:password|pwd|passwd|passphrase|secret|token)\\s*+=|://[^/@:]*+:[^/@]*+@|thin:[^/@:]++/[^@]*+@");

    private EventSourceParser() {}

    /**
     * Parses the text of a file.
     *
     * @param file its name in messages
     * @throws UnreadableFileException if it is not JSON, of another format, or does not say what must be known
     */
    public static Loaded<EventSource> parse(String text, String file) throws UnreadableFileException {
        Problems problems = new Problems(file);
        Json document = new JsonTextReader(text, key("a source file"), problems).readWithout("");
        DatasetParser.requireFormat(document, List.of(FORMAT), key("a source file"), file);
        ObjectParser top = new ObjectParser(document, "$", key("file"), problems);
        top.has("$schema");
        top.has("format");
        String title = top.text("title");
        ZoneId zone = zone(top);
        Optional<At> at = at(top);
        Table table = table(top, at);
        Optional<SourceColumns> columns = top.object("columns").flatMap(EventSourceParser::columns);
        if (columns.isEmpty() && !top.has("columns")) {
            top.leaveOut("columns", tr("\"{0}\" is missing", "columns"), tr("an object"), null);
        }
        EventSource.Places places = places(top);
        top.reportUnknownKeys();
        if (top.isBroken() || at.isEmpty() || columns.isEmpty()) {
            throw refused(problems, file);
        }
        return new Loaded<>(new EventSource(title, zone, at.get(), table, columns.get(), places), problems.list());
    }

    /** The first error says why a file cannot be used. */
    private static UnreadableFileException refused(Problems problems, String file) {
        Problem first = problems.list().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst()
                .orElseGet(() -> Problem.error(file, Location.WHOLE_FILE, tr("this source file cannot be used")));
        return new UnreadableFileException(first, null);
    }

    private static ZoneId zone(ObjectParser top) {
        String name = top.optionalText("zone");
        try {
            return name == null ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            top.leaveOut(
                    "zone",
                    tr("there is no such time zone"),
                    tr("a time zone such as Asia/Karachi"),
                    Json.quoted(name));
            return ZoneOffset.UTC;
        }
    }

    private static Optional<At> at(ObjectParser top) {
        List<String> files = top.texts("files");
        String address = top.optionalText("database");
        String user = top.optionalText("user");
        if (files.isEmpty() == (address == null)) {
            top.leaveOut(
                    address == null ? "files" : "database",
                    tr("it is not said where the events are"),
                    tr("either \"files\", a list, or \"database\", an address that begins with \"jdbc:\""),
                    null);
            return Optional.empty();
        }
        if (address == null) {
            return Optional.of(new EventSource.Files(files));
        }
        if (!address.toLowerCase(Locale.ROOT).startsWith(JDBC)) {
            top.leaveOut(
                    "database",
                    tr("this is no address of a database"),
                    tr("an address that begins with \"jdbc:\""),
                    Json.quoted(address));
            return Optional.empty();
        }
        if (hasPassword(address)) {
            top.leaveOut(
                    "database",
                    tr("there is a password in the address, where whoever gets the file reads it"),
                    tr("an address without it; the password comes from the environment, a password file or a question"),
                    null);
            return Optional.empty();
        }
        return Optional.of(new EventSource.Database(address, user));
    }

    /** Whether there is a password in an address, as far as can be seen. */
    static boolean hasPassword(String address) {
        return PASSWORD.matcher(address).find();
    }

    private static @Nullable Table table(ObjectParser top, Optional<At> at) {
        String name = top.optionalText("table");
        String query = top.optionalText("query");
        if (name != null && query != null) {
            top.leaveOut("query", tr("both a table and a query are named"), tr("one of them"), null);
        }
        boolean needed = at.isPresent() && at.get() instanceof EventSource.Database;
        if (needed && name == null && query == null) {
            top.leaveOut("table", tr("\"{0}\" is missing", "table"), tr("\"table\" or \"query\""), null);
        }
        if (!needed && name != null) {
            top.ignore(
                    "table",
                    tr("files are a table themselves"),
                    tr("\"query\", in which they are called \"files\", or nothing"),
                    null);
            return null;
        }
        return query != null ? new EventSource.Query(query) : name == null ? null : new EventSource.Named(name);
    }

    private static EventSource.Places places(ObjectParser top) {
        Catalog<Place> list = PlacesParser.placesOf(top);
        String file = top.optionalText("gazetteer");
        if (top.has("places") && file != null) {
            top.ignore(
                    "gazetteer",
                    tr("places stand in this file and in another; those of the other are not used"),
                    tr("either \"places\" or \"gazetteer\""),
                    Json.quoted(file));
            return new EventSource.Places(list, null);
        }
        return new EventSource.Places(list, file);
    }

    private static Optional<SourceColumns> columns(ObjectParser item) {
        String id = item.optionalText("id");
        String title = item.optionalText("title");
        String summary = item.optionalText("summary");
        String start = item.text("start");
        String startLatest = item.optionalText("startLatest");
        String endEarliest = item.optionalText("endEarliest");
        String end = item.optionalText("end");
        String category = item.optionalText("category");
        String place = item.optionalText("place");
        String latitude = item.optionalText("latitude");
        String longitude = item.optionalText("longitude");
        if ((latitude == null) != (longitude == null)) {
            item.leaveOut(
                    latitude == null ? "latitude" : "longitude",
                    tr("a point is of two columns"),
                    tr("both \"latitude\" and \"longitude\""),
                    null);
        }
        String source = item.optionalText("source");
        String separator = item.optionalText("sourceSeparator");
        List<SummedColumn> measures = item.objects("measures", key("measure"), EventSourceParser::measure);
        return item.finish(() -> new SourceColumns(
                id,
                title,
                summary,
                start,
                startLatest,
                endEarliest,
                end,
                category,
                place,
                latitude,
                longitude,
                source,
                separator,
                measures));
    }

    private static Optional<SummedColumn> measure(ObjectParser item) {
        String column = item.text("column");
        String name = item.optionalText("name");
        return item.finish(() -> new SummedColumn(column, name == null ? column : name));
    }
}
