package org.dateline.view.edit;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;
import static org.dateline.view.look.Parts.uncut;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.stage.Window;
import org.dateline.edit.NewDataset;
import org.dateline.view.look.OwnedDialog;
import org.dateline.view.look.WrappedLabel;
import org.jspecify.annotations.Nullable;

/** Asks what is to be known of a dataset that is begun from nothing: title, zone, language, days, and over which map. */
public final class NewDatasetDialog {

    private static final double WIDTH = 520;

    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final TextField title = named("new-title", new TextField());
    private final ComboBox<String> zone = named("new-zone", new ComboBox<>());
    private final TextField language = named("new-language", new TextField("en"));
    private final TextField from = named("new-from", new TextField());
    private final TextField to = named("new-to", new TextField());
    private final Label mapName = new Label();
    private final Label wrong = WrappedLabel.of("");
    private final ButtonType begin = new ButtonType(tr("Begin it\u2026"), ButtonBar.ButtonData.OK_DONE);
    private Optional<Path> map = Optional.empty();

    /**
     * What is begun.
     *
     * @param map the map that it is shown over, or null for the one that is shown now
     */
    public record Begun(NewDataset dataset, @Nullable Path map) {}

    private NewDatasetDialog(ZoneId usual, String shownMap, Supplier<Optional<Path>> chooseMap) {
        zone.getItems().setAll(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        zone.setEditable(true);
        zone.setValue(usual.getId());
        title.setPromptText(tr("What it is about"));
        from.setPromptText(tr("2026-01-30, or nothing"));
        to.setPromptText(tr("2026-02-01, or nothing"));
        mapName.setText(shownMap);
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(8);
        grid.setPadding(new Insets(16, 16, 4, 16));
        add(grid, 0, tr("Title"), title);
        add(grid, 1, tr("Time zone"), zone);
        add(grid, 2, tr("Language"), language);
        add(grid, 3, tr("First day"), from);
        add(grid, 4, tr("Last day"), to);
        add(
                grid,
                5,
                tr("Map"),
                row(
                        8,
                        mapName,
                        button(
                                "new-map",
                                tr("Choose\u2026"),
                                () -> chooseMap.get().ifPresent(chosen -> {
                                    map = Optional.of(chosen);
                                    mapName.setText(String.valueOf(chosen.getFileName()));
                                }))));
        grid.add(wrong, 0, 6, 2, 1);
        wrong.getStyleClass().add("form-problem");
        dialog.setTitle(tr("New dataset"));
        dialog.setOnShown(shown -> title.requestFocus());
        dialog.getDialogPane().setContent(grid);
        dialog.getDialogPane().setPrefWidth(WIDTH);
        dialog.getDialogPane().getButtonTypes().addAll(begin, ButtonType.CANCEL);
        for (TextField field : new TextField[] {title, language, from, to, zone.getEditor()}) {
            field.textProperty().subscribe(typed -> check());
        }
    }

    private static void add(GridPane grid, int row, String words, Node field) {
        Label label = uncut(new Label(words));
        label.setLabelFor(field);
        grid.add(label, 0, row);
        grid.add(field, 1, row);
        GridPane.setFillWidth(field, true);
        GridPane.setHgrow(field, Priority.ALWAYS);
    }

    /**
     * Asks; empty if it is given up.
     *
     * @param usual the zone that is proposed
     * @param shownMap the name of the map that is shown now
     * @param chooseMap lets the user choose another
     */
    public static Optional<Begun> ask(Window owner, ZoneId usual, String shownMap, Supplier<Optional<Path>> chooseMap) {
        NewDatasetDialog asked = new NewDatasetDialog(usual, shownMap, chooseMap);
        OwnedDialog.over(owner, asked.dialog);
        asked.check();
        return asked.dialog
                .showAndWait()
                .filter(asked.begin::equals)
                .map(yes -> new Begun(asked.dataset(), asked.map.orElse(null)));
    }

    private void check() {
        String problem = problem();
        wrong.setText(problem);
        dialog.getDialogPane()
                .lookupButton(begin)
                .setDisable(!problem.isEmpty() || title.getText().isBlank());
    }

    private String problem() {
        try {
            dataset();
            return "";
        } catch (DateTimeException notATime) {
            return tr("Expected a time zone such as Asia/Karachi, and days such as 2026-01-30.");
        } catch (IllformedLocaleException unknown) {
            return tr("Expected a language tag such as en or ur.");
        } catch (IllegalArgumentException unlikely) {
            return unlikely.getMessage() + ".";
        }
    }

    private NewDataset dataset() {
        return new NewDataset(
                title.getText().strip(),
                ZoneId.of(zone.getEditor().getText().strip()),
                new Locale.Builder()
                        .setLanguageTag(language.getText().strip())
                        .build()
                        .toLanguageTag(),
                day(from),
                day(to));
    }

    private static @Nullable LocalDate day(TextField field) {
        String typed = field.getText().strip();
        return typed.isEmpty() ? null : LocalDate.parse(typed);
    }
}
