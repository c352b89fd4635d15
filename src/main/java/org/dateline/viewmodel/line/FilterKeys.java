package org.dateline.viewmodel.line;

import static org.dateline.language.Tr.tr;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.events.Dataset;
import org.dateline.model.Catalog;
import org.dateline.model.Identified;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.query.field.KnownFields;
import org.dateline.query.shape.DrawnShape;
import org.jspecify.annotations.Nullable;

/** What the keys of a {@link ViewLine} say of the filter. */
final class FilterKeys {

    private static final String CATEGORIES = "categories";
    private static final String IN = "in";
    private static final String TOLD_BY = "told-by";
    private static final String TEXT = "text";
    private static final String FIELD = "field";
    private static final String SHAPE = "shape";
    /** Before the key of what is wanted: what is not. */
    private static final String NOT = "not-";

    /** All of them. */
    static final List<String> ALL = List.of(
            CATEGORIES, NOT + CATEGORIES, IN, NOT + IN, TOLD_BY, NOT + TOLD_BY, TEXT, FIELD, NOT + FIELD, SHAPE);

    private final Dataset dataset;

    /** For the filters of this dataset. */
    FilterKeys(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Adds what a filter wants to the values of a line. */
    static void put(EventFilter filter, Map<String, String> values) {
        put(CATEGORIES, filter.categories(), values);
        put(IN, filter.places(), values);
        put(TOLD_BY, filter.sources(), values);
        if (!filter.text().isBlank()) {
            values.put(TEXT, PercentEncoding.encode(filter.text()));
        }
        putIfAny(FIELD, FieldKeys.format(filter.fields(), Choice::only), values);
        putIfAny(NOT + FIELD, FieldKeys.format(filter.fields(), Choice::without), values);
        DrawnShape shape = filter.shape();
        if (shape != null) {
            values.put(SHAPE, shape.toString());
        }
    }

    private static void put(String key, Choice choice, Map<String, String> values) {
        putIfAny(key, listed(choice.only()), values);
        putIfAny(NOT + key, listed(choice.without()), values);
    }

    private static void putIfAny(String key, String value, Map<String, String> values) {
        if (!value.isEmpty()) {
            values.put(key, value);
        }
    }

    private static String listed(Set<String> ids) {
        return ids.stream().sorted().map(PercentEncoding::encode).collect(Collectors.joining(","));
    }

    /** The filter that the values of a line mean. */
    EventFilter parse(Map<String, String> values) throws MalformedViewException {
        return new EventFilter(
                choice(CATEGORIES, values, dataset.categories()),
                choice(IN, values, dataset.places()),
                choice(TOLD_BY, values, dataset.sources()),
                PercentEncoding.decode(TEXT, values.getOrDefault(TEXT, "")),
                FieldKeys.together(fields(FIELD, values), fields(NOT + FIELD, values)),
                ShapeKey.parse(SHAPE, values.get(SHAPE)));
    }

    private Map<String, Choice> fields(String key, Map<String, String> values) throws MalformedViewException {
        return FieldKeys.parse(key, values.get(key), KnownFields.of(dataset));
    }

    private static Choice choice(String key, Map<String, String> values, Catalog<? extends Identified> catalog)
            throws MalformedViewException {
        return new Choice(ids(key, values.get(key), catalog), ids(NOT + key, values.get(NOT + key), catalog));
    }

    private static Set<String> ids(String key, @Nullable String text, Catalog<? extends Identified> catalog)
            throws MalformedViewException {
        Set<String> chosen = new LinkedHashSet<>();
        if (text != null) {
            for (String part : text.split(",", -1)) {
                String id = ViewLine.id(key, noun(key), part, catalog);
                if (!chosen.add(id)) {
                    throw new MalformedViewException(
                            key, tr("each {0} once", noun(key)), tr("{0} twice", ViewLine.quoted(id)));
                }
            }
        }
        return chosen;
    }

    private static String noun(String key) {
        return switch (key.startsWith(NOT) ? key.substring(NOT.length()) : key) {
            case CATEGORIES -> tr("category");
            case IN -> tr("place");
            default -> tr("source");
        };
    }
}
