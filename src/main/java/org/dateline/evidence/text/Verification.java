package org.dateline.evidence.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of holding a dataset against the archived texts.
 *
 * @param quotes the quotes
 * @param figures the wordings of the figures
 * @param mentions the mentions of places
 * @param texts the archived texts themselves
 * @param sharedWording which of them share wording; a hint, nothing that is wrong
 */
public record Verification(Quotes quotes, Figures figures, Mentions mentions, Texts texts, List<Shared> sharedWording) {

    public Verification {
        sharedWording = List.copyOf(sharedWording);
    }

    /** Whether everything was found and nothing else. */
    public boolean isClean() {
        return quotes.missing().isEmpty()
                && figures.missing().isEmpty()
                && mentions.missing().isEmpty()
                && mentions.unrecorded().isEmpty()
                && texts.missing().isEmpty()
                && texts.changed().isEmpty();
    }

    /**
     * The quotes.
     *
     * @param found how many stand in their paragraph
     * @param missing those that do not, in the order of the dataset
     */
    public record Quotes(int found, List<MissingQuote> missing) {

        public Quotes {
            missing = List.copyOf(missing);
        }
    }

    /**
     * A quote that does not stand in its paragraph, to the letter.
     *
     * @param event the id of the event
     * @param index its position among the event's quotes, counted from 0
     * @param source the id of the source
     * @param paragraph where it should stand
     * @param text the words
     * @param foundIn the first paragraph of the same text in which it does stand, or null
     * @param nearest the words of the text that come nearest to it, or null if it does stand in it or nothing is like it
     */
    public record MissingQuote(
            String event,
            int index,
            String source,
            int paragraph,
            String text,
            @Nullable Integer foundIn,
            @Nullable String nearest) {}

    /**
     * The wordings of the figures.
     *
     * @param found how many stand in their paragraph
     * @param missing those that do not, in the order of the dataset
     */
    public record Figures(int found, List<MissingFigure> missing) {

        public Figures {
            missing = List.copyOf(missing);
        }
    }

    /**
     * A figure whose wording does not stand in its paragraph, to the letter.
     *
     * @param event the id of the event
     * @param index its position among the event's figures, counted from 0
     * @param source the id of the source
     * @param paragraph where it should stand
     * @param wording the words
     * @param foundIn the first paragraph of the same text in which they do stand, or null
     * @param nearest the words of the text that come nearest to them, or null if they do stand in it or nothing is like them
     */
    public record MissingFigure(
            String event,
            int index,
            String source,
            int paragraph,
            String wording,
            @Nullable Integer foundIn,
            @Nullable String nearest) {}

    /**
     * Two texts that have wording in common.
     *
     * @param sources the ids of the two sources, in the order of the dataset
     * @param words how many words stand in both, in runs of six and more
     * @param share how many of the shorter text's words that are, from 0 to 1, to three digits
     * @param longest the longest run as the first source prints it
     */
    public record Shared(List<String> sources, int words, double share, String longest) {

        private static final double DIGITS = 1000;

        public Shared {
            sources = List.copyOf(sources);
        }

        static Shared of(SharedWording shared) {
            return new Shared(
                    List.of(shared.one(), shared.other()),
                    shared.words(),
                    Math.round(shared.share() * DIGITS) / DIGITS,
                    shared.runs().get(0).one().words());
        }
    }

    /**
     * The mentions, each paragraph for itself.
     *
     * @param found how many paragraphs name the place as recorded
     * @param missing those that do not, in the order of the dataset
     * @param unrecorded paragraphs that name a place without a mention in the dataset, of any place that the dataset has
     */
    public record Mentions(int found, List<MissingMention> missing, List<UnrecordedMention> unrecorded) {

        public Mentions {
            missing = List.copyOf(missing);
            unrecorded = List.copyOf(unrecorded);
        }
    }

    /**
     * A mention whose paragraph does not name the place.
     *
     * @param source the id of the source
     * @param place the id of the place
     * @param paragraph where it should be named
     */
    public record MissingMention(String source, String place, int paragraph) {}

    /**
     * A paragraph that names a place and is not recorded as a mention.
     *
     * @param source the id of the source
     * @param place the id of the place
     * @param paragraph where it is named
     * @param spelling how it is spelled there
     */
    public record UnrecordedMention(String source, String place, int paragraph, String spelling) {}

    /**
     * The archived texts.
     *
     * @param missing the file names of those that are not there or cannot be read; for a source that has no archived text
     *     at all, its id
     * @param changed the file names of those whose checksum is not the recorded one; they are read all the same
     */
    public record Texts(List<String> missing, List<String> changed) {

        public Texts {
            missing = List.copyOf(missing);
            changed = List.copyOf(changed);
        }
    }
}
