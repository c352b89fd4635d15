package org.dateline.view.map;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.control.map.content.MapTarget;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.events.Dataset;
import org.dateline.evidence.IndependenceWords;
import org.dateline.language.Language;
import org.dateline.model.Event;
import org.dateline.model.Place;
import org.dateline.query.GroupCounts;
import org.dateline.query.GroupSums;
import org.dateline.query.GroupTally;
import org.dateline.query.WindowResult;
import org.dateline.query.measure.Sum;
import org.dateline.query.measure.SumWords;
import org.dateline.viewmodel.comparison.Compared;
import org.dateline.viewmodel.places.AreaChanges;
import org.dateline.viewmodel.places.AreaCounts;
import org.dateline.viewmodel.shading.Shown;
import org.dateline.words.NumberWords;
import org.dateline.workspace.Workspace;

/** What lies under the pointer on the map, in words: titles, places and counts, and what events give together where that is shown. */
final class TargetWords {

    private static final int TITLES_IN_TOOLTIP = 6;

    private final Workspace workspace;
    private final Dataset dataset;
    private final MapLayers layers;
    private final AreaCounts counts;
    private final AreaChanges changes;
    private final MapPresenter presenter;

    /** @param presenter knows which place an area or a point is */
    TargetWords(Workspace workspace, MapLayers layers, AreaCounts counts, AreaChanges changes, MapPresenter presenter) {
        this.changes = changes;
        this.workspace = workspace;
        this.dataset = workspace.dataset();
        this.layers = layers;
        this.counts = counts;
        this.presenter = presenter;
    }

    /** All that is said of it; empty of nothing. */
    String of(MapTarget target, Compared compared, Shown shading) {
        WindowResult result = compared.now();
        if (target instanceof MapTarget.Symbol symbol) {
            return dataset.events().find(symbol.event()).map(Event::title).orElse("")
                    + layers.events()
                            .points()
                            .position(symbol.event())
                            .map(position -> together(IntStream.of(position), result, shading))
                            .orElse("");
        }
        if (target instanceof MapTarget.Group group) {
            return describe(group) + together(events(group.points(), result), result, shading);
        }
        if (target instanceof MapTarget.Square square) {
            return describe(square, result) + together(events(square.points(), result), result, shading);
        }
        if (target instanceof MapTarget.Area area) {
            return presenter
                    .placeOf(area.feature())
                    .map(place -> compared.other() == null
                            ? describe(place, result) + sum(area.feature(), result, shading)
                            : place.name() + changes.describe(area.feature(), compared, shading))
                    .orElseGet(() -> workspace
                            .map()
                            .areas()
                            .find(area.feature())
                            .map(feature -> feature.name() + "\n" + tr("not a place of this dataset"))
                            .orElse(""));
        }
        return "";
    }

    /** What the events in an area give together, if that is what it is shaded by. */
    private String sum(String feature, WindowResult result, Shown shading) {
        GroupSums sums = shading.sums();
        if (sums == null) {
            return "";
        }
        GroupSums.Tally tally = sums.of(result);
        Optional<Sum> all = counts.sum(feature, tally, false);
        Optional<Sum> certain = counts.sum(feature, tally, true);
        double rated = all.map(sum -> shading.rated(feature, sum.lower().doubleValue()))
                .orElse(Double.NaN);
        String rate = shading.shading().rate().words();
        return all.map(sum -> "\n" + tr("{0}: {1}", sums.amounts().quantity().name(dataset), SumWords.of(sum)))
                        .orElse("")
                + certain.filter(sum -> !all.equals(certain))
                        .map(sum -> "\n" + tr("certainly in the window: {0}", SumWords.of(sum)))
                        .orElse("")
                + (rate.isEmpty()
                        ? ""
                        : Double.isNaN(rated)
                                ? "\n" + tr("nothing is known to divide it by")
                                : "\n"
                                        + tr(
                                                "at least {0} {1}",
                                                String.format(Language.current().locale(), "%,.3g", rated), rate));
    }

    /** What some events give together, if that is what their symbols are sized by. */
    private String together(IntStream positions, WindowResult result, Shown shading) {
        GroupSums sums = shading.atPoints();
        return sums == null
                ? ""
                : "\n"
                        + tr(
                                "{0}: {1}",
                                sums.amounts().quantity().name(dataset),
                                SumWords.of(sums.of(result, positions).shown()));
    }

    /** The events that a window shows at some points, each once. */
    private IntStream events(List<Integer> points, WindowResult result) {
        GroupCounts byPoint = layers.events().byPoint();
        if (byPoint == null) {
            return IntStream.empty();
        }
        int[] all = points.stream().mapToInt(Integer::intValue).toArray();
        return IntStream.of(byPoint.of(result).first(all, Integer.MAX_VALUE));
    }

    private String describe(MapTarget.Group group) {
        String titles = group.events().stream()
                .limit(TITLES_IN_TOOLTIP)
                .map(id -> dataset.events().find(id).map(Event::title).orElse(id))
                .collect(Collectors.joining("\n"));
        long more = group.size() - TITLES_IN_TOOLTIP;
        return trn(group.size(), "{0} event here", "{0} events here")
                + "\n"
                + titles
                + (more > 0 ? "\n" + tr("and {0} more", NumberWords.digits(more)) : "");
    }

    private String describe(MapTarget.Square square, WindowResult result) {
        GroupCounts byPoint = layers.events().byPoint();
        if (byPoint == null) {
            return "";
        }
        GroupTally tally = byPoint.of(result);
        List<Integer> points =
                square.points().stream().filter(point -> tally.shown(point) > 0).toList();
        long certain = points.stream().mapToLong(tally::certain).sum();
        long possible = points.stream().mapToLong(tally::possible).sum();
        return tr("{0} certain, {1} possible here", certain, possible)
                + "\n"
                + PlaceLines.of(points, tally, point -> presenter.placeAt(point).name())
                + (points.size() > 1 ? "\n" + tr("Click to look closer") : "");
    }

    private String describe(Place place, WindowResult result) {
        String kind = place.parent() == null
                ? place.kind()
                : dataset.places()
                        .find(place.parent())
                        .map(outer -> tr("{0} in {1}", place.kind(), outer.name()))
                        .orElse(place.kind());
        int events = result.countsByPlace().getOrDefault(place.id(), 0);
        Set<String> sources = workspace.coverage().cells(place.id()).keySet();
        String told = sources.isEmpty()
                ? tr("no mention recorded")
                : IndependenceWords.sources(sources, workspace.independence());
        return place.name() + "\n" + kind + "\n" + trn(events, "{0} event in the window", "{0} events in the window")
                + "\n" + told;
    }
}
