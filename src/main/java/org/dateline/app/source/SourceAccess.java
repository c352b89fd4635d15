package org.dateline.app.source;

import static org.dateline.language.Tr.tr;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javafx.application.Platform;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.dateline.database.Access;
import org.dateline.database.EventSource;
import org.dateline.view.look.OwnedDialog;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.source.SourceState;
import org.dateline.viewmodel.source.SourceViewModel;

/** What the user has said of databases: passwords, which are kept until the program ends and nowhere else, and drivers that may be used. */
public final class SourceAccess implements Access {

    private final Map<EventSource.Database, String> passwords = new ConcurrentHashMap<>();
    private final Set<String> allowed = ConcurrentHashMap.newKeySet();

    /** Nothing has been said yet. */
    public SourceAccess() {}

    @Override
    public Optional<String> password(EventSource.Database database) {
        return Optional.ofNullable(passwords.get(database)).or(() -> ENVIRONMENT.password(database));
    }

    @Override
    public boolean allows(String address) {
        return allowed.contains(address);
    }

    /** Asks the user when a database does not let them in, or has a driver of its own, and then it again. */
    public void follow(SourceViewModel model, Window owner) {
        if (model.source().at() instanceof EventSource.Database database) {
            // After what shows the state has shown it
            model.stateProperty().subscribe(state -> Platform.runLater(() -> askFor(state, model, database, owner)));
        }
    }

    private void askFor(SourceState state, SourceViewModel model, EventSource.Database database, Window owner) {
        if (state.reason() == null || state != model.stateProperty().get()) {
            return;
        }
        boolean goesOn = switch (state.reason()) {
            case REFUSED -> askForPassword(state, database, owner);
            case UNTRUSTED -> askForDriver(state, database, owner);
            default -> false;
        };
        if (goesOn) {
            model.openAgain();
        }
    }

    private boolean askForPassword(SourceState state, EventSource.Database database, Window owner) {
        PasswordField field = new PasswordField();
        field.setId("database-password");
        Label name = new Label(tr("Password"));
        name.setLabelFor(field);
        Dialog<String> dialog = new Dialog<>();
        OwnedDialog.over(owner, dialog);
        dialog.setTitle(tr("Dateline"));
        dialog.setHeaderText(tr("{0} asks for a password", database.address()));
        dialog.getDialogPane().setContent(new VBox(8, WrappedLabel.of(state.message(), "faint"), name, field));
        dialog.getDialogPane().getButtonTypes().addAll(ButtonType.OK, ButtonType.CANCEL);
        dialog.setResultConverter(button -> button == ButtonType.OK ? field.getText() : null);
        dialog.setOnShown(event -> field.requestFocus());
        Optional<String> typed = dialog.showAndWait();
        typed.ifPresent(password -> passwords.put(database, password));
        return typed.isPresent();
    }

    private boolean askForDriver(SourceState state, EventSource.Database database, Window owner) {
        ButtonType open = new ButtonType(tr("Open it"), ButtonBar.ButtonData.YES);
        boolean isWanted = OwnedDialog.alert(
                        owner,
                        AlertType.WARNING,
                        tr("Do you trust whoever made this file?"),
                        state.message(),
                        open,
                        ButtonType.CANCEL)
                .showAndWait()
                .equals(Optional.of(open));
        if (isWanted) {
            allowed.add(database.address());
        }
        return isWanted;
    }
}
