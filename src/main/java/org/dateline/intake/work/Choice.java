package org.dateline.intake.work;

import org.jspecify.annotations.Nullable;

/**
 * What was chosen of what a piece of a text may be; null where nothing was chosen, so that the likeliest counts.
 *
 * @param option the speaker of a quote, the id of the measure of a figure, of the place of a mention, of the event of paragraphs
 * @param event the id of the event that it goes to
 * @param sameAs the {@link LikeQuote#key} of a quote with the same spoken words
 * @param isPerhaps whether that is not known for sure
 * @param role what the text says of the speaker
 */
public record Choice(
        @Nullable String option,
        @Nullable String event,
        @Nullable String sameAs,
        boolean isPerhaps,
        @Nullable String role) {

    /** Nothing was chosen. */
    public static final Choice NONE = new Choice(null, null, null, false, null);

    /** The same with this option. */
    public Choice withOption(@Nullable String chosen) {
        return new Choice(chosen, event, sameAs, isPerhaps, role);
    }

    /** The same that goes to this event. */
    public Choice withEvent(@Nullable String chosen) {
        return new Choice(option, chosen, sameAs, isPerhaps, role);
    }

    /** The same that renders the words of another quote, surely or perhaps, or of none. */
    public Choice withSameAs(@Nullable String key, boolean perhaps) {
        return new Choice(option, event, key, perhaps && key != null, role);
    }

    /** The same with this said of the speaker. */
    public Choice withRole(@Nullable String said) {
        return new Choice(option, event, sameAs, isPerhaps, said);
    }
}
