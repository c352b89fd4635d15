package org.dateline.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.events.Dataset;
import org.dateline.model.Catalog;
import org.dateline.model.Event;
import org.dateline.model.EventTime;
import org.dateline.model.Identified;
import org.dateline.model.Place;
import org.dateline.model.Precision;
import org.dateline.model.Report;
import org.dateline.samples.SampleEvent;

/** The shipped dataset with as many events as wanted: the same ones at each run. */
final class SyntheticDataset {

    private static final int SEED = 20260131;

    private SyntheticDataset() {}

    /** The dataset with its events replaced by so many, spread evenly over its span, its places and its categories. */
    static Dataset of(Dataset shipped, int count) {
        Random random = new Random(SEED);
        List<Event> events = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            events.add(event(shipped, number, random));
        }
        return shipped.toBuilder().events(events).stories(Catalog.of(List.of())).build();
    }

    private static Event event(Dataset shipped, int number, Random random) {
        Place place = any(shipped.places(), random);
        boolean town = place.hasPoint() && random.nextBoolean();
        return SampleEvent.of("event-" + number)
                .title("Attack number " + number + " at " + place.name())
                .summary("What is known of attack number " + number
                        + ", in a sentence or two as a reporter would write them.")
                .category(any(shipped.categories(), random).id())
                .time(time(shipped, random))
                .place(place.id(), town ? Precision.TOWN : Precision.DISTRICT)
                .reports(List.of(new Report(any(shipped.sources(), random).id(), List.of(1 + random.nextInt(30)))))
                .build();
    }

    private static EventTime time(Dataset shipped, Random random) {
        long minutes = shipped.span().length().toMinutes();
        long lasting = random.nextInt(4) == 0 ? 360 : random.nextInt(60);
        Instant start = shipped.span().from().plus(Duration.ofMinutes((long) (random.nextDouble() * minutes)));
        Instant end = start.plus(Duration.ofMinutes(lasting));
        return lasting == 360 ? new EventTime(start, end, start, end, null) : EventTime.exactly(start, end);
    }

    private static <T extends Identified> T any(Catalog<T> catalog, Random random) {
        return catalog.list().get(random.nextInt(catalog.size()));
    }
}
