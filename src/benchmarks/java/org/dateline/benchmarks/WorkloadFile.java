package org.dateline.benchmarks;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The events of {@link EventWorkload} as a dataset's file, as the program itself would write it: each with title, summary,
 * note, two quotes and a figure, told by one to four sources and placed in one of as many settlements as there are events,
 * 100,000 at most; these lie uniformly between 60 and 70.5 degrees east, 24.8 and 32 degrees north, in the workload's
 * districts. The same bytes at each run.
 */
final class WorkloadFile {

    static final int MAX_SETTLEMENTS = 100_000;

    private static final long SEED = 20260201;
    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 1, 30, 0, 0);
    private static final String[] WORDS =
            ("attack police station road bridge checkpoint militants officials said hospital"
                            + " wounded killed residents market highway train convoy security forces night morning statement group"
                            + " claimed responsibility spokesman province capital district fire explosion gunmen vehicle reported"
                            + " local administration telephone service suspended according witnesses several hours later")
                    .split(" ");

    private final JsonWriter json;
    private final EventWorkload workload;
    private final int[] settlementsBefore = new int[EventWorkload.DISTRICTS + 1];
    private final Random random = new Random(SEED);

    private WorkloadFile(Writer writer, EventWorkload workload) {
        this.json = new JsonWriter(writer);
        this.workload = workload;
    }

    /** Writes a file with so many events, unless it is there; returns it. */
    static Path of(int events) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "benchmarks"));
        Path file = folder.resolve("workload-" + events + ".json");
        if (!Files.exists(file)) {
            write(events, file);
        }
        return file;
    }

    /** Writes a file; the first argument is the number of events, the second its name. */
    public static void main(String[] arguments) throws IOException {
        write(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
    }

    private static void write(int events, Path file) throws IOException {
        Path incomplete = file.resolveSibling(file.getFileName() + ".part");
        try (Writer writer = Files.newBufferedWriter(incomplete)) {
            WorkloadFile written = new WorkloadFile(writer, new EventWorkload(events));
            written.json.setIndent("  ");
            written.write();
            written.json.flush();
            writer.write('\n');
        }
        Files.move(incomplete, file);
    }

    private void write() throws IOException {
        json.beginObject();
        json.name("format").value("dateline/2");
        json.name("title").value("Workload");
        json.name("timeZone").value("Asia/Karachi");
        json.name("language").value("en");
        json.name("span").beginObject();
        json.name("from").value("2026-01-30T00:00").name("to").value("2026-02-02T00:00");
        json.endObject();
        json.name("sources").beginArray();
        for (int i = 0; i < EventWorkload.SOURCES; i++) {
            json.beginObject();
            json.name("id").value("source-" + i);
            json.name("outlet").value("Outlet " + i);
            json.name("title").value("What " + words(6));
            json.name("published").value("2026-02-02T09:00");
            json.endObject();
        }
        json.endArray();
        places();
        json.name("categories").beginArray();
        for (int i = 0; i < EventWorkload.CATEGORIES; i++) {
            json.beginObject();
            json.name("id").value("category-" + i);
            json.name("name").value("Category " + i);
            json.endObject();
        }
        json.endArray();
        json.name("measures").beginArray();
        json.beginObject();
        json.name("id").value("people-killed");
        json.name("name").value("People killed");
        json.name("unit").value("people");
        json.endObject();
        json.endArray();
        json.name("events").beginArray();
        for (int i = 0; i < workload.startMinute.length; i++) {
            event(i);
        }
        json.endArray();
        json.name("stories").beginArray();
        json.endArray();
        json.endObject();
    }

    private void places() throws IOException {
        json.name("places").beginArray();
        place("province", "Province", "province", null);
        for (int i = 0; i < EventWorkload.DISTRICTS; i++) {
            place("district-" + i, "District " + i, "district", "province");
        }
        int[] events = new int[EventWorkload.DISTRICTS];
        for (byte district : workload.district) {
            events[district]++;
        }
        int all = Math.min(MAX_SETTLEMENTS, workload.district.length);
        for (int district = 0; district < EventWorkload.DISTRICTS; district++) {
            int some = Math.max(1, (int) ((long) events[district] * all / workload.district.length));
            settlementsBefore[district + 1] = settlementsBefore[district] + some;
            for (int i = settlementsBefore[district]; i < settlementsBefore[district + 1]; i++) {
                place("settlement-" + i, "Settlement " + i, "town", "district-" + district);
            }
        }
        json.endArray();
    }

    private void place(String id, String name, String kind, @Nullable String parent) throws IOException {
        json.beginObject();
        json.name("id").value(id);
        json.name("name").value(name);
        json.name("kind").value(kind);
        json.name("parent").value(parent);
        json.name("longitude").value(Math.round((60 + 10.5 * random.nextDouble()) * 1e4) / 1e4);
        json.name("latitude").value(Math.round((24.8 + 7.2 * random.nextDouble()) * 1e4) / 1e4);
        json.endObject();
    }

    private void event(int i) throws IOException {
        json.beginObject();
        json.name("id").value("event-" + i);
        json.name("title").value(words(7));
        json.name("summary").value(words(20));
        json.name("category").value("category-" + workload.category[i]);
        json.name("time").beginObject();
        json.name("start").value(FIRST.plusMinutes(workload.startMinute[i]).toString());
        if (workload.endMinute[i] > workload.startMinute[i]) {
            json.name("end").value(FIRST.plusMinutes(workload.endMinute[i]).toString());
        }
        json.endObject();
        json.name("places").beginArray();
        json.beginObject();
        int district = workload.district[i];
        int settlements = settlementsBefore[district + 1] - settlementsBefore[district];
        json.name("place").value("settlement-" + (settlementsBefore[district] + random.nextInt(settlements)));
        json.name("precision").value("town");
        json.endObject();
        json.endArray();
        json.name("reports").beginArray();
        for (int at = workload.sourceOffset[i]; at < workload.sourceOffset[i + 1]; at++) {
            json.beginObject();
            json.name("source").value("source-" + workload.source[at]);
            json.name("paragraphs").beginArray();
            json.value(1).value(2 + random.nextInt(20));
            json.endArray();
            json.endObject();
        }
        json.endArray();
        int source = workload.source[workload.sourceOffset[i]];
        json.name("quotes").beginArray();
        for (int quote = 0; quote < 2; quote++) {
            json.beginObject();
            json.name("source").value("source-" + source);
            json.name("paragraph").value(1);
            json.name("speaker").value("Speaker " + random.nextInt(5_000));
            json.name("role").value(words(3));
            json.name("text").value(words(20));
            json.endObject();
        }
        json.endArray();
        json.name("figures").beginArray();
        json.beginObject();
        int killed = random.nextInt(40);
        json.name("measure").value("people-killed");
        json.name("value").value(killed);
        json.name("bound").value("at-least");
        json.name("wording").value("at least " + killed);
        json.name("source").value("source-" + source);
        json.name("paragraph").value(1);
        json.endObject();
        json.endArray();
        json.endObject();
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }
}
