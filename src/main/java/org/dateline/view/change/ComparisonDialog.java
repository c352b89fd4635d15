package org.dateline.view.change;

import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import org.dateline.compare.Comparison;
import org.dateline.view.look.OwnedDialog;

/** What is different between two versions of a dataset, in a window of its own. */
public final class ComparisonDialog {

    private static final double WIDTH = 680;
    private static final double HEIGHT = 520;

    private ComparisonDialog() {}

    /** Shows it over this window, which can be used meanwhile. */
    public static void show(Window owner, String title, Comparison comparison) {
        Dialog<ButtonType> dialog = new Dialog<>();
        OwnedDialog.beside(owner, dialog);
        dialog.setTitle(title);
        dialog.setResizable(true);
        ComparisonList list = new ComparisonList(comparison);
        list.getStyleClass().add("changes");
        dialog.getDialogPane().setContent(list);
        dialog.getDialogPane().setPrefSize(WIDTH, HEIGHT);
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        dialog.show();
    }
}
