package org.dateline.view.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

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
    void nothing_typed_finds_all() {
        assertThat(matching("  ")).isEqualTo(commands(all()));
    }

    @Test
    void every_word_that_is_typed_begins_one_of_the_command_whatever_its_case_and_order() {
        assertThat(matching("DATA open")).containsExactly(MainCommand.OPEN_DATASET);
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
}
