package org.dateline.propose;

import java.util.List;
import org.dateline.model.Mention;
import org.dateline.propose.figure.ProposedFigure;
import org.dateline.propose.quote.ProposedQuote;
import org.dateline.propose.time.ProposedTime;

/**
 * What is proposed of a text; each list is in the text's order, but for the mentions, which are in the gazetteer's.
 *
 * @param quotes words between quotation marks, with those who may have spoken them
 * @param mentions which places it names
 * @param figures numbers, and words for numbers
 * @param times times, as far as they can be told
 * @param events which events its paragraphs may tell
 */
public record Proposals(
        List<ProposedQuote> quotes,
        List<Mention> mentions,
        List<ProposedFigure> figures,
        List<ProposedTime> times,
        List<ProposedEvent> events) {

    public Proposals {
        quotes = List.copyOf(quotes);
        mentions = List.copyOf(mentions);
        figures = List.copyOf(figures);
        times = List.copyOf(times);
        events = List.copyOf(events);
    }
}
