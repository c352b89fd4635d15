package org.dateline.query.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.model.Catalog;
import org.dateline.model.Category;
import org.dateline.model.EventField;
import org.dateline.model.Identified;
import org.dateline.model.Place;
import org.dateline.model.Source;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.query.field.KnownFields;
import org.dateline.query.field.MarkFields;
import org.dateline.text.WhiteSpace;

/** A filter in words, part by part, in the order of the dataset; the same on the screen and in exports. */
public final class FilterWords {

    /** What is said, as a part of a filter is, where what is only possibly in the window is left out. */
    public static final String CERTAIN_ONLY = "that are certainly in the window";

    private final Dataset dataset;
    private final EventFilter filter;
    private final String marker;
    private final List<Part> parts = new ArrayList<>();

    /**
     * One thing that a filter wants of events.
     *
     * @param words it as the end of a sentence that begins with "only events", such as "told by AFP"; in one line
     * @param others the filter without it
     */
    public record Part(String words, EventFilter others) {}

    private FilterWords(Dataset dataset, EventFilter filter, String marker) {
        this.marker = marker;
        this.dataset = dataset;
        this.filter = filter;
    }

    /** What a filter wants, each on its own; nothing if it lets all through. */
    public static List<Part> of(Dataset dataset, EventFilter filter) {
        return of(dataset, filter, "");
    }

    /**
     * The same where it is read by others than the one whose marks the filter asks for.
     *
     * @param marker whose marks these are; empty if that need not be said
     */
    public static List<Part> of(Dataset dataset, EventFilter filter, String marker) {
        FilterWords words = new FilterWords(dataset, filter, marker);
        words.addAll();
        return List.copyOf(words.parts);
    }

    private void addAll() {
        add(
                filter.categories(),
                (ids, all) -> (ids.size() == 1 ? "of the category " : "of the categories ")
                        + names(ids, dataset.categories(), Category::name).collect(Collectors.joining(", ")),
                filter::withCategories);
        add(
                filter.places(),
                (ids, all) -> "at " + joined(names(ids, dataset.places(), Place::name), all) + " and what lies in "
                        + (ids.size() == 1 ? "it" : "them"),
                filter::withPlaces);
        add(
                filter.sources(),
                (ids, all) -> "told by " + joined(names(ids, dataset.sources(), Source::label), all),
                filter::withSources);
        if (!filter.text().isBlank()) {
            parts.add(new Part("with the words: " + WhiteSpace.collapsed(filter.text()), filter.withText("")));
        }
        for (EventField field : KnownFields.of(dataset)) {
            boolean isOfMarks = MarkFields.has(field.id()) && !dataset.fields().has(field.id());
            BiFunction<Collection<String>, Boolean, String> words = (values, all) -> isOfMarks
                    ? MarkWords.of(field, values, marker, all)
                    : "with " + field.name() + ": " + joined(values.stream().sorted(), all);
            add(filter.field(field.id()), words, wanted -> filter.withField(field.id(), wanted));
        }
        if (filter.shape() != null) {
            parts.add(new Part("in the shape", filter.withShape(null)));
        }
    }

    private void add(
            Choice choice,
            BiFunction<Collection<String>, Boolean, String> words,
            Function<Choice, EventFilter> changed) {
        if (!choice.only().isEmpty()) {
            parts.add(new Part(
                    words.apply(choice.only(), choice.together()), changed.apply(Choice.without(choice.without()))));
        }
        if (!choice.without().isEmpty()) {
            parts.add(new Part(
                    "not " + words.apply(choice.without(), false),
                    changed.apply(Choice.only(choice.only()).wanting(choice.together()))));
        }
    }

    /** The names of what has these ids, in the order of the dataset; what it does not have goes by its id. */
    private static <T extends Identified> Stream<String> names(
            Collection<String> ids, Catalog<T> catalog, Function<T, String> name) {
        return Stream.concat(
                catalog.stream().filter(one -> ids.contains(one.id())).map(name),
                ids.stream().filter(id -> !catalog.has(id)).sorted());
    }

    static String joined(Stream<String> names, boolean all) {
        return names.map(WhiteSpace::collapsed).collect(Collectors.joining(all ? " and " : " or "));
    }
}
