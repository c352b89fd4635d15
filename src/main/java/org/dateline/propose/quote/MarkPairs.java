package org.dateline.propose.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.dateline.propose.quote.Mark.Family;
import org.dateline.propose.quote.Mark.Side;

/**
 * Pairs the quotation marks of one paragraph. A mark that has no partner takes nothing with it: what stands between its
 * neighbours is still found.
 */
final class MarkPairs {

    private final List<Mark> marks;
    private final List<QuotedSpan> spans = new ArrayList<>();
    private final List<Mark> unclosed = new ArrayList<>();

    private MarkPairs(List<Mark> marks) {
        this.marks = marks;
    }

    /** The marks of a paragraph in pairs, quotes within quotes left out. */
    static MarkPairs in(String text) {
        List<Mark> marks = Mark.in(text);
        MarkPairs pairs = new MarkPairs(marks);
        pairs.pairDouble();
        SinglePairs single = new SinglePairs(text, marks, outermost(pairs.spans));
        pairs.spans.addAll(single.spans());
        pairs.unclosed.addAll(single.unclosed());
        return pairs;
    }

    /** The pairs, in the order of the text, none within another. */
    List<QuotedSpan> spans() {
        return outermost(spans);
    }

    /** The last opening mark without a partner, if no mark of its kind stands behind it outside a pair. */
    Optional<Mark> lastUnclosed() {
        return unclosed.stream()
                .max(Comparator.comparingInt(Mark::at))
                .filter(open -> marks.stream()
                        .noneMatch(mark -> mark.at() > open.at()
                                && mark.family() == open.family()
                                && mark.family() != Family.SINGLE));
    }

    /** All opening marks without a partner. */
    List<Mark> unclosed() {
        return unclosed.stream().sorted(Comparator.comparingInt(Mark::at)).toList();
    }

    private void pairDouble() {
        Deque<Mark> open = new ArrayDeque<>();
        int[] openOf = new int[Family.values().length];
        for (Mark mark : marks) {
            if (mark.family() == Family.SINGLE) {
                continue;
            }
            int kind = mark.family().ordinal();
            if (mark.side() == Side.OPENS || (mark.side() == Side.EITHER && openOf[kind] == 0)) {
                open.push(mark);
                openOf[kind]++;
            } else if (openOf[kind] > 0) {
                spans.add(close(open, mark, openOf));
            }
        }
        unclosed.addAll(open);
    }

    private QuotedSpan close(Deque<Mark> open, Mark closing, int[] openOf) {
        Mark opening = open.pop();
        while (opening.family() != closing.family()) {
            openOf[opening.family().ordinal()]--;
            unclosed.add(opening);
            opening = open.pop();
        }
        openOf[opening.family().ordinal()]--;
        return new QuotedSpan(opening.at(), opening.end(), closing.at(), closing.end(), false);
    }

    private static List<QuotedSpan> outermost(List<QuotedSpan> spans) {
        List<QuotedSpan> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingInt(QuotedSpan::open)
                .thenComparing(Comparator.comparingInt(QuotedSpan::close).reversed()));
        int reached = -1;
        for (Iterator<QuotedSpan> all = sorted.iterator(); all.hasNext(); ) {
            QuotedSpan span = all.next();
            if (span.close() <= reached) {
                all.remove();
            }
            reached = Math.max(reached, span.close());
        }
        return sorted;
    }
}
