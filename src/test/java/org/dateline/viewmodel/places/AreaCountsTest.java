package org.dateline.viewmodel.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.control.map.content.AreaState;
import org.dateline.model.Category;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.Report;
import org.dateline.model.TimeWindow;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.query.WindowResult;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.shading.ShadeBy;
import org.dateline.viewmodel.shading.Shading;
import org.dateline.viewmodel.shading.Shown;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds what areas are shaded by to a count that looks at each event, as slowly as it reads. */
@NullMarked
class AreaCountsTest {

    @ParameterizedTest
    @EnumSource(names = "SUM", mode = EnumSource.Mode.EXCLUDE)
    void shades_every_window_as_if_each_event_were_looked_at(ShadeBy by) throws Exception {
        Workspace workspace = Fixtures.shipped();
        AreaCounts counts = new AreaCounts(workspace, AreaCounts.count(workspace));

        for (EventFilter filter : List.of(
                EventFilter.NONE,
                EventFilter.NONE.withSources(Choice.only("rawderm")),
                EventFilter.NONE.withCategories(Choice.only(
                        workspace.dataset().categories().list().get(0).id())))) {
            for (boolean certainOnly : new boolean[] {false, true}) {
                for (TimeWindow window : windows(workspace.dataset().span())) {
                    WindowResult result = workspace.index().query(window, filter, certainOnly);

                    assertThat(counts.of(result, Shown.of(Shading.by(by)))).isEqualTo(slowly(workspace, result, by));
                }
            }
        }
    }

    private static List<TimeWindow> windows(TimeWindow span) {
        Set<TimeWindow> windows = new LinkedHashSet<>();
        windows.add(span);
        for (int hours : new int[] {0, 3, 11, 30}) {
            for (Instant from = span.from(); from.isBefore(span.to()); from = from.plus(Duration.ofHours(5))) {
                windows.add(new TimeWindow(from, from.plus(Duration.ofHours(hours))));
            }
        }
        return List.copyOf(windows);
    }

    private static Map<String, AreaState> slowly(Workspace workspace, WindowResult result, ShadeBy by) {
        Map<String, AreaState> states = new HashMap<>();
        workspace.map().areas().features().forEach(area -> {
            int certain = 0;
            int only = 0;
            int onlyCertain = 0;
            Map<Integer, Integer> byCategory = new HashMap<>();
            Set<String> sources = new LinkedHashSet<>();
            Set<String> paragraphs = new HashSet<>();
            int events = 0;
            for (Event event : result.events()) {
                if (event.places().stream().noneMatch(where -> liesIn(where, area.id(), workspace))) {
                    continue;
                }
                boolean sure = event.time().in(result.window()) == Certainty.CERTAIN;
                events++;
                certain += sure ? 1 : 0;
                if (event.places().stream()
                        .anyMatch(where -> !where.precision().allowsPoint()
                                && area.id()
                                        .equals(workspace
                                                .dataset()
                                                .places()
                                                .get(where.place())
                                                .feature()))) {
                    only++;
                    onlyCertain += sure ? 1 : 0;
                    byCategory.merge(category(workspace, event), 1, Integer::sum);
                }
                event.sources().forEach(sources::add);
                for (Report report : event.reports()) {
                    report.paragraphs().forEach(number -> paragraphs.add(report.source() + " " + number));
                }
            }
            if (events > 0) {
                int shaded = switch (by) {
                    case EVENTS -> events;
                    case SOURCES ->
                        workspace
                                .independence()
                                .independent(List.copyOf(sources))
                                .least();
                    case MENTIONS -> paragraphs.size();
                    case SUM -> throw new IllegalArgumentException();
                };
                states.put(
                        area.id(),
                        new AreaState(certain, events - certain, only, onlyCertain, most(byCategory), shaded));
            }
        });
        return states;
    }

    private static boolean liesIn(EventPlace where, String area, Workspace workspace) {
        return workspace.dataset().gazetteer().withAncestors(where.place()).stream()
                .anyMatch(id -> area.equals(workspace.dataset().places().get(id).feature()));
    }

    private static int category(Workspace workspace, Event event) {
        return workspace.dataset().categories().stream()
                .map(Category::id)
                .toList()
                .indexOf(event.category());
    }

    private static int most(Map<Integer, Integer> byCategory) {
        return byCategory.entrySet().stream()
                .min((one, other) -> one.getValue().equals(other.getValue())
                        ? Integer.compare(one.getKey(), other.getKey())
                        : Integer.compare(other.getValue(), one.getValue()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
