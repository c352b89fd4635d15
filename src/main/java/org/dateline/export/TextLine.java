package org.dateline.export;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of print.
 *
 * @param spans its words from left to right, as they are to be seen
 * @param width their width without white space at the end, points
 * @param leading the height that the line takes, points
 * @param gap the space above it, points; left out at the top of a page
 * @param lowered how much of that is added above the words, points
 * @param rightToLeft whether it belongs to a paragraph that is read from right to left, and so ends at the right
 */
record TextLine(List<Span> spans, double width, double leading, double gap, double lowered, boolean rightToLeft) {

    TextLine {
        spans = List.copyOf(spans);
    }

    TextLine withGap(double wanted) {
        return new TextLine(spans, width, leading, wanted, lowered, rightToLeft);
    }

    /** The same line further down, so that its baseline is that of larger words beside it. */
    TextLine loweredBy(double distance) {
        return new TextLine(spans, width, leading + distance, gap, lowered + distance, rightToLeft);
    }

    /** From the top of the line to its baseline, points. */
    double ascent() {
        double size =
                spans.stream().mapToDouble(span -> span.style().size()).max().orElse(0);
        return lowered + (leading - lowered - size) / 2 + size * 0.8;
    }

    /** What stands in it, as it is to be seen. */
    String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
