package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.dateline.model.TimeWindow;
import org.dateline.query.GroupSums;
import org.dateline.query.measure.Quantity;
import org.dateline.query.measure.SumWords;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.shading.Shading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The sum on the page of a place is that of the window that is shown, and not of the one before. */
@ExtendWith(ApplicationExtension.class)
class PlaceSumTest {

    private DatelineViewModel model;

    @Start
    void open(Stage stage) throws Exception {
        model = new DatelineViewModel(Fixtures.shipped());
        TestWindow.show(stage, model, Theme.LIGHT);
    }

    private String expected() {
        GroupSums sums =
                Objects.requireNonNull(model.shading().shownProperty().get().sums());
        return SumWords.headline(sums.of(
                        model.resultProperty().get(),
                        IntStream.of(model.workspace()
                                .index()
                                .store()
                                .eventsAt("balochistan")
                                .toArray()))
                .shown());
    }

    private void awaitSum(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup("#panel .section").queryAllAs(Labeled.class).stream()
                        .anyMatch(label -> label.getText().endsWith("in the window: " + expected())));
    }

    @Test
    void follows_the_window_and_what_is_undone(FxRobot robot) throws Exception {
        TimeWindow all = model.span();
        robot.interact(() -> {
            model.shading().show(Shading.sum(Quantity.measure("inmates-freed")));
            model.select(new Selection.OfPlace("balochistan"));
        });
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> model.shading().shownProperty().get().sums() != null);
        awaitSum(robot);
        String ofAll = expected();

        robot.interact(() -> model.showWindow(
                new TimeWindow(all.from().plusSeconds(86_400), all.from().plusSeconds(86_400 + 3 * 3600))));
        awaitSum(robot);
        robot.interact(() -> model.showWindow(all));
        awaitSum(robot);
        assertThat(expected()).isEqualTo(ofAll);
    }
}
