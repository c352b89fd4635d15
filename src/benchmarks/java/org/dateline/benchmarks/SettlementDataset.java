package org.dateline.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.events.Dataset;
import org.dateline.model.Catalog;
import org.dateline.model.Event;
import org.dateline.model.EventField;
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.Precision;
import org.dateline.model.Report;
import org.dateline.model.TimeWindow;
import org.dateline.model.field.ActorSide;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.dateline.samples.SampleEvent;
import org.dateline.samples.SampleFigure;

/**
 * Events in settlements, as many as wanted: settlements uniform in 60 to 70.5 E and 24.8 to 32 N, each in the district of
 * the shipped dataset that is nearest; starts uniform over three days to the minute; 70 % without duration, the others of 1
 * to 12 hours; one in ten only known to a few hours; 12 categories and 40 sources, 1 to 4 an event. The same ones at each
 * run. Each has one or two of 20 actors and a number of dead where that is wanted.
 */
public final class SettlementDataset {

    private static final long SEED = 20260130;
    private static final int ACTORS = 20;
    private static final int DEAD = 17;
    private static final int DAYS = 3;
    private static final int MINUTES = DAYS * 24 * 60;
    /** What share of the events a window of half of the time shows: those that last reach into it from both sides. */
    private static final double SHARE_OF_HALF = 0.53;

    private SettlementDataset() {}

    /** The same; each event names actors and has a number of dead. */
    static Dataset withActorsAndHalfShowing(Dataset shipped, int shown, int settlements) {
        return of(shipped, (int) Math.round(shown / SHARE_OF_HALF), settlements, true);
    }

    /** So many events that half of the time shows about this many of them. */
    public static Dataset withHalfShowing(Dataset shipped, int shown, int settlements) {
        return of(shipped, (int) Math.round(shown / SHARE_OF_HALF), settlements);
    }

    /** The window of half of the time that begins this share of the other half later than the first moment. */
    static TimeWindow half(Dataset dataset, double share) {
        Instant from = dataset.span().from().plus(Duration.ofMillis((long) (share * MINUTES / 2 * 60_000)));
        return new TimeWindow(from, from.plus(Duration.ofMinutes(MINUTES / 2)));
    }

    /** This many events in this many settlements. */
    public static Dataset of(Dataset shipped, int count, int settlements) {
        return of(shipped, count, settlements, false);
    }

    private static Dataset of(Dataset shipped, int count, int settlements, boolean withActors) {
        List<List<FieldValue>> actors = IntStream.range(0, ACTORS)
                .mapToObj(i -> List.of(new FieldValue(
                        "who",
                        FieldType.LIST,
                        i % 3 == 0 ? List.of("Actor " + i) : List.of("Actor " + i, "Actor " + i / 2))))
                .toList();
        List<List<Figure>> dead = IntStream.range(0, DEAD)
                .mapToObj(i -> List.of(SampleFigure.of("killed", (double) i, i + (i % 3 == 0 ? 2.0 : 0.0), "source-0")))
                .toList();
        Random random = new Random(SEED);
        List<Place> places = new ArrayList<>(shipped.places().list());
        int first = places.size();
        for (int i = 0; i < settlements; i++) {
            places.add(settlement(shipped, i, random));
        }
        Instant from = shipped.span().from();
        Instant[] minutes = IntStream.range(0, MINUTES + 24 * 60)
                .mapToObj(minute -> from.plus(Duration.ofMinutes(minute)))
                .toArray(Instant[]::new);
        List<Report> reports = IntStream.range(0, EventWorkload.SOURCES)
                .mapToObj(i -> new Report("source-" + i, List.of(1 + i)))
                .toList();
        List<List<EventPlace>> at = places.stream()
                .map(place -> List.of(new EventPlace(place.id(), Precision.TOWN)))
                .toList();
        List<Event> events = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Place place = places.get(first + random.nextInt(settlements));
            events.add(SampleEvent.of("event-" + i)
                    .title("Event at " + place.name())
                    .category("category-" + random.nextInt(1 + random.nextInt(EventWorkload.CATEGORIES)))
                    .time(time(minutes, random))
                    .places(at.get(places.size()
                            - settlements
                            + Integer.parseInt(place.id().substring(11))))
                    .reports(random.ints(1 + random.nextInt(4), 0, EventWorkload.SOURCES)
                            .distinct()
                            .mapToObj(reports::get)
                            .toList())
                    .fields(withActors ? actors.get(i % ACTORS) : List.of())
                    .figures(withActors ? dead.get(i % DEAD) : List.of())
                    .build());
        }
        return dataset(shipped, places, events, new TimeWindow(minutes[0], minutes[MINUTES]));
    }

    private static Place settlement(Dataset shipped, int number, Random random) {
        double longitude = Math.round((60 + 10.5 * random.nextDouble()) * 1e4) / 1e4;
        double latitude = Math.round((24.8 + 7.2 * random.nextDouble()) * 1e4) / 1e4;
        String district = shipped.places().stream()
                .filter(place -> place.feature() != null)
                .min(Comparator.comparingDouble(place -> distance(place, longitude, latitude)))
                .map(Place::id)
                .orElse(null);
        return new Place(
                "settlement-" + number,
                "Settlement " + number,
                List.of(),
                "settlement",
                district,
                null,
                longitude,
                latitude);
    }

    private static double distance(Place place, double longitude, double latitude) {
        Double itsLongitude = place.longitude();
        Double itsLatitude = place.latitude();
        return itsLongitude == null || itsLatitude == null
                ? Double.MAX_VALUE
                : Math.hypot(itsLongitude - longitude, itsLatitude - latitude);
    }

    private static EventTime time(Instant[] minutes, Random random) {
        int start = random.nextInt(MINUTES);
        if (random.nextInt(10) == 0) {
            int end = start + 60 + random.nextInt(5 * 60);
            return new EventTime(minutes[start], minutes[end], minutes[start], minutes[end], null);
        }
        int end = start + (random.nextInt(10) < 7 ? 0 : 60 + random.nextInt(11 * 60 + 1));
        return EventTime.exactly(minutes[start], minutes[end]);
    }

    private static Dataset dataset(Dataset shipped, List<Place> places, List<Event> events, TimeWindow span) {
        return Dataset.builder()
                .title("Settlements")
                .zone(shipped.zone())
                .language("en")
                .span(span)
                .sources(EventWorkload.sources())
                .places(Catalog.of(places))
                .categories(EventWorkload.categories())
                .measures(Catalog.of(List.of(new Measure("killed", "Killed", "people"))))
                .fields(Catalog.of(List.of(new EventField("who", "Who", FieldType.LIST, ActorSide.UNKNOWN))))
                .events(events)
                .build();
    }
}
