package org.dateline.view.command;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.words.ListWords;

/**
 * A command as the list of all commands offers it.
 *
 * @param missing what has to be so that it can be given, in words; empty if it can be given now
 * @param action gives it
 */
record CommandOffer(Command command, CommandGroup group, String missing, Runnable action) {

    boolean isPossible() {
        return missing.isEmpty();
    }

    /** All that a screen reader says of it. */
    String spoken() {
        return ListWords.commas(Stream.of(command.words(), command.keys().toString(), group.words(), missing)
                .filter(part -> !part.isEmpty())
                .toList());
    }

    /** All commands of a window, of the page of stories in it, and of presentations, each once by its words. */
    static List<CommandOffer> all(CommandTable<MainCommand> window, CommandTable<EditorCommand> editor) {
        Stream<CommandOffer> own = Stream.of(MainCommand.values())
                .filter(command -> command != MainCommand.PALETTE && command != MainCommand.SEARCH_BY_SLASH)
                .map(command -> new CommandOffer(
                        command,
                        CommandGroup.of(command),
                        window.isEnabled(command) ? "" : missing(command),
                        () -> window.run(command)));
        Stream<CommandOffer> ofEditor = Stream.of(EditorCommand.values())
                .map(command -> new CommandOffer(
                        command,
                        CommandGroup.EDITOR,
                        editor.isEnabled(command) ? "" : missing(command),
                        () -> editor.run(command)));
        Stream<CommandOffer> ofPresentation = Stream.of(PresentationCommand.values())
                .map(command -> new CommandOffer(
                        command,
                        CommandGroup.PRESENTATION,
                        tr(
                                "In a presentation, which {0} begins",
                                MainCommand.PRESENT.keys().toString()),
                        () -> {}));
        return Stream.of(own, ofEditor, ofPresentation)
                .flatMap(offers -> offers)
                .toList();
    }

    private static String missing(EditorCommand command) {
        return switch (command) {
            case STEP_UP, STEP_DOWN, DELETE_STEP -> tr("Once a step is chosen on the page of stories");
            case UNDO_STORY -> tr("Once a story was changed");
            case REDO_STORY -> tr("Once a change of a story was undone");
        };
    }

    /** What has to be so that a command can be given that depends on something. */
    static String missing(MainCommand command) {
        return switch (command) {
            case UNDO -> tr("Once something was changed");
            case REDO -> tr("Once something was undone");
            case BACK -> tr("Once a page was left for another");
            case FORWARD -> tr("Once one has gone back to a page");
            case EDIT -> tr("With an event, place or source in the panel");
            case STAR, TAG, WRITE_NOTE -> tr("With an event in the panel");
            case MARK_AS -> tr("With a dataset in a file, beside which marks are kept");
            case ONLY_SELECTED, NOT_SELECTED -> tr("With a place, source or actor in the panel");
            case CLEAR_FILTER -> tr("Once some events are left out");
            case ACTORS -> tr("With a dataset that has a field of actors");
            case FIELDS -> tr("With a dataset that has fields of its own");
            case PROBLEMS -> tr("Where something is wrong with the dataset or the map");
            case COPY_ROWS, EXPORT_TABLE -> tr("On a screen with a table");
            case DRAW_SHAPE, MEASURE, COPY_COORDINATES -> tr("On the map");
            case DAY_1, DAY_2, DAY_3, DAY_4, DAY_5, DAY_6, DAY_7, DAY_8, DAY_9 -> tr("With a dataset of so many days");
            default -> tr("Not now");
        };
    }
}
