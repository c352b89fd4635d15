package org.dateline.maps;

import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;
import org.dateline.maps.layer.FileNames;
import org.dateline.maps.layer.MapAddress;
import org.dateline.maps.layer.MapFormat;
import org.dateline.maps.layer.MapProblems;
import org.dateline.maps.layer.ZippedLayer;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;

/** A map's file, or the one that is meant out of a .zip. */
final class MapFile {

    private MapFile() {}

    /** Reads a layer of a file of a certain format, which the user knows by other names. */
    interface Reading<T> {
        T read(MapAddress address, MapFormat format, FileNames names) throws UnreadableFileException, IOException;
    }

    /** What is read of it; {@code after} is to put what there is to say of a .zip before all else. */
    static <T> T read(MapAddress address, Reading<T> reading, BiFunction<T, List<Problem>, T> after)
            throws UnreadableFileException {
        FileNames beside = FileNames.beside(address.file());
        try {
            MapFormat format = MapFormat.of(address.file());
            if (format != MapFormat.ZIP) {
                return reading.read(address, format, beside);
            }
            try (ZippedLayer zipped = ZippedLayer.extract(address)) {
                MapAddress inner = new MapAddress(zipped.file(), address.inner());
                T read = reading.read(inner, MapFormat.of(zipped.file()), zipped);
                return after.apply(read, zipped.problems());
            }
        } catch (IOException refused) {
            throw MapProblems.refusal(beside, address.file(), refused);
        }
    }
}
