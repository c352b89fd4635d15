package org.dateline.query.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.dateline.events.Dataset;
import org.dateline.events.EventStore;
import org.dateline.events.Relation;
import org.dateline.model.Place;
import org.dateline.query.EventIndex;
import org.dateline.query.field.FieldColumn;

/**
 * The groups by which events are compared, and which events go with which. The last is that of events that go with no other.
 *
 * @param by what they are
 * @param list each of them
 * @param events the groups of each event
 */
public record Groups(Grouping by, List<Group> list, Relation events) {

    /**
     * One of them.
     *
     * @param id the id of a place, category or source; a value of a field; empty for none of them
     * @param name what it is called
     */
    public record Group(String id, String name) {}

    public Groups {
        list = List.copyOf(list);
    }

    /**
     * Finds out which events go with which; takes time in proportion to their number, and of a field more when it is asked for first.
     *
     * @throws IllegalArgumentException if the dataset cannot be compared by it
     */
    public static Groups of(EventIndex index, Grouping by) {
        if (!by.isOf(index.dataset())) {
            throw new IllegalArgumentException("no " + by);
        }
        return switch (by.kind()) {
            case PLACE -> places(index, by);
            case CATEGORY -> categories(index, by);
            case SOURCE -> sources(index, by);
            case FIELD -> field(index, by);
        };
    }

    private static Groups places(EventIndex index, Grouping by) {
        List<Place> places = index.dataset().places().list();
        List<Group> groups = new ArrayList<>();
        int[] numberOf = new int[places.size()];
        Arrays.fill(numberOf, -1);
        for (int place = 0; place < numberOf.length; place++) {
            if (places.get(place).kind().equals(by.id())) {
                numberOf[place] = groups.size();
                groups.add(new Group(places.get(place).id(), places.get(place).name()));
            }
        }
        Relation around = index.store().places();
        return with(index, by, groups, (event, found) -> {
            for (int at = around.offset(event); at < around.offset(event + 1); at++) {
                if (numberOf[around.at(at)] >= 0) {
                    found.accept(numberOf[around.at(at)]);
                }
            }
        });
    }

    private static Groups categories(EventIndex index, Grouping by) {
        List<Group> groups = index.dataset().categories().stream()
                .map(category -> new Group(category.id(), category.name()))
                .toList();
        EventStore store = index.store();
        return with(index, by, groups, (event, found) -> {
            if (store.category(event) < groups.size()) {
                found.accept(store.category(event));
            }
        });
    }

    private static Groups sources(EventIndex index, Grouping by) {
        List<Group> groups = index.dataset().sources().stream()
                .map(source -> new Group(source.id(), source.label()))
                .toList();
        Relation told = index.store().sources();
        return with(index, by, groups, (event, found) -> {
            for (int at = told.offset(event); at < told.offset(event + 1); at++) {
                found.accept(told.at(at));
            }
        });
    }

    private static Groups field(EventIndex index, Grouping by) {
        FieldColumn column = index.fields().column(by.id()).orElseThrow();
        List<Group> groups = new ArrayList<>();
        Map<String, Integer> numberOf = new HashMap<>();
        int[][] textsOf = new int[column.values().size()][];
        for (int value = 0; value < textsOf.length; value++) {
            textsOf[value] = column.values().get(value).texts().stream()
                    .mapToInt(text -> numberOf.computeIfAbsent(text, first -> {
                        groups.add(new Group(text, text));
                        return groups.size() - 1;
                    }))
                    .toArray();
        }
        return with(index, by, groups, (event, found) -> {
            int value = column.valueAt(event);
            for (int text : value < 0 ? new int[0] : textsOf[value]) {
                found.accept(text);
            }
        });
    }

    private static Groups with(EventIndex index, Grouping by, List<Group> groups, Relation.Membership membership) {
        Dataset dataset = index.dataset();
        List<Group> all = new ArrayList<>(groups);
        all.add(new Group("", by.none(dataset)));
        int none = groups.size();
        Relation events = Relation.of(index.store().size(), all.size(), (event, found) -> {
            Counting counted = new Counting(found);
            membership.of(event, counted);
            if (!counted.any) {
                found.accept(none);
            }
        });
        return new Groups(by, all, events);
    }

    /** Hands on what is found, and knows whether there was anything. */
    private static final class Counting implements IntConsumer {

        private final IntConsumer found;
        private boolean any;

        Counting(IntConsumer found) {
            this.found = found;
        }

        @Override
        public void accept(int group) {
            any = true;
            found.accept(group);
        }
    }
}
