package org.dateline.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.export.content.ExportedView;
import org.dateline.model.Event;
import org.dateline.model.TimeWindow;
import org.dateline.problem.UnreadableFileException;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.samples.SampleEvent;
import org.dateline.search.DatasetSearch;

/** Small views for tests: what is odd about words, times and places stands in them. */
public final class ExportSamples {

    public static final Instant MADE = Instant.parse("2026-02-03T09:30:00Z");
    public static final String LINE = "dateline:?from=2026-01-30T00:00&to=2026-02-02T00:00";

    private static final String ODD = """
            { "format": "dateline/1", "title": "Odd & <told>", "timeZone": "Asia/Karachi", "language": "en",
              "span": { "from": "2026-01-30", "to": "2026-02-02" },
              "sources": [
                { "id": "one", "outlet": "The {Päper} & Co_1", "title": "50% of $5 #1 \\\\ ~x^2: =SUM(A1)",
                  "byline": "A. Writer and B. Other", "published": "2026-02-01T17:04", "origins": ["AFP", "Al Jazeera"],
                  "url": "https://example.org/a_b?c=1&d=%20~e", "note": "Two\\nlines",
                  "archive": { "file": "one_1.txt",
                    "sha256": "8c1c493e1f07b1b20a1979a67e8d698d27adb4c53f3e4b5933c4f448879d7b2c" } },
                { "id": "two", "outlet": null, "title": null, "origins": [] },
                { "id": "three", "outlet": "روزنامہ", "title": "کوئٹہ میں دھماکا", "published": "2026-02-02", "origins": ["AFP"] } ],
              "places": [
                { "id": "west", "name": "West", "kind": "city", "longitude": -70.5, "latitude": -33.25 },
                { "id": "quetta", "name": "Quetta", "kind": "district", "longitude": 66.99, "latitude": 30.18 },
                { "id": "nowhere", "name": "Nowhere", "kind": "province" } ],
              "categories": [ { "id": "attack", "name": "Attack" }, { "id": "talk", "name": "Talk, or so" } ],
              "measures": [ { "id": "killed", "name": "Killed", "unit": "people" }, { "id": "days", "name": "Days" } ],
              "events": [
                { "id": "raid", "title": "=HYPERLINK(\\"http://x\\")", "summary": "A raid, \\"told\\" <so> ]]> & so.",
                  "category": "attack",
                  "time": { "start": "2026-01-30T10:00", "end": "2026-01-30T12:00" },
                  "places": [ { "place": "west", "precision": "exact" } ],
                  "reports": [ { "source": "one", "paragraphs": [2, 5] }, { "source": "two", "paragraphs": [3] } ],
                  "quotes": [ { "source": "one", "paragraph": 2, "speaker": "@resident", "role": "a \\"guard\\", so",
                                "text": "We heard, \\"it\\"\\nall ]]> {night} 50% & \\\\more" },
                              { "source": "three", "paragraph": 1, "speaker": "ایک رہائشی", "text": "ہم نے ساری رات سنا" } ],
                  "figures": [ { "measure": "killed", "min": null, "max": null, "wording": "-dozens", "attributedTo": null,
                                 "source": "two", "paragraph": 3 },
                               { "measure": "killed", "min": 30, "max": null, "wording": "at least 30",
                                 "attributedTo": "the army", "source": "one", "paragraph": 5 } ] },
                { "id": "blast", "title": "Blast", "category": "attack",
                  "time": { "start": "2026-01-31", "startLatest": "2026-02-01", "endEarliest": "2026-01-31",
                            "end": "2026-02-01", "note": "Saturday" },
                  "places": [ { "place": "quetta", "precision": "district" }, { "place": "west", "precision": "town" } ],
                  "reports": [ { "source": "three", "paragraphs": [1] } ] },
                { "id": "siege", "title": "Siege", "category": "attack",
                  "time": { "start": "2026-01-31T06:00", "startLatest": "2026-01-31T08:00",
                            "endEarliest": "2026-01-31T20:00", "end": "2026-02-01T02:00" },
                  "places": [ { "place": "nowhere", "precision": "province" } ],
                  "reports": [ { "source": "two", "paragraphs": [1] } ] },
                { "id": "denial", "title": "Denial", "category": "talk",
                  "time": { "start": "2026-02-01T15:00:30", "end": "2026-02-01T15:00:30" },
                  "reports": [ { "source": "two", "paragraphs": [4] } ] } ],
              "stories": [] }
            """;

    private ExportSamples() {}

    /** Quotation marks, line breaks, specials of LaTeX and XML, Urdu, events without a point or a place. */
    public static Dataset odd() {
        try {
            return DatasetReader.parse(ODD, "odd.json").value();
        } catch (UnreadableFileException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** All of it. */
    public static ExportedView view() {
        return view(odd(), odd().span(), EventFilter.NONE);
    }

    /** A window that holds nothing. */
    public static ExportedView empty() {
        Instant from = odd().span().from();
        return view(odd(), new TimeWindow(from, from), EventFilter.NONE.withCategories(Choice.only("talk")));
    }

    /** The dataset that comes with the program, all of it. */
    public static ExportedView shipped() {
        try {
            Dataset dataset =
                    DatasetReader.read(Path.of("data/balochistan.json")).value();
            return view(dataset, dataset.span(), EventFilter.NONE);
        } catch (UnreadableFileException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Events with a quote and a figure each, an hour apart. */
    public static ExportedView many(int number) {
        Dataset odd = odd();
        Event first = odd.events().get("raid");
        List<Event> events = IntStream.range(0, number)
                .mapToObj(i -> SampleEvent.of("event-" + i)
                        .title("Event " + i)
                        .summary(first.summary())
                        .category(first.category())
                        .time(
                                odd.span().from().plusSeconds(i),
                                odd.span().from().plusSeconds(i + 3600L))
                        .places(first.places())
                        .reports(first.reports())
                        .quotes(first.quotes())
                        .figures(first.figures())
                        .build())
                .toList();
        Dataset dataset = odd.toBuilder().events(events).build();
        return view(dataset, dataset.span(), EventFilter.NONE);
    }

    /** The export as text. */
    public static String text(ExportFormat format, ExportedView view) {
        StringWriter text = new StringWriter();
        try {
            ExportFile.text(format).write(view, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** What this window and filter show. */
    public static ExportedView view(Dataset dataset, TimeWindow window, EventFilter filter) {
        return new ExportedView(
                dataset,
                "odd.json",
                DatasetSearch.eventsOf(dataset).query(window, filter),
                new ExportedView.Choice(filter, false, LINE),
                MADE);
    }
}
