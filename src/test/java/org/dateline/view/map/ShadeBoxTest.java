package org.dateline.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.control.map.MapView;
import org.dateline.control.map.content.MapTarget;
import org.dateline.query.measure.Quantity;
import org.dateline.view.TestWindow;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.shading.ClassChoice;
import org.dateline.viewmodel.shading.Shading;
import org.dateline.workspace.WorkspaceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ShadeBoxTest {

    private static final Shading INMATES = Shading.sum(Quantity.measure("inmates-freed"));

    private final FxRobot robot = new FxRobot();
    private DatelineViewModel model;

    @Start
    private void start(Stage stage) throws Exception {
        model = new DatelineViewModel(WorkspaceReader.read(
                Path.of("data", "balochistan.json"), Path.of("maps", "balochistan_districts.shp")));
        TestWindow.show(stage, model, Theme.LIGHT);
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String id, T value) {
        robot.interact(() -> robot.lookup(id).queryAs(ComboBox.class).setValue(value));
    }

    private List<String> legend() {
        return robot.lookup(".legend .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void a_key_opens_the_box_in_which_a_measure_and_own_breaks_are_chosen() throws Exception {
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        robot.push(KeyCode.H);
        WaitForAsyncUtils.waitFor(
                1, TimeUnit.MINUTES, () -> robot.lookup("#shade-box").query().isVisible());

        choose("#shade-what", INMATES);

        assertThat(legend()).startsWith("Inmates freed, at least");
        assertThat(robot.lookup("#count-sum").queryAs(Label.class).getText())
                .isEqualTo("at least 30 \u00b7 Inmates freed");
        assertThat(robot.lookup("#map")
                        .queryAs(MapView.class)
                        .describerProperty()
                        .get()
                        .apply(new MapTarget.Area("mastung")))
                .contains(
                        "Inmates freed: at least 30; 1 event without a number; 1 event says only at least; 1 event says only"
                                + " at most");

        choose("#shade-classes", ClassChoice.Method.OWN);
        robot.interact(
                () -> robot.lookup("#shade-breaks").queryAs(TextField.class).setText("20;10"));
        assertThat(model.shading().wantedProperty().get()).isEqualTo(INMATES);

        robot.interact(
                () -> robot.lookup("#shade-breaks").queryAs(TextField.class).setText("10;20"));
        assertThat(model.shading().wantedProperty().get())
                .isEqualTo(INMATES.in(new ClassChoice(ClassChoice.Method.OWN, List.of(10.0, 20.0))));
        assertThat(legend()).contains("1\u20139", "10\u201319", "20\u201330");

        choose("#shade-symbols", true);
        assertThat(model.shading().wantedProperty().get().symbols()).isTrue();
        assertThat(legend()).contains("Symbols: Inmates freed, at least", "1", "10");

        choose("#shade-what", Shading.EVENTS);
        assertThat(model.shading().wantedProperty().get().symbols()).isFalse();
    }
}
