package org.dateline.view.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dateline.language.Language;
import org.dateline.language.catalogue.Languages;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class CommandPaletteTest {

    private final CommandTable<MainCommand> commands = new CommandTable<>(MainCommand.class);
    private final CommandTable<EditorCommand> editor = new CommandTable<>(EditorCommand.class);

    private List<CommandOffer> all() {
        return CommandOffer.all(commands, editor);
    }

    private static List<Command> commands(List<CommandOffer> offers) {
        return offers.stream().map(CommandOffer::command).toList();
    }

    private List<Command> matching(String typed) {
        return commands(CommandPalette.matching(all(), typed));
    }

    @Test
    void offers_every_command_there_is_but_itself_and_each_only_once() {
        List<Command> known = Stream.of(MainCommand.values(), EditorCommand.values(), PresentationCommand.values())
                .<Command>flatMap(Stream::of)
                .filter(command -> command != MainCommand.PALETTE && command != MainCommand.SEARCH_BY_SLASH)
                .toList();

        assertThat(commands(all())).containsExactlyElementsOf(known);
    }

    @Test
    void says_what_is_missing_of_what_cannot_be_given_and_nothing_of_what_can() {
        commands.put(MainCommand.UNDO, () -> {});
        editor.put(EditorCommand.STEP_UP, () -> {});

        assertThat(all())
                .filteredOn(CommandOffer::isPossible)
                .extracting(CommandOffer::command)
                .containsExactly(MainCommand.UNDO, EditorCommand.STEP_UP);
        assertThat(all())
                .filteredOn(offer -> offer.command() == MainCommand.STAR)
                .extracting(CommandOffer::missing)
                .containsExactly("With an event in the panel");
        assertThat(all())
                .filteredOn(offer -> offer.command() == PresentationCommand.BLANK)
                .extracting(CommandOffer::missing)
                .containsExactly("In a presentation, which F5 begins");
    }

    @Test
    void gives_what_is_chosen() {
        AtomicInteger undone = new AtomicInteger();
        commands.put(MainCommand.UNDO, undone::incrementAndGet);

        CommandPalette.matching(all(), "undo").get(0).action().run();

        assertThat(undone).hasValue(1);
    }

    @Test
    void what_was_given_last_stands_first_then_what_can_be_given() {
        commands.put(MainCommand.THEME, () -> {});
        commands.remember(MainCommand.SEARCH);
        commands.remember(EditorCommand.STEP_UP);
        commands.remember(MainCommand.SEARCH);

        assertThat(commands(CommandPalette.ordered(all(), commands.recent())))
                .startsWith(MainCommand.SEARCH, EditorCommand.STEP_UP, MainCommand.THEME, MainCommand.OPEN_DATASET);
    }

    @Test
    void no_more_than_six_are_remembered_and_a_new_window_goes_on_with_them() {
        Stream.of(MainCommand.values()).limit(9).forEach(commands::remember);
        CommandTable<MainCommand> next = new CommandTable<>(MainCommand.class);

        next.rememberAs(commands);

        assertThat(next.recent()).hasSize(6).startsWith(MainCommand.values()[8], MainCommand.values()[7]);
    }

    @Test
    void what_says_all_the_words_stands_before_what_is_only_called_so() {
        commands.put(MainCommand.OPEN_DATASET, () -> {});
        commands.put(MainCommand.OPEN_DATABASE, () -> {});

        assertThat(matching("open database")).startsWith(MainCommand.OPEN_DATABASE);
        assertThat(matching("open data")).startsWith(MainCommand.OPEN_DATASET, MainCommand.OPEN_DATABASE);
    }

    @Test
    void nothing_typed_finds_all() {
        assertThat(matching("  ")).isEqualTo(commands(all()));
    }

    @Test
    void every_word_that_is_typed_begins_one_of_the_command_whatever_its_case_and_order() {
        assertThat(matching("DATAS open")).containsExactly(MainCommand.OPEN_DATASET);
        assertThat(matching("pen")).isEmpty();
        assertThat(matching("later window length")).containsExactly(MainCommand.PAGE_LATER);
    }

    @Test
    void commands_are_found_by_their_keys_and_by_what_they_are_about() {
        assertThat(matching("ctrl+shift+k")).containsExactly(MainCommand.COPY_CITATIONS);
        assertThat(matching("[")).containsExactly(MainCommand.SLOWER);
        assertThat(matching("marks")).contains(MainCommand.STAR, MainCommand.TAG, MainCommand.WRITE_NOTE);
    }

    @Test
    void commands_that_begin_with_what_is_typed_and_can_be_given_stand_first() {
        commands.put(MainCommand.EXPORT_TABLE, () -> {});

        assertThat(matching("export")).startsWith(MainCommand.EXPORT_TABLE, MainCommand.EXPORT);
    }

    @ParameterizedTest
    @CsvSource({
        "dark, THEME",
        "night, THEME",
        "png, EXPORT",
        "picture, EXPORT",
        "print, EXPORT",
        "csv, EXPORT",
        "csv, IMPORT",
        "csv, EXPORT_TABLE",
        "excel, IMPORT",
        "zoom, ZOOM_TIME_IN",
        "week, SHOW_CHART",
        "week, SHOW_COMPARE",
        "week, TYPE_WINDOW",
        "find, SEARCH",
        "delete, EDIT",
        "help, HELP",
        "manual, HELP",
        "shortcuts, HELP",
        "save, SAVE_COPY",
        "film, EXPORT",
        "slideshow, PRESENT",
        "bookmark, COPY_VIEW",
        "bibliography, COPY_CITATIONS",
        "graph, SHOW_CHART",
        "spreadsheet, SHOW_TABLE",
        "shapefile, OPEN_MAP",
        "ruler, MEASURE",
        "polygon, DRAW_SHAPE",
        "legend, FOLD_BOXES",
        "settings, LANGUAGE",
        "pause, PLAY",
        "history, CHANGES",
        "people, ACTORS",
        "heat map, SHADE",
        "favourite, STAR"
    })
    void commands_are_found_by_what_else_users_call_them(String typed, MainCommand wanted) {
        assertThat(matching(typed)).contains(wanted);
    }

    @Test
    void what_says_the_words_stands_before_what_is_only_called_so() {
        assertThat(matching("save").get(0)).isIn(MainCommand.SAVE_COPY, MainCommand.SAVE_FORM);
        assertThat(matching("table")).startsWith(MainCommand.SHOW_TABLE);
    }

    @Test
    void a_command_says_what_it_would_do_now_and_is_found_by_its_usual_words_too() {
        commands.put(MainCommand.FOLD_BOXES, () -> {});
        commands.say(MainCommand.FOLD_BOXES, () -> "Show the boxes over the map");

        assertThat(CommandPalette.matching(all(), "boxes away"))
                .extracting(CommandOffer::words)
                .containsExactly("Show the boxes over the map");
    }

    @Test
    void what_a_command_would_ask_is_offered_with_it() {
        List<String> spoken = new ArrayList<>();
        commands.vary(
                MainCommand.LANGUAGE,
                () -> Map.of("Language: \u0627\u0631\u062f\u0648 (Urdu)", () -> spoken.add("ur")));

        for (String typed : List.of("urd", "lang ur", "\u0627\u0631\u062f\u0648", "urdu")) {
            CommandPalette.matching(all(), typed).get(0).action().run();
        }

        assertThat(spoken).containsExactly("ur", "ur", "ur", "ur");
    }

    @Test
    void in_another_language_commands_are_still_found_by_their_english_words() throws Exception {
        Language urdu = new Languages(null).of("ur").orElseThrow().value();

        assertThat(Language.in(urdu, () -> matching("heat map"))).contains(MainCommand.SHADE);
        assertThat(Language.in(urdu, () -> matching("undo"))).contains(MainCommand.UNDO);
    }
}
