package org.dateline.view.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FoldingRowTest {

    private static final double HEIGHT = 20;
    private static final double GAP = 10;

    private FoldingRow row = new FoldingRow("unused", GAP, HEIGHT);

    @Start
    void open(Stage stage) {
        stage.show();
    }

    @BeforeEach
    void begin(FxRobot robot) {
        robot.interact(() -> row = new FoldingRow("more", GAP, HEIGHT));
    }

    private static Region part(double least, double wanted) {
        Region part = new Region();
        part.setMinSize(least, HEIGHT);
        part.setPrefSize(wanted, HEIGHT);
        part.setMaxSize(wanted, HEIGHT);
        return part;
    }

    /** Parts of 100 pixels each with these ranks. */
    private List<Region> parts(int... ranks) {
        return IntStream.range(0, ranks.length)
                .mapToObj(i -> {
                    Region part = part(100, 100);
                    row.add(part, () -> ranks[i], () -> List.of(new MenuItem("part " + i)));
                    return part;
                })
                .toList();
    }

    private void layOut(FxRobot robot, double width) {
        robot.interact(() -> {
            StackPane around = new StackPane(row);
            Scene scene = new Scene(around, width, 200);
            row.setMaxHeight(Region.USE_PREF_SIZE);
            for (int i = 0; i < 3; i++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
        });
    }

    private List<String> menu() {
        return row.more().getItems().stream().map(MenuItem::getText).toList();
    }

    @Test
    void all_parts_stand_in_a_row_that_has_room_and_there_is_no_menu(FxRobot robot) {
        List<Region> parts = parts(1, 2, 3);

        layOut(robot, 320);

        assertThat(parts).allMatch(Node::isVisible);
        assertThat(parts).extracting(Node::getLayoutX).containsExactly(0.0, 110.0, 220.0);
        assertThat(row.more().isVisible()).isFalse();
    }

    @Test
    void the_highest_ranks_go_into_the_menu_first_and_stand_there_in_their_order(FxRobot robot) {
        List<Region> parts = parts(3, 1, 2, FoldingRow.ALWAYS);

        layOut(robot, 320);

        assertThat(parts).extracting(Node::isVisible).containsExactly(false, true, false, true);
        assertThat(menu()).containsExactly("part 0", "part 2");
        assertThat(row.more().isVisible()).isTrue();
        assertThat(row.more().getLayoutX() + row.more().getWidth()).isLessThanOrEqualTo(320);
    }

    @Test
    void what_has_room_again_leaves_the_menu(FxRobot robot) {
        List<Region> parts = parts(1, 2, 3);
        layOut(robot, 200);
        assertThat(menu()).hasSize(2);

        layOut(robot, 400);

        assertThat(parts).allMatch(Node::isVisible);
        assertThat(menu()).isEmpty();
    }

    @Test
    void what_always_stands_there_does_so_in_the_narrowest_row(FxRobot robot) {
        List<Region> parts = parts(FoldingRow.ALWAYS, 1, FoldingRow.ALWAYS);

        layOut(robot, 120);

        assertThat(parts).extracting(Node::isVisible).containsExactly(true, false, true);
    }

    @Test
    void parts_are_narrower_before_any_goes_into_the_menu(FxRobot robot) {
        Region wide = part(50, 200);
        row.add(wide);
        List<Region> parts = parts(1);

        layOut(robot, 180);

        assertThat(parts.get(0).isVisible()).isTrue();
        assertThat(wide.getWidth()).isEqualTo(70);
    }

    @Test
    void what_is_at_the_end_stands_at_the_right(FxRobot robot) {
        List<Region> parts = parts(1, 2);
        robot.interact(() -> row.atEnd(parts.get(1)));

        layOut(robot, 500);

        assertThat(parts).extracting(Node::getLayoutX).containsExactly(0.0, 400.0);
    }

    @Test
    void several_lines_are_filled_before_any_part_goes_into_the_menu(FxRobot robot) {
        List<Region> parts = parts(1, 2, 3);
        robot.interact(() -> row.setMostLines(2));

        layOut(robot, 220);

        assertThat(parts).allMatch(Node::isVisible);
        assertThat(parts.get(2).getLayoutX()).isZero();
        assertThat(parts.get(2).getLayoutY()).isEqualTo(HEIGHT + GAP);
        assertThat(row.getHeight()).isEqualTo(2 * HEIGHT + GAP);
    }
}
