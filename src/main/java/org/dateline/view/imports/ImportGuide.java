package org.dateline.view.imports;

import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.gap;
import static org.dateline.view.look.Parts.growing;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;
import static org.dateline.view.look.Parts.setShown;
import static org.dateline.view.look.Parts.uncut;
import static org.dateline.words.NumberWords.count;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.dateline.events.Dataset;
import org.dateline.imports.ImportResult;
import org.dateline.imports.Survey;
import org.dateline.problem.Problem;
import org.dateline.view.look.Fonts;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.ImportViewModel;

/**
 * Guides from a file of another program to a dataset: what each of its columns stands for, what comes of it, and what
 * is left out and why, before anything is written.
 */
public final class ImportGuide extends BorderPane {

    /** So much of the window before which it stands. */
    private static final double SHARE = 0.85;

    private static final double WIDTH = 1180;
    private static final double HEIGHT = 740;
    private static final double MIN_WIDTH = 900;
    private static final double MIN_HEIGHT = 560;
    private static final double MARGIN = 40;
    private static final String RECORD_WORDS =
            "Dateline wrote this file, and the record of its events stands in it: times and"
                    + " places as exactly as they are known, quotes, figures, links and sources. All of it is read as it was; there"
                    + " is nothing to choose. What someone changed in the file since is listed, and not read.";

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
    private final Label facts = named("import-facts", label("", "faint"));
    private final ImportOptionsBar options;
    private final ColumnRows columns;
    private final ImportPreview preview = new ImportPreview();
    private final Label counts = named("import-counts", WrappedLabel.of("", "section"));
    private final Label problemHeading = named("import-problem-heading", label("", "section"));
    private final ProblemLines problems = new ProblemLines();
    private final ProgressIndicator progress = new ProgressIndicator();
    private final Label titleLabel = uncut(label("Title of the dataset"));
    private final TextField title = named("import-title", new TextField());
    private final Button go = button("import-go", "Import", this::write);
    private final Label foot = named("import-foot", growing(WrappedLabel.of("")));
    private final Node middle;
    private final Label refusalWords = named("import-refusal-words", WrappedLabel.of("", "import-refusal-words"));
    private final VBox refusal = named("import-refusal", new VBox(8, refusalWords));
    private final Button otherwise;
    private final Button again;
    private final VBox record;
    private final Node problemHead;
    private boolean firstShown;

    private ImportGuide(ImportViewModel importModel, Actions actions) {
        this.importModel = importModel;
        this.actions = actions;
        this.options = new ImportOptionsBar(importModel);
        this.columns = new ColumnRows(importModel::use);
        this.problemHead = problemHead();
        this.otherwise = button("import-otherwise", "Read the rest instead", importModel::readOtherwise);
        this.again = button("import-record-again", "Read its record again", importModel::readRecord);
        again.getStyleClass().add("small");
        this.record = new VBox(
                10,
                label("Its record comes back", "section"),
                named("import-record-words", WrappedLabel.of(RECORD_WORDS)),
                otherwise);
        this.middle = middle();
        Label heading = named(
                "import-heading",
                label("Import events from " + importModel.file().getFileName(), "page-title"));
        VBox head = new VBox(8, new VBox(2, heading, row(12, facts, again)), options);
        head.getStyleClass().add("import-head");
        setTop(head);
        setCenter(middle);
        setBottom(bottom());
        refusal.getStyleClass().add("import-refusal");
        Fonts.load();
        getStyleClass().addAll("dateline", "import-guide");
        getStylesheets().add(Fonts.stylesheet());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /**
     * Shows the guide in a window of its own, before which its owner waits.
     *
     * @param importModel the file; the guide closes it
     */
    public static Stage show(Window owner, ImportViewModel importModel, Actions actions) {
        ImportGuide guide = new ImportGuide(importModel, actions);
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle("Import events \u2013 Dateline");
        double width = size(MIN_WIDTH, WIDTH, owner.getWidth());
        double height = size(MIN_HEIGHT, HEIGHT, owner.getHeight());
        Scene scene = new Scene(guide, width, height);
        Optional.ofNullable(owner.getScene())
                .map(Scene::getUserAgentStylesheet)
                .ifPresent(scene::setUserAgentStylesheet);
        stage.setScene(scene);
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        Subscription shown = importModel.stateProperty().subscribe(guide::show);
        stage.setOnHidden(event -> {
            shown.unsubscribe();
            importModel.close();
        });
        stage.show();
        return stage;
    }

    private static double size(double least, double usual, double owner) {
        return Math.max(least, Math.min(Math.max(usual, SHARE * owner), owner - MARGIN));
    }

    private Node middle() {
        VBox mapped = new VBox(6, label("Columns, and what each stands for", "section"), columns);
        VBox.setVgrow(columns, Priority.ALWAYS);
        StackPane left = new StackPane(mapped, record);
        record.visibleProperty().subscribe(shown -> mapped.setVisible(!shown));
        left.getStyleClass().add("import-side");
        VBox.setVgrow(preview, Priority.ALWAYS);
        VBox.setVgrow(problems, Priority.ALWAYS);
        preview.setPrefHeight(240);
        problems.setPrefHeight(200);
        VBox right = new VBox(6, counts, preview, problemHead, problems);
        right.getStyleClass().add("import-side");
        SplitPane split = new SplitPane(left, right);
        split.setDividerPositions(0.43);
        split.getStyleClass().add("middle");
        return split;
    }

    private Node problemHead() {
        Button copy = button("import-copy", "Copy list", problems::copy);
        copy.getStyleClass().add("small");
        Button save = button(
                "import-save-list",
                "Save list\u2026",
                () -> actions.saveProblems(
                        getScene().getWindow(), beside(".problems.txt"), ProblemLines.text(problems.getItems())));
        save.getStyleClass().add("small");
        return row(8, problemHeading, gap(), copy, save);
    }

    private Node bottom() {
        titleLabel.setLabelFor(title);
        title.setPrefWidth(280);
        title.setMinWidth(120);
        progress.setMaxSize(18, 18);
        progress.setMinSize(18, 18);
        go.setDefaultButton(true);
        ButtonBar.setButtonData(go, ButtonBar.ButtonData.OK_DONE);
        HBox row = row(8, titleLabel, title, foot, progress, button("import-cancel", "Cancel", this::close), go);
        row.getStyleClass().add("import-foot");
        return row;
    }

    private void show(ImportViewModel.State state) {
        options.show(state);
        Survey survey = state.survey();
        boolean refused = state.stage() == ImportViewModel.Stage.REFUSED;
        if (survey != null) {
            columns.show(survey, state.mapping(), state.keepsColumns());
            boolean hasColumns = survey.format().hasColumns();
            record.setVisible(!hasColumns);
            setShown(options, hasColumns);
            setShown(otherwise, importModel.otherwise().isPresent());
            String size = hasColumns
                    ? count(survey.columns().size(), "column") + ", " + count(survey.rows(), "row")
                    : count(survey.rows(), "event");
            facts.setText(upper(survey.format().title()) + ", " + size + ". Nothing is written before you say where.");
            title.setPromptText(survey.title());
        } else {
            record.setVisible(false);
            facts.setText(refused ? "This file cannot be imported." : "Looking at the file\u2026");
        }
        setShown(again, importModel.passesOverRecord() && (refused || !record.isVisible()));
        setCenter(refused ? refusal : middle);
        refusalWords.setText(state.words());
        boolean busy = state.stage() == ImportViewModel.Stage.OPENING
                || state.stage() == ImportViewModel.Stage.READING
                || state.stage() == ImportViewModel.Stage.WRITING;
        setShown(progress, busy);
        go.setDisable(!state.isReady());
        titleLabel.setVisible(!refused);
        title.setVisible(!refused);
        foot.setText(state.stage() == ImportViewModel.Stage.WRITING ? "Writing the dataset\u2026" : "");
        showResult(state);
        if (!firstShown && survey != null) {
            firstShown = true;
            Platform.runLater(survey.format().hasColumns() ? columns::focusFirst : title::requestFocus);
        }
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void showResult(ImportViewModel.State state) {
        ImportResult result = state.result();
        if (state.stage() == ImportViewModel.Stage.INCOMPLETE || result == null) {
            boolean incomplete = state.stage() == ImportViewModel.Stage.INCOMPLETE;
            counts.setText(incomplete ? "No events yet" : "Reading\u2026");
            preview.clear(incomplete ? "Still missing: " + state.words() + "." : "");
            problems.getItems().clear();
            go.setText("Import");
        } else {
            counts.setText(counted(result));
            preview.show(
                    result,
                    result.dataset().map(Dataset::zone).orElse(state.times().zone()));
            if (result.events().isEmpty()) {
                preview.clear("No row of this file can be read as an event. The list below says why.");
            }
            problems.getItems().setAll(result.problems());
            go.setText(result.imported() == 0 ? "Import" : "Import " + count(result.imported(), "event") + "\u2026");
        }
        boolean any = !problems.getItems().isEmpty();
        problemHeading.setText(count(problems.getItems().size(), "problem"));
        setShown(problems, any);
        setShown(problemHead, any);
    }

    private static String counted(ImportResult result) {
        StringBuilder words = new StringBuilder(count(result.imported(), "event"));
        if (result.rows() > result.imported() || result.dataset().isEmpty()) {
            words.append(" from ").append(count(result.rows(), "row"));
        }
        if (result.leftOut() > 0) {
            words.append("; ")
                    .append(count(result.leftOut(), "row"))
                    .append(result.leftOut() == 1 ? " is left out" : " are left out");
        }
        if (result.doubtful() > 0) {
            words.append("; ").append(count(result.doubtful(), "event")).append(" with a value that cannot be used");
        }
        if (result.imported() > result.events().size()) {
            words.append(". The first ").append(result.events().size()).append(':');
        }
        return words.toString();
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
                        importModel.write(target, title.getText(), this::opened, words -> foot.setText(words)));
    }

    private void opened(Path dataset, List<Problem> found) {
        close();
        actions.open(dataset, found);
    }

    private void close() {
        if (getScene().getWindow() instanceof Stage stage) {
            stage.close();
        }
    }
}
