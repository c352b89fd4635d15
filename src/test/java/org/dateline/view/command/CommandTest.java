package org.dateline.view.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import org.dateline.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** What holds of all commands together; keys are matched with the help of the toolkit, which the extension starts. */
@ExtendWith(ApplicationExtension.class)
class CommandTest {

    private static final List<Command> ALL = Stream.of(
                    MainCommand.values(), PresentationCommand.values(), EditorCommand.values())
            .<Command>flatMap(Stream::of)
            .toList();

    /** Those that can be active at the same time. */
    static Stream<List<? extends Command>> activeTogether() {
        Set<MainCommand> leftToTheEditor = EnumSet.of(MainCommand.UNDO, MainCommand.REDO);
        Stream<Command> inTheEditor = Stream.concat(
                EnumSet.complementOf(EnumSet.copyOf(leftToTheEditor)).stream(), Stream.of(EditorCommand.values()));
        return Stream.of(List.of(MainCommand.values()), List.of(PresentationCommand.values()), inTheEditor.toList());
    }

    /** The key pressed with what it needs held down, and nothing else. */
    private static KeyEvent pressing(KeyCombination combination) {
        KeyCode code = ((KeyCodeCombination) combination).getCode();
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                "",
                "",
                code,
                combination.getShift() == ModifierValue.DOWN,
                combination.getControl() == ModifierValue.DOWN || combination.getShortcut() == ModifierValue.DOWN,
                combination.getAlt() == ModifierValue.DOWN,
                combination.getMeta() == ModifierValue.DOWN);
    }

    @Test
    void each_has_words_and_an_id_of_its_own() {
        assertThat(ALL).extracting(Command::id).doesNotHaveDuplicates();
        assertThat(ALL).allSatisfy(command -> assertThat(command.words()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("activeTogether")
    void no_two_that_can_be_active_at_once_share_a_key(List<? extends Command> commands) {
        for (Command command : commands) {
            for (KeyCombination combination : command.keys().all()) {
                KeyEvent pressed = pressing(combination);

                assertThat(commands.stream().filter(other -> other.keys().match(pressed)))
                        .as(combination.getName())
                        .singleElement()
                        .isEqualTo(command);
            }
        }
    }

    @Test
    void the_pages_of_keys_list_each_that_has_a_key() {
        assertThat(KeyLines.window().stream().flatMap(line -> line.commands().stream()))
                .containsAll(withKeys(MainCommand.values()));
        // That of the note counts only on the note's page, and stands there
        assertThat(KeyLines.presentation().stream().flatMap(line -> line.commands().stream()))
                .containsExactlyInAnyOrderElementsOf(withKeys(PresentationCommand.values()).stream()
                        .filter(command -> command != PresentationCommand.NOTE)
                        .toList());
    }

    @Test
    void the_manual_has_every_line_of_the_page_of_keys() throws IOException {
        List<String> manual = Files.readAllLines(Path.of("src/docs/manual.md"));

        assertThat(manual)
                .containsAll(KeyLines.window().stream()
                        .map(line -> "| " + line.keys() + " | " + line.words() + " |")
                        .toList());
    }

    @Test
    void a_line_of_the_page_is_found_by_its_keys_its_words_and_its_group() {
        assertThat(found("draw shape events")).extracting(KeyLine::keys).containsExactly("S");
        assertThat(found("F6")).extracting(KeyLine::keys).containsExactly("F6, Shift+F6");
        assertThat(found("files")).hasSize(7);
        assertThat(found("")).isEqualTo(KeyLines.window());
        assertThat(found("qqq")).isEmpty();
    }

    private static List<KeyLine> found(String typed) {
        return KeyLines.groups().stream()
                .flatMap(group -> group.matching(new Typed(typed)).stream())
                .toList();
    }

    private static List<Command> withKeys(Command... commands) {
        return Stream.of(commands).filter(command -> !command.keys().isNone()).toList();
    }

    @Test
    void every_key_that_the_manual_names_is_that_of_a_command() throws IOException {
        String manual = Files.readString(Path.of("src/docs/manual.md")).replaceAll("\\s+", " ");
        Set<String> named = Pattern.compile("\\b(?:(?:Ctrl|Alt|Shift)\\+)+\\w+|\\bF\\d{1,2}\\b")
                .matcher(manual)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());

        assertThat(named).contains("F5", "Ctrl+Shift+C", "Alt+Right");
        Stream<String> ofControls = KeyLines.window().stream().map(KeyLine::keys);
        assertThat(Stream.concat(ALL.stream().map(command -> command.keys().toString()), ofControls)
                        .flatMap(keys -> Stream.of(keys.split(", "))))
                .containsAll(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "THEME | Dark or light (Ctrl+D)",
                "REDO | Redo (Ctrl+Shift+Z)",
                "BACK | Back (Alt+Left)",
                "PRESENT | Present a story, full screen (F5)",
                "PLAY | Play (Space)",
                "SLOWER | Play slower ([)",
                "PAGE_LATER | Move the window by its length to later times (Page Down)",
                "DAY_2 | Show the days of button 2 (2)",
                "SHOW_FIGURES | Figures (Ctrl+3)",
                "LEAVE | Clear the search, back to the map, back to the list (Esc)",
                "SAVE_COPY | Save a copy of the dataset\u2026"
            })
    void says_its_keys_with_its_words(MainCommand command, String tip) {
        assertThat(command.tip()).isEqualTo(tip);
    }

    @Test
    void the_arrow_in_the_direction_of_reading_is_the_next_step() {
        Language backwards = new Language(
                Locale.forLanguageTag("ur"),
                "Urdu",
                true,
                new Language.Messages(Map.of(), Map.of(), number -> "other"));

        assertThat(PresentationCommand.NEXT_STEP.keys()).hasToString("Right, Page Down, Space");
        assertThat(Language.in(backwards, () -> String.valueOf(PresentationCommand.NEXT_STEP.keys())))
                .isEqualTo("Left, Page Down, Space");
        assertThat(Language.in(backwards, () -> String.valueOf(PresentationCommand.PREVIOUS_STEP.keys())))
                .startsWith("Right");
    }

    @Test
    void says_only_the_keys_that_are_to_be_named() {
        assertThat(PresentationCommand.NEXT_STEP.tip()).isEqualTo("The next step (Right, Page Down, Space)");
        assertThat(PresentationCommand.LESS_TIME.keys()).hasToString("\u2212");
        assertThat(EditorCommand.DELETE_STEP.tip()).isEqualTo("Delete the step (Delete; can be undone)");
    }

    @Test
    void a_line_of_the_page_shows_the_keys_of_its_commands() {
        assertThat(KeyLines.window())
                .extracting(KeyLine::keys)
                .startsWith("Space", "[  ]", "1 \u2026 9", "Left, Right", "Page Up, Page Down", "Home, End")
                .contains("Ctrl+F or /", "Ctrl+Z, Ctrl+Shift+Z", "Ctrl+1 \u2026 Ctrl+8", "Ctrl+O, Ctrl+Shift+O");
    }
}
