package org.dateline.query.words;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
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
import org.dateline.words.ListWords;

/** A filter in words, part by part, in the order of the dataset; the same on the screen and in exports. */
public final class FilterWords {

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

    /** What is said, as a part of a filter is, where what is only possibly in the window is left out. */
    public static String certainOnly() {
        return tr("that are certainly in the window");
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
        add(filter.categories(), this::ofCategories, filter::withCategories);
        add(filter.places(), this::atPlaces, filter::withPlaces);
        add(filter.sources(), this::toldBy, filter::withSources);
        if (!filter.text().isBlank()) {
            parts.add(new Part(tr("with the words: {0}", WhiteSpace.collapsed(filter.text())), filter.withText("")));
        }
        for (EventField field : KnownFields.of(dataset)) {
            boolean isOfMarks = MarkFields.has(field.id()) && !dataset.fields().has(field.id());
            Words words = isOfMarks
                    ? (values, all, isNot) -> MarkWords.of(field, values, marker, all, isNot)
                    : (values, all, isNot) -> withField(field, values, all, isNot);
            add(filter.field(field.id()), words, wanted -> filter.withField(field.id(), wanted));
        }
        if (filter.shape() != null) {
            parts.add(new Part(tr("in the shape"), filter.withShape(null)));
        }
    }

    private String ofCategories(Collection<String> ids, boolean all, boolean isNot) {
        String names = ListWords.commas(
                names(ids, dataset.categories(), Category::name).toList());
        return isNot
                ? trn(ids.size(), "not of the category {1}", "not of the categories {1}", names)
                : trn(ids.size(), "of the category {1}", "of the categories {1}", names);
    }

    private String atPlaces(Collection<String> ids, boolean all, boolean isNot) {
        String names = joined(names(ids, dataset.places(), Place::name), all);
        return isNot
                ? trn(ids.size(), "not at {1} and what lies in it", "not at {1} and what lies in them", names)
                : trn(ids.size(), "at {1} and what lies in it", "at {1} and what lies in them", names);
    }

    private String toldBy(Collection<String> ids, boolean all, boolean isNot) {
        String names = joined(names(ids, dataset.sources(), Source::label), all);
        return isNot ? tr("not told by {0}", names) : tr("told by {0}", names);
    }

    private static String withField(EventField field, Collection<String> values, boolean all, boolean isNot) {
        String listed = joined(values.stream().sorted(), all);
        return isNot ? tr("not with {0}: {1}", field.name(), listed) : tr("with {0}: {1}", field.name(), listed);
    }

    private void add(Choice choice, Words words, Function<Choice, EventFilter> changed) {
        if (!choice.only().isEmpty()) {
            parts.add(new Part(
                    words.of(choice.only(), choice.together(), false),
                    changed.apply(Choice.without(choice.without()))));
        }
        if (!choice.without().isEmpty()) {
            parts.add(new Part(
                    words.of(choice.without(), false, true),
                    changed.apply(Choice.only(choice.only()).wanting(choice.together()))));
        }
    }

    /** What is wanted of one kind of thing. */
    private interface Words {

        /**
         * In words.
         *
         * @param wanted ids or values
         * @param all whether an event is to have all of them, not one
         * @param isNot whether it is to have none of them
         */
        String of(Collection<String> wanted, boolean all, boolean isNot);
    }

    /** The names of what has these ids, in the order of the dataset; what it does not have goes by its id. */
    private static <T extends Identified> Stream<String> names(
            Collection<String> ids, Catalog<T> catalog, Function<T, String> name) {
        return Stream.concat(
                catalog.stream().filter(one -> ids.contains(one.id())).map(name),
                ids.stream().filter(id -> !catalog.has(id)).sorted());
    }

    static String joined(Stream<String> names, boolean all) {
        List<String> collapsed = names.map(WhiteSpace::collapsed).toList();
        return all ? ListWords.eachAnd(collapsed) : ListWords.eachOr(collapsed);
    }
}
