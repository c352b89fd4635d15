package org.dateline.control.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.dateline.geo.LabelLayout;
import org.dateline.geo.ScaleBar;
import org.dateline.geo.Viewport;
import org.locationtech.jts.geom.Envelope;

/** The uppermost sheet: names and the scale bar. */
final class NamePainter {

    /** All that the sheet shows; symbols only as what names must not cover. */
    record Sheet(
            List<ProjectedFeature> areas,
            List<ProjectedFeature> context,
            Set<String> named,
            List<SymbolPainter.Symbol> symbols,
            List<Envelope> covered) {}

    private static final Font NAME = Font.font("Inter", 12);
    private static final Font FIRST_NAME = Font.font("Inter SemiBold", 13);
    private static final Font COUNTRY = Font.font("Inter", 12);
    private static final Font SCALE = Font.font("Inter", 11);
    private static final double LINE_HEIGHT = 16;
    private static final double GAP = 4;
    private static final int GRID = 14;
    private static final double LONGEST_SCALE = 120;
    private static final double SCALE_RIGHT = 16;
    private static final double SCALE_BOTTOM = 30;

    private final GraphicsContext graphics;
    private final Viewport viewport;
    private final MapPalette palette;
    private final Sheet sheet;

    private NamePainter(GraphicsContext graphics, Viewport viewport, MapPalette palette, Sheet sheet) {
        this.graphics = graphics;
        this.viewport = viewport;
        this.palette = palette;
        this.sheet = sheet;
    }

    /** Draws, and says which names found room. */
    static List<String> paint(GraphicsContext graphics, Viewport viewport, MapPalette palette, Sheet sheet) {
        NamePainter painter = new NamePainter(graphics, viewport, palette, sheet);
        List<String> shown = painter.names();
        painter.scaleBar();
        return shown;
    }

    private List<String> names() {
        Envelope screen = new Envelope(4, viewport.width() - 4, 4, viewport.height() - 4);
        List<Envelope> obstacles = new ArrayList<>(sheet.covered());
        obstacles.add(scaleBarBox());
        for (SymbolPainter.Symbol symbol : sheet.symbols()) {
            obstacles.add(around(symbol));
        }
        List<LabelLayout.Wish> wishes = new ArrayList<>();
        for (ProjectedFeature area : sheet.areas()) {
            if (area.isVisible(viewport)) {
                wish(area, wishes);
            }
        }
        List<LabelLayout.Placed> placed = LabelLayout.place(wishes, obstacles, screen, GAP);
        SymbolPainter.centred(graphics);
        for (LabelLayout.Placed name : placed) {
            boolean first = sheet.named().contains(name.id());
            write(name.text(), name.x(), name.y(), first ? FIRST_NAME : NAME, palette.text());
        }
        countryNames(placed, obstacles);
        return placed.stream().map(LabelLayout.Placed::text).toList();
    }

    private static Envelope around(SymbolPainter.Symbol symbol) {
        double reach = SymbolPainter.RADIUS + 3;
        return new Envelope(symbol.x() - reach, symbol.x() + reach, symbol.y() - reach, symbol.y() + reach);
    }

    private void wish(ProjectedFeature area, List<LabelLayout.Wish> wishes) {
        boolean first = sheet.named().contains(area.id());
        double width = widthOf(area.name(), first ? FIRST_NAME : NAME);
        double radius = area.innerRadius() / viewport.metresPerPixel();
        if (!first && width > radius * 2.6) {
            return;
        }
        double x = viewport.screenX(area.middle().x);
        double y = viewport.screenY(area.middle().y);
        List<LabelLayout.Anchor> anchors = new ArrayList<>();
        anchors.add(new LabelLayout.Anchor(x, y));
        double[] steps = first ? new double[] {14, 20, 28, 38, 50, 64} : new double[] {10, 18};
        for (double step : steps) {
            anchors.add(new LabelLayout.Anchor(x, y + step));
            anchors.add(new LabelLayout.Anchor(x, y - step));
            if (first) {
                anchors.add(new LabelLayout.Anchor(x + width / 2 + step, y));
                anchors.add(new LabelLayout.Anchor(x - width / 2 - step, y));
            }
        }
        double importance = (first ? 1e6 : 0) + area.area() / 1e9;
        wishes.add(new LabelLayout.Wish(area.id(), area.name(), width, LINE_HEIGHT, importance, anchors));
    }

    /** Names of the land around, each at the point of a coarse grid that is farthest from all else. */
    private void countryNames(List<LabelLayout.Placed> placed, List<Envelope> obstacles) {
        Map<ProjectedFeature, double[]> best = new HashMap<>();
        List<Envelope> taken = new ArrayList<>(obstacles);
        placed.forEach(name -> taken.add(name.box()));
        for (int column = 1; column < GRID; column++) {
            for (int row = 1; row < GRID; row++) {
                double x = viewport.width() * column / GRID;
                double y = viewport.height() * row / GRID;
                consider(x, y, best);
            }
        }
        for (Map.Entry<ProjectedFeature, double[]> entry : best.entrySet()) {
            String name = entry.getKey().name().toUpperCase(Locale.ROOT);
            double[] point = entry.getValue();
            double width = widthOf(name, COUNTRY);
            Envelope box = new Envelope(point[0] - width / 2, point[0] + width / 2, point[1] - 9, point[1] + 9);
            if (point[2] > width * 0.6 && taken.stream().noneMatch(box::intersects)) {
                write(name, point[0], point[1], COUNTRY, palette.contextText());
            }
        }
    }

    private void consider(double x, double y, Map<ProjectedFeature, double[]> best) {
        double planeX = viewport.planeX(x);
        double planeY = viewport.planeY(y);
        if (sheet.areas().stream().anyMatch(area -> area.contains(planeX, planeY))) {
            return;
        }
        for (ProjectedFeature land : sheet.context()) {
            if (land.contains(planeX, planeY)) {
                double room = roomAround(land, x, y);
                if (room > best.getOrDefault(land, new double[] {0, 0, 0})[2]) {
                    best.put(land, new double[] {x, y, room});
                }
                return;
            }
        }
    }

    /** How far one can go left and right without leaving the land or the screen, pixels. */
    private double roomAround(ProjectedFeature land, double x, double y) {
        double room = Math.min(x, viewport.width() - x);
        for (double step = 15; step < room; step += 15) {
            if (isElsewhere(land, x - step, y) || isElsewhere(land, x + step, y)) {
                return step;
            }
        }
        return room;
    }

    private boolean isElsewhere(ProjectedFeature land, double x, double y) {
        double planeX = viewport.planeX(x);
        double planeY = viewport.planeY(y);
        return !land.contains(planeX, planeY) || sheet.areas().stream().anyMatch(area -> area.contains(planeX, planeY));
    }

    private void write(String text, double x, double y, Font font, Color colour) {
        graphics.setFont(font);
        graphics.setLineWidth(3);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setStroke(palette.halo().deriveColor(0, 1, 1, 0.85));
        graphics.strokeText(text, x, y);
        graphics.setFill(colour);
        graphics.fillText(text, x, y);
    }

    private Envelope scaleBarBox() {
        double right = viewport.width() - SCALE_RIGHT;
        double bottom = viewport.height() - SCALE_BOTTOM;
        return new Envelope(right - LONGEST_SCALE, right, bottom - 24, viewport.height());
    }

    private void scaleBar() {
        ScaleBar bar = ScaleBar.atMost(LONGEST_SCALE, viewport.metresPerPixel());
        double right = viewport.width() - SCALE_RIGHT;
        double bottom = viewport.height() - SCALE_BOTTOM;
        double left = right - bar.pixels();
        graphics.setStroke(palette.halo());
        graphics.setLineWidth(4);
        traceBar(left, right, bottom);
        graphics.setStroke(palette.text());
        graphics.setLineWidth(1.5);
        traceBar(left, right, bottom);
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.BOTTOM);
        write(bar.label(), (left + right) / 2, bottom - 5, SCALE, palette.text());
    }

    private void traceBar(double left, double right, double bottom) {
        graphics.beginPath();
        graphics.moveTo(left, bottom - 5);
        graphics.lineTo(left, bottom);
        graphics.lineTo(right, bottom);
        graphics.lineTo(right, bottom - 5);
        graphics.stroke();
    }

    private static double widthOf(String text, Font font) {
        Text measured = new Text(text);
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }
}
