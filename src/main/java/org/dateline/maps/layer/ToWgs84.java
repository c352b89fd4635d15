package org.dateline.maps.layer;

import java.util.Arrays;
import org.dateline.language.ForPrograms;
import org.dateline.maps.layer.RawLayer.Reference;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.SingleCRS;
import org.geotools.api.referencing.datum.Ellipsoid;
import org.geotools.api.referencing.datum.GeodeticDatum;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.cs.DefaultEllipsoidalCS;
import org.geotools.referencing.datum.DefaultEllipsoid;
import org.geotools.referencing.datum.DefaultGeodeticDatum;
import org.geotools.referencing.datum.DefaultPrimeMeridian;
import org.geotools.referencing.operation.DefaultCoordinateOperationFactory;
import org.geotools.referencing.operation.projection.MapProjection;
import org.geotools.util.factory.Hints;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Brings geometries of some reference system to WGS 84, x = degrees east, y = degrees north. */
final class ToWgs84 {

    /** Longitudes are also counted from 0 to 360, and rounding may carry a corner past a pole. */
    private static final Envelope WORLD = new Envelope(-360, 360, -90.000001, 90.000001);

    private static final Ellipsoid WGS_84 = DefaultEllipsoid.WGS84;

    private final @Nullable MathTransform transform;

    private ToWgs84(@Nullable MathTransform transform) {
        this.transform = transform;
    }

    /**
     * The way from a reference system; from an unknown one (null) geometries stay as they are. Longitudes and
     * latitudes on a datum without a known shift are taken to be those of WGS 84, which is out by some hundred metres at
     * most. The EPSG database is not opened unless the reference system comes from it: what it knows of the way is then taken, as
     * GeoTools hands over its datums with rotations of the wrong sign.
     *
     * @throws FactoryException if there is no such way
     */
    static ToWgs84 from(Reference reference) throws FactoryException {
        CoordinateReferenceSystem crs = reference.crs();
        if (crs == null || CRS.equalsIgnoreMetadata(crs, DefaultGeographicCRS.WGS84)) {
            return new ToWgs84(null);
        }
        // Otherwise GeoTools logs every point far from a projection's middle; isOnEarth tells what became of it
        MapProjection.SKIP_SANITY_CHECKS = true;
        try {
            CoordinateReferenceSystem horizontal = horizontal(crs);
            MathTransform transform = reference.ofEpsg()
                    ? CRS.findMathTransform(horizontal, degrees(horizontal), true)
                    : new DefaultCoordinateOperationFactory(new Hints(Hints.LENIENT_DATUM_SHIFT, Boolean.TRUE))
                            .createOperation(horizontal, degrees(horizontal))
                            .getMathTransform();
            return new ToWgs84(transform.isIdentity() ? null : transform);
        } catch (IllegalArgumentException impossible) {
            throw new FactoryException(impossible.getMessage(), impossible);
        }
    }

    /** Without the heights that it may have beside; positions are read without theirs. */
    private static CoordinateReferenceSystem horizontal(CoordinateReferenceSystem crs) {
        CoordinateReferenceSystem horizontal = CRS.getHorizontalCRS(crs);
        return horizontal == null ? crs : horizontal;
    }

    /**
     * WGS 84 or, where the shift to it is not known, longitude and latitude on the same ellipsoid: through geocentric
     * coordinates a latitude on a sphere would come out up to 20 kilometres from where it is meant.
     */
    private static CoordinateReferenceSystem degrees(CoordinateReferenceSystem crs) {
        if (!isShiftUnknown(crs) || !(((SingleCRS) crs).getDatum() instanceof GeodeticDatum datum)) {
            return DefaultGeographicCRS.WGS84;
        }
        return new DefaultGeographicCRS(
                new DefaultGeodeticDatum(
                        datum.getName().getCode(), datum.getEllipsoid(), DefaultPrimeMeridian.GREENWICH),
                DefaultEllipsoidalCS.GEODETIC_2D);
    }

    /**
     * Whether positions may be out by some hundred metres, because nobody says how the datum of the reference system lies
     * to WGS 84.
     */
    static boolean isShiftUnknown(@Nullable CoordinateReferenceSystem crs) {
        if (!(crs instanceof SingleCRS single) || !(single.getDatum() instanceof DefaultGeodeticDatum datum)) {
            return false;
        }
        Ellipsoid earth = datum.getEllipsoid();
        boolean likeWgs84 = Math.abs(earth.getSemiMajorAxis() - WGS_84.getSemiMajorAxis()) < 1
                && Math.abs(earth.getInverseFlattening() - WGS_84.getInverseFlattening()) < 1e-4;
        return !likeWgs84 && datum.getBursaWolfParameters().length == 0;
    }

    /** @throws TransformException if it has no place there */
    @ForPrograms("Its exception is never shown")
    Geometry apply(Geometry geometry) throws TransformException {
        try {
            return transform == null ? geometry : JTS.transform(geometry, transform);
        } catch (IllegalArgumentException noGeometry) {
            // A corner that comes out as not a number leaves a ring open
            throw new TransformException("the geometry does not survive the transformation", noGeometry);
        }
    }

    /** Whether all of it lies where longitudes and latitudes can. */
    static boolean isOnEarth(Geometry geometry) {
        return Arrays.stream(geometry.getCoordinates()).allMatch(WORLD::contains);
    }
}
