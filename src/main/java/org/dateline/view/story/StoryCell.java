package org.dateline.view.story;

import javafx.scene.control.ListCell;
import org.dateline.model.Story;
import org.dateline.words.NumberWords;
import org.jspecify.annotations.Nullable;

/** A story in a list: its title and how many steps it has. */
final class StoryCell extends ListCell<Story> {

    @Override
    protected void updateItem(@Nullable Story story, boolean empty) {
        super.updateItem(story, empty);
        setText(
                empty || story == null
                        ? null
                        : story.title() + "  ("
                                + NumberWords.count(story.steps().size(), "step") + ")");
    }
}
