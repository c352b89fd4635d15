package org.dateline.shapefile;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dateline.shapefile.dbf.DbfEncoder;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.jspecify.annotations.Nullable;

/**
 * Writes a whole shapefile. All files are made in memory, then written beside the old ones, and only when all of them are
 * there do they take their place, one move each.
 */
final class ShapefileWriter {

    private ShapefileWriter() {}

    /** @param wkt the text of the .prj, or null to take it from the schema */
    static void write(
            ShapefileFiles files,
            SimpleFeatureType schema,
            @Nullable String wkt,
            Charset charset,
            List<SimpleFeature> features)
            throws IOException {
        ShpEncoder shapes = ShpEncoder.encode(schema, features);
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        contents.put(files.findOrPath("dbf"), DbfEncoder.encode(schema, features, charset));
        contents.put(files.findOrPath("cpg"), charset.name().getBytes(StandardCharsets.US_ASCII));
        Optional<String> projection = wkt == null ? projection(schema) : Optional.of(wkt);
        if (projection.isPresent()) {
            contents.put(files.findOrPath("prj"), projection.get().getBytes(StandardCharsets.UTF_8));
        }
        contents.put(files.findOrPath("shx"), shapes.shx());
        contents.put(files.shp(), shapes.shp());
        replace(contents);
        Optional<Path> stale = projection.isEmpty() ? files.find("prj") : Optional.empty();
        if (stale.isPresent()) {
            Files.delete(stale.get());
        }
    }

    private static Optional<String> projection(SimpleFeatureType schema) {
        CoordinateReferenceSystem crs = schema.getCoordinateReferenceSystem();
        return crs == null ? Optional.empty() : Optional.of(PrjFormat.format(crs));
    }

    private static void replace(Map<Path, byte[]> contents) throws IOException {
        Map<Path, Path> written = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> content : contents.entrySet()) {
                Path target = content.getKey();
                Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
                written.put(beside, target);
                Files.write(beside, content.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            }
            for (Map.Entry<Path, Path> move : written.entrySet()) {
                move(move.getKey(), move.getValue());
            }
        } finally {
            for (Path beside : written.keySet()) {
                Files.deleteIfExists(beside);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
