package org.dateline.view;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.VPos;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.dateline.view.command.KeyGroup;
import org.dateline.view.command.KeyLine;
import org.dateline.view.command.KeyLines;
import org.dateline.view.command.Typed;
import org.dateline.view.look.OwnedDialog;
import org.dateline.view.look.WrappedLabel;
import org.jspecify.annotations.Nullable;

/** The page of keys, what belongs together together, to be searched by keys and by words. */
public final class HelpDialog {

    private static final double KEYS_WIDTH = 170;
    private static final double WORDS_WIDTH = 330;
    private static final double BOTH_WIDTH = 2 * (KEYS_WIDTH + WORDS_WIDTH) + 80;
    private static final double BESIDE_BOTH = 60;
    private static final double BESIDE = 40;
    private static final double AROUND = 230;
    private static final double LEAST_HEIGHT = 200;
    private static final double MOST_HEIGHT = 820;

    private final TextField words = named("keys-words", new TextField());
    private final HBox columns = named("keys-columns", new HBox(32));
    private final Label nothing = label(tr("No key does that."), "faint");

    private final boolean isWide;

    /** @param isWide whether there is room for two columns */
    private HelpDialog(boolean isWide) {
        this.isWide = isWide;
        words.setPromptText(tr("Find a key by what it does, or by its name"));
        words.setAccessibleText(tr("Words or keys to find"));
        words.textProperty().subscribe(typed -> list(new Typed(typed)));
    }

    static void show(@Nullable Window owner) {
        HelpDialog page =
                new HelpDialog(owner == null || OwnedDialog.screenOf(owner).getWidth() >= BOTH_WIDTH + BESIDE_BOTH);
        ScrollPane scroll = new ScrollPane(page.columns);
        scroll.setAccessibleText(tr("Keys"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        double room = owner == null ? MOST_HEIGHT : owner.getHeight() - AROUND;
        // Some window managers open a window at its least size
        scroll.setMinViewportHeight(Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, room)));
        scroll.setMinViewportWidth(page.isWide ? BOTH_WIDTH : KEYS_WIDTH + WORDS_WIDTH + BESIDE);
        Alert alert = new Alert(Alert.AlertType.NONE, null, ButtonType.CLOSE);
        OwnedDialog.beside(owner, alert);
        alert.getDialogPane().getStyleClass().add("keys-dialog");
        alert.setTitle(tr("Keys"));
        alert.getDialogPane().setContent(new VBox(12, page.words, scroll));
        alert.setOnShown(event -> Platform.runLater(page.words::requestFocus));
        alert.show();
    }

    /** In two columns of about as many lines, groups whole; in one, where there is no room for two. */
    private void list(Typed typed) {
        GridPane[] both = {grid(), grid()};
        List<KeyGroup> groups = KeyLines.groups().stream()
                .map(group -> new KeyGroup(group.title(), group.matching(typed)))
                .filter(group -> !group.lines().isEmpty())
                .toList();
        int all = groups.stream().mapToInt(group -> group.lines().size() + 1).sum();
        int before = 0;
        for (KeyGroup group : groups) {
            add(both[!isWide || before * 2 < all - 1 ? 0 : 1], group);
            before += group.lines().size() + 1;
        }
        columns.getChildren().setAll(isWide ? List.of(both) : List.of(both[0]));
        if (groups.isEmpty()) {
            columns.getChildren().setAll(nothing);
        }
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(6);
        grid.getColumnConstraints()
                .setAll(
                        new ColumnConstraints(KEYS_WIDTH, KEYS_WIDTH, KEYS_WIDTH),
                        new ColumnConstraints(WORDS_WIDTH, WORDS_WIDTH, WORDS_WIDTH));
        return grid;
    }

    private static void add(GridPane grid, KeyGroup group) {
        Label title = label(group.title(), "key-group");
        int row = grid.getRowCount();
        grid.add(title, 0, row, 2, 1);
        for (KeyLine line : group.lines()) {
            row++;
            Label keys = WrappedLabel.of(line.keys(), "key");
            Label does = WrappedLabel.of(line.words());
            does.setMinHeight(Region.USE_PREF_SIZE);
            keys.setMinHeight(Region.USE_PREF_SIZE);
            grid.addRow(row, keys, does);
            GridPane.setValignment(keys, VPos.TOP);
            GridPane.setValignment(does, VPos.TOP);
        }
    }
}
