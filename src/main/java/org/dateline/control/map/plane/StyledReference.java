package org.dateline.control.map.plane;

import org.dateline.geo.LayerStyle;

/** A reference layer and how it is drawn. */
public record StyledReference(ProjectedReference layer, LayerStyle style) {}
