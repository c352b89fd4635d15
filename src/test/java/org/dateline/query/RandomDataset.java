package org.dateline.query;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.model.Catalog;
import org.dateline.model.Category;
import org.dateline.model.Event;
import org.dateline.model.EventField;
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.Precision;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.model.TimeWindow;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.dateline.query.shape.DrawnShape;
import org.dateline.samples.SampleEvent;
import org.dateline.samples.SampleFigure;
import org.dateline.text.Amount;
import org.dateline.text.Bound;
import org.jspecify.annotations.NullMarked;

/** Datasets and questions about them, drawn at random: the same ones from the same seed. */
@NullMarked
final class RandomDataset {

    /** How far the times of events lie apart. */
    enum Times {
        /** On a few hours, so that many begin and end together. */
        HOURS,
        /** Microseconds that follow one another. */
        MICROSECONDS,
        /** Anywhere between 1900 and 2100. */
        CENTURIES
    }

    /** How exactly they are known. */
    enum Exactness {
        EXACT,
        VAGUE,
        BOTH
    }

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");
    private static final int PLACES = 9;
    private static final int CATEGORIES = 5;
    private static final int SOURCES = 6;

    private final Random random;
    private final Times times;
    private final Exactness exactness;

    RandomDataset(long seed, Times times, Exactness exactness) {
        this.random = new Random(seed);
        this.times = times;
        this.exactness = exactness;
    }

    Dataset dataset(int events) {
        return Dataset.builder()
                .title("Random")
                .zone(ZoneId.of("UTC"))
                .language("en")
                .span(new TimeWindow(FIRST, LAST))
                .sources(Catalog.of(
                        numbers(SOURCES).map(i -> source("source-" + i)).toList()))
                .places(Catalog.of(numbers(PLACES).map(this::place).toList()))
                .categories(Catalog.of(numbers(CATEGORIES)
                        .map(i -> new Category("category-" + i, "Category " + i))
                        .toList()))
                .measures(Catalog.of(List.of(new Measure("killed", "Killed", "people"))))
                .fields(Catalog.of(List.of(
                        new EventField("who", "Who", FieldType.TEXT),
                        new EventField("killed", "Killed", FieldType.NUMBER),
                        new EventField("tags", "Tags", FieldType.LIST))))
                .events(numbers(events).map(this::event).toList())
                .build();
    }

    private static Stream<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed();
    }

    private static Source source(String id) {
        return new Source(id, id, null, null, null, null, List.of(), null, null, null, List.of());
    }

    /** The first lies in none, the last two in one another. */
    private Place place(int number) {
        String parent = number == PLACES - 2
                ? "place-" + (PLACES - 1)
                : number == PLACES - 1
                        ? "place-" + (PLACES - 2)
                        : number == 0 ? null : "place-" + random.nextInt(number);
        boolean hasPoint = random.nextInt(4) > 0;
        return new Place(
                "place-" + number,
                "Place",
                List.of(),
                "district",
                parent,
                null,
                hasPoint ? random.nextInt(21) - 10.0 : null,
                hasPoint ? random.nextInt(21) - 10.0 : null);
    }

    private Event event(int number) {
        List<EventPlace> places = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            places.add(new EventPlace(
                    "place-" + random.nextInt(PLACES), random.nextBoolean() ? Precision.DISTRICT : Precision.TOWN));
        }
        List<Report> reports = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            reports.add(new Report("source-" + random.nextInt(SOURCES), List.of(1)));
        }
        return SampleEvent.of("event-" + number)
                .title(random.nextInt(3) == 0 ? "Raid" : "Talk")
                .category("category-" + (random.nextInt(20) == 0 ? CATEGORIES : random.nextInt(CATEGORIES)))
                .time(time())
                .places(places)
                .reports(reports)
                .fields(values())
                .figures(figures())
                .build();
    }

    private EventTime time() {
        Instant base = instant();
        boolean brief = random.nextBoolean();
        Instant[] in = IntStream.range(0, 4)
                .mapToObj(i -> brief ? soonAfter(base) : instant())
                .sorted()
                .toArray(Instant[]::new);
        boolean exact = exactness == Exactness.EXACT || (exactness == Exactness.BOTH && random.nextBoolean());
        if (exact) {
            return EventTime.exactly(in[0], random.nextInt(3) == 0 ? in[0] : in[3]);
        }
        return switch (random.nextInt(5)) {
            case 0 -> new EventTime(in[0], in[1], in[2], in[3], null);
            case 1 -> new EventTime(in[0], in[2], in[1], in[3], null);
            case 2 -> new EventTime(in[0], in[3], in[0], in[3], null);
            case 3 -> new EventTime(in[0], in[3], in[3], in[3], null);
            default -> new EventTime(in[0], in[1], in[1], in[3], null);
        };
    }

    Instant instant() {
        return switch (times) {
            case HOURS -> FIRST.plus(random.nextInt(30), ChronoUnit.HOURS);
            case MICROSECONDS -> FIRST.plus(random.nextInt(200), ChronoUnit.MICROS);
            case CENTURIES ->
                FIRST.plus((long) (random.nextDouble() * FIRST.until(LAST, ChronoUnit.MICROS)), ChronoUnit.MICROS);
        };
    }

    private Instant soonAfter(Instant base) {
        return base.plus(random.nextInt(4), times == Times.HOURS ? ChronoUnit.HOURS : ChronoUnit.MICROS);
    }

    TimeWindow window() {
        Instant one = instant();
        return switch (random.nextInt(12)) {
            case 0 -> new TimeWindow(one, one);
            case 1 -> new TimeWindow(Instant.MIN, Instant.MAX);
            case 2 -> new TimeWindow(Instant.MIN, one);
            case 3 -> new TimeWindow(one, one.plus(1, ChronoUnit.MICROS));
            default -> between(one, instant());
        };
    }

    private static TimeWindow between(Instant one, Instant other) {
        return one.isBefore(other) ? new TimeWindow(one, other) : new TimeWindow(other, one);
    }

    EventFilter filter() {
        return new EventFilter(
                new Choice(categories(), random.nextInt(4) == 0 ? categories() : Set.of()),
                new Choice(ids("place-", PLACES), ids("place-", PLACES)),
                new Choice(ids("source-", SOURCES), ids("source-", SOURCES)),
                random.nextInt(4) == 0 ? "Raid" : "",
                fields(),
                random.nextInt(3) == 0 ? box() : null);
    }

    private Map<String, Choice> fields() {
        return switch (random.nextInt(7)) {
            case 0 -> Map.of("who", Choice.only(Set.of("who 0", "WHO 1", "unheard of")));
            case 1 -> Map.of("killed", Choice.only(random.nextInt(3) + ".." + random.nextInt(8)));
            case 2 -> Map.of("tags", Choice.only("tag 2"), "killed", Choice.only(Set.of("2", "5..")));
            case 3 ->
                Map.of("tags", new Choice(Set.of("tag 0", "tag 1"), Set.of("tag 2")), "who", Choice.without("who 3"));
            case 4 -> Map.of("tags", new Choice(Set.of("tag 0", "TAG 1"), Set.of("tag 3"), true));
            default -> Map.of();
        };
    }

    private List<FieldValue> values() {
        List<FieldValue> values = new ArrayList<>();
        if (random.nextBoolean()) {
            values.add(FieldValue.of("who", FieldType.TEXT, "Who " + random.nextInt(4)));
        }
        if (random.nextBoolean()) {
            values.add(FieldValue.of("killed", FieldType.NUMBER, String.valueOf(random.nextInt(8))));
        }
        if (random.nextBoolean()) {
            values.add(new FieldValue(
                    "tags", FieldType.LIST, List.of("tag " + random.nextInt(3), "tag " + random.nextInt(3))));
        }
        return values;
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Bound bound = Bound.values()[random.nextInt(Bound.values().length)];
            double number = random.nextInt(50) / 4.0;
            Amount amount = bound == Bound.BETWEEN ? Amount.between(number, number + 2.5) : Amount.of(bound, number);
            figures.add(SampleFigure.over(random.nextInt(5) == 0 ? "a year" : null, "killed", amount, "source-0"));
        }
        return figures;
    }

    private DrawnShape box() {
        double west = random.nextInt(11) - 10.0;
        double south = random.nextInt(11) - 10.0;
        double east = west + 5;
        double north = south + 7;
        return new DrawnShape(
                List.of(
                        new DrawnShape.Corner(west, south),
                        new DrawnShape.Corner(east, south),
                        new DrawnShape.Corner(east, north),
                        new DrawnShape.Corner(west, north)),
                random.nextBoolean());
    }

    private Set<String> categories() {
        return switch (random.nextInt(3)) {
            case 0 -> Set.of();
            case 1 -> Set.of("category-" + random.nextInt(CATEGORIES), "unheard-of");
            default -> Set.of("category-0", "category-1", "category-3");
        };
    }

    private Set<String> ids(String prefix, int count) {
        return switch (random.nextInt(6)) {
            case 0 -> Set.of(prefix + random.nextInt(count + 1));
            case 1 -> Set.of(prefix + "0", prefix + (count - 1));
            default -> Set.of();
        };
    }

    boolean coin() {
        return random.nextBoolean();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
