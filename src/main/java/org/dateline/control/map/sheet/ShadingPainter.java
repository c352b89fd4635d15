package org.dateline.control.map.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.shape.FillRule;
import org.dateline.control.map.content.AreaState;
import org.dateline.control.map.content.ChangeShade;
import org.dateline.control.map.content.MapContent;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.content.ShadeClasses;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.control.map.plane.ProjectedFeature;
import org.dateline.geo.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The second sheet: areas shaded by what the window shows in them, and hatched where something is known only to lie
 * somewhere in the area.
 */
final class ShadingPainter implements SheetPainter<ShadingPainter.Shading> {

    private final Map<Color, ImagePattern> hatches = new HashMap<>();
    private final Map<Color, ImagePattern> faintHatches = new HashMap<>();
    private final Map<Color, ImagePattern> dots = new HashMap<>();
    private MapContent lookedAt = MapContent.EMPTY;
    private Map<String, Look> looks = Map.of();

    /** The areas, and how those look in which something is shown, by id. */
    record Shading(MapLayers layers, Map<String, Look> looks) {}

    /**
     * How an area looks: shaded in a class, if not -1, dotted where there is no number for that, and hatched; or shaded by a change alone, if
     * that is not null.
     */
    record Look(
            int shade,
            boolean dotted,
            boolean hatched,
            @Nullable ChangeShade change) {

        private static Look of(AreaState state, ShadeClasses classes) {
            if (state.change() != null) {
                return new Look(-1, false, false, state.change());
            }
            return new Look(
                    classes.shade(classes.of(state.shaded())), state.isWithoutNumber(), state.areaOnly() > 0, null);
        }
    }

    /** Areas are many points each, and most steps of a window change how none of them looks: then these are equal. */
    @Override
    public Optional<Shading> look(MapScene scene) {
        MapContent content = scene.content();
        if (content != lookedAt) {
            lookedAt = content;
            looks = new HashMap<>(2 * content.areas().size());
            content.areas().forEach((id, state) -> looks.put(id, Look.of(state, content.classes())));
        }
        return looks.isEmpty() ? Optional.empty() : Optional.of(new Shading(scene.layers(), looks));
    }

    @Override
    public void paint(GraphicsContext graphics, Viewport view, MapPalette palette, Shading shading) {
        graphics.setFillRule(FillRule.NON_ZERO);
        for (ProjectedFeature area : shading.layers.areas().visible(view)) {
            Look look = shading.looks.get(area.id());
            if (look == null) {
                continue;
            }
            area.trace(graphics, view);
            ChangeShade change = look.change();
            if (change != null) {
                graphics.setFill(palette.change(change));
                graphics.fill();
            }
            if (change == ChangeShade.UNKNOWN) {
                graphics.setFill(faintHatches.computeIfAbsent(palette.text(), colour -> palette.faintHatch()));
                graphics.fill();
            }
            if (look.shade() >= 0) {
                graphics.setFill(palette.shades().get(look.shade()));
                graphics.fill();
            }
            if (look.dotted()) {
                graphics.setFill(dots.computeIfAbsent(palette.text(), colour -> palette.dots()));
                graphics.fill();
            }
            if (look.hatched()) {
                graphics.setFill(hatches.computeIfAbsent(palette.text(), colour -> palette.hatch()));
                graphics.fill();
            }
        }
    }
}
