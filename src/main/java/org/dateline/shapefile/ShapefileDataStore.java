package org.dateline.shapefile;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.shapefile.binary.ShapefileException;
import org.dateline.shapefile.binary.ShapefileWarning;
import org.dateline.shapefile.binary.Warnings;
import org.dateline.shapefile.dbf.DbfEncoder;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.feature.type.GeometryDescriptor;
import org.geotools.api.feature.type.Name;
import org.geotools.data.store.ContentDataStore;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.feature.NameImpl;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * One shapefile as GeoTools sees it: a single layer, named like the file, {@code the_geom} first and then the columns of
 * the .dbf. It is opened when it is first asked for; what cannot be trusted is then refused with a
 * {@link ShapefileException}, and what can be lived with is kept as {@link #warnings()}.
 *
 * <p>Writing goes through {@link #createSchema} and GeoTools' feature stores and writers, in two dimensions. Nothing is on
 * the disk before a writer is closed; then the whole set of files is replaced. The same features give the same bytes on
 * any day.
 */
public final class ShapefileDataStore extends ContentDataStore {

    private final ShapefileFiles files;
    private final @Nullable Charset charset;
    private final Warnings warnings = new Warnings();
    private final Extent extent = new Extent();
    private @Nullable Shapefile opened;
    private @Nullable SimpleFeatureType created;

    /**
     * A shapefile that is there or is to be made.
     *
     * @param shp the .shp
     * @param charset what the text of the .dbf is in, or null to go by the .cpg, then the .dbf and what it looks
     *     like, in the end ISO-8859-1; a new shapefile is then written in UTF-8
     */
    public ShapefileDataStore(Path shp, @Nullable Charset charset) {
        this.files = new ShapefileFiles(shp);
        this.charset = charset;
    }

    /**
     * What is wrong with the files without making them useless, in the order it was found: what concerns the whole after
     * opening, what concerns single records after these were read.
     */
    public List<ShapefileWarning> warnings() {
        return warnings.list();
    }

    /**
     * The box around every position that was read so far, in the file's reference system; shapes that are left out because
     * they make no sense count too. Null (in the sense of JTS) if there is none.
     */
    public Envelope extent() {
        return extent.box();
    }

    /** The type of the shapes, as the .shp says. */
    public ShapeType shapeType() throws IOException {
        return shapefile().type();
    }

    /** What the text of the .dbf is read in. */
    public Charset charset() throws IOException {
        return shapefile().charset();
    }

    /** The name that the .prj gives its reference system, understood or not; empty if there is none. */
    public Optional<String> crsName() throws IOException {
        String wkt = shapefile().wkt();
        return wkt == null ? Optional.empty() : PrjFormat.name(wkt);
    }

    /** The .shp.xml beside the file, in which programs of ESRI and others keep what is known of the layer; or empty. */
    public Optional<Path> metadata() throws IOException {
        return files.find("shp.xml");
    }

    /** What is known of the file; opens it if it was not opened yet. */
    synchronized Shapefile shapefile() throws IOException {
        if (opened == null) {
            opened = Shapefile.open(files, charset, warnings);
        }
        return opened;
    }

    /** Reads what is on the disk. */
    ShapefileFeatureReader reader() throws IOException {
        return new ShapefileFeatureReader(shapefile(), warnings, extent);
    }

    /** Whether the schema was created and nothing is written yet. */
    synchronized boolean isUnwritten() {
        return created != null;
    }

    /** The type of the features, whether they are on the disk or still to be written. */
    synchronized SimpleFeatureType schema() throws IOException {
        return created != null ? created : shapefile().schema();
    }

    @Override
    protected List<Name> createTypeNames() {
        return List.of(new NameImpl(files.stem()));
    }

    @Override
    protected ContentFeatureSource createFeatureSource(ContentEntry entry) throws IOException {
        if (!isUnwritten()) {
            shapefile();
        }
        return new ShapefileFeatureStore(entry, this);
    }

    /**
     * Begins a new shapefile in place of the one that is there, if any. The layer keeps the file's name, the geometry is
     * called {@code the_geom} and comes first.
     *
     * @throws IOException if such features cannot be written
     */
    @Override
    public synchronized void createSchema(SimpleFeatureType type) throws IOException {
        SimpleFeatureType schema = asRead(type);
        DbfEncoder.check(schema, writingCharset());
        created = schema;
        opened = null;
        warnings.clear();
        extent.clear();
        entries.clear();
    }

    /** The type that features will have when they are read again. */
    private SimpleFeatureType asRead(SimpleFeatureType type) throws IOException {
        GeometryDescriptor geometry = type.getGeometryDescriptor();
        if (geometry == null) {
            throw new IOException(tr("{0}: a shapefile cannot be written without a geometry", files.shp()));
        }
        ShapeType shapes = ShapeType.forWriting(geometry.getType().getBinding())
                .orElseThrow(() -> new IOException(tr(
                        "{0}: geometries of type {1} cannot be written to a shapefile",
                        files.shp(), geometry.getType().getBinding().getSimpleName())));
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName(files.stem());
        builder.setCRS(geometry.getCoordinateReferenceSystem());
        builder.add(Shapefile.GEOMETRY, shapes.binding());
        for (AttributeDescriptor attribute : type.getAttributeDescriptors()) {
            if (!attribute.equals(geometry)) {
                builder.add(attribute.getLocalName(), attribute.getType().getBinding());
            }
        }
        return builder.buildFeatureType();
    }

    /** Replaces what is on the disk; what cannot be written leaves it as it was. */
    synchronized void write(List<SimpleFeature> features) throws IOException {
        String wkt = created != null ? null : shapefile().wkt();
        ShapefileWriter.write(files, schema(), wkt, writingCharset(), features);
        created = null;
        opened = null;
        warnings.clear();
        extent.clear();
        entries.values().forEach(entry -> entry.getState(null).flush());
    }

    private Charset writingCharset() throws IOException {
        if (charset != null) {
            return charset;
        }
        return created != null || opened == null
                ? StandardCharsets.UTF_8
                : shapefile().charset();
    }
}
