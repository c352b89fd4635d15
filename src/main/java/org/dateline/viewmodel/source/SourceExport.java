package org.dateline.viewmodel.source;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.calendar.TimeStep;
import org.dateline.database.Counting;
import org.dateline.database.Engine;
import org.dateline.database.EngineException;
import org.dateline.database.EventPages.Wanted;
import org.dateline.database.EventRows;
import org.dateline.export.DatabaseFormats;
import org.dateline.export.ExportFile;
import org.dateline.export.ExportFormat;
import org.dateline.export.rows.CountTable;
import org.dateline.export.rows.RowExport;
import org.dateline.export.rows.RowsAbout;
import org.dateline.files.Progress;
import org.dateline.language.Language;
import org.dateline.model.TimeWindow;
import org.jspecify.annotations.Nullable;

/** Writes what the window of a source shows to a file, which takes as long as the database does; it can be left off. */
public final class SourceExport {

    private final Engine engine;
    private final Background background;
    private @Nullable EngineQuestion<Long> asked;
    private Reached reached = new Reached();

    /**
     * What the window shows, as it is when it is asked for.
     *
     * @param known where it is known from
     * @param counts what is counted of the window on the screen
     * @param wanted which rows these are: of the window as it was set, to which that on the screen comes as near as its bins can
     * @param window the window on the screen
     */
    public record Shown(Counting.Step known, SourceCounts counts, Wanted wanted, TimeWindow window) {

        /** What is counted of the bins that have all of the window as it was set. */
        public SourceCounts around() {
            return wanted.window().equals(window)
                    ? counts
                    : SourceCounts.of(
                            counts.cube(),
                            counts.decimals(),
                            aroundWindow(),
                            wanted.certainOnly(),
                            wanted.categories());
        }

        /** The time of these bins. */
        public TimeWindow aroundWindow() {
            return counts.cube().covering(wanted.window()).window(counts.cube().bins());
        }

        /** The table of these counts. */
        public CountTable table() {
            return around().table();
        }
    }

    /** How far the writing has come; any thread may ask. */
    public static final class Reached implements Progress {

        private volatile long rows;
        private volatile long all = -1;
        private volatile boolean left;

        @Override
        public void at(long done, long of) {
            rows = done;
            all = of;
        }

        @Override
        public boolean isCancelled() {
            return left;
        }

        /** How many rows are written. */
        public long rows() {
            return rows;
        }

        /** How many there are in all; less than 0 while they are being counted. */
        public long all() {
            return all;
        }
    }

    SourceExport(Engine engine, Background background) {
        this.engine = engine;
        this.background = background;
    }

    /** Whether a file is one of those that are asked, over which nothing is to be written. */
    public boolean isAsked(Path file) {
        return engine.asks(file);
    }

    /** Where the events are asked for, as it stands in files that go to others. */
    public String place() {
        return engine.publicPlace();
    }

    /** How far what was begun last has come. */
    public Reached reached() {
        return reached;
    }

    /**
     * Writes the rows, whole or not at all.
     *
     * @param format one that {@link DatabaseFormats#hasRows has them}
     * @param shownInWords which events they are
     * @param onDone is told how many rows are written
     * @param onFailed gets a {@link CancellationException} where it was left off
     */
    public void writeRows(
            Shown shown,
            ExportFormat format,
            String shownInWords,
            Path file,
            Consumer<Long> onDone,
            Consumer<Exception> onFailed) {
        Reached begun = begin();
        RowsAbout about = new RowsAbout(
                engine.source().title(),
                engine.publicPlace(),
                engine.source().zone(),
                shown.wanted().window(),
                shownInWords,
                Instant.now());
        EngineQuestion<Long> question = new EngineQuestion<>(
                engine,
                connection -> RowExport.write(
                        connection,
                        new EventRows(shown.known(), shown.wanted()),
                        DatabaseFormats.form(format, about),
                        file,
                        begun));
        asked = question;
        run(question, onDone, onFailed);
    }

    /** Writes how many events there are in each of these lengths of time, for which nothing is asked; whole or not at all. */
    public void writeCounts(
            Shown shown, TimeStep step, Path file, Consumer<Long> onDone, Consumer<Exception> onFailed) {
        Reached begun = begin();
        run(
                () -> {
                    CountTable table = shown.table();
                    ExportFile.writeTable(Language.inEnglish(() -> table.of(step)), file, begun);
                    return begun.rows();
                },
                onDone,
                onFailed);
    }

    /** Writes something else, such as a picture; whole or not at all. */
    public void write(Callable<Long> writing, Consumer<Long> onDone, Consumer<Exception> onFailed) {
        begin();
        run(writing, onDone, onFailed);
    }

    private Reached begin() {
        leave();
        asked = null;
        reached = new Reached();
        return reached;
    }

    private void run(Callable<Long> writing, Consumer<Long> onDone, Consumer<Exception> onFailed) {
        background.run(
                Lane.EXPORTING,
                writing,
                onDone,
                failed -> onFailed.accept(
                        failed instanceof EngineException told && told.reason() == EngineException.Reason.CANCELLED
                                ? new CancellationException(told.getMessage())
                                : failed));
    }

    /** Leaves it off; the file stays as it was. */
    public void leave() {
        reached.left = true;
        if (asked != null) {
            asked.takeBack();
        }
    }
}
