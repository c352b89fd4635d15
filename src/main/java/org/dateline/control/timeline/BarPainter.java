package org.dateline.control.timeline;

import java.util.function.IntPredicate;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.dateline.control.look.Hollow;
import org.dateline.control.look.Type;
import org.dateline.control.map.symbol.Glyph;
import org.dateline.words.NumberWords;

/** Draws the events as bars in their lanes, or as curves where they are too many, with the names of the groups. */
record BarPainter(
        GraphicsContext graphics, Pen pen, Areas areas, TimelinePalette palette, BarWords words, boolean certainOnly) {

    private static final double GLYPH = 4.5;
    private static final double NAMES_RIGHT = Areas.LEFT - 18;

    /** @param scrolled how many pixels of the groups lie above what is seen */
    void paint(BarLayout layout, double scrolled) {
        graphics.save();
        graphics.beginPath();
        graphics.rect(0, areas.barsTop(), areas.lineEnd() + 1, areas.height() - areas.barsTop());
        graphics.clip();
        graphics.translate(0, areas.barsTop() - scrolled);
        layout.groups().forEach(this::group);
        graphics.beginPath();
        graphics.rect(Areas.LEFT, scrolled, areas.lineWidth(), areas.height());
        graphics.clip();
        graphics.translate(Areas.LEFT, 0);
        Density density = layout.density();
        if (density == null) {
            layout.bars().stream()
                    .filter(bar -> bar.top() + bar.height() >= scrolled && bar.top() <= scrolled + areas.barsHeight())
                    .forEach(this::bar);
            words(layout, scrolled);
        } else {
            layout.groups().forEach(block -> curve(block, density));
        }
        graphics.restore();
    }

    private void group(BarLayout.Block block) {
        pen.horizontal(0, areas.lineEnd(), block.top() + block.height() + 1, palette.faintLine());
        String number = number(block);
        double middle = block.top() + BarLayout.NAME_HEIGHT / 2;
        pen.words(number, NAMES_RIGHT, middle, Type.PLAIN, palette.faintText(), TextAlignment.RIGHT);
        double left = Areas.NAMES_LEFT;
        if (words.bars().isByCategory()) {
            Glyph.ofCategory(block.group()).trace(graphics, left + GLYPH, middle, GLYPH);
            graphics.setFill(palette.category(block.group()));
            graphics.fill();
            left += BarWords.GLYPH;
        }
        pen.words(name(block, words.bars()), left, middle, Type.PLAIN, palette.text());
    }

    private static String number(BarLayout.Block block) {
        return NumberWords.number(block.events());
    }

    /** The name of a group as it has room before its number. */
    static String name(BarLayout.Block block, Bars bars) {
        double left = Areas.NAMES_LEFT + (bars.isByCategory() ? BarWords.GLYPH : 0);
        double room = NAMES_RIGHT - Type.widthOf(number(block), Type.PLAIN) - left - 6;
        return Pen.fitted(block.name(), Type.PLAIN, room);
    }

    private void words(BarLayout layout, double scrolled) {
        if (layout.bars().isEmpty() || layout.bars().get(0).height() < BarLayout.WORDED_LANE - 2) {
            return;
        }
        IntPredicate inSight =
                top -> top + BarLayout.MAX_LANE_HEIGHT >= scrolled && top <= scrolled + areas.barsHeight();
        words.of(layout, inSight, areas.lineWidth(), palette, certainOnly).forEach(this::words);
    }

    private void words(BarWords.Drawn drawn) {
        if (drawn.category() >= 0) {
            Glyph.ofCategory(drawn.category()).trace(graphics, drawn.x() + GLYPH, drawn.middle(), GLYPH);
            graphics.setFill(drawn.sign());
            graphics.fill();
        }
        pen.words(drawn.words(), drawn.x() + words.glyphRoom(), drawn.middle(), Type.PLAIN, drawn.colour());
    }

    private void bar(BarLayout.Placed bar) {
        BarShape shape = bar.shape();
        Color colour = palette.category(words.bars().category(bar.event()));
        double top = Math.round(bar.top());
        double height = Math.max(1, Math.round(bar.height()));
        if (shape.isPoint()) {
            point(shape.left(), top + height / 2, colour);
            return;
        }
        double left = Math.max(-2, shape.left());
        double right = Math.min(areas.lineWidth() + 2, shape.drawnRight());
        if (certainOnly) {
            pen.horizontal(left, right, top + Math.floor(height / 2), colour);
        } else {
            Hollow.bar(graphics, left, top, right - left, height, colour);
        }
        if (shape.hasSure()) {
            double from = Math.max(-2, shape.sureLeft());
            double to = Math.min(
                    right,
                    Math.max(Math.min(shape.sureRight(), shape.drawnRight()), shape.sureLeft() + BarShape.MIN_WIDTH));
            graphics.setFill(colour);
            graphics.fillRect(from, top, Math.max(0, to - from), height);
        }
    }

    private void point(double x, double y, Color colour) {
        double half = BarShape.POINT / 2;
        graphics.setFill(colour);
        graphics.fillPolygon(new double[] {x - half, x, x + half, x}, new double[] {y, y - half, y, y + half}, 4);
    }

    private void curve(BarLayout.Block block, Density density) {
        int colour = density.ofOneCategory(block.group());
        double unit = block.height() / Math.max(1, density.highest());
        if (!certainOnly) {
            graphics.setFill(Hollow.tint(palette.category(colour)));
            columns(block, density, unit, false);
        }
        graphics.setFill(palette.category(colour));
        columns(block, density, unit, true);
        if (!certainOnly) {
            outline(block, density, unit);
        }
    }

    /** Along the upper edge of all that may be going on, where that is more than what surely is. */
    private void outline(BarLayout.Block block, Density density, double unit) {
        double foot = block.top() + block.height();
        int group = block.group();
        int from = 0;
        double last = foot;
        boolean wasPossible = false;
        for (int column = 1; column <= density.columns(); column++) {
            int count = density.all(group, from);
            boolean isPossible = count > density.sure(group, from);
            boolean ends = column == density.columns()
                    || density.all(group, column) != count
                    || density.all(group, column) > density.sure(group, column) != isPossible;
            if (ends) {
                double top = Math.round(foot - (count > 0 ? Math.max(1, count * unit) : 0));
                double left = (double) from * Density.COLUMN;
                if (isPossible) {
                    graphics.fillRect(left, top, (double) (column - from) * Density.COLUMN, 1);
                }
                if (Math.abs(top - last) > 1 && (isPossible || wasPossible)) {
                    graphics.fillRect(left, Math.min(last, top), 1, Math.abs(top - last));
                }
                last = top;
                wasPossible = isPossible;
                from = column;
            }
        }
    }

    /** Columns of the same height side by side are drawn as one. */
    private void columns(BarLayout.Block block, Density density, double unit, boolean sure) {
        double foot = block.top() + block.height();
        int from = 0;
        for (int column = 1; column <= density.columns(); column++) {
            int count = count(density, block.group(), from, sure);
            boolean ends = column == density.columns() || count(density, block.group(), column, sure) != count;
            if (ends && count > 0) {
                double height = Math.max(1, count * unit);
                double left = (double) from * Density.COLUMN;
                graphics.fillRect(left, foot - height, (double) (column - from) * Density.COLUMN, height);
            }
            from = ends ? column : from;
        }
    }

    private static int count(Density density, int group, int column, boolean sure) {
        return sure ? density.sure(group, column) : density.all(group, column);
    }
}
