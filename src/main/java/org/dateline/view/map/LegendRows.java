package org.dateline.view.map;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.label;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import org.dateline.control.look.Hollow;
import org.dateline.control.map.content.MapDensity;
import org.dateline.control.map.content.ShadeClasses;
import org.dateline.control.map.content.SymbolSizes;
import org.dateline.control.map.symbol.Glyph;
import org.dateline.language.Language;
import org.dateline.model.Certainty;
import org.dateline.view.look.Explanations;
import org.dateline.view.look.Parts;
import org.dateline.view.look.Theme;

/** Rows of a legend: what shades, symbols, their sizes and squares of a map mean, whatever is counted on it. */
public final class LegendRows {

    /** How wide a line of a legend may be, pixels. */
    public static final double MAX_WIDTH = 230;

    private static final int MAX_LABEL = 4;

    private LegendRows() {}

    /** The classes of areas. */
    public static Node shades(Theme now, ShadeClasses shades) {
        HBox classes = scale(new HBox());
        classes.getStyleClass().add("legend-classes");
        for (int shade = 0; shade < shades.size(); shade++) {
            addClass(classes, swatch(now, now.map().shades().get(shades.shade(shade)), 30), shades.label(shade));
        }
        return classes;
    }

    /** The same where numbers are large: a line for each class, that of the most above. */
    public static List<Node> shadesInLines(Theme now, ShadeClasses shades) {
        List<Node> lines = new ArrayList<>();
        for (int shade = shades.size() - 1; shade >= 0; shade--) {
            lines.add(area(now, now.map().shades().get(shades.shade(shade)), shades.label(shade)));
        }
        return lines;
    }

    /** What the squares mean that stand for symbols, where these would cover one another. */
    public static List<Node> squares(Theme now, MapDensity density) {
        HBox classes = scale(new HBox());
        classes.getStyleClass().add("legend-classes");
        for (int shade = 0; shade < ShadeClasses.SIZE; shade++) {
            StackPane square = new StackPane(
                    new Rectangle(3 + shade, 3 + shade, now.map().densities().get(shade)));
            square.setPrefSize(30, 12);
            addClass(classes, square, density.classes().least(shade));
        }
        Rectangle hollow = new Rectangle(6, 6, now.map().halo());
        hollow.setStroke(now.map().densities().get(2));
        Rectangle solid = new Rectangle(7, 7, now.map().densities().get(2));
        String side = String.format(
                Language.current().locale(), density.kilometres() < 10 ? "%.1f" : "%.0f", density.kilometres());
        // No wider than what stands here otherwise, or the map would make room for it while the window moves
        return List.of(
                label(tr("Events in {0} km squares", side), "map-heading"),
                classes,
                row(solid, tr("some or all certain")),
                row(hollow, tr("only possible")));
    }

    /** Circles as large as the symbols of some round numbers. */
    public static Node sizes(Theme now, SymbolSizes sizes) {
        HBox circles = scale(new HBox(8));
        circles.setAlignment(Language.current().isRightToLeft() ? Pos.BOTTOM_RIGHT : Pos.BOTTOM_LEFT);
        for (double number : sizes.round()) {
            Circle circle =
                    new Circle(sizes.radius((long) number, number), now.map().halo());
            circle.setStroke(now.map().text());
            circle.setStrokeWidth(Hollow.LINE);
            VBox entry = new VBox(circle, label(ShadeClasses.compact(number), "map-small"));
            entry.setAlignment(Pos.CENTER);
            circles.getChildren().add(entry);
        }
        return circles;
    }

    /** What a filled symbol means, or a hollow one. */
    public static Node certainty(Theme now, Certainty certainty, String words) {
        Color colour = now.map().text();
        SVGPath dot = new SVGPath();
        dot.setContent(Glyph.CIRCLE.svgPath(5));
        dot.setStroke(colour);
        dot.setStrokeWidth(Hollow.LINE);
        dot.setFill(Hollow.fill(colour, certainty == Certainty.CERTAIN));
        return row(new StackPane(dot), words);
    }

    /** What it means that an area is painted so. */
    public static Node area(Theme now, Paint paint, String words) {
        return row(swatch(now, paint, 16), words);
    }

    /** A sign and what it means. */
    public static Node row(Node sign, String words) {
        StackPane cell = new StackPane(sign);
        cell.setMinWidth(20);
        return Parts.row(6, cell, Explanations.explain(label(words, "map-small")));
    }

    static Rectangle swatch(Theme now, Paint paint, double width) {
        Rectangle swatch = new Rectangle(width, 12, paint);
        swatch.setStroke(now.map().areaLine());
        return swatch;
    }

    /** From few to many it goes from the left to the right, as numbers do on an axis, and begins where lines begin. */
    static HBox scale(HBox row) {
        row.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        if (Language.current().isRightToLeft()) {
            row.setAlignment(Pos.CENTER_RIGHT);
        }
        return row;
    }

    static void addClass(HBox classes, Node sign, String words) {
        // Large numbers must not run into one another
        if (words.length() > MAX_LABEL && !classes.getStyleClass().contains("apart")) {
            classes.getStyleClass().add("apart");
        }
        VBox entry = new VBox(sign, label(words, "map-small"));
        entry.setAlignment(Pos.CENTER);
        classes.getChildren().add(entry);
    }
}
