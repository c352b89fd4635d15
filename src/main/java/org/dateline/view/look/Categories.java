package org.dateline.view.look;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import org.dateline.control.look.Hollow;
import org.dateline.control.map.symbol.Glyph;
import org.dateline.model.Catalog;
import org.dateline.model.Category;
import org.dateline.model.Certainty;

/** The position of each category in the dataset, which decides its colour and its glyph. */
public final class Categories {

    private static final double RADIUS = 6;

    private final Map<String, Integer> positions = new HashMap<>();
    private final Catalog<Category> catalog;

    /** The signs of these categories. */
    public Categories(Catalog<Category> catalog) {
        this.catalog = catalog;
        for (Category category : catalog) {
            positions.put(category.id(), positions.size());
        }
    }

    int position(String category) {
        return positions.getOrDefault(category, 0);
    }

    /** The name of the category with this id. */
    public String name(String category) {
        return catalog.find(category).map(Category::name).orElse(category);
    }

    /** The category's glyph: filled for what is certain, hollow for what is only possible. */
    public SVGPath glyph(String category, Certainty certainty, Theme theme) {
        SVGPath glyph = new SVGPath();
        glyph.setStrokeWidth(Hollow.LINE);
        show(glyph, category, certainty, theme);
        return glyph;
    }

    /** Makes an existing glyph that of the category. */
    public void show(SVGPath glyph, String category, Certainty certainty, Theme theme) {
        Color colour = theme.map().category(position(category));
        glyph.setContent(Glyph.ofCategory(position(category)).svgPath(RADIUS));
        glyph.setStroke(colour);
        glyph.setFill(Hollow.fill(colour, certainty == Certainty.CERTAIN));
    }
}
