package org.dateline.events;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.dateline.model.Catalog;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;
import org.dateline.model.Gazetteer;
import org.dateline.model.Place;
import org.dateline.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * What finds and draws events, as columns of numbers in order of time.
 *
 * @param numbers the place of each event in the file
 * @param times their times
 * @param categories the position of each event's category; the size of the catalog if it has none of it
 * @param named the places that each event names, without those around them
 * @param precisions how exactly each of these is known
 * @param places the places of each event and all that they lie in
 * @param sources the sources that tell each event
 */
record EventColumns(
        int[] numbers,
        EventTimes times,
        int[] categories,
        Relation named,
        byte[] precisions,
        Relation places,
        Relation sources) {

    static final class Builder {

        private final EventTimes.Builder times = new EventTimes.Builder();
        private final IntArrayList categories = new IntArrayList();
        private final Relation.Builder named = new Relation.Builder();
        private final IntArrayList precisions = new IntArrayList();
        private final Relation.Builder sources = new Relation.Builder();

        /** Adds an event; whether the columns hold all of its times and of what it refers to. */
        boolean add(Event event, EventStore.Catalogs known) {
            int category = known.categories().positionOf(event.category());
            boolean all = times.add(event.time()) && category >= 0;
            categories.add(category < 0 ? known.categories().size() : category);
            for (EventPlace told : event.places()) {
                int place = known.places().positionOf(told.place());
                all &= place >= 0;
                if (place >= 0) {
                    named.add(place);
                    precisions.add(told.precision().ordinal());
                }
            }
            for (Report report : event.reports()) {
                int source = known.sources().positionOf(report.source());
                all &= source >= 0 && sources.addOnce(source) && !report.isOfItsOwn();
            }
            named.end();
            sources.end();
            return all;
        }

        void add(Builder others, int i) {
            times.add(others.times, i);
            categories.add(others.categories.getInt(i));
            for (int at = others.named.offset(i); at < others.named.offset(i + 1); at++) {
                precisions.add(others.precisions.getInt(at));
            }
            named.add(others.named, i);
            sources.add(others.sources, i);
        }

        int size() {
            return categories.size();
        }

        long bytes() {
            return times.bytes()
                    + named.bytes()
                    + sources.bytes()
                    + 4L * (categories.elements().length + precisions.elements().length);
        }

        /** Puts them in order of time; {@code whole} knows the events of which the columns do not hold all times. */
        EventColumns build(EventStore.Catalogs known, IntFunction<@Nullable Event> whole) {
            EventTimes asTold = times.build();
            int[] order = asTold.order();
            if (asTold.isFiner()) {
                order = inFullPrecision(order, number -> {
                    Event event = whole.apply(number);
                    return event == null ? asTold.get(number, null) : event.time();
                });
            }
            int[] numbers = order;
            Relation told = named.build(known.places().size());
            Relation namedInOrder = told.inOrder(numbers);
            CompletableFuture<Relation> places =
                    CompletableFuture.supplyAsync(() -> withOuter(namedInOrder, known.places()));
            return new EventColumns(
                    numbers,
                    asTold.inOrder(numbers),
                    IntStream.of(numbers).map(categories::getInt).toArray(),
                    namedInOrder,
                    precisions(told, numbers),
                    places.join(),
                    sources.build(known.sources().size()).inOrder(numbers));
        }

        private static int[] inFullPrecision(int[] order, IntFunction<EventTime> exactly) {
            return IntStream.of(order)
                    .boxed()
                    .sorted(Comparator.comparing((Integer i) -> exactly.apply(i).start())
                            .thenComparing(i -> exactly.apply(i).startLatest())
                            .thenComparing(i -> i))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        private byte[] precisions(Relation told, int[] numbers) {
            byte[] ordered = new byte[precisions.size()];
            int next = 0;
            for (int number : numbers) {
                for (int at = told.offset(number); at < told.offset(number + 1); at++) {
                    ordered[next++] = (byte) precisions.getInt(at);
                }
            }
            return ordered;
        }
    }

    private static Relation withOuter(Relation named, Catalog<Place> places) {
        int[][] placeAndOuter = placeAndOuter(places);
        Relation.Builder all = new Relation.Builder();
        for (int event = 0; event < named.events(); event++) {
            for (int at = named.offset(event); at < named.offset(event + 1); at++) {
                for (int outer : placeAndOuter[named.at(at)]) {
                    all.addOnce(outer);
                }
            }
            all.end();
        }
        return all.build(places.size());
    }

    /** For each place, its position and those of all that it lies in, as {@link Gazetteer#withAncestors} has them. */
    private static int[][] placeAndOuter(Catalog<Place> places) {
        int[] parents = places.stream()
                .map(Place::parent)
                .mapToInt(parent -> parent == null ? -1 : places.positionOf(parent))
                .toArray();
        int[][] placeAndOuter = new int[parents.length][];
        IntArrayList chain = new IntArrayList();
        for (int place = 0; place < parents.length; place++) {
            chain.clear();
            for (int next = place; next >= 0 && !chain.contains(next); next = parents[next]) {
                chain.add(next);
            }
            placeAndOuter[place] = chain.toIntArray();
        }
        return placeAndOuter;
    }
}
