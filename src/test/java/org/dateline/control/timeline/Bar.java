package org.dateline.control.timeline;

import java.util.Comparator;
import java.util.List;
import org.dateline.model.Event;
import org.dateline.query.TimeCounts;

/** An event that stands in one group of lanes, with the position of its category. */
record Bar(Event event, int category, int group) {

    /** The bars of a few events; those that start together stay in the order given. */
    static Bars all(List<Bar> bars, List<String> groups) {
        List<Bar> sorted = bars.stream()
                .sorted(Comparator.comparing((Bar bar) -> bar.event().time().start()))
                .toList();
        int categories = sorted.stream().mapToInt(Bar::category).max().orElse(0) + 1;
        var next = sorted.iterator();
        return new Bars(
                TimeCounts.of(
                        sorted.stream().map(Bar::event).toList(),
                        event -> next.next().category(),
                        categories),
                (event, visitor) -> visitor.bar(event, sorted.get(event).group()),
                groups,
                event -> sorted.get(event).event());
    }
}
