package org.dateline.view.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.dateline.language.Language;
import org.dateline.language.Language.Messages;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.view.paragraph.WindowDirection;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Glyphs stand where lines of words begin, and open the event that they stand for. */
@ExtendWith(ApplicationExtension.class)
class GlyphStripTest {

    private static final double GLYPH = 9;

    private final List<Event> picked = new ArrayList<>();
    private final HBox room = new HBox();
    private List<Event> events = List.of();

    @Start
    void show(Stage stage) throws Exception {
        events = new DatelineViewModel(Fixtures.threeDays())
                .workspace().dataset().events().stream().limit(2).toList();
        stage.setScene(new Scene(room, 400, 100));
        stage.show();
    }

    @AfterEach
    void speakEnglish() {
        Language.use(Language.ENGLISH);
    }

    private GlyphStrip shown(FxRobot robot) {
        GlyphStrip[] made = new GlyphStrip[1];
        robot.interact(() -> {
            WindowDirection.give(room.getScene());
            GlyphStrip strip = new GlyphStrip(2, picked::add);
            strip.show(
                    events.stream()
                            .map(event -> new GlyphStrip.Entry(event, 0, Certainty.CERTAIN))
                            .toList(),
                    Theme.LIGHT.map());
            room.getChildren().setAll(strip);
            room.applyCss();
            room.layout();
            made[0] = strip;
        });
        return made[0];
    }

    private static Point2D at(GlyphStrip strip, double fromLeft) {
        Bounds bounds = strip.localToScreen(strip.getLayoutBounds());
        return new Point2D(bounds.getMinX() + fromLeft, bounds.getMinY() + GLYPH);
    }

    private Color drawn(FxRobot robot, GlyphStrip strip, double fromLeft) {
        WritableImage[] image = new WritableImage[1];
        robot.interact(() -> image[0] = room.getScene().snapshot(null));
        Bounds bounds = strip.localToScene(strip.getLayoutBounds());
        return image[0].getPixelReader()
                .getColor((int) (bounds.getMinX() + fromLeft), (int) (bounds.getMinY() + GLYPH));
    }

    @Test
    void in_english_the_first_is_at_the_left(FxRobot robot) {
        GlyphStrip strip = shown(robot);

        robot.clickOn(at(strip, GLYPH));

        assertThat(picked).containsExactly(events.get(0));
        assertThat(drawn(robot, strip, GLYPH)).isNotEqualTo(drawn(robot, strip, strip.getWidth() - GLYPH));
    }

    @Test
    void in_urdu_the_first_is_at_the_right(FxRobot robot) {
        Language.use(new Language(
                Locale.forLanguageTag("ur"), "Urdu", true, new Messages(Map.of(), Map.of(), number -> "other")));
        GlyphStrip strip = shown(robot);

        robot.clickOn(at(strip, strip.getWidth() - GLYPH));
        robot.clickOn(at(strip, strip.getWidth() - 3 * GLYPH));

        assertThat(picked).containsExactlyElementsOf(events);
        Color empty = drawn(robot, strip, GLYPH);
        assertThat(drawn(robot, strip, strip.getWidth() - GLYPH)).isNotEqualTo(empty);
    }
}
