package org.dateline.viewmodel.places;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;
import org.dateline.control.map.content.AreaState;
import org.dateline.events.EventStore;
import org.dateline.events.Relation;
import org.dateline.evidence.Independence;
import org.dateline.model.Event;
import org.dateline.model.Place;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.query.GroupCounts;
import org.dateline.query.GroupSums;
import org.dateline.query.GroupTally;
import org.dateline.query.WindowResult;
import org.dateline.query.change.Side;
import org.dateline.query.measure.Sum;
import org.dateline.query.measure.SumPart;
import org.dateline.viewmodel.shading.ShadeBy;
import org.dateline.viewmodel.shading.Shown;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a window shows in each area of the map. How many events there are is told from kept counts; which sources
 * tell them, and in how many paragraphs, by going through the events of the window as columns of numbers.
 */
public final class AreaCounts {

    private record Paragraph(String source, int number) {}

    private final Independence independence;
    private final EventStore store;
    private final List<Source> sources;
    private final List<String> features;
    private final @Nullable GroupCounts counts;
    private @Nullable Relation paragraphs;
    private final Map<BitSet, Integer> independentOf = new HashMap<>();

    /** @param counts what {@link #count} has prepared for it; null if there are no events */
    public AreaCounts(Workspace workspace, @Nullable GroupCounts counts) {
        this.independence = workspace.independence();
        this.store = workspace.index().store();
        this.sources = workspace.dataset().sources().list();
        this.features = new Areas(workspace).features;
        this.counts = counts;
    }

    /** Finds out which events lie in which areas; takes time in proportion to their number. */
    public static GroupCounts count(Workspace workspace) {
        Areas areas = new Areas(workspace);
        EventStore store = workspace.index().store();
        Relation groups = Relation.of(
                workspace.index().events().size(),
                2 * areas.features.size(),
                (event, found) -> areas.of(store, event, found));
        return workspace.index().count(groups);
    }

    /**
     * Which areas places lie in. An area is two groups: of the events known more exactly than to it, or to what lies in it,
     * and of those known only to it.
     */
    private static final class Areas {

        private final List<String> features = new ArrayList<>();
        /** The numbers of the features that a place and those around it stand for. */
        private final int[][] around;
        /** The number of the feature that a place itself stands for, or -1. */
        private final int[] own;

        Areas(Workspace workspace) {
            List<Place> places = workspace.dataset().places().list();
            Map<String, Integer> numberOf = new HashMap<>();
            own = new int[places.size()];
            around = new int[places.size()][];
            for (int place = 0; place < own.length; place++) {
                own[place] = number(places.get(place), numberOf);
            }
            for (int place = 0; place < own.length; place++) {
                around[place] = workspace
                        .dataset()
                        .gazetteer()
                        .withAncestors(places.get(place).id())
                        .stream()
                        .mapToInt(id -> number(workspace.dataset().places().get(id), numberOf))
                        .filter(number -> number >= 0)
                        .distinct()
                        .toArray();
            }
        }

        private int number(Place place, Map<String, Integer> numberOf) {
            String feature = place.feature();
            if (feature == null) {
                return -1;
            }
            return numberOf.computeIfAbsent(feature, first -> {
                features.add(first);
                return features.size() - 1;
            });
        }

        /** Names the groups of an event; that of what is known only to the area stands for both. */
        void of(EventStore store, int event, IntConsumer found) {
            Relation named = store.named();
            for (int at = named.offset(event); at < named.offset(event + 1); at++) {
                for (int area : around[named.at(at)]) {
                    found.accept(2 * area + (isOnly(store, event, area) ? 1 : 0));
                }
            }
        }

        private boolean isOnly(EventStore store, int event, int area) {
            Relation named = store.named();
            for (int at = named.offset(event); at < named.offset(event + 1); at++) {
                if (own[named.at(at)] == area && !store.precision(at).allowsPoint()) {
                    return true;
                }
            }
            return false;
        }
    }

    /** What the result shows in each area that has anything, by the id of the feature. */
    public Map<String, AreaState> of(WindowResult result, Shown shading) {
        Map<String, AreaState> states = new HashMap<>();
        if (counts == null) {
            return states;
        }
        GroupTally tally = counts.of(result);
        IntToDoubleFunction shaded = shaded(result, shading, tally);
        for (int feature = 0; feature < features.size(); feature++) {
            long shown = tally.shown(2 * feature) + tally.shown(2 * feature + 1);
            if (shown > 0) {
                long certain = tally.certain(2 * feature) + tally.certain(2 * feature + 1);
                states.put(
                        features.get(feature),
                        new AreaState(
                                certain,
                                shown - certain,
                                tally.shown(2 * feature + 1),
                                tally.certain(2 * feature + 1),
                                mostFrequent(tally, 2 * feature + 1),
                                shading.rated(features.get(feature), shaded.applyAsDouble(feature))));
            }
        }
        return states;
    }

    /** What the result shows in each area that has anything, by the id of the feature, with what its events give, if that is summed. */
    public Map<String, Side> sides(WindowResult result, Shown shading) {
        Map<String, Side> sides = new HashMap<>();
        if (counts == null) {
            return sides;
        }
        GroupTally tally = counts.of(result);
        GroupSums sums = shading.sums();
        GroupSums.Tally summed = sums == null || sums.groups() != tally.groups() ? null : sums.of(result);
        for (int feature = 0; feature < features.size(); feature++) {
            int one = 2 * feature;
            int other = one + 1;
            if (tally.shown(one) + tally.shown(other) > 0) {
                sides.put(
                        features.get(feature),
                        new Side(
                                Math.toIntExact(tally.certain(one) + tally.certain(other)),
                                Math.toIntExact(tally.possible(one) + tally.possible(other)),
                                sums == null || summed == null
                                        ? null
                                        : new Side.Sums(
                                                summed.certain(one, other),
                                                summed.shown(one, other),
                                                sums.amounts().canBeNegative())));
            }
        }
        return sides;
    }

    private IntToDoubleFunction shaded(WindowResult result, Shown shading, GroupTally tally) {
        ShadeBy by = shading.shading().by();
        GroupSums sums = shading.sums();
        if (by == ShadeBy.EVENTS) {
            return feature -> tally.shown(2 * feature) + tally.shown(2 * feature + 1);
        }
        if (by != ShadeBy.SUM) {
            int[] told = told(result, by);
            return feature -> told[feature];
        }
        if (sums == null || sums.groups() != tally.groups()) {
            return feature -> Double.NaN;
        }
        GroupSums.Tally summed = sums.of(result);
        return feature -> {
            Sum sum = summed.shown(2 * feature, 2 * feature + 1);
            return sum.count(SumPart.GIVEN) == 0 ? Double.NaN : sum.lower().doubleValue();
        };
    }

    /** What the events in an area, of the window of a tally, give together; those certainly in it, or the possible too. */
    public Optional<Sum> sum(String feature, GroupSums.Tally tally, boolean certainOnly) {
        int at = features.indexOf(feature);
        return at < 0
                ? Optional.empty()
                : Optional.of(certainOnly ? tally.certain(2 * at, 2 * at + 1) : tally.shown(2 * at, 2 * at + 1));
    }

    /** The category that most events of a group have; events of none count with the first. */
    private static int mostFrequent(GroupTally tally, int group) {
        if (tally.shown(group) == 0) {
            return 0;
        }
        long[] events = new long[tally.categories()];
        tally.addByCategory(group, events, events);
        if (events.length > 1) {
            events[0] += events[events.length - 1];
        }
        int most = 0;
        for (int category = 1; category < events.length - 1; category++) {
            most = events[category] > events[most] ? category : most;
        }
        return most;
    }

    /** How many independent sources at the least, or how many paragraphs, tell the events of each feature. */
    private int[] told(WindowResult result, ShadeBy by) {
        BitSet[] distinct = new BitSet[features.size()];
        for (int feature = 0; feature < distinct.length; feature++) {
            distinct[feature] = new BitSet();
        }
        Relation areas = counts == null ? null : counts.groups();
        if (areas != null) {
            Relation told = by == ShadeBy.SOURCES ? store.sources() : paragraphs();
            result.forEachPosition((event, isCertain) -> {
                for (int at = told.offset(event); at < told.offset(event + 1); at++) {
                    mark(distinct, areas, event, told.at(at));
                }
            });
        }
        int[] counted = new int[distinct.length];
        for (int feature = 0; feature < distinct.length; feature++) {
            counted[feature] =
                    by == ShadeBy.MENTIONS ? distinct[feature].cardinality() : independent(distinct[feature]);
        }
        return counted;
    }

    private static void mark(BitSet[] distinct, Relation areas, int event, int number) {
        for (int at = areas.offset(event); at < areas.offset(event + 1); at++) {
            distinct[areas.at(at) >> 1].set(number);
        }
    }

    private int independent(BitSet told) {
        return independentOf.computeIfAbsent(
                told,
                numbers -> independence
                        .independent(numbers.stream()
                                .mapToObj(number -> sources.get(number).id())
                                .toList())
                        .least());
    }

    /** The paragraphs that tell each event: of all that is counted the only thing for which events are read. */
    private Relation paragraphs() {
        if (paragraphs == null) {
            Map<Paragraph, Integer> numberOf = new HashMap<>();
            List<Event> events = store.events();
            paragraphs = Relation.of(events.size(), 0, (event, found) -> {
                for (Report report : events.get(event).reports()) {
                    for (int number : report.paragraphs()) {
                        found.accept(
                                numberOf.computeIfAbsent(new Paragraph(report.source(), number), p -> numberOf.size()));
                    }
                }
            });
        }
        return paragraphs;
    }
}
