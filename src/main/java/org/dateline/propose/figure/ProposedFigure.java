package org.dateline.propose.figure;

import org.dateline.text.Amount;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a text seems to give.
 *
 * @param paragraph the paragraph it stands in, from 1
 * @param begin where its wording begins, as an index of the paragraph
 * @param end the index behind it
 * @param wording the text's words for it, with bound and noun
 * @param amount the number with its bound; null where the words name no number ("dozens")
 * @param noun what is counted, as printed; empty where the text leaves it out ("more than 190")
 * @param attributedTo who says so, in the text's words; null where the text says it in its own voice
 */
public record ProposedFigure(
        int paragraph,
        int begin,
        int end,
        String wording,
        @Nullable Amount amount,
        String noun,
        @Nullable String attributedTo) {}
