package org.dateline.data.write;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.mark.EventMark;
import org.dateline.model.mark.Mark;
import org.dateline.model.mark.Marks;
import org.dateline.model.mark.OutletGrade;
import org.dateline.model.mark.ReportGrade;
import org.jspecify.annotations.Nullable;

/** Writes the text of a file of marks, each list in the order of its ids, so that the same marks are the same bytes. */
public final class MarksFormatter {

    /** Name and version of the format. */
    public static final String FORMAT = "dateline-marks/1";

    private final JsonWriter json;

    private MarksFormatter(JsonWriter json) {
        this.json = json;
    }

    /**
     * Writes all marks of a person.
     *
     * @throws IOException if the writer fails
     */
    public static void write(Marks marks, Writer writer) throws IOException {
        JsonWriter json = DatasetWriter.indented(writer);
        new MarksFormatter(json).write(marks);
        json.flush();
        writer.write('\n');
    }

    private void write(Marks marks) throws IOException {
        json.beginObject();
        json.name("format").value(FORMAT);
        json.name("person").value(marks.person());
        json.name("events").beginArray();
        for (EventMark mark : sorted(marks, EventMark.class)) {
            event(mark);
        }
        json.endArray();
        json.name("outlets").beginArray();
        for (OutletGrade grade : sorted(marks, OutletGrade.class)) {
            json.beginObject();
            json.name("outlet").value(grade.outlet());
            json.name("reliability").value(grade.reliability().code());
            end(grade.reason(), grade);
        }
        json.endArray();
        json.name("reports").beginArray();
        for (ReportGrade grade : sorted(marks, ReportGrade.class)) {
            json.beginObject();
            json.name("source").value(grade.source());
            json.name("credibility").value(grade.credibility().number());
            end(grade.reason(), grade);
        }
        json.endArray();
        json.endObject();
    }

    private static <T extends Mark> List<T> sorted(Marks marks, Class<T> kind) {
        return marks.of(kind)
                .sorted(Comparator.comparing(mark -> mark.key().id()))
                .toList();
    }

    private void event(EventMark mark) throws IOException {
        json.beginObject();
        json.name("event").value(mark.event());
        if (mark.star()) {
            json.name("star").value(true);
        }
        if (!mark.tags().isEmpty()) {
            json.name("tags").beginArray();
            for (String tag : mark.tags()) {
                json.value(tag);
            }
            json.endArray();
        }
        if (mark.note() != null) {
            json.name("note").value(mark.note());
        }
        json.name("set").value(DateTimeFormatter.ISO_INSTANT.format(mark.set()));
        json.endObject();
    }

    private void end(@Nullable String reason, Mark mark) throws IOException {
        if (reason != null) {
            json.name("reason").value(reason);
        }
        json.name("set").value(DateTimeFormatter.ISO_INSTANT.format(mark.set()));
        json.endObject();
    }
}
