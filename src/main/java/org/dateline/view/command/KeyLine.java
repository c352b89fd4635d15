package org.dateline.view.command;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.words.ListWords;

/** The names of keys, what they do, and the commands that they ask for; none if a control keeps the keys for itself. */
public record KeyLine(String keys, String words, List<Command> commands) {

    public KeyLine {
        commands = List.copyOf(commands);
    }

    /** Keys that a control keeps for itself. */
    static KeyLine ofControl(String keys, String words) {
        return new KeyLine(keys, words, List.of());
    }

    /** The keys of commands. */
    static KeyLine of(String words, Command... commands) {
        return new KeyLine(ListWords.commas(keys(commands)), words, List.of(commands));
    }

    /** The keys of commands, each of which does the same. */
    static KeyLine ofEither(String words, Command... commands) {
        return new KeyLine(ListWords.eachOr(keys(commands)), words, List.of(commands));
    }

    /** The keys of commands that are single signs, apart from one another. */
    static KeyLine ofSigns(String words, Command... commands) {
        return new KeyLine(String.join("  ", keys(commands)), words, List.of(commands));
    }

    private static List<String> keys(Command... commands) {
        return Stream.of(commands).map(command -> command.keys().toString()).toList();
    }

    /** The keys of commands of which the first and the last are enough to see the rest. */
    static KeyLine from(List<? extends Command> commands, String words) {
        String keys = commands.get(0).keys() + " \u2026 "
                + commands.get(commands.size() - 1).keys();
        return new KeyLine(keys, words, List.copyOf(commands));
    }

    /** The same line, whose words speak of other commands too. */
    KeyLine alsoOf(Command... others) {
        return new KeyLine(
                keys, words, Stream.concat(commands.stream(), Stream.of(others)).toList());
    }
}
