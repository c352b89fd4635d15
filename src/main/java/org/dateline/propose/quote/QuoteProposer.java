package org.dateline.propose.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Proposes what stands between quotation marks in a text as quotes, with those who may have said it. The marks may be of any
 * script; who speaks is read best from English.
 */
public final class QuoteProposer {

    private static final String CLOSING_COMMAS = ",\u060c\uff0c\u3001";

    private QuoteProposer() {}

    /**
     * The quotes of a text, in its order.
     *
     * @param paragraphs the lines of a text that are not empty, as printed
     */
    public static List<ProposedQuote> propose(List<String> paragraphs) {
        NameBook names = new NameBook();
        List<Passage> passages = passages(paragraphs, names);
        Speakers speakers = new Speakers(passages, names);
        List<ProposedQuote> quotes = new ArrayList<>();
        for (Passage passage : passages) {
            QuoteRule rule = new QuoteRule(passage, new Attributions(passage));
            for (QuotedSpan span : passage.spans()) {
                if (rule.isSaid(span, speakers.isNamedBelow(passage))) {
                    quotes.add(quote(passage, span, speakers.of(passage, span)));
                }
            }
        }
        return quotes;
    }

    private static List<Passage> passages(List<String> paragraphs, NameBook names) {
        QuoteFinder finder = new QuoteFinder(paragraphs);
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Passage passage = new Passage(i, paragraphs.get(i), finder.in(i));
            passages.add(passage);
            if (!passage.isTitleCase()) {
                names.add(i, passage.entities(), passage.prose().words());
            }
        }
        passages.forEach(passage -> passage.know(names));
        return passages;
    }

    private static ProposedQuote quote(Passage passage, QuotedSpan span, List<String> speakers) {
        String text = passage.text();
        int begin = span.begin();
        int end = span.end();
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > begin && CLOSING_COMMAS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new ProposedQuote(passage.number() + 1, begin, end, text.substring(begin, end), speakers);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
    }
}
