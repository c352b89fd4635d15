package org.dateline.view.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import org.dateline.background.Background;
import org.dateline.control.map.content.SymbolSizes;
import org.dateline.model.TimeWindow;
import org.dateline.samples.SampleSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The legend of the map of a database says how many events a symbol of a size stands for. */
@ExtendWith(ApplicationExtension.class)
class LegendSizesTest {

    /** Of places none has a hundred events, but the symbol has that both are joined in. */
    private static final int AT_EACH = 70;

    private static final TimeWindow FIRST_DAY =
            new TimeWindow(Instant.parse("2026-01-30T00:00:00Z"), Instant.parse("2026-01-31T00:00:00Z"));

    private SourceWindow window;

    @Start
    void start(Stage stage) throws Exception {
        String table = "what,from,town,lat,lon\n"
                + "Raid,2026-01-30 03:00:00,Turbat,26.00,63.05\n".repeat(AT_EACH)
                + "Talk,2026-01-31 12:00:00,Zhob City,31.34,69.45\n".repeat(AT_EACH)
                + "Far,2026-01-31 12:00:00,Luanda,-8.84,13.23\n".repeat(20 * AT_EACH);
        window = SourceWindow.open(
                        stage,
                        SampleSource.from("from")
                                .title("what")
                                .place("town")
                                .points("lat", "lon")
                                .csv(Files.createTempDirectory("dateline-sizes"), table),
                        Background.direct())
                .onMap();
    }

    /** The radii of its circles by the words below them. */
    private static Map<String, Double> sizes(FxRobot robot) {
        Map<String, Double> sizes = new TreeMap<>();
        robot.lookup("#source-legend Circle").queryAllAs(Circle.class).forEach(circle -> {
            Label words = (Label) circle.getParent().lookup(".map-small");
            sizes.put(words.getText(), circle.getRadius());
        });
        return sizes;
    }

    @Test
    void has_sizes_up_to_the_most_that_joined_symbols_on_the_map_have_and_keeps_them(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(5000, () -> !sizes(robot).isEmpty()));

        assertThat(sizes(robot)).containsOnlyKeys("1", "10", "100");
        sizes(robot).forEach((words, radius) -> {
            long events = Long.parseLong(words);
            assertThat(radius).isCloseTo(SymbolSizes.BY_EVENTS.radius(events, events), within(1e-9));
        });
        robot.interact(() -> window.model().showWindow(FIRST_DAY));
        assertThat(sizes(robot)).containsOnlyKeys("1", "10", "100");
        robot.interact(() -> window.model().togglePlace("Zhob City"));
        assertThat(sizes(robot)).containsOnlyKeys("1", "10");
    }
}
