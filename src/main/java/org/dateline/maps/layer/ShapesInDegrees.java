package org.dateline.maps.layer;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.geopackage.GeoPackageTable;
import org.dateline.maps.layer.RawLayer.Reference;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.TransformException;
import org.locationtech.jts.geom.Geometry;

/** Brings shapes from the reference system of a layer to WGS 84, x = degrees east, one by one. */
public final class ShapesInDegrees {

    private final String file;
    private final Reference reference;
    private final ToWgs84 projection;

    private ShapesInDegrees(String file, Reference reference, ToWgs84 projection) {
        this.file = file;
        this.reference = reference;
        this.projection = projection;
    }

    /**
     * The way from the reference system of a table.
     *
     * @param file how the file is called before the user
     * @throws UnreadableFileException if there is none
     */
    public static ShapesInDegrees of(String file, GeoPackageTable table) throws UnreadableFileException {
        return of(file, table.hasShapes() ? ReferenceName.of(table.reference()) : Reference.DEGREES);
    }

    static ShapesInDegrees of(String file, Reference reference) throws UnreadableFileException {
        try {
            return new ShapesInDegrees(file, reference, ToWgs84.from(reference));
        } catch (FactoryException noWay) {
            throw new UnreadableFileException(
                    file, tr("its reference system cannot be brought to longitude and latitude"), noWay);
        }
    }

    /** What there is to say of the reference system. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (reference.assumed()) {
            problems.add(Problem.warning(
                    file, tr("the reference system is not known; coordinates are taken as degrees in WGS 84")));
        }
        if (ToWgs84.isShiftUnknown(reference.crs())) {
            problems.add(Problem.warning(
                    file,
                    tr("the reference system does not say how it lies to WGS 84; positions may be out by some hundred"
                            + " metres")));
        }
        return problems;
    }

    /** A shape in degrees; empty if some of it is nowhere on Earth. */
    public Optional<Geometry> apply(Geometry there) {
        try {
            return Optional.of(projection.apply(there)).filter(ToWgs84::isOnEarth);
        } catch (TransformException nowhere) {
            return Optional.empty();
        }
    }
}
