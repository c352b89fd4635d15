package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.dateline.problem.UnreadableFileException;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window opens with map and timeline, and the rest comes after. */
@ExtendWith(ApplicationExtension.class)
class StagedOpeningTest {

    @Start
    void open(Stage stage) {
        stage.show();
    }

    private static MainView view(boolean inStages) throws UnreadableFileException {
        DatelineViewModel model = new DatelineViewModel(Fixtures.shipped());
        WindowContext context = WindowContext.of(model, MainView.prepareMap(model.workspace()));
        return new MainView(inStages ? context.inStages() : context);
    }

    private static <T> T onUiThread(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "1440, 900", "1920, 1080"})
    void shows_map_and_timeline_first_and_leaves_them_where_they_are(int width, int height) throws Exception {
        onUiThread(() -> {
            MainView view = view(true);
            Snapshot.layOut(view, Theme.LIGHT, width, height);
            Map<Node, Bounds> first = places(view);
            assertThat(view.lookup("#map").getLayoutBounds().getHeight()).isPositive();
            assertThat(view.lookup("#timeline").getLayoutBounds().getHeight()).isPositive();
            assertThat(view.lookup("#events")).isNull();

            view.complete();
            view.applyCss();
            view.layout();

            assertThat(places(view)).containsAllEntriesOf(first);
            return true;
        });
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "1440, 900"})
    void is_in_the_end_the_same_window_as_one_opened_whole(int width, int height) throws Exception {
        onUiThread(() -> {
            MainView staged = view(true);
            Scene scene = Snapshot.layOut(staged, Theme.LIGHT, width, height);
            staged.complete();
            staged.applyCss();
            staged.layout();
            WritableImage whole = Snapshot.of(view(false), Theme.LIGHT, width, height, false);

            assertThat(pixels(scene.snapshot(new WritableImage(width, height)))).isEqualTo(pixels(whole));
            return true;
        });
    }

    @Test
    void takes_keys_before_it_is_whole() throws Exception {
        onUiThread(() -> {
            MainView view = view(true);
            Scene scene = Snapshot.layOut(view, Theme.LIGHT, 1280, 800);
            assertThat(scene.lookup("#search")).isNull();

            view.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F, false, true, false, false));

            assertThat(scene.getFocusOwner()).isEqualTo(scene.lookup("#search")).isNotNull();
            return true;
        });
    }

    /** Where in the window the parts are that the first stage may show. */
    private static Map<Node, Bounds> places(MainView view) {
        Map<Node, Bounds> places = new LinkedHashMap<>();
        for (String part : new String[] {
            ".header",
            ".wordmark",
            "#dataset-title",
            ".chip",
            "#map",
            ".map-box",
            ".map-buttons",
            "#screens",
            "#panel",
            ".timeline-edge",
            ".timeline-controls",
            "#timeline"
        }) {
            for (Node node : view.lookupAll(part)) {
                if (hasPlace(node)) {
                    places.put(node, node.localToScene(node.getLayoutBounds()));
                }
            }
        }
        return places;
    }

    private static boolean hasPlace(Node node) {
        Parent parent = node.getParent();
        return node.isVisible() && (parent == null || hasPlace(parent));
    }

    private static int[] pixels(WritableImage picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}
