package org.dateline.view.command;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.dateline.text.Folding;
import org.dateline.view.look.OwnedDialog;
import org.dateline.view.look.Parts;
import org.jspecify.annotations.Nullable;

/** All commands that can be given now, with their keys, to be found by words of their names. */
public final class CommandPalette {

    private static final double WIDTH = 560;
    private static final double HEIGHT = 380;

    private final List<MainCommand> all;
    private final ListView<MainCommand> found = Parts.named("palette-list", new ListView<>());

    private CommandPalette(CommandTable<MainCommand> commands) {
        all = possible(commands);
    }

    /** The commands that can be given now, each once by its words, in the order of their table. */
    static List<MainCommand> possible(CommandTable<MainCommand> commands) {
        return Stream.of(MainCommand.values())
                .filter(command -> commands.isEnabled(command)
                        && command != MainCommand.PALETTE
                        && command != MainCommand.SEARCH_BY_SLASH)
                .toList();
    }

    /** Those in whose words all typed ones begin a word, those that begin with the first before others. */
    static List<MainCommand> matching(List<MainCommand> commands, String typed) {
        List<String> wanted =
                Stream.of(Folding.fold(typed).strip().split("\\s+")).toList();
        return commands.stream()
                .filter(command -> wanted.stream().allMatch(word -> hasWord(command, word)))
                .sorted(Comparator.comparing(
                        command -> !Folding.fold(command.words()).startsWith(wanted.get(0))))
                .toList();
    }

    private static boolean hasWord(MainCommand command, String beginning) {
        return Stream.of(Folding.fold(command.words()).split("[^\\p{L}\\p{N}]+"))
                .anyMatch(word -> word.startsWith(beginning));
    }

    /** Asks which command is meant, and gives it. */
    public static void show(Window owner, CommandTable<MainCommand> commands) {
        new CommandPalette(commands).ask(owner).ifPresent(commands::run);
    }

    private Optional<MainCommand> ask(Window owner) {
        Dialog<MainCommand> dialog = new Dialog<>();
        OwnedDialog.over(owner, dialog);
        dialog.setTitle("All commands");
        TextField words = Parts.named("palette-words", new TextField());
        words.setPromptText("What do you want to do?");
        found.setCellFactory(view -> new Cell());
        found.setFocusTraversable(false);
        found.setPrefSize(WIDTH, HEIGHT);
        // Some window managers open a window at its least size
        found.setMinSize(WIDTH, HEIGHT);
        Label nothing = Parts.label("No command that can be given now has these words.", "faint");
        found.setPlaceholder(nothing);
        words.textProperty().subscribe(typed -> {
            found.getItems().setAll(matching(all, typed));
            found.getSelectionModel().selectFirst();
        });
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        ButtonType give = new ButtonType("Do it", ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(give, ButtonType.CANCEL);
        dialog.getDialogPane()
                .lookupButton(give)
                .disableProperty()
                .bind(found.getSelectionModel().selectedItemProperty().isNull());
        VBox content = new VBox(8, words, found);
        content.setPadding(new Insets(12, 12, 0, 12));
        dialog.getDialogPane().setContent(content);
        dialog.setResultConverter(
                button -> button == give ? found.getSelectionModel().getSelectedItem() : null);
        found.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                dialog.setResult(found.getSelectionModel().getSelectedItem());
            }
        });
        dialog.setOnShown(event -> Platform.runLater(words::requestFocus));
        return dialog.showAndWait();
    }

    /** The keyboard stays with the words; arrows go through the list. */
    private void move(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            found.getSelectionModel().selectNext();
        } else if (event.getCode() == KeyCode.UP) {
            found.getSelectionModel().selectPrevious();
        } else {
            return;
        }
        found.scrollTo(Math.max(0, found.getSelectionModel().getSelectedIndex() - 3));
        event.consume();
    }

    private static final class Cell extends ListCell<MainCommand> {

        @Override
        protected void updateItem(@Nullable MainCommand command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                return;
            }
            HBox row = Parts.row(
                    12,
                    Parts.label(command.words()),
                    Parts.gap(),
                    Parts.uncut(Parts.label(command.keys().toString(), "faint")));
            row.prefWidthProperty().bind(getListView().widthProperty().subtract(44));
            setGraphic(row);
        }
    }
}
