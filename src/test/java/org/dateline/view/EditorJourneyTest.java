package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.control.map.MapView;
import org.dateline.control.map.content.MapTarget;
import org.dateline.view.look.Explanations;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.shading.ShadeBy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** An editor clicks a district of the shipped map to see which sources mention it. */
@ExtendWith(ApplicationExtension.class)
class EditorJourneyTest {

    private DatelineViewModel model;

    @Start
    void open(Stage stage) throws Exception {
        model = new DatelineViewModel(Fixtures.shipped());
        TestWindow.show(stage, model, Theme.DARK);
    }

    private static void clickOnMap(FxRobot robot, double longitude, double latitude) {
        MapView map = robot.lookup("#map").queryAs(MapView.class);
        Point2D local = map.pointOf(longitude, latitude);
        robot.clickOn(map.localToScreen(local));
    }

    @Test
    void reads_which_sources_mention_a_district_in_which_paragraphs_and_how_many_are_independent(FxRobot robot) {
        clickOnMap(robot, 65.6, 29.3);

        assertThat(model.selectionProperty().get()).isEqualTo(new Selection.OfPlace("noshki"));
        assertThat(PageWords.of(robot, "#place-page"))
                .contains("Noshki", "Also spelled Nushki", "Mentioned by 5 sources, at least 1, at most 3 independent")
                .contains(
                        "Share an origin: AFP", "Military Space News | \u00b6\u00a028", "Jago News | \u00b6\u00a08, 13")
                .contains("(Rawderm) | \u00b6\u00a015", "(Islamabad, Feb 2) | \u00b6\u00a010");
    }

    @Test
    void terms_explain_themselves_where_they_stand(FxRobot robot) {
        robot.interact(() -> model.select(new Selection.OfPlace("noshki")));

        assertThat(help(robot, "#place-page", "Mentioned by")).isEqualTo(Explanations.INDEPENDENT.sentence());
        assertThat(help(robot, "#place-page", "Names no origin"))
                .isEqualTo(Explanations.INDEPENDENT.sentence() + "\n" + Explanations.NO_ORIGIN.sentence());
        assertThat(help(robot, "#place-page", "tells ")).isEqualTo(Explanations.TELLS.sentence());
        assertThat(help(robot, "#place-page", "\u00b6")).contains(Explanations.PARAGRAPH.sentence());
        assertThat(help(robot, ".counts", " possible")).isEqualTo(Explanations.POSSIBLY.sentence());

        robot.interact(() -> model.select(new Selection.OfEvent("mastung-prison")));
        assertThat(help(robot, "#event-page", "Certainly")).isEqualTo(Explanations.CERTAINLY.sentence());
    }

    private static String help(FxRobot robot, String part, String words) {
        return robot
                .from(robot.lookup(part).queryAll())
                .lookup((Node node) -> node instanceof Labeled)
                .queryAll()
                .stream()
                .map(Labeled.class::cast)
                .filter(label -> label.getText() != null && label.getText().contains(words))
                .map(Labeled::getAccessibleHelp)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void clicks_pasni_and_gets_pasni_not_gwadar(FxRobot robot) {
        clickOnMap(robot, 63.2, 25.5);

        assertThat(model.selectionProperty().get()).isEqualTo(new Selection.OfPlace("pasni"));
        assertThat(PageWords.of(robot, "#place-page")).contains("Tehsil | in | Gwadar");
    }

    @Test
    void follows_links_from_place_to_source_to_event_and_back(FxRobot robot) {
        robot.interact(() -> model.select(new Selection.OfPlace("noshki")));
        robot.clickOn("Unnamed outlet (Rawderm)");
        assertThat(model.selectionProperty().get()).isEqualTo(new Selection.OfSource("rawderm"));
        assertThat(PageWords.of(robot, "#source-page")).contains("Names no origin \u00b7 not known to be independent");

        robot.clickOn("#back");
        assertThat(model.selectionProperty().get()).isEqualTo(new Selection.OfPlace("noshki"));

        robot.clickOn("#forward");
        assertThat(model.selectionProperty().get()).isEqualTo(new Selection.OfSource("rawderm"));
    }

    @Test
    void reads_an_event_with_its_quotes_speakers_and_disagreeing_figures(FxRobot robot) {
        robot.interact(() -> model.select(new Selection.OfEvent("mastung-prison")));

        assertThat(PageWords.of(robot, "#event-page"))
                .contains("Only the district is known: | Mastung")
                .contains("Told by 4 sources, at least 1, at most 3 independent")
                .contains("at least 30", "nearly 30", "more than 30", "The sources disagree");
    }

    @Test
    void clears_the_selection_by_clicking_the_sea_and_with_escape(FxRobot robot) {
        robot.interact(() -> model.select(new Selection.OfPlace("noshki")));
        clickOnMap(robot, 64.0, 24.95);
        assertThat(model.selectionProperty().get()).isEqualTo(Selection.NOTHING);

        robot.interact(() -> model.select(new Selection.OfPlace("noshki")));
        robot.type(KeyCode.ESCAPE);
        assertThat(model.selectionProperty().get()).isEqualTo(Selection.NOTHING);
    }

    @Test
    void zooms_with_keys_and_fits_again(FxRobot robot) {
        MapView map = robot.lookup("#map").queryAs(MapView.class);
        double fitted = map.viewportProperty().get().metresPerPixel();
        robot.interact(() -> map.reducedMotionProperty().set(true));
        robot.interact(map::requestFocus);

        robot.type(KeyCode.ADD, 2);
        assertThat(map.viewportProperty().get().metresPerPixel()).isLessThan(fitted / 1.8);

        robot.type(KeyCode.DIGIT0);
        assertThat(map.viewportProperty().get().metresPerPixel()).isEqualTo(fitted);
    }

    @Test
    void names_the_five_places_of_the_reports_on_the_opening_map(FxRobot robot) {
        MapView map = robot.lookup("#map").queryAs(MapView.class);

        List<String> named = map.namesShown();

        assertThat(named).contains("Quetta", "Gwadar", "Mastung", "Noshki", "Pasni");
    }

    @Test
    void fans_out_the_events_of_quetta_and_goes_through_them_by_keyboard(FxRobot robot) {
        MapView map = robot.lookup("#map").queryAs(MapView.class);
        MapTarget.Group quetta = map.symbolsShown().stream()
                .filter(MapTarget.Group.class::isInstance)
                .map(MapTarget.Group.class::cast)
                .filter(group -> group.events().contains("quetta-quiet"))
                .findFirst()
                .orElseThrow();

        robot.interact(map::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.DOWN).type(KeyCode.HOME);
        for (int i = 0; i < 40 && !map.getAccessibleText().contains("Quetta"); i++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.ENTER);
        assertThat(model.selectionProperty().get()).isEqualTo(Selection.NOTHING);

        robot.type(KeyCode.RIGHT).type(KeyCode.ENTER);
        assertThat(model.selectionProperty().get())
                .isInstanceOfSatisfying(
                        Selection.OfEvent.class,
                        event -> assertThat(quetta.events()).contains(event.id()));

        robot.type(KeyCode.ESCAPE);
        assertThat(model.selectionProperty().get())
                .as("the first Escape closes the fan")
                .isNotEqualTo(Selection.NOTHING);
        robot.type(KeyCode.ESCAPE);
        assertThat(model.selectionProperty().get()).isEqualTo(Selection.NOTHING);
    }

    @Test
    void walks_the_areas_with_arrows_and_hears_name_and_counts(FxRobot robot) {
        MapView map = robot.lookup("#map").queryAs(MapView.class);
        robot.interact(map::requestFocus);
        Set<String> heard = new LinkedHashSet<>();

        robot.type(KeyCode.HOME);
        for (KeyCode arrow : List.of(KeyCode.LEFT, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.LEFT)) {
            for (int i = 0; i < 12; i++) {
                heard.add(map.getAccessibleText());
                robot.type(arrow);
            }
        }

        assertThat(heard)
                .hasSizeGreaterThan(8)
                .anySatisfy(words -> assertThat(words)
                        .matches("(Noshki|Quetta|Gwadar|Mastung|Kalat), district in Balochistan, .*in the window.*"));
        assertThat(heard.iterator().next()).as("the walk begins in the north").startsWith("Sherani");

        robot.type(KeyCode.ENTER);
        assertThat(model.selectionProperty().get()).isInstanceOf(Selection.OfPlace.class);
    }

    @Test
    void zooms_to_what_is_selected(FxRobot robot) {
        MapView map = robot.lookup("#map").queryAs(MapView.class);
        robot.interact(() -> map.reducedMotionProperty().set(true));
        robot.interact(() -> model.select(new Selection.OfPlace("pasni")));
        robot.interact(map::requestFocus);

        robot.type(KeyCode.Z);

        Point2D west = map.pointOf(62.5, 25.4);
        Point2D east = map.pointOf(64.18, 25.4);
        assertThat(east.getX() - west.getX()).isGreaterThan(map.getWidth() * 0.4);
        assertThat(west.getX()).isPositive();
        assertThat(east.getX()).isLessThan(map.getWidth());
    }

    @Test
    void shades_by_sources_and_says_so_in_the_legend(FxRobot robot) {
        robot.clickOn("#shade-sources");

        assertThat(model.shading().wantedProperty().get().by()).isEqualTo(ShadeBy.SOURCES);
        assertThat(robot.lookup(".map-heading").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains(ShadeBy.SOURCES.legend());
    }
}
