package org.dateline.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.control.timeline.Bar;
import org.dateline.control.timeline.Bars;
import org.dateline.model.Category;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.Place;
import org.dateline.viewmodel.Workspace;

/** What the lanes of the timeline are grouped by. */
enum LaneGrouping {
    CATEGORY("Category") {
        @Override
        Bars bars(List<Event> events, Workspace workspace, Categories categories) {
            List<String> names = new ArrayList<>();
            for (Category category : workspace.dataset().categories()) {
                names.add(category.name());
            }
            return new Bars(
                    events.stream()
                            .map(event -> {
                                int category = categories.position(event.category());
                                return new Bar(event, category, category);
                            })
                            .toList(),
                    names);
        }
    },
    DISTRICT("District") {
        @Override
        Bars bars(List<Event> events, Workspace workspace, Categories categories) {
            Map<String, List<Event>> byDistrict = new LinkedHashMap<>();
            List<Event> elsewhere = new ArrayList<>();
            for (Event event : events) {
                List<String> districts = districts(event, workspace);
                districts.forEach(district -> byDistrict
                        .computeIfAbsent(district, id -> new ArrayList<>())
                        .add(event));
                if (districts.isEmpty()) {
                    elsewhere.add(event);
                }
            }
            List<Map.Entry<String, List<Event>>> groups = new ArrayList<>(byDistrict.entrySet());
            groups.sort(Comparator.comparing(entry -> -entry.getValue().size()));
            groups.add(Map.entry(NO_DISTRICT, elsewhere));
            List<Bar> bars = new ArrayList<>();
            for (int group = 0; group < groups.size(); group++) {
                for (Event event : groups.get(group).getValue()) {
                    bars.add(new Bar(event, categories.position(event.category()), group));
                }
            }
            return new Bars(
                    bars,
                    groups.stream()
                            .map(entry -> nameOf(entry.getKey(), workspace))
                            .toList());
        }
    };

    private static final String DISTRICT_KIND = "district";
    private static final String NO_DISTRICT = "";

    private final String label;

    LaneGrouping(String label) {
        this.label = label;
    }

    /** A short name. */
    String label() {
        return label;
    }

    /** The events as bars; one that happened in several districts stands in each of them. */
    abstract Bars bars(List<Event> events, Workspace workspace, Categories categories);

    private static String nameOf(String district, Workspace workspace) {
        return workspace.dataset().places().find(district).map(Place::name).orElse("No district known");
    }

    /** The districts of the event; on maps without districts the areas of the map. */
    private static List<String> districts(Event event, Workspace workspace) {
        return event.places().stream()
                .map(EventPlace::place)
                .flatMap(place -> district(place, workspace).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> district(String id, Workspace workspace) {
        List<Place> chain = workspace.gazetteer().withAncestors(id).stream()
                .map(workspace.dataset().places()::get)
                .toList();
        return Stream.concat(
                        chain.stream().filter(place -> place.kind().equalsIgnoreCase(DISTRICT_KIND)),
                        chain.stream().filter(place -> place.feature() != null))
                .map(Place::id)
                .findFirst();
    }
}
