package org.dateline.words;

import java.util.List;
import java.util.stream.Collectors;

/** Where in a source something stands: paragraphs, counted from 1 over the text's non-empty lines. */
public final class ParagraphWords {

    private ParagraphWords() {}

    /** With the sign, to be set beside a source: "¶ 4, 11, 13"; says so where they are not known. */
    public static String marked(List<Integer> paragraphs) {
        return paragraphs.isEmpty() ? "paragraph not known" : "\u00b6\u00a0" + listed(paragraphs);
    }

    /** Within a sentence: "paragraph 4", "paragraphs 4, 11". */
    public static String inSentence(List<Integer> paragraphs) {
        return (paragraphs.size() == 1 ? "paragraph " : "paragraphs ") + listed(paragraphs);
    }

    private static String listed(List<Integer> paragraphs) {
        return paragraphs.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
