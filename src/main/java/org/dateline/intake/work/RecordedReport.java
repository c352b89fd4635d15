package org.dateline.intake.work;

import static org.dateline.intake.work.Entries.objects;
import static org.dateline.intake.work.Entries.paragraphs;
import static org.dateline.intake.work.Entries.string;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.edit.document.DocumentText;
import org.dateline.evidence.text.ArchivedText;
import org.dateline.model.EventTime;
import org.dateline.model.TimeParser;

/** What a document has of a report: it alone tells what was taken of a text. */
public final class RecordedReport {

    private final String source;
    private final TimeParser times;
    private final Set<String> mentions = new HashSet<>();
    private final Map<String, String> eventByQuote = new HashMap<>();
    private final Map<String, String> eventByFigure = new HashMap<>();
    private final Map<Integer, List<String>> eventsByParagraph = new HashMap<>();
    private final Map<String, List<EventTime>> timesByEvent = new HashMap<>();
    private final Map<String, KnownEvent> events = new LinkedHashMap<>();
    private boolean isThere;

    private RecordedReport(String source, ZoneId zone) {
        this.source = source;
        this.times = new TimeParser(zone);
    }

    /** Of the source with this id, which need not be there yet. */
    public static RecordedReport of(DocumentText document, String source, ZoneId zone) {
        RecordedReport recorded = new RecordedReport(source, zone);
        objects(document.root(), "sources")
                .filter(known -> source.equals(string(known, "id")))
                .findFirst()
                .ifPresent(recorded::addSource);
        objects(document.root(), "events").forEach(recorded::addEvent);
        return recorded;
    }

    private void addSource(JsonObject known) {
        isThere = true;
        objects(known, "mentions")
                .forEach(mention -> paragraphs(mention)
                        .forEach(paragraph -> mentions.add(paragraph + " " + string(mention, "place"))));
    }

    private void addEvent(JsonObject event) {
        String id = String.valueOf(string(event, "id"));
        List<String> sources = new ArrayList<>();
        List<EventTime> known = new ArrayList<>();
        time(event).ifPresent(known::add);
        objects(event, "reports").forEach(report -> {
            String by = string(report, "source");
            sources.add(String.valueOf(by));
            if (source.equals(by)) {
                paragraphs(report)
                        .forEach(paragraph -> eventsByParagraph
                                .computeIfAbsent(paragraph, first -> new ArrayList<>())
                                .add(id));
                time(report).ifPresent(known::add);
            }
        });
        objects(event, "quotes")
                .filter(quote -> source.equals(string(quote, "source")))
                .forEach(quote -> eventByQuote.putIfAbsent(key(quote, "text"), id));
        objects(event, "figures")
                .filter(figure -> source.equals(string(figure, "source")))
                .forEach(figure -> eventByFigure.putIfAbsent(key(figure, "wording"), id));
        timesByEvent.put(id, known);
        events.put(
                id,
                new KnownEvent(
                        id,
                        String.valueOf(string(event, "title")),
                        String.valueOf(string(event, "category")),
                        time(event).orElse(null),
                        objects(event, "places")
                                .map(place -> String.valueOf(string(place, "place")))
                                .toList(),
                        sources.stream().distinct().toList()));
    }

    private static String key(JsonObject record, String words) {
        return string(record, "paragraph") + " " + ArchivedText.normalized(String.valueOf(string(record, words)));
    }

    private static String key(Item item) {
        return item.paragraph() + " " + ArchivedText.normalized(item.words());
    }

    private Optional<EventTime> time(JsonObject told) {
        return told.get("time") instanceof JsonObject time ? time(time, times) : Optional.empty();
    }

    private static Optional<EventTime> time(JsonObject time, TimeParser parser) {
        Optional<Instant> start = instant(time, "start", parser);
        Optional<Instant> end = instant(time, "end", parser);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EventTime(
                    start.get(),
                    instant(time, "startLatest", parser).orElse(start.get()),
                    instant(time, "endEarliest", parser).orElse(end.get()),
                    end.get(),
                    string(time, "note")));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(JsonObject time, String key, TimeParser parser) {
        return Optional.ofNullable(string(time, key)).flatMap(parser::parse);
    }

    /** Whether its source is there. */
    public boolean isThere() {
        return isThere;
    }

    /** Whether an item stands in it. */
    public boolean has(Item item) {
        if (item instanceof Item.OfEvent told) {
            return told.paragraphs().stream().allMatch(eventsByParagraph::containsKey);
        }
        if (item instanceof Item.OfPlace named) {
            return named.places().stream().anyMatch(place -> mentions.contains(named.paragraph() + " " + place));
        }
        if (item instanceof Item.OfTime told) {
            EventTime time = told.time();
            return time != null
                    && eventsOf(told.paragraph()).stream()
                            .flatMap(event -> timesByEvent.getOrDefault(event, List.of()).stream())
                            .anyMatch(known -> isSame(known, time));
        }
        return eventOf(item).isPresent();
    }

    private static boolean isSame(EventTime one, EventTime other) {
        return one.start().equals(other.start())
                && one.startLatest().equals(other.startLatest())
                && one.endEarliest().equals(other.endEarliest())
                && one.end().equals(other.end());
    }

    /** The event in which a quote or figure stands. */
    public Optional<String> eventOf(Item item) {
        return Optional.ofNullable(
                switch (item.kind()) {
                    case QUOTE -> eventByQuote.get(key(item));
                    case FIGURE -> eventByFigure.get(key(item));
                    default -> null;
                });
    }

    /** The ids of the events that a paragraph of it tells. */
    public List<String> eventsOf(int paragraph) {
        return eventsByParagraph.getOrDefault(paragraph, List.of());
    }

    /** All events of the document, also those of other sources, by their ids. */
    public Map<String, KnownEvent> events() {
        return events;
    }

    /** Whether the event with this id is told by this source alone. */
    public boolean isOwn(String event) {
        KnownEvent known = events.get(event);
        return known != null && known.sources().equals(List.of(source));
    }
}
