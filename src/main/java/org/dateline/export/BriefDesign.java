package org.dateline.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How a brief looks: its grid, its styles, and rows made of them. A narrow column at the left says what a row is about, the
 * wide one beside it has the words, in lines that are short enough to be read with ease. Lengths are points.
 */
final class BriefDesign {

    static final double MARGIN = 54;
    /** No running head stands above the first page. */
    static final double FIRST_TOP = 46;

    static final double TOP = 64;
    static final double FOOT = 58;

    static final int INK = 0x1f2328;
    static final int FAINT = 0x59636e;
    static final int HAIR = 0xd0d7de;
    static final int ALERT = 0xa40e26;

    static final TextStyle TITLE = new TextStyle(Cut.BOLD, 18, INK);
    static final TextStyle SECTION = new TextStyle(Cut.BOLD, 16, INK);
    static final TextStyle ENTRY = new TextStyle(Cut.SEMIBOLD, 12, INK);
    static final TextStyle BODY = new TextStyle(Cut.REGULAR, 9.5, INK);
    static final TextStyle STRONG = BODY.with(Cut.SEMIBOLD);
    static final TextStyle QUOTE = new TextStyle(Cut.REGULAR, 10.5, INK);
    static final TextStyle SMALL = new TextStyle(Cut.REGULAR, 8.2, INK);
    static final TextStyle SMALL_STRONG = SMALL.with(Cut.SEMIBOLD);
    static final TextStyle NOTE = SMALL.with(FAINT);
    static final TextStyle WARNING = SMALL_STRONG.with(ALERT);
    static final TextStyle LABEL = new TextStyle(Cut.SEMIBOLD, 8.2, FAINT);

    private static final double LABEL_WIDTH = 112;
    private static final double GUTTER = 8;
    private static final double QUOTE_INDENT = 11;
    private static final double CELL_GUTTER = 8;
    private static final List<Double> TABLE_SHARES = List.of(0.19, 0.31, 0.23, 0.27);

    private final LineBreaker breaker;
    private final double width;

    /**
     * A design.
     *
     * @param advances the widths of characters
     * @param width from margin to margin
     */
    BriefDesign(Advances advances, double width) {
        this.breaker = new LineBreaker(advances);
        this.width = width;
    }

    /** From margin to margin. */
    double width() {
        return width;
    }

    /** Where the wide column begins. */
    double bodyLeft() {
        return LABEL_WIDTH + GUTTER;
    }

    double bodyWidth() {
        return width - bodyLeft();
    }

    /** Lines across the whole page. */
    Column wide(TextStyle style, String words) {
        return new Column(0, width, breaker.lines(List.of(new Span(words, style)), width));
    }

    /** Lines of the narrow column. */
    Column label(String words) {
        return label(words, 0);
    }

    /** Lines of the narrow column, with room at their left. */
    Column label(String words, double indent) {
        double room = LABEL_WIDTH - indent;
        return new Column(indent, room, breaker.lines(List.of(new Span(words, LABEL)), room));
    }

    /** Lines of the wide column, paragraph by paragraph. */
    Column body(List<List<Span>> paragraphs, double gap) {
        return new Column(bodyLeft(), bodyWidth(), stacked(paragraphs, bodyWidth(), gap));
    }

    Column body(TextStyle style, String words) {
        return body(List.of(List.of(new Span(words, style))), 0);
    }

    /** Lines anywhere. */
    Column at(double x, double room, TextStyle style, String words) {
        return new Column(x, room, breaker.lines(List.of(new Span(words, style)), room));
    }

    /** Lines of the wide column, set in beside a bar. */
    Column quote(List<List<Span>> paragraphs) {
        double room = bodyWidth() - QUOTE_INDENT;
        return new Column(bodyLeft() + QUOTE_INDENT, room, stacked(paragraphs, room, 3));
    }

    Ornament quoteBar() {
        return new Ornament.Bar(bodyLeft(), 2, HAIR);
    }

    /** The cells of a row of figures. */
    List<Column> cells(List<List<List<Span>>> cells) {
        List<Column> columns = new ArrayList<>();
        double x = bodyLeft();
        for (int i = 0; i < cells.size(); i++) {
            double share = bodyWidth() * TABLE_SHARES.get(i);
            double room = share - (i == cells.size() - 1 ? 0 : CELL_GUTTER);
            columns.add(new Column(x, room, stacked(cells.get(i), room, 0)));
            x += share;
        }
        return columns;
    }

    private List<TextLine> stacked(Collection<List<Span>> paragraphs, double room, double gap) {
        List<TextLine> lines = new ArrayList<>();
        for (List<Span> paragraph : paragraphs) {
            List<TextLine> own = breaker.lines(paragraph, room);
            for (int i = 0; i < own.size(); i++) {
                lines.add(i == 0 ? own.get(i).withGap(gap) : own.get(i));
            }
        }
        return lines;
    }

    /** The heading of a part of the document. */
    Row section(String words) {
        return Row.of(Role.SECTION, 26, wide(SECTION, words)).keepingNext().bookmarked(words);
    }

    /** A label and the words that it is about. */
    Row fact(String label, double before, TextStyle style, String words) {
        return Row.of(Role.TEXT, before, label(label), body(style, words));
    }

    /** A line across the page, above a row. */
    Ornament rule(double distance) {
        return new Ornament.Rule(0, -distance, width, 0.6, HAIR);
    }
}
