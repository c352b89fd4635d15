package org.dateline.viewmodel.places;

import static org.dateline.language.Tr.tr;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.control.map.content.AreaState;
import org.dateline.control.map.content.ChangeClasses;
import org.dateline.control.map.content.ChangeShade;
import org.dateline.events.Dataset;
import org.dateline.query.GroupSums;
import org.dateline.query.WindowResult;
import org.dateline.query.change.ChangeWords;
import org.dateline.query.change.Range;
import org.dateline.query.change.Side;
import org.dateline.query.change.Trend;
import org.dateline.query.measure.SumPart;
import org.dateline.viewmodel.comparison.Compared;
import org.dateline.viewmodel.shading.Shown;
import org.jspecify.annotations.Nullable;

/** What has changed in each area of the map between two windows: of events, or of the sum that the map is shaded by. */
public final class AreaChanges {

    private static final Side NOTHING = Side.of(0, 0);

    private final AreaCounts counts;
    private final Dataset dataset;
    private @Nullable WindowResult highestOf;
    private @Nullable Shown highestIn;
    private double highest;

    /** Those that these counts tell. */
    public AreaChanges(AreaCounts counts, Dataset dataset) {
        this.counts = counts;
        this.dataset = dataset;
    }

    /** Whether all numbers of what is compared are whole. */
    private static boolean isWhole(Shown shading) {
        GroupSums sums = shading.sums();
        return sums == null || sums.amounts().areWhole();
    }

    /** Classes around what a window as long as this one usually has, so that they stay while it moves. */
    public ChangeClasses classes(WindowResult everything, Compared compared, Shown shading) {
        if (compared.other() == null) {
            return ChangeClasses.around(0, true);
        }
        if (highestOf != everything || highestIn != shading) {
            highestOf = everything;
            highestIn = shading;
            highest = counts.sides(everything, shading).values().stream()
                    .mapToDouble(AreaChanges::size)
                    .max()
                    .orElse(0);
        }
        double all = everything.window().length().toMillis();
        double share =
                all == 0 ? 1 : Math.min(1, compared.now().window().length().toMillis() / all);
        return ChangeClasses.around(highest * share, isWhole(shading) && compared.areAlikeLong(dataset.zone()));
    }

    private static double size(Side side) {
        Side.Sums sums = side.sums();
        return sums == null
                ? side.shown()
                : Math.abs(
                        sums.shown().count(SumPart.GIVEN) == 0
                                ? 0
                                : sums.shown().lower().doubleValue());
    }

    /** The areas as the window shows them, shaded by what has changed since the other window. */
    public Map<String, AreaState> shaded(
            Map<String, AreaState> states, Compared compared, Shown shading, ChangeClasses classes) {
        WindowResult other = compared.other();
        if (other == null) {
            return states;
        }
        Map<String, Side> now = counts.sides(compared.now(), shading);
        Map<String, Side> before = counts.sides(other, shading);
        Set<String> features = new HashSet<>(now.keySet());
        features.addAll(before.keySet());
        double ratio = compared.ratio(dataset.zone());
        Map<String, AreaState> shaded = new HashMap<>(states);
        for (String feature : features) {
            Range change = now.getOrDefault(feature, NOTHING).changeFrom(before.getOrDefault(feature, NOTHING), ratio);
            ChangeShade shade = change.trend() == Trend.SAME ? ChangeShade.SAME : classes.of(change.certain());
            shaded.put(feature, AreaState.changed(states.get(feature), shade));
        }
        return shaded;
    }

    /** Both windows and the change in words: "12 certain, 2 possible; the week before: 7, 1", a line each; empty if nothing is compared. */
    public String describe(String feature, Compared compared, Shown shading) {
        WindowResult other = compared.other();
        if (other == null) {
            return "";
        }
        Side now = counts.sides(compared.now(), shading).getOrDefault(feature, NOTHING);
        Side before = counts.sides(other, shading).getOrDefault(feature, NOTHING);
        String than = compared.words(dataset.zone());
        GroupSums summed = shading.sums();
        String sums = summed == null
                ? ""
                : "\n"
                        + tr(
                                "{0}: {1}; {2}: {3}",
                                summed.amounts().quantity().name(dataset),
                                ChangeWords.amount(now.range()),
                                than,
                                ChangeWords.amount(before.range()));
        ChangeWords words = summed == null ? ChangeWords.OF_EVENTS : ChangeWords.OF_SUMS;
        Range scaled = now.changeFrom(before, compared.ratio(dataset.zone()));
        String change = ChangeWords.change(now.changeFrom(before));
        String events = tr(
                "{0} certain, {1} possible; {2}: {3}, {4}",
                String.valueOf(now.certain()),
                String.valueOf(now.possible()),
                than,
                String.valueOf(before.certain()),
                String.valueOf(before.possible()));
        return "\n" + events + sums + "\n"
                + (compared.areAlikeLong(dataset.zone())
                        ? tr("Change: {0} ({1})", change, words.certain(scaled))
                        : tr(
                                "Change: {0}; scaled to the length of this window: {1} ({2})",
                                change, ChangeWords.change(scaled.rounded()), words.certain(scaled)));
    }
}
