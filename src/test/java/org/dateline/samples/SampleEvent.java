package org.dateline.samples;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.model.Event;
import org.dateline.model.EventLink;
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;
import org.dateline.model.Figure;
import org.dateline.model.Precision;
import org.dateline.model.Quote;
import org.dateline.model.Report;
import org.dateline.model.field.FieldValue;
import org.jspecify.annotations.Nullable;

/** Makes events for tests and benchmarks: what a test does not name is left out, or does not matter to it. */
public final class SampleEvent {

    /** The category of events for which it does not matter. */
    public static final String ANY_CATEGORY = "any";

    private final String id;
    private String title;
    private @Nullable String summary;
    private String category = ANY_CATEGORY;
    private EventTime time = EventTime.exactly(Instant.EPOCH, Instant.EPOCH);
    private List<EventPlace> places = List.of();
    private List<Report> reports = List.of();
    private List<Quote> quotes = List.of();
    private List<Figure> figures = List.of();
    private List<EventLink> links = List.of();
    private List<FieldValue> fields = List.of();

    private SampleEvent(String id) {
        this.id = id;
        this.title = id;
    }

    /** An event at an instant in 1970, at no place, that nobody tells; its title is its id. */
    public static SampleEvent of(String id) {
        return new SampleEvent(id);
    }

    /** One that has all of another event. */
    public static SampleEvent like(Event event) {
        return new SampleEvent(event.id())
                .title(event.title())
                .summary(event.summary())
                .category(event.category())
                .time(event.time())
                .places(event.places())
                .reports(event.reports())
                .quotes(event.quotes())
                .figures(event.figures())
                .links(event.links())
                .fields(event.fields());
    }

    public SampleEvent title(String words) {
        title = words;
        return this;
    }

    public SampleEvent summary(@Nullable String words) {
        summary = words;
        return this;
    }

    public SampleEvent category(String wanted) {
        category = wanted;
        return this;
    }

    public SampleEvent time(EventTime known) {
        time = known;
        return this;
    }

    /** Known exactly, from one instant to another. */
    public SampleEvent time(Instant start, Instant end) {
        return time(EventTime.exactly(start, end));
    }

    /** Some time within these. */
    public SampleEvent sometimeIn(Instant start, Instant end) {
        return time(new EventTime(start, end, start, end, null));
    }

    /** In districts. */
    public SampleEvent in(String... districts) {
        return places(Stream.of(districts)
                .map(district -> new EventPlace(district, Precision.DISTRICT))
                .toList());
    }

    /** Told by sources, each in its first paragraph. */
    public SampleEvent reportedBy(String... sources) {
        return reports(
                Stream.of(sources).map(source -> new Report(source, List.of(1))).toList());
    }

    public SampleEvent places(List<EventPlace> named) {
        places = named;
        return this;
    }

    public SampleEvent place(String named, Precision precision) {
        return places(List.of(new EventPlace(named, precision)));
    }

    public SampleEvent reports(List<Report> told) {
        reports = told;
        return this;
    }

    public SampleEvent report(String source, int... paragraphs) {
        return reports(
                List.of(new Report(source, IntStream.of(paragraphs).boxed().toList())));
    }

    public SampleEvent quotes(List<Quote> spoken) {
        quotes = spoken;
        return this;
    }

    public SampleEvent figures(List<Figure> given) {
        figures = given;
        return this;
    }

    public SampleEvent links(List<EventLink> known) {
        links = known;
        return this;
    }

    public SampleEvent fields(List<FieldValue> known) {
        fields = known;
        return this;
    }

    public Event build() {
        return Event.of(id, title, summary, category, time, places, reports, quotes, figures, links)
                .withFields(fields);
    }
}
