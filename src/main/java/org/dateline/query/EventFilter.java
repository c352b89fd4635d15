package org.dateline.query;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Catalog;
import org.dateline.model.Category;
import org.dateline.query.shape.DrawnShape;
import org.jspecify.annotations.Nullable;

/**
 * Which events are of interest, whatever their time.
 *
 * @param categories the ids of the categories wanted; empty for all
 * @param place the id of a place, which stands for all that lies in it, or null for all
 * @param source the id of a source that tells the events, or null for all
 * @param text words that are all found somewhere in what belongs to the event, in any order: in its title, summary,
 *     quotes, speakers, their roles, the spellings of its places and of what they lie in, or the names of its sources; a
 *     word also finds those that begin with it and, if none is spelled like it, those spelled nearly so; words between
 *     quotation marks are found only as they stand; blank for all
 * @param fields by the ids of the dataset's own fields what is wanted of each: one of these values, see
 *     {@link org.dateline.query.field.FieldColumn#matching}; no field for all
 * @param shape the shape in which they happened, or null for anywhere
 */
public record EventFilter(
        Set<String> categories,
        @Nullable String place,
        @Nullable String source,
        String text,
        Map<String, Set<String>> fields,
        @Nullable DrawnShape shape) {

    /** Lets every event through. */
    public static final EventFilter NONE = new EventFilter(Set.of(), null, null, "");

    public EventFilter {
        categories = Set.copyOf(categories);
        fields = fields.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    /** A filter that wants nothing of fields, and events anywhere. */
    public EventFilter(Set<String> categories, @Nullable String place, @Nullable String source, String text) {
        this(categories, place, source, text, Map.of(), null);
    }

    /** The same filter for these categories; empty for all. */
    public EventFilter withCategories(Set<String> wanted) {
        return new EventFilter(wanted, place, source, text, fields, shape);
    }

    /** The same filter with this category too, or no longer; all that there are count as none chosen. */
    public EventFilter toggling(String category, Catalog<Category> all) {
        Set<String> chosen = new LinkedHashSet<>(categories);
        if (!chosen.remove(category)) {
            chosen.add(category);
        }
        return withCategories(all.stream().allMatch(known -> chosen.contains(known.id())) ? Set.of() : chosen);
    }

    /** The same filter for this place and what lies in it; null for all. */
    public EventFilter withPlace(@Nullable String wanted) {
        return new EventFilter(categories, wanted, source, text, fields, shape);
    }

    /** The same filter for what this source tells; null for all. */
    public EventFilter withSource(@Nullable String wanted) {
        return new EventFilter(categories, place, wanted, text, fields, shape);
    }

    /** The same filter for these words; blank for all. */
    public EventFilter withText(String wanted) {
        return new EventFilter(categories, place, source, wanted, fields, shape);
    }

    /** The same filter for these values of a field; none for all. */
    public EventFilter withField(String field, Set<String> wanted) {
        Map<String, Set<String>> others = new HashMap<>(fields);
        others.put(field, wanted);
        return withFields(others);
    }

    /** The same filter for these values of fields; no field for all. */
    public EventFilter withFields(Map<String, Set<String>> wanted) {
        return new EventFilter(categories, place, source, text, wanted, shape);
    }

    /** The same filter for what happened in this shape; null for anywhere. */
    public EventFilter withShape(@Nullable DrawnShape wanted) {
        return new EventFilter(categories, place, source, text, fields, wanted);
    }
}
