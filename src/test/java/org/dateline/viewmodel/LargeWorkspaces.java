package org.dateline.viewmodel;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dateline.events.Dataset;
import org.dateline.model.Catalog;
import org.dateline.model.Category;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.Precision;
import org.dateline.model.Quote;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.model.TimeWindow;
import org.dateline.samples.SampleEvent;
import org.dateline.text.Amount;
import org.dateline.text.Bound;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Workspaces with as many events as wanted: all in one place and from one of two papers, each with a quote and a figure. */
@NullMarked
public final class LargeWorkspaces {

    private static final Instant FIRST = Instant.parse("2026-01-30T00:00:00Z");

    private LargeWorkspaces() {}

    /** So many events, a minute apart. */
    public static Workspace of(int events) {
        List<Event> all = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            String source = i % 3 == 0 ? "morning" : "evening";
            Instant time = FIRST.plus(Duration.ofMinutes(i));
            all.add(SampleEvent.of("event-" + i)
                    .title("Event number " + i)
                    .category("attack")
                    .time(time, time)
                    .place("quetta", Precision.TOWN)
                    .reports(List.of(new Report(source, List.of(1))))
                    .quotes(List.of(new Quote(
                            source, 1, "Speaker " + i % 7, null, "Words " + i, i % 2 == 0 ? "u" + i / 4 : null)))
                    .figures(List.of(
                            new Figure("killed", Amount.of(Bound.AT_LEAST, i), "at least " + i, null, source, 1)))
                    .build());
        }
        return of(all, new TimeWindow(FIRST, FIRST.plus(Duration.ofMinutes(events))));
    }

    /**
     * One event with so many quotes and figures, of each of which two papers have every second.
     *
     * @param utterance what all quotes render, or null if each stands for itself
     */
    public static Workspace ofOneEvent(int details, @Nullable String utterance) {
        List<Quote> quotes = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < details; i++) {
            String source = i % 2 == 0 ? "morning" : "evening";
            quotes.add(new Quote(source, 1 + i, "The minister", null, "We will see " + i + " of them", utterance));
            figures.add(new Figure("killed", Amount.of(Bound.AT_LEAST, i), "at least " + i, null, source, 1));
        }
        Event event = SampleEvent.of("full")
                .title("A full event")
                .category("attack")
                .time(FIRST, FIRST)
                .place("quetta", Precision.TOWN)
                .reports(List.of(new Report("morning", List.of(1)), new Report("evening", List.of(1))))
                .quotes(quotes)
                .figures(figures)
                .build();
        return of(List.of(event), new TimeWindow(FIRST, FIRST.plus(Duration.ofDays(1))));
    }

    private static Workspace of(List<Event> all, TimeWindow span) {
        Dataset dataset = Dataset.builder()
                .title("Many")
                .zone(ZoneOffset.UTC)
                .language("en")
                .span(span)
                .sources(Catalog.of(List.of(source("morning"), source("evening"))))
                .places(Catalog.of(List.of(new Place("quetta", "Quetta", List.of(), "town", null, null, null, null))))
                .categories(Catalog.of(List.of(new Category("attack", "Attack"))))
                .measures(Catalog.of(List.of(new Measure("killed", "Killed", "people"))))
                .events(all)
                .build();
        return Workspace.of(dataset, Fixtures.NO_MAP, List.of());
    }

    private static Source source(String id) {
        return new Source(id, "The " + id, null, null, null, null, List.of(), null, null, null, List.of());
    }
}
