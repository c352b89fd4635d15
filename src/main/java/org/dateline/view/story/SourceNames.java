package org.dateline.view.story;

import static org.dateline.language.Tr.tr;

import java.util.List;
import org.dateline.model.Source;
import org.dateline.words.ParagraphWords;

/** Sources in words that stand alone, for a class. */
final class SourceNames {

    private SourceNames() {}

    /** A source, and where in it something stands. */
    static String at(Source source, int paragraph) {
        return tr("{0}\u2002{1}", source.label(), ParagraphWords.marked(List.of(paragraph)));
    }
}
