package org.dateline.viewmodel.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dateline.events.EventStore;
import org.dateline.events.Relation;
import org.dateline.model.Place;
import org.dateline.query.GroupCounts;
import org.dateline.workspace.NamedAreas;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * The places in which events are known no more exactly than to something larger than any area of the map, or to something
 * that the map does not show or that lies outside of it: those with the most events.
 *
 * @param rows the places and how many events each ever has, that with the most first
 * @param more how many further places there are
 * @param counts their events, counted; null if there are none
 */
public record WidePlaces(
        List<Entry> rows, int more, @Nullable GroupCounts counts) {

    private static final int MAX_ROWS = 5;

    /**
     * A place, and how many events it ever has.
     *
     * @param why why the map does not show where they happened
     */
    public record Entry(Place place, int events, Why why) {}

    /** Why a map does not show where events happened. */
    public enum Why {
        /** It is known no more exactly than to something larger than its areas. */
        LARGE,
        /** It is a town without a point, or a small area, which only this map does not show. */
        MISSING,
        /** It is a point outside of its areas. */
        BEYOND
    }

    public WidePlaces {
        rows = List.copyOf(rows);
    }

    /**
     * Finds the places; takes time in proportion to the events.
     *
     * @param counts their events as they were counted before, or null to count them now
     */
    public static WidePlaces of(Workspace workspace, @Nullable GroupCounts counts) {
        List<Place> places = workspace.dataset().places().list();
        boolean[] outside = new boolean[places.size()];
        for (int place = 0; place < outside.length; place++) {
            outside[place] = workspace
                    .dataset()
                    .gazetteer()
                    .withAncestors(places.get(place).id())
                    .stream()
                    .allMatch(id -> workspace.dataset().places().get(id).feature() == null);
        }
        boolean[] beyond = beyond(workspace);
        EventStore store = workspace.index().store();
        Relation named = store.named();
        int events = workspace.index().events().size();
        Map<Integer, Integer> found = new LinkedHashMap<>();
        int[] lastSeen = new int[places.size()];
        for (int event = 0; event < events; event++) {
            for (int at = named.offset(event); at < named.offset(event + 1); at++) {
                int place = named.at(at);
                boolean isUnseen = isWide(store, at, places) ? outside[place] : beyond[place];
                if (isUnseen && lastSeen[place] != event + 1) {
                    lastSeen[place] = event + 1;
                    found.merge(place, 1, Integer::sum);
                }
            }
        }
        List<Map.Entry<Integer, Integer>> most = found.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MAX_ROWS)
                .toList();
        List<Entry> rows = new ArrayList<>();
        int[] rowOf = new int[places.size()];
        Predicate<Place> isOffMap = NamedAreas.offMap(workspace.map().areas());
        // What is known no better comes first, then what is only not on this map
        for (Why why : Why.values()) {
            for (Map.Entry<Integer, Integer> entry : most) {
                Place place = places.get(entry.getKey());
                Why own = beyond[entry.getKey()] ? Why.BEYOND : isOffMap.test(place) ? Why.MISSING : Why.LARGE;
                if (own == why) {
                    rows.add(new Entry(place, entry.getValue(), why));
                    rowOf[entry.getKey()] = rows.size();
                }
            }
        }
        GroupCounts counted = rows.isEmpty() || counts != null ? counts : count(workspace, rowOf, rows.size(), beyond);
        return new WidePlaces(rows, found.size() - rows.size(), counted);
    }

    /** Which places have a point outside of the areas. */
    private static boolean[] beyond(Workspace workspace) {
        List<Place> places = workspace.dataset().places().list();
        Predicate<Place> isBeyond = NamedAreas.beyond(workspace.map().areas());
        boolean[] beyond = new boolean[places.size()];
        for (int place = 0; place < beyond.length; place++) {
            beyond[place] = isBeyond.test(places.get(place));
        }
        return beyond;
    }

    private static boolean isWide(EventStore store, int at, List<Place> places) {
        return !(store.precision(at).allowsPoint()
                && places.get(store.named().at(at)).hasPoint());
    }

    private static GroupCounts count(Workspace workspace, int[] rowOf, int rows, boolean[] beyond) {
        List<Place> places = workspace.dataset().places().list();
        EventStore store = workspace.index().store();
        Relation named = store.named();
        return workspace.index().count(Relation.of(workspace.index().events().size(), rows, (event, found) -> {
            for (int at = named.offset(event); at < named.offset(event + 1); at++) {
                int row = rowOf[named.at(at)];
                if (row > 0 && (beyond[named.at(at)] || isWide(store, at, places))) {
                    found.accept(row - 1);
                }
            }
        }));
    }
}
