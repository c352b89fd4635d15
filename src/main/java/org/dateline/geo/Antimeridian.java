package org.dateline.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Shapes on a globe, whose longitudes have no end: brought to one turn of them, cut where that ends, and joined where a file has cut
 * them. All in degrees, x = longitude.
 */
public final class Antimeridian {

    private static final double TURN = 360;
    private static final double HALF = TURN / 2;
    private static final double POLE = 90;

    /** Two longitudes that are less apart are one, some centimetres. */
    private static final double SAME_DEGREES = 1e-6;

    /** As a share of a turn; less over the end of one is rounding. */
    private static final double ROUNDING = 1e-11;

    /** Files cut shapes at the 180th meridian, some a little beside it. */
    private static final double CUT_DEGREES = 0.01;

    private Antimeridian() {}

    /**
     * The shape with longitudes from -180 to 180, cut at the 180th meridian (RFC 7946, 3.1.9); itself if it is already so. An edge of
     * more than half a turn is taken to cross that meridian, as no border is so long; an area whose ring leads once around the globe
     * holds the pole that the ring is nearer to.
     */
    public static Geometry cut(Geometry degrees) {
        Envelope box = degrees.getEnvelopeInternal();
        boolean isPlain = box.getWidth() <= HALF && box.getMinX() >= -HALF && box.getMaxX() <= HALF;
        return box.isNull() || isPlain ? degrees : new Turn(Projection.around(0)).of(degrees, Unrolling::of);
    }

    /**
     * The shape within a turn of longitudes, and its areas within latitudes: cut where they end, and in one piece elsewhere though its
     * file has cut it; itself if it is already so. Edges are taken as they are.
     */
    static Geometry within(Envelope turn, Geometry degrees) {
        return degrees.isEmpty() ? degrees : new Turn(turn).of(degrees, part -> part);
    }

    /** Whether a file may have cut the area at the 180th meridian, or leads it along that to a pole. */
    static boolean isCut(Geometry degrees) {
        Envelope box = degrees.getEnvelopeInternal();
        return degrees.getDimension() == 2
                && (box.getMinX() <= CUT_DEGREES - HALF || box.getMaxX() >= HALF - CUT_DEGREES);
    }

    /** The longitudes from one to a turn later. */
    private static final class Turn {

        private final double west;
        private final double middle;
        private final double south;
        private final double north;
        private boolean changed;

        Turn(Envelope turn) {
            this.west = turn.getMinX();
            this.middle = west + HALF;
            // Rounding carries shapes past a pole
            this.south = turn.getMinY() == -POLE ? -POLE - 1 : turn.getMinY();
            this.north = turn.getMaxY() == POLE ? POLE + 1 : turn.getMaxY();
        }

        Geometry of(Geometry geometry, UnaryOperator<Geometry> unrolling) {
            GeometryFactory factory = geometry.getFactory();
            List<Geometry> pieces = new ArrayList<>();
            List<Polygon> torn = new ArrayList<>();
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                Geometry part = geometry.getGeometryN(i);
                Geometry whole = unrolling.apply(part);
                changed |= whole != part;
                if (whole instanceof Polygon polygon) {
                    addPolygon(snapped(polygon), pieces, torn);
                } else if (whole instanceof LineString line) {
                    addLine(line, pieces);
                } else if (whole instanceof Point point && !point.isEmpty()) {
                    pieces.add(shifted(point, Projection.near(point.getX(), middle) - point.getX()));
                } else {
                    pieces.add(whole);
                }
            }
            if (!changed) {
                return geometry;
            }
            if (torn.size() > 1) {
                pieces.addAll(polygons(OverlayNGRobust.union(fixed(torn), factory)));
            } else {
                pieces.addAll(torn);
            }
            return factory.buildGeometry(pieces);
        }

        private void addPolygon(Polygon polygon, List<Geometry> pieces, List<Polygon> torn) {
            Envelope box = polygon.getEnvelopeInternal();
            int first = (int) Math.floor((box.getMinX() - west) / TURN + ROUNDING);
            int last = (int) Math.ceil((box.getMaxX() - west) / TURN - ROUNDING) - 1;
            if (box.isNull() || first >= last && box.getMinY() >= south && box.getMaxY() <= north) {
                place(box.isNull() ? polygon : shifted(polygon, -TURN * first), pieces, torn);
                return;
            }
            Geometry whole = GeometryFixer.fix(polygon);
            for (int turn = first; turn <= Math.max(first, last); turn++) {
                double from = west + TURN * turn;
                Geometry strip = whole.getFactory().toGeometry(new Envelope(from, from + TURN, south, north));
                for (Polygon piece : polygons(OverlayNGRobust.overlay(whole, strip, OverlayNG.INTERSECTION))) {
                    place(shifted(piece, -TURN * turn), pieces, torn);
                }
            }
            changed = true;
        }

        private void place(Geometry piece, List<Geometry> pieces, List<Polygon> torn) {
            if (isTorn(piece)) {
                torn.add((Polygon) piece);
            } else if (!piece.isEmpty()) {
                pieces.add(piece);
            }
        }

        /** Whether it ends where files end their longitudes, within this turn: at -180, 0, 180 or 360. */
        private boolean isTorn(Geometry piece) {
            Envelope box = piece.getEnvelopeInternal();
            return !box.isNull() && (isFilesEnd(box.getMinX()) || isFilesEnd(box.getMaxX()));
        }

        private boolean isFilesEnd(double longitude) {
            return longitude == HALF * Math.rint(longitude / HALF)
                    && longitude > west + SAME_DEGREES
                    && longitude < west + TURN - SAME_DEGREES;
        }

        /** With an edge along the 180th meridian where it has one a little beside that and this turn goes on there. */
        private Polygon snapped(Polygon polygon) {
            if (!isCut(polygon) || Math.abs(Projection.near(middle, HALF) - HALF) > HALF - CUT_DEGREES) {
                return polygon;
            }
            return (Polygon) Points.edited(polygon, points -> {
                double[] snapped = points.clone();
                for (int i = 2; i + 1 < points.length; i += 2) {
                    double side = Math.copySign(HALF, points[i]);
                    if (Math.abs(points[i] - side) <= CUT_DEGREES && Math.abs(points[i - 2] - side) <= CUT_DEGREES) {
                        snapped[i] = side;
                        snapped[i - 2] = side;
                    }
                }
                return snapped;
            });
        }

        private void addLine(LineString line, List<Geometry> pieces) {
            Coordinate[] points = line.getCoordinates();
            if (points.length > 0) {
                LineCut cut = new LineCut(line, pieces, firstTurn(points));
                for (int i = 1; i < points.length; i++) {
                    cut.go(points[i - 1], points[i]);
                }
                cut.close();
            }
        }

        /** The turn in which a line begins; one that begins at the end of a turn goes where it leads. */
        private int firstTurn(Coordinate[] points) {
            double turns = (points[0].x - west) / TURN;
            boolean goesWest = points.length > 1 && points[1].x < points[0].x;
            return goesWest ? (int) Math.ceil(turns - ROUNDING) - 1 : (int) Math.floor(turns + ROUNDING);
        }

        /** The pieces of a line. */
        private final class LineCut {

            private final LineString line;
            private final List<Geometry> pieces;
            private final List<Coordinate> open = new ArrayList<>();
            private int turn;

            LineCut(LineString line, List<Geometry> pieces, int turn) {
                this.line = line;
                this.pieces = pieces;
                this.turn = turn;
                add(line.getCoordinateN(0).x, line.getCoordinateN(0).y);
            }

            void go(Coordinate from, Coordinate to) {
                while ((to.x - west) / TURN > turn + 1 + ROUNDING) {
                    cross(from, to, turn + 1, 1);
                }
                while ((to.x - west) / TURN < turn - ROUNDING) {
                    cross(from, to, turn, -1);
                }
                add(to.x, to.y);
            }

            private void cross(Coordinate from, Coordinate to, int end, int step) {
                double meridian = west + TURN * end;
                double latitude = Unrolling.latitudeAt(meridian, from, to);
                add(meridian, latitude);
                close();
                turn += step;
                add(meridian, latitude);
            }

            private void add(double longitude, double latitude) {
                open.add(new Coordinate(longitude - TURN * turn, latitude));
                changed |= turn != 0;
            }

            void close() {
                boolean isLine =
                        open.size() > 2 || open.size() == 2 && !open.get(0).equals2D(open.get(1));
                if (isLine) {
                    pieces.add(line.getFactory().createLineString(open.toArray(Coordinate[]::new)));
                }
                open.clear();
            }
        }

        private Geometry shifted(Geometry geometry, double degrees) {
            if (degrees == 0) {
                return geometry;
            }
            changed = true;
            return Points.edited(geometry, points -> {
                double[] shifted = points.clone();
                for (int i = 0; i + 1 < points.length; i += 2) {
                    shifted[i] += degrees;
                }
                return shifted;
            });
        }

        private static List<Geometry> fixed(List<Polygon> polygons) {
            return polygons.stream().map(GeometryFixer::fix).toList();
        }

        private static List<Polygon> polygons(Geometry geometry) {
            List<Polygon> polygons = new ArrayList<>();
            PolygonExtracter.getPolygons(geometry, polygons);
            return polygons;
        }
    }
}
