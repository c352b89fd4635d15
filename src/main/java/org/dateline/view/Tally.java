package org.dateline.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.control.map.AreaState;
import org.dateline.evidence.Independence;
import org.dateline.model.Event;
import org.dateline.model.Report;
import org.dateline.viewmodel.ShadeBy;

/** Counts what a window shows in one area. */
final class Tally {

    /** A paragraph of a source. */
    private record Paragraph(String source, int number) {}

    private final ShadeBy by;
    private final Independence independence;
    private final Map<Integer, Integer> areaOnly = new HashMap<>();
    private final Set<String> sources = new HashSet<>();
    private final Set<Paragraph> paragraphs = new HashSet<>();
    private int certain;
    private int possible;
    private int areaOnlyCertain;

    Tally(ShadeBy by, Independence independence) {
        this.by = by;
        this.independence = independence;
    }

    void add(Event event, boolean isCertain, boolean isAreaOnly, int category) {
        if (isCertain) {
            certain++;
        } else {
            possible++;
        }
        if (isAreaOnly) {
            areaOnly.merge(category, 1, Integer::sum);
            areaOnlyCertain += isCertain ? 1 : 0;
        }
        if (by == ShadeBy.INDEPENDENT_SOURCES) {
            event.sources().forEach(sources::add);
        } else if (by == ShadeBy.MENTIONS) {
            for (Report report : event.reports()) {
                report.paragraphs().forEach(number -> paragraphs.add(new Paragraph(report.source(), number)));
            }
        }
    }

    int shaded() {
        return switch (by) {
            case EVENTS -> certain + possible;
            case INDEPENDENT_SOURCES -> independence.independent(sources);
            case MENTIONS -> paragraphs.size();
        };
    }

    AreaState state() {
        int most = areaOnly.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(0);
        int total = areaOnly.values().stream().mapToInt(Integer::intValue).sum();
        return new AreaState(certain, possible, total, areaOnlyCertain, most, shaded());
    }
}
