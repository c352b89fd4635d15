package org.dateline.view.change;

import static org.dateline.language.Tr.tr;

import com.google.gson.JsonElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.dateline.compare.Conflict;
import org.dateline.view.look.OwnedDialog;
import org.dateline.view.look.WrappedLabel;
import org.jspecify.annotations.Nullable;

/** Asks, item by item, which side is taken of what was changed in different ways here and by another program. */
final class ConflictDialog {

    private static final double WIDTH = 640;
    private static final int MAX_WORDS = 300;

    private final Map<List<String>, Conflict.Choice> choices = new LinkedHashMap<>();

    private ConflictDialog() {}

    /** The choices by the paths of what they are about; empty if the user would rather not choose now. */
    static Optional<Map<List<String>, Conflict.Choice>> ask(Window owner, String file, List<Conflict> conflicts) {
        ConflictDialog asked = new ConflictDialog();
        Dialog<ButtonType> dialog = new Dialog<>();
        OwnedDialog.over(owner, dialog);
        dialog.setTitle(tr("Changed here and in {0}", file));
        dialog.setResizable(true);
        VBox items = new VBox(16);
        items.getStyleClass().add("conflicts");
        for (int i = 0; i < conflicts.size(); i++) {
            items.getChildren().add(asked.item(i, conflicts.get(i)));
        }
        ScrollPane scroll = new ScrollPane(items);
        scroll.setFitToWidth(true);
        dialog.getDialogPane().setContent(scroll);
        dialog.getDialogPane().setPrefSize(WIDTH, 480);
        ButtonType take = new ButtonType(tr("Take these"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(take, ButtonType.CANCEL);
        return dialog.showAndWait().filter(take::equals).map(yes -> asked.choices);
    }

    private VBox item(int number, Conflict conflict) {
        String what = conflict.field().isEmpty()
                ? tr("{0} {1}", conflict.kind().oneInWords(), conflict.label())
                : tr("{0} {1}: {2}", conflict.kind().oneInWords(), conflict.label(), conflict.field());
        ToggleGroup group = new ToggleGroup();
        VBox item = new VBox(4, WrappedLabel.of(what, "opening-heading"));
        item.getChildren().add(WrappedLabel.of(tr("before: {0}", words(conflict.base())), "faint"));
        item.getChildren()
                .add(choice(number, conflict, Conflict.Choice.OURS, tr("here: {0}", words(conflict.ours())), group));
        item.getChildren()
                .add(choice(
                        number,
                        conflict,
                        Conflict.Choice.THEIRS,
                        tr("in the file: {0}", words(conflict.theirs())),
                        group));
        if (conflict.isRecord()) {
            item.getChildren().add(choice(number, conflict, Conflict.Choice.BOTH, tr("both"), group));
        }
        group.selectToggle(group.getToggles().get(0));
        return item;
    }

    private RadioButton choice(int number, Conflict conflict, Conflict.Choice choice, String words, ToggleGroup group) {
        RadioButton button = new RadioButton(words);
        button.setId("conflict-" + number + "-" + choice.name().toLowerCase(Locale.ROOT));
        button.setWrapText(true);
        button.setToggleGroup(group);
        button.selectedProperty().subscribe(selected -> {
            if (selected) {
                choices.put(conflict.path(), choice);
            }
        });
        return button;
    }

    private static String words(@Nullable JsonElement value) {
        if (value == null || value.isJsonNull()) {
            return tr("nothing");
        }
        String words = value.isJsonPrimitive() ? value.getAsString() : value.toString();
        return words.length() <= MAX_WORDS ? words : words.substring(0, MAX_WORDS) + "\u2026";
    }
}
