package org.dateline.view.story;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.dateline.model.Story;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.FrameClock;
import org.dateline.viewmodel.story.Presentation;
import org.jspecify.annotations.Nullable;

/** A story in the place of what a window shows, full screen, from its beginning to its end; then all is as it was. */
final class Presenting {

    private final Scene scene;
    private final Stage stage;
    private final Parent before;
    private final @Nullable Node focused;
    private final boolean wasFullScreen;
    private final KeyCombination exit;
    private final FrameClock clock;
    private final PresentationView view;
    private final PresenterWindow presenter;

    /** A presentation that has not begun. */
    Presenting(WindowContext context, Scene scene, Story story) {
        this.scene = scene;
        this.stage = (Stage) scene.getWindow();
        this.before = scene.getRoot();
        this.focused = scene.getFocusOwner();
        this.wasFullScreen = stage.isFullScreen();
        this.exit = stage.getFullScreenExitKeyCombination();
        Presentation presentation = new Presentation(context.model().workspace(), story, context.presentation());
        this.view = new PresentationView(
                presentation,
                context.layers(),
                context.theme(),
                Pictures.beside(context.datasetFile(), context.model().background()),
                new PresentationView.Actions(this::end, this::togglePresenter));
        this.clock = new FrameClock(view, presentation::advance);
        this.presenter = new PresenterWindow(presentation, stage, view::type);
    }

    void begin() {
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        scene.setRoot(view);
        stage.setFullScreen(true);
        view.requestFocus();
        clock.start();
        presenter.openBeside();
    }

    private void togglePresenter() {
        presenter.toggle();
    }

    private void end() {
        clock.stop();
        presenter.close();
        stage.setFullScreen(wasFullScreen);
        stage.setFullScreenExitKeyCombination(exit);
        scene.setRoot(before);
        if (focused != null) {
            focused.requestFocus();
        }
    }
}
