package org.dateline.view.imports;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;
import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.gap;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;
import static org.dateline.view.look.Parts.setShown;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.dateline.events.Dataset;
import org.dateline.imports.ImportResult;
import org.dateline.imports.Survey;
import org.dateline.imports.field.KeptColumns;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.row.ImportField;
import org.dateline.problem.Problem;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.ImportViewModel;

/**
 * Guides from a file of another program to a dataset: what each of its columns stands for, what comes of it, and what
 * is left out and why, before anything is written.
 */
public final class ImportGuide extends GuideFrame {

    private static final String RECORD_WORDS =
            key("Dateline wrote this file, and the record of its events stands in it: times and"
                    + " places as exactly as they are known, quotes, figures, links and sources. All of it is read as it was; there"
                    + " is nothing to choose. What someone changed in the file since is listed, and not read.");

    /** What the guide asks of the program around it. */
    public interface Actions {

        /** Asks where to write the dataset; empty if the user would rather not. */
        Optional<Path> chooseDataset(Window owner, Path suggested);

        /** Asks where to write the list of problems, and writes it. */
        void saveProblems(Window owner, Path suggested, String lines);

        /** Opens the dataset that was written, with what was wrong with the rows that it was made of. */
        void open(Path dataset, List<Problem> problems);
    }

    private final ImportViewModel importModel;
    private final Actions actions;
    private final ImportOptionsBar options;
    private final ColumnRows<ImportField> columns;
    private final Label problemHeading = named("import-problem-heading", label("", "section"));
    private final ProblemLines problems = new ProblemLines();
    private final Button go = button("import-go", tr("Import"), this::write);
    private final Button otherwise;
    private final Button again;
    private final VBox record;
    private final Node problemHead;
    private boolean firstShown;

    private ImportGuide(ImportViewModel importModel, Actions actions) {
        super(tr("Title of the dataset"));
        this.importModel = importModel;
        this.actions = actions;
        this.options = new ImportOptionsBar(importModel);
        this.columns = new ColumnRows<>(
                List.of(ImportField.values()),
                ImportField::title,
                field -> false,
                fields -> importModel.use(mapping(fields)));
        this.problemHead = problemHead();
        this.otherwise = button("import-otherwise", tr("Read the rest instead"), importModel::readOtherwise);
        this.again = button("import-record-again", tr("Read its record again"), importModel::readRecord);
        again.getStyleClass().add("small");
        this.record = new VBox(
                10,
                label(tr("Its record comes back"), "section"),
                named("import-record-words", WrappedLabel.of(tr(RECORD_WORDS))),
                otherwise);
        VBox.setVgrow(problems, Priority.ALWAYS);
        problems.setPrefHeight(200);
        fill(
                tr("Import events from {0}", importModel.file().getFileName()),
                options,
                columns,
                new Node[] {again},
                new Node[] {record},
                problemHead,
                problems);
        end(go);
    }

    private static ColumnMapping mapping(List<Optional<ImportField>> fields) {
        Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
        for (int column = 0; column < fields.size(); column++) {
            int position = column;
            fields.get(column).ifPresent(field -> columns.put(field, position));
        }
        return new ColumnMapping(columns);
    }

    private static List<ColumnRows.Row<ImportField>> rows(ImportViewModel.State state, Survey survey) {
        KeptColumns kept = state.keepsColumns() ? survey.kept(ColumnMapping.NONE, Set.of()) : KeptColumns.NONE;
        List<ColumnRows.Row<ImportField>> rows = new ArrayList<>();
        for (int column = 0; column < survey.columns().size(); column++) {
            Survey.Column found = survey.columns().get(column);
            Optional<ImportField> field = state.mapping().field(column);
            rows.add(new ColumnRows.Row<>(
                    new ColumnRows.Head(found.name(), found.examples()),
                    field,
                    kept.has(column) ? tr("A field of its own") : tr("Not used"),
                    field.isPresent() || kept.has(column),
                    ""));
        }
        return rows;
    }

    /**
     * Shows the guide in a window of its own, before which its owner waits.
     *
     * @param importModel the file; the guide closes it
     */
    public static Stage show(Window owner, ImportViewModel importModel, Actions actions) {
        ImportGuide guide = new ImportGuide(importModel, actions);
        Subscription[] shown = {Subscription.EMPTY};
        Stage stage = guide.open(owner, tr("Import events \u2013 Dateline"), () -> {
            shown[0].unsubscribe();
            importModel.close();
        });
        shown[0] = importModel.stateProperty().subscribe(guide::show);
        stage.show();
        return stage;
    }

    private Node problemHead() {
        Button copy = button("import-copy", tr("Copy list"), problems::copy);
        copy.getStyleClass().add("small");
        Button save = button(
                "import-save-list",
                tr("Save list\u2026"),
                () -> actions.saveProblems(
                        getScene().getWindow(), beside(".problems.txt"), ProblemLines.text(problems.getItems())));
        save.getStyleClass().add("small");
        return row(8, problemHeading, gap(), copy, save);
    }

    private void show(ImportViewModel.State state) {
        options.show(state);
        Survey survey = state.survey();
        boolean refused = state.stage() == ImportViewModel.Stage.REFUSED;
        if (survey != null) {
            columns.show(rows(state, survey));
            boolean hasColumns = survey.format().hasColumns();
            record.setVisible(!hasColumns);
            setShown(options, hasColumns);
            setShown(otherwise, importModel.otherwise().isPresent());
            String size = hasColumns
                    ? tr(
                            "{0}, {1}",
                            trn(survey.columns().size(), "{0} column", "{0} columns"),
                            trn(survey.rows(), "{0} row", "{0} rows"))
                    : trn(survey.rows(), "{0} event", "{0} events");
            facts().setText(tr(
                    "{0}, {1}. Nothing is written before you say where.",
                    upper(survey.format().title()), size));
            title().setPromptText(survey.title());
        } else {
            record.setVisible(false);
            facts().setText(refused ? tr("This file cannot be imported.") : tr("Looking at the file\u2026"));
        }
        setShown(again, importModel.passesOverRecord() && (refused || !record.isVisible()));
        refuse(refused, String.valueOf(state.words()));
        boolean busy = state.stage() == ImportViewModel.Stage.OPENING
                || state.stage() == ImportViewModel.Stage.READING
                || state.stage() == ImportViewModel.Stage.WRITING;
        busy(busy);
        go.setDisable(!state.isReady());
        foot().setText(state.stage() == ImportViewModel.Stage.WRITING ? tr("Writing the dataset\u2026") : "");
        showResult(state);
        if (!firstShown && survey != null) {
            firstShown = true;
            Platform.runLater(survey.format().hasColumns() ? columns::focusFirst : title()::requestFocus);
        }
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void showResult(ImportViewModel.State state) {
        ImportResult result = state.result();
        if (state.stage() == ImportViewModel.Stage.INCOMPLETE || result == null) {
            boolean incomplete = state.stage() == ImportViewModel.Stage.INCOMPLETE;
            counts().setText(incomplete ? tr("No events yet") : tr("Reading\u2026"));
            preview().clear(incomplete ? tr("Still missing: {0}.", String.valueOf(state.words())) : "");
            problems.getItems().clear();
            go.setText(tr("Import"));
        } else {
            counts().setText(counted(result));
            preview()
                    .show(
                            result,
                            result.dataset()
                                    .map(Dataset::zone)
                                    .orElse(state.times().zone()));
            if (result.events().isEmpty()) {
                preview().clear(tr("No row of this file can be read as an event. The list below says why."));
            }
            problems.getItems().setAll(result.problems());
            go.setText(
                    result.imported() == 0
                            ? tr("Import")
                            : trn(result.imported(), "Import {0} event\u2026", "Import {0} events\u2026"));
        }
        boolean any = !problems.getItems().isEmpty();
        problemHeading.setText(trn(problems.getItems().size(), "{0} problem", "{0} problems"));
        setShown(problems, any);
        setShown(problemHead, any);
    }

    private static String counted(ImportResult result) {
        String events = trn(result.imported(), "{0} event", "{0} events");
        boolean areRowsSaid =
                result.rows() > result.imported() || result.dataset().isEmpty();
        String words = areRowsSaid ? trn(result.rows(), "{1} from {0} row", "{1} from {0} rows", events) : events;
        if (result.leftOut() > 0) {
            words = trn(result.leftOut(), "{1}; {0} row is left out", "{1}; {0} rows are left out", words);
        }
        if (result.doubtful() > 0) {
            words = trn(
                    result.doubtful(),
                    "{1}; {0} event with a value that cannot be used",
                    "{1}; {0} events with a value that cannot be used",
                    words);
        }
        return result.imported() > result.events().size()
                ? tr(
                        "{0}. The first {1}:",
                        words, String.valueOf(result.events().size()))
                : words;
    }

    private Path beside(String ending) {
        String name = String.valueOf(importModel.file().getFileName());
        int dot = name.lastIndexOf('.');
        return importModel.file().resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ending);
    }

    private void write() {
        Window window = getScene().getWindow();
        actions.chooseDataset(window, beside(".dateline.json"))
                .ifPresent(target ->
                        importModel.write(target, title().getText(), this::opened, words -> foot().setText(words)));
    }

    private void opened(Path dataset, List<Problem> found) {
        close(() -> actions.open(dataset, found));
    }
}
