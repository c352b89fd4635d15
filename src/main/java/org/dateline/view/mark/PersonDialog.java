package org.dateline.view.mark;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;
import static org.dateline.view.look.Parts.named;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.dateline.model.mark.EventMark;
import org.dateline.model.mark.Marks;
import org.dateline.view.look.OwnedDialog;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.mark.MarksViewModel;
import org.dateline.workspace.MarksStore;
import org.jspecify.annotations.Nullable;

/** Asks in whose name marks are kept, and says who else has marked the dataset. */
final class PersonDialog {

    private static final double WIDTH = 480;

    private PersonDialog() {}

    static void ask(@Nullable Window owner, MarksViewModel marks) {
        TextInputDialog dialog = new TextInputDialog(marks.person());
        OwnedDialog.over(owner, dialog);
        dialog.setTitle(tr("Dateline"));
        dialog.setHeaderText(tr("In whose name stars, tags, notes and grades are kept"));
        TextField field = named("person", dialog.getEditor());
        Label where = named("person-file", WrappedLabel.of("", "field-hint"));
        Label others =
                named("persons", WrappedLabel.of(others(marks.othersProperty().get()), "faint"));
        where.setPrefWidth(WIDTH);
        others.setPrefWidth(WIDTH);
        dialog.getDialogPane().setContent(new VBox(8, field, where, others));
        Node take = dialog.getDialogPane().lookupButton(ButtonType.OK);
        field.textProperty().subscribe(name -> {
            take.setDisable(name.isBlank());
            where.setText(marks.store()
                    .map(store -> tr(
                            "They are kept in {0}, beside the dataset.",
                            MarksStore.beside(store.data(), name).getFileName()))
                    .orElse(""));
        });
        dialog.showAndWait()
                .map(String::strip)
                .filter(name -> !name.equals(marks.person()))
                .ifPresent(marks::become);
    }

    private static String others(List<Marks> others) {
        return others.isEmpty()
                ? tr("Nobody else has marked this dataset.")
                : tr(
                        "Marks of others, which are only read:\n{0}",
                        others.stream().map(PersonDialog::words).collect(Collectors.joining("\n")));
    }

    private static String words(Marks other) {
        return tr(
                "{0}: {1}, {2}",
                other.person(),
                trn(other.events().filter(EventMark::star).count(), "{0} star", "{0} stars"),
                trn(other.all().size(), "{0} mark in all", "{0} marks in all"));
    }
}
