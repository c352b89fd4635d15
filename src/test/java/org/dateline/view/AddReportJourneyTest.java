package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dateline.background.Background;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.evidence.text.CheckedTexts;
import org.dateline.evidence.text.QuoteCheck;
import org.dateline.intake.TextStore;
import org.dateline.intake.work.Entry;
import org.dateline.intake.work.Item;
import org.dateline.intake.work.State;
import org.dateline.language.Language;
import org.dateline.language.catalogue.Languages;
import org.dateline.model.Figure;
import org.dateline.model.Mention;
import org.dateline.model.Quote;
import org.dateline.view.command.MainCommand;
import org.dateline.view.command.WindowContext;
import org.dateline.view.intake.IntakeWindow;
import org.dateline.view.intake.PlaceMap;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.edit.EditingViewModel;
import org.dateline.viewmodel.intake.IntakeViewModel;
import org.dateline.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The shipped dataset less one report gets another report, by keyboard, from its text. */
@ExtendWith(ApplicationExtension.class)
class AddReportJourneyTest {

    private static final String LEFT_OUT = "jago-news";
    private static final String TEXT = """
            Shops stay shut in Quetta after the attacks

            By Our Correspondent

            Published: 1 February 2026, 08:15 PM

            QUETTA: The streets of Quetta stayed quiet on Sunday, with markets closed and roads empty after the explosions.

            “Nobody has bought a loaf since the bombs,” said Zarif Gul, a baker in Quetta. “We sit and wait.”

            Some 60 shops near the railway station of Quetta were boarded up by noon.
            """;

    @TempDir
    private Path folder;

    private Path data;
    private Stage stage;
    private EditingViewModel editing;
    private DatelineViewModel model;
    private Optional<Stage> window = Optional.empty();
    private IntakeViewModel intake;

    @Start
    void open(Stage shown) throws Exception {
        stage = shown;
        data = folder.resolve("balochistan.json");
        Files.writeString(data, new GsonBuilder().setPrettyPrinting().create().toJson(lessOneReport()));
        start();
        stage.show();
    }

    /** The program, newly started. */
    private void start() throws Exception {
        Background direct = Background.direct();
        editing = new EditingViewModel(data, direct);
        model = new DatelineViewModel(workspace(), direct, editing);
        editing.onSaved(
                saved -> model = model.continuing(Workspace.of(saved.value(), Fixtures.NO_MAP, saved.problems())));
        WindowContext context =
                WindowContext.of(model, MainView.prepareMap(model.workspace())).in(Theme.LIGHT);
        intake = new IntakeViewModel(editing, () -> model, direct);
        context.commands().put(MainCommand.ADD_REPORT, () -> intake.open(there -> showWindow(context), refused -> {}));
        Scene scene = new Scene(new MainView(context), 1280, 800);
        scene.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
        stage.setScene(scene);
    }

    private Workspace workspace() throws Exception {
        var read = DatasetReader.read(data);
        assertThat(read.problems()).isEmpty();
        return Workspace.of(read.value(), Fixtures.NO_MAP, read.problems());
    }

    private void showWindow(WindowContext context) {
        window = Optional.of(IntakeWindow.show(
                stage,
                intake,
                new IntakeWindow.Actions() {
                    @Override
                    public Optional<Path> choose(Window owner) {
                        return Optional.empty();
                    }

                    @Override
                    public void closed() {
                        window = Optional.empty();
                    }
                },
                new PlaceMap(context.layers(), new SimpleObjectProperty<>(Theme.LIGHT))));
    }

    private static JsonObject lessOneReport() throws Exception {
        JsonObject root = JsonParser.parseString(Files.readString(Path.of("data/balochistan.json")))
                .getAsJsonObject();
        drop(root.getAsJsonArray("sources"), "id");
        JsonArray events = root.getAsJsonArray("events");
        for (JsonElement event : events) {
            for (String list : List.of("reports", "quotes", "figures", "links")) {
                if (event.getAsJsonObject().get(list) instanceof JsonArray told) {
                    drop(told, "source");
                }
            }
        }
        List<String> untold = events.asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(event -> event.getAsJsonArray("reports").isEmpty())
                .map(event -> event.get("id").getAsString())
                .toList();
        events.asList()
                .removeIf(event ->
                        untold.contains(event.getAsJsonObject().get("id").getAsString()));
        for (JsonElement event : events) {
            if (event.getAsJsonObject().get("links") instanceof JsonArray links) {
                links.asList()
                        .removeIf(link -> untold.contains(
                                link.getAsJsonObject().get("event").getAsString()));
            }
        }
        root.add("stories", new JsonArray());
        return root;
    }

    private static void drop(JsonArray list, String key) {
        list.asList()
                .removeIf(entry ->
                        LEFT_OUT.equals(entry.getAsJsonObject().get(key).getAsString()));
    }

    @AfterEach
    void closeWindow() throws Exception {
        FxToolkit.setupFixture(() -> window.ifPresent(Stage::close));
    }

    private static String words(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }

    private State state(Item.Kind kind, String words) {
        return intake.workProperty().get().orElseThrow().entries().stream()
                .filter(entry ->
                        entry.item().kind() == kind && entry.item().words().contains(words))
                .map(Entry::state)
                .findFirst()
                .orElseThrow();
    }

    private Dataset onDisk() throws Exception {
        return DatasetReader.read(data).value();
    }

    /** Goes to an item by the arrow key, from the first on. */
    private void walkTo(FxRobot robot, Item.Kind kind, String words) {
        robot.type(KeyCode.HOME);
        for (int i = 0; i < 60; i++) {
            Item now = current();
            if (now.kind() == kind && now.words().contains(words)) {
                return;
            }
            robot.type(KeyCode.DOWN);
        }
        throw new AssertionError(kind + " " + words + " is not in the queue");
    }

    private Item current() {
        var work = intake.workProperty().get().orElseThrow();
        return work.draft()
                .item(work.draft().current())
                .orElseGet(() -> work.draft().items().get(0));
    }

    private void paste(FxRobot robot, String text) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            robot.lookup("#intake-paste").query().requestFocus();
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
    }

    @Test
    void by_keyboard_from_the_pasted_text_to_what_verify_finds(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.targetWindow(window.orElseThrow());
        paste(robot, TEXT);
        robot.interact(() -> robot.lookup("#intake-use").queryButton().fire());
        assertThat(robot.lookup("#intake-title").<TextInputControl>query().getText())
                .isEqualTo("Shops stay shut in Quetta after the attacks");
        assertThat(robot.lookup("#intake-published").<TextInputControl>query().getText())
                .isEqualTo("2026-02-01T20:15");
        robot.interact(() -> robot.lookup("#intake-begin").queryButton().fire());
        assertThat(words(robot, "#intake-count")).startsWith("0 of ");

        // A quote, into the event that its paragraph may tell, with its first speaker
        walkTo(robot, Item.Kind.QUOTE, "Nobody has bought");
        assertThat(robot.lookup("#intake-card .intake-option").<Node>queryAll()).isNotEmpty();
        // The words behind the quote say who speaks: "said Zarif Gul, a baker"
        robot.type(KeyCode.RIGHT, 13).type(KeyCode.R);
        robot.type(KeyCode.E).write("lies quiet").type(KeyCode.ENTER).type(KeyCode.ENTER);
        assertThat(state(Item.Kind.QUOTE, "Nobody has bought")).isEqualTo(State.TAKEN);

        // All mentions of Quetta that are in sight at the beginning, then those that were not
        walkTo(robot, Item.Kind.PLACE, "Quetta");
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(state(Item.Kind.PLACE, "Quetta")).isEqualTo(State.TAKEN);
        robot.type(KeyCode.END).type(KeyCode.UP);
        assertThat(current().kind()).isEqualTo(Item.Kind.PLACE);
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);

        // Words of the last paragraph, selected word by word, are a figure
        walkTo(robot, Item.Kind.FIGURE, "Some 60");
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.type(KeyCode.F);
        assertThat(current().words()).isEqualTo("60 shops");
        robot.type(KeyCode.M);
        robot.interact(() -> {
            robot.lookup("#intake-measure-name").<TextInputControl>query().setText("Shops boarded up");
            robot.lookup("#intake-measure-unit").<TextInputControl>query().setText("shops");
            robot.lookup("#intake-measure-make").queryButton().fire();
        });
        robot.type(KeyCode.E).write("lies quiet").type(KeyCode.ENTER).type(KeyCode.ENTER);
        assertThat(onDisk().events().get("quetta-quiet").figures())
                .extracting(Figure::wording)
                .contains("60 shops");

        // Undone and done again
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(onDisk().events().get("quetta-quiet").figures())
                .extracting(Figure::wording)
                .doesNotContain("60 shops");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);

        // Closed, and gone on with after the program was started anew
        String progress = words(robot, "#intake-count");
        robot.type(KeyCode.ESCAPE);
        assertThat(window).isEmpty();
        robot.interact(() -> {
            try {
                start();
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        });
        robot.targetWindow(stage).push(KeyCode.CONTROL, KeyCode.N);
        assertThat(words(robot, "#intake-count")).isEqualTo(progress);
        assertThat(robot.lookup("#intake-queue").<ListView<?>>query().getItems())
                .hasSizeGreaterThan(5);

        verify();
    }

    @Test
    void what_is_typed_of_the_source_before_its_text_is_used_stays(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.targetWindow(window.orElseThrow());
        robot.clickOn("#intake-outlet").write("The Sixth", 0);
        robot.clickOn("#intake-published").write("2026-02-03", 0);
        paste(robot, TEXT);
        robot.interact(() -> robot.lookup("#intake-use").queryButton().fire());

        assertThat(field(robot, "#intake-outlet")).isEqualTo("The Sixth");
        assertThat(field(robot, "#intake-published")).isEqualTo("2026-02-03");
        assertThat(field(robot, "#intake-title")).isEqualTo("Shops stay shut in Quetta after the attacks");
        // What the text says is not hidden
        assertThat(robot.lookup("#intake-published").query().getParent().lookupAll(".intake-becomes"))
                .extracting(reason -> ((Labeled) reason).getText())
                .anyMatch(words -> words.startsWith("Typed. The text has \u201c2026-02-01T20:15\u201d"));
    }

    @Test
    void of_a_text_that_is_pasted_it_says_that_it_is_not_used_yet(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.targetWindow(window.orElseThrow());
        robot.clickOn("#intake-outlet").write("The Sixth", 0);
        assertThat(((Labeled) robot.lookup("#intake-wrong").query()).getText()).isEqualTo("There is no text yet.");

        paste(robot, TEXT);
        Labeled wrong = robot.lookup("#intake-wrong").query();
        assertThat(wrong.getText()).startsWith("The text is not used yet");
        assertThat(wrong.getStyleClass()).contains("intake-asked").doesNotContain("intake-wrong");
    }

    @Test
    void a_text_that_cannot_be_read_leaves_what_was_pasted_and_typed(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.targetWindow(window.orElseThrow());
        robot.clickOn("#intake-outlet").write("The Sixth", 0);
        paste(robot, TEXT);
        robot.interact(() -> intake.read(folder.resolve("none.txt")));

        assertThat(field(robot, "#intake-outlet")).isEqualTo("The Sixth");
        assertThat(field(robot, "#intake-paste")).isNotEmpty();
    }

    private static String field(FxRobot robot, String id) {
        return robot.lookup(id).<TextInputControl>query().getText();
    }

    @Test
    void nothing_is_cut_off_in_a_small_window(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.targetWindow(window.orElseThrow());
        assertThat(cutOff(robot)).isEmpty();

        paste(robot, TEXT);
        robot.interact(() -> robot.lookup("#intake-use").queryButton().fire());
        assertThat(cutOff(robot)).isEmpty();

        robot.interact(() -> robot.lookup("#intake-begin").queryButton().fire());
        robot.type(KeyCode.HOME);
        for (int i = 0; i < intake.workProperty().get().orElseThrow().entries().size(); i++) {
            assertThat(cutOff(robot)).as("%s", current().words()).isEmpty();
            robot.type(KeyCode.DOWN);
        }
    }

    @Test
    void in_urdu_heading_and_buttons_stay_in_sight_once_a_text_is_used(FxRobot robot) throws Exception {
        Language urdu = new Languages(null).of("ur").orElseThrow().value();
        try {
            robot.interact(() -> Language.use(urdu));
            robot.push(KeyCode.CONTROL, KeyCode.N);
            robot.targetWindow(window.orElseThrow());
            paste(robot, TEXT.replace("Published: 1 February 2026, 08:15 PM", ""));
            robot.interact(() -> robot.lookup("#intake-use").queryButton().fire());
            robot.interact(() -> {});

            Scene scene = window.orElseThrow().getScene();
            for (String id : List.of("#intake-heading", "#intake-end", "#intake-begin")) {
                Node part = robot.lookup(id).query();
                Bounds own = part.localToScene(part.getLayoutBounds());
                assertThat(own.getMinY()).as(id).isNotNegative();
                assertThat(own.getMaxY()).as(id).isLessThanOrEqualTo(scene.getHeight());
            }
        } finally {
            robot.interact(() -> Language.use(Language.ENGLISH));
        }
    }

    private List<String> cutOff(FxRobot robot) {
        List<String> outside = new ArrayList<>();
        robot.interact(() ->
                outside.addAll(OutsideNodes.at(760, 540, window.orElseThrow().getScene())));
        return outside;
    }

    @Test
    void words_are_selected_as_far_as_the_mouse_is_dragged(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.targetWindow(window.orElseThrow());
        paste(robot, TEXT);
        robot.interact(() -> robot.lookup("#intake-use").queryButton().fire());
        robot.interact(() -> robot.lookup("#intake-begin").queryButton().fire());

        Bounds line = robot.bounds(robot.lookup("#intake-text .report-words").<Node>query())
                .query();
        double y = line.getMinY() + 10;
        robot.drag(new Point2D(line.getMinX() + 1, y), MouseButton.PRIMARY);
        for (double x = line.getMinX() + 40; x < line.getMaxX(); x += 60) {
            robot.moveTo(new Point2D(x, y));
        }
        robot.drop().type(KeyCode.Q);

        assertThat(current().words()).isEqualTo(TEXT.lines().findFirst().orElseThrow());
    }

    /** What the command says of the dataset on the disk and the texts beside it. */
    private void verify() throws Exception {
        Dataset now = onDisk();
        String id = intake.draftProperty().get().orElseThrow().source().id();
        assertThat(now.sources().get(id).mentions()).contains(new Mention("quetta", List.of(1, 4, 5, 6)));
        CheckedTexts texts = CheckedTexts.read(now, TextStore.folders(data, Optional.empty()));
        Quote quote = now.events().get("quetta-quiet").quotes().stream()
                .filter(said -> said.source().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(quote.text()).isEqualTo("Nobody has bought a loaf since the bombs");
        assertThat(quote.speaker()).isEqualTo("Zarif Gul");
        assertThat(quote.role()).isEqualTo("baker");
        assertThat(texts.check(quote)).isInstanceOfSatisfying(QuoteCheck.Found.class, found -> {
            assertThat(found.asCited()).isTrue();
            assertThat(found.textChanged()).isFalse();
        });
        assertThat(now.events().get("quetta-quiet").figures())
                .extracting(Figure::wording)
                .contains("60 shops");
    }
}
