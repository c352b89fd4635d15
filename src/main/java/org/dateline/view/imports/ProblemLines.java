package org.dateline.view.imports;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Severity;
import org.dateline.view.look.Parts;
import org.jspecify.annotations.Nullable;

/** What is wrong with one file, line by line; Ctrl+C copies it all. */
final class ProblemLines extends ListView<Problem> {

    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
    private static final double INSETS = 34;

    ProblemLines() {
        setId("import-problems");
        setAccessibleText(tr("What is wrong with the file"));
        getStyleClass().add("import-problem-list");
        setCellFactory(list -> new Cell());
        // Rows remember how high they were when the words had another width
        widthProperty().addListener(changed -> refresh());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
    }

    void copy() {
        Parts.copy(text(getItems()));
    }

    /** The problems as lines of text. */
    static String text(List<Problem> problems) {
        return problems.stream().map(problem -> problem.describe() + "\n").collect(Collectors.joining());
    }

    private final class Cell extends ListCell<Problem> {

        private final Label place = new Label();
        private final Label words = new Label();
        private final VBox box = new VBox(1, place, words) {
            @Override
            protected double computePrefHeight(double width) {
                // A cell asks without a width, for which wrapped words are one line
                return super.computePrefHeight(width < 0 ? ProblemLines.this.getWidth() - INSETS : width);
            }
        };

        Cell() {
            place.getStyleClass().add("import-problem-line");
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            box.prefWidthProperty().bind(ProblemLines.this.widthProperty().subtract(INSETS));
            box.setMaxWidth(USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(@Nullable Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            if (empty || problem == null) {
                setGraphic(null);
                return;
            }
            boolean wholeFile = problem.where() == Location.WHOLE_FILE;
            place.setText(
                    wholeFile ? tr("The whole file") : capital(problem.where().describe()));
            place.getStyleClass()
                    .setAll("label", "import-problem-line", problem.severity() == Severity.ERROR ? "error" : "doubt");
            words.setText(sentence(problem));
            setGraphic(box);
        }
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String sentence(Problem problem) {
        String message = capital(problem.message());
        String expected = problem.expected();
        String found = problem.found();
        if (expected == null) {
            return found == null ? tr("{0}.", message) : tr("{0}. Found: {1}.", message, found);
        }
        return found == null
                ? tr("{0}. Expected: {1}.", message, expected)
                : tr("{0}. Expected: {1}. Found: {2}.", message, expected, found);
    }
}
