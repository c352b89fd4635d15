package org.dateline.view.export;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.export.ExportFormat;
import org.dateline.export.brief.Paper;

/** What can be chosen of a picture, or of a brief. */
final class DrawingOptions extends VBox {

    private final ToggleGroup parts = new ToggleGroup();
    private final ToggleGroup scales = new ToggleGroup();
    private final ToggleGroup papers = new ToggleGroup();
    private final Node part = row(
            "Show",
            parts,
            List.of(
                    new Choice("export-window", "The window as it is", PicturePart.WINDOW),
                    new Choice("export-map", "Map and timeline only", PicturePart.MAP_AND_TIMELINE)));
    private final Node scale = row(
            "Size",
            scales,
            List.of(
                    new Choice("export-1x", "1x", 1),
                    new Choice("export-2x", "2x, for sharp screens", 2),
                    new Choice("export-4x", "4x, for print", 4)));
    private final Node paper = row(
            "Paper",
            papers,
            List.of(new Choice("export-a4", "A4", Paper.A4), new Choice("export-letter", "US Letter", Paper.LETTER)));

    private record Choice(String id, String words, Object value) {}

    DrawingOptions() {
        getStyleClass().add("export-options");
    }

    /** Shows what can be chosen of this format; nothing if that is not drawn. */
    void show(ExportFormat format) {
        if (format == ExportFormat.PNG) {
            getChildren().setAll(part, scale);
        } else if (format == ExportFormat.PDF) {
            getChildren().setAll(paper);
        } else {
            getChildren().clear();
        }
    }

    DrawnExport.Options chosen() {
        return new DrawnExport.Options(
                (PicturePart) parts.getSelectedToggle().getUserData(),
                (Integer) scales.getSelectedToggle().getUserData(),
                (Paper) papers.getSelectedToggle().getUserData());
    }

    private static Node row(String words, ToggleGroup group, List<Choice> choices) {
        Label label = new Label(words);
        label.getStyleClass().add("faint");
        label.setMinWidth(44);
        HBox row = new HBox(label);
        row.getStyleClass().add("export-option");
        row.setAlignment(Pos.CENTER_LEFT);
        for (Choice choice : choices) {
            RadioButton button = new RadioButton(choice.words());
            button.setId(choice.id());
            button.setUserData(choice.value());
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(button);
        }
        group.selectToggle(group.getToggles().get(0));
        return row;
    }
}
