package org.dateline.app.command;

import static org.dateline.language.Tr.tr;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.app.options.CommandException;
import org.dateline.app.options.ShapeOption;
import org.dateline.app.options.WindowOptions;
import org.dateline.app.source.SourceQuery;
import org.dateline.compare.Kind;
import org.dateline.database.SourceFilter;
import org.dateline.events.Dataset;
import org.dateline.model.EventField;
import org.dateline.model.TimeWindow;
import org.dateline.model.field.FieldType;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.query.EventIndex;
import org.dateline.query.field.KnownFields;
import org.dateline.query.field.MarkFields;
import org.dateline.query.field.NumberRange;
import org.dateline.text.Folding;
import org.dateline.text.Nearest;
import org.dateline.words.ListWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that choose events by time, category, place, source, words and fields. */
final class FilterOptions {

    private static final int MOST_NAMED = 5;

    @Option(
            names = "--from",
            paramLabel = "TIME",
            description = "The first moment, such as 2026-01-31 or 2026-01-31T06:30 (default: the dataset's first).")
    private @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "TIME",
            description = "The first moment after it (default: the dataset's last).")
    private @Nullable String to;

    @Option(names = "--category", paramLabel = "ID", description = "Only events of this category; may be repeated.")
    private Set<String> categories = new LinkedHashSet<>();

    @Option(names = "--not-category", paramLabel = "ID", description = "Not events of this category; may be repeated.")
    private Set<String> notCategories = new LinkedHashSet<>();

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description = "Only events at this place and in what lies in it; an id or a spelling. May be repeated.")
    private Set<String> places = new LinkedHashSet<>();

    @Option(
            names = "--not-place",
            paramLabel = "PLACE",
            description = "Not events at this place or in what lies in it; may be repeated.")
    private Set<String> notPlaces = new LinkedHashSet<>();

    @Option(names = "--source", paramLabel = "ID", description = "Only events that this source tells; may be repeated.")
    private Set<String> sources = new LinkedHashSet<>();

    @Option(
            names = "--not-source",
            paramLabel = "ID",
            description = "Not events that this source tells; may be repeated.")
    private Set<String> notSources = new LinkedHashSet<>();

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "Only events in which these words all occur; a phrase between double quotation marks.")
    private String text = "";

    @Option(
            names = "--field",
            paramLabel = "FIELD=VALUE",
            description =
                    "Only events that have this value, whole, in a field of the dataset, which is named by its id or name;"
                            + " of numbers also 1..10, 5.. or ..20. Repeated for one field, any of the values will do.")
    private List<String> fields = List.of();

    @Option(
            names = "--field-all",
            paramLabel = "FIELD=VALUE",
            description =
                    "The same; repeated for one field, such as a list or actors, an event must have all of the values.")
    private List<String> allOfFields = List.of();

    @Option(
            names = "--not-field",
            paramLabel = "FIELD=VALUE",
            description = "Not events that have this value in a field; named as with --field, may be repeated.")
    private List<String> notFields = List.of();

    @Mixin
    private ShapeOption within = new ShapeOption();

    boolean areNone() {
        return Stream.of(from, to).noneMatch(Objects::nonNull)
                && Stream.of(
                                categories,
                                notCategories,
                                places,
                                notPlaces,
                                sources,
                                notSources,
                                fields,
                                allOfFields,
                                notFields)
                        .allMatch(Collection::isEmpty)
                && text.isEmpty()
                && within.isNone();
    }

    /** @throws CommandException if something is asked for that databases are not asked */
    SourceQuery.Asked ofSource(@Nullable Path rows, boolean allowsDriver) {
        if (!Stream.of(notCategories, notPlaces, notSources, fields, allOfFields, notFields)
                        .allMatch(Collection::isEmpty)
                || !within.isNone()) {
            throw new CommandException(
                    tr("of a database only --from, --to, --category, --place, --source and --text can be asked"));
        }
        List<String> words = Stream.of(text.strip().split("\\s++"))
                .filter(word -> !word.isEmpty())
                .toList();
        return new SourceQuery.Asked(
                window(), new SourceFilter(places, sources, words), categories, rows, allowsDriver);
    }

    /** The window as it is given. */
    WindowOptions window() {
        return new WindowOptions(from, to);
    }

    /** @throws CommandException if one of the times is none, or the window ends before it starts */
    TimeWindow window(Dataset dataset) {
        return window().window(dataset);
    }

    /** @throws CommandException if the dataset has no such category, place, source, field or value, of which it names the nearest, or the shape is none */
    EventFilter filter(EventIndex index) {
        Dataset dataset = index.dataset();
        Stream.concat(categories.stream(), notCategories.stream())
                .forEach(category -> DatasetCommand.requireId(dataset.categories(), Kind.CATEGORY, category));
        Stream.concat(sources.stream(), notSources.stream())
                .forEach(source -> DatasetCommand.requireId(dataset.sources(), Kind.SOURCE, source));
        Map<String, Set<String>> unwanted = fields(index, "--not-field", notFields);
        Map<String, Choice> wanted = new LinkedHashMap<>();
        fields(index, "--field", fields)
                .forEach((field, values) ->
                        wanted.put(field, new Choice(values, unwanted.getOrDefault(field, Set.of()))));
        fields(index, "--field-all", allOfFields).forEach((field, values) -> {
            if (wanted.containsKey(field)) {
                throw new CommandException(tr("--field and --field-all exclude each other for the field {0}", field));
            }
            wanted.put(field, new Choice(values, unwanted.getOrDefault(field, Set.of()), true));
        });
        unwanted.forEach((field, values) -> wanted.putIfAbsent(field, Choice.without(values)));
        return new EventFilter(
                new Choice(categories, notCategories),
                new Choice(ids(dataset, places), ids(dataset, notPlaces)),
                new Choice(sources, notSources),
                text,
                wanted,
                within.shape());
    }

    private static Set<String> ids(Dataset dataset, Set<String> places) {
        return places.stream()
                .map(place -> DatasetCommand.place(dataset, place).id())
                .collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> fields(EventIndex index, String name, List<String> options) {
        Map<String, Set<String>> wanted = new LinkedHashMap<>();
        for (String option : options) {
            int equals = option.indexOf('=');
            if (equals <= 0 || equals == option.length() - 1) {
                throw new CommandException(tr("{0}: expected FIELD=VALUE, found \"{1}\"", name, option));
            }
            String words = option.substring(0, equals);
            EventField field =
                    KnownFields.named(index.dataset(), words).orElseThrow(() -> unknownField(index.dataset(), words));
            String value = option.substring(equals + 1);
            requireValue(index, field, value);
            wanted.computeIfAbsent(field.id(), id -> new LinkedHashSet<>()).add(value);
        }
        return wanted;
    }

    private static CommandException unknownField(Dataset dataset, String name) {
        List<String> known =
                KnownFields.of(dataset).stream().map(EventField::id).toList();
        List<String> nearest = Nearest.among(name, known, MOST_NAMED);
        return new CommandException(
                nearest.isEmpty()
                        ? tr("there is no field \"{0}\"; there are {1}", name, listed(known))
                        : tr("there is no field \"{0}\"; the nearest are {1}", name, ListWords.commas(nearest)));
    }

    private static String listed(List<String> words) {
        String first = ListWords.commas(words.stream().limit(MOST_NAMED).toList());
        return words.size() > MOST_NAMED ? tr("{0}, ...", first) : first;
    }

    private static void requireValue(EventIndex index, EventField field, String value) {
        if (field.type() == FieldType.NUMBER) {
            if (NumberRange.parse(value).isEmpty()) {
                throw new CommandException(
                        tr("--field: {0}: expected {1}, found \"{2}\"", field.id(), NumberRange.expected(), value));
            }
            return;
        }
        if (index.fields().isOfMarks(field.id()) && MarkFields.canBe(field, value)) {
            return;
        }
        List<String> texts =
                index.fields().column(field.id()).orElseThrow().texts().toList();
        String folded = Folding.fold(value);
        if (texts.stream().noneMatch(text -> Folding.fold(text).equals(folded))) {
            List<String> holding = texts.stream()
                    .filter(text -> Folding.fold(text).contains(folded))
                    .toList();
            throw new CommandException(
                    texts.isEmpty()
                            ? tr("no event has \"{0}\" in the field {1}, which none has", value, field.id())
                            : holding.isEmpty()
                                    ? tr(
                                            "no event has \"{0}\" in the field {1}; there are {2}",
                                            value, field.id(), listed(texts))
                                    : tr(
                                            "no event has \"{0}\" in the field {1}; it stands in {2}",
                                            value, field.id(), listed(holding)));
        }
    }
}
