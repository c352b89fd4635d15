package org.dateline.view.command;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of a page of keys that belong together, under the words that say what they are about. */
public record KeyGroup(String title, List<KeyLine> lines) {

    public KeyGroup {
        lines = List.copyOf(lines);
    }

    /** Those lines whose keys or words, or the words above them, or what else their commands are called, have words that begin so. */
    public List<KeyLine> matching(Typed typed) {
        return lines.stream()
                .filter(line -> typed.isIn(title() + " " + line.keys() + " " + line.words() + " " + others(line)))
                .toList();
    }

    private static String others(KeyLine line) {
        return line.commands().stream().map(SearchWords::of).collect(Collectors.joining(" "));
    }
}
