package org.dateline.propose.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.propose.quote.Mark.Family;
import org.dateline.propose.quote.Mark.Side;

/**
 * Pairs single quotation marks, which are apostrophes too: one between letters is ("don't"), one before a word that is
 * written with it is ("'tis", "'90s"), and one behind an s is where a better partner follows ("the militants' camp").
 */
final class SinglePairs {

    private static final Set<String> CLIPPED = Set.of(
            "tis", "twas", "twill", "twere", "em", "til", "till", "cause", "bout", "round", "n", "gainst", "neath",
            "ere", "cos", "im", "ave", "ello", "ow", "appen");
    private static final String CLIPPED_ENDS = "sSzx";
    private static final int LABEL_WORDS = 4;

    private final String text;
    private final List<QuotedSpan> spans = new ArrayList<>();
    private final List<Mark> unclosed = new ArrayList<>();

    /** Pairs those of the marks that are single ones and stand outside the spans that are known already. */
    SinglePairs(String text, List<Mark> marks, List<QuotedSpan> known) {
        this.text = text;
        List<Mark> single = outside(marks, known);
        int next = 0;
        while (next < single.size()) {
            next = opens(single.get(next)) ? pair(single, next) : next + 1;
        }
    }

    List<QuotedSpan> spans() {
        return spans;
    }

    List<Mark> unclosed() {
        return unclosed;
    }

    private static List<Mark> outside(List<Mark> marks, List<QuotedSpan> known) {
        List<Mark> outside = new ArrayList<>();
        int span = 0;
        for (Mark mark : marks) {
            while (span < known.size() && known.get(span).close() <= mark.at()) {
                span++;
            }
            boolean isWithin = span < known.size() && known.get(span).holds(mark.at());
            if (mark.family() == Family.SINGLE && !isWithin) {
                outside.add(mark);
            }
        }
        return outside;
    }

    /** Pairs the mark with the best that follows, up to the next opening one, and says where to go on. */
    private int pair(List<Mark> single, int first) {
        Mark opening = single.get(first);
        Mark firstWeak = null;
        Mark lastWeak = null;
        int next = first + 1;
        for (; next < single.size() && !opens(single.get(next)); next++) {
            Mark mark = single.get(next);
            if (closes(mark) && isCertain(mark)) {
                add(opening, mark);
                return next + 1;
            } else if (closes(mark)) {
                firstWeak = firstWeak == null ? mark : firstWeak;
                lastWeak = mark;
            }
        }
        if (firstWeak != null && lastWeak != null) {
            add(opening, isLabel(opening, firstWeak) ? firstWeak : lastWeak);
        } else {
            unclosed.add(opening);
        }
        return next;
    }

    private void add(Mark opening, Mark closing) {
        spans.add(new QuotedSpan(opening.at(), opening.end(), closing.at(), closing.end(), false));
    }

    private boolean opens(Mark mark) {
        if (mark.side() == Side.CLOSES || mark.end() == text.length()) {
            return false;
        }
        int behind = text.codePointAt(mark.end());
        if (mark.side() == Side.EITHER && "'\"\u2018\u2019\u201c".indexOf(behind) < 0) {
            return false;
        }
        boolean fromLetter = mark.at() > 0 && Character.isLetterOrDigit(text.codePointBefore(mark.at()));
        return !fromLetter && !Character.isWhitespace(behind) && !isClipped(text, mark.end());
    }

    /** Whether the word that begins here is written with an apostrophe, or is a year such as "'90s". */
    static boolean isClipped(String text, int begin) {
        int end = begin;
        while (end < text.length() && end < begin + 8 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
        return CLIPPED.contains(word)
                || (word.length() >= 2
                        && Character.isDigit(word.charAt(0))
                        && Character.isDigit(word.charAt(1))
                        && (word.length() == 2 || (word.length() == 3 && word.endsWith("s"))));
    }

    private boolean closes(Mark mark) {
        boolean behindSpace = mark.at() == 0 || Character.isWhitespace(text.charAt(mark.at() - 1));
        boolean beforeLetter = mark.end() < text.length() && Character.isLetterOrDigit(text.codePointAt(mark.end()));
        return !behindSpace && !beforeLetter;
    }

    /** Whether no possessive and no clipped word ends like this. */
    private boolean isCertain(Mark mark) {
        char before = text.charAt(mark.at() - 1);
        boolean atEnd = mark.end() == text.length();
        char behind = atEnd ? '.' : text.charAt(mark.end());
        boolean isClipped = text.startsWith("in", mark.at() - 2) || text.startsWith(" o", mark.at() - 2);
        return atEnd
                || (!Character.isWhitespace(behind) && !Character.isLetterOrDigit(behind))
                || (CLIPPED_ENDS.indexOf(before) < 0 && !isClipped);
    }

    /** Whether a few words in small letters stand between the marks, as where one word is set off. */
    private boolean isLabel(Mark opening, Mark closing) {
        String words = text.substring(opening.end(), closing.at());
        return words.length() < 60
                && Character.isLowerCase(words.codePointAt(0))
                && words.split(" ").length <= LABEL_WORDS;
    }
}
