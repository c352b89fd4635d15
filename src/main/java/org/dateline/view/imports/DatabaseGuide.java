package org.dateline.view.imports;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;
import static org.dateline.view.look.Parts.button;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.dateline.database.Engine;
import org.dateline.database.ListedEvent;
import org.dateline.database.SourceFiles;
import org.dateline.database.TableSample;
import org.dateline.database.mapping.SourceField;
import org.dateline.database.mapping.SourceMapping;
import org.dateline.database.mapping.TableLook;
import org.dateline.viewmodel.source.SourceGuideViewModel;

/**
 * Guides from a table of a database to its events, which stay there: what each column stands for, and what comes of some rows. What is chosen can be written as a
 * source file.
 */
public final class DatabaseGuide extends GuideFrame {

    /** What the guide asks of the program around it. */
    public interface Actions {

        /** Asks where to write the source file; empty if the user would rather not. */
        Optional<Path> chooseSource(Window owner, Path suggested);

        /** Opens the source file that was written. */
        void open(Path source);

        /** Opens the database as its columns are taken, without a source file. */
        void open(Engine engine);
    }

    private final SourceGuideViewModel model;
    private final Actions actions;
    private final TableOptionsBar options;
    private final ColumnRows<SourceField> columns;
    private final Button save = button("database-save", tr("Save as source file\u2026"), this::save);
    private final Button open = button("database-open", tr("Open"), this::open);
    private boolean firstShown;

    private DatabaseGuide(SourceGuideViewModel model, Actions actions) {
        super(tr("Title of the events"));
        this.model = model;
        this.actions = actions;
        this.options = new TableOptionsBar(model);
        this.columns = new ColumnRows<>(
                List.of(SourceField.values()), SourceField::title, SourceField::mayBeSeveral, model::use);
        fill(tr("Events in {0}", model.asked().title()), options, columns, new Node[0], new Node[0]);
        end(save, open);
        title().setText(model.title());
        title().textProperty().subscribe((was, text) -> model.call(text));
    }

    /**
     * Shows the guide in a window of its own, before which its owner waits.
     *
     * @param model the database; the guide has it looked at, and closes it
     */
    public static Stage show(Window owner, SourceGuideViewModel model, Actions actions) {
        DatabaseGuide guide = new DatabaseGuide(model, actions);
        Subscription[] shown = {Subscription.EMPTY};
        Stage stage = guide.open(owner, tr("Columns of a database \u2013 Dateline"), () -> {
            shown[0].unsubscribe();
            model.close();
        });
        shown[0] = model.stateProperty().subscribe(guide::show);
        stage.show();
        model.look();
        return stage;
    }

    private void show(SourceGuideViewModel.State state) {
        options.show(state);
        columns.show(rows(state));
        refuse(state.stage() == SourceGuideViewModel.Stage.REFUSED, state.words());
        busy(state.stage() == SourceGuideViewModel.Stage.LOOKING
                || state.stage() == SourceGuideViewModel.Stage.READING);
        save.setDisable(!state.isReady());
        open.setDisable(!state.isReady());
        facts().setText(facts(state));
        showPreview(state);
        boolean canChoose = state.sample() != null || state.stage() == SourceGuideViewModel.Stage.TABLES;
        if (!firstShown && canChoose) {
            firstShown = true;
            Platform.runLater(state.sample() == null ? options::focusTable : columns::focusFirst);
        }
    }

    private String facts(SourceGuideViewModel.State state) {
        TableSample sample = state.sample();
        return switch (state.stage()) {
            case REFUSED -> tr("Nothing can be asked of this database.");
            case TABLES -> trn(state.tables().size(), "{0} table. Choose one.", "{0} tables. Choose one.");
            default ->
                sample == null
                        ? tr("Looking at the database\u2026")
                        : tr(
                                "{0}. Some rows are looked at; the events stay where they are.",
                                trn(sample.columns().size(), "{0} column", "{0} columns"));
        };
    }

    private static List<ColumnRows.Row<SourceField>> rows(SourceGuideViewModel.State state) {
        TableSample sample = state.sample();
        List<ColumnRows.Row<SourceField>> rows = new ArrayList<>();
        if (sample != null) {
            List<SourceMapping.Use> uses = state.mapping().uses();
            for (int i = 0; i < uses.size(); i++) {
                SourceMapping.Use use = uses.get(i);
                rows.add(new ColumnRows.Row<>(
                        new ColumnRows.Head(use.column(), sample.examples(use.column())),
                        use.stands(),
                        tr("Not used"),
                        use.field() != null,
                        state.problems().get(i).orElse("")));
            }
        }
        return rows;
    }

    private void showPreview(SourceGuideViewModel.State state) {
        TableLook.Preview read = state.preview();
        switch (state.stage()) {
            case READ, READING -> {
                if (read == null) {
                    counts().setText(tr("Reading\u2026"));
                    preview().clear("");
                } else {
                    counts().setText(counted(read));
                    boolean isByPoint =
                            state.mapping().column(SourceField.PLACE).isEmpty();
                    preview()
                            .show(
                                    read.events().stream()
                                            .map(event -> row(event, isByPoint))
                                            .toList(),
                                    model.zoneProperty().get());
                    if (read.events().isEmpty()) {
                        preview().clear(tr("None of these rows says when something began and ended, in this order."));
                    }
                }
            }
            case LOOKING -> {
                counts().setText("");
                preview().clear("");
            }
            default -> {
                counts().setText(tr("No events yet"));
                preview().clear(state.words());
            }
        }
    }

    private static ImportPreview.Row row(ListedEvent event, boolean isByPoint) {
        return new ImportPreview.Row(
                Objects.requireNonNullElse(event.title(), ""),
                event.time(),
                event.where(isByPoint).orElse(""),
                Objects.requireNonNullElse(event.category(), ""));
    }

    private static String counted(TableLook.Preview read) {
        String words = trn(
                read.rows(),
                "{1} of {0} row that was looked at",
                "{1} of {0} rows that were looked at",
                trn(read.events().size(), "{0} event", "{0} events"));
        if (read.withoutStart() > 0) {
            words = trn(read.withoutStart(), "{1}; {0} row has no start", "{1}; {0} rows have no start", words);
        }
        return read.disordered() == 0
                ? words
                : trn(
                        read.disordered(),
                        "{1}; the times of {0} row contradict one another",
                        "{1}; the times of {0} rows contradict one another",
                        words);
    }

    private void save() {
        actions.chooseSource(getScene().getWindow(), suggested())
                .map(DatabaseGuide::named)
                .ifPresent(file -> model.save(file, this::saved, words -> foot().setText(words)));
    }

    /** Beside what was named; the source file that it was opened from is the one that is changed. */
    private Path suggested() {
        Path named = model.asked().file();
        if (named == null) {
            return Path.of(System.getProperty("user.home", "."), model.asked().title() + SourceFiles.ENDING);
        }
        if (SourceFiles.saysColumns(named)) {
            return named;
        }
        String name = String.valueOf(named.getFileName());
        int dot = name.lastIndexOf('.');
        return named.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + SourceFiles.ENDING);
    }

    /** By its ending it is known what it is. */
    private static Path named(Path file) {
        if (SourceFiles.saysColumns(file)) {
            return file;
        }
        String name = String.valueOf(file.getFileName());
        String plain = name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
        return file.resolveSibling(plain + SourceFiles.ENDING);
    }

    private void saved(Path file) {
        close(() -> actions.open(file));
    }

    private void open() {
        model.engine().ifPresent(engine -> close(() -> actions.open(engine)));
    }
}
