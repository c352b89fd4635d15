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
import org.dateline.database.EngineException;
import org.dateline.database.EventSource;
import org.dateline.view.look.OwnedDialog;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.source.SourceGuideViewModel;
import org.dateline.viewmodel.source.SourceViewModel;
import org.jspecify.annotations.Nullable;

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
        // After what shows the state has shown it
        model.stateProperty()
                .subscribe(state -> Platform.runLater(() -> {
                    if (state == model.stateProperty().get()
                            && goesOn(
                                    state.reason(),
                                    state.message(),
                                    model.source().at(),
                                    owner)) {
                        model.openAgain();
                    }
                }));
    }

    /** The same while it is looked at which columns there are. */
    public void follow(SourceGuideViewModel model, Window owner) {
        model.stateProperty()
                .subscribe(state -> Platform.runLater(() -> {
                    if (state == model.stateProperty().get()
                            && goesOn(
                                    state.reason(), state.words(), model.asked().at(), owner)) {
                        model.look();
                    }
                }));
    }

    /**
     * Whether the user has said what lets them into a database that has not let them in.
     *
     * @param reason why it does not answer; null for another reason than its own
     * @param message the same in a sentence
     */
    public boolean goesOn(EngineException.@Nullable Reason reason, String message, EventSource.At at, Window owner) {
        if (reason == null || !(at instanceof EventSource.Database database)) {
            return false;
        }
        return switch (reason) {
            case REFUSED -> askForPassword(message, database, owner);
            case UNTRUSTED -> askForDriver(message, database, owner);
            default -> false;
        };
    }

    private boolean askForPassword(String message, EventSource.Database database, Window owner) {
        PasswordField field = new PasswordField();
        field.setId("database-password");
        Label name = new Label(tr("Password"));
        name.setLabelFor(field);
        Dialog<String> dialog = new Dialog<>();
        OwnedDialog.over(owner, dialog);
        dialog.setTitle(tr("Dateline"));
        dialog.setHeaderText(tr("{0} asks for a password", database.address()));
        dialog.getDialogPane().setContent(new VBox(8, WrappedLabel.of(message, "faint"), name, field));
        dialog.getDialogPane().getButtonTypes().addAll(ButtonType.OK, ButtonType.CANCEL);
        dialog.setResultConverter(button -> button == ButtonType.OK ? field.getText() : null);
        dialog.setOnShown(event -> field.requestFocus());
        Optional<String> typed = dialog.showAndWait();
        typed.ifPresent(password -> passwords.put(database, password));
        return typed.isPresent();
    }

    private boolean askForDriver(String message, EventSource.Database database, Window owner) {
        ButtonType open = new ButtonType(tr("Open it"), ButtonBar.ButtonData.YES);
        boolean isWanted = OwnedDialog.alert(
                        owner,
                        AlertType.WARNING,
                        tr("Do you trust whoever made this file?"),
                        message,
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
