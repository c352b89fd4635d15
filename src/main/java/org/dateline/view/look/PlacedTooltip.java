package org.dateline.view.look;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Tooltip;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * A tooltip that lies below what it explains and never over it; above it where the screen ends. Beside one of a column of buttons, of which it
 * would cover the next.
 */
final class PlacedTooltip extends Tooltip {

    /** How wide a line of words is at the most, pixels. */
    static final double MAX_WIDTH = 420;

    private static final double GAP = 4;

    private final Supplier<@Nullable Bounds> place;

    private final BooleanSupplier inColumn;

    /**
     * One of this place.
     *
     * @param place what it is not to cover, pixels of the screen; null if that is not to be seen
     * @param inColumn whether that is one of a column
     */
    PlacedTooltip(Supplier<@Nullable Bounds> place, BooleanSupplier inColumn) {
        this.place = place;
        this.inColumn = inColumn;
        setWrapText(true);
        setMaxWidth(MAX_WIDTH);
    }

    @Override
    public void show(Window owner, double pointerX, double pointerY) {
        Bounds bounds = place.get();
        if (bounds == null) {
            return;
        }
        // The first time its size is known only once it is there
        super.show(owner, pointerX, bounds.getMaxY() + GAP);
        Rectangle2D screen = Screen.getScreensForRectangle(bounds.getMinX(), bounds.getMinY(), 1, 1).stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
        if (inColumn.getAsBoolean()) {
            setAnchorX(beside(bounds, getWidth(), screen));
            setAnchorY(Math.rint(bounds.getCenterY() - getHeight() / 2));
        } else {
            setAnchorX(left(bounds, pointerX, getWidth(), screen));
            setAnchorY(top(bounds, getHeight(), screen));
        }
    }

    /** Its left edge beside what it explains: before it, or behind it where the screen ends. */
    static double beside(Bounds bounds, double width, Rectangle2D screen) {
        double before = bounds.getMinX() - GAP - width;
        return before >= screen.getMinX() ? before : bounds.getMaxX() + GAP;
    }

    /** Its left edge where it is so wide: that of what it explains, or the pointer's place in something long; on the screen. */
    static double left(Bounds bounds, double pointerX, double width, Rectangle2D screen) {
        double wanted = bounds.getWidth() > width ? pointerX : bounds.getMinX();
        return Math.max(screen.getMinX(), Math.min(wanted, screen.getMaxX() - width));
    }

    /** Its upper edge where it is so high: below, or above where it would not be whole. */
    static double top(Bounds bounds, double height, Rectangle2D screen) {
        double below = bounds.getMaxY() + GAP;
        return below + height <= screen.getMaxY() ? below : bounds.getMinY() - GAP - height;
    }
}
