package org.dateline.view;

import static org.dateline.language.Tr.tr;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.dateline.language.ForPrograms;
import org.dateline.view.look.OwnedDialog;
import org.dateline.view.look.Parts;
import org.dateline.view.look.WrappedLabel;
import org.jspecify.annotations.Nullable;

/** Asks which language the program is to speak. */
public final class LanguageDialog {

    @ForPrograms("who cannot read what is spoken finds the way out")
    private static final String IN_ENGLISH = " \u00b7 Language";

    private static final double WIDTH = 420;

    private LanguageDialog() {}

    /**
     * The tag that was chosen; empty if none was.
     *
     * @param names each language's own name for itself, by its tag
     * @param spoken the tag of the one that is spoken now
     * @param folder where further catalogues are looked for, or null where there is no such place
     */
    public static Optional<String> ask(
            Window owner, Map<String, String> names, String spoken, @Nullable String folder) {
        Dialog<String> dialog = new Dialog<>();
        OwnedDialog.over(owner, dialog);
        dialog.setTitle(tr("Dateline"));
        dialog.setHeaderText(spoken.equals("en") ? tr("Language") : tr("Language") + IN_ENGLISH);
        ToggleGroup group = new ToggleGroup();
        Map<RadioButton, String> tags = new LinkedHashMap<>();
        VBox choices = new VBox(8);
        names.forEach((tag, name) -> {
            RadioButton choice = Parts.named("language-" + tag, new RadioButton(name));
            choice.setToggleGroup(group);
            choice.setSelected(tag.equals(spoken));
            tags.put(choice, tag);
            choices.getChildren().add(choice);
        });
        if (folder != null) {
            choices.getChildren().add(WrappedLabel.of(tr("A file of messages put into {0} adds a language.", folder)));
        }
        choices.setPrefWidth(WIDTH);
        // The arrows go on from what is spoken
        dialog.setOnShown(shown -> Platform.runLater(() -> tags.keySet().stream()
                .filter(RadioButton::isSelected)
                .findFirst()
                .ifPresent(Node::requestFocus)));
        ButtonType choose = new ButtonType(tr("Speak it"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().setContent(choices);
        dialog.getDialogPane().getButtonTypes().addAll(choose, ButtonType.CANCEL);
        // A radio button keeps Enter from the usual button
        choices.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER
                    && dialog.getDialogPane().lookupButton(choose) instanceof Button speak) {
                event.consume();
                speak.fire();
            }
        });
        dialog.setResultConverter(button ->
                button == choose && group.getSelectedToggle() instanceof RadioButton chosen ? tags.get(chosen) : null);
        return dialog.showAndWait();
    }
}
