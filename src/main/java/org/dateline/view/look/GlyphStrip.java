package org.dateline.view.look;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import org.dateline.control.look.Hollow;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.symbol.Glyph;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.view.paragraph.WindowDirection;
import org.jspecify.annotations.Nullable;

/** Events as rows of glyphs, drawn on one canvas because they change with every pixel of a drag. */
public final class GlyphStrip extends Region {

    /** An event, and how it is drawn. */
    public record Entry(Event event, int category, Certainty certainty) {}

    private static final int COLUMNS = 9;
    private static final double PITCH = 18;
    private static final double RADIUS = 6;
    /** The most glyphs that a strip ever shows. */
    public static final int MAX_GLYPHS = COLUMNS * 3;

    private final Canvas canvas = new Canvas();
    private final int rows;
    private final Tooltip tooltip = new PlacedTooltip(this::rowOnScreen, () -> false);
    private int pointedRow;
    private List<Entry> entries = List.of();
    private @Nullable MapPalette drawnWith;
    private double sharpness = 1;

    /**
     * @param most how many glyphs it will ever show: its size stays the same, so that nothing moves during a drag
     * @param onPick gets the event whose glyph was clicked
     */
    public GlyphStrip(int most, Consumer<Event> onPick) {
        rows = Math.max(1, (Math.min(most, MAX_GLYPHS) + COLUMNS - 1) / COLUMNS);
        canvas.setWidth(COLUMNS * PITCH);
        canvas.setHeight(rows * PITCH);
        setNodeOrientation(WindowDirection.now());
        getChildren().add(canvas);
        setCursor(Cursor.HAND);
        setOnMouseClicked(click -> at(click).ifPresent(entry -> onPick.accept(entry.event())));
        setOnMouseMoved(move -> {
            pointedRow = (int) (move.getY() / PITCH);
            tooltip.setText(at(move).map(entry -> entry.event().title()).orElse(""));
        });
        Tooltip.install(this, tooltip);
    }

    /** Draws these, of which there are no more than {@link #MAX_GLYPHS}. */
    public void show(List<Entry> wanted, MapPalette palette) {
        if (wanted.equals(entries) && palette.equals(drawnWith)) {
            return;
        }
        entries = List.copyOf(wanted);
        drawnWith = palette;
        draw(palette);
    }

    /** How many pixels are drawn per unit of length: more than one for a picture that is larger than the screen. */
    public void sharpen(double wanted) {
        sharpness = wanted;
        canvas.setWidth(COLUMNS * PITCH * sharpness);
        canvas.setHeight(rows * PITCH * sharpness);
        canvas.getTransforms().setAll(new Scale(1 / sharpness, 1 / sharpness));
        if (drawnWith != null) {
            draw(drawnWith);
        }
    }

    private void draw(MapPalette palette) {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.setTransform(sharpness, 0, 0, sharpness, 0, 0);
        graphics.clearRect(0, 0, COLUMNS * PITCH, rows * PITCH);
        graphics.setLineWidth(Hollow.LINE);
        for (int i = 0; i < entries.size(); i++) {
            draw(graphics, i, palette);
        }
    }

    private boolean runsBack() {
        return getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    private void draw(GraphicsContext graphics, int index, MapPalette palette) {
        Entry entry = entries.get(index);
        Color colour = palette.category(entry.category());
        int column = index % COLUMNS;
        // Rows begin where lines of words do; what is drawn on a canvas is not turned round with its room, but where it
        // is clicked is
        double x = ((runsBack() ? COLUMNS - 1 - column : column) + 0.5) * PITCH;
        double y = (index / COLUMNS + 0.5) * PITCH;
        Glyph.ofCategory(entry.category()).trace(graphics, x, y, RADIUS);
        graphics.setFill(Hollow.fill(colour, entry.certainty() == Certainty.CERTAIN));
        graphics.fill();
        graphics.setStroke(colour);
        graphics.stroke();
    }

    private @Nullable Bounds rowOnScreen() {
        return localToScreen(new BoundingBox(0, pointedRow * PITCH, getWidth(), PITCH));
    }

    private Optional<Entry> at(MouseEvent event) {
        int column = (int) (event.getX() / PITCH);
        int index = (int) (event.getY() / PITCH) * COLUMNS + column;
        return column < COLUMNS && index >= 0 && index < entries.size()
                ? Optional.of(entries.get(index))
                : Optional.empty();
    }

    @Override
    protected double computePrefWidth(double height) {
        return COLUMNS * PITCH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows * PITCH;
    }
}
