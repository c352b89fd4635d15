package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.dateline.control.map.MapView;
import org.dateline.evidence.text.CheckedTexts;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.Screen;
import org.dateline.viewmodel.Selection;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The editor asks who says so, in which words, and how often. */
@NullMarked
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class EvidenceJourneyTest {

    private DatelineViewModel model;

    @TempDir
    Path texts;

    @Start
    void open(Stage stage) throws Exception {
        model = new DatelineViewModel(Fixtures.shipped());
        TestWindow.show(stage, model, Theme.LIGHT);
    }

    @Test
    void clicks_mastung_and_sees_three_sources_that_name_it_and_that_not_all_who_tell_of_it_are_independent(
            FxRobot robot) {
        MapView map = robot.lookup("#map").queryAs(MapView.class);
        Point2D mastung = map.localToScreen(map.pointOf(66.7, 29.6));

        robot.clickOn(mastung);

        assertThat(model.selectionProperty().get()).isEqualTo(new Selection.OfPlace("mastung"));
        assertThat(PageWords.of(robot, "#place-page"))
                .contains("Mentioned by 3 sources, at least 1, at most 3 independent")
                .contains(
                        "Jago News | \u00b6\u00a08",
                        "(Rawderm) | \u00b6\u00a014",
                        "(Islamabad, Feb 2) | \u00b6\u00a010")
                .contains(
                        "With those that tell its events without naming it: 5 sources, at least 1, at most 3 independent")
                .contains("Share an origin: AFP");
    }

    @Test
    void opens_the_coverage_matrix_by_keyboard_walks_it_with_arrows_and_opens_a_cell(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        TableView<?> table = robot.lookup("#coverage").queryTableView();
        assertThat(model.screenProperty().get()).isEqualTo(Screen.COVERAGE);
        assertThat(table.isFocused()).isTrue();
        assertThat(words(robot, table)).isEqualTo("Quetta");

        robot.type(KeyCode.DOWN, 3).type(KeyCode.RIGHT, 3);
        assertThat(focused(table)).isEqualTo("coverage-of-jago-news in row 3");
        robot.type(KeyCode.ENTER);

        assertThat(model.selectionProperty().get())
                .isEqualTo(new Selection.OfCoverage("jago-news", new Selection.OfPlace("mastung")));
        assertThat(PageWords.of(robot, "#coverage-page"))
                .contains("Mastung", "Jago News", "Names it in 1 paragraph | \u00b6\u00a08");

        robot.type(KeyCode.ESCAPE);
        assertThat(model.screenProperty().get()).isEqualTo(Screen.MAP);
    }

    @Test
    void a_district_that_no_source_mentions_stands_there_empty(FxRobot robot) {
        robot.interact(() -> model.show(Screen.COVERAGE));
        TableView<?> table = robot.lookup("#coverage").queryTableView();
        assertThat(table.getItems()).hasSize(31);

        robot.interact(table::requestFocus);
        robot.type(KeyCode.DOWN, 8).type(KeyCode.ENTER);

        assertThat(model.selectionProperty().get()).isEqualTo(new Selection.OfPlace("dera-bugti"));
        assertThat(PageWords.of(robot, "#place-page")).contains("Dera Bugti", "No mention is recorded");
    }

    @Test
    void sorts_the_matrix_by_a_source_with_the_keyboard_and_with_the_mouse(FxRobot robot) {
        robot.interact(() -> model.show(Screen.COVERAGE));
        TableView<?> table = robot.lookup("#coverage").queryTableView();

        robot.clickOn("#coverage-of-rawderm");
        assertThat(table.getSortOrder()).extracting("id").containsExactly("coverage-of-rawderm");

        robot.interact(() -> robot.lookup("#coverage-sort").query().requestFocus());
        robot.type(KeyCode.UP);
        assertThat(table.getSortOrder()).extracting("id").containsExactly("coverage-of-jago-news");
    }

    @Test
    void sees_how_many_paragraphs_of_which_source_tell_each_event(FxRobot robot) {
        robot.interact(() -> model.show(Screen.COVERAGE));
        robot.clickOn("#coverage-events");
        TableView<?> table = robot.lookup("#coverage").queryTableView();
        assertThat(table.getItems()).hasSize(64);

        robot.clickOn("#coverage-window-only");
        assertThat(table.getItems()).hasSize(63);

        robot.interact(() -> model.search("inmates prison"));
        assertThat(table.getItems()).hasSameSizeAs(model.resultProperty().get().events());
    }

    @Test
    void reads_which_figures_disagree_in_words_and_opens_them_on_one_axis(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        TableView<?> table = robot.lookup("#figures").queryTableView();
        assertThat(table.isFocused()).isTrue();
        assertThat(tableWords(robot, table)).contains("The sources disagree: at least 31 in four reports, 18 in one");

        robot.type(KeyCode.ENTER);

        assertThat(model.selectionProperty().get())
                .isEqualTo(new Selection.OfFigures("coordinated-attacks", "civilians-killed"));
        assertThat(PageWords.of(robot, "#figures-page"))
                .contains("Civilians killed", "5 sources, at least 1, at most 3 independent")
                .contains("at least 31 | Military Space News | \u00b6\u00a06")
                .contains("according to the chief minister of Balochistan province")
                .contains("Published 1 February 2026, 17:04")
                .contains("The source is not dated");
        assertThat(robot.lookup("#figures-page .range-strip").queryAll()).hasSize(5);
    }

    @Test
    void sees_whose_words_reach_us_through_a_single_source(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
        assertThat(PageWords.of(robot, "#speakers-screen .screen-top"))
                .contains("14 speakers; the words of 10 reach us through one source only");

        robot.type(KeyCode.ENTER);

        assertThat(model.selectionProperty().get()).isEqualTo(new Selection.OfSpeaker("Abdul Basit"));
        assertThat(PageWords.of(robot, "#speaker-page"))
                .contains("Abdul Basit", "Quoted by 3 sources, 1 independent", "8 quotes of 3 utterances");
    }

    @Test
    void unfolds_why_sources_are_not_independent(FxRobot robot) {
        robot.interact(() -> model.select(new Selection.OfSpeaker("Abdul Basit")));
        assertThat(PageWords.of(robot, "#speaker-page")).doesNotContain("Share an origin");

        robot.clickOn("Quoted by 3 sources, 1 independent");
        assertThat(PageWords.of(robot, "#speaker-page")).contains("Share an origin: AFP");

        robot.clickOn("Quoted by 3 sources, 1 independent");
        assertThat(PageWords.of(robot, "#speaker-page")).doesNotContain("Share an origin");
    }

    @Test
    void copies_a_quote_with_its_citation(FxRobot robot) throws Exception {
        robot.interact(() -> model.select(new Selection.OfEvent("asif-news-conference")));

        ScrollPane page = robot.lookup("#panel .page-scroll").queryAs(ScrollPane.class);
        robot.interact(() -> page.setVvalue(1));
        robot.clickOn("#event-page .copy-quote");

        String copied = WaitForAsyncUtils.waitFor(
                WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString()));
        assertThat(copied)
                .contains("\u201ccompletely eliminate these terrorists\u201d")
                .contains("Khawaja Asif", "Military Space News", "22");
        assertThat(robot.lookup("#notice").queryLabeled().getText()).isEqualTo("Copied the quote with its citation.");
    }

    @Test
    void without_archived_texts_no_quote_is_said_to_be_fine(FxRobot robot) {
        robot.interact(() -> model.select(new Selection.OfEvent("asif-news-conference")));

        assertThat(PageWords.of(robot, "#event-page"))
                .contains("not checked", "One source only")
                .doesNotContain("verbatim");
    }

    @Test
    void with_archived_texts_sees_what_stands_there_what_differs_and_what_is_missing(FxRobot robot) throws Exception {
        Path archived = texts.resolve("000_739d3d0057ee579c.txt");
        Files.writeString(
                archived,
                "\n".repeat(3) + "He said: \u201cWe chase them, we will not let them go.\u201d Then he left.\n");
        robot.interact(() -> model.select(new Selection.OfEvent("bugti-news-conference")));

        CheckedTexts checked = CheckedTexts.read(model.workspace().dataset(), texts);
        robot.interact(() -> model.evidence().checkAgainst(checked));

        assertThat(PageWords.of(robot, "#event-page"))
                .contains("differs; text changed since", "text missing")
                .doesNotContain("not checked", "verbatim");
        robot.interact(() -> ((Hyperlink) robot.lookup("#event-page .check-bad")
                        .match(Hyperlink.class::isInstance)
                        .query())
                .fire());
        assertThat(PageWords.of(robot, "#event-page"))
                .contains("its SHA-256 differs")
                .contains("Nearest in the text, | \u00b6\u00a01");
    }

    @Test
    void with_archived_texts_is_hinted_at_wording_that_a_source_shares_and_unfolds_the_passages(FxRobot robot)
            throws Exception {
        Files.writeString(
                texts.resolve("000_739d3d0057ee579c.txt"),
                "One line.\nHe said we are chasing them, we will not stop. Yes.");
        Files.writeString(texts.resolve("001_c0ebcfb9a119859b.txt"), "\u201cWe are chasing them. We will not go\u201d");
        robot.interact(() -> model.select(new Selection.OfSource("jago-news")));
        assertThat(PageWords.of(robot, "#source-page")).doesNotContain("Shares wording");

        CheckedTexts checked = CheckedTexts.read(model.workspace().dataset(), texts);
        robot.interact(() -> model.evidence().checkAgainst(checked));
        String hint = "Shares wording with Military Space News, 88\u00a0% of the shorter text";
        assertThat(PageWords.of(robot, "#source-page")).contains(hint).doesNotContain("A hint only");
        robot.clickOn(hint);

        assertThat(PageWords.of(robot, "#source-page"))
                .contains("7 words in 1 run of six and more", "A hint only", "\u00b6\u00a01", "\u00b6\u00a02");
        assertThat(robot.lookup("#source-page .side-by-side .marked").queryAllAs(Text.class))
                .extracting(Text::getText)
                .containsExactlyInAnyOrder("We are chasing them. We will not", "we are chasing them, we will not");
        robot.clickOn(hint);
        assertThat(PageWords.of(robot, "#source-page")).doesNotContain("A hint only");
    }

    private static String focused(TableView<?> table) {
        TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
        return cell.getTableColumn().getId() + " in row " + cell.getRow();
    }

    private static String tableWords(FxRobot robot, TableView<?> table) {
        return robot.from(table).lookup(".table-cell .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining(" | "));
    }

    private static String words(FxRobot robot, TableView<?> table) {
        return robot.from(table)
                .lookup(".table-cell:selected .label")
                .match(Labeled.class::isInstance)
                .queryLabeled()
                .getText();
    }
}
