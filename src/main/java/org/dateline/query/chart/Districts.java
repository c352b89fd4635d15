package org.dateline.query.chart;

import static org.dateline.language.Tr.key;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.events.Relation;
import org.dateline.model.Place;

/**
 * The districts in which events are; of places in no district the areas of the map.
 *
 * @param places the districts, in the order in which the places of the dataset name them first
 * @param events by event its districts, and behind the last of them a number for having none
 */
public record Districts(List<Place> places, Relation events) {

    private static final String DISTRICT_KIND = "district";
    /** What is said of events that have none, to be translated where it is shown. */
    public static final String NONE = key("No district known");

    /** Those of the events of a dataset; takes time in proportion to their number. */
    public static Districts of(Dataset dataset) {
        List<Place> districts = new ArrayList<>();
        List<Place> places = dataset.places().list();
        Map<String, Integer> numberOf = new HashMap<>();
        int[] districtOf = new int[places.size()];
        for (int place = 0; place < districtOf.length; place++) {
            districtOf[place] = district(dataset, places.get(place).id())
                    .map(district -> numberOf.computeIfAbsent(district.id(), id -> {
                        districts.add(district);
                        return districts.size() - 1;
                    }))
                    .orElse(-1);
        }
        int none = districts.size();
        Relation named = dataset.store().named();
        Relation events = Relation.of(dataset.store().size(), none + 1, (event, found) -> {
            boolean any = false;
            for (int at = named.offset(event); at < named.offset(event + 1); at++) {
                int district = districtOf[named.at(at)];
                if (district >= 0) {
                    found.accept(district);
                    any = true;
                }
            }
            if (!any) {
                found.accept(none);
            }
        });
        return new Districts(List.copyOf(districts), events);
    }

    private static Optional<Place> district(Dataset dataset, String id) {
        List<Place> chain = dataset.gazetteer().withAncestors(id).stream()
                .map(dataset.places()::get)
                .toList();
        return Stream.concat(
                        chain.stream().filter(place -> place.kind().equalsIgnoreCase(DISTRICT_KIND)),
                        chain.stream().filter(place -> place.feature() != null))
                .findFirst();
    }
}
