package org.dateline.imports.table;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;

/** A file of another program as rows under named columns. It can be gone through any number of times. */
public interface ImportTable {

    /** What is given the rows. */
    interface Visitor {

        /** Takes a row; false to see no more. */
        boolean row(ImportRow row);

        /** Takes note of a row that is none for this reason; false to see no more. */
        boolean leftOut(Problem problem);

        /** Takes note of something that costs no row. */
        void remark(Problem problem);
    }

    /** The file as the user gave it. */
    Path file();

    /** The name of the file. */
    default String fileName() {
        return String.valueOf(file().getFileName());
    }

    /**
     * The SHA-256 of the file's bytes, 64 hexadecimal digits in lower case.
     *
     * @throws UnreadableFileException if the file cannot be read
     */
    default String checksum() throws UnreadableFileException {
        try {
            return new DigestUtils(MessageDigestAlgorithms.SHA_256).digestAsHex(file());
        } catch (IOException unreadable) {
            throw new UnreadableFileException(file().toString(), tr("the file cannot be read"), unreadable);
        }
    }

    /** What its columns are called, in their order; no two alike. */
    List<String> columns();

    /** The names of the sheets of a workbook or the layers of a GeoPackage, in their order; none of any other file. */
    default List<String> sheets() {
        return List.of();
    }

    /** The sheet or layer that is read; empty for any other file. */
    default String sheet() {
        return "";
    }

    /** The line, or the row of a sheet, with the names of the columns, from 1; 0 if it has none, empty if the format has no such line. */
    default Optional<Integer> headerLine() {
        return Optional.empty();
    }

    /** The title that it gives itself, or the name of the file without its ending. */
    default String title() {
        String name = fileName();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** What it says of the dataset that it was made of, if this program has exported it. */
    default Stated stated() {
        return Stated.NOTHING;
    }

    /** Whether its cells are words as they are read, so that nothing in them is markup. */
    default boolean isPlainText() {
        return false;
    }

    /**
     * Goes through the rows, in the order of the file.
     *
     * @throws UnreadableFileException if the file cannot be read, or not to its end
     */
    void forEach(Visitor visitor) throws UnreadableFileException;
}
