package org.dateline.imports.table;

import java.nio.file.Path;
import java.util.List;
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

    /** What its columns are called, in their order; no two alike. */
    List<String> columns();

    /** The title that it gives itself, or the name of the file without its ending. */
    String title();

    /**
     * Goes through the rows, in the order of the file.
     *
     * @throws UnreadableFileException if the file cannot be read, or not to its end
     */
    void forEach(Visitor visitor) throws UnreadableFileException;
}
