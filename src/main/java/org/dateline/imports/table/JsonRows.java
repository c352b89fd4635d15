package org.dateline.imports.table;

import static org.dateline.language.Tr.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.json.Json;
import org.dateline.json.JsonTape.Kind;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Severity;
import org.dateline.problem.UnreadableFileException;

/**
 * The objects of a list as rows: what programs answer with, and what is kept of it. Objects within objects become columns with a point
 * between the names; of lists of objects their names, and their addresses in a column of their own. The dates of TimelineJS 2, with
 * commas between their parts, become dates.
 */
public final class JsonRows implements ImportTable {

    private static final int MOST_COLUMNS = 1000;
    private static final Pattern COMMAS =
            Pattern.compile("(\\d{4}),(\\d{1,2})(?:,(\\d{1,2}))?(?:,(\\d{1,2}),(\\d{1,2}).*)?");

    private final Path file;
    private final List<Json> items;
    private final String path;
    private final NonEmptyLines lines;
    private final List<Problem> remarks;
    private final String title;
    private final boolean timeline;
    private final KeyedColumns columns = new KeyedColumns(MOST_COLUMNS);

    /** @throws UnreadableFileException if the list is not there */
    public JsonRows(Path file, JsonShape shape) throws UnreadableFileException {
        this.file = file;
        this.timeline = shape.list().startsWith("timeline.");
        Json document = shape.document();
        this.path = "$." + shape.list();
        this.items = JsonShape.find(document, shape.list()).map(Json::items).orElse(List.of());
        this.lines = new NonEmptyLines(shape.text());
        String headline = JsonDocument.object(document, "timeline")
                .map(slides -> PlainText.of(JsonCell.text(JsonDocument.value(slides, "headline"))))
                .orElse("");
        this.title = headline.isEmpty() ? ImportTable.super.title() : headline;
        if (items.isEmpty()) {
            throw new UnreadableFileException(file.toString(), tr("there is no list of events in it"), null);
        }
        items.forEach(item -> columns.add(JsonCell.flatten(item).keySet()));
        this.remarks = columns.remarked(file, shape.remarks());
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<String> columns() {
        return columns.names();
    }

    @Override
    public void forEach(Visitor visitor) {
        remarks.forEach(visitor::remark);
        boolean goOn = true;
        for (int i = 0; goOn && i < items.size(); i++) {
            Json item = items.get(i);
            Location.InText where = new Location.InText(item.line(), path + "[" + i + "]");
            goOn = item.is(Kind.OBJECT)
                    ? visitor.row(row(item, where))
                    : visitor.leftOut(new Problem(
                            Severity.ERROR,
                            file.toString(),
                            where,
                            tr("the item is left out"),
                            tr("an object"),
                            item.describe()));
        }
    }

    private ImportRow row(Json item, Location.InText where) {
        Map<String, String> cells = JsonCell.flatten(item);
        if (timeline) {
            cells.replaceAll((key, value) -> withoutCommas(value));
        }
        return new ImportRow(where, lines.number(item.line()), columns.row(cells), null, List.of());
    }

    private static String withoutCommas(String value) {
        var parts = COMMAS.matcher(value);
        if (!parts.matches()) {
            return value;
        }
        String day = parts.group(3) == null ? "" : "-" + parts.group(3);
        String time = parts.group(4) == null
                ? ""
                : " " + parts.group(4) + ":" + "0".repeat(2 - parts.group(5).length()) + parts.group(5);
        return parts.group(1) + "-" + parts.group(2) + day + time;
    }
}
