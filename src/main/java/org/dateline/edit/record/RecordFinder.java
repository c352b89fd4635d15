package org.dateline.edit.record;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.edit.document.DocumentText;
import org.dateline.edit.document.Pointer;
import org.dateline.model.EventLink;
import org.dateline.model.Figure;
import org.dateline.model.Quote;
import org.dateline.model.Report;

/** Finds where in a document what the reader made of it stands. */
public final class RecordFinder {

    private final DocumentText document;

    /** What is found in this document. */
    public RecordFinder(DocumentText document) {
        this.document = document;
    }

    /**
     * A quote.
     *
     * @param event the id of the event in which it is looked for first; the others follow
     */
    public Optional<Pointer> quote(Quote quote, String event) {
        return find(
                RecordKind.QUOTE,
                event,
                Map.of(
                        "source", quote.source(),
                        "paragraph", String.valueOf(quote.paragraph()),
                        "speaker", quote.speaker(),
                        "text", quote.text()));
    }

    /** A figure; the event as for a quote. */
    public Optional<Pointer> figure(Figure figure, String event) {
        return find(
                RecordKind.FIGURE,
                event,
                Map.of(
                        "source", figure.source(),
                        "paragraph", String.valueOf(figure.paragraph()),
                        "measure", figure.measure(),
                        "wording", figure.wording()));
    }

    /** The report of an event. */
    public Optional<Pointer> report(Report report, String event) {
        return inEvent(RecordKind.REPORT, event, Map.of("source", report.source()))
                .findFirst();
    }

    /** A link of an event. */
    public Optional<Pointer> link(EventLink link, String event) {
        return inEvent(
                        RecordKind.LINK,
                        event,
                        Map.of(
                                "type", link.type().word(),
                                "event", link.event(),
                                "source", link.source(),
                                "paragraph", String.valueOf(link.paragraph())))
                .findFirst();
    }

    private Optional<Pointer> find(RecordKind kind, String event, Map<String, String> values) {
        List<String> others = Records.ids(document, RecordKind.EVENT);
        return Stream.concat(Stream.of(event), others.stream())
                .flatMap(id -> inEvent(kind, id, values))
                .findFirst();
    }

    private Stream<Pointer> inEvent(RecordKind kind, String event, Map<String, String> values) {
        Pointer list = kind.listOf(event);
        if (!(document.at(list).orElse(null) instanceof JsonArray parts)) {
            return Stream.empty();
        }
        return IntStream.range(0, parts.size())
                .filter(i -> isThat(parts.get(i), values))
                .mapToObj(list::child);
    }

    private static boolean isThat(JsonElement part, Map<String, String> values) {
        return part instanceof JsonObject object
                && values.entrySet().stream()
                        .allMatch(value -> object.get(value.getKey()) instanceof JsonPrimitive found
                                && found.getAsString().equals(value.getValue()));
    }
}
