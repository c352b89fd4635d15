package org.dateline.words;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.List;

/** Where in a source something stands: paragraphs, counted from 1 over the text's non-empty lines. */
public final class ParagraphWords {

    private ParagraphWords() {}

    /** With the sign, to be set beside a source: "¶ 4, 11, 13"; says so where they are not known. */
    public static String marked(List<Integer> paragraphs) {
        return paragraphs.isEmpty() ? tr("paragraph not known") : tr("\u00b6\u00a0{0}", listed(paragraphs));
    }

    /** Within a sentence: "paragraph 4", "paragraphs 4, 11". */
    public static String inSentence(List<Integer> paragraphs) {
        return trn(paragraphs.size(), "paragraph {1}", "paragraphs {1}", listed(paragraphs));
    }

    private static String listed(List<Integer> paragraphs) {
        return ListWords.commas(paragraphs.stream().map(NumberWords::digits).toList());
    }
}
