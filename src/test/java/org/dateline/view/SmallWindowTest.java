package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.control.timeline.TimelineView;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.model.TimeWindow;
import org.dateline.problem.Loaded;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.view.command.WindowContext;
import org.dateline.view.fold.FoldingRow;
import org.dateline.view.fold.Folds;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.Screen;
import org.dateline.viewmodel.Selection;
import org.dateline.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Windows from the least size that the program allows, of datasets short and long, with titles that are too long for any. */
@ExtendWith(ApplicationExtension.class)
class SmallWindowTest {

    private static final String LONG_TITLE = "A title that is far too long for the header of any window, and goes on";

    private Stage stage;

    @Start
    void open(Stage opened) {
        stage = opened;
    }

    private static Workspace yearly(int first, int last, int step) throws Exception {
        String events = IntStream.iterate(first, year -> year <= last, year -> year + step)
                .mapToObj(year -> """
                        { "id": "e%d", "title": "%s", "summary": "S.", "category": "c",
                          "time": { "start": "%s-06-15", "end": "%s-06-16" },
                          "places": [ { "place": "p", "precision": "town" } ],
                          "reports": [ { "source": "s", "paragraphs": [1] } ], "quotes": [], "figures": [] }
                        """.formatted(year - first, LONG_TITLE, iso(year), iso(year)))
                .collect(Collectors.joining(","));
        String text = """
                { "format": "dateline/2", "title": "%s", "timeZone": "Asia/Karachi", "language": "en",
                  "sources": [ { "id": "s", "outlet": "One", "title": "First", "origins": [], "mentions": [] } ],
                  "places": [ { "id": "p", "name": "Quetta", "kind": "city", "longitude": 66.99, "latitude": 30.18 } ],
                  "categories": [ { "id": "c", "name": "A category with a name that is longer than most" } ],
                  "measures": [], "events": [ %s ], "stories": [] }
                """.formatted(LONG_TITLE, events);
        Loaded<Dataset> loaded = DatasetReader.parse(text, "years.json");
        assertThat(loaded.problems()).isEmpty();
        return Workspace.of(loaded.value(), Fixtures.NO_MAP, loaded.problems());
    }

    private static String iso(int year) {
        return (year < 0 ? "-" : "") + String.format("%04d", Math.abs(year));
    }

    private static Scene scene(Workspace workspace, double width, double height) {
        DatelineViewModel model = new DatelineViewModel(workspace);
        MainView view = new MainView(
                WindowContext.of(model, MainView.prepareMap(workspace)).in(Theme.LIGHT));
        Scene scene = new Scene(view, width, height);
        scene.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
        return scene;
    }

    /** Laid out in no window, as the screen of the tests is not large enough for all sizes. */
    private static Scene laidOut(FxRobot robot, Workspace workspace, double width, double height) {
        AtomicReference<Scene> made = new AtomicReference<>();
        robot.interact(() -> {
            Scene scene = scene(workspace, width, height);
            layOut(scene);
            made.set(scene);
        });
        return Objects.requireNonNull(made.get());
    }

    private static void layOut(Scene scene) {
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private void show(FxRobot robot, Workspace workspace) {
        robot.interact(() -> {
            stage.setScene(scene(workspace, 1280, 800));
            stage.show();
        });
    }

    private static TimelineView timeline(FxRobot robot) {
        return robot.lookup("#timeline").queryAs(TimelineView.class);
    }

    private static boolean isSeen(Scene scene, String id) {
        Node handle = scene.lookup(id);
        Bounds at = handle.localToScene(handle.getLayoutBounds());
        return handle.isVisible() && at.getMinX() >= 0 && at.getMaxX() <= scene.getWidth();
    }

    @ParameterizedTest
    @CsvSource({
        "shipped, 640, 400",
        "shipped, 800, 568",
        "shipped, 960, 540",
        "decades, 640, 400",
        "decades, 800, 568",
        "millennia, 640, 400",
        "millennia, 800, 568",
        "shipped, 1024, 640",
        "shipped, 1093, 614",
        "shipped, 1366, 768",
        "decades, 1024, 640",
        "decades, 1093, 614",
        "decades, 1366, 768",
        "millennia, 1024, 640",
        "millennia, 1093, 614",
        "millennia, 1366, 768"
    })
    void everything_lies_within_the_window(String dataset, double width, double height, FxRobot robot)
            throws Exception {
        Workspace workspace = switch (dataset) {
            case "shipped" -> Fixtures.shipped();
            case "decades" -> yearly(1989, 2024, 1);
            default -> yearly(-43, 2000, 20);
        };

        Scene scene = laidOut(robot, workspace, width, height);

        assertThat(OutsideNodes.of(scene)).isEmpty();
        assertThat(isSeen(scene, "#timeline-start")).isTrue();
        assertThat(isSeen(scene, "#timeline-end")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void every_screen_lies_within_a_small_window_with_the_panel_and_without(Screen screen, FxRobot robot)
            throws Exception {
        Workspace workspace = Fixtures.shipped();
        for (boolean withPanel : new boolean[] {false, true}) {
            Scene scene = laidOut(robot, workspace, 800, 568);

            robot.interact(() -> {
                MainView view = (MainView) scene.getRoot();
                view.model().show(screen);
                if (withPanel) {
                    view.model()
                            .select(new Selection.OfEvent(
                                    workspace.dataset().events().list().get(0).id()));
                }
                layOut(scene);
            });

            assertThat(OutsideNodes.of(scene)).isEmpty();
            assertThat(isSeen(scene, "#timeline-start")).isTrue();
            assertThat(isSeen(scene, "#timeline-end")).isTrue();
        }
    }

    @Test
    void what_windows_are_compared_by_is_in_reach_in_a_small_window_without_scrolling(FxRobot robot) throws Exception {
        Scene scene = laidOut(robot, Fixtures.shipped(), 800, 568);

        robot.interact(() -> {
            MainView view = (MainView) scene.getRoot();
            view.model()
                    .showWindow(new TimeWindow(
                            view.model().span().from().plus(Duration.ofHours(30)),
                            view.model().span().from().plus(Duration.ofHours(36))));
            view.model().show(Screen.COMPARE);
            layOut(scene);
        });

        Node head = scene.lookup("#compare-screen .screen-head");
        Bounds seen = head.localToScene(head.getLayoutBounds());
        for (String id : List.of("#compare-with", "#compare-swap", "#compare-by", "#compare-of", "#other-from")) {
            Node control = scene.lookup(id);
            assertThat(control.localToScene(control.getLayoutBounds()).getMaxY())
                    .as(id)
                    .isBetween(seen.getMinY(), seen.getMaxY());
        }
    }

    @ParameterizedTest
    @CsvSource({"960, 520", "800, 568", "1024, 640"})
    void no_button_of_the_map_lies_under_the_bar_of_screens(double width, double height, FxRobot robot)
            throws Exception {
        Scene scene = laidOut(robot, Fixtures.shipped(), width, height);

        robot.interact(() -> {
            ((MainView) scene.getRoot()).model().select(new Selection.OfPlace("quetta"));
            layOut(scene);
        });

        Node bar = scene.lookup(".screen-bar");
        Bounds covered = bar.localToScene(bar.getLayoutBounds());
        assertThat(scene.lookup(".map-buttons").lookupAll(".button"))
                .isNotEmpty()
                .noneMatch(
                        button -> button.localToScene(button.getLayoutBounds()).intersects(covered));
    }

    @Test
    void no_heading_lies_under_the_bar_of_screens(FxRobot robot) throws Exception {
        Scene scene = laidOut(robot, Fixtures.shipped(), 800, 568);

        robot.interact(() -> {
            ((MainView) scene.getRoot()).model().show(Screen.READER);
            layOut(scene);
        });

        assertThat(scene.lookup("#reader-screen .screen-title").isVisible()).isFalse();
    }

    /** The words of all commands that a user finds in the window: in menus, and on buttons that are seen. */
    private static Set<String> reachable(Scene scene) {
        Set<String> words = new TreeSet<>();
        Set<Node> nodes = new HashSet<>();
        Stream.of(".button", ".menu-button", ".toggle-button")
                .forEach(kind -> nodes.addAll(scene.getRoot().lookupAll(kind)));
        for (Node node : nodes) {
            if (isSeen(node)) {
                Stream.of(MainCommand.values())
                        .filter(command -> command.id().equals(node.getId()))
                        .forEach(command -> words.add(command.words()));
                if (node instanceof MenuButton menu) {
                    addAll(menu.getItems(), words);
                } else if (node instanceof ToggleButton toggle && toggle.getParent() instanceof FoldingRow) {
                    words.add(toggle.getText());
                }
            }
        }
        return words;
    }

    private static boolean isSeen(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible)
                && at.getMinX() >= 0
                && at.getMaxX() <= node.getScene().getWidth();
    }

    private static void addAll(List<MenuItem> items, Set<String> words) {
        for (MenuItem item : items) {
            if (item.getText() != null) {
                words.add(item.getText());
            }
            if (item instanceof Menu menu) {
                addAll(menu.getItems(), words);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "960, 540", "800, 568", "640, 400"})
    void every_command_of_a_large_window_is_in_reach_in_a_small_one(double width, double height, FxRobot robot)
            throws Exception {
        Workspace workspace = Fixtures.shipped();
        Set<String> all = reachable(laidOut(robot, workspace, 1920, 1050));

        Set<String> here = reachable(laidOut(robot, workspace, width, height));

        assertThat(all)
                .contains(
                        MainCommand.HELP.words(),
                        MainCommand.THEME.words(),
                        MainCommand.PRESENT.words(),
                        MainCommand.EXPORT.words(),
                        Screen.COMPARE.label());
        // What stands in the panel, or on the timeline, is behind the button that brings it back
        assertThat(here)
                .containsAll(all.stream()
                        .filter(words -> !Set.of(
                                        MainCommand.BACK.words(),
                                        MainCommand.FORWARD.words(),
                                        MainCommand.FIT_TIME.words(),
                                        MainCommand.FOLD_PANEL.words())
                                .contains(words))
                        .toList());
        assertThat(here.contains(MainCommand.FOLD_PANEL.words())
                        || laidOut(robot, workspace, width, height).lookup("#show-panel") != null)
                .isTrue();
    }

    @Test
    void the_panel_of_a_narrow_window_comes_with_what_is_selected_and_goes_with_it(FxRobot robot) throws Exception {
        Workspace workspace = Fixtures.shipped();
        Scene scene = laidOut(robot, workspace, 800, 568);
        MainView view = (MainView) scene.getRoot();
        assertThat(scene.lookup("#panel")).isNull();

        robot.interact(() -> {
            view.model().select(new Selection.OfPlace("quetta"));
            layOut(scene);
        });
        assertThat(isSeen(scene, "#panel")).isTrue();
        assertThat(scene.lookup("#show-panel")).isNull();

        robot.interact(() -> {
            view.model().select(Selection.NOTHING);
            layOut(scene);
        });
        assertThat(scene.lookup("#panel")).isNull();
        assertThat(isSeen(scene, "#show-panel")).isTrue();
    }

    @Test
    void panel_timeline_and_boxes_are_put_away_and_shown_by_their_commands(FxRobot robot) throws Exception {
        Folds folds = new Folds();
        AtomicReference<CommandTable<MainCommand>> commands = new AtomicReference<>();
        AtomicReference<Scene> made = new AtomicReference<>();
        robot.interact(() -> {
            try {
                Workspace workspace = Fixtures.shipped();
                DatelineViewModel model = new DatelineViewModel(workspace);
                WindowContext context =
                        WindowContext.of(model, MainView.prepareMap(workspace)).folding(folds);
                commands.set(context.commands());
                Scene scene = new Scene(new MainView(context), 1440, 900);
                scene.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
                made.set(scene);
                layOut(Objects.requireNonNull(made.get()));
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
        Scene scene = Objects.requireNonNull(made.get());

        for (MainCommand command : List.of(MainCommand.FOLD_PANEL, MainCommand.FOLD_TIMELINE, MainCommand.FOLD_BOXES)) {
            robot.interact(() -> {
                Objects.requireNonNull(commands.get()).run(command);
                layOut(scene);
            });
        }

        assertThat(folds.byId()).isEqualTo(Map.of("panel", true, "timeline", true, "legend", true, "outside", true));
        assertThat(scene.lookup("#panel")).isNull();
        assertThat(isSeen(scene.lookup("#timeline"))).isFalse();
        assertThat(isSeen(scene.lookup("#wide-places"))).isFalse();
        assertThat(isSeen(scene.lookup("#outside-name"))).isTrue();
        assertThat(isSeen(scene.lookup("#legend-name"))).isTrue();

        for (MainCommand command : List.of(MainCommand.FOLD_PANEL, MainCommand.FOLD_TIMELINE, MainCommand.FOLD_BOXES)) {
            robot.interact(() -> {
                Objects.requireNonNull(commands.get()).run(command);
                layOut(scene);
            });
        }

        assertThat(folds.byId()).isEmpty();
        assertThat(isSeen(scene.lookup("#panel"))).isTrue();
        assertThat(isSeen(scene.lookup("#timeline"))).isTrue();
        assertThat(isSeen(scene.lookup("#wide-places"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1920, 1050", "1440, 900", "1280, 800", "1024, 640", "800, 568"})
    void the_key_of_the_boxes_turns_them_off_and_on_whatever_room_there_is(double width, double height, FxRobot robot)
            throws Exception {
        Scene scene = laidOut(robot, Fixtures.shipped(), width, height);
        MainView view = (MainView) scene.getRoot();
        List<List<Boolean>> states = new ArrayList<>();
        for (int press = 0; press < 5; press++) {
            robot.interact(() -> {
                layOut(scene);
                states.add(List.of(isSeen(scene.lookup("#wide-places")), isSeen(scene.lookup(".map-box.legend"))));
                view.commands().run(MainCommand.FOLD_BOXES);
                layOut(scene);
            });
        }

        boolean wereSeen = states.get(0).contains(true);
        List<Boolean> seen = wereSeen ? states.get(0) : states.get(1);
        List<Boolean> away = wereSeen ? states.get(1) : states.get(0);
        assertThat(away).containsExactly(false, false);
        assertThat(seen).contains(true);
        for (int i = 0; i < states.size(); i++) {
            assertThat(states.get(i)).isEqualTo((i % 2 == 0) == wereSeen ? seen : away);
        }
    }

    @Test
    void all_of_a_long_span_is_all(FxRobot robot) throws Exception {
        Workspace workspace = yearly(1989, 2024, 1);

        show(robot, workspace);

        TimelineView timeline = timeline(robot);
        assertThat(timeline.viewProperty().get()).isEqualTo(workspace.dataset().span());
        assertThat(robot.lookup("#chip-c").queryAs(Labeled.class).getText()).endsWith("36");
        assertThat(robot.lookup("#count-events").queryAs(Labeled.class).getText())
                .isEqualTo("36 events:");
        assertThat(workspace.dataset().events().stream()
                        .filter(event -> timeline.pointOf(event.id()).isPresent()))
                .hasSize(36);
    }

    @Test
    void all_of_two_thousand_years_is_all_and_zooming_out_ends_beyond_it(FxRobot robot) throws Exception {
        Workspace workspace = yearly(-43, 2000, 20);

        show(robot, workspace);
        TimelineView timeline = timeline(robot);

        assertThat(timeline.viewProperty().get()).isEqualTo(workspace.dataset().span());
        robot.interact(() -> IntStream.range(0, 100).forEach(i -> timeline.zoom(1.25)));
        assertThat(timeline.viewProperty().get().length())
                .isEqualTo(workspace.dataset().span().length().multipliedBy(2));
        robot.interact(() -> IntStream.range(0, 100).forEach(i -> timeline.zoom(0.5)));
        assertThat(timeline.viewProperty().get().length().toMinutes()).isEqualTo(10);
        robot.interact(timeline::showSpan);
        assertThat(timeline.viewProperty().get()).isEqualTo(workspace.dataset().span());
    }

    @Test
    void a_year_alone_is_typed_into_the_fields_of_the_window(FxRobot robot) throws Exception {
        Workspace workspace = yearly(-43, 2000, 20);
        show(robot, workspace);

        robot.clickOn("#window-from")
                .interact(() ->
                        robot.lookup("#window-from").queryTextInputControl().setText("12th century"));
        robot.type(KeyCode.ENTER);
        robot.clickOn("#window-to")
                .interact(
                        () -> robot.lookup("#window-to").queryTextInputControl().setText("1204"));
        robot.type(KeyCode.ENTER);

        assertThat(robot.lookup("#window-from").queryTextInputControl().getText())
                .isEqualTo("1 Jan 1101");
        assertThat(robot.lookup("#window-to").queryTextInputControl().getText()).isEqualTo("31 Dec 1204");
    }
}
