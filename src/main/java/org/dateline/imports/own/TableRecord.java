package org.dateline.imports.own;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.data.write.Seal;
import org.dateline.imports.table.ImportRow;
import org.dateline.imports.table.ImportTable;
import org.dateline.json.Json;
import org.dateline.json.JsonTape.Kind;
import org.dateline.json.JsonTextReader;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Problems;
import org.dateline.problem.Severity;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * The record in an export to CSV: of an event in its own row, of what events refer to in rows of their own. The rows may stand
 * in any order, as when someone has sorted them.
 */
final class TableRecord implements ImportTable.Visitor {

    private static final String KIND = "row";
    private static final String EVENT = "event";
    private static final String LIST = "title";
    private static final Set<String> PARTS_OF_EVENTS = Set.of("place", "report", "quote", "figure", "link", "field");

    private final ImportTable table;
    private final List<String> columns;
    private final List<Problem> problems = new ArrayList<>();
    private final RecordText.Parts parts = new RecordText.Parts();
    private final Map<String, Shown> events = new LinkedHashMap<>();
    private @Nullable String title;
    private int rows;
    private int sealed;
    /** How many rows of which kind there were. */
    private @Nullable Json written;
    /** Where another export begins to say what it is, if one does. */
    private @Nullable ImportRow second;

    /** The rows of an event. */
    private static final class Shown {

        private final Seal seal = new Seal();
        private final ImportRow first;
        private boolean hasRow;
        private @Nullable Sealed beside;

        Shown(ImportRow first) {
            this.first = first;
        }

        boolean hasRecord() {
            return beside != null && beside.record() != null;
        }
    }

    private TableRecord(ImportTable table) {
        this.table = table;
        this.columns = table.columns();
    }

    static Optional<RecordFile> in(ImportTable table) throws UnreadableFileException {
        if (!table.columns().containsAll(List.of(KIND, EVENT, LIST))) {
            return Optional.empty();
        }
        TableRecord found = new TableRecord(table);
        table.forEach(found);
        String title = found.title;
        if (title == null && found.events.values().stream().noneMatch(Shown::hasRecord)) {
            return Optional.empty();
        }
        if (title == null) {
            throw new UnreadableFileException(
                    new Problem(
                            Severity.ERROR,
                            table.file().toString(),
                            Location.WHOLE_FILE,
                            tr(
                                    "this export was cut off, or rows were taken out of it: the last row that Dateline wrote is not there"),
                            tr("the whole file"),
                            trn(found.rows, "{0} row", "{0} rows")),
                    null);
        }
        ImportRow second = found.second;
        if (second != null) {
            throw new UnreadableFileException(
                    new Problem(
                            Severity.ERROR,
                            table.file().toString(),
                            second.where(),
                            tr("the records of two exports stand in this file, whose times need not be of one zone"),
                            tr("one export in each file"),
                            tr("a second record")),
                    null);
        }
        found.addEvents();
        found.tellMissing();
        return Optional.of(new RecordFile(table.file(), found.parts.text(title), found.problems));
    }

    private String cell(ImportRow row, String column) {
        return row.cell(columns.indexOf(column));
    }

    @Override
    public boolean row(ImportRow row) {
        rows++;
        String kind = cell(row, KIND);
        if (kind.equals(EVENT)) {
            Shown shown = shown(row);
            if (shown.hasRow) {
                problems.add(Sealed.leftOut(table.file(), row.where(), tr("the same event once more")));
                return true;
            }
            shown.hasRow = true;
            shown.seal.addRow(cells(row));
            json(row).ifPresent(json -> shown.beside = Sealed.of(json, rows));
        } else if (PARTS_OF_EVENTS.contains(kind)) {
            shown(row).seal.addRow(cells(row));
        } else if (kind.equals(Sealed.RECORD)) {
            json(row).ifPresent(json -> entry(row, json));
        } else if (!cell(row, Sealed.RECORD).isEmpty()) {
            sealed++;
            json(row).ifPresent(json -> check(row, Sealed.of(json, rows)));
        } else {
            problems.add(Sealed.leftOut(table.file(), row.where(), tr("a row of the kind {0}", Json.quoted(kind))));
        }
        return true;
    }

    private Shown shown(ImportRow row) {
        return events.computeIfAbsent(cell(row, EVENT), id -> new Shown(row));
    }

    /** What a reader sees in the row. */
    private Map<String, String> cells(ImportRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            if (!columns.get(column).equals(Sealed.RECORD)) {
                cells.put(columns.get(column), row.cell(column));
            }
        }
        return cells;
    }

    private void entry(ImportRow row, Json beside) {
        String list = cell(row, LIST);
        Sealed part = Sealed.of(beside, rows);
        Json json = part.record();
        if (json == null) {
            problems.add(Sealed.leftOut(table.file(), row.where(), tr("a row of the record")));
            return;
        }
        part.check(
                table.file(),
                row.where(),
                list.isEmpty() ? tr("the dataset") : tr("one of the {0}", list),
                problems::add);
        if (!list.matches("\\p{Alpha}*")) {
            problems.add(Sealed.leftOut(table.file(), row.where(), tr("a record of the list {0}", Json.quoted(list))));
            return;
        }
        if (!list.isEmpty()) {
            parts.entry(list, row.where().line(), Sealed.RECORD, json.compact());
            return;
        }
        if (title != null) {
            second = row;
        }
        written = beside.get("lists");
        parts.members(row.where().line(), Sealed.RECORD, json.compact());
        Json named = json.get("title");
        title = named == null ? "" : named.text();
    }

    private void check(ImportRow row, Sealed beside) {
        if (!new Seal().addRow(cells(row)).text().equals(beside.seal())) {
            problems.add(Sealed.changed(table.file(), row.where(), tr("this row")));
        }
    }

    private void addEvents() {
        events.forEach((id, shown) -> {
            Sealed beside = shown.beside;
            Json record = beside == null ? null : beside.record();
            if (beside == null || record == null) {
                problems.add(Sealed.leftOut(table.file(), shown.first.where(), tr("the event {0}", Json.quoted(id))));
                return;
            }
            if (!shown.seal.text().equals(beside.seal())) {
                problems.add(Sealed.changed(
                        table.file(), shown.first.where(), tr("a row of the event {0}", Json.quoted(id))));
            }
            beside.check(table.file(), shown.first.where(), tr("the event {0}", Json.quoted(id)), problems::add);
            parts.event(beside.position(), shown.first.where().line(), Sealed.RECORD, record.compact());
        });
    }

    /** Tells which rows were taken out. */
    private void tellMissing() {
        Json all = written;
        if (all == null || !all.is(Kind.OBJECT)) {
            return;
        }
        for (Json.Field list : all.fields()) {
            if (!list.value().is(Kind.NUMBER)) {
                continue;
            }
            long before = (long) Double.parseDouble(list.value().text());
            if (list.key().equals("events")) {
                Sealed.missing(table.file(), before, events.size()).ifPresent(problems::add);
                continue;
            }
            long missing = before - (list.key().equals("shown") ? sealed : parts.size(list.key()));
            if (missing > 0) {
                problems.add(Problem.warning(table.file().toString(), missingRows(missing, list.key())));
            }
        }
    }

    private static String missingRows(long missing, String list) {
        return list.equals("shown")
                ? trn(
                        missing,
                        "{0} row on sources and on what was exported that Dateline wrote is not in this file any more",
                        "{0} rows on sources and on what was exported that Dateline wrote are not in this file any more")
                : trn(
                        missing,
                        "{0} row of the record, of the list {1}, that Dateline wrote is not in this file any more",
                        "{0} rows of the record, of the list {1}, that Dateline wrote are not in this file any more",
                        Json.quoted(list));
    }

    /** What stands in the last column, unless it is broken, as by a program that cuts off what is long. */
    private Optional<Json> json(ImportRow row) {
        String cell = cell(row, Sealed.RECORD);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            Json json = new JsonTextReader(
                            cell, tr("a record"), new Problems(table.file().toString()))
                    .readValue();
            if (json.is(Kind.OBJECT)) {
                return Optional.of(json);
            }
        } catch (UnreadableFileException broken) {
            // Told below, with the line of the table
        }
        problems.add(new Problem(
                Severity.ERROR,
                table.file().toString(),
                row.where(),
                tr("the record in this row is broken; it is left out"),
                tr("the JSON that Dateline wrote"),
                Json.quoted(cell)));
        return Optional.empty();
    }

    @Override
    public boolean leftOut(Problem problem) {
        problems.add(problem);
        return true;
    }

    @Override
    public void remark(Problem problem) {
        problems.add(problem);
    }
}
