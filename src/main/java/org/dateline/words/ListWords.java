package org.dateline.words;

import static org.dateline.language.Tr.tr;

import java.util.List;
import org.dateline.language.Tr;

/** Several things in words, one after the other, as the language lists them. */
public final class ListWords {

    private static final String FIRST = "{0}";
    private static final String SECOND = "{1}";

    private ListWords() {}

    /** "A, B, C". */
    public static String commas(List<String> items) {
        return joined(between(tr("{0}, {1}")), items);
    }

    /** What stands between two of them: ", ". */
    public static String comma() {
        return between(tr("{0}, {1}"));
    }

    /** Clauses of one sentence: "A; B; C". */
    public static String clauses(List<String> items) {
        return joined(between(tr("{0}; {1}")), items);
    }

    /** "A, B and C". */
    public static String and(List<String> items) {
        return lastBehind(items, between(tr("{0} and {1}")));
    }

    /** "A, B or C". */
    public static String or(List<String> items) {
        return lastBehind(items, between(tr("{0} or {1}")));
    }

    /** Where all are wanted: "A and B and C". */
    public static String eachAnd(List<String> items) {
        return joined(between(tr("{0} and {1}")), items);
    }

    /** Where one is enough: "A or B or C". */
    public static String eachOr(List<String> items) {
        return joined(between(tr("{0} or {1}")), items);
    }

    private static String lastBehind(List<String> items, String word) {
        int last = items.size() - 1;
        return last < 1 ? joined("", items) : joined(word, List.of(commas(items.subList(0, last)), items.get(last)));
    }

    private static String joined(String between, List<String> items) {
        return Tr.joined(between, items);
    }

    /** What stands between the two places of a message. */
    private static String between(String message) {
        return message.substring(message.indexOf(FIRST) + FIRST.length(), message.indexOf(SECOND));
    }
}
