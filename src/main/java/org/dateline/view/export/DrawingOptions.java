package org.dateline.view.export;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.uncut;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.export.ExportFormat;
import org.dateline.export.brief.Paper;
import org.dateline.view.look.Parts;

/** What can be chosen of a picture, a film, or a brief. */
public final class DrawingOptions extends VBox {

    private final ToggleGroup parts = new ToggleGroup();
    private final ToggleGroup scales = new ToggleGroup();
    private final ToggleGroup papers = new ToggleGroup();
    private final Node part = row(
            tr("Show"),
            parts,
            List.of(
                    new Choice("export-window", tr("The window as it is"), PicturePart.WINDOW),
                    new Choice("export-map", tr("Map and timeline only"), PicturePart.MAP_AND_TIMELINE)));
    private final Node scale = row(
            tr("Size"),
            scales,
            List.of(
                    new Choice("export-1x", "1x", 1),
                    new Choice("export-2x", tr("2x, for sharp screens"), 2),
                    new Choice("export-4x", tr("4x, for print"), 4)));
    private final Node paper = row(
            tr("Paper"),
            papers,
            List.of(
                    new Choice("export-a4", "A4", Paper.A4),
                    new Choice("export-letter", tr("US Letter"), Paper.LETTER)));

    private record Choice(String id, String words, Object value) {}

    private final Optional<FilmChoices> film;

    private final Optional<StoryChoices> story;

    /** Of pictures alone. */
    public DrawingOptions() {
        this(Optional.empty(), Optional.empty());
    }

    /**
     * @param film what can be chosen of a film, if one can be made
     * @param story what can be chosen of a story, if anything can be drawn
     */
    DrawingOptions(Optional<FilmChoices> film, Optional<StoryChoices> story) {
        this.film = film;
        this.story = story;
        getStyleClass().add("export-options");
    }

    /** Shows what can be chosen of this format; nothing if that is not drawn. */
    public void show(ExportFormat format) {
        if (format == ExportFormat.PNG) {
            getChildren().setAll(part, scale);
        } else if (format == ExportFormat.PDF) {
            getChildren().setAll(paper);
        } else if (format.isFilm() && film.isPresent()) {
            getChildren().setAll(film.get());
            film.get().show(format);
        } else if (format.isOfAStory() && story.isPresent()) {
            getChildren().setAll(story.get());
            story.get().show(format);
            if (format == ExportFormat.HANDOUT) {
                getChildren().add(paper);
            }
        } else {
            getChildren().clear();
        }
    }

    /** What is chosen of a film, if one can be made; the format may refuse it. */
    Optional<Film> film() {
        return film.map(FilmChoices::film);
    }

    /** What is chosen of a picture or a brief. */
    public DrawnExport.Options chosen() {
        return new DrawnExport.Options(
                (PicturePart) parts.getSelectedToggle().getUserData(),
                (Integer) scales.getSelectedToggle().getUserData(),
                (Paper) papers.getSelectedToggle().getUserData());
    }

    private static Node row(String words, ToggleGroup group, List<Choice> choices) {
        Label label = label(words, "faint");
        label.setMinWidth(44);
        HBox row = Parts.row(0, label);
        row.getStyleClass().add("export-option");
        for (Choice choice : choices) {
            RadioButton button = named(choice.id(), uncut(new RadioButton(choice.words())));
            button.setUserData(choice.value());
            button.setToggleGroup(group);
            row.getChildren().add(button);
        }
        group.selectToggle(group.getToggles().get(0));
        return row;
    }
}
