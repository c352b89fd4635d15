package org.dateline.maps;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.maps.layer.DataStoreLayer;
import org.dateline.maps.layer.FileNames;
import org.dateline.maps.layer.GeoJsonReader;
import org.dateline.maps.layer.GeoPackageReader;
import org.dateline.maps.layer.KmlReader;
import org.dateline.maps.layer.LayerInDegrees;
import org.dateline.maps.layer.MapAddress;
import org.dateline.maps.layer.MapFormat;
import org.dateline.maps.layer.MapProblems;
import org.dateline.maps.layer.RawLayer;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemList;
import org.dateline.problem.UnreadableFileException;
import org.dateline.shapefile.ShapefileDataStore;
import org.geotools.api.feature.simple.SimpleFeatureType;

/**
 * Reads any map from end to end and says what is in it, and all that {@link MapReader} says of it: also why that refuses it, if it
 * does.
 */
public final class MapInspector {

    /** A layer as its file has it, and what is said of that. */
    private record Inspected(RawLayer layer, Inspection inspection) {

        Inspected after(List<Problem> earlier) {
            return new Inspected(layer.after(earlier), inspection);
        }
    }

    /**
     * Inspects a map.
     *
     * @param map the file, and the layer of a .zip or GeoPackage if there are several, as in {@code areas.zip!districts.shp}
     * @throws UnreadableFileException if there is no such file, it is no map, or it is broken as a whole
     */
    public Inspection inspect(Path map) throws UnreadableFileException {
        MapAddress address = MapAddress.of(map);
        MapProblems.requireFile(address.file());
        Inspected found = MapFile.read(address, MapInspector::inspect, Inspected::after);
        return found.inspection().with(problems(map.toString(), found.layer()));
    }

    private static List<Problem> problems(String map, RawLayer layer) {
        List<Problem> problems = new ProblemList(map);
        try {
            LayerInDegrees degrees = LayerInDegrees.of(map, layer);
            problems.addAll(degrees.layer().problems());
            problems.addAll(degrees.shapeProblems());
        } catch (UnreadableFileException refused) {
            problems.addAll(layer.problems());
            problems.add(refused.problem());
        }
        return problems;
    }

    private static Inspected inspect(MapAddress address, MapFormat format, FileNames names)
            throws UnreadableFileException {
        Path file = address.file();
        if (format == MapFormat.GEOPACKAGE) {
            RawLayer layer = new GeoPackageReader().read(address, names);
            return new Inspected(layer, LayerInspection.of(layer, tr("as its database says")));
        }
        if (format == MapFormat.GEOJSON) {
            RawLayer layer = new GeoJsonReader().read(file, names);
            return new Inspected(layer, LayerInspection.of(layer, "UTF-8"));
        }
        if (format == MapFormat.KML) {
            RawLayer layer = new KmlReader().read(file, names);
            return new Inspected(layer, LayerInspection.of(layer, tr("as its XML says")));
        }
        try (DataStoreLayer opened = DataStoreLayer.open(file, names)) {
            RawLayer layer = opened.read();
            Optional<ShapefileDataStore> shapefile = opened.shapefile();
            return new Inspected(
                    layer,
                    shapefile.isPresent()
                            ? inspect(shapefile.get(), layer)
                            : LayerInspection.of(layer, tr("as its plug-in reads it")));
        } catch (IOException refused) {
            throw MapProblems.refusal(names, file, refused);
        }
    }

    private static Inspection inspect(ShapefileDataStore store, RawLayer layer) throws IOException {
        return new Inspection(
                layer.features().size(),
                store.shapeType().label(),
                Inspection.Bounds.of(store.extent()),
                store.crsName().orElse(null),
                store.charset().name(),
                attributes(store.getSchema(store.getTypeNames()[0])),
                List.of());
    }

    private static List<Inspection.Attribute> attributes(SimpleFeatureType type) {
        return type.getAttributeDescriptors().stream()
                .filter(attribute -> !attribute.equals(type.getGeometryDescriptor()))
                .map(attribute -> new Inspection.Attribute(
                        attribute.getLocalName(),
                        attribute.getType().getBinding().getSimpleName()))
                .toList();
    }
}
