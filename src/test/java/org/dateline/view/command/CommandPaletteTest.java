package org.dateline.view.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class CommandPaletteTest {

    private static final List<MainCommand> ALL = List.of(MainCommand.values());

    private final CommandTable<MainCommand> commands = new CommandTable<>(MainCommand.class);

    @Test
    void lists_what_can_be_given_now_and_each_only_once() {
        commands.put(MainCommand.UNDO, () -> {});
        commands.put(MainCommand.SEARCH, () -> {});
        commands.put(MainCommand.SEARCH_BY_SLASH, () -> {});
        commands.put(MainCommand.PALETTE, () -> {});

        assertThat(CommandPalette.possible(commands)).containsExactly(MainCommand.UNDO, MainCommand.SEARCH);
    }

    @Test
    void nothing_typed_finds_all() {
        assertThat(CommandPalette.matching(ALL, "  ")).isEqualTo(ALL);
    }

    @Test
    void every_word_that_is_typed_begins_one_of_the_command_whatever_its_case_and_order() {
        assertThat(CommandPalette.matching(ALL, "DATA open")).containsExactly(MainCommand.OPEN_DATASET);
        assertThat(CommandPalette.matching(ALL, "pen")).isEmpty();
        assertThat(CommandPalette.matching(ALL, "later window length")).containsExactly(MainCommand.PAGE_LATER);
    }

    @Test
    void commands_that_begin_with_what_is_typed_stand_first() {
        assertThat(CommandPalette.matching(ALL, "export")).startsWith(MainCommand.EXPORT, MainCommand.EXPORT_TABLE);
        assertThat(CommandPalette.matching(ALL, "view").get(0).words()).contains("view");
    }
}
