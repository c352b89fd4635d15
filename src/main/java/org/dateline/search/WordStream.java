package org.dateline.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The words of several texts, so far apart that no phrase reaches from one into the next. */
final class WordStream extends TokenStream {

    private static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<List<Token>> texts;
    private Iterator<Token> words = List.<Token>of().iterator();
    private int last = -1;
    private int start;

    WordStream(List<String> texts) {
        this.texts = texts.stream().map(Words::of).iterator();
    }

    @Override
    public boolean incrementToken() {
        while (!words.hasNext()) {
            if (!texts.hasNext()) {
                return false;
            }
            words = texts.next().iterator();
            start = last < 0 ? 0 : last + GAP;
        }
        Token word = words.next();
        clearAttributes();
        term.append(word.term());
        increment.setPositionIncrement(start + word.position() - last);
        last = start + word.position();
        return true;
    }
}
