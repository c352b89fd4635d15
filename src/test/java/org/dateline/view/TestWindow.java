package org.dateline.view;

import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dateline.view.command.WindowContext;
import org.dateline.view.focus.FocusRing;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.testfx.api.FxRobot;

/** The whole window, as a journey needs it. */
public final class TestWindow {

    private TestWindow() {}

    public static void show(Stage stage, DatelineViewModel model, Theme theme) {
        MainView view = new MainView(
                WindowContext.of(model, MainView.prepareMap(model.workspace())).in(theme));
        Scene scene = new Scene(view, 1280, 800);
        scene.setUserAgentStylesheet(theme.stylesheet());
        FocusRing.follow(scene);
        stage.setScene(scene);
        stage.show();
    }

    /** Closes the dialogs that a test has left open. */
    public static void closeAllBut(Stage stage, FxRobot robot) {
        robot.interact(() ->
                robot.listWindows().stream().filter(window -> window != stage).forEach(Window::hide));
    }
}
