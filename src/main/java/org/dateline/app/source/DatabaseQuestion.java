package org.dateline.app.source;

import static org.dateline.language.Tr.tr;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.dateline.database.AskedSource;
import org.dateline.database.EngineException;
import org.dateline.database.SourceFiles;
import org.dateline.language.ForPrograms;
import org.dateline.view.look.OwnedDialog;
import org.dateline.view.look.Parts;
import org.dateline.view.look.WrappedLabel;

/** Asks which database is to be opened: a file that is chosen, or an address that is typed. */
public final class DatabaseQuestion {

    @ForPrograms("an address")
    private static final String EXAMPLE = "jdbc:postgresql://host/database";

    private static final double WIDTH = 500;
    private static final Insets MARGIN = new Insets(16, 16, 4, 16);

    private final Window owner;
    private final TextField what = Parts.named("database-what", new TextField());
    private final TextField user = Parts.named("database-user", new TextField());
    private final CheckBox columns =
            Parts.named("database-columns", new CheckBox(tr("Show first what its columns stand for")));
    private final Label problem = Parts.named("database-problem", WrappedLabel.of("", "import-doubt"));
    private Optional<Answer> answer = Optional.empty();

    /**
     * What is to be opened.
     *
     * @param asked where its events are
     * @param sourceFile the source file that says what its columns mean; empty if there is none
     * @param showsColumns whether it is to be shown first what they stand for
     */
    public record Answer(AskedSource asked, Optional<Path> sourceFile, boolean showsColumns) {}

    private DatabaseQuestion(Window owner) {
        this.owner = owner;
    }

    /**
     * Asks over a window; empty if nothing is to be opened.
     *
     * @param chooser asks for a file over a window
     */
    public static Optional<Answer> ask(Window owner, Function<Window, Optional<Path>> chooser) {
        return new DatabaseQuestion(owner).ask(chooser);
    }

    private Optional<Answer> ask(Function<Window, Optional<Path>> chooser) {
        Dialog<ButtonType> dialog = new Dialog<>();
        OwnedDialog.over(owner, dialog);
        dialog.setTitle(tr("Open a database"));
        Label whatLabel = new Label(tr("File, or address of a database"));
        whatLabel.setLabelFor(what);
        what.setPromptText(EXAMPLE);
        Button choose = Parts.button(
                "database-choose",
                tr("Choose a file\u2026"),
                () -> chooser.apply(dialog.getDialogPane().getScene().getWindow())
                        .ifPresent(file -> {
                            what.setText(file.toString());
                            what.requestFocus();
                            what.end();
                        }));
        Label userLabel = new Label(tr("User of the database"));
        userLabel.setLabelFor(user);
        user.setPromptText(tr("as the database takes it"));
        VBox asUser = new VBox(4, userLabel, user);
        // Nobody asks in a name of a file
        what.textProperty().subscribe(text -> asUser.setDisable(!AskedSource.isAddress(text)));
        what.textProperty().subscribe(text -> tell(""));
        VBox content = new VBox(
                12,
                new VBox(4, whatLabel, Parts.row(8, Parts.growing(what), Parts.uncut(choose))),
                asUser,
                columns,
                problem);
        content.setPadding(MARGIN);
        content.setPrefWidth(WIDTH);
        dialog.getDialogPane().setContent(content);
        ButtonType open = new ButtonType(tr("Open"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(open, ButtonType.CANCEL);
        Button button = (Button) dialog.getDialogPane().lookupButton(open);
        button.setId("database-go");
        button.addEventFilter(ActionEvent.ACTION, event -> {
            answer = answer();
            if (answer.isEmpty()) {
                event.consume();
            }
        });
        dialog.setOnShown(event -> Platform.runLater(what::requestFocus));
        return dialog.showAndWait().filter(open::equals).flatMap(pressed -> answer);
    }

    private Optional<Answer> answer() {
        String text = what.getText().strip();
        if (AskedSource.isAddress(text)) {
            try {
                String name = user.getText().strip();
                AskedSource asked = AskedSource.of(text, name.isEmpty() ? null : name, null, null);
                return Optional.of(new Answer(asked, Optional.empty(), columns.isSelected()));
            } catch (EngineException refused) {
                return tell(String.valueOf(refused.getMessage()));
            }
        }
        try {
            Path file = Path.of(text);
            if (text.isEmpty() || !Files.exists(file)) {
                return tell(
                        text.isEmpty()
                                ? tr("Choose a file, or type an address that begins with \"jdbc:\".")
                                : tr("There is no such file, and an address begins with \"jdbc:\"."));
            }
            boolean saysColumns = SourceFiles.saysColumns(file);
            return Optional.of(new Answer(
                    SourceFiles.asked(file), saysColumns ? Optional.of(file) : Optional.empty(), columns.isSelected()));
        } catch (InvalidPathException noFile) {
            return tell(tr("There is no such file, and an address begins with \"jdbc:\"."));
        }
    }

    private Optional<Answer> tell(String words) {
        problem.setText(words);
        Parts.setShown(problem, !words.isEmpty());
        Window window = problem.getScene() == null ? null : problem.getScene().getWindow();
        if (window != null) {
            window.sizeToScene();
        }
        return Optional.empty();
    }
}
