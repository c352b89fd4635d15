package org.dateline.evidence;

import java.util.Objects;
import org.dateline.model.Event;
import org.dateline.model.Measure;
import org.dateline.model.Quote;
import org.dateline.model.exhibit.Exhibit;

/** What a step of a story shows beside its map, with the words and numbers of the dataset. */
public sealed interface Exhibited {

    /** Answers for each kind. */
    interface Visitor<R> {

        /** For a quote. */
        R quote(Words words);

        /** For figures. */
        R figures(Numbers numbers);

        /** For variants. */
        R variants(Variants variants);

        /** For a picture, whose file nobody has looked at yet. */
        R picture(Exhibit.OfPicture picture);

        /** For what the dataset does not have. */
        R missing(String words);
    }

    /** What the visitor answers for this kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * One quote.
     *
     * @param event the event that has it
     */
    record Words(Event event, Quote quote) implements Exhibited {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quote(this);
        }
    }

    /**
     * All figures of an event for one measure.
     *
     * @param event the event that has them
     */
    record Numbers(Event event, Measure measure, FigureComparison figures) implements Exhibited {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.figures(this);
        }
    }

    /**
     * The variants in which the quotes of an event render the same spoken words.
     *
     * @param event the event that has them
     */
    record Variants(Event event, Utterance utterance) implements Exhibited {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.variants(this);
        }
    }

    /** A picture. */
    record Picture(Exhibit.OfPicture picture) implements Exhibited {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.picture(picture);
        }
    }

    /**
     * What the dataset does not have, or not any more.
     *
     * @param words that say so
     */
    record Missing(String words) implements Exhibited {

        public Missing {
            Objects.requireNonNull(words);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.missing(words);
        }
    }
}
