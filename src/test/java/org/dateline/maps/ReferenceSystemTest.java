package org.dateline.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dateline.shapefile.ShapefileBytes.content;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dateline.problem.Problem;
import org.dateline.shapefile.ShapefileBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;

/** Where a point comes to lie by what ESRI, GDAL and PostGIS write into a .prj; the positions were reckoned with PROJ. */
class ReferenceSystemTest {

    private static final double ABOUT_TEN_CENTIMETRES = 1e-6;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("systems")
    void a_point_lies_where_its_reference_system_puts_it(String name, String wkt, double[] given, double[] degrees)
            throws Exception {
        Path shp = ShapefileBytes.write(folder, 1, content(1, given));
        Files.writeString(folder.resolve("layer.prj"), wkt);

        Coordinate point =
                new MapReader().read(shp).value().features().get(0).geometry().getCoordinate();

        assertThat(point.x).isCloseTo(degrees[0], within(ABOUT_TEN_CENTIMETRES));
        assertThat(point.y).isCloseTo(degrees[1], within(ABOUT_TEN_CENTIMETRES));
    }

    /** GeoTools hands over the datum of such a system with rotations of the wrong sign; the point lay 70 metres off. */
    @Test
    void a_system_that_is_named_by_its_number_is_turned_as_the_epsg_says() throws Exception {
        Path file = Files.writeString(folder.resolve("brussel.geojson"), """
                {"type": "FeatureCollection",
                 "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::31370"}},
                 "features": [{"type": "Feature", "properties": {"id": "1", "name": "Brussel"},
                   "geometry": {"type": "Point", "coordinates": [148799.170241, 171100.154832]}}]}
                """);

        Coordinate point =
                new MapReader().read(file).value().features().get(0).geometry().getCoordinate();

        assertThat(point.x).isCloseTo(4.3517, within(ABOUT_TEN_CENTIMETRES));
        assertThat(point.y).isCloseTo(50.8503, within(ABOUT_TEN_CENTIMETRES));
    }

    static Stream<Arguments> systems() {
        return Stream.of(
                arguments(
                        "web Mercator of ESRI",
                        "PROJCS[\"WGS_1984_Web_Mercator_Auxiliary_Sphere\",GEOGCS[\"GCS_WGS_1984\","
                                + "DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
                                + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],"
                                + "PROJECTION[\"Mercator_Auxiliary_Sphere\"],PARAMETER[\"False_Easting\",0.0],"
                                + "PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",0.0],"
                                + "PARAMETER[\"Standard_Parallel_1\",0.0],PARAMETER[\"Auxiliary_Sphere_Type\",0.0],"
                                + "UNIT[\"Meter\",1.0]]",
                        new double[] {7347086.392356056, 3375646.034919311},
                        new double[] {66, 29}),
                arguments(
                        "web Mercator of PostGIS",
                        "PROJCS[\"WGS 84 / Pseudo-Mercator\",GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\","
                                + "SPHEROID[\"WGS 84\",6378137,298.257223563]],PRIMEM[\"Greenwich\",0,"
                                + "AUTHORITY[\"EPSG\",\"8901\"]],UNIT[\"degree\",0.0174532925199433]],"
                                + "PROJECTION[\"Mercator_1SP\"],PARAMETER[\"central_meridian\",0],"
                                + "PARAMETER[\"scale_factor\",1],PARAMETER[\"false_easting\",0],"
                                + "PARAMETER[\"false_northing\",0],UNIT[\"metre\",1],AXIS[\"X\",EAST],AXIS[\"Y\",NORTH],"
                                + "EXTENSION[\"PROJ4\","
                                + "\"+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +nadgrids=@null\"],"
                                + "AUTHORITY[\"EPSG\",\"3857\"]]",
                        new double[] {7347086.392356056, 3375646.034919311},
                        new double[] {66, 29}),
                arguments(
                        "true Mercator",
                        "PROJCS[\"WGS 84 / World Mercator\",GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\","
                                + "SPHEROID[\"WGS 84\",6378137,298.257223563]],PRIMEM[\"Greenwich\",0,"
                                + "AUTHORITY[\"EPSG\",\"8901\"]],UNIT[\"degree\",0.0174532925199433]],"
                                + "PROJECTION[\"Mercator_1SP\"],PARAMETER[\"central_meridian\",0],"
                                + "PARAMETER[\"scale_factor\",1],PARAMETER[\"false_easting\",0],"
                                + "PARAMETER[\"false_northing\",0],UNIT[\"metre\",1]]",
                        new double[] {7347086.392356056, 3354934.9252385297},
                        new double[] {66, 29}),
                arguments(
                        "polar stereographic of GDAL, south",
                        "PROJCS[\"WGS 84 / Antarctic Polar Stereographic\",GEOGCS[\"WGS 84\","
                                + "DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563]],PRIMEM[\"Greenwich\","
                                + "0,AUTHORITY[\"EPSG\",\"8901\"]],UNIT[\"degree\",0.0174532925199433]],"
                                + "PROJECTION[\"Polar_Stereographic\"],PARAMETER[\"latitude_of_origin\",-71],"
                                + "PARAMETER[\"central_meridian\",0],PARAMETER[\"false_easting\",0],"
                                + "PARAMETER[\"false_northing\",0],UNIT[\"metre\",1],AXIS[\"Easting\",NORTH],"
                                + "AXIS[\"Northing\",NORTH]]",
                        new double[] {819391.6192036181, 1419227.9157567972},
                        new double[] {30, -75}),
                arguments(
                        "polar stereographic of GDAL, north",
                        "PROJCS[\"WGS 84 / Arctic Polar Stereographic\",GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\","
                                + "SPHEROID[\"WGS 84\",6378137,298.257223563]],PRIMEM[\"Greenwich\",0,"
                                + "AUTHORITY[\"EPSG\",\"8901\"]],UNIT[\"degree\",0.0174532925199433]],"
                                + "PROJECTION[\"Polar_Stereographic\"],PARAMETER[\"latitude_of_origin\",71],"
                                + "PARAMETER[\"central_meridian\",0],PARAMETER[\"false_easting\",0],"
                                + "PARAMETER[\"false_northing\",0],UNIT[\"metre\",1],AXIS[\"Easting\",SOUTH],"
                                + "AXIS[\"Northing\",SOUTH]]",
                        new double[] {819391.6192036181, -1419227.9157567972},
                        new double[] {30, 75}),
                arguments(
                        "grads from Paris, which itself stands in degrees",
                        "GEOGCS[\"GCS_NTF_Paris\",DATUM[\"D_NTF\",SPHEROID[\"Clarke_1880_IGN\",6378249.2,"
                                + "293.466021293627]],PRIMEM[\"Paris\",2.33722917],UNIT[\"Grad\",0.0157079632679489]]",
                        new double[] {0.736412033333334, 51.111111111111164},
                        new double[] {3, 46}),
                arguments(
                        "grads from Paris, which itself stands in grads",
                        "GEOGCS[\"GCS_NTF_Paris\",DATUM[\"D_NTF\",SPHEROID[\"Clarke_1880_IGN\",6378249.2,"
                                + "293.466021293627]],PRIMEM[\"Paris\",2.5969213],UNIT[\"Grad\",0.0157079632679489]]",
                        new double[] {0.736412033333334, 51.111111111111164},
                        new double[] {3, 46}),
                arguments(
                        "Lambert zone II from Paris",
                        "PROJCS[\"NTF_Paris_Lambert_Zone_II\",GEOGCS[\"GCS_NTF_Paris\",DATUM[\"D_NTF\","
                                + "SPHEROID[\"Clarke_1880_IGN\",6378249.2,293.466021293627]],PRIMEM[\"Paris\","
                                + "2.33722917],UNIT[\"Grad\",0.0157079632679489]],"
                                + "PROJECTION[\"Lambert_Conformal_Conic\"],PARAMETER[\"False_Easting\",600000.0],"
                                + "PARAMETER[\"False_Northing\",2200000.0],PARAMETER[\"Central_Meridian\",0.0],"
                                + "PARAMETER[\"Standard_Parallel_1\",52.0],PARAMETER[\"Scale_Factor\",0.99987742],"
                                + "PARAMETER[\"Latitude_Of_Origin\",52.0],UNIT[\"Meter\",1.0]]",
                        new double[] {651340.8343398127, 2111297.735495552},
                        new double[] {3, 46}),
                arguments(
                        "Krovak of ESRI",
                        "PROJCS[\"S-JTSK_Krovak_East_North\",GEOGCS[\"GCS_S_JTSK\",DATUM[\"D_S_JTSK\","
                                + "SPHEROID[\"Bessel_1841\",6377397.155,299.1528128]],PRIMEM[\"Greenwich\",0.0],"
                                + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Krovak\"],"
                                + "PARAMETER[\"False_Easting\",0.0],PARAMETER[\"False_Northing\",0.0],"
                                + "PARAMETER[\"Pseudo_Standard_Parallel_1\",78.5],PARAMETER[\"Scale_Factor\",0.9999],"
                                + "PARAMETER[\"Azimuth\",30.28813975277778],PARAMETER[\"Longitude_Of_Center\","
                                + "24.83333333333333],PARAMETER[\"Latitude_Of_Center\",49.5],PARAMETER[\"X_Scale\","
                                + "-1.0],PARAMETER[\"Y_Scale\",1.0],PARAMETER[\"XY_Plane_Rotation\",90.0],"
                                + "UNIT[\"Meter\",1.0]]",
                        new double[] {-703105.6899367268, -1058219.6008260108},
                        new double[] {15, 50}),
                arguments(
                        "plate carree of ESRI",
                        "PROJCS[\"WGS_1984_Plate_Carree\",GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\","
                                + "SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],"
                                + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Plate_Carree\"],"
                                + "PARAMETER[\"False_Easting\",0.0],PARAMETER[\"False_Northing\",0.0],"
                                + "PARAMETER[\"Central_Meridian\",0.0],UNIT[\"Meter\",1.0]]",
                        new double[] {7347086.392356056, 3228265.2330049337},
                        new double[] {66, 29}),
                arguments(
                        "Lambert on a sphere",
                        "PROJCS[\"unknown\",GEOGCS[\"GCS_unknown\",DATUM[\"D_unknown\",SPHEROID[\"unknown\","
                                + "6371000.0,0.0]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],"
                                + "PROJECTION[\"Lambert_Conformal_Conic\"],PARAMETER[\"False_Easting\",0.0],"
                                + "PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",66.0],"
                                + "PARAMETER[\"Standard_Parallel_1\",25.0],PARAMETER[\"Standard_Parallel_2\",31.0],"
                                + "PARAMETER[\"Latitude_Of_Origin\",28.0],UNIT[\"Meter\",1.0]]",
                        new double[] {96222.73281077802, 222523.83169689283},
                        new double[] {67, 30}),
                arguments(
                        "heights beside latitude and longitude",
                        "COMPD_CS[\"WGS 84 + EGM96 height\",GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\","
                                + "SPHEROID[\"WGS 84\",6378137,298.257223563]],PRIMEM[\"Greenwich\",0,"
                                + "AUTHORITY[\"EPSG\",\"8901\"]],UNIT[\"degree\",0.0174532925199433],AXIS[\"Latitude\","
                                + "NORTH],AXIS[\"Longitude\",EAST]],VERT_CS[\"EGM96 height\","
                                + "VERT_DATUM[\"EGM96 geoid\",2005],UNIT[\"metre\",1],AXIS[\"Gravity-related height\","
                                + "UP]]]",
                        new double[] {66, 29},
                        new double[] {66, 29}));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Behrmann\"],PARAMETER[\"Standard_Parallel_1\",30.0]",
                "\"Behrmann\"]",
                "\"Cylindrical_Equal_Area\"],PARAMETER[\"standard_parallel_1\",28]"
            })
    void an_equal_area_projection_whose_parallel_would_be_ignored_is_not_understood(String projection)
            throws Exception {
        Path shp = ShapefileBytes.write(folder, 1, content(1, 66.0, 29.0));
        Files.writeString(
                folder.resolve("layer.prj"),
                "PROJCS[\"equal area\","
                        + "GEOGCS[\"WGS 84\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
                        + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],PROJECTION["
                        + projection + ",UNIT[\"Meter\",1.0]]");

        assertThat(new MapReader().read(shp).problems())
                .extracting(Problem::message)
                .contains("the reference system is not understood");
    }
}
