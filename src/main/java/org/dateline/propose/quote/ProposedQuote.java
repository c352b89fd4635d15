package org.dateline.propose.quote;

import java.util.List;

/**
 * Words that a text has between quotation marks, and who may have said them.
 *
 * @param paragraph the paragraph's number, from 1
 * @param begin where the words begin, as an index of the paragraph
 * @param end the index behind them
 * @param text the words to the letter, without the marks and without a comma that closes them
 * @param speakers persons, groups or roles, the likeliest first; empty where the text gives no hint
 */
public record ProposedQuote(int paragraph, int begin, int end, String text, List<String> speakers) {

    public ProposedQuote {
        speakers = List.copyOf(speakers);
    }
}
