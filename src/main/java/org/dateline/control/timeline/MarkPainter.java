package org.dateline.control.timeline;

import java.util.List;
import java.util.function.IntPredicate;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * Outlines the bars of what is pointed at and of what is selected.
 *
 * @param scrolled how many pixels of the groups lie above what is seen
 */
record MarkPainter(GraphicsContext graphics, Areas areas, BarLayout layout, double scrolled) {

    /** Clears the sheet and outlines the bars of these events. */
    void paint(IntPredicate pointed, IntPredicate selected, TimelinePalette palette) {
        graphics.clearRect(0, 0, areas.width(), areas.height());
        graphics.save();
        graphics.beginPath();
        graphics.rect(Areas.LEFT - 2, areas.barsTop() - 2, areas.lineWidth() + 4, areas.barsHeight() + 4);
        graphics.clip();
        graphics.translate(Areas.LEFT, areas.barsTop() - scrolled);
        outline(pointed, palette.text(), 1.5, 1.5);
        outline(selected, palette.accent(), 2.5, 1.25);
        graphics.restore();
    }

    /** Outlines the bars of one event, or of several with another width. */
    private void outline(IntPredicate events, Color colour, double ofOne, double ofSeveral) {
        List<BarLayout.Placed> outlined =
                layout.bars().stream().filter(bar -> bar.isOfAny(events)).toList();
        boolean several = outlined.stream()
                        .mapToInt(BarLayout.Placed::event)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
        graphics.setStroke(colour);
        graphics.setLineWidth(several ? ofSeveral : ofOne);
        for (BarLayout.Placed bar : outlined) {
            double left = Math.max(-1, bar.shape().drawnLeft()) - 1.5;
            double right = Math.min(areas.lineWidth() + 1, bar.shape().drawnRight()) + 1.5;
            graphics.strokeRoundRect(left, bar.top() - 1.5, right - left, bar.height() + 3, 4, 4);
        }
    }
}
