package org.dateline.propose.source;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The paragraphs of a text as lines: which stand at its head and its foot, and which are running text. */
final class TextLines {

    /** What is looked at of a line; no byline, date or credit is longer. */
    static final int MAX_LENGTH = 400;

    private static final int MAX_HEAD = 12;
    private static final int MAX_FOOT = 6;
    private static final int RUNNING_WORDS = 22;
    private static final int SENTENCE_WORDS = 9;
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final String STOPS = ".!?\u06d4\u2026";
    private static final String CLOSING = "\"'\u201d\u2019)\u00bb";

    private final List<String> paragraphs;
    private final int head;

    TextLines(List<String> paragraphs) {
        this.paragraphs = List.copyOf(paragraphs);
        int first = 1;
        while (first <= paragraphs.size() && first <= MAX_HEAD && !isRunning(first)) {
            first++;
        }
        head = first - 1;
    }

    int size() {
        return paragraphs.size();
    }

    /** A paragraph, counted from 1. */
    String get(int paragraph) {
        return paragraphs.get(paragraph - 1);
    }

    /** Its first characters, which are enough to tell what a line is. */
    String begin(int paragraph) {
        String text = get(paragraph);
        return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    }

    /** Its last characters. */
    String end(int paragraph) {
        String text = get(paragraph);
        return text.length() > MAX_LENGTH ? text.substring(text.length() - MAX_LENGTH) : text;
    }

    /** The lines before the running text. */
    List<Integer> head() {
        return IntStream.rangeClosed(1, head).boxed().toList();
    }

    /** The lines before the running text, and its first paragraphs, of which one may be a summary. */
    List<Integer> headAndFirst() {
        return IntStream.rangeClosed(1, Math.min(size(), head + 2)).boxed().toList();
    }

    /** The last lines, those of the head left out. */
    List<Integer> foot() {
        return IntStream.rangeClosed(Math.max(head + 1, size() - MAX_FOOT + 1), size())
                .boxed()
                .toList();
    }

    /** The lines of head and foot. */
    List<Integer> ends() {
        return IntStream.concat(
                        head().stream().mapToInt(Integer::intValue),
                        foot().stream().mapToInt(Integer::intValue))
                .boxed()
                .toList();
    }

    boolean isRunning(int paragraph) {
        int words = words(get(paragraph));
        return words >= RUNNING_WORDS || words >= SENTENCE_WORDS && endsSentence(get(paragraph));
    }

    static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last >= 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && STOPS.indexOf(text.charAt(last)) >= 0;
    }

    static int words(String text) {
        return SPACE.split(text, RUNNING_WORDS + 1).length;
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    static String where(int paragraph) {
        return tr("paragraph {0}", paragraph);
    }

    static String quoted(String words) {
        return tr("\u201c{0}\u201d", words);
    }
}
