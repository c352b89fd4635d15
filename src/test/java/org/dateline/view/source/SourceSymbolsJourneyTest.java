package org.dateline.view.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dateline.background.Background;
import org.dateline.control.map.MapView;
import org.dateline.control.map.content.MapTarget;
import org.dateline.database.ListedEvent;
import org.dateline.geo.Viewport;
import org.dateline.model.TimeWindow;
import org.dateline.samples.SampleSource;
import org.dateline.viewmodel.source.SourceViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** An analyst sees at which points the events of a table happened, in the window, and chooses some. */
@ExtendWith(ApplicationExtension.class)
class SourceSymbolsJourneyTest {

    private static final String TABLE = """
            what,from,until,kind,town,lat,lon,dead
            Raid,2026-01-30 03:00:00,2026-01-30 05:30:00,attack,Turbat,26.00,63.05,2
            Blast,2026-01-30 05:00:00,,attack,Turbat,26.00,63.05,
            Talk,2026-01-31 12:00:00,2026-01-31 13:00:00,statement,Turbat,26.00,63.05,
            Siege,2026-01-31 14:00:00,2026-01-31 15:00:00,attack,Zhob City,31.34,69.45,5
            Strike,2026-01-31 16:00:00,,attack,Quetta,,,
            """;

    private SourceViewModel model;
    private SourceView view;

    @Start
    void start(Stage stage) throws Exception {
        SourceWindow window = SourceWindow.open(
                        stage,
                        SampleSource.from("from")
                                .title("what")
                                .until("until")
                                .category("kind")
                                .place("town")
                                .points("lat", "lon")
                                .measure("dead", "Killed")
                                .csv(Files.createTempDirectory("dateline-points"), TABLE),
                        Background.direct())
                .onMap();
        model = window.model();
        view = window.view();
    }

    private static MapView map(FxRobot robot) {
        return robot.lookup("#map").queryAs(MapView.class);
    }

    private static void see(Callable<Boolean> what) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, what);
    }

    /** How many events each symbol has, by its first place. */
    private Map<String, Long> symbols(FxRobot robot) {
        List<String> names =
                model.knownProperty().get().orElseThrow().survey().keys().places();
        List<MapTarget> shown =
                WaitForAsyncUtils.waitForAsyncFx(5000, () -> map(robot).symbolsShown());
        Map<String, Long> events = new TreeMap<>();
        for (MapTarget symbol : shown) {
            MapTarget.Group group = (MapTarget.Group) symbol;
            events.put(names.get(group.points().get(0)), group.size());
        }
        return events;
    }

    private static long areaOnly(FxRobot robot, String area) {
        return Objects.requireNonNull(map(robot).contentProperty().get().areas().get(area))
                .areaOnly();
    }

    private Point2D at(FxRobot robot, double longitude, double latitude) {
        return map(robot).localToScreen(map(robot).pointOf(longitude, latitude));
    }

    private String tip(FxRobot robot) {
        return robot.lookup(".map-tip").queryAs(Label.class).getText();
    }

    @Test
    void symbols_stand_at_the_points_and_follow_the_window_and_its_categories(FxRobot robot) throws Exception {
        see(() -> symbols(robot).equals(Map.of("Turbat", 3L, "Zhob City", 1L)));

        robot.interact(() -> model.showWindow(
                new TimeWindow(Instant.parse("2026-01-30T00:00:00Z"), Instant.parse("2026-01-30T06:00:00Z"))));
        assertThat(symbols(robot)).isEqualTo(Map.of("Turbat", 2L));
        robot.interact(() -> model.toggleCategory("statement"));
        assertThat(symbols(robot)).isEmpty();
        robot.clickOn("#window-all");
        assertThat(symbols(robot)).isEqualTo(Map.of("Turbat", 1L));
    }

    @Test
    void what_has_no_point_is_counted_beside_the_name_of_its_area(FxRobot robot) throws Exception {
        see(() -> !symbols(robot).isEmpty());

        assertThat(areaOnly(robot, "quetta")).isEqualTo(1);
        assertThat(areaOnly(robot, "kech")).isZero();
        assertThat(robot.lookup("only the area is known").tryQuery()).isPresent();
    }

    @Test
    void the_pointer_is_told_name_count_and_sums_and_a_click_chooses_the_place(FxRobot robot) throws Exception {
        see(() -> symbols(robot).containsKey("Turbat"));

        robot.moveTo(at(robot, 63.05, 26.00));
        see(() -> tip(robot).equals("Turbat: 3 events\nKilled: 2; 2 events without a number"));
        robot.clickOn(at(robot, 63.05, 26.00));
        see(() -> robot.lookup("#only-places")
                .tryQueryAs(Labeled.class)
                .map(Labeled::getText)
                .equals(Optional.of("only Turbat")));

        assertThat(symbols(robot)).isEqualTo(Map.of("Turbat", 3L));
        assertThat(map(robot).highlightProperty().get().events()).containsExactly("Turbat");
        robot.clickOn("#only-places");
        see(() -> symbols(robot).size() == 2);
        assertThat(map(robot).highlightProperty().get().events()).isEmpty();
    }

    @Test
    void the_keyboard_comes_to_the_symbols_and_chooses_one(FxRobot robot) throws Exception {
        see(() -> symbols(robot).size() == 2);
        robot.interact(() -> map(robot).requestFocus());

        robot.push(KeyCode.CONTROL, KeyCode.DOWN).type(KeyCode.HOME);
        see(() -> tip(robot).startsWith("Zhob City: 1 event"));
        robot.type(KeyCode.ENTER);

        see(() -> model.filterProperty().get().places().equals(Set.of("Zhob City")));
    }

    /** An event, once it is listed. */
    private ListedEvent siege() throws Exception {
        see(() -> WaitForAsyncUtils.waitForAsyncFx(5000, () -> listed("Siege").isPresent()));
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> listed("Siege").orElseThrow());
    }

    private Optional<ListedEvent> listed(String title) {
        return model.list().events().stream()
                .filter(event -> title.equals(event.title()))
                .findFirst();
    }

    @Test
    void the_place_of_the_event_whose_page_is_open_is_set_off(FxRobot robot) throws Exception {
        ListedEvent siege = siege();
        robot.interact(() -> model.showEvent(siege));
        see(() -> robot.lookup("#show-on-map").tryQuery().isPresent());

        assertThat(map(robot).highlightProperty().get().events()).containsExactly("Zhob City");
        robot.clickOn("#show-on-map").type(KeyCode.ESCAPE);
        see(() -> map(robot).highlightProperty().get().events().isEmpty());
    }

    @Test
    void what_the_pointer_rests_over_is_told_anew_when_the_wheel_has_zoomed(FxRobot robot) throws Exception {
        see(() -> symbols(robot).containsKey("Turbat"));
        robot.moveTo(at(robot, 63.05, 26.00).add(7, 0));
        see(() -> tip(robot).startsWith("Turbat: 3 events"));
        Viewport before = map(robot).viewportProperty().get();

        robot.scroll(8, VerticalDirection.DOWN);

        see(() -> map(robot).viewportProperty().get().metresPerPixel() < before.metresPerPixel() / 3);
        see(() -> tip(robot).startsWith("Kech: 3 events"));
    }

    @Test
    void an_event_outside_of_the_map_leaves_the_map_where_it_is_and_it_is_said(FxRobot robot) throws Exception {
        ListedEvent siege = siege();
        Viewport before = map(robot).viewportProperty().get();
        ListedEvent far = new ListedEvent(
                siege.id(),
                siege.title(),
                siege.summary(),
                siege.time(),
                siege.category(),
                "Luanda",
                siege.sources(),
                -8.84,
                13.23,
                siege.measures());

        robot.interact(() -> model.showEvent(far));
        see(() -> robot.lookup("#show-on-map").tryQuery().isPresent());
        robot.clickOn("#show-on-map");

        see(() ->
                robot.lookup("#notice").queryAs(Label.class).getText().equals("This event lies outside of this map."));
        assertThat(map(robot).viewportProperty().get()).isEqualTo(before);
    }

    @Test
    void the_map_keeps_clear_of_its_legend_which_is_put_away_where_there_is_no_room(FxRobot robot) throws Exception {
        see(() -> !symbols(robot).isEmpty());
        Bounds legend = robot.lookup("#source-legend").query().getBoundsInParent();

        assertThat(map(robot).coveredProperty().get()).contains(legend);
        assertThat(map(robot).namesShown().stream().collect(Collectors.joining()))
                .isNotEmpty();
        Window window = view.getScene().getWindow();
        robot.interact(() -> window.setWidth(700));
        try {
            see(() -> !robot.lookup("#source-legend").query().isVisible());
            assertThat(robot.lookup("#legend-name").query().isVisible()).isTrue();
            robot.clickOn("#legend-name");
            see(() -> robot.lookup("#source-legend").query().isVisible());
        } finally {
            // The next test has the same window
            robot.interact(window::sizeToScene);
        }
        see(() -> window.getWidth() >= 1280);
    }
}
