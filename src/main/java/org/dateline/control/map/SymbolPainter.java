package org.dateline.control.map;

import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import org.dateline.geo.Viewport;
import org.dateline.model.Certainty;

/** The fourth sheet: symbols of events, filled where certain and hollow where only possible, hover and selection. */
final class SymbolPainter {

    /** The radius of a symbol in pixels. */
    static final double RADIUS = 6.5;

    /** An event's symbol and where it lies on the screen. */
    record Symbol(String event, int category, double x, double y) {}

    /** All that the sheet shows. */
    record Sheet(
            Optional<ProjectedFeature> selected,
            Optional<ProjectedFeature> hoveredArea,
            List<Symbol> symbols,
            MapContent content,
            MapHighlight highlight,
            MapTarget hovered,
            boolean focused) {}

    private final GraphicsContext graphics;
    private final MapPalette palette;
    private final Viewport viewport;

    private SymbolPainter(GraphicsContext graphics, Viewport viewport, MapPalette palette) {
        this.graphics = graphics;
        this.viewport = viewport;
        this.palette = palette;
    }

    static void paint(GraphicsContext graphics, Viewport viewport, MapPalette palette, Sheet sheet) {
        new SymbolPainter(graphics, viewport, palette).paint(sheet);
    }

    private void paint(Sheet sheet) {
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        sheet.hoveredArea().ifPresent(area -> outline(area, false));
        sheet.selected().ifPresent(area -> outline(area, true));
        for (Symbol symbol : sheet.symbols()) {
            Certainty certainty = sheet.content().events().get(symbol.event());
            if (certainty != null) {
                boolean set = sheet.highlight().events().contains(symbol.event());
                boolean hovered = sheet.hovered() instanceof MapTarget.Symbol target
                        && target.event().equals(symbol.event());
                draw(symbol, certainty == Certainty.CERTAIN, set || hovered);
            }
        }
        if (sheet.focused()) {
            graphics.setStroke(palette.accent());
            graphics.setLineWidth(2);
            graphics.strokeRect(1, 1, viewport.width() - 2, viewport.height() - 2);
        }
    }

    private void outline(ProjectedFeature area, boolean selected) {
        area.trace(graphics, viewport);
        graphics.setStroke(palette.halo());
        graphics.setLineWidth(selected ? 6 : 4);
        graphics.stroke();
        graphics.setStroke(selected ? palette.accent() : palette.text());
        graphics.setLineWidth(selected ? 3 : 1.5);
        graphics.stroke();
    }

    private void draw(Symbol symbol, boolean certain, boolean setOff) {
        double radius = setOff ? RADIUS * 1.35 : RADIUS;
        Color colour = palette.category(symbol.category());
        Glyph.ofCategory(symbol.category()).trace(graphics, symbol.x(), symbol.y(), radius);
        graphics.setStroke(setOff ? palette.text() : palette.halo());
        graphics.setLineWidth(setOff ? 5 : 4);
        graphics.stroke();
        graphics.setFill(certain ? colour : colour.interpolate(palette.halo(), 0.78));
        graphics.fill();
        graphics.setStroke(colour);
        graphics.setLineWidth(1.6);
        graphics.stroke();
    }

    static void centred(GraphicsContext graphics) {
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.CENTER);
    }
}
