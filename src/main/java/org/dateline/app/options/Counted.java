package org.dateline.app.options;

import static org.dateline.language.Tr.trn;

import org.dateline.words.NumberWords;

/** How many there are of something, in digits without groups, as the command line prints it. */
public final class Counted {

    private Counted() {}

    /** "1 event", "2 events". */
    public static String events(int number) {
        return trn(number, "{1} event", "{1} events", NumberWords.digits(number));
    }

    /** "1 source", "2 sources". */
    public static String sources(int number) {
        return trn(number, "{1} source", "{1} sources", NumberWords.digits(number));
    }

    /** "1 problem", "2 problems". */
    public static String problems(int number) {
        return trn(number, "{1} problem", "{1} problems", NumberWords.digits(number));
    }

    /** "1 mention", "2 mentions". */
    public static String mentions(int number) {
        return trn(number, "{1} mention", "{1} mentions", NumberWords.digits(number));
    }

    /** "1 quote", "2 quotes". */
    public static String quotes(int number) {
        return trn(number, "{1} quote", "{1} quotes", NumberWords.digits(number));
    }

    /** "1 outlet", "2 outlets". */
    public static String outlets(int number) {
        return trn(number, "{1} outlet", "{1} outlets", NumberWords.digits(number));
    }

    /** "1 report", "2 reports". */
    public static String reports(int number) {
        return trn(number, "{1} report", "{1} reports", NumberWords.digits(number));
    }

    /** "1 place", "2 places". */
    public static String places(int number) {
        return trn(number, "{1} place", "{1} places", NumberWords.digits(number));
    }

    /** "1 figure", "2 figures". */
    public static String figures(int number) {
        return trn(number, "{1} figure", "{1} figures", NumberWords.digits(number));
    }

    /** "1 feature", "2 features". */
    public static String features(int number) {
        return trn(number, "{1} feature", "{1} features", NumberWords.digits(number));
    }

    /** "1 change", "2 changes". */
    public static String changes(int number) {
        return trn(number, "{1} change", "{1} changes", NumberWords.digits(number));
    }

    /** "1 step", "2 steps". */
    public static String steps(int number) {
        return trn(number, "{1} step", "{1} steps", NumberWords.digits(number));
    }

    /** "1 word", "2 words". */
    public static String words(int number) {
        return trn(number, "{1} word", "{1} words", NumberWords.digits(number));
    }

    /** "1 paragraph", "2 paragraphs". */
    public static String paragraphs(int number) {
        return trn(number, "{1} paragraph", "{1} paragraphs", NumberWords.digits(number));
    }

    /** "1 story", "2 stories". */
    public static String stories(int number) {
        return trn(number, "{1} story", "{1} stories", NumberWords.digits(number));
    }
}
