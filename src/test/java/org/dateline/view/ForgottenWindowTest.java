package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Another dataset is opened in the place of the one before, which then takes no memory any more. */
@ExtendWith(ApplicationExtension.class)
class ForgottenWindowTest {

    private Scene scene;

    @Start
    void show(Stage stage) {
        scene = new Scene(new Group(), 900, 600);
        scene.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void lets_go_of_what_was_opened_before() throws Exception {
        Workspace workspace = Fixtures.shipped();
        var layers = MainView.prepareMap(workspace);
        ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
        WeakReference<MainView> shown = WaitForAsyncUtils.asyncFx(() -> {
                    MainView view = new MainView(WindowContext.of(new DatelineViewModel(workspace), layers)
                            .following(theme));
                    scene.setRoot(view);
                    view.applyCss();
                    view.layout();
                    return new WeakReference<>(view);
                })
                .get();
        WaitForAsyncUtils.waitForFxEvents();

        WaitForAsyncUtils.asyncFx(() -> scene.setRoot(new Group())).get();
        WaitForAsyncUtils.waitForFxEvents();

        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> {
            System.gc();
            return shown.get() == null;
        });
        assertThat(shown.get()).isNull();
    }
}
