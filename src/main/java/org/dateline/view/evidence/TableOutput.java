package org.dateline.view.evidence;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Window;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.export.ExportFile;
import org.dateline.export.ExportFormat;
import org.dateline.export.table.TextTable;
import org.dateline.files.Progress;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.FileChoice;
import org.dateline.workspace.ExportTarget;
import org.jspecify.annotations.Nullable;

/** Copies what a table shows, as text and as a table of HTML, and writes it to a file. */
public final class TableOutput {

    /** So many rows are copied at the most. */
    static final int MOST_COPIED = 10_000;

    private final WindowContext context;
    private final String title;
    private final WorkLine line = new WorkLine("table-writing");
    private final FileChoice choice;
    private Supplier<Optional<TextTable>> selected = Optional::empty;
    private Supplier<TextTable> all = () -> new TextTable(List.of(), List.of(), 0, i -> List.of());
    private @Nullable Writing writing;

    /** How far the writing is, and whether it is still wanted. */
    private static final class Writing implements Progress {

        private volatile long rows;
        private volatile boolean left;

        @Override
        public void at(long done, long of) {
            rows = done;
        }

        @Override
        public boolean isCancelled() {
            return left;
        }
    }

    TableOutput(WindowContext context, String title) {
        this(context, title, FileChoice.OF_THE_SYSTEM);
    }

    /** @param choice lets the user choose a file */
    TableOutput(WindowContext context, String title, FileChoice choice) {
        this.context = context;
        this.title = title;
        this.choice = choice;
    }

    /** Copies and writes this. */
    void of(Supplier<TextTable> whole) {
        all = whole;
    }

    /** Copies what is selected, if something is. */
    void ofSelected(Supplier<Optional<TextTable>> rows) {
        selected = rows;
    }

    /** Says how far the writing is. */
    Node line() {
        return line;
    }

    private TextTable named(TextTable table) {
        String file = String.valueOf(context.datasetFile().getFileName());
        return table.under(
                List.of(tr("{0} ({1})", context.model().workspace().dataset().title(), file), title));
    }

    private Background background(int rows) {
        return rows > EvidenceTable.MAX_SORTED ? context.model().background() : Background.direct();
    }

    private boolean isFiltering() {
        boolean filtering = !context.model().results().showsWhatTheFilterSays();
        if (filtering) {
            context.notice().say(tr("The filter is still being answered; try again in a moment."));
        }
        return filtering;
    }

    /** Puts the rows that are selected, else the first of all, on the clipboard. */
    public void copy() {
        if (isFiltering()) {
            return;
        }
        TextTable whole = selected.get().orElseGet(all);
        TextTable copied = named(whole.first(MOST_COPIED));
        if (whole.size() == 0) {
            context.notice().say(tr("The table has no rows to copy."));
            return;
        }
        String said = copied.size() < whole.size()
                ? tr(
                        "Copied the first {0} of {1} rows, as many as are copied at once. Export the table to have all.",
                        copied.size(), whole.size())
                : trn(copied.size(), "Copied {0} row with their headings.", "Copied {0} rows with their headings.");
        background(copied.size())
                .run(
                        Lane.COPYING,
                        () -> Map.<DataFormat, Object>of(
                                DataFormat.PLAIN_TEXT, copied.tabbed(), DataFormat.HTML, copied.html()),
                        content -> {
                            Clipboard.getSystemClipboard().setContent(content);
                            context.notice().say(said);
                        },
                        failed -> context.notice().say(tr("The table cannot be copied: {0}", failed.getMessage())));
    }

    /** Asks for a file, and writes all rows to it; of many it is said how far that is, and it can be left off. */
    public void export(@Nullable Window owner) {
        if (isFiltering()) {
            return;
        }
        if (writing != null) {
            context.notice().say(tr("A table is still being written."));
            return;
        }
        TextTable table = all.get();
        if (owner != null) {
            choice.choose(owner, suggested(), ExportFormat.CSV_EXCEL).ifPresent(file -> write(table, file));
        }
    }

    private Path suggested() {
        String file = String.valueOf(context.datasetFile().getFileName()).replaceFirst("(\\.json)?(\\.gz)?$", "");
        String name = file + "-" + title.toLowerCase(Locale.ROOT).replace(' ', '-') + ExportFormat.CSV_EXCEL.ending();
        return Path.of(System.getProperty("user.home", "")).resolve(name);
    }

    void write(TextTable table, Path file) {
        Optional<String> refused = ExportTarget.refusal(file, context.datasetFile());
        if (refused.isPresent()) {
            context.notice().say(refused.get());
            return;
        }
        Writing begun = new Writing();
        writing = begun;
        line.show(
                () -> trn(
                        table.size(),
                        "Writing, {1} of {0} row so far. Cancel leaves the file as it was.",
                        "Writing, {1} of {0} rows so far. Cancel leaves the file as it was.",
                        begun.rows),
                () -> begun.left = true);
        background(table.size())
                .run(
                        Lane.COPYING,
                        () -> {
                            ExportFile.writeTable(table, file, begun);
                            return file;
                        },
                        written -> end(
                                trn(table.size(), "Exported {0} row to {1}.", "Exported {0} rows to {1}.", written)),
                        failed -> end(
                                failed instanceof CancellationException
                                        ? tr("Left off; nothing was written.")
                                        : ExportTarget.failure(file, failed)));
    }

    private void end(String said) {
        writing = null;
        line.hide();
        context.notice().say(said);
    }
}
