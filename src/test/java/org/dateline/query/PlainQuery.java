package org.dateline.query;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.model.Catalog;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;
import org.dateline.model.Identified;
import org.dateline.model.Place;
import org.dateline.model.TimeWindow;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.dateline.query.shape.DrawnShape;
import org.dateline.query.shape.DrawnShape.Corner;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of what a window shows, one by one as the design states them and as slowly as they read: what the index is held
 * against. A text finds the events whose title holds it.
 */
@NullMarked
record PlainQuery(Dataset dataset, TimeWindow window, EventFilter filter, boolean certainOnly) {

    List<Event> shown() {
        return inOrder(passing().filter(event -> {
            Certainty certainty = certainty(event.time(), window);
            return certainty == Certainty.CERTAIN || (certainty == Certainty.POSSIBLE && !certainOnly);
        }));
    }

    List<Event> certain() {
        return inOrder(passing().filter(event -> certainty(event.time(), window) == Certainty.CERTAIN));
    }

    List<Event> possible() {
        return certainOnly
                ? List.of()
                : inOrder(passing().filter(event -> certainty(event.time(), window) == Certainty.POSSIBLE));
    }

    Certainty certainty(Event event) {
        return certain().contains(event)
                ? Certainty.CERTAIN
                : possible().contains(event) ? Certainty.POSSIBLE : Certainty.OUTSIDE;
    }

    Counts counts() {
        return new Counts(
                count(dataset.places(), this::placesAround),
                count(dataset.categories(), event -> Set.of(event.category())),
                count(dataset.sources(), PlainQuery::sources));
    }

    private Map<String, Integer> count(Catalog<? extends Identified> catalog, Function<Event, Set<String>> ids) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Identified item : catalog) {
            long count = shown().stream()
                    .filter(event -> ids.apply(event).contains(item.id()))
                    .count();
            if (count > 0) {
                counts.put(item.id(), (int) count);
            }
        }
        return counts;
    }

    Stream<Event> passing() {
        return dataset.events().stream()
                .filter(event -> passes(filter.categories(), id -> id.equals(event.category())))
                .filter(event ->
                        passes(filter.places(), id -> placesAround(event).contains(id)))
                .filter(event -> passes(filter.sources(), id -> sources(event).contains(id)))
                .filter(event -> event.title().contains(filter.text()))
                .filter(event -> filter.fields().entrySet().stream()
                        .allMatch(field -> passes(
                                field.getValue(),
                                wanted ->
                                        event.fields().stream().anyMatch(value -> has(value, field.getKey(), wanted)))))
                .filter(event -> filter.shape() == null || isIn(Objects.requireNonNull(filter.shape()), event));
    }

    private static boolean passes(Choice choice, Predicate<String> isOfEvent) {
        return (choice.only().isEmpty()
                        || (choice.together()
                                ? choice.only().stream().allMatch(isOfEvent)
                                : choice.only().stream().anyMatch(isOfEvent)))
                && choice.without().stream().noneMatch(isOfEvent);
    }

    private static boolean has(FieldValue value, String field, String wanted) {
        if (!value.field().equals(field)) {
            return false;
        }
        if (value.type() == FieldType.NUMBER) {
            String[] ends = wanted.contains("..") ? wanted.split("\\.\\.", -1) : new String[] {wanted, wanted};
            int number = Integer.parseInt(value.text());
            return number >= Integer.parseInt(ends[0]) && (ends[1].isEmpty() || number <= Integer.parseInt(ends[1]));
        }
        return value.texts().stream().anyMatch(wanted::equalsIgnoreCase);
    }

    /** Shapes here are boxes, the first corner in the southwest and the third in the northeast. */
    private boolean isIn(DrawnShape box, Event event) {
        Corner southwest = box.corners().get(0);
        Corner northeast = box.corners().get(2);
        boolean inside = event.places().stream().filter(this::isPoint).anyMatch(named -> {
            Place place = dataset.places().get(named.place());
            double x = Objects.requireNonNull(place.longitude());
            double y = Objects.requireNonNull(place.latitude());
            return x >= southwest.longitude()
                    && x <= northeast.longitude()
                    && y >= southwest.latitude()
                    && y <= northeast.latitude();
        });
        boolean unplaced = event.places().isEmpty() || !event.places().stream().allMatch(this::isPoint);
        return inside || (box.withUnplaced() && unplaced);
    }

    private boolean isPoint(EventPlace named) {
        return named.precision().allowsPoint()
                && dataset.places().get(named.place()).hasPoint();
    }

    static List<Event> inOrder(Stream<Event> events) {
        return events.sorted(Comparator.comparing((Event event) -> event.time().start())
                        .thenComparing(event -> event.time().startLatest()))
                .toList();
    }

    private static Set<String> sources(Event event) {
        Set<String> ids = new LinkedHashSet<>();
        event.reports().forEach(report -> ids.add(report.source()));
        return ids;
    }

    private Set<String> placesAround(Event event) {
        Set<String> around = new LinkedHashSet<>();
        event.places().forEach(place -> addAround(place.place(), around));
        return around;
    }

    private void addAround(String id, Set<String> around) {
        Place place = dataset.places().get(id);
        if (around.add(id) && place.parent() != null) {
            addAround(Objects.requireNonNull(place.parent()), around);
        }
    }

    static Certainty certainty(EventTime time, TimeWindow window) {
        boolean possible = time.start().equals(time.end())
                ? holds(window, time.start())
                : !window.isEmpty()
                        && time.start().isBefore(window.to())
                        && time.end().isAfter(window.from());
        if (!possible) {
            return Certainty.OUTSIDE;
        }
        boolean holdsAll = !time.start().isBefore(window.from()) && !time.end().isAfter(window.to());
        return holdsAll || innerMeets(time, window) ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    private static boolean innerMeets(EventTime time, TimeWindow window) {
        if (time.startLatest().equals(time.endEarliest())) {
            return holds(window, time.startLatest());
        }
        return time.startLatest().isBefore(time.endEarliest())
                && time.startLatest().isBefore(window.to())
                && time.endEarliest().isAfter(window.from());
    }

    private static boolean holds(TimeWindow window, Instant instant) {
        return !instant.isBefore(window.from()) && instant.isBefore(window.to());
    }
}
