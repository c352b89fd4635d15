package org.dateline.database;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.dateline.database.Survey.Position;
import org.dateline.files.WholeFile;
import org.dateline.language.ForPrograms;
import org.dateline.model.TimeWindow;
import org.dateline.query.cube.BinRange;
import org.dateline.query.cube.Cube;
import org.dateline.query.cube.CubeFile;
import org.dateline.query.cube.Dimension;
import org.dateline.query.cube.KeyPairs;

/**
 * Counts of a source that are kept in a file beside it, so that they need not be asked for as long as the data stay what they are. A file that is damaged, of
 * another version or of other data is as good as none.
 */
@ForPrograms("a file of the program's own")
final class KeptCounts {

    private static final String ENDING = ".counts";
    private static final String FORMAT = "dateline-counts/1";
    private static final int COMPRESSED_AT_ONCE = 1 << 16;
    /** After all else. */
    private static final int END = 0x656e640a;

    private final Path file;
    private final String data;

    /** What is kept. */
    record Kept(Survey survey, Cube cube) {}

    /**
     * Those of a source.
     *
     * @param source the file that names it
     * @param data what tells whether the data are still the same
     */
    KeptCounts(Path source, String data) {
        this.file = source.resolveSibling(source.getFileName() + ENDING);
        this.data = data;
    }

    /** What was kept of these data, if it takes no more than so many bytes. */
    Optional<Kept> read(long memory) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (DataInputStream raw = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (!raw.readUTF().equals(FORMAT)) {
                return Optional.empty();
            }
            // Which holds a sum of what is in it, and tells damage at its end
            GZIPInputStream unpacked = new GZIPInputStream(raw, COMPRESSED_AT_ONCE);
            DataInputStream in = new DataInputStream(new BufferedInputStream(unpacked));
            return Optional.ofNullable(in.readUTF().equals(data) ? read(in, memory) : null);
        } catch (IOException | DateTimeException | IllegalArgumentException | IndexOutOfBoundsException notThese) {
            return Optional.empty();
        }
    }

    private static Kept read(DataInputStream in, long memory) throws IOException {
        long rows = in.readLong();
        long withoutStart = in.readLong();
        long events = in.readLong();
        TimeWindow span = new TimeWindow(instant(in), instant(in));
        Duration longest = Duration.ofNanos(in.readLong()).multipliedBy(1_000);
        int parts = in.readInt();
        Map<String, Position> positions = new HashMap<>();
        List<String> placed = CubeFile.readTexts(in);
        for (String place : placed) {
            positions.put(place, new Position(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble()));
        }
        Survey.Keys numbers = new Survey.Keys(keys(in), keys(in), keys(in));
        List<Integer> scales =
                CubeFile.readTexts(in).stream().map(Integer::valueOf).toList();
        Cube cube = CubeFile.read(in, memory);
        if (in.readInt() != END || in.read() >= 0) {
            throw new EOFException();
        }
        Map<Dimension, KeyPairs> pairs = new TreeMap<>();
        for (Dimension dimension : Dimension.values()) {
            if (cube.counts(dimension)) {
                pairs.put(dimension, cube.pairs(dimension));
            }
        }
        Survey survey = new Survey(
                rows,
                withoutStart,
                events,
                span,
                longest,
                cube.keys(),
                pairs,
                positions,
                parts,
                numbers,
                scales,
                cube.counts(Dimension.SOURCES) ? cube.most(Dimension.SOURCES) : 0);
        if (!agree(survey, cube)) {
            throw new IOException("counts of other events");
        }
        return new Kept(survey, cube);
    }

    /** Whether what is told of the events as a whole is what they add up to. */
    private static boolean agree(Survey survey, Cube cube) {
        boolean named = survey.numbers().categories().names().equals(cube.keys().categories())
                && survey.numbers().places().names().equals(cube.keys().places())
                && survey.numbers().sources().names().equals(cube.keys().sources())
                && survey.scales().size() == cube.keys().measures().size();
        BinRange all = new BinRange(0, cube.bins().size());
        return named
                && survey.withoutStart() >= 0
                && survey.disordered() >= 0
                && cube.counts(Dimension.PLACES)
                && LongStream.of(cube.by(Dimension.PLACES, all, false, cube.allCategories()))
                                .sum()
                        == survey.events()
                && cube.total(all, false, cube.allCategories()) == survey.events()
                && cube.total(all, true, cube.allCategories()) <= survey.events();
    }

    private static Survey.SurveyedKeys keys(DataInputStream in) throws IOException {
        return new Survey.SurveyedKeys(CubeFile.readTexts(in), in.readBoolean());
    }

    private static Instant instant(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    /** Keeps counts; where nothing can be written beside the source nothing is kept. */
    void write(Survey survey, Cube cube) {
        try {
            WholeFile.write(file, stream -> {
                DataOutputStream raw = new DataOutputStream(stream);
                raw.writeUTF(FORMAT);
                GZIPOutputStream compressed = new GZIPOutputStream(raw, COMPRESSED_AT_ONCE);
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(compressed, COMPRESSED_AT_ONCE));
                out.writeUTF(data);
                write(survey, cube, out);
                out.flush();
                compressed.finish();
            });
        } catch (IOException readOnly) {
            // It is counted again the next time
        }
    }

    private static void write(Survey survey, Cube cube, DataOutputStream out) throws IOException {
        out.writeLong(survey.rows());
        out.writeLong(survey.withoutStart());
        out.writeLong(survey.events());
        write(out, survey.span().from());
        write(out, survey.span().to());
        out.writeLong(survey.longest().toNanos() / 1_000);
        out.writeInt(survey.partsOfDegree());
        List<String> placed = List.copyOf(survey.positions().keySet());
        CubeFile.writeTexts(out, placed);
        for (String place : placed) {
            Position at = Objects.requireNonNull(survey.positions().get(place));
            out.writeDouble(at.south());
            out.writeDouble(at.north());
            out.writeDouble(at.west());
            out.writeDouble(at.east());
        }
        for (Survey.SurveyedKeys keys : List.of(
                survey.numbers().categories(),
                survey.numbers().places(),
                survey.numbers().sources())) {
            CubeFile.writeTexts(out, keys.kept());
            out.writeBoolean(keys.hasOthers());
        }
        CubeFile.writeTexts(out, survey.scales().stream().map(String::valueOf).toList());
        CubeFile.write(cube, out);
        out.writeInt(END);
    }

    private static void write(DataOutputStream out, Instant instant) throws IOException {
        out.writeLong(instant.getEpochSecond());
        out.writeInt(instant.getNano());
    }
}
