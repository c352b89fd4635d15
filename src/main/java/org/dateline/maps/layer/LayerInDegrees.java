package org.dateline.maps.layer;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.geo.Antimeridian;
import org.dateline.maps.layer.RawLayer.RawFeature;
import org.dateline.maps.layer.RawLayer.Reference;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemList;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.LineStringExtracter;
import org.locationtech.jts.geom.util.PointExtracter;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * A layer in WGS 84, x = degrees east: all that is taken from its file, whatever it is wanted for.
 *
 * @param layer its features, their values as text; one that has no usable shape has none
 * @param shapeProblems which features have no usable shape, and why
 */
public record LayerInDegrees(RawLayer layer, List<Problem> shapeProblems) {

    public LayerInDegrees {
        shapeProblems = List.copyOf(shapeProblems);
    }

    /**
     * Brings a layer to degrees. What is said of its reference system comes after the problems that it has already.
     *
     * @param file how the file is called before the user
     * @throws UnreadableFileException if there is no way from its reference system, or it is in another than it says
     */
    public static LayerInDegrees of(String file, RawLayer layer) throws UnreadableFileException {
        return new Bringing(file, layer).layer();
    }

    private static final String EXPECTED = key("x from -360 to 360 and y from -90 to 90");

    private static final class Bringing {

        private static final int FEW_FIELDS = 50;
        private static final int MANY_FIELDS = 1000;
        private static final long MOST_VALUES = 100_000_000;

        /** Fields that the program knows by their names. */
        private static final Set<String> USUAL = Set.of("id", "name", "alt_names", "kind", "parent", "accuracy");

        private final String file;
        private final RawLayer given;
        private final ShapesInDegrees shapes;
        private final List<String> fields;
        private final Set<String> kept;
        private final List<Problem> shapeProblems;
        private @Nullable RawFeature outside;

        Bringing(String file, RawLayer given) throws UnreadableFileException {
            this.file = file;
            this.given = given;
            this.shapeProblems = new ProblemList(file);
            this.shapes = ShapesInDegrees.of(file, given.reference());
            this.fields = fields(given);
            this.kept = Set.copyOf(fields);
        }

        /** All fields, as long as they are not very many for so many features; what is sought in each is sought in all features. */
        private static List<String> fields(RawLayer layer) {
            long most = MOST_VALUES / Math.max(1, layer.features().size());
            long kept = Math.max(FEW_FIELDS, Math.min(MANY_FIELDS, most));
            List<String> fields = new ArrayList<>();
            for (String field : layer.fields()) {
                if (fields.size() < kept || USUAL.contains(field.toLowerCase(Locale.ROOT))) {
                    fields.add(field);
                }
            }
            return fields;
        }

        private Problem tooMany() {
            return Problem.warning(
                    file,
                    tr(
                            "the layer has {0} fields, very many for its {1} features; only {2} of them are used",
                            given.fields().size(), given.features().size(), fields.size()));
        }

        LayerInDegrees layer() throws UnreadableFileException {
            List<RawFeature> features = new ArrayList<>(given.features().size());
            for (RawFeature feature : given.features()) {
                features.add(new RawFeature(feature.number(), texts(feature), geometry(feature)));
            }
            if (outside != null
                    && given.reference().crs() == null
                    && features.stream().allMatch(Bringing::isShapeless)) {
                throw notInDegrees(outside);
            }
            List<Problem> problems = new ArrayList<>(given.problems());
            problems.addAll(shapes.problems());
            if (fields.size() < given.fields().size()) {
                problems.add(tooMany());
            }
            return new LayerInDegrees(
                    new RawLayer(given.name(), fields, features, Reference.DEGREES, given.origin(), problems),
                    shapeProblems);
        }

        private static boolean isShapeless(RawFeature feature) {
            return feature.geometry() == null;
        }

        private Map<String, @Nullable String> texts(RawFeature feature) {
            Map<String, @Nullable String> texts = new LinkedHashMap<>();
            feature.attributes().keySet().stream()
                    .filter(kept::contains)
                    .forEach(field -> texts.put(field, feature.text(field)));
            return texts;
        }

        /** Of a collection the areas, else the lines, else the points: what is drawn is of one kind. */
        private Geometry drawable(RawFeature feature, Geometry there) {
            if (!there.getGeometryType().equals(Geometry.TYPENAME_GEOMETRYCOLLECTION)) {
                return there;
            }
            List<Geometry> areas = new ArrayList<>(PolygonExtracter.getPolygons(there));
            List<Geometry> lines = new ArrayList<>(LineStringExtracter.getLines(there));
            List<Geometry> points = new ArrayList<>(PointExtracter.getPoints(there));
            List<Geometry> kept = !areas.isEmpty() ? areas : !lines.isEmpty() ? lines : points;
            if (kept.size() < areas.size() + lines.size() + points.size()) {
                shapeProblems.add(Problem.warning(
                        file,
                        areas.isEmpty()
                                ? tr(
                                        "{0} is a collection of several kinds of shapes; only its lines are drawn",
                                        feature.label())
                                : tr(
                                        "{0} is a collection of several kinds of shapes; only its areas are drawn",
                                        feature.label())));
            }
            // Areas that lie upon one another become one
            return areas.size() <= 1
                    ? there.getFactory().buildGeometry(kept)
                    : OverlayNGRobust.union(
                            kept.stream().map(GeometryFixer::fix).toList(), there.getFactory());
        }

        private @Nullable Geometry geometry(RawFeature feature) {
            Geometry there = feature.geometry();
            if (there == null || there.isEmpty()) {
                shapeProblems.add(Problem.warning(file, tr("{0} has no shape and is left out", feature.label())));
                return null;
            }
            Geometry drawn = drawable(feature, there);
            Optional<Geometry> geometry = shapes.apply(drawn);
            if (geometry.isPresent()) {
                return Antimeridian.cut(geometry.get());
            }
            outside = outside == null ? feature : outside;
            shapeProblems.add(Problem.error(
                            file,
                            Location.WHOLE_FILE,
                            tr("{0} lies outside longitude and latitude and is left out", feature.label()))
                    .expecting(tr(EXPECTED), positions(there)));
            return null;
        }

        private static String positions(Geometry there) {
            Envelope box = there.getEnvelopeInternal();
            return tr("x {0} and y {1}", range(box.getMinX(), box.getMaxX()), range(box.getMinY(), box.getMaxY()));
        }

        private static String range(double least, double most) {
            return least == most ? String.valueOf(least) : tr("from {0} to {1}", least, most);
        }

        private UnreadableFileException notInDegrees(RawFeature feature) {
            String message = given.reference().assumed()
                    ? tr(
                            "{0} does not lie in degrees of longitude and latitude, and no reference system (.prj) that is understood says in what it does",
                            feature.label())
                    : tr(
                            "{0} does not lie in degrees of longitude and latitude, as all of GeoJSON does that names no other reference system",
                            feature.label());
            Problem problem = Problem.error(file, Location.WHOLE_FILE, message);
            Geometry there = Objects.requireNonNull(feature.geometry());
            return new UnreadableFileException(problem.expecting(tr(EXPECTED), positions(there)), null);
        }
    }
}
