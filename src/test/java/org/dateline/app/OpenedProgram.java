package org.dateline.app;

import com.sun.javafx.application.ParametersImpl;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.dateline.view.MainView;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.api.FxToolkitContext;
import org.testfx.service.support.FiredEvents;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program with a dataset open, as its journeys need it. */
final class OpenedProgram {

    private final FxRobot robot;

    private OpenedProgram(FxRobot robot) {
        this.robot = robot;
    }

    /** Opens a dataset on the map of Balochistan, and waits until all of the window is there. */
    static OpenedProgram open(FxRobot robot, Path data) throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupApplication(DatelineApplication.class, data.toString(), "maps/balochistan_districts.shp");
        OpenedProgram program = new OpenedProgram(robot);
        await(() ->
                program.shown().isPresent() && robot.lookup("#home").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        return program;
    }

    /** Closes the windows, and lets go of the program: JavaFX keeps what each application was started with for good. */
    static void close() throws Exception {
        FxToolkit.cleanupStages();
        Field started = ParametersImpl.class.getDeclaredField("params");
        started.setAccessible(true);
        ((Map<?, ?>) started.get(null)).clear();
    }

    /** Lets go of the window's events, and so of what they were for: TestFX keeps all of them. */
    static void forgetEvents() throws Exception {
        Field fired = FxToolkitContext.class.getDeclaredField("firedEvents");
        fired.setAccessible(true);
        ((FiredEvents) fired.get(FxToolkit.toolkitContext())).clearEvents();
    }

    static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS, condition);
    }

    private Optional<MainView> shown() {
        return robot.listWindows().stream()
                .filter(Stage.class::isInstance)
                .map(window -> ((Stage) window).getScene())
                .filter(scene -> scene != null && scene.getRoot() instanceof MainView)
                .map(Scene::getRoot)
                .map(MainView.class::cast)
                .findFirst();
    }

    /** What the window shows now. */
    MainView view() {
        return shown().orElseThrow();
    }

    /** Whether the window shows a dataset other than this, or this made anew. */
    boolean isAnew(MainView before) {
        return shown().filter(now -> now != before).isPresent();
    }

    /** Does something after which the window is made anew, and waits until it is. */
    void andAwaitRefresh(Runnable action) throws Exception {
        MainView before = view();
        action.run();
        await(() -> isAnew(before));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
