package org.dateline.shapefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Makes polygons of the rings of a record. A ring inside an even number of others is a shell, one inside an odd number a
 * hole in the smallest of them; neither the order of the rings nor which way they turn matters, since files in the wild
 * keep to neither.
 */
final class RingAssembler {

    private final List<Ring> rings;
    private final STRtree tree = new STRtree();

    private RingAssembler(List<LinearRing> rings) {
        this.rings = rings.stream().map(Ring::new).toList();
        this.rings.forEach(ring -> tree.insert(ring.line.getEnvelopeInternal(), ring));
    }

    /** The polygons in the order of their shells, their holes in the order of the rings. */
    static MultiPolygon assemble(List<LinearRing> rings) {
        if (rings.size() == 1) {
            return ShapeParser.GEOMETRIES.createMultiPolygon(
                    new Polygon[] {ShapeParser.GEOMETRIES.createPolygon(rings.get(0))});
        }
        return new RingAssembler(rings).assemble();
    }

    private MultiPolygon assemble() {
        Map<Ring, List<LinearRing>> holesByShell = new LinkedHashMap<>();
        Map<Ring, Ring> shellByHole = new LinkedHashMap<>();
        for (Ring ring : rings) {
            List<Ring> around = around(ring);
            if (around.size() % 2 == 0) {
                holesByShell.put(ring, new ArrayList<>());
            } else {
                shellByHole.put(ring, around.get(0));
            }
        }
        shellByHole.forEach((hole, shell) -> addHole(holesByShell, hole, shell));
        return ShapeParser.GEOMETRIES.createMultiPolygon(holesByShell.entrySet().stream()
                .map(entry -> ShapeParser.GEOMETRIES.createPolygon(
                        entry.getKey().line, entry.getValue().toArray(LinearRing[]::new)))
                .toArray(Polygon[]::new));
    }

    /** Where rings cross, the ring around a hole may be a hole itself; it is then a polygon of its own. */
    private static void addHole(Map<Ring, List<LinearRing>> holesByShell, Ring hole, Ring shell) {
        List<LinearRing> holes = holesByShell.get(shell);
        if (holes == null) {
            holesByShell.put(hole, new ArrayList<>());
        } else {
            holes.add(hole.line);
        }
    }

    /** The rings that contain this one, the smallest first. */
    private List<Ring> around(Ring ring) {
        List<Ring> around = new ArrayList<>();
        for (Object candidate : tree.query(ring.line.getEnvelopeInternal())) {
            Ring other = (Ring) candidate;
            if (other != ring && other.contains(ring)) {
                around.add(other);
            }
        }
        around.sort(Comparator.comparingDouble(other -> other.area));
        return around;
    }

    /** A ring that can be asked often what it contains. */
    private static final class Ring {

        private final LinearRing line;
        private final double area;
        private @Nullable IndexedPointInAreaLocator locator;

        Ring(LinearRing line) {
            this.line = line;
            this.area = Area.ofRing(line.getCoordinateSequence());
        }

        boolean contains(Ring other) {
            Envelope box = line.getEnvelopeInternal();
            if (area <= other.area || !box.contains(other.line.getEnvelopeInternal())) {
                return false;
            }
            for (Coordinate point : other.line.getCoordinates()) {
                int location = locate(point);
                if (location != Location.BOUNDARY) {
                    return location == Location.INTERIOR;
                }
            }
            // Every corner lies on this ring, so that only the inside tells
            Polygon filled = other.line.getFactory().createPolygon(other.line);
            return locate(filled.getInteriorPoint().getCoordinate()) == Location.INTERIOR;
        }

        private int locate(Coordinate point) {
            if (locator == null) {
                locator = new IndexedPointInAreaLocator(line);
            }
            return locator.locate(point);
        }
    }
}
