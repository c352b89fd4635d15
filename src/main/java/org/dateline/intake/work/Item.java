package org.dateline.intake.work;

import java.util.List;
import java.util.Locale;
import org.dateline.model.EventTime;
import org.dateline.text.Amount;
import org.jspecify.annotations.Nullable;

/** A piece of a text that may be taken into the record: proposed, or made by hand of words of the text. */
public sealed interface Item {

    /** What it would be there. */
    enum Kind {
        EVENT,
        QUOTE,
        FIGURE,
        PLACE,
        TIME;

        /** Its name in files and keys: lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What it would be. */
    Kind kind();

    /** The number of its paragraph, from 1; of several the first. */
    int paragraph();

    /** Where its words begin, as an index of the paragraph. */
    int begin();

    /** The index behind its words; the same as {@link #begin} where it has none. */
    int end();

    /** Its words, as printed. */
    String words();

    /** Whether someone made it by selecting words. */
    boolean isByHand();

    /** What tells it from all others of the text. */
    default String key() {
        return kind().word() + ":" + paragraph() + ":" + begin() + "-" + end();
    }

    /**
     * Paragraphs that may tell an event.
     *
     * @param paragraphs one or several that follow one another
     * @param event the id of the event that they are like, or null if they may tell a new one
     * @param reasons why it is proposed, the weightiest first
     */
    record OfEvent(List<Integer> paragraphs, @Nullable String event, List<String> reasons) implements Item {

        public OfEvent {
            paragraphs = List.copyOf(paragraphs);
            reasons = List.copyOf(reasons);
        }

        @Override
        public Kind kind() {
            return Kind.EVENT;
        }

        @Override
        public int paragraph() {
            return paragraphs.get(0);
        }

        @Override
        public int begin() {
            return 0;
        }

        @Override
        public int end() {
            return 0;
        }

        @Override
        public String words() {
            return "";
        }

        @Override
        public boolean isByHand() {
            return false;
        }
    }

    /**
     * Words between quotation marks.
     *
     * @param words the words to the letter
     * @param speakers who may have said them, the likeliest first
     */
    record OfQuote(int paragraph, int begin, int end, String words, List<String> speakers, boolean isByHand)
            implements Item {

        public OfQuote {
            speakers = List.copyOf(speakers);
        }

        @Override
        public Kind kind() {
            return Kind.QUOTE;
        }
    }

    /**
     * A number, or words for one.
     *
     * @param amount the number with its bound, or null where the words name none
     * @param noun what is counted, as printed; empty where that is not said
     * @param attributedTo who says so, or null
     */
    record OfFigure(
            int paragraph,
            int begin,
            int end,
            String words,
            @Nullable Amount amount,
            String noun,
            @Nullable String attributedTo,
            boolean isByHand)
            implements Item {

        @Override
        public Kind kind() {
            return Kind.FIGURE;
        }
    }

    /**
     * The name of a place.
     *
     * @param places the ids of those that are spelled so, the likeliest first; empty if none is known
     */
    record OfPlace(int paragraph, int begin, int end, String words, List<String> places, boolean isByHand)
            implements Item {

        public OfPlace {
            places = List.copyOf(places);
        }

        @Override
        public Kind kind() {
            return Kind.PLACE;
        }
    }

    /**
     * Words for a time.
     *
     * @param time the time with the words as its note, or null where they do not say it
     * @param rule how it was read of the words, or why it was not
     */
    record OfTime(
            int paragraph,
            int begin,
            int end,
            String words,
            @Nullable EventTime time,
            String rule,
            boolean isByHand) implements Item {

        @Override
        public Kind kind() {
            return Kind.TIME;
        }

        @Override
        public String key() {
            return Item.super.key() + (time == null ? "" : "@" + time.start() + "/" + time.end());
        }
    }
}
