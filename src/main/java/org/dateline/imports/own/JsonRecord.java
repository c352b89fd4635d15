package org.dateline.imports.own;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.data.write.Seal;
import org.dateline.json.Json;
import org.dateline.json.JsonTape.Kind;
import org.dateline.json.JsonTextReader;
import org.dateline.language.ForPrograms;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Problems;
import org.dateline.problem.UnreadableFileException;

/** The record in an export to GeoJSON or TimelineJS: under a key of the document, and under the same of each feature or slide. */
final class JsonRecord {

    private static final String NOUN = key("an export of Dateline");
    private static final String RECORD = Sealed.BESIDE + "." + Sealed.RECORD + ".";

    @ForPrograms("an option")
    private static final String AS_GEOJSON = "--format geojson";

    @ForPrograms("an option")
    private static final String AS_TIMELINEJS = "--format timelinejs";

    private final Path file;
    private final Problems problems;
    private final RecordText.Parts parts = new RecordText.Parts();
    private int items;
    /** Whether something was changed beside the record. */
    private boolean isChanged;

    private JsonRecord(Path file) {
        this.file = file;
        this.problems = new Problems(file.toString());
    }

    static Optional<RecordFile> in(Path file, String text, String list) throws UnreadableFileException {
        JsonRecord found = new JsonRecord(file);
        Json document = new JsonTextReader(text, tr(NOUN), found.problems).readWithout(list);
        Json beside = document.get(Sealed.BESIDE);
        Json header = beside == null ? null : beside.get(Sealed.RECORD);
        if (beside == null || header == null || !header.is(Kind.OBJECT)) {
            return Optional.empty();
        }
        found.parts.members(header.line(), "$." + Sealed.BESIDE + "." + Sealed.RECORD, header.compact());
        new JsonTextReader(text, tr(NOUN), found.problems).forEach(list, found::add);
        found.checkHead(document, list, beside, header);
        Sealed.missing(file, number(beside, "certain") + number(beside, "possible"), found.items)
                .ifPresent(found.problems::add);
        if (found.isChanged) {
            found.problems.add(Problem.warning(
                    file.toString(),
                    Location.WHOLE_FILE,
                    tr(
                            "what was changed beside the record is read, without the record, by {0}, in the guide by \"Read the rest instead\"",
                            list.equals("features") ? AS_GEOJSON : AS_TIMELINEJS)));
        }
        return Optional.of(new RecordFile(file, found.parts.text(text(header, "title")), found.problems.list()));
    }

    private static String text(Json object, String key) {
        Json found = object.get(key);
        return found == null ? "" : found.text();
    }

    private static long number(Json object, String key) {
        Json found = object.get(key);
        return found != null && found.is(Kind.NUMBER) ? (long) Double.parseDouble(found.text()) : 0;
    }

    /** Tells what of the head of the file, which is all but its events, was changed. */
    private void checkHead(Json document, String list, Json beside, Json header) {
        Json written = beside.get("seals");
        if (written == null || !written.is(Kind.OBJECT)) {
            return;
        }
        Map<String, String> seals = new TreeMap<>();
        written.fields().forEach(seal -> seals.put(seal.key(), seal.value().text()));
        Map<String, String> now = new TreeMap<>();
        addSeals(now, "", document, Set.of(list, Sealed.BESIDE));
        addSeals(now, Sealed.BESIDE + ".", beside, Set.of(Sealed.RECORD, "seals"));
        addSeals(now, RECORD, header, Set.of());
        Set<String> changed = new TreeSet<>(now.keySet());
        changed.addAll(seals.keySet());
        changed.removeIf(key -> Objects.equals(now.get(key), seals.get(key)));
        Location where = new Location.InText(beside.line(), "$." + Sealed.BESIDE);
        String shown = quoted(changed.stream().filter(key -> !key.startsWith(RECORD)));
        if (!shown.isEmpty()) {
            isChanged = true;
            problems.add(Sealed.changed(file, where, tr("at the head of the file {0}", shown)));
        }
        String record = quoted(changed.stream().filter(key -> key.startsWith(RECORD)));
        if (!record.isEmpty()) {
            problems.add(Sealed.changedRecord(file, where, record));
        }
    }

    private static void addSeals(Map<String, String> seals, String before, Json object, Set<String> but) {
        Seal.ofMembers(object.compact()).forEach((key, seal) -> {
            if (!but.contains(key)) {
                seals.put(before + key, seal);
            }
        });
    }

    private static String quoted(Stream<String> keys) {
        return keys.map(Json::quoted).collect(Collectors.joining(", "));
    }

    private void add(Json item, String path) {
        Json own = item.get(Sealed.BESIDE);
        Sealed beside = Sealed.of(own, items++);
        Json record = beside.record();
        if (own == null || record == null) {
            problems.add(Sealed.leftOut(file, new Location.InText(item.line(), path), item.describe()));
            return;
        }
        Location where = new Location.InText(item.line(), path);
        Json id = record.get("id");
        String event = tr("the event {0}", id == null ? "" : id.describe());
        String seal = new Seal()
                .addJson(item.compact(), Set.of(Sealed.BESIDE))
                .addJson(own.compact(), Set.of("position", "seal", "recordSeal", Sealed.RECORD))
                .text();
        if (!seal.equals(beside.seal())) {
            isChanged = true;
            problems.add(Sealed.changed(file, where, event));
        }
        String recordPath = path + "." + RECORD.substring(0, RECORD.length() - 1);
        beside.check(file, new Location.InText(record.line(), recordPath), event, problems::add);
        parts.event(beside.position(), record.line(), recordPath, record.compact());
    }
}
