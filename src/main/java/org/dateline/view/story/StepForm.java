package org.dateline.view.story;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.model.StoryStep;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.Parts;
import org.dateline.viewmodel.story.StoriesViewModel;
import org.jspecify.annotations.Nullable;

/** The words of a step, its notes, and what it shows beside its map. */
final class StepForm extends VBox {

    private static final int CAPTION_ROWS = 4;
    private static final int NOTES_ROWS = 2;

    private final StoriesViewModel stories;
    private final Runnable onCommit;
    private final TextField title = named("step-title-field", new TextField());
    private final TextArea caption = area("step-caption-field", CAPTION_ROWS);
    private final TextArea notes = area("step-notes-field", NOTES_ROWS);
    private final Label name = name("", title);
    private final ExhibitField exhibit;
    private @Nullable StoryStep shown;

    /** @param onCommit called when what is typed is to be taken over */
    StepForm(WindowContext context, Runnable onCommit) {
        this.stories = context.stories();
        this.onCommit = onCommit;
        this.exhibit = new ExhibitField(context);
        getStyleClass().add("step-words");
        title.setAccessibleText(tr("Title of the step"));
        title.setOnAction(event -> onCommit.run());
        title.focusedProperty().addListener(change -> onCommit.run());
        caption.setPromptText(tr("What you want to tell at this step, and who says it"));
        caption.setAccessibleText(tr("Caption of the step"));
        notes.setPromptText(tr("What only you see while you present"));
        notes.setAccessibleText(tr("Notes for who presents"));
        getChildren()
                .addAll(
                        name,
                        title,
                        name(tr("Caption"), caption),
                        caption,
                        exhibit,
                        name(tr("Notes for who presents"), notes),
                        notes);
    }

    private TextArea area(String id, int rows) {
        TextArea area = named(id, new TextArea());
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setMinHeight(Region.USE_PREF_SIZE);
        area.focusedProperty().addListener(change -> onCommit());
        return area;
    }

    private void onCommit() {
        onCommit.run();
    }

    private static Label name(String words, Node named) {
        Label label = label(words, "field-name");
        label.setLabelFor(named);
        return label;
    }

    /** Shows a step and its number, from 1; null for none, which hides this. */
    void show(int number, @Nullable StoryStep step) {
        shown = step;
        Parts.setShown(this, step != null);
        if (step == null) {
            title.clear();
            caption.clear();
            notes.clear();
            return;
        }
        name.setText(tr("Title of step {0}", number));
        title.setText(step.title());
        caption.setText(orEmpty(step.caption()));
        notes.setText(orEmpty(step.notes()));
        exhibit.show(step);
    }

    /** Takes over what is typed into the step at this position, which is worked on. */
    void commit(int position) {
        StoryStep step = stories.step().orElse(null);
        if (step == null || shown == null) {
            return;
        }
        boolean isTold = !title.getText().strip().equals(step.title())
                || !caption.getText().strip().equals(orEmpty(step.caption()));
        if (isTold) {
            stories.tell(position, title.getText(), caption.getText());
        }
        if (!notes.getText().strip().equals(orEmpty(step.notes()))) {
            stories.noteStep(notes.getText());
        }
        exhibit.commit();
    }

    /** Whether the title that was typed is none. */
    boolean isWithoutTitle() {
        return title.getText().isBlank();
    }

    /** Lets the title be typed over. */
    void focusTitle() {
        title.requestFocus();
        title.selectAll();
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
