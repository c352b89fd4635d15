package org.dateline.control.map.plane;

import javafx.scene.paint.Color;
import org.dateline.geo.LayerStyle;

/** A reference layer and how it is drawn. */
public record StyledReference(ProjectedReference layer, LayerStyle style) {

    /** The colour in which it is drawn. */
    public Color colour() {
        return Color.web(style.colour());
    }
}
