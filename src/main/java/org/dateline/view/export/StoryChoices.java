package org.dateline.view.export;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.setShown;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.dateline.export.ExportFormat;
import org.dateline.export.brief.HandoutLayout;
import org.dateline.model.Story;
import org.dateline.view.look.WrappedLabel;

/** Which story leaves the program, and how its steps lie on the pages of a handout. */
final class StoryChoices extends VBox {

    private final List<Story> stories;
    private final ChoiceBox<Story> story;
    private final ChoiceBox<HandoutLayout> layout =
            choice("handout-layout", List.of(HandoutLayout.values()), HandoutLayout::words);
    private final Label layoutName = named(tr("Pages"), layout);

    /** What is chosen of a story, and what writes it. */
    record Telling(StoryChoices options, StoryWriting writing) {}

    /** What writes a story. */
    interface StoryWriting {

        /** @param options of which the paper matters */
        DrawnExport.Writing of(ExportFormat format, Story story, HandoutLayout layout, DrawnExport.Options options);
    }

    /** @param stories those that have a step */
    StoryChoices(List<Story> stories) {
        this.stories = stories;
        story = choice("export-story", stories, StoryChoices::words);
        layout.getSelectionModel().select(0);
        getStyleClass().add("film-options");
        if (stories.isEmpty()) {
            getChildren().add(WrappedLabel.of(tr("There is no story with a step to export."), "faint"));
            return;
        }
        story.getSelectionModel().select(0);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("film-grid");
        grid.addRow(0, named(tr("Story"), story), story);
        grid.addRow(1, layoutName, layout);
        getChildren().add(grid);
    }

    private static String words(Story story) {
        return trn(story.steps().size(), "{1} ({0} step)", "{1} ({0} steps)", story.title());
    }

    private static <T> ChoiceBox<T> choice(String id, List<T> items, Function<T, String> words) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.setId(id);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        box.getItems().setAll(items);
        return box;
    }

    private static Label named(String words, Region control) {
        Label label = label(words, "faint");
        label.setLabelFor(control);
        control.setAccessibleText(words);
        return label;
    }

    /** Shows what can be chosen of this format. */
    void show(ExportFormat format) {
        setShown(layout, format == ExportFormat.HANDOUT);
        setShown(layoutName, format == ExportFormat.HANDOUT);
    }

    /** Chooses the story with this id, if it is among them. */
    void choose(String id) {
        stories.stream().filter(known -> known.id().equals(id)).findFirst().ifPresent(story::setValue);
    }

    /** Tells whenever another story is chosen. */
    void onChoice(Runnable told) {
        story.valueProperty().addListener(change -> told.run());
    }

    /** The story that is chosen; empty if there is none. */
    Optional<Story> story() {
        return Optional.ofNullable(story.getValue());
    }

    HandoutLayout pages() {
        return layout.getValue();
    }
}
