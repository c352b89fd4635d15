package org.dateline.viewmodel.layers;

import java.util.List;
import org.dateline.geo.LayerStyle;

/**
 * The reference layers that a view draws, the first on top; no others.
 *
 * @param layers by their ids, all of them shown
 */
public record Layering(List<Drawn> layers) {

    /** A layer of a view. */
    public record Drawn(String id, LayerStyle style) {}

    public Layering {
        layers = List.copyOf(layers);
    }
}
