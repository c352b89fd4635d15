package org.dateline.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.benchmarks.EventWorkload.Minutes;
import org.dateline.query.Counts;

/** Counts as one would without an index: looks at each event, over arrays of numbers. */
final class PlainLoop {

    private final EventWorkload events;
    private final boolean[] on = new boolean[EventWorkload.CATEGORIES];
    private final int[] byDistrict = new int[EventWorkload.DISTRICTS];
    private final int[] byCategory = new int[EventWorkload.CATEGORIES];
    private final int[] bySource = new int[EventWorkload.SOURCES];
    int total;

    PlainLoop(EventWorkload events) {
        this.events = events;
        for (int category = 0; category < on.length; category++) {
            on[category] = EventWorkload.isOn(category);
        }
    }

    void count(Minutes window) {
        int[] start = events.startMinute;
        int[] after = events.minuteAfter;
        for (int i = 0; i < start.length; i++) {
            if (start[i] < window.to() && after[i] > window.from() && on[events.category[i]]) {
                total++;
                byDistrict[events.district[i]]++;
                byCategory[events.category[i]]++;
                for (int at = events.sourceOffset[i]; at < events.sourceOffset[i + 1]; at++) {
                    bySource[events.source[at]]++;
                }
            }
        }
    }

    /** How many events the window meets, of any category. */
    static int meeting(EventWorkload events, Minutes window) {
        int[] start = events.startMinute;
        int[] after = events.minuteAfter;
        int from = window.from();
        int to = window.to();
        int meeting = 0;
        for (int i = 0; i < start.length; i++) {
            // Both differences are negative where the window is met: a loop without branches
            meeting += (start[i] - to & from - after[i]) >>> 31;
        }
        return meeting;
    }

    Counts counts() {
        Map<String, Integer> places = new LinkedHashMap<>();
        if (total > 0) {
            places.put("province", total);
        }
        places.putAll(byId("district-", byDistrict));
        return new Counts(places, byId("category-", byCategory), byId("source-", bySource));
    }

    private static Map<String, Integer> byId(String prefix, int[] counts) {
        Map<String, Integer> byId = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                byId.put(prefix + i, counts[i]);
            }
        }
        return byId;
    }
}
