package org.dateline.shapefile;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.shapefile.binary.BinaryFile;
import org.dateline.shapefile.binary.ShapefileException;
import org.dateline.shapefile.binary.Warnings;
import org.dateline.shapefile.dbf.CodePage;
import org.dateline.shapefile.dbf.DbfField;
import org.dateline.shapefile.dbf.DbfHeader;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * What is known of a shapefile before its first record is read: where its records stand, what its columns are, and that
 * its files agree with one another.
 *
 * @param table the header of the .dbf, or null if there is none
 * @param charset what its text is written in
 * @param wkt the text of the .prj, or null if there is none
 */
record Shapefile(
        ShapefileFiles files,
        ShapeType type,
        RecordIndex index,
        @Nullable DbfHeader table,
        List<DbfField> fields,
        Charset charset,
        @Nullable String wkt,
        SimpleFeatureType schema) {

    /** What the geometry is called, as in GeoTools. */
    static final String GEOMETRY = "the_geom";

    /** No reference system takes more text; a longer file is something else. */
    private static final int MAX_TEXT_BYTES = 64 * 1024;

    /**
     * Opens a shapefile and checks all that can be checked without reading its shapes.
     *
     * @param charset what its text is written in, or null to go by the .cpg, the .dbf, what it looks
     *     like (UTF-8 or Windows-1252), and in the end ISO-8859-1
     * @throws ShapefileException if its shapes cannot be found
     */
    static Shapefile open(ShapefileFiles files, @Nullable Charset charset, Warnings warnings) throws IOException {
        return new Opening(files, charset, warnings).open();
    }

    /** @throws IOException if something would be lost in writing: heights, measures, or a column that is not read */
    void checkRewritable() throws IOException {
        if (table == null && files.find("dbf").isPresent() || table != null && table.rows() != index.size()) {
            throw new IOException(
                    tr("{0}: the table does not fit the shapes, and something would be lost in writing", files.shp()));
        }
        if (type == ShapeType.NULL
                || schema.getGeometryDescriptor().getType().getBinding() == Geometry.class
                || type.ordinates() != ShapeType.Ordinates.XY) {
            throw new IOException(tr("{0}: shapes of {1} are read, but not written", files.shp(), type.label()));
        }
        for (DbfField field : fields) {
            if (!field.isReadable()) {
                throw new IOException(tr(
                        "{0}: column \"{1}\" of type {2} would be lost in writing",
                        files.shp(), field.name(), field.type()));
            }
        }
    }

    /** The steps of opening. */
    private record Opening(ShapefileFiles files, @Nullable Charset givenCharset, Warnings warnings) {

        Shapefile open() throws IOException {
            DbfHeader table;
            RecordIndex index;
            ShapeType type;
            try (BinaryFile shp = new BinaryFile(files.shp())) {
                ShpHeader header = ShpHeader.read(shp);
                if (header.version() != ShpHeader.VERSION) {
                    String message = tr(
                            "the version is {0} instead of {1}",
                            String.valueOf(header.version()), String.valueOf(ShpHeader.VERSION));
                    warnings.add(files.shp(), ShpHeader.VERSION_OFFSET, message);
                }
                table = table();
                index = index(shp, header, table == null ? -1 : table.rows());
                type = type(shp, header, index);
            }
            warnOfRows(table, index);
            Charset charset = charset(table);
            List<DbfField> fields = table == null ? List.of() : table.fields(charset, Set.of(GEOMETRY));
            if (table != null) {
                warnOfUnreadable(table, fields);
            }
            String wkt = wkt();
            Class<? extends Geometry> binding = known(index).size() > 1 ? Geometry.class : type.binding();
            return new Shapefile(files, type, index, table, fields, charset, wkt, schema(binding, fields, crs(wkt)));
        }

        /** The records by the index, or by walking through them where the index is not right. */
        private RecordIndex index(BinaryFile shp, ShpHeader header, int rows) throws IOException {
            Optional<Path> shx = files.find("shx");
            if (shx.isEmpty()) {
                warn(files.path("shx"), tr("the index is missing; the records are found without it"));
                return RecordWalk.walk(shp, header, rows, warnings);
            }
            ShxReader.Found found = ShxReader.read(shx.get(), shp, header);
            RecordIndex indexed = found.index();
            boolean complete = indexed != null && (rows < 0 || indexed.size() == rows);
            if (indexed != null && complete && found.contradiction() == null) {
                warnings.addAll(found.warnings());
                return indexed;
            }
            Warnings ofWalk = new Warnings();
            try {
                RecordIndex walked = RecordWalk.walk(shp, header, rows, ofWalk);
                if (indexed == null
                        || walked.size() == rows
                        || isSound(walked, indexed, rows, ofWalk)
                        || (!complete && found.contradiction() != null)) {
                    warn(shx.get(), found, rows, false);
                    warnings.addAll(ofWalk);
                    return walked;
                }
            } catch (ShapefileException noWay) {
                if (indexed == null) {
                    throw noWay;
                }
            }
            if (found.contradiction() != null) {
                warn(shx.get(), found, rows, true);
            }
            warnings.addAll(found.warnings());
            return indexed;
        }

        /** Without a table, records that follow one another to the end of the file are more to be trusted than the index. */
        private static boolean isSound(RecordIndex walked, RecordIndex indexed, int rows, Warnings ofWalk) {
            return rows < 0 && walked.size() == indexed.size() && ofWalk.list().isEmpty();
        }

        private void warn(Path shx, ShxReader.Found found, int rows, boolean isFollowed) {
            ShapefileException wrong = found.contradiction();
            if (wrong == null) {
                String count = String.valueOf(rows);
                warn(
                        shx,
                        isFollowed
                                ? tr(
                                        "the index does not have the {0} records that the table has rows; the index is followed",
                                        count)
                                : tr(
                                        "the index does not have the {0} records that the table has rows; the records are found without the index",
                                        count));
            } else {
                String message = isFollowed
                        ? tr("{0}; the index is followed", wrong.reason())
                        : tr("{0}; the records are found without the index", wrong.reason());
                warnings.add(wrong.file(), wrong.record(), wrong.offsetBytes(), message);
            }
        }

        /** The type that the header names, unless the records know better. */
        private ShapeType type(BinaryFile shp, ShpHeader header, RecordIndex index) throws ShapefileException {
            List<ShapeType> found = known(index);
            Optional<ShapeType> declared =
                    ShapeType.ofCode(header.typeCode()).filter(type -> found.isEmpty() || found.contains(type));
            if (declared.isPresent()) {
                return declared.get();
            }
            if (found.isEmpty()) {
                throw shp.refusal(
                        0, ShpHeader.TYPE_OFFSET, tr("there is no shape type {0}", String.valueOf(header.typeCode())));
            }
            String message = tr(
                    "the header says that the shapes are of {0}, but they are of {1}",
                    ShapeType.label(header.typeCode()), found.get(0).label());
            warnings.add(files.shp(), ShpHeader.TYPE_OFFSET, message);
            return found.get(0);
        }

        private static List<ShapeType> known(RecordIndex index) {
            return index.types().stream()
                    .map(ShapeType::ofCode)
                    .flatMap(Optional::stream)
                    .filter(type -> type != ShapeType.NULL)
                    .toList();
        }

        /** The header of the table; without one that can be read the features have no attributes. */
        private @Nullable DbfHeader table() throws IOException {
            Optional<Path> dbf = files.find("dbf");
            if (dbf.isEmpty()) {
                warn(files.path("dbf"), tr("the table is missing; the features have no attributes"));
                return null;
            }
            try (BinaryFile file = new BinaryFile(dbf.get())) {
                return DbfHeader.read(file, warnings);
            } catch (ShapefileException unreadable) {
                String message =
                        tr("{0}; the table is not read and the features have no attributes", unreadable.reason());
                warnings.add(dbf.get(), unreadable.offsetBytes(), message);
                return null;
            }
        }

        private void warnOfRows(@Nullable DbfHeader table, RecordIndex index) throws IOException {
            if (table != null && table.rows() != index.size()) {
                String rows = String.valueOf(table.rows());
                String records = String.valueOf(index.size());
                String message = table.rows() > index.size()
                        ? tr(
                                "the table has {0} rows, but the .shp has {1} records; the other rows are not read",
                                rows, records)
                        : tr(
                                "the table has {0} rows, but the .shp has {1} records; the other records have no attributes",
                                rows, records);
                warnings.add(files.findOrPath("dbf"), DbfHeader.ROWS_OFFSET, message);
            }
        }

        private Charset charset(@Nullable DbfHeader table) throws IOException {
            if (givenCharset != null) {
                return givenCharset;
            }
            Optional<Path> cpg = files.find("cpg");
            String name = cpg.isPresent() ? text(cpg.get(), StandardCharsets.UTF_8) : "";
            Optional<Charset> named = CodePage.ofCpg(name);
            if (named.isPresent()) {
                return named.get();
            }
            Charset charset = table == null ? CodePage.DEFAULT : charsetOfTable(table);
            if (!name.isEmpty()) {
                String message =
                        tr("\"{0}\" is not a charset that is known here; text is read in {1}", name, charset.name());
                warn(files.findOrPath("cpg"), message);
            }
            return charset;
        }

        /** By the language driver; a table without one is in what it looks like. */
        private Charset charsetOfTable(DbfHeader table) throws IOException {
            Optional<Charset> said = table.charset();
            if (said.isPresent()) {
                return said.get();
            }
            try (BinaryFile dbf = new BinaryFile(files.findOrPath("dbf"))) {
                return CodePage.guess(dbf, table).orElse(CodePage.DEFAULT);
            }
        }

        private void warnOfUnreadable(DbfHeader table, List<DbfField> fields) throws IOException {
            for (int i = 0; i < fields.size(); i++) {
                DbfField field = fields.get(i);
                if (!field.isReadable()) {
                    String message = tr("column \"{0}\" is of type {1} and is not read", field.name(), field.type());
                    warnings.add(files.findOrPath("dbf"), table.fieldOffset(i), message);
                }
            }
        }

        private @Nullable String wkt() throws IOException {
            Optional<Path> prj = files.find("prj");
            if (prj.isEmpty()) {
                warn(
                        files.path("prj"),
                        tr("the reference system is missing; it is not known where on Earth this lies"));
                return null;
            }
            return text(prj.get(), StandardCharsets.UTF_8);
        }

        private @Nullable CoordinateReferenceSystem crs(@Nullable String wkt) throws IOException {
            if (wkt == null) {
                return null;
            }
            try {
                return PrjFormat.parse(wkt);
            } catch (FactoryException notUnderstood) {
                warn(files.findOrPath("prj"), tr("the reference system is not understood"));
                return null;
            }
        }

        private String text(Path file, Charset charset) throws IOException {
            if (Files.size(file) > MAX_TEXT_BYTES) {
                String message = tr(
                        "the file is {0} bytes long, too long for text, and is not read",
                        String.valueOf(Files.size(file)));
                warnings.add(file, MAX_TEXT_BYTES, message);
                return "";
            }
            return new String(Files.readAllBytes(file), charset)
                    .replace("\uFEFF", "")
                    .strip();
        }

        private SimpleFeatureType schema(
                Class<? extends Geometry> binding, List<DbfField> fields, @Nullable CoordinateReferenceSystem crs) {
            SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
            builder.setName(files.stem());
            builder.setCRS(crs);
            builder.add(GEOMETRY, binding);
            fields.stream().filter(DbfField::isReadable).forEach(field -> builder.add(field.name(), field.binding()));
            return builder.buildFeatureType();
        }

        private void warn(Path file, String message) {
            warnings.add(file, 0, message);
        }
    }
}
