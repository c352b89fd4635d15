package org.dateline.imports.own;

import java.nio.file.Path;
import java.util.Optional;
import org.dateline.data.write.Seal;
import org.dateline.json.Json;
import org.dateline.json.JsonTape.Kind;
import org.dateline.json.JsonTextReader;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Problems;
import org.dateline.problem.UnreadableFileException;

/** The record in an export to GeoJSON or TimelineJS: under a key of the document, and under the same of each feature or slide. */
final class JsonRecord {

    private static final String NOUN = "an export of Dateline";

    private final Path file;
    private final Problems problems;
    private final RecordText.Parts parts = new RecordText.Parts();
    private int items;

    private JsonRecord(Path file) {
        this.file = file;
        this.problems = new Problems(file.toString());
    }

    static Optional<RecordFile> in(Path file, String text, String list) throws UnreadableFileException {
        JsonRecord found = new JsonRecord(file);
        Json document = new JsonTextReader(text, NOUN, found.problems).readWithout(list);
        Json beside = document.get(Sealed.BESIDE);
        Json header = beside == null ? null : beside.get(Sealed.RECORD);
        if (header == null || !header.is(Kind.OBJECT)) {
            return Optional.empty();
        }
        found.parts.members(header.line(), header.compact());
        new JsonTextReader(text, NOUN, found.problems).forEach(list, found::add);
        Json title = header.get("title");
        return Optional.of(
                new RecordFile(file, found.parts.text(title == null ? "" : title.text()), found.problems.list()));
    }

    private void add(Json item, String path) {
        Sealed beside = Sealed.of(item.get(Sealed.BESIDE), items++);
        Json record = beside.record();
        if (record == null) {
            problems.add(Sealed.leftOut(file, new Location.InText(item.line(), path), item.describe()));
            return;
        }
        if (!new Seal().addJson(item.compact(), Sealed.BESIDE).text().equals(beside.seal())) {
            Json id = record.get("id");
            Problem changed = Sealed.changed(
                    file, new Location.InText(item.line(), path), "the event " + (id == null ? "" : id.describe()));
            problems.add(changed);
        }
        parts.event(beside.position(), record.line(), record.compact());
    }
}
