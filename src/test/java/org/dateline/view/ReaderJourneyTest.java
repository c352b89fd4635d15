package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.dateline.evidence.text.CheckedTexts;
import org.dateline.samples.ReportSample;
import org.dateline.view.command.MainCommand;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.Reading;
import org.dateline.viewmodel.Screen;
import org.dateline.viewmodel.Selection;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The editor opens a source, reads it, clicks a mark, and comes back. */
@NullMarked
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ReaderJourneyTest {

    private static final PseudoClass CONCERNED = PseudoClass.getPseudoClass("concerned");
    private static final PseudoClass SOUGHT = PseudoClass.getPseudoClass("sought");
    private static final PseudoClass OPENED = PseudoClass.getPseudoClass("opened");

    private final List<URI> opened = new ArrayList<>();
    private DatelineViewModel model;
    private WindowContext context;

    @TempDir
    Path texts;

    @Start
    void open(Stage stage) throws Exception {
        model = new DatelineViewModel(Workspace.of(ReportSample.dataset(), Fixtures.NO_MAP, List.of()));
        context = WindowContext.of(model, MainView.prepareMap(model.workspace()))
                .in(Theme.LIGHT)
                .opening(opened::add);
        Scene scene = new Scene(new MainView(context), 1280, 800);
        scene.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
        stage.setScene(scene);
        stage.show();
    }

    private void archive(FxRobot robot) throws Exception {
        ReportSample.archive(texts);
        CheckedTexts checked = CheckedTexts.read(model.workspace().dataset(), texts);
        robot.interact(() -> model.evidence().checkAgainst(checked));
    }

    private void read(FxRobot robot, int paragraph) {
        robot.interact(() -> model.read(new Reading("paper", paragraph)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Text run(FxRobot robot, String words) {
        return robot.lookup(".report-run").queryAllAs(Text.class).stream()
                .filter(text -> text.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static Node row(FxRobot robot, int paragraph) {
        return robot.lookup("#paragraph-" + paragraph).query();
    }

    private static boolean isInSight(FxRobot robot, Node node) {
        Node report = robot.lookup("#report").query();
        Bounds sight = report.localToScreen(report.getBoundsInLocal());
        Bounds own = node.localToScreen(node.getBoundsInLocal());
        return own.getMinY() >= sight.getMinY() - 1 && own.getMinY() < sight.getMaxY();
    }

    private Selection selected() {
        return model.selectionProperty().get();
    }

    @Test
    void opens_a_source_reads_it_clicks_a_mark_and_comes_back(FxRobot robot) throws Exception {
        archive(robot);
        robot.interact(() -> model.select(new Selection.OfSource("paper")));

        robot.clickOn("#read-report");
        assertThat(model.screenProperty().get()).isEqualTo(Screen.READER);
        assertThat(PageWords.of(robot, "#report-head")).contains("The Paper", "A. Writer", "Relies on AFP");
        assertThat(PageWords.of(robot, "#paragraph-2")).contains("2 | \" | We will not go | ,\" the minister");

        robot.clickOn(run(robot, "We will not go"));
        assertThat(selected()).isEqualTo(new Selection.OfEvent("raid"));
        assertThat(model.screenProperty().get()).isEqualTo(Screen.READER);
        assertThat(soughtQuotes(robot)).hasSize(1);
        assertThat(PageWords.of(robot, "#event-page")).contains("We will not go");

        robot.clickOn("#back");
        assertThat(selected()).isEqualTo(new Selection.OfSource("paper"));
        assertThat(model.screenProperty().get()).isEqualTo(Screen.READER);
        robot.clickOn("#back");
        assertThat(model.screenProperty().get()).isEqualTo(Screen.MAP);
    }

    private static List<Node> soughtQuotes(FxRobot robot) {
        return robot.lookup("#event-page .printed").queryAll().stream()
                .filter(printed -> printed.getPseudoClassStates().contains(SOUGHT))
                .toList();
    }

    @Test
    void a_paragraph_of_a_page_opens_the_report_there(FxRobot robot) throws Exception {
        archive(robot);
        robot.interact(() -> model.select(new Selection.OfPlace("quetta")));

        robot.interact(() -> paragraphLink(robot, "#place-page", "5").fire());

        assertThat(model.view().reading()).isEqualTo(new Reading("paper", 5));
        assertThat(row(robot, 5).getPseudoClassStates()).contains(OPENED, CONCERNED);
        assertThat(row(robot, 2).getPseudoClassStates()).doesNotContain(OPENED, CONCERNED);
    }

    private static Hyperlink paragraphLink(FxRobot robot, String page, String words) {
        return robot.from(robot.lookup(page).queryAll()).lookup(".paragraph-link").queryAllAs(Hyperlink.class).stream()
                .filter(link -> link.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_paragraph_far_down_is_scrolled_to_however_often_it_is_opened(FxRobot robot) throws Exception {
        archive(robot);
        read(robot, 50);
        assertThat(isInSight(robot, row(robot, 50))).isTrue();
        ScrollPane report = robot.lookup("#report").queryAs(ScrollPane.class);

        robot.interact(() -> report.setVvalue(0));
        assertThat(isInSight(robot, row(robot, 50))).isFalse();

        read(robot, 50);
        assertThat(isInSight(robot, row(robot, 50))).isTrue();
    }

    @Test
    void the_paragraphs_of_the_selected_event_are_set_off(FxRobot robot) throws Exception {
        archive(robot);
        read(robot, 1);

        robot.interact(() -> model.select(new Selection.OfEvent("blast")));

        assertThat(concerned(robot)).containsExactlyInAnyOrder("paragraph-4", "paragraph-7", "paragraph-90");
    }

    private static Set<String> concerned(FxRobot robot) {
        return robot.lookup(".report-paragraph").queryAll().stream()
                .filter(row -> row.getPseudoClassStates().contains(CONCERNED))
                .map(Node::getId)
                .collect(Collectors.toSet());
    }

    @Test
    void a_mark_that_takes_the_focus_comes_into_sight(FxRobot robot) throws Exception {
        archive(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT7).release(KeyCode.CONTROL);
        Node report = robot.lookup("#report").query();
        robot.type(KeyCode.END);
        assertThat(isInSight(run(robot, "We will not go"), report)).isFalse();

        robot.interact(() -> run(robot, "We will not go").requestFocus());

        assertThat(isInSight(run(robot, "We will not go"), report)).isTrue();
    }

    private static boolean isInSight(Node node, Node within) {
        return within.localToScene(within.getBoundsInLocal()).contains(node.localToScene(node.getBoundsInLocal()));
    }

    @Test
    void walks_the_marks_by_keyboard_and_opens_one(FxRobot robot) throws Exception {
        archive(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT7).release(KeyCode.CONTROL);
        assertThat(robot.lookup("#report").query().isFocused()).isTrue();

        robot.type(KeyCode.RIGHT, 2);
        assertThat(run(robot, "We will not go").isFocused()).isTrue();
        assertThat(run(robot, "We will not go").getAccessibleText())
                .isEqualTo("We will not go. Quote of The minister, in: Raid on the town");
        robot.type(KeyCode.ENTER);
        assertThat(selected()).isEqualTo(new Selection.OfEvent("raid"));

        robot.type(KeyCode.LEFT).type(KeyCode.SPACE);
        assertThat(selected()).isEqualTo(new Selection.OfPlace("quetta"));
        assertThat(model.windowProperty().get()).isEqualTo(model.span());
        assertThat(model.playback().playingProperty().get()).isFalse();
    }

    @Test
    void scrolls_by_keyboard_and_leaves_the_window_alone(FxRobot robot) throws Exception {
        archive(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT7).release(KeyCode.CONTROL);
        ScrollPane report = robot.lookup("#report").queryAs(ScrollPane.class);

        robot.type(KeyCode.PAGE_DOWN);
        double page = report.getVvalue();
        assertThat(page).isPositive();
        robot.type(KeyCode.DOWN);
        assertThat(report.getVvalue()).isGreaterThan(page);
        robot.type(KeyCode.END);
        assertThat(report.getVvalue()).isEqualTo(1);
        robot.type(KeyCode.HOME);
        assertThat(report.getVvalue()).isZero();
        assertThat(model.windowProperty().get()).isEqualTo(model.span());

        robot.type(KeyCode.ESCAPE);
        assertThat(model.screenProperty().get()).isEqualTo(Screen.MAP);
    }

    @Test
    void words_that_several_records_rest_on_let_one_choose(FxRobot robot) throws Exception {
        archive(robot);
        read(robot, 4);

        robot.interact(() -> run(robot, "31 people").requestFocus());
        robot.type(KeyCode.ENTER);
        robot.clickOn("Figure: Killed, in: Blast");

        assertThat(selected()).isEqualTo(new Selection.OfFigures("blast", "killed"));
    }

    @Test
    void kinds_of_marks_are_switched_off_and_are_no_links_then(FxRobot robot) throws Exception {
        archive(robot);
        read(robot, 2);
        assertThat(run(robot, "We will not go").isFocusTraversable()).isTrue();

        robot.clickOn("#reader-marks-quotes");
        assertThat(run(robot, "We will not go").isFocusTraversable()).isFalse();
        robot.clickOn(run(robot, "We will not go"));
        assertThat(selected()).isEqualTo(Selection.NOTHING);

        robot.clickOn("#reader-marks-quotes");
        robot.clickOn(run(robot, "We will not go"));
        assertThat(selected()).isEqualTo(new Selection.OfEvent("raid"));
    }

    @Test
    void what_is_recorded_and_not_found_is_listed_and_opens_its_record(FxRobot robot) throws Exception {
        archive(robot);
        read(robot, 6);

        assertThat(PageWords.of(robot, "#paragraph-3"))
                .contains("Recorded, but not found in these words:", "it stands in \u00b6\u00a02");
        assertThat(PageWords.of(robot, "#paragraph-90")).contains("The archived text has no such paragraph");
        robot.clickOn("Noshki");
        assertThat(selected()).isEqualTo(new Selection.OfPlace("noshki"));
    }

    @Test
    void without_texts_says_so_offers_to_choose_them_and_lists_what_is_recorded(FxRobot robot) {
        List<String> asked = new ArrayList<>();
        robot.interact(() -> context.commands().put(MainCommand.OPEN_TEXTS, () -> asked.add("texts")));
        read(robot, 2);

        assertThat(PageWords.of(robot, "#report-head")).contains("No archived texts are at hand.");
        assertThat(PageWords.of(robot, "#paragraph-2")).contains("\u201cWe will not go\u201d, The minister");
        robot.interact(() -> robot.lookup("#reader-open-texts").queryButton().fire());
        assertThat(asked).containsExactly("texts");
    }

    @Test
    void says_that_a_text_is_not_there_or_has_changed(FxRobot robot) throws Exception {
        archive(robot);
        robot.interact(() -> model.read(Reading.of("wire")));
        assertThat(PageWords.of(robot, "#report-head")).contains("The text of this report is not in");

        Files.writeString(texts.resolve("paper.txt"), "Other words\n");
        CheckedTexts changed = CheckedTexts.read(model.workspace().dataset(), texts);
        robot.interact(() -> model.read(Reading.of("paper")));
        robot.interact(() -> model.evidence().checkAgainst(changed));

        assertThat(PageWords.of(robot, "#report-head")).contains("its SHA-256 differs");
        assertThat(PageWords.of(robot, "#paragraph-1")).contains("Other words");
    }

    @Test
    void words_from_right_to_left_are_marked_where_they_stand(FxRobot robot) throws Exception {
        archive(robot);
        read(robot, 5);

        javafx.scene.shape.Path tint =
                robot.from(row(robot, 5)).lookup(".quote-tint").queryAs(javafx.scene.shape.Path.class);
        Bounds letters = run(robot, "\u06c1\u0645 \u0646\u06c1\u06cc\u06ba \u062c\u0627\u0626\u06cc\u06ba \u06af\u06d2")
                .getBoundsInParent();

        assertThat(tint.getBoundsInParent().getCenterX()).isCloseTo(letters.getCenterX(), within(4.0));
    }

    @Test
    void an_address_of_the_web_opens_and_another_is_words(FxRobot robot) {
        robot.interact(() -> model.read(Reading.of("paper")));
        robot.clickOn("#report-head .address");
        assertThat(opened).containsExactly(URI.create("https://paper.example/attacks"));

        robot.interact(() -> model.read(Reading.of("wire")));
        Labeled words = robot.lookup("#report-head .address").queryLabeled();
        assertThat(words).isNotInstanceOf(Hyperlink.class);
        assertThat(words.getText()).isEqualTo("ftp://wire.example/1");
    }

    @Test
    void another_report_is_chosen_from_a_list(FxRobot robot) {
        read(robot, 1);

        robot.interact(() -> robot.lookup("#reader-source")
                .queryComboBox()
                .getSelectionModel()
                .select(1));

        assertThat(model.view().reading()).isEqualTo(Reading.of("wire"));
        assertThat(PageWords.of(robot, "#report-head")).contains("The Wire");
    }
}
