package org.dateline.export.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.dateline.files.WholeFile;

/** Writes a document that is set on pages: a PDF document (ISO 32000-1), whole or not at all, and says what it lacks. */
public abstract sealed class PagesWriter permits BriefWriter, HandoutWriter {

    private String lacking = "";

    PagesWriter() {}

    /** Sets the document. */
    abstract SetDocument set() throws IOException;

    /** What the document cannot show or keep, in sentences; empty if nothing. */
    abstract String lacking(SetDocument set);

    /**
     * Writes it to a file; one that is there is replaced.
     *
     * @throws IOException if it cannot be written; the file then is as it was
     * @throws java.util.concurrent.CancellationException if the export is left off
     */
    public final void writeTo(Path file) throws IOException {
        WholeFile.write(file, this::writeTo);
    }

    /** The same to a stream, which is not closed. */
    public final void writeTo(OutputStream stream) throws IOException {
        SetDocument set = set();
        lacking = lacking(set);
        stream.write(set.bytes());
    }

    /** What the document that was written last cannot show or keep, in sentences; empty if nothing. */
    public final String lacking() {
        return lacking;
    }
}
