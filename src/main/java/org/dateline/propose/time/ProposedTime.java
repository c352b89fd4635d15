package org.dateline.propose.time;

import org.dateline.model.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * A time that stands in a text, as it may be read.
 *
 * @param paragraph the number of its paragraph, from 1
 * @param begin where its words begin, as an index of the paragraph
 * @param end the index behind them
 * @param wording the words, as printed
 * @param time the time, with the words as its note, or null where the words alone do not say it: a weekday in a report
 *     without a date
 * @param rule how the time was read of the words, or why it was not, in words for a reader
 */
public record ProposedTime(
        int paragraph,
        int begin,
        int end,
        String wording,
        @Nullable EventTime time,
        String rule) {}
