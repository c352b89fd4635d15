package org.dateline.control.map;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.dateline.geo.LabelLayout;
import org.dateline.geo.Viewport;
import org.dateline.model.Certainty;
import org.dateline.query.GroupTally;

/**
 * The uppermost sheet: symbols of events, filled where certain and hollow where only possible; groups of them as a count in a
 * ring of category shares; counts of what is known only to an area.
 */
final class SymbolPainter {

    private static final double RING = 4;
    private static final double LIGHTER = 0.7;
    private static final Font COUNT = Font.font("Inter SemiBold", 11.5);
    private static final Font BADGE = Font.font("Inter SemiBold", 10.5);
    private static final double BADGE_HEIGHT = 14;

    /** All that the sheet shows. */
    record Sheet(
            SymbolSheet symbols,
            List<LabelLayout.Placed> names,
            MapContent content,
            Set<String> highlighted,
            MapTarget pointed,
            Viewport view) {}

    private final GraphicsContext graphics;
    private final MapPalette palette;
    private final Sheet sheet;

    private SymbolPainter(GraphicsContext graphics, MapPalette palette, Sheet sheet) {
        this.graphics = graphics;
        this.palette = palette;
        this.sheet = sheet;
    }

    static void paint(GraphicsContext graphics, MapPalette palette, Sheet sheet) {
        new SymbolPainter(graphics, palette, sheet).paint();
    }

    private void paint() {
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setLineCap(StrokeLineCap.BUTT);
        sheet.names().forEach(this::badge);
        GroupTally shown = sheet.content().towns();
        if (shown == null) {
            return;
        }
        for (Cluster cluster : sheet.symbols().clusters()) {
            if (isFarOff(cluster)) {
                continue;
            }
            if (cluster.isOne()) {
                symbol(cluster.first(shown)[0], shown, cluster.x(), cluster.y());
            } else {
                group(cluster, shown);
            }
        }
        if (sheet.symbols().isDense() && sheet.pointed() instanceof MapTarget.Square square) {
            square(square);
        }
        sheet.symbols()
                .marked(sheet.highlighted(), sheet.view())
                .forEach(marked -> symbol(marked.position(), shown, marked.x(), marked.y()));
        sheet.symbols().fan().ifPresent(open -> fan(open, shown));
    }

    /** Whether the cluster lies beyond what is drawn. */
    private boolean isFarOff(Cluster cluster) {
        double reach = org.dateline.control.map.Sheet.MARGIN + cluster.radius() + 4;
        return cluster.x() < -reach
                || cluster.y() < -reach
                || cluster.x() > sheet.view().width() + reach
                || cluster.y() > sheet.view().height() + reach;
    }

    /** The outline of the square that is pointed at. */
    private void square(MapTarget.Square square) {
        double side = Squares.SIDE;
        double metres = side * sheet.view().metresPerPixel();
        double left = Math.floor(sheet.view().screenX(square.column() * metres)) - 1;
        double top = Math.floor(sheet.view().screenY(-square.row() * metres)) - 1;
        graphics.setStroke(palette.halo());
        graphics.setLineWidth(4);
        graphics.strokeRect(left, top, side + 2, side + 2);
        graphics.setStroke(palette.text());
        graphics.setLineWidth(2);
        graphics.strokeRect(left, top, side + 2, side + 2);
    }

    /** How many events are known only to the area, to the right of its name. */
    private void badge(LabelLayout.Placed name) {
        AreaState state = sheet.content().areas().get(name.id());
        if (state == null || state.areaOnly() == 0) {
            return;
        }
        String count = String.valueOf(state.areaOnly());
        double width = Math.max(BADGE_HEIGHT, 7 + 6.5 * count.length());
        double left = name.box().getMaxX() - width + 2;
        double top = name.y() - BADGE_HEIGHT / 2;
        Color colour = palette.category(state.category());
        boolean certain = state.areaOnlyCertain() > 0;
        graphics.setFill(certain ? colour : palette.halo());
        graphics.fillRoundRect(left, top, width, BADGE_HEIGHT, BADGE_HEIGHT, BADGE_HEIGHT);
        graphics.setStroke(certain ? palette.halo() : colour);
        graphics.setLineWidth(1.2);
        graphics.strokeRoundRect(left, top, width, BADGE_HEIGHT, BADGE_HEIGHT, BADGE_HEIGHT);
        write(count, left + width / 2, name.y(), BADGE, certain ? palette.halo() : palette.text());
    }

    private void symbol(int position, GroupTally shown, double x, double y) {
        boolean certain = shown.result().certaintyOf(position) == Certainty.CERTAIN;
        boolean setOff = isSetOff(position);
        int known = shown.category(position);
        int category = known < shown.categories() - 1 ? known : 0;
        double radius = setOff ? Cluster.SYMBOL_RADIUS * 1.35 : Cluster.SYMBOL_RADIUS;
        Color colour = palette.category(category);
        Glyph.ofCategory(category).trace(graphics, x, y, radius);
        graphics.setStroke(setOff ? palette.text() : palette.halo());
        graphics.setLineWidth(setOff ? 5 : 4);
        graphics.stroke();
        graphics.setFill(certain ? colour : colour.interpolate(palette.halo(), 0.78));
        graphics.fill();
        graphics.setStroke(colour);
        graphics.setLineWidth(1.6);
        graphics.stroke();
    }

    /** Names are only asked for where anything is set off at all. */
    private boolean isSetOff(int position) {
        boolean pointed = sheet.pointed() instanceof MapTarget.Symbol;
        return (pointed || !sheet.highlighted().isEmpty())
                && (sheet.highlighted().contains(sheet.symbols().towns().id(position))
                        || (pointed && sheet.symbols().symbol(position).equals(sheet.pointed())));
    }

    private void group(Cluster cluster, GroupTally shown) {
        boolean setOff = sheet.symbols().holdsAny(cluster, sheet.highlighted())
                || sheet.symbols().isAt(cluster, sheet.pointed());
        double radius = cluster.radius() + (setOff ? 2 : 0);
        graphics.setFill(setOff ? palette.text() : palette.halo());
        disc(cluster, radius + 2);
        graphics.setFill(palette.halo());
        disc(cluster, radius);
        shares(cluster, shown, radius - RING / 2);
        write(String.valueOf(cluster.size()), cluster.x(), cluster.y(), COUNT, palette.text());
    }

    private void disc(Cluster cluster, double radius) {
        graphics.fillOval(cluster.x() - radius, cluster.y() - radius, 2 * radius, 2 * radius);
    }

    /** The ring: an arc for each category, its certain part solid and its possible part lighter. */
    private void shares(Cluster cluster, GroupTally shown, double radius) {
        double start = 90;
        graphics.setLineWidth(RING);
        for (Map.Entry<Integer, Cluster.Share> entry : cluster.shares(shown).entrySet()) {
            Color colour = palette.category(entry.getKey());
            start = arc(cluster, radius, start, entry.getValue().certain(), colour);
            start = arc(
                    cluster, radius, start, entry.getValue().possible(), colour.interpolate(palette.halo(), LIGHTER));
        }
    }

    private double arc(Cluster cluster, double radius, double start, int events, Color colour) {
        if (events == 0) {
            return start;
        }
        double extent = -360.0 * events / cluster.size();
        graphics.setStroke(colour);
        graphics.strokeArc(
                cluster.x() - radius, cluster.y() - radius, 2 * radius, 2 * radius, start, extent, ArcType.OPEN);
        return start + extent;
    }

    private void fan(Fan fan, GroupTally shown) {
        Cluster cluster = fan.cluster();
        graphics.setFill(palette.halo().deriveColor(0, 1, 1, 0.88));
        disc(cluster, fan.reach());
        graphics.setStroke(palette.areaLine());
        graphics.setLineWidth(1);
        for (Fan.Item item : fan.symbols()) {
            graphics.strokeLine(cluster.x(), cluster.y(), cluster.x() + item.right(), cluster.y() + item.down());
        }
        graphics.setFill(palette.halo());
        disc(cluster, cluster.radius());
        shares(cluster, shown, cluster.radius() - RING / 2);
        write(String.valueOf(cluster.size()), cluster.x(), cluster.y(), COUNT, palette.text());
        for (Fan.Item item : fan.symbols()) {
            symbol(item.position(), shown, cluster.x() + item.right(), cluster.y() + item.down());
        }
        if (fan.hidden() > 0) {
            write(
                    "+" + fan.hidden() + " in the list",
                    cluster.x(),
                    cluster.y() + cluster.radius() + 9,
                    BADGE,
                    palette.text());
        }
    }

    private void write(String words, double x, double y, Font font, Color colour) {
        centred(graphics);
        graphics.setFont(font);
        graphics.setFill(colour);
        graphics.fillText(words, x, y);
    }

    static void centred(GraphicsContext graphics) {
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.CENTER);
    }
}
