package org.dateline.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.dateline.query.measure.Quantity;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.shading.ShadeBy;
import org.dateline.viewmodel.shading.Shading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ShadeStripTest {

    private static final Shading INMATES = Shading.sum(Quantity.measure("inmates-freed"));

    private final FxRobot robot = new FxRobot();
    private DatelineViewModel model;
    private MapPane map;
    private ShadeStrip strip;

    @Start
    void open(Stage stage) throws Exception {
        model = new DatelineViewModel(Fixtures.shipped());
        map = new MapPane(model, MapPresenter.layers(model.workspace()), new SimpleObjectProperty<>(Theme.LIGHT));
        map.prepareForPrint();
        strip = map.shadeStrip();
        stage.setScene(new Scene(new VBox(map, strip), 900, 700));
        stage.show();
    }

    private List<String> words() {
        return robot.from(strip).lookup(".label").queryAllAs(Label.class).stream()
                .filter(Label::isVisible)
                .map(Label::getText)
                .toList();
    }

    @Test
    void says_what_is_summed_its_classes_and_how_many_events_have_no_number() {
        robot.interact(() -> model.shading().show(INMATES));

        assertThat(words())
                .containsExactly(
                        "Inmates freed, at least",
                        "1\u20139",
                        "10\u201312",
                        "13\u201316",
                        "17\u201322",
                        "23\u201330",
                        "events, but no number",
                        "in all at least 30; 62 events without a number");
    }

    @Test
    void of_what_is_counted_it_has_the_classes_alone() {
        robot.interact(() -> model.shading().show(Shading.by(ShadeBy.SOURCES)));

        assertThat(words()).startsWith("Independent sources, at least").noneMatch(words -> words.startsWith("in all"));
    }

    @Test
    void says_that_symbols_are_sized_by_the_same() {
        robot.interact(() -> model.shading().show(INMATES.sizing(true)));

        assertThat(words()).first().isEqualTo("Inmates freed, at least, areas and symbols");
    }

    @Test
    void keeps_the_height_that_the_whole_span_needs() {
        robot.interact(() -> {
            model.shading().show(INMATES);
            strip.keepHeight(300);
            model.showWindow(model.workspace().dataset().span());
        });

        assertThat(strip.getMinHeight()).isGreaterThanOrEqualTo(strip.prefHeight(300));
    }

    @Test
    void the_legend_over_the_map_says_the_sum_where_it_is_printed_and_stays_or_goes_for_good() {
        robot.interact(() -> model.shading().show(INMATES));

        assertThat(robot.from(map).lookup(".legend .label").queryAllAs(Label.class).stream()
                        .map(Label::getText))
                .contains("in all at least 30; 62 events without a number");
        robot.interact(() -> {
            map.setPrefHeight(100);
            map.setMaxHeight(100);
            map.resize(900, 100);
            map.layout();
            assertThat(map.settleLegend()).isFalse();
        });
        assertThat(robot.from(map).lookup(".legend").queryAllAs(Node.class)).noneMatch(Node::isVisible);
    }
}
