package org.dateline.view.edit;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;

import com.google.gson.JsonArray;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.dateline.edit.document.DocumentText;
import org.dateline.edit.document.Pointer;
import org.dateline.edit.record.RecordKind;
import org.dateline.edit.record.RecordNames;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.OwnedDialog;
import org.jspecify.annotations.Nullable;

/** The questions that moving, joining, splitting and respelling ask. */
final class ChoiceDialogs {

    private static final double WIDTH = 480;

    private final WindowContext context;

    ChoiceDialogs(WindowContext context) {
        this.context = context;
    }

    /** What of an event goes over to a new one, and how that is called. */
    record Split(List<Pointer> parts, String title) {}

    /** One of these; empty if it is given up. */
    Optional<String> choose(String header, List<Option> options) {
        Dialog<String> dialog = dialog(header);
        @Nullable String[] chosen = new String[1];
        SearchList[] search = new SearchList[1];
        search[0] = new SearchList("choose-event", tr("Title of the event"), () -> options, option -> {
            chosen[0] = option.value();
            search[0].show(option.words());
            okButton(dialog).setDisable(false);
            okButton(dialog).requestFocus();
        });
        okButton(dialog).setDisable(true);
        show(dialog, search[0], search[0].field());
        dialog.setResultConverter(button -> button == ButtonType.OK ? chosen[0] : null);
        return dialog.showAndWait();
    }

    /** Words that are typed; empty if it is given up. */
    Optional<String> ask(String header, String now) {
        Dialog<String> dialog = dialog(header);
        TextField field = named("asked-words", new TextField(now));
        field.textProperty().subscribe(typed -> okButton(dialog).setDisable(typed.isBlank()));
        show(dialog, field, field);
        dialog.setResultConverter(
                button -> button == ButtonType.OK ? field.getText().strip() : null);
        return dialog.showAndWait();
    }

    /** What goes over to a new event; empty if it is given up. */
    Optional<Split> split(DocumentText document, String event) {
        Dialog<Split> dialog = dialog(tr("Split {0}", RecordNames.of(document, RecordKind.EVENT.at(event))));
        TextField title = named("split-title", new TextField());
        title.setPromptText(tr("Title of the new event"));
        Map<CheckBox, Pointer> boxes = boxes(document, event);
        VBox list = new VBox(6);
        list.getChildren().addAll(boxes.keySet());
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(300);
        VBox content = new VBox(8, title, label(tr("What goes over"), "field-name"), scroll);
        title.textProperty().subscribe(typed -> okButton(dialog).setDisable(typed.isBlank()));
        show(dialog, content, title);
        dialog.setResultConverter(button -> button == ButtonType.OK
                ? new Split(chosen(boxes), title.getText().strip())
                : null);
        return dialog.showAndWait();
    }

    private static Map<CheckBox, Pointer> boxes(DocumentText document, String event) {
        Map<CheckBox, Pointer> boxes = new LinkedHashMap<>();
        for (RecordKind kind : List.of(RecordKind.REPORT, RecordKind.QUOTE, RecordKind.FIGURE, RecordKind.LINK)) {
            Pointer list = kind.listOf(event);
            int size = document.at(list).orElse(null) instanceof JsonArray parts ? parts.size() : 0;
            for (int i = 0; i < size; i++) {
                CheckBox box = named(
                        "split-" + kind.noun() + "-" + i,
                        new CheckBox(tr("{0} {1}", tr(kind.noun()), RecordNames.of(document, list.child(i)))));
                box.setMnemonicParsing(false);
                box.setWrapText(true);
                boxes.put(box, list.child(i));
            }
        }
        return boxes;
    }

    private static List<Pointer> chosen(Map<CheckBox, Pointer> boxes) {
        List<Pointer> chosen = new ArrayList<>();
        boxes.forEach((box, part) -> {
            if (box.isSelected()) {
                chosen.add(part);
            }
        });
        return chosen;
    }

    private <T> Dialog<T> dialog(String header) {
        Dialog<T> dialog = new Dialog<>();
        OwnedDialog.over(context.notice().getScene().getWindow(), dialog);
        dialog.setTitle(tr("Dateline"));
        dialog.setHeaderText(header);
        dialog.getDialogPane().getButtonTypes().addAll(ButtonType.OK, ButtonType.CANCEL);
        dialog.getDialogPane().setPrefWidth(WIDTH);
        dialog.getDialogPane().getStyleClass().add("dateline");
        return dialog;
    }

    private static Node okButton(Dialog<?> dialog) {
        return dialog.getDialogPane().lookupButton(ButtonType.OK);
    }

    private static void show(Dialog<?> dialog, Node content, Node first) {
        VBox box = new VBox(content);
        box.setMinHeight(230);
        dialog.getDialogPane().setContent(box);
        dialog.setOnShown(event -> first.requestFocus());
    }
}
