package org.dateline.maps.layer;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.files.ByteBudget.SpentException;
import org.dateline.problem.Failures;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.shapefile.binary.ShapefileException;
import org.dateline.shapefile.binary.ShapefileWarning;

/** Says what is wrong with a map in the words of the rest of the program. */
public final class MapProblems {

    private MapProblems() {}

    /** @throws UnreadableFileException if there is no such file, or a folder in its place */
    public static void requireFile(Path file) throws UnreadableFileException {
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException(file.toString(), tr("this is a folder, not a file"), null);
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFileException(file.toString(), tr("there is no such file"), null);
        }
    }

    /** The warnings of a shapefile, its files named as the user knows them. */
    public static List<Problem> of(List<ShapefileWarning> warnings, FileNames names) {
        return warnings.stream()
                .map(warning -> Problem.warning(
                        names.of(warning.file()), location(warning.record(), warning.offsetBytes()), warning.message()))
                .toList();
    }

    /** Why a map cannot be read at all. */
    public static UnreadableFileException refusal(FileNames names, Path file, IOException cause) {
        if (cause instanceof ShapefileException refused) {
            return new UnreadableFileException(
                    Problem.error(
                            names.of(refused.file()),
                            location(refused.record(), refused.offsetBytes()),
                            refused.reason()),
                    refused);
        }
        if (cause instanceof SpentException spent) {
            return new UnreadableFileException(names.of(file), spent.sentence(), cause);
        }
        return new UnreadableFileException(
                names.of(file), tr("the file cannot be read: {0}", Failures.reason(cause)), cause);
    }

    private static Location location(int record, long offsetBytes) {
        return record == 0 && offsetBytes == 0 ? Location.WHOLE_FILE : new Location.InRecord(record, offsetBytes);
    }
}
