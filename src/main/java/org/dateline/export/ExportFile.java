package org.dateline.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.export.bibliography.BibTexExport;
import org.dateline.export.bibliography.CslJsonExport;
import org.dateline.export.bibliography.RisExport;
import org.dateline.export.content.Citations;
import org.dateline.export.content.ExportedView;
import org.dateline.export.data.CsvExport;
import org.dateline.export.data.GeoJsonExport;
import org.dateline.export.data.KmlExport;
import org.dateline.export.data.TimelineJsExport;
import org.dateline.export.data.TimelineSheetExport;
import org.dateline.export.picture.FrameFolder;
import org.dateline.export.picture.Frames;
import org.dateline.export.picture.GifWriter;
import org.dateline.export.picture.Mp4Writer;
import org.dateline.export.picture.PictureCaption;
import org.dateline.export.picture.PngWriter;
import org.dateline.export.table.TextTable;
import org.dateline.files.Progress;
import org.dateline.files.WholeFile;
import org.dateline.files.WholeFolder;
import org.dateline.language.Language;

/** Writes a view to a file, whole or not at all. */
public final class ExportFile {

    interface TextExport {

        /** Writes it event by event; the writer is flushed and closed by the caller. */
        void write(ExportedView view, Writer writer) throws IOException;
    }

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ExportFile() {}

    /**
     * Writes the view; a file that is there is replaced. Text is UTF-8, without a byte order mark but for Excel.
     *
     * @param format one that is not drawn
     * @throws IOException if it cannot be written; the file then is as it was
     */
    public static void write(ExportFormat format, ExportedView view, Path file) throws IOException {
        WholeFile.writeText(file, writer -> inEnglish(text(format), view, writer));
    }

    /** Other programs read it, and this one reads it again, whatever language it speaks then. */
    private static void inEnglish(TextExport export, ExportedView view, Writer writer) throws IOException {
        Optional<IOException> failed = Language.inEnglish(() -> {
            try {
                export.write(view, writer);
                return Optional.empty();
            } catch (IOException e) {
                return Optional.of(e);
            }
        });
        if (failed.isPresent()) {
            throw failed.get();
        }
    }

    /**
     * Writes a table as it is shown as CSV, UTF-8 with a byte order mark, without which Excel spoils what is not English; a file
     * that is there is replaced.
     *
     * @param progress is told how many rows are written, and may end it with a {@link java.util.concurrent.CancellationException}
     * @throws IOException if it cannot be written; the file then is as it was
     */
    public static void writeTable(TextTable table, Path file, Progress progress) throws IOException {
        WholeFile.writeText(file, writer -> {
            writer.write(BYTE_ORDER_MARK);
            table.writeCsv(writer, progress);
        });
    }

    /**
     * Writes a picture as PNG, with its caption as texts; a file that is there is replaced.
     *
     * @param scale how many pixels it has for one of the screen
     * @throws IOException if it cannot be written; the file then is as it was
     */
    public static void writePicture(BufferedImage picture, PictureCaption caption, int scale, Path file)
            throws IOException {
        WholeFile.write(file, stream -> PngWriter.write(picture, caption.texts(), scale, stream));
    }

    /**
     * Writes pictures that follow one another, each as it is drawn. A file that is there is replaced, a folder only if it is empty.
     *
     * @param format one that is a film
     * @param framesPerSecond the pace of most of them
     * @param looping whether a GIF begins again at its end
     * @throws IOException if it cannot be written; all then is as it was
     */
    public static void writeFilm(ExportFormat format, Frames frames, double framesPerSecond, boolean looping, Path file)
            throws IOException {
        switch (format) {
            case MP4 -> WholeFile.write(file, stream -> Mp4Writer.write(frames, framesPerSecond, stream));
            case GIF -> WholeFile.write(file, stream -> GifWriter.write(frames, looping, stream));
            case FRAMES -> WholeFolder.write(file, folder -> FrameFolder.write(frames, folder));
            default -> throw new IllegalArgumentException(format + " is no film");
        }
    }

    static TextExport text(ExportFormat format) {
        return switch (format) {
            case CSV -> CsvExport::write;
            case CSV_EXCEL ->
                (view, writer) -> {
                    writer.write(BYTE_ORDER_MARK);
                    CsvExport.write(view, writer);
                };
            case GEOJSON -> GeoJsonExport::write;
            case KML -> KmlExport::write;
            case TIMELINEJS -> TimelineJsExport::write;
            case TIMELINEJS_SHEET -> TimelineSheetExport::write;
            case BIBTEX -> BibTexExport::write;
            case RIS -> RisExport::write;
            case CSL_JSON -> CslJsonExport::write;
            case CITATIONS -> Citations::write;
            case PDF, PNG, MP4, GIF, FRAMES, STORY, HANDOUT -> throw new IllegalArgumentException(format + " is drawn");
            case JSON_LINES, COUNTS -> throw new IllegalArgumentException(format + " is of databases");
        };
    }
}
