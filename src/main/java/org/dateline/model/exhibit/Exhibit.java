package org.dateline.model.exhibit;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a step of a story shows beside its map: one thing, so that it can be large. Of the dataset it names, and never repeats: the
 * words and numbers shown are those of the dataset.
 */
public sealed interface Exhibit {

    /** Answers for each kind. */
    interface Visitor<R> {

        /** For a quote. */
        R ofQuote(OfQuote quote);

        /** For figures. */
        R ofFigures(OfFigures figures);

        /** For variants. */
        R ofVariants(OfVariants variants);

        /** For a picture. */
        R ofPicture(OfPicture picture);
    }

    /** What the visitor answers for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** The word by which files name this kind. */
    String kind();

    /**
     * One quote, large.
     *
     * @param event the id of the event whose quote it is
     * @param source the id of the source that prints it
     * @param paragraph where it stands in the source, from 1
     * @param utterance the id of the utterance that it renders, or null where it has none or none is named
     * @param number which of such quotes of the event it is, in their order, from 1
     */
    record OfQuote(
            String event,
            String source,
            int paragraph,
            @Nullable String utterance,
            int number) implements Exhibit {

        /** The word for this kind. */
        public static final String KIND = "quote";

        public OfQuote {
            Objects.requireNonNull(event);
            Objects.requireNonNull(source);
            number = Math.max(1, number);
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ofQuote(this);
        }
    }

    /**
     * All figures that the sources give for one measure of an event, on an axis.
     *
     * @param event the id of the event
     * @param measure the id of the measure
     */
    record OfFigures(String event, String measure) implements Exhibit {

        /** The word for this kind. */
        public static final String KIND = "figures";

        public OfFigures {
            Objects.requireNonNull(event);
            Objects.requireNonNull(measure);
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ofFigures(this);
        }
    }

    /**
     * The variants in which sources print the same spoken words, with their differences.
     *
     * @param event the id of an event that has quotes of them
     * @param utterance the id that the quotes share
     */
    record OfVariants(String event, String utterance) implements Exhibit {

        /** The word for this kind. */
        public static final String KIND = "variants";

        public OfVariants {
            Objects.requireNonNull(event);
            Objects.requireNonNull(utterance);
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ofVariants(this);
        }
    }

    /**
     * A picture from a file.
     *
     * @param file where it is: relative to the folder of the dataset, with slashes, or absolute
     * @param credit whose it is
     * @param alt what it shows, for those who do not see it
     */
    record OfPicture(String file, String credit, String alt) implements Exhibit {

        /** The word for this kind. */
        public static final String KIND = "picture";

        public OfPicture {
            Objects.requireNonNull(file);
            Objects.requireNonNull(credit);
            Objects.requireNonNull(alt);
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ofPicture(this);
        }
    }
}
