package org.dateline.view.command;

import static org.dateline.language.Tr.tr;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
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
import org.dateline.view.look.OwnedDialog;
import org.dateline.view.look.Parts;
import org.jspecify.annotations.Nullable;

/**
 * All commands, to be found by words of their names, of what they are about and of their keys: those that were last given here
 * first, then those that can be given now, then the others with what has to be so that they can.
 */
public final class CommandPalette {

    private static final double WIDTH = 720;
    private static final double HEIGHT = 420;

    private final List<CommandOffer> all;
    private final ListView<CommandOffer> found = Parts.named("palette-list", new ListView<>());
    private final Label count = Parts.named("palette-count", Parts.label("", "faint"));

    private CommandPalette(List<CommandOffer> all) {
        this.all = all;
    }

    /** Those that were last given first, the latest before others; then those that can be given, in the order of their tables. */
    static List<CommandOffer> ordered(List<CommandOffer> offers, List<Command> recent) {
        return offers.stream()
                .sorted(Comparator.<CommandOffer>comparingInt(offer -> place(offer, recent))
                        .thenComparing(offer -> !offer.isPossible()))
                .toList();
    }

    private static int place(CommandOffer offer, List<Command> recent) {
        int place = recent.indexOf(offer.command());
        return place < 0 ? recent.size() : place;
    }

    /**
     * Those in whose words all typed ones begin a word, or in what else they are called: what can be given and begins with the first
     * before others, what says the words before what is about them, and that before what is only called so.
     */
    static List<CommandOffer> matching(List<CommandOffer> offers, String text) {
        Typed typed = new Typed(text);
        return offers.stream()
                .filter(offer -> offer.isCalled(typed))
                .sorted(Comparator.comparingInt(offer -> rank(offer, typed)))
                .toList();
    }

    private static int rank(CommandOffer offer, Typed typed) {
        boolean begins = offer.isPossible() && typed.begins(offer.words());
        return (begins ? 0 : 3) + (offer.says(typed) ? 0 : offer.shows(typed) ? 1 : 2);
    }

    /**
     * Asks which command is meant, and gives it.
     *
     * @param editor the commands of the page of stories
     */
    public static void show(Window owner, CommandTable<MainCommand> commands, CommandTable<EditorCommand> editor) {
        new CommandPalette(ordered(CommandOffer.all(commands, editor), commands.recent()))
                .ask(owner)
                .ifPresent(chosen -> {
                    commands.remember(chosen.command());
                    chosen.action().run();
                });
    }

    /** Asks which of the commands is meant that can be given while no dataset is open, and gives it. */
    public static void showPossible(Window owner, CommandTable<MainCommand> commands) {
        new CommandPalette(CommandOffer.possible(commands))
                .ask(owner)
                .ifPresent(chosen -> chosen.action().run());
    }

    private Optional<CommandOffer> ask(Window owner) {
        Dialog<CommandOffer> dialog = new Dialog<>();
        OwnedDialog.over(owner, dialog);
        dialog.setTitle(tr("All commands"));
        TextField words = Parts.named("palette-words", new TextField());
        words.setPromptText(tr("What do you want to do?"));
        words.setAccessibleText(tr("Words of a command"));
        found.setAccessibleText(tr("Commands"));
        found.setCellFactory(view -> new Cell());
        found.setFocusTraversable(false);
        found.setPrefSize(WIDTH, HEIGHT);
        // Some window managers open a window at its least size
        found.setMinSize(WIDTH, HEIGHT);
        found.setPlaceholder(Parts.label(tr("No command has these words."), "faint"));
        words.textProperty().subscribe(typed -> {
            found.getItems().setAll(matching(all, typed));
            found.getSelectionModel().selectFirst();
            found.scrollTo(0);
            count.setText(tr("{0} of {1} commands", found.getItems().size(), all.size()));
        });
        // What the arrows have come to is said with the words, which keep the keyboard
        words.accessibleHelpProperty()
                .bind(found.getSelectionModel()
                        .selectedItemProperty()
                        .map(CommandOffer::spoken)
                        .orElse(""));
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        ButtonType give = new ButtonType(tr("Do it"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(give, ButtonType.CANCEL);
        var chosen = found.getSelectionModel().selectedItemProperty();
        dialog.getDialogPane()
                .lookupButton(give)
                .disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> chosen.get() == null || !chosen.get().isPossible(), chosen));
        VBox content = new VBox(8, words, found, count);
        content.setPadding(new Insets(12, 12, 0, 12));
        dialog.getDialogPane().setContent(content);
        dialog.setResultConverter(button -> button == give ? chosen.get() : null);
        found.setOnMouseClicked(event -> {
            boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
            if (twice && chosen.get() != null && chosen.get().isPossible()) {
                dialog.setResult(chosen.get());
            }
        });
        dialog.setOnShown(event -> Platform.runLater(words::requestFocus));
        return dialog.showAndWait();
    }

    /** The keyboard stays with the words; arrows go through the list. */
    private void move(KeyEvent event) {
        int last = found.getItems().size() - 1;
        int now = found.getSelectionModel().getSelectedIndex();
        int page = Math.max(1, (int) (found.getHeight() / 40));
        KeyCode code = event.getCode();
        int next = code == KeyCode.DOWN
                ? now + 1
                : code == KeyCode.UP
                        ? now - 1
                        : code == KeyCode.PAGE_DOWN
                                ? now + page
                                : code == KeyCode.PAGE_UP ? now - page : Integer.MIN_VALUE;
        if (next == Integer.MIN_VALUE || last < 0) {
            return;
        }
        found.getSelectionModel().select(Math.max(0, Math.min(last, next)));
        found.scrollTo(Math.max(0, found.getSelectionModel().getSelectedIndex() - 3));
        event.consume();
    }

    private static final class Cell extends ListCell<CommandOffer> {

        @Override
        protected void updateItem(@Nullable CommandOffer offer, boolean empty) {
            super.updateItem(offer, empty);
            if (empty || offer == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label words = Parts.label(offer.words());
            VBox name = new VBox(words);
            name.setAlignment(Pos.CENTER_LEFT);
            if (!offer.isPossible()) {
                words.getStyleClass().add("faint");
                name.getChildren().add(Parts.label(offer.missing(), "faint", "palette-missing"));
            }
            HBox row = Parts.row(
                    12,
                    name,
                    Parts.gap(),
                    Parts.uncut(Parts.label(offer.group().words(), "faint")),
                    Parts.uncut(Parts.label(keys(offer), "palette-key")));
            row.prefWidthProperty().bind(getListView().widthProperty().subtract(44));
            row.maxWidthProperty().bind(row.prefWidthProperty());
            setGraphic(row);
            setAccessibleText(offer.spoken());
        }

        private static String keys(CommandOffer offer) {
            return Stream.of(offer.command().keys().toString())
                    .filter(keys -> !keys.isEmpty())
                    .findFirst()
                    .orElse("\u2013");
        }
    }
}
