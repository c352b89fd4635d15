package org.dateline.control.map.plane;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.geo.Viewport;

/** Where the name of a piece of the land around has the most room, to either side, on a view; metres of the plane. */
public record ContextPoint(String name, double x, double y, double room) {

    private static final int GRID = 14;

    /** One point for each piece of land that is seen: the best of a coarse grid. It takes some milliseconds. */
    public static List<ContextPoint> of(MapLayers layers, Viewport viewport) {
        return new Search(layers, viewport).points();
    }

    private record Search(MapLayers layers, Viewport viewport) {

        List<ContextPoint> points() {
            Map<ProjectedFeature, double[]> best = new HashMap<>();
            for (int column = 1; column < GRID; column++) {
                for (int row = 1; row < GRID; row++) {
                    consider(viewport.width() * column / GRID, viewport.height() * row / GRID, best);
                }
            }
            List<ContextPoint> points = new ArrayList<>();
            layers.context().features().stream().filter(best::containsKey).forEach(land -> {
                double[] point = best.getOrDefault(land, new double[3]);
                points.add(new ContextPoint(
                        land.name(),
                        viewport.planeX(point[0]),
                        viewport.planeY(point[1]),
                        point[2] * viewport.metresPerPixel()));
            });
            return points;
        }

        private void consider(double x, double y, Map<ProjectedFeature, double[]> best) {
            double planeX = viewport.planeX(x);
            double planeY = viewport.planeY(y);
            if (layers.areas().at(planeX, planeY).isPresent()) {
                return;
            }
            for (ProjectedFeature land : layers.context().features()) {
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
            return !land.contains(planeX, planeY)
                    || layers.areas().at(planeX, planeY).isPresent();
        }
    }
}
