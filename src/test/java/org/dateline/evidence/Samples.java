package org.dateline.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.dateline.events.Dataset;
import org.dateline.model.Archive;
import org.dateline.model.Catalog;
import org.dateline.model.Category;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.Precision;
import org.dateline.model.Quote;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.model.TimeWindow;
import org.dateline.samples.SampleEvent;
import org.dateline.samples.SampleFigure;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Small datasets: the places balochistan, quetta, gwadar with pasni in it, and noshki, spelled Nushki too. */
@NullMarked
public final class Samples {

    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");

    private Samples() {}

    public static Dataset dataset(List<Source> sources, Event... events) {
        return Dataset.builder()
                .title("Sample")
                .zone(ZoneOffset.UTC)
                .language("en")
                .span(new TimeWindow(NOON, NOON.plusSeconds(1)))
                .sources(Catalog.of(sources))
                .places(Catalog.of(List.of(
                        place("balochistan", "Balochistan", null),
                        place("quetta", "Quetta", "balochistan"),
                        place("gwadar", "Gwadar", "balochistan"),
                        place("pasni", "Pasni", "gwadar"),
                        place("noshki", "Noshki", "balochistan", "Nushki"))))
                .categories(Catalog.of(List.of(new Category("attack", "Attack"))))
                .measures(Catalog.of(
                        List.of(new Measure("killed", "Killed", "people"), new Measure("freed", "Freed", "people"))))
                .events(List.of(events))
                .build();
    }

    private static Place place(String id, String name, @Nullable String parent, String... otherNames) {
        return new Place(id, name, List.of(otherNames), "district", parent, null, null, null);
    }

    public static Source source(String id, List<String> origins, Mention... mentions) {
        return new Source(id, id, null, null, null, null, origins, null, null, null, List.of(mentions));
    }

    public static Source archived(String id, @Nullable String sha256, Mention... mentions) {
        Archive archive = new Archive(id + ".txt", sha256);
        return new Source(id, id, null, null, null, null, List.of(), null, archive, null, List.of(mentions));
    }

    public static Mention mention(String place, Integer... paragraphs) {
        return new Mention(place, List.of(paragraphs));
    }

    public static Event event(String id, List<String> places, List<String> sources, Quote... quotes) {
        return SampleEvent.of(id)
                .category("attack")
                .time(NOON, NOON)
                .places(places.stream()
                        .map(place -> new EventPlace(place, Precision.DISTRICT))
                        .toList())
                .reports(sources.stream()
                        .map(source -> new Report(source, List.of(1)))
                        .toList())
                .quotes(List.of(quotes))
                .build();
    }

    public static Event withFigures(Event event, Figure... figures) {
        return SampleEvent.like(event).figures(List.of(figures)).build();
    }

    public static Quote quote(String source, int paragraph, String text) {
        return new Quote(source, paragraph, "Someone", null, text, null);
    }

    public static Figure figure(String measure, @Nullable Double min, @Nullable Double max) {
        return SampleFigure.of(measure, min, max, "paper");
    }

    public static Figure worded(int paragraph, String wording) {
        return new Figure("killed", null, wording, null, "paper", paragraph);
    }
}
