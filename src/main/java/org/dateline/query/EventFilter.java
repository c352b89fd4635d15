package org.dateline.query;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.model.Catalog;
import org.dateline.model.Category;
import org.dateline.query.shape.DrawnShape;
import org.jspecify.annotations.Nullable;

/**
 * Which events are of interest, whatever their time. An event must be let through by each part.
 *
 * @param categories by the ids of categories
 * @param places by the ids of places, each of which stands for all that lies in it; an event at several places is left out by any of them
 * @param sources by the ids of the sources that tell the events; one that several tell is left out by any of them
 * @param text words that are all found somewhere in what belongs to the event, in any order: in its title, summary,
 *     quotes, speakers, their roles, the spellings of its places and of what they lie in, or the names of its sources; a
 *     word also finds those that begin with it and, if none is spelled like it, those spelled nearly so; words between
 *     quotation marks are found only as they stand; blank for all
 * @param fields by the ids of the dataset's own fields what is wanted of each, see
 *     {@link org.dateline.query.field.FieldColumn#matching}; no field for all
 * @param shape the shape in which they happened, or null for anywhere
 */
public record EventFilter(
        Choice categories,
        Choice places,
        Choice sources,
        String text,
        Map<String, Choice> fields,
        @Nullable DrawnShape shape) {

    /** Lets every event through. */
    public static final EventFilter NONE = new EventFilter(Choice.ALL, Choice.ALL, Choice.ALL, "", Map.of(), null);

    public EventFilter {
        fields = fields.entrySet().stream()
                .filter(entry -> !entry.getValue().isAll())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The same filter for these categories. */
    public EventFilter withCategories(Choice wanted) {
        return new EventFilter(wanted, places, sources, text, fields, shape);
    }

    /**
     * The same filter with this category too, or no longer; all that there are count as none chosen. As an event has one category,
     * nothing is left out where some are chosen.
     */
    public EventFilter toggling(String category, Catalog<Category> all) {
        Choice chosen = categories.toggling(category);
        boolean areAll = all.stream().allMatch(known -> chosen.only().contains(known.id()));
        return withCategories(areAll ? Choice.ALL : chosen.only().isEmpty() ? chosen : Choice.only(chosen.only()));
    }

    /** The same filter without this category, or no longer so. */
    public EventFilter leavingOut(String category) {
        Choice chosen = categories.leavingOut(category);
        return withCategories(chosen.only().isEmpty() ? chosen : Choice.only(chosen.only()));
    }

    /** The same filter for these places and what lies in them. */
    public EventFilter withPlaces(Choice wanted) {
        return new EventFilter(categories, wanted, sources, text, fields, shape);
    }

    /** The same filter for what these sources tell. */
    public EventFilter withSources(Choice wanted) {
        return new EventFilter(categories, places, wanted, text, fields, shape);
    }

    /** The same filter for these words; blank for all. */
    public EventFilter withText(String wanted) {
        return new EventFilter(categories, places, sources, wanted, fields, shape);
    }

    /** What is wanted of a field. */
    public Choice field(String field) {
        return fields.getOrDefault(field, Choice.ALL);
    }

    /** The same filter for these values of a field. */
    public EventFilter withField(String field, Choice wanted) {
        Map<String, Choice> others = new HashMap<>(fields);
        others.put(field, wanted);
        return withFields(others);
    }

    /** The same filter for these values of fields; no field for all. */
    public EventFilter withFields(Map<String, Choice> wanted) {
        return new EventFilter(categories, places, sources, text, wanted, shape);
    }

    /** The same filter for what happened in this shape; null for anywhere. */
    public EventFilter withShape(@Nullable DrawnShape wanted) {
        return new EventFilter(categories, places, sources, text, fields, wanted);
    }
}
