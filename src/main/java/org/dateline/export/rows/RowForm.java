package org.dateline.export.rows;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.dateline.database.EventRows;

/** What rows are written as. */
public interface RowForm {

    /** The rows of one file, which are written one by one; whoever has made the writer flushes and closes it. */
    interface Rows {

        /** Writes a row. */
        void row(EventRows.Row row) throws IOException;

        /** Writes what stands behind the last of them. */
        void end() throws IOException;
    }

    /** Writes what stands before the first of them. */
    Rows begin(Writer writer, List<EventRows.Column> columns) throws IOException;
}
