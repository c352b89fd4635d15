package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.dateline.export.ExportFormat;
import org.dateline.language.Language;
import org.dateline.model.StoryStep;
import org.dateline.model.TimeWindow;
import org.dateline.samples.ImportedTable;
import org.dateline.view.command.Command;
import org.dateline.view.command.EditorCommand;
import org.dateline.view.command.MainCommand;
import org.dateline.view.command.PresentationCommand;
import org.dateline.view.look.OwnedDialog;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.PlaybackMode;
import org.dateline.viewmodel.Screen;
import org.dateline.viewmodel.Selection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;

/**
 * Someone without a mouse goes through every command there is, and sees what it does. A command that is added needs a line here, or the
 * journey does not end.
 */
class EveryCommandJourneyTest {

    private static final String NOTES = "Dateline: notes";

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private final KeyboardOnly user = new KeyboardOnly(robot);
    private final Map<Command, Step> journey = new LinkedHashMap<>();
    private OpenedProgram program;
    private Path data;
    private Path other;
    private @Nullable File chosen;

    private interface Step {
        void go() throws Exception;
    }

    @BeforeEach
    void open() throws Exception {
        data = folder.resolve("data.json");
        Files.copy(Path.of("data/balochistan.json"), data);
        StringBuilder table = new StringBuilder("title,date,actor1,population\n");
        for (int day = 1; day <= 8; day++) {
            table.append("March %d,2026-02-0%d,Labour Group,%d\n".formatted(day, day, day));
        }
        Path imported = ImportedTable.in(folder, Files.writeString(folder.resolve("table.csv"), table.toString()));
        // With something wrong in it
        other = Files.writeString(
                folder.resolve("other.json"),
                Files.readString(imported)
                        .replaceFirst("\"title\": \"March 1\"", "\"odd\": 1, \"title\": \"March 1\""));
        program = OpenedProgram.open(robot, data);
        robot.interact(() -> OwnedDialog.chooseBy(program.view().getScene().getWindow(), () -> chosen));
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(() -> Language.use(Language.ENGLISH));
        OpenedProgram.close();
    }

    private DatelineViewModel model() {
        return program.view().model();
    }

    private void line(Command command, Step step) {
        assertThat(journey.put(command, step))
                .as("a second line for " + command)
                .isNull();
    }

    /** Gives a command, after which that holds which did not before. */
    private void line(Command command, Callable<Boolean> holds) {
        line(command, () -> {
            assertThat(holds.call()).as("before " + command).isFalse();
            user.give(command);
            user.see(String.valueOf(command), holds);
        });
    }

    /** Gives a command that changes this. */
    private void changes(Command command, Supplier<Object> what) {
        line(command, () -> {
            Object before = what.get();
            user.give(command);
            user.see(command + " changes " + before, () -> !what.get().equals(before));
        });
    }

    /** Gives a command that opens a window with a title that begins so. */
    private void opens(Command command, String title) {
        line(command, () -> {
            user.give(command);
            user.leaveWindow(title);
        });
    }

    /** Gives a command that puts this part of the window away, and again, which shows it. */
    private void folds(Command command, String part) {
        line(command, () -> {
            toMap();
            user.see(part, () -> user.has(part));
            user.give(command);
            user.see("no " + part, () -> !user.has(part));
            user.give(command);
            user.see(part + " again", () -> user.has(part));
        });
    }

    private void choose(Path file) {
        chosen = file.toFile();
    }

    private TimeWindow window() {
        return model().windowProperty().get();
    }

    private Selection page() {
        return model().selectionProperty().get();
    }

    private String clipboard() {
        StringBuilder copied = new StringBuilder();
        robot.interact(() -> copied.append(Clipboard.getSystemClipboard().getString()));
        return copied.toString();
    }

    /** Opens the page of an event: by its words in the search. */
    private void toEvent() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        user.write("Inmates freed");
        user.see("what is found", () -> user.has("#hits"));
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        user.see("the page of an event", () -> page().eventId().isPresent());
        toMap();
    }

    /** Brings the keyboard to the map. */
    private void toMap() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
    }

    /** Brings the keyboard to the timeline, whose arrows move the window. */
    private void toTimeline() {
        toMap();
        robot.type(KeyCode.F6).type(KeyCode.F6);
        assertThat(user.focused()).isEqualTo("timeline");
    }

    @Test
    void every_command_has_a_line() {
        looking();
        writing();
        opening();
        language();
        database();

        assertThat(journey.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(MainCommand.values(), EditorCommand.values(), PresentationCommand.values())
                                .<Command>flatMap(Stream::of)
                                .toList());
    }

    @Test
    void all_that_is_to_be_seen_is_come_to_by_keyboard_alone() {
        looking();
        go();
    }

    @Test
    void all_that_is_to_be_written_and_presented_is_done_by_keyboard_alone() {
        writing();
        go();
    }

    @Test
    void another_language_is_chosen_by_keyboard_alone_and_english_again() {
        language();
        go();
    }

    @Test
    void a_database_is_opened_by_keyboard_alone() {
        database();
        go();
    }

    @Test
    void all_files_are_opened_and_written_by_keyboard_alone() {
        opening();
        go();
    }

    private void go() {
        List<String> failed = new ArrayList<>();
        for (Map.Entry<Command, Step> line : journey.entrySet()) {
            try {
                line.getValue().go();
            } catch (Exception | AssertionError broken) {

                failed.add(line.getKey() + ": " + broken);
                // So that one line does not take the others with it
                robot.type(KeyCode.ESCAPE, 4);
                toMap();
            }
        }
        assertThat(failed).isEmpty();
    }

    private void looking() {
        windowCommands();
        time();
        screens();
        map();
        pages();
    }

    private void writing() {
        changesOfTheDataset();
        marks();
        views();
        editor();
        presentation();
    }

    private void opening() {
        files();
        otherDataset();
    }

    private void windowCommands() {
        line(MainCommand.NEXT_PANE, () -> user.focused().equals("events"));
        line(MainCommand.PREVIOUS_PANE, () -> user.focused().equals("map"));
        changes(MainCommand.THEME, () -> program.view().theme());
        changes(MainCommand.MOTION, () -> program.view().reducedMotionProperty().get());
        opens(MainCommand.PALETTE, "All commands");
        opens(MainCommand.HELP, "Keys");
    }

    private void time() {
        line(MainCommand.DAY_2, () -> {
            toTimeline();
            TimeWindow before = window();
            user.give(MainCommand.DAY_2);
            assertThat(window().length()).isLessThan(before.length());
        });
        for (MainCommand moving : List.of(
                MainCommand.LATER,
                MainCommand.EARLIER,
                MainCommand.SHORTER,
                MainCommand.LONGER,
                MainCommand.PAGE_LATER,
                MainCommand.PAGE_EARLIER,
                MainCommand.TO_LAST_DAY,
                MainCommand.TO_FIRST_DAY)) {
            changes(moving, this::window);
        }
        changes(MainCommand.DAY_3, this::window);
        changes(MainCommand.DAY_1, this::window);
        line(MainCommand.DAY_4, () -> window().equals(model().span()));
        changes(MainCommand.SLOWER, () -> model().playback().speedProperty().get());
        changes(MainCommand.FASTER, () -> model().playback().speedProperty().get());
        changes(MainCommand.LOOP, () -> model().playback().loopingProperty().get());
        line(MainCommand.GROW, () -> model().playback().modeProperty().get() == PlaybackMode.GROWING);
        line(MainCommand.PLAY, () -> {
            user.give(MainCommand.PLAY);
            user.see("that it plays", () -> model().playback().playingProperty().get());
            user.give(MainCommand.PLAY);
            user.see(
                    "that it pauses",
                    () -> !model().playback().playingProperty().get());
        });
        Supplier<Object> seen = () -> model().chart().seenProperty().get();
        changes(MainCommand.ZOOM_TIME_IN, seen);
        changes(MainCommand.PAN_LATER, seen);
        changes(MainCommand.PAN_EARLIER, seen);
        changes(MainCommand.ZOOM_TIME_OUT, seen);
        line(MainCommand.FIT_TIME, () -> {
            user.give(MainCommand.ZOOM_TIME_IN);
            user.give(MainCommand.FIT_TIME);
            user.see(
                    "all of the time",
                    () -> !model().chart()
                            .seenProperty()
                            .get()
                            .from()
                            .isAfter(model().span().from()));
        });
        line(MainCommand.TYPE_WINDOW, () -> {
            user.give(MainCommand.TYPE_WINDOW);
            user.see("the field", () -> user.focused().equals("window-from"));
            user.write("Sat 6am");
            robot.type(KeyCode.ENTER);
            user.see("the time typed", () -> window().from().toString().equals("2026-01-31T01:00:00Z"));
        });
        line(MainCommand.UNDO, () -> {
            TimeWindow before = window();
            user.give(MainCommand.UNDO);
            user.see("the window before", () -> !window().equals(before));
        });
        line(MainCommand.REDO, () -> {
            user.give(MainCommand.REDO);
            user.see("the window again", () -> window().from().toString().equals("2026-01-31T01:00:00Z"));
            robot.type(KeyCode.DIGIT4);
        });
    }

    private void screens() {
        for (Screen screen : List.of(
                Screen.COVERAGE,
                Screen.FIGURES,
                Screen.SPEAKERS,
                Screen.CHART,
                Screen.READER,
                Screen.COMPARE,
                Screen.TABLE)) {
            line(MainCommand.showing(screen), () -> model().screenProperty().get() == screen);
        }
        line(MainCommand.COPY_ROWS, () -> {
            user.give(MainCommand.COPY_ROWS);
            user.see("the rows", () -> clipboard().contains("Inmates freed"));
        });
        line(MainCommand.EXPORT_TABLE, () -> {
            Path target = folder.resolve("rows.csv");
            choose(target);
            user.give(MainCommand.EXPORT_TABLE);
            user.see("the file of the table", () -> Files.exists(target));
        });
        line(MainCommand.SHOW_MAP, () -> model().screenProperty().get() == Screen.MAP);
    }

    private void map() {
        line(MainCommand.SHADE, () -> user.has("#shade-box"));
        line(MainCommand.LAYERS, () -> user.has("#layers-box"));
        line(MainCommand.LEAVE, () -> {
            assertThat(user.has("#layers-box")).isTrue();
            // The hints of a first start go before it
            if (user.has(".hint")) {
                user.give(MainCommand.LEAVE);
                user.see("no hint", () -> !user.has(".hint"));
            }
            user.give(MainCommand.LEAVE);
            user.see("no box", () -> !user.has("#layers-box"));
        });
        folds(MainCommand.FOLD_BOXES, "#wide-places");
        folds(MainCommand.FOLD_TIMELINE, "#timeline");
        folds(MainCommand.FOLD_PANEL, "#panel");
        for (MainCommand tool : List.of(MainCommand.DRAW_SHAPE, MainCommand.MEASURE)) {
            line(tool, () -> {
                toMap();
                user.give(tool);
                user.see("the tool", () -> user.has("#map-tools"));
                robot.type(KeyCode.ESCAPE);
                user.see("no tool", () -> !user.has("#map-tools"));
            });
        }
        line(MainCommand.COPY_COORDINATES, () -> {
            user.give(MainCommand.COPY_COORDINATES);
            user.see("coordinates", () -> clipboard().matches("-?[0-9.]+, ?-?[0-9.]+.*"));
        });
    }

    private void pages() {
        line(MainCommand.SEARCH, () -> {
            user.give(MainCommand.SEARCH);
            assertThat(user.focused()).isEqualTo("search");
            toMap();
        });
        line(MainCommand.SEARCH_BY_SLASH, () -> {
            user.give(MainCommand.SEARCH_BY_SLASH);
            user.see("the search", () -> user.focused().equals("search"));
            toMap();
        });
        line(MainCommand.BACK, () -> {
            toEvent();
            user.give(MainCommand.BACK);
            user.see("the list", () -> page().equals(Selection.NOTHING));
        });
        line(MainCommand.FORWARD, () -> page().eventId().isPresent());
        line(MainCommand.ONLY_SELECTED, () -> {
            toMap();
            robot.type(KeyCode.HOME).type(KeyCode.ENTER);
            user.see("the page of a place", () -> page().placeId().isPresent());
            user.give(MainCommand.ONLY_SELECTED);
            user.see(
                    "a filter",
                    () -> !model().filterProperty().get().places().only().isEmpty());
        });
        changes(MainCommand.NOT_SELECTED, () -> model().filterProperty().get());
        changes(MainCommand.CLEAR_FILTER, () -> model().filterProperty().get());
        changes(MainCommand.CERTAIN_ONLY, () -> model().certainOnlyProperty().get());
    }

    private void changesOfTheDataset() {
        line(MainCommand.EDIT, () -> {
            toEvent();
            user.give(MainCommand.EDIT);
            user.see(
                    "the form", () -> user.has("#record-form") && user.focused().equals("field-title"));
        });
        line(MainCommand.SAVE_FORM, () -> {
            robot.push(KeyCode.CONTROL, KeyCode.A);
            user.write("Inmates are freed");
            program.andAwaitRefresh(() -> robot.push(KeyCode.CONTROL, KeyCode.ENTER));
            assertThat(Files.readString(data)).contains("Inmates are freed");
        });
        line(MainCommand.CHANGES, () -> page().equals(new Selection.OfChanges(null)));
        for (MainCommand made : List.of(
                MainCommand.NEW_EVENT,
                MainCommand.NEW_PLACE,
                MainCommand.NEW_SOURCE,
                MainCommand.NEW_CATEGORY,
                MainCommand.NEW_MEASURE,
                MainCommand.DATASET_SETTINGS)) {
            line(made, () -> {
                toMap();
                user.give(made);
                user.see("a form", () -> user.has("#record-form"));
                robot.type(KeyCode.ESCAPE);
                user.see("no form", () -> !user.has("#record-form"));
            });
        }
    }

    private void marks() {
        line(MainCommand.STAR, () -> {
            toEvent();
            Object before = model().editing().marks().marksProperty().get();
            user.give(MainCommand.STAR);
            user.see(
                    "a star",
                    () -> !model().editing().marks().marksProperty().get().equals(before));
        });
        line(MainCommand.TAG, () -> {
            user.give(MainCommand.TAG);
            user.write("checked");
            robot.type(KeyCode.ENTER);
            user.see("the tag", () -> model().editing().marks().tags().containsKey("checked"));
            toMap();
        });
        line(MainCommand.WRITE_NOTE, () -> user.focused().equals("note"));
        line(MainCommand.MARK_AS, () -> {
            toMap();
            user.give(MainCommand.MARK_AS);
            user.see("the name", () -> user.has("#person"));
            robot.type(KeyCode.ESCAPE);
            user.see("no name", () -> !user.has("#person"));
        });
    }

    private void views() {
        line(MainCommand.COPY_VIEW, () -> {
            toTimeline();
            robot.type(KeyCode.DIGIT2);
            user.give(MainCommand.COPY_VIEW);
            user.see("the line", () -> clipboard().contains("from="));
        });
        line(MainCommand.PASTE_VIEW, () -> {
            TimeWindow copied = window();
            robot.type(KeyCode.DIGIT4);
            user.give(MainCommand.PASTE_VIEW);
            user.see("the view", () -> window().equals(copied));
        });
        line(MainCommand.OPEN_VIEW, () -> {
            user.give(MainCommand.OPEN_VIEW);
            user.see("the line", () -> user.has("#view-line"));
            robot.type(KeyCode.ESCAPE);
            user.see("no line", () -> !user.has("#view-line"));
        });
        line(MainCommand.STORIES, () -> page().equals(new Selection.OfStories()));
        line(MainCommand.ADD_VIEW, () -> {
            int before = steps().size();
            user.give(MainCommand.ADD_VIEW);
            user.see("a step more", () -> steps().size() == before + 1);
            user.write("First");
            user.give(MainCommand.ADD_VIEW);
            user.see("two steps more", () -> steps().size() == before + 2);
            user.write("Second");
            robot.type(KeyCode.TAB);
            // Words that are longer than the screen, to be scrolled when they are presented
            robot.interact(() -> Clipboard.getSystemClipboard()
                    .setContent(Map.of(DataFormat.PLAIN_TEXT, "Many words of a caption. ".repeat(400))));
            robot.push(KeyCode.CONTROL, KeyCode.V);
        });
        line(MainCommand.USE_VIEW, () -> {
            // By words, so that the keyboard stays on the page of the stories
            user.giveByWords(MainCommand.DAY_1);
            user.see("another window", () -> !stepWindow().equals(window()));
            user.give(MainCommand.USE_VIEW);
            user.see("it in the step", () -> stepWindow().equals(window()));
        });
        line(MainCommand.EXPORT_STORY, () -> {
            user.give(MainCommand.EXPORT_STORY);
            user.see("that a story is to be exported", () -> chosenFormat().equals(Optional.of(ExportFormat.STORY)));
            user.leaveWindow("Export");
        });
    }

    private List<String> steps() {
        return robot.lookup("#story-steps")
                .tryQueryAs(ListView.class)
                .map(list -> ((List<?>) list.getItems())
                        .stream().map(step -> ((StoryStep) step).title()).toList())
                .orElse(List.of());
    }

    private Optional<Object> chosenFormat() {
        return robot.lookup("#export-formats")
                .tryQueryAs(ListView.class)
                .map(list -> list.getSelectionModel().getSelectedItem());
    }

    private TimeWindow stepWindow() {
        List<?> items = robot.lookup("#story-steps").queryAs(ListView.class).getItems();
        return ((StoryStep) items.get(items.size() - 1)).window();
    }

    private void editor() {
        changes(EditorCommand.STEP_UP, this::steps);
        changes(EditorCommand.STEP_DOWN, this::steps);
        line(EditorCommand.DELETE_STEP, () -> {
            int before = steps().size();
            // Its key counts in the list alone
            user.giveByWords(EditorCommand.DELETE_STEP);
            user.see("a step less", () -> steps().size() == before - 1);
        });
        changes(EditorCommand.UNDO_STORY, this::steps);
        changes(EditorCommand.REDO_STORY, this::steps);
    }

    private boolean isNoted() {
        return user.has("#note-page");
    }

    private String step() {
        return robot.lookup("#step-number").queryLabeled().getText();
    }

    private double scrolled() {
        return robot.lookup("#presentation .scroll-pane")
                .queryAs(ScrollPane.class)
                .getVvalue();
    }

    private String seconds() {
        return robot.lookup("#presentation .label").queryAll().stream()
                .map(label -> ((Labeled) label).getText())
                .filter(words -> words.endsWith("s per step"))
                .findFirst()
                .orElse("");
    }

    private String autoplay() {
        return robot.lookup("#presentation .button .ikonli-font-icon").queryAll().stream()
                .map(icon -> ((FontIcon) icon).getIconLiteral())
                .filter(icon -> icon.contains("pause") || icon.contains("play"))
                .findFirst()
                .orElse("");
    }

    private void presentation() {
        line(MainCommand.PRESENT, () -> {
            user.give(MainCommand.PRESENT);
            user.see("which story", () -> user.has("#story-choice"));
            robot.type(KeyCode.ENTER);
            user.see("the presentation", () -> user.has("#presentation"));
        });
        line(PresentationCommand.NOTE, () -> {
            assertThat(isNoted()).isTrue();
            CheckBox wanted = robot.lookup("#note-wanted").queryAs(CheckBox.class);
            boolean before = wanted.isSelected();
            user.give(PresentationCommand.NOTE);
            assertThat(wanted.isSelected()).isEqualTo(!before);
        });
        line(PresentationCommand.NEXT_STEP, () -> {
            user.give(PresentationCommand.NEXT_STEP);
            user.see("the first step", () -> !isNoted());
            String before = step();
            user.give(PresentationCommand.NEXT_STEP);
            user.see("the second step", () -> !step().equals(before));
        });
        changes(PresentationCommand.PREVIOUS_STEP, this::step);
        changes(PresentationCommand.LAST_STEP, this::step);
        changes(PresentationCommand.FIRST_STEP, this::step);
        line(PresentationCommand.BLANK, () -> {
            user.give(PresentationCommand.BLANK);
            user.see("nothing", () -> user.has("#blank"));
            robot.type(KeyCode.SPACE);
            user.see("the step again", () -> !user.has("#blank"));
        });
        changes(PresentationCommand.AUTOPLAY, this::autoplay);
        line(PresentationCommand.MORE_TIME, () -> {
            String before = seconds();
            user.give(PresentationCommand.MORE_TIME);
            user.see("more seconds", () -> !seconds().equals(before));
        });
        changes(PresentationCommand.LESS_TIME, this::seconds);
        line(PresentationCommand.WORDS_DOWN, () -> {
            robot.type(KeyCode.END);
            double before = scrolled();
            user.give(PresentationCommand.WORDS_DOWN);
            user.see("words further down", () -> scrolled() > before);
        });
        line(PresentationCommand.WORDS_UP, () -> {
            double before = scrolled();
            user.give(PresentationCommand.WORDS_UP);
            user.see("words further up", () -> scrolled() < before);
        });
        line(PresentationCommand.PRESENTER, () -> {
            user.give(PresentationCommand.PRESENTER);
            user.see("the notes", () -> user.isOpen(NOTES));
            user.give(PresentationCommand.PRESENTER);
            user.see("no notes", () -> !user.isOpen(NOTES));
        });
        line(PresentationCommand.KEYS, () -> {
            user.give(PresentationCommand.KEYS);
            user.see("the keys", () -> user.has("#presentation .presentation-keys"));
            // It takes the keys away, and what they lie over stays
            robot.type(KeyCode.ESCAPE);
            user.see("no keys", () -> !user.has("#presentation .presentation-keys"));
            assertThat(user.has("#presentation")).isTrue();
        });
        line(PresentationCommand.END, () -> !user.has("#presentation"));
    }

    private void files() {
        opens(MainCommand.EXPORT, "Export");
        changes(MainCommand.COPY_CITATIONS, this::clipboard);
        line(MainCommand.SAVE_COPY, () -> {
            Path copy = folder.resolve("copy.json");
            choose(copy);
            user.give(MainCommand.SAVE_COPY);
            // It says so in a dialog
            user.leaveWindow("Dateline");
            assertThat(copy).exists();
        });
        opens(MainCommand.NEW_DATASET, "New dataset");
        line(MainCommand.OPEN_TEXTS, () -> {
            choose(folder);
            user.give(MainCommand.OPEN_TEXTS);
            user.see("what came of it", () -> user.has("#notice"));
        });
        line(MainCommand.ADD_REPORT, () -> {
            user.give(MainCommand.ADD_REPORT);
            user.leaveWindow("Add a report");
        });
        line(MainCommand.IMPORT, () -> {
            choose(folder.resolve("table.csv"));
            user.give(MainCommand.IMPORT);
            user.leaveWindow("Import events");
        });
        line(MainCommand.COMPARE, () -> {
            choose(folder.resolve("copy.json"));
            user.give(MainCommand.COMPARE);
            user.leaveWindow("From ");
        });
        line(MainCommand.MERGE, () -> {
            choose(other);
            user.give(MainCommand.MERGE);
            user.leaveWindow("Merge");
        });
        line(MainCommand.ADD_LAYER, () -> {
            choose(Files.writeString(folder.resolve("roads.geojson"), """
                    { "type": "FeatureCollection", "features": [ { "type": "Feature", "properties": { "name": "A" },
                      "geometry": { "type": "LineString", "coordinates": [[65, 28], [67, 30]] } } ] }
                    """));
            program.andAwaitRefresh(() -> giveQuietly(MainCommand.ADD_LAYER));
            assertThat(model().layers().entriesProperty().get())
                    .anyMatch(entry -> entry.toString().contains("roads"));
        });
        line(MainCommand.OPEN_MAP, () -> {
            choose(Path.of("maps/balochistan_districts.shp").toAbsolutePath());
            program.andAwaitRefresh(() -> giveQuietly(MainCommand.OPEN_MAP));
        });
        line(MainCommand.OPEN_DATASET, () -> {
            choose(other);
            program.andAwaitRefresh(() -> giveQuietly(MainCommand.OPEN_DATASET));
            assertThat(program.view().workspace().dataset().events().size()).isEqualTo(8);
        });
    }

    /** What is only there in a dataset with fields of its own, many days and something wrong with it. */
    private void otherDataset() {
        changes(MainCommand.DAY_5, this::window);
        changes(MainCommand.DAY_6, this::window);
        changes(MainCommand.DAY_7, this::window);
        changes(MainCommand.DAY_8, this::window);
        line(MainCommand.DAY_9, () -> window().equals(model().span()));
        line(MainCommand.ACTORS, () -> page().equals(new Selection.OfActors()));
        line(MainCommand.PROBLEMS, () -> page().equals(new Selection.OfProblems()));
        line(MainCommand.FIELDS, () -> {
            user.give(MainCommand.FIELDS);
            user.see("the choice of a field", () -> user.has("#field-filter"));
            robot.type(KeyCode.ESCAPE);
        });
        line(MainCommand.OPEN_RECENT, () -> {
            user.give(MainCommand.OPEN_RECENT);
            user.see("what was open", () -> user.has("#recent-files"));
            robot.type(KeyCode.ESCAPE);
            user.see("it closed", () -> !user.has("#recent-files"));
        });
    }

    private void database() {
        line(MainCommand.OPEN_DATABASE, () -> {
            Files.writeString(folder.resolve("events.csv"), "what,day,district\nRaid,2026-01-31,Quetta\n");
            choose(Files.writeString(folder.resolve("press.source.json"), """
                    {"format": "dateline-source/1", "title": "Press", "files": ["events.csv"],
                     "columns": {"title": "what", "start": "day", "place": "district"}}
                    """));
            giveQuietly(MainCommand.OPEN_DATABASE);
            user.see("the question which", () -> user.focused().equals("database-what"));
            // To the button beside the field, which asks for a file
            robot.type(KeyCode.TAB).type(KeyCode.SPACE);
            user.see(
                    "the file that is chosen",
                    () -> robot.lookup("#database-what")
                            .queryTextInputControl()
                            .getText()
                            .endsWith("press.source.json"));
            robot.type(KeyCode.ENTER);
            user.see("its event", () -> user.has("#events") && user.has("#source-known"));
        });
    }

    private void language() {
        line(MainCommand.LANGUAGE, () -> {
            speak("language-en", KeyCode.DOWN, "language-ur");
            assertThat(Language.current().tag()).isEqualTo("ur");
            speak("language-ur", KeyCode.UP, "language-en");
            assertThat(Language.current()).isEqualTo(Language.ENGLISH);
        });
    }

    private void speak(String spoken, KeyCode key, String wanted) throws Exception {
        user.give(MainCommand.LANGUAGE);
        user.see("what is spoken", () -> user.focused().equals(spoken));
        robot.type(key);
        user.see("what is to be spoken", () -> user.focused().equals(wanted));
        program.andAwaitRefresh(() -> robot.type(KeyCode.ENTER));
    }

    private void giveQuietly(Command command) {
        try {
            user.give(command);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
