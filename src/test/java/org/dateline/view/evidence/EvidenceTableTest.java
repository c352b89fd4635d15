package org.dateline.view.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.stage.Stage;
import org.dateline.words.NumberWords;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@NullMarked
@ExtendWith(ApplicationExtension.class)
class EvidenceTableTest {

    private static final int MANY = EvidenceTable.MAX_SORTED + 1;

    private EvidenceTable<Integer> table;
    private TableColumn<Integer, Integer> number;

    @Start
    void open(Stage stage) {
        table = new EvidenceTable<>("numbers", "Numbers", "none");
        number = table.column(
                "number",
                "Number",
                80,
                row -> EvidenceTable.Cell.of(NumberWords.number(row)),
                Comparator.naturalOrder());
        stage.setScene(new Scene(table, 300, 300));
        stage.show();
    }

    @Test
    void names_no_column_for_the_order_of_many_rows_that_are_in_an_order_of_their_own(FxRobot robot) {
        robot.interact(() -> table.show(MANY, row -> row, number));
        assertThat(table.getSortOrder()).containsExactly(number);

        robot.interact(() -> table.show(MANY, row -> MANY - row, null));

        assertThat(table.getSortOrder()).isEmpty();
        assertThat(table.getItems()).startsWith(MANY, MANY - 1);
    }

    @Test
    void names_the_column_in_whose_order_many_rows_stand_after_others_stood_in_none(FxRobot robot) {
        robot.interact(() -> table.show(MANY, row -> row, null));

        robot.interact(() -> table.show(MANY, row -> row, number));

        assertThat(table.getSortOrder()).containsExactly(number);
        assertThat(table.sortableProperty().get()).isFalse();
    }
}
