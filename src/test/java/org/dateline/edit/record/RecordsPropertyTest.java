package org.dateline.edit.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.data.DatasetReader;
import org.dateline.edit.document.Change;
import org.dateline.edit.document.DocumentText;
import org.dateline.edit.document.Pointer;
import org.dateline.problem.Problem;
import org.dateline.problem.Severity;

/** Whatever is done to the records of the shipped dataset, it still reads without errors and is undone without a trace. */
class RecordsPropertyTest {

    private static final List<RecordKind> PARTS =
            List.of(RecordKind.QUOTE, RecordKind.FIGURE, RecordKind.REPORT, RecordKind.LINK);
    private static final List<RecordKind> ENTRIES =
            List.of(RecordKind.EVENT, RecordKind.PLACE, RecordKind.SOURCE, RecordKind.CATEGORY, RecordKind.MEASURE);

    private static DocumentText shipped() throws Exception {
        return DocumentText.parse(Files.readString(Path.of("data", "balochistan.json")), "shipped");
    }

    @Property(tries = 60, seed = "20260201")
    void every_change_is_undone_and_leaves_a_dataset_without_errors(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        List<DocumentText> states = new ArrayList<>(List.of(shipped()));
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            DocumentText now = states.get(states.size() - 1);
            Change change = change(now, random);
            changes.add(change);
            states.add(now.apply(change));
        }

        DocumentText last = states.get(states.size() - 1);
        assertThat(errors(last)).as("after " + words(changes)).isEmpty();
        DocumentText back = last;
        for (int i = changes.size() - 1; i >= 0; i--) {
            back = back.apply(changes.get(i).inverse(""));
            assertThat(back.root()).as(words(changes)).isEqualTo(states.get(i).root());
        }
    }

    private static String words(List<Change> changes) {
        return changes.stream().map(Change::words).collect(Collectors.joining("; "));
    }

    private static List<Problem> errors(DocumentText document) throws Exception {
        return DatasetReader.parse(document.text(), "changed").problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    private static Change change(DocumentText document, Random random) {
        String event = any(Records.ids(document, RecordKind.EVENT), random);
        String other = any(Records.ids(document, RecordKind.EVENT), random);
        List<Pointer> parts = parts(document, event);
        return switch (random.nextInt(6)) {
            case 0 -> rename(document, random);
            case 1 -> delete(document, random);
            case 2 ->
                event.equals(other)
                        ? Records.respell(document, Set.of("Sarfraz Bugti"), "Bugti")
                        : EventJoin.join(document, event, other);
            case 3 ->
                EventJoin.split(
                        document,
                        event,
                        parts.stream().filter(part -> random.nextBoolean()).toList(),
                        "Part of it");
            case 4 ->
                parts.isEmpty() || event.equals(other)
                        ? new Change("nothing", List.of())
                        : EventParts.move(document, any(parts, random), other);
            default -> add(document, event, random);
        };
    }

    private static Change rename(DocumentText document, Random random) {
        RecordKind kind = any(ENTRIES, random);
        return Records.rename(
                document, kind, any(Records.ids(document, kind), random), "renamed-" + random.nextInt(9999));
    }

    private static Change delete(DocumentText document, Random random) {
        RecordKind kind = any(ENTRIES, random);
        Deletion deletion = new Deletion(document, kind.at(any(Records.ids(document, kind), random)));
        return deletion.refusal().isPresent() ? new Change("refused", List.of()) : deletion.change();
    }

    private static Change add(DocumentText document, String event, Random random) {
        JsonObject quote = new JsonObject();
        quote.addProperty("source", any(Records.ids(document, RecordKind.SOURCE), random));
        quote.addProperty("paragraph", 1 + random.nextInt(20));
        quote.addProperty("speaker", "\u0648\u0632\u06cc\u0631");
        quote.addProperty("text", "words \"quoted\" \u0627\u0648\u0631");
        return EventParts.add(document, event, RecordKind.QUOTE, quote);
    }

    private static List<Pointer> parts(DocumentText document, String event) {
        List<Pointer> parts = new ArrayList<>();
        for (RecordKind kind : PARTS) {
            int size = document.at(kind.listOf(event)).orElse(null) instanceof JsonArray list ? list.size() : 0;
            for (int i = 0; i < size; i++) {
                parts.add(kind.listOf(event).child(i));
            }
        }
        return parts;
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
