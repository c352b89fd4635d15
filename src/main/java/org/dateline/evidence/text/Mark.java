package org.dateline.evidence.text;

import java.util.Objects;
import org.dateline.model.Figure;
import org.dateline.model.Quote;

/** A record that rests on words of a report: what stands behind a marked run of its text. */
public sealed interface Mark {

    /** What a mark can stand for. */
    enum Kind {
        /** A quote of an event. */
        QUOTE,
        /** A figure of an event, by its wording. */
        FIGURE,
        /** A mention of a place, by one of its spellings. */
        PLACE
    }

    /** What it stands for. */
    Kind kind();

    /** Lets the visitor answer for this kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Answers for each kind of mark.
     *
     * @param <R> the answer
     */
    interface Visitor<R> {

        /** A quote. */
        R quote(Quoted quoted);

        /** A figure. */
        R figure(Counted counted);

        /** A mention. */
        R place(Named named);
    }

    /**
     * A quote of an event.
     *
     * @param event the id of the event
     * @param index its position among the event's quotes, counted from 0
     * @param quote the quote
     */
    record Quoted(String event, int index, Quote quote) implements Mark {

        public Quoted {
            Objects.requireNonNull(event);
            Objects.requireNonNull(quote);
        }

        @Override
        public Kind kind() {
            return Kind.QUOTE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quote(this);
        }
    }

    /**
     * A figure of an event.
     *
     * @param event the id of the event
     * @param index its position among the event's figures, counted from 0
     * @param figure the figure
     */
    record Counted(String event, int index, Figure figure) implements Mark {

        public Counted {
            Objects.requireNonNull(event);
            Objects.requireNonNull(figure);
        }

        @Override
        public Kind kind() {
            return Kind.FIGURE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.figure(this);
        }
    }

    /**
     * A mention of a place.
     *
     * @param place the id of the place
     */
    record Named(String place) implements Mark {

        public Named {
            Objects.requireNonNull(place);
        }

        @Override
        public Kind kind() {
            return Kind.PLACE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.place(this);
        }
    }
}
