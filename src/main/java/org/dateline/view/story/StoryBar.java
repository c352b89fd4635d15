package org.dateline.view.story;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.smallButton;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.dateline.model.Story;
import org.dateline.view.command.MainCommand;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.Tips;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.story.StoriesViewModel;

/** Stands over any other page while a story is made, so that it is one click away with all that is typed in it. */
public final class StoryBar extends VBox {

    private final StoriesViewModel stories;
    private final Label words = named("story-bar-words", WrappedLabel.of("", "field-name"));

    /** That of a window. */
    public StoryBar(WindowContext context) {
        stories = context.stories();
        setId("story-bar");
        getStyleClass().add("story-bar");
        Button back = smallButton(
                "story-back", tr("To the story"), () -> context.model().select(new Selection.OfStories()));
        Tips.give(back, MainCommand.STORIES.tip());
        Button add = smallButton(
                "story-bar-add", tr("Add this view"), () -> context.commands().run(MainCommand.ADD_VIEW));
        Tips.give(add, MainCommand.ADD_VIEW.tip());
        Button use = smallButton(
                "story-bar-use", tr("Use this view"), () -> context.commands().run(MainCommand.USE_VIEW));
        Tips.give(use, MainCommand.USE_VIEW.tip());
        use.disableProperty().bind(stories.positionProperty().lessThan(0));
        Button done = smallButton("story-bar-done", tr("Done"), () -> stories.make(false));
        Tips.give(done, tr("Leaves the story, which is saved"));
        FlowPane buttons = new FlowPane(6, 4, back, add, use, done);
        getChildren().addAll(words, buttons);
        var selected = context.model().selectionProperty();
        visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> stories.makingProperty().get() && !selected.get().equals(new Selection.OfStories()),
                        stories.makingProperty(),
                        selected));
        managedProperty().bind(visibleProperty());
        selected.subscribe(now -> {
            if (now.equals(new Selection.OfStories())) {
                stories.make(true);
            }
        });
        stories.chosenProperty().subscribe(chosen -> say());
        stories.ownProperty().subscribe(own -> say());
        stories.positionProperty().subscribe(position -> say());
    }

    private void say() {
        String title = stories.chosen().map(Story::title).orElseGet(() -> tr("a new story"));
        int at = stories.positionProperty().get();
        words.setText(at < 0 ? tr("You are making “{0}”", title) : tr("You are making “{0}”, step {1}", title, at + 1));
    }
}
