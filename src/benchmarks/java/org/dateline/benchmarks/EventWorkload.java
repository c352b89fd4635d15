package org.dateline.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.events.Dataset;
import org.dateline.model.Catalog;
import org.dateline.model.Category;
import org.dateline.model.Event;
import org.dateline.model.EventField;
import org.dateline.model.EventPlace;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.Precision;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.model.TimeWindow;
import org.dateline.model.field.ActorSide;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.samples.SampleEvent;

/**
 * Events and windows as other programs can make them too, to be compared with: starts uniform over three days to the
 * minute; 70 % without duration, the others of 1 to 12 hours, uniform; 31 districts of one province, 12 categories and 40
 * sources, each Zipf-distributed with exponent 1; 1 to 4 sources an event, uniform, with repetitions as drawn. The same
 * ones at each run.
 */
final class EventWorkload {

    static final int DISTRICTS = 31;
    static final int CATEGORIES = 12;
    static final int SOURCES = 40;

    /** Whom events name. */
    static final EventField ACTORS = new EventField("actor1", "Actor 1", FieldType.TEXT, ActorSide.FIRST);

    private static final long SEED = 20260130;
    private static final Instant FIRST = Instant.parse("2026-01-30T00:00:00Z");
    private static final int MINUTES = 3 * 24 * 60;
    private static final int STEP_MINUTES = 10;

    final int[] startMinute;
    final int[] endMinute;
    /** The first minute after the event, for which one comparison tells what a window meets that is of whole minutes. */
    final int[] minuteAfter;

    final byte[] category;
    final byte[] district;
    /** The sources of event i stand from {@code sourceOffset[i]} to {@code sourceOffset[i + 1]}, each once. */
    final byte[] source;

    final int[] sourceOffset;

    EventWorkload(int events) {
        Random random = new Random(SEED);
        startMinute = new int[events];
        endMinute = new int[events];
        minuteAfter = new int[events];
        category = new byte[events];
        district = new byte[events];
        byte[] sources = new byte[4 * events];
        sourceOffset = new int[events + 1];
        double[] districts = zipf(DISTRICTS);
        double[] categories = zipf(CATEGORIES);
        double[] outlets = zipf(SOURCES);
        for (int i = 0; i < events; i++) {
            startMinute[i] = random.nextInt(MINUTES);
            endMinute[i] = startMinute[i] + (random.nextInt(10) < 7 ? 0 : 60 + random.nextInt(11 * 60 + 1));
            minuteAfter[i] = Math.max(endMinute[i], startMinute[i] + 1);
            district[i] = draw(districts, random);
            category[i] = draw(categories, random);
            int after = sourceOffset[i];
            for (int drawn = 1 + random.nextInt(4); drawn > 0; drawn--) {
                byte outlet = draw(outlets, random);
                boolean known = false;
                for (int at = sourceOffset[i]; at < after; at++) {
                    known |= sources[at] == outlet;
                }
                if (!known) {
                    sources[after++] = outlet;
                }
            }
            sourceOffset[i + 1] = after;
        }
        source = sources;
    }

    private static double[] zipf(int ranks) {
        double[] upTo = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += 1.0 / (rank + 1);
            upTo[rank] = sum;
        }
        return upTo;
    }

    private static byte draw(double[] upTo, Random random) {
        double wanted = random.nextDouble() * upTo[upTo.length - 1];
        byte rank = 0;
        while (upTo[rank] < wanted) {
            rank++;
        }
        return rank;
    }

    /** The same events as a dataset. */
    Dataset dataset() {
        return dataset(List.of());
    }

    /** The actor whom an event names: drawn as its sources are, the first of these. */
    int actor(int event) {
        return source[sourceOffset[event]];
    }

    /** The same; each event has one of these lists of figures, by turns, of the measure "killed", and names an actor. */
    Dataset dataset(List<List<Figure>> figures) {
        Instant[] minutes = IntStream.rangeClosed(0, MINUTES + 12 * 60)
                .mapToObj(EventWorkload::instant)
                .toArray(Instant[]::new);
        List<List<EventPlace>> places = IntStream.range(0, DISTRICTS)
                .mapToObj(i -> List.of(new EventPlace("district-" + i, Precision.DISTRICT)))
                .toList();
        List<Report> reports = IntStream.range(0, SOURCES)
                .mapToObj(i -> new Report("source-" + i, List.of(1)))
                .toList();
        List<String> categories =
                IntStream.range(0, CATEGORIES).mapToObj(i -> "category-" + i).toList();
        List<List<FieldValue>> actors = IntStream.range(0, SOURCES)
                .mapToObj(i -> List.of(FieldValue.of(ACTORS.id(), ACTORS.type(), "Actor " + i)))
                .toList();
        List<Event> events = new ArrayList<>(startMinute.length);
        for (int i = 0; i < startMinute.length; i++) {
            List<Report> told = IntStream.range(sourceOffset[i], sourceOffset[i + 1])
                    .mapToObj(at -> reports.get(source[at]))
                    .toList();
            events.add(SampleEvent.of("event-" + i)
                    .title("Event")
                    .category(categories.get(category[i]))
                    .time(minutes[startMinute[i]], minutes[endMinute[i]])
                    .places(places.get(district[i]))
                    .reports(told)
                    .figures(figures.isEmpty() ? List.of() : figures.get(i % figures.size()))
                    .fields(figures.isEmpty() ? List.of() : actors.get(actor(i)))
                    .build());
        }
        return datasetOf(events);
    }

    private static Dataset datasetOf(List<Event> events) {
        List<Place> places = new ArrayList<>();
        places.add(new Place("province", "Province", List.of(), "province", null, null, null, null));
        for (int i = 0; i < DISTRICTS; i++) {
            places.add(new Place(
                    "district-" + i, "District " + i, List.of(), "district", "province", null, 60 + i / 3.0, 28.0));
        }
        return Dataset.builder()
                .title("Workload")
                .zone(ZoneOffset.UTC)
                .language("en")
                .span(new TimeWindow(instant(0), instant(MINUTES)))
                .sources(sources())
                .places(Catalog.of(places))
                .fields(Catalog.of(List.of(ACTORS)))
                .categories(categories())
                .measures(Catalog.of(List.of(new Measure("killed", "Killed", "people"))))
                .events(events)
                .build();
    }

    /** The sources. */
    static Catalog<Source> sources() {
        return Catalog.of(IntStream.range(0, SOURCES)
                .mapToObj(i -> new Source(
                        "source-" + i, "Outlet " + i, null, null, null, null, List.of(), null, null, null, List.of()))
                .toList());
    }

    /** The categories. */
    static Catalog<Category> categories() {
        return Catalog.of(IntStream.range(0, CATEGORIES)
                .mapToObj(i -> new Category("category-" + i, "Category " + i))
                .toList());
    }

    private static Instant instant(int minute) {
        return FIRST.plus(Duration.ofMinutes(minute));
    }

    /** Whether a category is on: every other one. */
    static boolean isOn(int category) {
        return category % 2 == 0;
    }

    /** The filter that lets the categories through that are on. */
    static EventFilter filter() {
        Set<String> on = IntStream.range(0, CATEGORIES)
                .filter(EventWorkload::isOn)
                .mapToObj(i -> "category-" + i)
                .collect(Collectors.toSet());
        return EventFilter.NONE.withCategories(Choice.only(on));
    }

    /** A window in minutes from the first. */
    record Minutes(int from, int to) {

        TimeWindow window() {
            return new TimeWindow(instant(from), instant(to));
        }
    }

    /** A window of 6 hours moved by 10 minutes from start to end, then one of 36 hours; or these in any order. */
    static List<Minutes> steps(boolean jumping) {
        List<Minutes> steps = new ArrayList<>();
        for (int length : new int[] {6 * 60, 36 * 60}) {
            for (int from = 0; from + length <= MINUTES; from += STEP_MINUTES) {
                steps.add(new Minutes(from, from + length));
            }
        }
        if (jumping) {
            Collections.shuffle(steps, new Random(SEED));
        }
        return steps;
    }
}
