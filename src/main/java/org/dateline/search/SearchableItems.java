package org.dateline.search;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.evidence.QuoteTable;
import org.dateline.model.Event;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.model.Source;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.jspecify.annotations.Nullable;

/**
 * What can be found, each with a number, kind by kind in the order of {@link HitKind}: the events in order of time, the
 * quotes in the order of their events. The number is the one that the index knows it by.
 */
final class SearchableItems {

    private static final HitKind[] KINDS = HitKind.values();

    private final Dataset dataset;
    private final List<Place> places;
    private final List<Source> sources;
    private final QuoteTable quotes;
    /** The number of the first thing of each kind; at the end how many things there are. */
    private final int[] first = new int[KINDS.length + 1];

    SearchableItems(Dataset dataset, QuoteTable quotes) {
        this.dataset = dataset;
        this.quotes = quotes;
        this.places = dataset.places().list();
        this.sources = dataset.sources().list();
        for (HitKind kind : KINDS) {
            first[kind.ordinal() + 1] = first[kind.ordinal()] + count(kind);
        }
    }

    Dataset dataset() {
        return dataset;
    }

    int size() {
        return first[KINDS.length];
    }

    int first(HitKind kind) {
        return first[kind.ordinal()];
    }

    int count(HitKind kind) {
        return switch (kind) {
            case PLACE -> places.size();
            case SOURCE -> sources.size();
            case SPEAKER -> quotes.speakers();
            case EVENT -> events();
            case QUOTE -> quotes.size();
        };
    }

    int events() {
        return dataset.store().events().size();
    }

    QuoteTable quotes() {
        return quotes;
    }

    Place place(int number) {
        return places.get(number);
    }

    Source source(int number) {
        return sources.get(number);
    }

    Event event(int number) {
        return dataset.store().events().get(number);
    }

    HitKind kind(int thing) {
        int kind = 0;
        while (thing >= first[kind + 1]) {
            kind++;
        }
        return KINDS[kind];
    }

    /** All texts of a thing, by its number among all. */
    void texts(int thing, BiConsumer<Field, List<String>> into) {
        HitKind kind = kind(thing);
        int number = thing - first(kind);
        switch (kind) {
            case PLACE -> into.accept(Field.NAME, place(number).spellings().toList());
            case SOURCE -> {
                into.accept(Field.NAME, names(source(number)).toList());
                into.accept(
                        Field.TITLE,
                        present(source(number).title(), source(number).dateline()));
            }
            case SPEAKER -> {
                into.accept(Field.NAME, List.of(quotes.speakerAt(number).name()));
                into.accept(
                        Field.BODY, List.copyOf(quotes.speakerAt(number).roles().keySet()));
            }
            case EVENT -> texts(event(number), into);
            case QUOTE -> texts(quotes.quote(number), into);
        }
    }

    /** All texts of an event, but for those of its quotes. */
    static void texts(Event event, BiConsumer<Field, List<String>> into) {
        into.accept(Field.TITLE, List.of(event.title()));
        into.accept(
                Field.BODY,
                Stream.concat(
                                Stream.ofNullable(event.summary()),
                                event.fields().stream()
                                        .filter(SearchableItems::isOfWords)
                                        .flatMap(value -> value.texts().stream()))
                        .toList());
    }

    /** Numbers, addresses, yes and no are found by the name of their field only: else each 2 would find half of all events. */
    private static boolean isOfWords(FieldValue value) {
        return value.type() == FieldType.TEXT || value.type() == FieldType.LIST;
    }

    static void texts(Quote quote, BiConsumer<Field, List<String>> into) {
        into.accept(Field.BODY, present(quote.text(), quote.speaker(), quote.role()));
    }

    private static List<String> present(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).toList();
    }

    /** The names that stand for a source: its outlet, its byline and the origins that it names. */
    static Stream<String> names(Source source) {
        return Stream.concat(Stream.of(source.outlet(), source.byline()), source.origins().stream())
                .filter(Objects::nonNull);
    }
}
