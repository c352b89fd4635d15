package org.dateline.view.story;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;
import static org.dateline.language.Tr.trn;
import static org.dateline.view.look.Parts.named;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.evidence.IndependenceWords;
import org.dateline.model.Story;
import org.dateline.model.exhibit.Exhibit;
import org.dateline.view.command.KeyLine;
import org.dateline.view.command.KeyLines;
import org.dateline.view.command.PresentationCommand;
import org.dateline.view.look.Parts;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.story.Presentation;
import org.dateline.words.DateForm;

/** What stands before the steps of a story and after them, and the keys. */
final class Slides {

    private static final double WIDTH = 0.68;
    private static final DateForm DAY = DateForm.of(key("d MMMM uuuu"));

    private final Presentation presentation;
    private final Region whole;

    /** @param whole what they fill */
    Slides(Presentation presentation, Region whole) {
        this.presentation = presentation;
        this.whole = whole;
    }

    private Node slide(String id, Node... parts) {
        VBox words = new VBox(Stream.of(parts).filter(Objects::nonNull).toArray(Node[]::new));
        words.getStyleClass().add("presentation-note");
        words.setAlignment(Pos.CENTER_LEFT);
        words.maxWidthProperty().bind(whole.widthProperty().multiply(WIDTH));
        StackPane page = named(id, new StackPane(words));
        page.getStyleClass().add("presentation-page");
        return page;
    }

    /** The title, who made it and when, what to know before, and on how many sources it rests. */
    Node title() {
        Story story = presentation.story();
        CheckBox again = named("note-wanted", new CheckBox(PresentationCommand.NOTE.tip()));
        again.setFocusTraversable(false);
        again.selectedProperty().bindBidirectional(presentation.settings().noteWantedProperty());
        String note = story.note();
        VBox words = new VBox(WrappedLabel.of(story.title(), "slide-title"));
        words.getStyleClass().add("slide-words");
        String made = made(story);
        if (!made.isEmpty()) {
            words.getChildren().add(named("story-made", WrappedLabel.of(made, "slide-made")));
        }
        words.getChildren()
                .add(named(
                        "content-note", WrappedLabel.of(note == null ? usualNote(story) : note, "presented-caption")));
        return slide(
                "note-page",
                words,
                named("story-sources", WrappedLabel.of(rests(), "slide-sources")),
                WrappedLabel.of(tr("Press Space or Right to start, F1 for the keys."), "presented-hint"),
                again);
    }

    private static String usualNote(Story story) {
        boolean hasPictures = story.steps().stream().anyMatch(step -> step.exhibit() instanceof Exhibit.OfPicture);
        return hasPictures
                ? tr("News can tell of violence and of death. This story shows a map, times, words and pictures.")
                : tr(
                        "News can tell of violence and of death. This story shows a map, times and words, and no pictures.");
    }

    private static String made(Story story) {
        String author = story.author();
        LocalDate date = story.date();
        String day = date == null ? "" : DAY.format(date);
        return author == null
                ? day
                : day.isEmpty() ? author : trc("who made a story, and the day", "{0}, {1}", author, day);
    }

    private String rests() {
        List<String> ids = presentation.allSources();
        int steps = presentation.story().steps().size();
        return ids.isEmpty()
                ? trn(steps, "{0} step. No source is named.", "{0} steps. No source is named.")
                : trn(
                        steps,
                        "{0} step. {1}. It shows what they say, which is not all that happened.",
                        "{0} steps. {1}. They show what these say, which is not all that happened.",
                        IndependenceWords.sources(
                                ids, presentation.model().workspace().independence()));
    }

    /** That the story is over. */
    Node end() {
        return slide(
                "end-page",
                WrappedLabel.of(tr("The end"), "slide-title"),
                WrappedLabel.of(presentation.story().title(), "presented-caption"),
                WrappedLabel.of(rests(), "slide-sources"),
                WrappedLabel.of(tr("Left goes back to the last step, Home to the first, Esc ends."), "presented-hint"));
    }

    /** The keys, to lie over a step. */
    static Region keys() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("presentation-key-grid");
        for (KeyLine line : KeyLines.presentation()) {
            grid.addRow(grid.getRowCount(), Parts.label(line.keys(), "presentation-key"), Parts.label(line.words()));
        }
        VBox words = named("presentation-keys", new VBox(grid));
        words.getStyleClass().add("presentation-keys");
        words.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return words;
    }
}
