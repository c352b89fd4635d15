package org.dateline.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.control.map.AreaState;
import org.dateline.evidence.Independence;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.Place;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.query.WindowResult;
import org.dateline.viewmodel.ShadeBy;
import org.dateline.viewmodel.Workspace;

/**
 * Counts what a window shows in each area of the map. Which events belong to which areas is found out once, so that the
 * counting itself can follow each pixel of a drag.
 */
final class AreaCounts {

    /** A paragraph of a source. */
    private record Paragraph(String source, int number) {}

    private final Independence independence;
    private final List<Event> events;
    private final List<Source> sources;
    private final List<String> features = new ArrayList<>();
    private final int categories;
    /** By position of the event: for each of its areas the number of the feature, doubled, and one if known only to it. */
    private final int[][] areas;

    private final int[] categoryOf;
    private final int[][] sourcesOf;
    private final int[][] paragraphsOf;
    private final Map<BitSet, Integer> independentOf = new HashMap<>();

    AreaCounts(Workspace workspace, Categories categories) {
        this.independence = workspace.independence();
        this.events = workspace.index().events();
        this.sources = workspace.dataset().sources().list();
        this.categories = workspace.dataset().categories().size();
        Map<String, Integer> numberOfFeature = new HashMap<>();
        Map<String, Integer> numberOfSource = new HashMap<>();
        sources.forEach(source -> numberOfSource.put(source.id(), numberOfSource.size()));
        Map<Paragraph, Integer> numberOfParagraph = new HashMap<>();
        areas = new int[events.size()][];
        categoryOf = new int[events.size()];
        sourcesOf = new int[events.size()][];
        paragraphsOf = new int[events.size()][];
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            categoryOf[i] = categories.position(event.category());
            areas[i] = areasOf(event, workspace, numberOfFeature);
            sourcesOf[i] = event.sources()
                    .filter(numberOfSource::containsKey)
                    .mapToInt(numberOfSource::get)
                    .toArray();
            paragraphsOf[i] = event.reports().stream()
                    .flatMap(AreaCounts::paragraphs)
                    .mapToInt(paragraph -> numberOfParagraph.computeIfAbsent(paragraph, p -> numberOfParagraph.size()))
                    .toArray();
        }
    }

    private static java.util.stream.Stream<Paragraph> paragraphs(Report report) {
        return report.paragraphs().stream().map(number -> new Paragraph(report.source(), number));
    }

    private int[] areasOf(Event event, Workspace workspace, Map<String, Integer> numberOfFeature) {
        Map<Integer, Boolean> found = new HashMap<>();
        for (EventPlace where : event.places()) {
            for (String id : workspace.gazetteer().withAncestors(where.place())) {
                Place place = workspace.dataset().places().get(id);
                if (place.feature() != null) {
                    int number = numberOfFeature.computeIfAbsent(place.feature(), feature -> {
                        features.add(feature);
                        return features.size() - 1;
                    });
                    boolean areaOnly = !where.precision().allowsPoint() && id.equals(where.place());
                    found.merge(number, areaOnly, Boolean::logicalOr);
                }
            }
        }
        return found.entrySet().stream()
                .mapToInt(entry -> 2 * entry.getKey() + (entry.getValue() ? 1 : 0))
                .toArray();
    }

    /** What the result shows in each area that has anything, by the id of the feature. */
    Map<String, AreaState> of(WindowResult result, ShadeBy by) {
        Count[] counts = new Count[features.size()];
        for (int i = 0; i < result.size(); i++) {
            int position = result.position(i);
            boolean certain = result.certaintyOf(position) == Certainty.CERTAIN;
            for (int area : areas[position]) {
                Count count = counts[area >> 1];
                if (count == null) {
                    count = new Count();
                    counts[area >> 1] = count;
                }
                count.add(position, certain, (area & 1) == 1, by);
            }
        }
        Map<String, AreaState> states = new HashMap<>();
        for (int feature = 0; feature < counts.length; feature++) {
            if (counts[feature] != null) {
                states.put(features.get(feature), counts[feature].state(by));
            }
        }
        return states;
    }

    /** What one area has. */
    private final class Count {

        private int certain;
        private int possible;
        private int areaOnly;
        private int areaOnlyCertain;
        private final int[] areaOnlyByCategory = new int[Math.max(1, categories)];
        private final BitSet distinct = new BitSet();

        void add(int event, boolean isCertain, boolean isAreaOnly, ShadeBy by) {
            if (isCertain) {
                certain++;
            } else {
                possible++;
            }
            if (isAreaOnly) {
                areaOnly++;
                areaOnlyCertain += isCertain ? 1 : 0;
                areaOnlyByCategory[categoryOf[event]]++;
            }
            if (by != ShadeBy.EVENTS) {
                for (int number : by == ShadeBy.MENTIONS ? paragraphsOf[event] : sourcesOf[event]) {
                    distinct.set(number);
                }
            }
        }

        AreaState state(ShadeBy by) {
            int most = 0;
            for (int category = 1; category < areaOnlyByCategory.length; category++) {
                most = areaOnlyByCategory[category] > areaOnlyByCategory[most] ? category : most;
            }
            return new AreaState(certain, possible, areaOnly, areaOnlyCertain, most, shaded(by));
        }

        private int shaded(ShadeBy by) {
            return switch (by) {
                case EVENTS -> certain + possible;
                case INDEPENDENT_SOURCES ->
                    independentOf.computeIfAbsent(
                            distinct,
                            numbers -> independence.independent(numbers.stream()
                                    .mapToObj(number -> sources.get(number).id())
                                    .toList()));
                case MENTIONS -> distinct.cardinality();
            };
        }
    }
}
