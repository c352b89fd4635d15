package org.dateline.model;

import java.util.List;
import java.util.Objects;
import org.dateline.model.field.FieldValue;
import org.jspecify.annotations.Nullable;

/**
 * What is told about an event beyond what finds and draws it. Of a large dataset it is read from the file when it is asked
 * for, which takes some microseconds: not to be done for all events on the way to a picture. Two are equal if their content
 * is, wherever it is kept.
 */
public interface EventDetails {

    /** What happened at more length than the title, in our own words, or null. */
    @Nullable
    String summary();

    /** Words that were spoken about the event or in it. */
    List<Quote> quotes();

    /** Numbers about it. */
    List<Figure> figures();

    /** What it is to other events. */
    List<EventLink> links();

    /** What it has in the dataset's own fields, each at most once. */
    List<FieldValue> fields();

    /** Details that are in memory. */
    record InMemory(
            @Nullable String summary,
            List<Quote> quotes,
            List<Figure> figures,
            List<EventLink> links,
            List<FieldValue> fields)
            implements EventDetails {

        /** Nothing is told. */
        public static final InMemory NONE = new InMemory(null, List.of(), List.of(), List.of(), List.of());

        public InMemory {
            quotes = List.copyOf(quotes);
            figures = List.copyOf(figures);
            links = List.copyOf(links);
            fields = List.copyOf(fields);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof EventDetails details
                    && Objects.equals(summary, details.summary())
                    && quotes.equals(details.quotes())
                    && figures.equals(details.figures())
                    && links.equals(details.links())
                    && fields.equals(details.fields());
        }

        @Override
        public int hashCode() {
            return Objects.hash(summary, quotes, figures, links, fields);
        }
    }
}
