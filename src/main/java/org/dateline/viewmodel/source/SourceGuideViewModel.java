package org.dateline.viewmodel.source;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.database.Access;
import org.dateline.database.AskedSource;
import org.dateline.database.Engine;
import org.dateline.database.EngineConnection.Column;
import org.dateline.database.EngineException;
import org.dateline.database.EventSource;
import org.dateline.database.SourceColumns;
import org.dateline.database.TableSample;
import org.dateline.database.mapping.MappingProblems;
import org.dateline.database.mapping.SourceField;
import org.dateline.database.mapping.SourceFormatter;
import org.dateline.database.mapping.SourceMapping;
import org.dateline.database.mapping.TableLook;
import org.jspecify.annotations.Nullable;

/**
 * A database on its way to the screen: which of its tables is meant, what that one's columns stand for, and what comes of some of its rows, which is asked anew
 * after every change, off the UI thread. To be used on the UI thread only.
 */
public final class SourceGuideViewModel {

    /** Of so many rows it is shown what comes of them. */
    public static final int ROWS = 100;

    /** How far it is. */
    public enum Stage {
        /** The database is being looked at. */
        LOOKING,
        /** It does not answer, or nothing can be asked of it. */
        REFUSED,
        /** One of its tables is to be chosen. */
        TABLES,
        /** Something is missing or wrong before events can be asked for. */
        INCOMPLETE,
        /** Some rows are being asked for. */
        READING,
        /** It is known what comes of them. */
        READ,
        /** What columns stand for is not what they hold, as the database says. */
        WRONG
    }

    /**
     * All that there is to show.
     *
     * @param words what is wrong or missing; empty for nothing
     * @param reason why the database does not answer, where it does not; else null
     * @param tables the tables to choose from
     * @param table the one that is chosen; null for none
     * @param sample its columns and some rows, or null as long as they are not known
     * @param problems what is wrong with each use of the mapping, beside it
     * @param preview what came of some rows when they were last asked for, or null
     */
    public record State(
            Stage stage,
            String words,
            EngineException.@Nullable Reason reason,
            List<String> tables,
            EventSource.@Nullable Table table,
            @Nullable TableSample sample,
            SourceMapping mapping,
            List<Optional<String>> problems,
            TableLook.@Nullable Preview preview) {

        State at(Stage wanted, String why, TableLook.@Nullable Preview read) {
            return new State(wanted, why, null, tables, table, sample, mapping, problems, read);
        }

        State with(SourceMapping changed, List<Optional<String>> wrong) {
            return new State(stage, words, reason, tables, table, sample, changed, wrong, preview);
        }

        /** Whether events can be asked for as the columns are taken. */
        public boolean isReady() {
            return stage == Stage.READ;
        }
    }

    private final Background background;
    private final Access access;
    private final Optional<EventSource> known;
    private final ReadOnlyObjectWrapper<State> state;
    private final ReadOnlyObjectWrapper<ZoneId> zone;
    private AskedSource asked;
    private String title;
    private Optional<TableLook> looking = Optional.empty();

    /**
     * Asks for nothing until it is told to {@link #look}.
     *
     * @param known what is said of it already; empty to begin with what its columns seem to mean
     * @param zone the zone of its days and clocks where that is not said
     */
    public SourceGuideViewModel(
            AskedSource asked, Optional<EventSource> known, ZoneId zone, Access access, Background background) {
        this.asked = asked;
        this.known = known;
        this.access = access;
        this.background = background;
        this.title = known.map(EventSource::title).orElse(asked.title());
        this.zone = new ReadOnlyObjectWrapper<>(known.map(EventSource::zone).orElse(zone));
        this.state = new ReadOnlyObjectWrapper<>(new State(
                Stage.LOOKING, "", null, List.of(), asked.table(), null, SourceMapping.NONE, List.of(), null));
    }

    /** What there is to show. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whose days and clocks are meant where the table does not say. */
    public ReadOnlyObjectProperty<ZoneId> zoneProperty() {
        return zone.getReadOnlyProperty();
    }

    /** What is asked, as far as it is chosen. */
    public AskedSource asked() {
        return asked;
    }

    /** What the events are called. */
    public String title() {
        return title;
    }

    /** Calls the events so; blank for as before. */
    public void call(String wanted) {
        title = wanted.isBlank() ? asked.title() : wanted.strip();
    }

    private State now() {
        return state.get();
    }

    /** Looks at the database, from the beginning. */
    public void look() {
        TableLook look = newLook();
        state.set(now().at(Stage.LOOKING, "", null));
        ZoneId clocks = zone.get();
        ask(look, () -> look.look(clocks), this::found, this::refuse);
    }

    private TableLook newLook() {
        looking.ifPresent(TableLook::cancel);
        TableLook look = new TableLook(asked, access);
        looking = Optional.of(look);
        return look;
    }

    /** What comes of a question that others have taken the place of counts no more. */
    private <T> void ask(TableLook look, Callable<T> question, Consumer<T> onDone, Consumer<Exception> onFailed) {
        background.run(
                Lane.IMPORTING,
                question,
                answer -> {
                    if (isNewest(look)) {
                        onDone.accept(answer);
                    }
                },
                failure -> {
                    if (isNewest(look)) {
                        onFailed.accept(failure);
                    }
                });
    }

    private boolean isNewest(TableLook look) {
        return looking.filter(newest -> newest == look).isPresent();
    }

    private void found(TableLook.Found found) {
        TableSample sample = found.sample().orElse(null);
        if (sample == null) {
            boolean any = !found.tables().isEmpty();
            state.set(new State(
                    any ? Stage.TABLES : Stage.REFUSED,
                    any ? "" : tr("There is no table in it."),
                    null,
                    found.tables(),
                    null,
                    null,
                    SourceMapping.NONE,
                    List.of(),
                    null));
            return;
        }
        asked = asked.in(found.table());
        List<String> columns = sample.columns().stream().map(Column::name).toList();
        SourceMapping before = now().mapping();
        boolean isSame = now().sample() != null
                && before.uses().stream()
                        .map(SourceMapping.Use::column)
                        .toList()
                        .containsAll(columns);
        Optional<SourceColumns> meaning = known.filter(source -> isTableOf(source))
                .map(EventSource::columns)
                .or(sample::proposed);
        SourceMapping mapping = isSame ? before : SourceMapping.of(columns, meaning);
        state.set(new State(
                Stage.LOOKING,
                "",
                null,
                found.tables(),
                found.table(),
                sample,
                mapping,
                MappingProblems.of(sample, mapping),
                null));
        read();
    }

    /** Whether what is known is known of the table that is looked at. */
    private boolean isTableOf(EventSource source) {
        return Objects.equals(source.table(), asked.table());
    }

    private void refuse(Exception failure) {
        EngineException.Reason reason = failure instanceof EngineException told ? told.reason() : null;
        state.set(new State(
                Stage.REFUSED,
                words(failure),
                reason,
                now().tables(),
                now().table(),
                null,
                SourceMapping.NONE,
                List.of(),
                null));
    }

    private static String words(Exception failure) {
        return failure instanceof EngineException
                ? String.valueOf(failure.getMessage())
                : tr("Something went wrong inside Dateline: {0}", failure);
    }

    /** Looks at another table; its columns are proposed anew. */
    public void choose(String table) {
        EventSource.Table wanted = new EventSource.Named(table);
        if (!wanted.equals(now().table())) {
            asked = asked.in(wanted);
            state.set(new State(
                    Stage.LOOKING, "", null, now().tables(), wanted, null, SourceMapping.NONE, List.of(), null));
            look();
        }
    }

    /** Lets the columns stand for these, in the order of the uses of the mapping. */
    public void use(List<Optional<SourceField>> fields) {
        change(now().mapping().with(fields));
    }

    /** Takes sources apart by this; null for one source a row, or a column that is a list. */
    public void separate(@Nullable String by) {
        change(now().mapping().separatedBy(by));
    }

    /** Calls the measure of a column so; blank for as the column. */
    public void call(String column, String name) {
        change(now().mapping().calling(column, name));
    }

    private void change(SourceMapping mapping) {
        TableSample sample = now().sample();
        if (sample != null && !mapping.equals(now().mapping())) {
            state.set(now().with(mapping, MappingProblems.of(sample, mapping)));
            read();
        }
    }

    /** Takes days and clocks as those of this zone. */
    public void readIn(ZoneId wanted) {
        if (!wanted.equals(zone.get())) {
            zone.set(wanted);
            read();
        }
    }

    private void read() {
        TableSample sample = now().sample();
        if (sample == null) {
            return;
        }
        TableLook look = newLook();
        Optional<SourceColumns> columns = now().mapping().columns();
        if (columns.isEmpty()) {
            state.set(now().at(
                            Stage.INCOMPLETE,
                            sample.mayBeStart().size() > 1
                                    ? tr("Several columns may be the date. Choose one.")
                                    : tr("Still missing: {0}.", tr("a column with the date")),
                            null));
            return;
        }
        long wrong = now().problems().stream().flatMap(Optional::stream).count();
        if (wrong > 0) {
            state.set(now().at(Stage.INCOMPLETE, tr("What is wrong stands beside the columns."), null));
            return;
        }
        state.set(now().at(Stage.READING, "", now().preview()));
        EventSource limited = new EventSource(
                title,
                zone.get(),
                asked.at(),
                sample.limited(columns.get(), ROWS).table(),
                columns.get());
        ask(
                look,
                () -> look.preview(limited),
                preview -> state.set(now().at(Stage.READ, "", preview)),
                failure -> state.set(now().at(Stage.WRONG, words(failure), null)));
    }

    /** The source as it is chosen; empty as long as nothing can be asked of it. */
    public Optional<EventSource> source() {
        return now().mapping()
                .columns()
                .filter(columns -> now().isReady())
                .map(columns -> new EventSource(
                        title,
                        zone.get(),
                        asked.at(),
                        asked.table(),
                        columns,
                        known.map(EventSource::places).orElse(EventSource.Places.NONE)));
    }

    /** What asks for its events as they are chosen; empty as long as nothing can be asked. */
    public Optional<Engine> engine() {
        return source().map(source -> asked.engine(source, access));
    }

    /**
     * Writes the source file, whole or not at all.
     *
     * @param onDone gets the file
     * @param onFailed gets why there is none, one sentence
     */
    public void save(Path file, Consumer<Path> onDone, Consumer<String> onFailed) {
        source().ifPresent(source -> background.run(
                Lane.COPYING,
                () -> {
                    SourceFormatter.write(source, asked.folder(), file);
                    return file;
                },
                onDone,
                failure -> onFailed.accept(
                        failure instanceof IOException
                                ? tr("The source file cannot be written to {0}: {1}", file, failure.getMessage())
                                : tr("Something went wrong inside Dateline: {0}", failure))));
    }

    /** Takes back what is asked. To be called when no one looks any more. */
    public void close() {
        looking.ifPresent(TableLook::cancel);
        looking = Optional.empty();
    }
}
