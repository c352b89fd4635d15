package org.dateline.viewmodel;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.data.write.DatasetWriter;
import org.dateline.events.Dataset;
import org.dateline.files.SameFile;
import org.dateline.imports.ImportFile;
import org.dateline.imports.ImportFormat;
import org.dateline.imports.ImportPlan;
import org.dateline.imports.ImportResult;
import org.dateline.imports.Survey;
import org.dateline.imports.field.KeptColumns;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.row.Profile;
import org.dateline.imports.table.TableOptions;
import org.dateline.problem.Failures;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * A file of another program on its way to a dataset: what is in it, how the user wants it read, and what comes of that,
 * which is found out anew after every change, off the UI thread.
 */
public final class ImportViewModel {

    /** So many events are shown before the rest is read. */
    public static final int MAX_SHOWN = 100;

    /** How far it is. */
    public enum Stage {
        /** The file is being looked at. */
        OPENING,
        /** The file cannot be read at all. */
        REFUSED,
        /** Something is still missing before events can be read. */
        INCOMPLETE,
        /** The rows are being read. */
        READING,
        /** It is known what comes of the rows. */
        READ,
        /** The dataset is being written. */
        WRITING
    }

    /**
     * All that there is to show.
     *
     * @param words what is wrong or missing, or null
     * @param survey what is in the file, or null as long as that is not known
     * @param times what the user has said of its times
     * @param keepsColumns whether columns that stand for nothing, or that events do not say in full, are kept as fields
     * @param result what came of the rows when they were last read, or null
     */
    public record State(
            Stage stage,
            @Nullable String words,
            @Nullable Survey survey,
            ColumnMapping mapping,
            TimeChoice times,
            boolean keepsColumns,
            @Nullable ImportResult result) {

        /** Whether there is something to be imported. */
        public boolean isReady() {
            return stage == Stage.READ && result != null && result.imported() > 0;
        }

        State at(Stage wanted, @Nullable String why, @Nullable ImportResult read) {
            return new State(wanted, why, survey, mapping, times, keepsColumns, read);
        }
    }

    private final Path file;
    private final Background background;
    private final AtomicLong newest = new AtomicLong();
    private final ReadOnlyObjectWrapper<State> state;
    private @Nullable ImportFile source;
    /** The file as it was opened last, be it refused now. */
    private @Nullable ImportFile opened;

    private TableOptions form = TableOptions.NONE;
    /** What it is read as whatever it is; null to find out. */
    private @Nullable ImportFormat format;

    private @Nullable Set<String> empty;

    /**
     * @param zone the zone of its times until the user says otherwise
     */
    public ImportViewModel(Path file, ZoneId zone, Background background) {
        this.file = file;
        this.background = background;
        this.state = new ReadOnlyObjectWrapper<>(
                new State(Stage.OPENING, null, null, ColumnMapping.NONE, TimeChoice.in(zone), true, null));
        open(TableOptions.NONE);
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** Whether the file may be a table, which may be written in another encoding than UTF-8; JSON may not. */
    public boolean mayBeTable() {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return !name.matches(".*(json|\\.xlsx|\\.ods|\\.kml|\\.kmz|\\.gpx|\\.gpkg)") && !Files.isDirectory(file);
    }

    /** What there is to show. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    private State now() {
        return state.get();
    }

    private record Opened(ImportFile source, Survey survey) {}

    /**
     * Looks at the file as if it were written so; the mapping begins anew if the columns change by it.
     *
     * @param charset what a table is written in, or null for UTF-8
     */
    public void open(@Nullable Charset charset) {
        open(new TableOptions(charset, form.sheet(), form.headerLine()));
    }

    /** Looks at another sheet of a workbook or layer of a GeoPackage, or, for null, at the one with the most rows. */
    public void openSheet(@Nullable String sheet) {
        open(new TableOptions(form.charset(), sheet, null));
    }

    /**
     * Looks at the file as if the names of its columns stood in this line.
     *
     * @param line from 1; 0 for none; null to find it
     */
    public void openWithHeader(@Nullable Integer line) {
        open(new TableOptions(form.charset(), form.sheet(), line));
    }

    /** The names of the sheets of a workbook or the layers of a GeoPackage, in their order; none of any other file. */
    public List<String> sheets() {
        return opened == null ? List.of() : opened.sheets();
    }

    /** The sheet that is read. */
    public String sheet() {
        String wanted = form.sheet();
        return wanted != null ? wanted : opened == null ? "" : opened.sheet();
    }

    /** The line with the names of the columns that was found, 0 if there are none; empty if the file has no such line. */
    public Optional<Integer> headerLine() {
        return opened == null ? Optional.empty() : opened.headerLine();
    }

    /** The line with the names of the columns that the user has chosen; null if it is found. */
    public @Nullable Integer chosenHeaderLine() {
        return form.headerLine();
    }

    /** The words that the user lets say in columns of names that there is nothing; null for the usual ones. */
    public @Nullable Set<String> empty() {
        return empty;
    }

    /** Lets these words, and no others, say in columns of names that there is nothing; null for the usual ones. */
    public void takeAsEmpty(@Nullable Set<String> words) {
        empty = words;
        read();
    }

    /** Reads what else there is in a file that holds a record of this program. */
    public void readOtherwise() {
        format = otherwise().orElse(null);
        open(form);
    }

    /** Whether the file holds a record of this program and something else is read. */
    public boolean passesOverRecord() {
        return format != null;
    }

    /** Reads the record that the file holds again. */
    public void readRecord() {
        format = null;
        open(form);
    }

    /** What else there is to read than the record that the file holds; empty if it holds none. */
    public Optional<ImportFormat> otherwise() {
        return Optional.ofNullable(opened).flatMap(ImportFile::otherwise);
    }

    private void open(TableOptions wanted) {
        form = wanted;
        ImportFormat asked = format;
        BooleanSupplier stopped = newRequest();
        state.set(now().at(Stage.OPENING, null, now().result()));
        background.run(
                Lane.IMPORTING,
                () -> {
                    ImportFile looked = ImportFile.open(file, asked, wanted);
                    return new Opened(looked, looked.survey(stopped));
                },
                this::opened,
                this::refuse);
    }

    private BooleanSupplier newRequest() {
        long number = newest.incrementAndGet();
        return () -> newest.get() != number;
    }

    private void opened(Opened found) {
        source = found.source();
        opened = source;
        Survey before = now().survey();
        List<String> names = found.survey().names();
        boolean same = before != null && before.names().equals(names);
        Survey survey = before != null && same ? found.survey().as(before.profile()) : found.survey();
        ColumnMapping mapping = same ? now().mapping() : survey.proposed();
        TimeChoice times = same
                ? now().times()
                : survey.zone().map(now().times()::withZone).orElse(now().times());
        state.set(new State(Stage.OPENING, null, survey, mapping, times, now().keepsColumns(), null));
        read();
    }

    /** Reads the file as that of a compiler, or as a plain table; its columns are proposed anew. */
    public void readAs(Profile profile) {
        Survey survey = now().survey();
        if (survey != null && survey.profile() != profile) {
            Survey changed = survey.as(profile);
            state.set(new State(
                    now().stage(),
                    null,
                    changed,
                    changed.proposed(),
                    now().times(),
                    now().keepsColumns(),
                    now().result()));
            read();
        }
    }

    private void refuse(Exception failure) {
        String words = failure instanceof UnreadableFileException
                ? String.valueOf(failure.getMessage())
                : tr("Something went wrong inside Dateline: {0}", failure);
        source = null;
        state.set(new State(Stage.REFUSED, words, null, ColumnMapping.NONE, now().times(), now().keepsColumns(), null));
    }

    /** Lets the columns stand for these fields. */
    public void use(ColumnMapping mapping) {
        change(mapping, now().times(), now().keepsColumns());
    }

    /** Reads times as those of this zone. */
    public void readIn(ZoneId zone) {
        read(now().times().withZone(zone));
    }

    /** Reads times as the user says. */
    public void read(TimeChoice times) {
        change(now().mapping(), times, now().keepsColumns());
    }

    /** Keeps columns as fields, or not. */
    public void keepColumns(boolean wanted) {
        change(now().mapping(), now().times(), wanted);
    }

    private void change(ColumnMapping mapping, TimeChoice times, boolean keepsColumns) {
        State before = now();
        State after = new State(
                before.stage(), before.words(), before.survey(), mapping, times, keepsColumns, before.result());
        if (!after.equals(before)) {
            state.set(after);
            read();
        }
    }

    private void read() {
        ImportFile looked = source;
        Survey survey = now().survey();
        if (looked == null || survey == null) {
            return;
        }
        BooleanSupplier stopped = newRequest();
        Optional<String> missing = survey.missing(now().mapping());
        if (missing.isPresent()) {
            state.set(now().at(Stage.INCOMPLETE, missing.get(), null));
            return;
        }
        state.set(now().at(Stage.READING, null, now().result()));
        ImportPlan plan = plan(survey, survey.title());
        background.run(Lane.IMPORTING, () -> looked.preview(plan, MAX_SHOWN, stopped), this::show, this::refuse);
    }

    private ImportPlan plan(Survey survey, String title) {
        State current = now();
        return new ImportPlan(
                current.mapping(),
                survey.profile(),
                current.times().options(survey, current.mapping()),
                current.keepsColumns() ? survey.kept(current.mapping(), Set.of()) : KeptColumns.NONE,
                title,
                empty);
    }

    private void show(ImportResult result) {
        state.set(now().at(Stage.READ, null, result));
    }

    /**
     * Reads all rows and writes the dataset, whole or not at all.
     *
     * @param title its title; blank for that of the file
     * @param onDone gets the file and what was wrong with the rows
     */
    public void write(Path target, String title, BiConsumer<Path, List<Problem>> onDone, Consumer<String> onFailed) {
        ImportFile looked = source;
        Survey survey = now().survey();
        if (looked == null || survey == null || !now().isReady()) {
            return;
        }
        if (SameFile.isSame(target, file)) {
            onFailed.accept(tr("This is the file to import; choose another name for the dataset."));
            return;
        }
        newRequest();
        State ready = now();
        state.set(ready.at(Stage.WRITING, null, ready.result()));
        ImportPlan plan = plan(survey, title.isBlank() ? survey.title() : title);
        background.run(
                Lane.IMPORTING,
                () -> write(looked.read(plan), target),
                problems -> {
                    state.set(ready);
                    onDone.accept(target, problems);
                },
                failure -> {
                    state.set(ready);
                    onFailed.accept(words(failure, target));
                });
    }

    private List<Problem> write(ImportResult result, Path target) throws IOException {
        Dataset dataset =
                result.dataset().orElseThrow(() -> new IOException(tr("no row of the file is an event any more")));
        DatasetWriter.write(dataset, target);
        return result.problems();
    }

    private static String words(Exception failure, Path target) {
        return failure instanceof UnreadableFileException
                ? String.valueOf(failure.getMessage())
                : tr("The dataset cannot be written to {0}: {1}", target, Failures.reason(failure));
    }

    /** Stops what is being read. To be called when no one looks any more. */
    public void close() {
        newest.incrementAndGet();
    }
}
