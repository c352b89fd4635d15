package org.dateline.control.timeline;

import static org.dateline.language.Tr.trn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import javafx.scene.paint.Color;
import org.dateline.control.look.Type;
import org.dateline.words.NumberWords;

/**
 * The words of bars that have room for them: the title of the event in its bar, or beside it up to the next bar of the lane; of a
 * block how many events it stands for. Titles are asked for, and measured, once.
 */
final class BarWords {

    /** The most room that words are kept beside a bar, pixels. */
    private static final double MAX_BESIDE = 220;

    /** The room that a glyph takes before words, pixels. */
    static final double GLYPH = 14;

    private static final double LEAST = 48;
    private static final double PADDING = 4;

    private final Bars bars;
    private final Map<Integer, Double> widths = new HashMap<>();

    BarWords(Bars bars) {
        this.bars = bars;
    }

    Bars bars() {
        return bars;
    }

    /** How much room the title of an event wants, with the space around it, pixels. */
    double wanted(int event) {
        double width = widths.computeIfAbsent(
                event, known -> Type.widthOf(bars.event(known).title(), Type.PLAIN));
        return Math.min(MAX_BESIDE, width + glyphRoom() + 2 * PADDING);
    }

    /** In lanes that are not categories the shape of its category stands before an event's words, as its colour alone would not tell it. */
    double glyphRoom() {
        return bars.isByCategory() ? 0 : GLYPH;
    }

    /**
     * Words on the chart: where they begin, pixels from the start of the line, and their colour; before them the sign of the category, in its
     * colour on this ground, or none if that is -1.
     */
    record Drawn(String words, double x, double middle, Color colour, int category, Color sign) {}

    /**
     * The words of those bars that are in sight.
     *
     * @param width of the line, pixels
     * @param certainOnly whether what is possible is drawn as a hairline
     */
    List<Drawn> of(BarLayout layout, IntPredicate inSight, double width, TimelinePalette palette, boolean certainOnly) {
        List<BarLayout.Placed> inOrder = layout.bars().stream()
                .sorted(Comparator.comparingDouble(BarLayout.Placed::top)
                        .thenComparing(bar -> bar.shape().drawnLeft()))
                .toList();
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            BarLayout.Placed bar = inOrder.get(i);
            if (inSight.test((int) bar.top())) {
                boolean isLast = i + 1 == inOrder.size() || inOrder.get(i + 1).top() != bar.top();
                double free = isLast ? width : inOrder.get(i + 1).shape().drawnLeft() - PADDING;
                add(bar, Math.min(width, free), width, palette, certainOnly, drawn);
            }
        }
        return drawn;
    }

    private void add(
            BarLayout.Placed bar,
            double free,
            double width,
            TimelinePalette palette,
            boolean certainOnly,
            List<Drawn> drawn) {
        int category = bars.category(bar.event());
        BarShape shape = bar.shape();
        int sign = bars.isByCategory() ? -1 : category;
        Color pale = certainOnly ? palette.background() : palette.withinHollow(category);
        double middle = Math.round(bar.top()) + bar.height() / 2;
        // In the longest piece of one colour that is seen
        double sureFrom = shape.hasSure() ? shape.sureLeft() : shape.drawnRight();
        double sureTo = shape.hasSure() ? Math.max(shape.sureRight(), shape.sureLeft()) : shape.drawnRight();
        Piece before = new Piece(Math.max(0, shape.drawnLeft()), Math.min(width, sureFrom), pale);
        Piece sure = new Piece(
                Math.max(0, sureFrom),
                Math.min(Math.min(width, shape.drawnRight()), sureTo),
                palette.category(category));
        Piece after = new Piece(Math.max(0, sureTo), Math.min(width, shape.drawnRight()), pale);
        Piece widest = before.wider(sure).wider(after);
        if (bar.isBlock()) {
            String count = NumberWords.number(bar.events().size());
            String words = trn(bar.events().size(), "{0} event", "{0} events");
            boolean isRoomy = Type.widthOf(words, Type.PLAIN) + glyphRoom() + 2 * PADDING <= widest.length();
            widest.fit(isRoomy ? words : count, middle, palette, sign, true, drawn);
            return;
        }
        double wanted = wanted(bar.event());
        if (!shape.isPoint() && (widest.length() >= wanted || widest.length() > free - shape.drawnRight())) {
            if (widest.length() >= LEAST) {
                widest.fit(bars.event(bar.event()).title(), middle, palette, sign, false, drawn);
            }
        } else if (shape.drawnRight() >= 0 && free - shape.drawnRight() >= LEAST) {
            new Piece(shape.drawnRight(), free, palette.background())
                    .fit(bars.event(bar.event()).title(), middle, palette, sign, false, drawn);
        }
    }

    /** A stretch of a lane in one colour. */
    private record Piece(double from, double to, Color ground) {

        double length() {
            return Math.max(0, to - from);
        }

        Piece wider(Piece other) {
            return other.length() > length() ? other : this;
        }

        void fit(String words, double middle, TimelinePalette palette, int sign, boolean whole, List<Drawn> drawn) {
            double room = length() - 2 * PADDING - (sign < 0 ? 0 : GLYPH);
            String fitted =
                    whole ? Type.widthOf(words, Type.PLAIN) <= room ? words : "" : Pen.fitted(words, Type.PLAIN, room);
            if (!fitted.isEmpty()) {
                Color colour = palette.wordsOn(ground);
                boolean isOnItself = sign >= 0 && ground.equals(palette.category(sign));
                drawn.add(new Drawn(
                        fitted, from + PADDING, middle, colour, sign, isOnItself ? colour : palette.category(sign)));
            }
        }
    }
}
