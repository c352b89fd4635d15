package org.dateline.view.command;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.words.ListWords;

/**
 * A command as the list of all commands offers it.
 *
 * @param words what it would do now
 * @param missing what has to be so that it can be given, in words; empty if it can be given now
 * @param action gives it
 */
record CommandOffer(Command command, String words, CommandGroup group, String missing, Runnable action) {

    boolean isPossible() {
        return missing.isEmpty();
    }

    /** Whether every word that is typed begins one of its own, as they are now or always. */
    boolean says(Typed typed) {
        return typed.isIn(own());
    }

    /** The same of all that it shows: what it is about, and its keys. */
    boolean shows(Typed typed) {
        return typed.isIn(shown());
    }

    /** The same of that, and of what else it is called. */
    boolean isCalled(Typed typed) {
        return typed.isIn(shown() + " " + SearchWords.of(command));
    }

    private String own() {
        return words + " " + command.words();
    }

    private String shown() {
        return own() + " " + group.words() + " " + command.keys();
    }

    /** All that a screen reader says of it. */
    String spoken() {
        return ListWords.commas(Stream.of(words, command.keys().toString(), group.words(), missing)
                .filter(part -> !part.isEmpty())
                .toList());
    }

    /** All commands of a window, of the page of stories in it, and of presentations, each once by its words; then what they may be given for. */
    static List<CommandOffer> all(CommandTable<MainCommand> window, CommandTable<EditorCommand> editor) {
        Stream<CommandOffer> own = own(window);
        Stream<CommandOffer> ofEditor = Stream.of(EditorCommand.values())
                .map(command -> new CommandOffer(
                        command,
                        editor.words(command),
                        CommandGroup.EDITOR,
                        editor.isEnabled(command) ? "" : missing(command),
                        () -> editor.run(command)));
        Stream<CommandOffer> ofPresentation = Stream.of(PresentationCommand.values())
                .map(command -> new CommandOffer(
                        command,
                        command.words(),
                        CommandGroup.PRESENTATION,
                        tr(
                                "In a presentation, which {0} begins",
                                MainCommand.PRESENT.keys().toString()),
                        () -> {}));
        return Stream.of(own, ofEditor, ofPresentation)
                .flatMap(offers -> offers)
                .toList();
    }

    /** Those of a window without more that can be given now. */
    static List<CommandOffer> possible(CommandTable<MainCommand> window) {
        return own(window).filter(CommandOffer::isPossible).toList();
    }

    private static Stream<CommandOffer> own(CommandTable<MainCommand> window) {
        return Stream.of(MainCommand.values())
                .filter(command -> command != MainCommand.PALETTE && command != MainCommand.SEARCH_BY_SLASH)
                .flatMap(command -> Stream.concat(Stream.of(of(command, window)), variants(command, window)));
    }

    private static CommandOffer of(MainCommand command, CommandTable<MainCommand> window) {
        return new CommandOffer(
                command,
                window.words(command),
                CommandGroup.of(command),
                window.isEnabled(command) ? "" : missing(command),
                () -> window.run(command));
    }

    private static Stream<CommandOffer> variants(MainCommand command, CommandTable<MainCommand> window) {
        return window.variants(command).entrySet().stream()
                .map(variant ->
                        new CommandOffer(command, variant.getKey(), CommandGroup.of(command), "", variant.getValue()));
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
