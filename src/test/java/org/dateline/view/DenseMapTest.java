package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.dateline.control.map.MapView;
import org.dateline.events.Dataset;
import org.dateline.model.Catalog;
import org.dateline.model.Event;
import org.dateline.model.Place;
import org.dateline.model.Precision;
import org.dateline.model.Report;
import org.dateline.model.TimeWindow;
import org.dateline.samples.SampleEvent;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.Selection;
import org.dateline.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Four thousand events, each in a settlement of its own: squares stand for them on the map. */
@ExtendWith(ApplicationExtension.class)
class DenseMapTest {

    private static final int EVENTS = 4_000;
    /** The least step of a channel that both ways of putting sheets together may differ by. */
    private static final int ROUNDING = 2;

    private DatelineViewModel model;
    private MapView map;

    @Start
    void open(Stage stage) throws Exception {
        Workspace shipped = Fixtures.shipped();
        model = new DatelineViewModel(Workspace.of(settled(shipped.dataset()), shipped.map(), List.of()));
        TestWindow.show(stage, model, Theme.LIGHT);
        map = (MapView) stage.getScene().lookup("#map");
    }

    private static Dataset settled(Dataset shipped) {
        Random random = new Random(4);
        List<Place> places = new ArrayList<>(shipped.places().list());
        List<Event> events = new ArrayList<>();
        Instant from = shipped.span().from();
        for (int i = 0; i < EVENTS; i++) {
            places.add(new Place(
                    "settlement-" + i,
                    "Settlement " + i,
                    List.of(),
                    "settlement",
                    "quetta",
                    null,
                    61 + 9 * random.nextDouble(),
                    25 + 7 * random.nextDouble()));
            Instant start = from.plus(Duration.ofMinutes(random.nextInt(72 * 60)));
            events.add(SampleEvent.of("event-" + i)
                    .title("Event " + i)
                    .category(shipped.categories().list().get(0).id())
                    .time(start, start)
                    .place("settlement-" + i, Precision.TOWN)
                    .reports(List.of(new Report(shipped.sources().list().get(0).id(), List.of(1))))
                    .build());
        }
        return shipped.toBuilder()
                .places(Catalog.of(places))
                .events(events)
                .stories(Catalog.of(List.of()))
                .build();
    }

    private static <T> T onScreen(Callable<T> wanted) throws Exception {
        T value = WaitForAsyncUtils.asyncFx(wanted).get();
        WaitForAsyncUtils.waitForFxEvents();
        return value;
    }

    private void show(TimeWindow window) throws Exception {
        onScreen(() -> {
            model.showWindow(window);
            return window;
        });
    }

    private boolean restsAsOnePicture() {
        Node picture = map.lookup("#map-at-rest");
        return picture != null && picture.isVisible();
    }

    private WritableImage picture() throws Exception {
        return onScreen(() -> map.snapshot(null, null));
    }

    /** How far the pixel is apart that is furthest apart, of 255. */
    private static int difference(WritableImage one, WritableImage other) {
        PixelReader first = one.getPixelReader();
        PixelReader second = other.getPixelReader();
        int most = 0;
        for (int y = 0; y < (int) one.getHeight(); y++) {
            for (int x = 0; x < (int) one.getWidth(); x++) {
                int here = first.getArgb(x, y);
                int there = second.getArgb(x, y);
                for (int shift = 0; shift < 24; shift += 8) {
                    most = Math.max(most, Math.abs((here >>> shift & 0xff) - (there >>> shift & 0xff)));
                }
            }
        }
        return most;
    }

    private TimeWindow hours(int from, int to) {
        Instant first = model.span().from();
        return new TimeWindow(first.plus(Duration.ofHours(from)), first.plus(Duration.ofHours(to)));
    }

    /** Draws all sheets anew, as at another size of the window. */
    private WritableImage drawnAnew() throws Exception {
        onScreen(() -> {
            map.sharpnessProperty().set(2);
            map.sharpnessProperty().set(1);
            return map;
        });
        return picture();
    }

    @Test
    void rests_as_one_picture_that_shows_what_its_sheets_do() throws Exception {
        show(hours(10, 60));
        show(hours(12, 64));
        boolean rested = restsAsOnePicture();
        WritableImage atRest = picture();

        WritableImage sheets = drawnAnew();

        assertThat(rested).isTrue();
        assertThat(restsAsOnePicture()).isFalse();
        assertThat(difference(atRest, sheets)).isLessThanOrEqualTo(ROUNDING);
    }

    @Test
    void shows_at_rest_what_is_selected_and_pointed_at() throws Exception {
        show(hours(10, 60));
        WritableImage before = picture();

        onScreen(() -> {
            model.select(new Selection.OfPlace("mastung"));
            return map;
        });
        WritableImage selected = picture();

        assertThat(restsAsOnePicture()).isTrue();
        assertThat(difference(before, selected)).isGreaterThan(50);
        assertThat(difference(selected, drawnAnew())).isLessThanOrEqualTo(ROUNDING);
    }

    @Test
    void is_made_of_sheets_again_where_squares_are_no_more() throws Exception {
        show(hours(10, 60));
        show(hours(10, 11));

        assertThat(restsAsOnePicture()).isFalse();
        assertThat(difference(picture(), drawnAnew())).isLessThanOrEqualTo(ROUNDING);
    }

    @Test
    void is_made_of_sheets_while_it_is_dragged_and_of_one_picture_when_the_window_moves_again(FxRobot robot)
            throws Exception {
        show(hours(10, 60));
        robot.moveTo(map).press(MouseButton.PRIMARY).moveBy(30, 10).moveBy(30, 10);
        boolean rested = restsAsOnePicture();
        robot.release(MouseButton.PRIMARY).moveTo("#search");
        WaitForAsyncUtils.waitForFxEvents();

        show(hours(11, 61));

        assertThat(rested).isFalse();
        assertThat(restsAsOnePicture()).isTrue();
        // What lay under the pointer is outlined for a moment more
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> difference(picture(), drawnAnew()) <= ROUNDING);
    }
}
