package org.dateline.view;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.named;

import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputDialog;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.dateline.view.command.MainCommand;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.Notice;
import org.dateline.view.look.OwnedDialog;
import org.dateline.view.look.WrappedLabel;
import org.dateline.view.map.MapPane;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.ViewState;
import org.dateline.viewmodel.line.MalformedViewException;
import org.dateline.viewmodel.line.ViewLine;
import org.jspecify.annotations.Nullable;

/** Copies the view as a line of text, and opens it again from one. */
final class ViewSharing {

    private final DatelineViewModel model;
    private final MapPane map;
    private final ViewLine line;
    private final Notice notice;

    /** @param map the map of the window, whose part is told and shown */
    ViewSharing(WindowContext context, MapPane map) {
        this.map = map;
        this.model = context.model();
        this.line = new ViewLine(model.workspace().dataset());
        this.notice = context.notice();
    }

    /** Puts the view on the clipboard. */
    void copy() {
        notice.copy(
                line.format(seen(), model.screenProperty().get()),
                tr(
                        "Copied this view as a line of text. {0} opens it again, here or elsewhere.",
                        MainCommand.PASTE_VIEW.keys()));
    }

    private ViewState seen() {
        return model.view().showing(map.parts().seen().orElse(null));
    }

    /** Opens the view whose line is on the clipboard; what is no such line is refused with the reason. */
    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            notice.say(tr("There is no text on the clipboard."));
        } else {
            open(text);
        }
    }

    private void open(String text) {
        try {
            ViewState view = line.parse(text);
            model.show(view);
            if (view.part() != null) {
                map.parts().show(view.part());
            }
            line.screen(text).ifPresent(model::show);
        } catch (MalformedViewException malformed) {
            notice.say(tr("This is no view of the dataset. {0}", malformed.getMessage()));
        }
    }

    /** Asks for a line, and opens its view once it is right. */
    void ask(@Nullable Window owner) {
        TextInputDialog dialog =
                new TextInputDialog(line.format(seen(), model.screenProperty().get()));
        OwnedDialog.over(owner, dialog);
        dialog.setTitle(tr("Dateline"));
        dialog.setHeaderText(tr("Open a view from its line of text"));
        TextField field = dialog.getEditor();
        field.setId("view-line");
        field.setAccessibleText(tr("Line of the view"));
        field.setPrefColumnCount(50);
        Label reason = named("view-line-reason", WrappedLabel.of(""));
        reason.setPrefWidth(520);
        dialog.getDialogPane().setContent(new VBox(8, field, reason));
        Node open = dialog.getDialogPane().lookupButton(ButtonType.OK);
        field.textProperty().subscribe(text -> {
            String wrong = reasonAgainst(text);
            reason.setText(wrong);
            open.setDisable(!wrong.isEmpty());
        });
        dialog.showAndWait().ifPresent(this::open);
    }

    private String reasonAgainst(String text) {
        try {
            line.parse(text);
            return "";
        } catch (MalformedViewException malformed) {
            return String.valueOf(malformed.getMessage());
        }
    }
}
