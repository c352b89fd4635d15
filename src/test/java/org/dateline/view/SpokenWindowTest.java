package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.dateline.control.look.Type;
import org.dateline.control.map.MapView;
import org.dateline.control.timeline.TimelineView;
import org.dateline.language.Language;
import org.dateline.language.catalogue.Languages;
import org.dateline.view.command.WindowContext;
import org.dateline.view.figure.NumberScale;
import org.dateline.view.figure.RangeAxis;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window in Urdu: its words, and what of it runs from right to left. */
@ExtendWith(ApplicationExtension.class)
class SpokenWindowTest {

    private static final Pattern LATIN_WORD = Pattern.compile("\\b[a-z]{4,}\\b");

    private MainView view;
    private DatelineViewModel model;

    @Start
    void open(Stage stage) throws Exception {
        Language.use(new Languages(null).of("ur").orElseThrow().value());
        model = new DatelineViewModel(Fixtures.threeDays());
        view = new MainView(WindowContext.of(model, MainView.prepareMap(model.workspace())));
        Snapshot.layOut(view, Theme.LIGHT, 1280, 800);
    }

    @AfterEach
    void speakEnglish() {
        Language.use(Language.ENGLISH);
    }

    private <T extends Node> T first(Class<T> kind) {
        return all(view).filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    private static Stream<Node> all(Node node) {
        return Stream.concat(
                Stream.of(node),
                node instanceof Parent parent
                        ? List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(SpokenWindowTest::all)
                        : Stream.of());
    }

    @Test
    void the_window_runs_from_right_to_left_map_and_timeline_do_not() {
        assertThat(view.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(first(MapView.class).getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(first(TimelineView.class).getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Test
    void menus_stand_at_the_left_and_in_its_words() {
        MenuButton file = (MenuButton) view.lookup("#file");

        assertThat(file.localToScene(0, 0).getX()).isLessThan(640);
        assertThat(file.getText()).isEqualTo("\u0641\u0627\u0626\u0644");
    }

    @Test
    void dates_are_in_its_words_and_can_be_typed() {
        TextField from = (TextField) view.lookup("#window-from");

        assertThat(from.getText()).contains("\u062c\u0646\u0648\u0631\u06cc");
    }

    @Test
    void fields_of_time_are_as_wide_as_their_words_and_leave_room_for_what_is_counted() {
        TextField from = (TextField) view.lookup("#window-from");
        double words = Type.widthOf(from.getText(), from.getFont());

        assertThat(from.getWidth()).isBetween(words + 18, words + 50);
    }

    @Test
    void a_story_is_made_without_anything_cut_off() {
        model.select(new Selection.OfStories());
        for (int pass = 0; pass < 4; pass++) {
            view.applyCss();
            view.layout();
        }

        Node page = view.lookup("#stories-page");
        Bounds room = page.localToScene(page.getLayoutBounds());
        assertThat(all(page)
                        .filter(part -> part instanceof Control && part.isVisible())
                        .map(part -> part.localToScene(part.getLayoutBounds())))
                .allMatch(part -> part.getMinX() >= room.getMinX() - 1 && part.getMaxX() <= room.getMaxX() + 1);
        assertThat(room.getMinX()).isNotNegative();
    }

    @Test
    void axes_of_numbers_run_from_left_to_right() {
        RangeAxis axis = new RangeAxis(new NumberScale(0, 10));
        StackPane room = new StackPane(axis);
        Snapshot.layOut(room, Theme.LIGHT, 300, 100);

        assertThat(axis.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        List<Node> numbers = axis.getChildrenUnmodifiable();
        assertThat(numbers.get(0).localToScene(numbers.get(0).getLayoutBounds()).getMinX())
                .isLessThan(numbers.get(1)
                        .localToScene(numbers.get(1).getLayoutBounds())
                        .getMinX());
    }

    @Test
    void no_button_of_the_header_and_the_timeline_speaks_english() {
        assertThat(all(view)
                        .filter(Labeled.class::isInstance)
                        .map(Labeled.class::cast)
                        .filter(part -> Optional.ofNullable(part.getId()).isPresent())
                        .map(Labeled::getText)
                        .filter(words ->
                                words != null && LATIN_WORD.matcher(words).find())
                        .filter(words -> !words.contains("Three days") && !words.contains("Dateline")))
                .isEmpty();
    }
}
