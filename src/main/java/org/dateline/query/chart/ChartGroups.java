package org.dateline.query.chart;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.dateline.events.Dataset;
import org.dateline.events.EventStore;
import org.dateline.events.Relation;
import org.dateline.model.Identified;
import org.dateline.query.EventIndex;
import org.dateline.query.field.FieldColumn;
import org.dateline.text.Folding;

/**
 * The groups of a dataset's events by which bars are divided.
 *
 * @param by by what
 * @param groups what each stands for
 * @param events by event the numbers of its groups; an event may have several, or none
 * @param none what is said of events that have none, marked as a message; it is read translated
 */
public record ChartGroups(StackBy by, List<Group> groups, Relation events, String none) {

    /**
     * A group.
     *
     * @param value what chooses its events: the id of a category, a place or a source, or a value of the field
     * @param name what it is called
     */
    public record Group(String value, String name) {}

    public ChartGroups {
        groups = List.copyOf(groups);
    }

    @Override
    public String none() {
        return tr(none);
    }

    /**
     * Finds them; takes time in proportion to the events, and more where a field is asked for first.
     *
     * @throws IllegalArgumentException if the dataset does not have the field
     */
    public static ChartGroups of(EventIndex index, StackBy by) {
        Dataset dataset = index.dataset();
        EventStore store = index.store();
        return switch (by.kind()) {
            case NOTHING -> none(store.size());
            case CATEGORY ->
                new ChartGroups(
                        by,
                        groups(dataset.categories().list(), category -> category.name()),
                        store.byCategory(dataset.categories().size()),
                        key("No category"));
            case SOURCE ->
                new ChartGroups(
                        by,
                        groups(dataset.sources().list(), source -> source.label()),
                        store.sources(),
                        key("No source"));
            case PLACE -> places(Districts.of(dataset));
            case FIELD ->
                values(
                        by,
                        index.fields()
                                .column(by.field())
                                .orElseThrow(() -> new IllegalArgumentException("no field " + by.field())),
                        store.size());
        };
    }

    /** No groups of so many events, for bars that are not divided. */
    static ChartGroups none(int events) {
        return new ChartGroups(StackBy.NOTHING, List.of(), Relation.of(events, 0, (event, found) -> {}), "");
    }

    private static <T extends Identified> List<Group> groups(List<T> all, Function<T, String> name) {
        return all.stream().map(one -> new Group(one.id(), name.apply(one))).toList();
    }

    private static ChartGroups places(Districts districts) {
        List<Group> groups = groups(districts.places(), place -> place.name());
        Relation all = districts.events();
        Relation known = Relation.of(
                all.events(),
                groups.size(),
                (event, found) -> all.of(event)
                        .filter(district -> district < groups.size())
                        .forEach(found));
        return new ChartGroups(StackBy.PLACE, groups, known, Districts.NONE);
    }

    /** Values that differ in case and accents only are one, as a filter takes them. */
    private static ChartGroups values(StackBy by, FieldColumn column, int events) {
        Map<String, Integer> numberOf = new HashMap<>();
        List<Group> groups = new ArrayList<>();
        List<int[]> ofValue = new ArrayList<>();
        column.values().forEach(value -> {
            Set<Integer> numbers = new LinkedHashSet<>();
            for (String text : value.texts()) {
                numbers.add(numberOf.computeIfAbsent(Folding.fold(text), folded -> {
                    groups.add(new Group(text, text));
                    return groups.size() - 1;
                }));
            }
            ofValue.add(numbers.stream().mapToInt(Integer::intValue).toArray());
        });
        IntFunction<int[]> groupsOf =
                event -> column.valueAt(event) < 0 ? new int[0] : ofValue.get(column.valueAt(event));
        Relation relation = Relation.of(events, groups.size(), (event, found) -> {
            for (int group : groupsOf.apply(event)) {
                found.accept(group);
            }
        });
        return new ChartGroups(by, groups, relation, key("No value"));
    }
}
