package org.dateline.view.story;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.setShown;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.language.Language;
import org.dateline.model.StoryStep;
import org.dateline.view.look.Fonts;
import org.dateline.view.look.Parts;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.story.Presentation;
import org.dateline.words.DateForm;
import org.jspecify.annotations.Nullable;

/** What only who presents sees: the notes of the step, the next step, and a clock. */
final class PresenterView extends BorderPane {

    private static final DateForm TIME = DateForm.of("HH:mm");
    private static final int MINUTE = 60;

    private final Presentation presentation;
    private final Clock clock;
    private final Label now = named("presenter-now", label("", "presenter-clock"));
    private final Label elapsed = named("presenter-elapsed", label("", "presenter-clock"));
    private final Label number = named("presenter-number", label("", "presenter-number"));
    private final Label title = named("presenter-title", WrappedLabel.of("", "presenter-title"));
    private final Label notes = named("presenter-notes", WrappedLabel.of("", "presenter-notes"));
    private final Label next = named("presenter-next", WrappedLabel.of("", "presenter-title"));
    private final Label notesHeading = label(tr("Notes"), "presenter-heading");
    private final VBox following = named("presenter-following", new VBox(8));
    private final Label nextCaption = WrappedLabel.of("", "presenter-caption");

    PresenterView(Presentation presentation, Clock clock) {
        this.presentation = presentation;
        this.clock = clock;
        setId("presenter");
        getStyleClass().addAll("dateline", "presenter");
        getStylesheets().add(Fonts.stylesheet());
        HBox head = Parts.row(
                16,
                number,
                Parts.gap(),
                label(tr("Since the start"), "faint"),
                elapsed,
                label(tr("Now"), "faint"),
                now);
        VBox step = new VBox(8, title, notesHeading, notes);
        step.setPadding(new Insets(0, 16, 0, 0));
        ScrollPane scroll = new ScrollPane(step);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        following.getChildren().addAll(label(tr("Next"), "presenter-heading"), next, nextCaption);
        following.getStyleClass().add("presenter-following");
        scroll.prefWidthProperty().bind(widthProperty().multiply(0.6));
        following.prefWidthProperty().bind(widthProperty().multiply(0.4));
        following.setMinWidth(0);
        setTop(head);
        setCenter(new HBox(scroll, following));
        setBottom(WrappedLabel.of(
                tr("Those who watch do not see this window. The keys of the presentation count here too."), "faint"));
        BorderPane.setMargin(head, new Insets(0, 0, 12, 0));
        presentation.stepProperty().subscribe(shown -> show());
        presentation.noteShownProperty().subscribe(shown -> show());
        presentation.endedProperty().subscribe(shown -> show());
        presentation.elapsedSecondsProperty().subscribe(seconds -> tick(seconds.longValue()));
    }

    private void tick(long seconds) {
        elapsed.setText(String.format(Language.current().locale(), "%d:%02d", seconds / MINUTE, seconds % MINUTE));
        now.setText(TIME.format(LocalTime.now(clock)));
    }

    private void show() {
        boolean before = presentation.noteShownProperty().get();
        boolean after = presentation.endedProperty().get();
        StoryStep step = presentation.stepProperty().get();
        int steps = presentation.story().steps().size();
        number.setText(
                before
                        ? tr("Before the first step")
                        : after
                                ? tr("After the last step")
                                : tr(
                                        "Step {0} of {1}",
                                        presentation.positionProperty().get() + 1, steps));
        title.setText(before ? presentation.story().title() : after ? tr("The end") : step.title());
        setShown(notesHeading, !after);
        setShown(notes, !after);
        setShown(following, !after);
        notes.setText(before ? orNone(presentation.story().note()) : orNone(step.notes()));
        Optional<StoryStep> then = after ? Optional.empty() : presentation.following();
        next.setText(then.map(StoryStep::title).orElseGet(() -> tr("The end")));
        nextCaption.setText(then.map(StoryStep::caption).orElse(""));
    }

    private static String orNone(@Nullable String words) {
        return words == null ? tr("No notes for this step.") : words;
    }
}
