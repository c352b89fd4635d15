package org.dateline.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.control.map.MapView;
import org.dateline.view.TestWindow;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.layers.LayersViewModel;
import org.dateline.workspace.WorkspaceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class LayersBoxTest {

    private final FxRobot robot = new FxRobot();
    private DatelineViewModel model;

    @Start
    private void start(Stage stage) throws Exception {
        model = new DatelineViewModel(WorkspaceReader.read(
                Path.of("data", "balochistan.json"), Path.of("maps", "balochistan_districts.shp")));
        TestWindow.show(stage, model, Theme.LIGHT);
    }

    private void press() {
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        robot.push(KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void open() throws Exception {
        press();
        WaitForAsyncUtils.waitFor(
                1,
                TimeUnit.MINUTES,
                () -> robot.lookup("#layer-shown-towns").tryQuery().isPresent());
    }

    private List<String> drawn() {
        return robot.lookup("#map").queryAs(MapView.class).referencesProperty().get().stream()
                .map(styled -> styled.layer().layer().id())
                .toList();
    }

    private String credits() {
        return robot.lookup(".map-attribution").queryAs(Label.class).getText();
    }

    @Test
    void a_key_opens_the_list_in_which_a_layer_is_taken_off_the_map_and_its_credit_with_it() throws Exception {
        assertThat(drawn()).containsExactly("towns", "rivers");
        assertThat(credits()).endsWith("Towns: GeoNames (CC BY 4.0)");
        assertThat(robot.lookup("#layers-box").tryQuery())
                .as("made when it is opened")
                .isEmpty();

        open();
        robot.clickOn("#layer-shown-towns");

        assertThat(drawn()).containsExactly("rivers");
        assertThat(credits()).doesNotContain("GeoNames");
        assertThat(robot.lookup("#layer-colour-towns").tryQuery())
                .as("nothing to choose of what is not drawn")
                .isEmpty();
    }

    @Test
    void what_was_changed_of_layers_is_undone_like_all_else() throws Exception {
        open();
        robot.interact(() ->
                robot.lookup("#layer-shown-rivers").queryAs(CheckBox.class).fire());
        assertThat(drawn()).containsExactly("towns");

        robot.interact(model::undo);

        assertThat(drawn()).containsExactly("towns", "rivers");
        assertThat(robot.lookup("#layer-shown-rivers").queryAs(CheckBox.class).isSelected())
                .isTrue();
    }

    @Test
    void the_order_and_the_field_of_the_labels_are_chosen() throws Exception {
        open();
        robot.interact(() -> {
            model.layers().move("rivers", true);
            @SuppressWarnings("unchecked")
            ComboBox<String> label = robot.lookup("#layer-label-towns").queryAs(ComboBox.class);
            assertThat(label.getItems()).containsExactly("", "name", "rank", "population");
            label.setValue("population");
        });

        assertThat(drawn()).containsExactly("rivers", "towns");
        assertThat(model.layers().entriesProperty().get().stream()
                        .map(entry -> entry.id() + " " + entry.style().label())
                        .toList())
                .containsExactly("rivers name", "towns population");
        assertThat(model.view().layers()).isNotNull();
    }

    @Test
    void the_same_key_closes_the_list() {
        press();
        assertThat(robot.lookup("#layers-box").query().isVisible()).isTrue();
        press();

        assertThat(robot.lookup("#layers-box").query().isVisible()).isFalse();
        assertThat(model.layers().entriesProperty().get())
                .extracting(LayersViewModel.Entry::id)
                .containsExactly("towns", "rivers");
    }
}
