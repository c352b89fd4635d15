package org.dateline.maps.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.maps.layer.LayerInDegrees;
import org.dateline.maps.layer.LayerOrigin;
import org.dateline.maps.layer.RawLayer;
import org.dateline.maps.layer.RawLayer.RawFeature;
import org.dateline.maps.layer.RawLayer.Reference;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Severity;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/**
 * A layer as it was read once, as bytes: a line that says of what, fields, features with their values and shapes, where the
 * layer comes from, and its problems; big-endian, texts in UTF-8 after their length, shapes as well-known binary (OGC
 * 06-103r4) without heights and measures, which the map has no use for, and at the end a sum of all before, without which
 * nothing is believed. Not meant to last: another version of the program reads the map itself.
 */
public final class LayerSnapshot {

    private static final int SIGN = 0x444C4C33;
    private static final int SUM_BYTES = Long.BYTES;
    private static final int NONE = -1;
    private static final double MAX_LONGITUDE = 360;
    private static final double MAX_LATITUDE = 90;
    private static final byte WHOLE_FILE = 0;
    private static final byte IN_TEXT = 1;
    private static final byte IN_RECORD = 2;
    private static final GeometryFactory GEOMETRIES =
            new GeometryFactory(PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

    /** What a layer that was brought to degrees has nothing but. */
    private static final CoordinateFilter DEGREES = point -> {
        if (!(Math.abs(point.x) <= MAX_LONGITUDE && Math.abs(point.y) <= MAX_LATITUDE)) {
            throw new IllegalArgumentException("no degrees");
        }
    };

    private LayerSnapshot() {}

    static byte[] of(String line, LayerInDegrees degrees) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            new Writing(out).write(line, degrees);
            out.flush();
            out.writeLong(FileDigest.of(bytes.toByteArray(), bytes.size()).crc32());
        } catch (IOException impossible) {
            throw new IllegalStateException("memory cannot be written", impossible);
        }
        return bytes.toByteArray();
    }

    /** The layer that bytes stand for; empty if they are not those that were written for this line. */
    static Optional<LayerInDegrees> read(String line, byte[] bytes) {
        int length = bytes.length - SUM_BYTES;
        if (length < 0
                || ByteBuffer.wrap(bytes).getLong(length)
                        != FileDigest.of(bytes, length).crc32()) {
            return Optional.empty();
        }
        try {
            return new Reading(ByteBuffer.wrap(bytes, 0, length)).read(line);
        } catch (BufferUnderflowException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private static final class Writing {

        private final DataOutputStream out;
        private final WKBWriter shapes = new WKBWriter(2);

        Writing(DataOutputStream out) {
            this.out = out;
        }

        void write(String line, LayerInDegrees degrees) throws IOException {
            RawLayer layer = degrees.layer();
            out.writeInt(SIGN);
            text(line);
            text(layer.name());
            out.writeInt(layer.fields().size());
            for (String field : layer.fields()) {
                text(field);
            }
            out.writeInt(layer.features().size());
            for (RawFeature feature : layer.features()) {
                feature(feature, layer.fields());
            }
            text(layer.attribution());
            Double accuracy = layer.origin().accuracyMetres();
            text(accuracy == null ? null : accuracy.toString());
            problems(layer.problems());
            problems(degrees.shapeProblems());
        }

        private void feature(RawFeature feature, List<String> fields) throws IOException {
            out.writeInt(feature.number());
            for (String field : fields) {
                text(feature.text(field));
            }
            Geometry geometry = feature.geometry();
            byte[] shape = geometry == null ? new byte[0] : shapes.write(geometry);
            out.writeInt(shape.length);
            out.write(shape);
        }

        private void problems(List<Problem> problems) throws IOException {
            out.writeInt(problems.size());
            for (Problem problem : problems) {
                out.writeByte(problem.severity().ordinal());
                text(problem.file());
                location(problem.where());
                text(problem.message());
                text(problem.expected());
                text(problem.found());
            }
        }

        private void location(Location where) throws IOException {
            if (where instanceof Location.InText text) {
                out.writeByte(IN_TEXT);
                out.writeInt(text.line());
                text(text.path());
            } else if (where instanceof Location.InRecord record) {
                out.writeByte(IN_RECORD);
                out.writeInt(record.record());
                out.writeLong(record.offsetBytes());
            } else {
                out.writeByte(WHOLE_FILE);
            }
        }

        private void text(@Nullable String text) throws IOException {
            if (text == null) {
                out.writeInt(NONE);
            } else {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(utf8.length);
                out.write(utf8);
            }
        }
    }

    private static final class Reading {

        private final ByteBuffer in;
        private final WKBReader shapes = new WKBReader(GEOMETRIES);

        Reading(ByteBuffer in) {
            this.in = in;
        }

        Optional<LayerInDegrees> read(String line) {
            if (in.getInt() != SIGN || !line.equals(text())) {
                return Optional.empty();
            }
            String name = required();
            List<String> fields = list(this::required);
            List<RawFeature> features = list(() -> feature(fields));
            LayerOrigin origin = new LayerOrigin(required(), LayerOrigin.metres(text()));
            List<Problem> problems = list(this::problem);
            return Optional.of(new LayerInDegrees(
                    new RawLayer(name, fields, features, Reference.DEGREES, origin, problems), list(this::problem)));
        }

        private RawFeature feature(List<String> fields) {
            int number = in.getInt();
            Map<String, @Nullable String> texts = new LinkedHashMap<>();
            for (String field : fields) {
                texts.put(field, text());
            }
            return new RawFeature(number, texts, shape());
        }

        private @Nullable Geometry shape() {
            byte[] shape = bytes(in.getInt());
            if (shape.length == 0) {
                return null;
            }
            try {
                Geometry geometry = shapes.read(shape);
                geometry.apply(DEGREES);
                return geometry;
            } catch (ParseException | StackOverflowError foreign) {
                throw new IllegalArgumentException("no geometry", foreign);
            }
        }

        private <T> List<T> list(Supplier<T> item) {
            int count = in.getInt();
            // Each takes some bytes at least
            if (count < 0 || count > in.remaining()) {
                throw new BufferUnderflowException();
            }
            List<T> list = new ArrayList<>();
            while (list.size() < count) {
                list.add(item.get());
            }
            return list;
        }

        private Problem problem() {
            Severity severity = in.get() == Severity.ERROR.ordinal() ? Severity.ERROR : Severity.WARNING;
            return new Problem(severity, required(), location(), required(), text(), text());
        }

        private Location location() {
            return switch (in.get()) {
                case IN_TEXT -> new Location.InText(in.getInt(), text());
                case IN_RECORD -> new Location.InRecord(in.getInt(), in.getLong());
                default -> Location.WHOLE_FILE;
            };
        }

        private String required() {
            String text = text();
            if (text == null) {
                throw new IllegalArgumentException("a text is missing");
            }
            return text;
        }

        private @Nullable String text() {
            int length = in.getInt();
            if (length == NONE) {
                return null;
            }
            return new String(bytes(length), StandardCharsets.UTF_8);
        }

        private byte[] bytes(int length) {
            if (length < 0 || length > in.remaining()) {
                throw new BufferUnderflowException();
            }
            byte[] bytes = new byte[length];
            in.get(bytes);
            return bytes;
        }
    }
}
