package org.dateline.imports.table;

import java.io.IOException;
import java.io.Reader;
import java.util.stream.Stream;
import org.dateline.problem.UnreadableFileException;

/** What stands between the cells of a table that does not say it. */
final class Delimiter {

    private Delimiter() {}

    /** What stands most often in that of the first lines that has the most of it, outside of quotation marks; else the comma. */
    static char in(TextFile text) throws IOException, UnreadableFileException {
        String best = "";
        char found = ',';
        try (Reader reader = text.open();
                PhysicalLines lines = new PhysicalLines(reader)) {
            for (int row = 0; row < Heading.MOST_ROWS && !lines.isAtEnd(); row++) {
                String line = lines.firstLine();
                char own = delimiterOf(line);
                // The heading tells, unless lines of a title stand above it
                if (count(unquoted(line), own) > 2 * count(unquoted(best), found)) {
                    best = line;
                    found = own;
                }
                lines.restartAt(lines.line() + 1);
            }
        }
        return found;
    }

    private static char delimiterOf(String line) {
        String unquoted = unquoted(line);
        return Stream.of(',', ';', '\t', '|')
                .reduce((best, next) -> count(unquoted, next) > count(unquoted, best) ? next : best)
                .orElseThrow();
    }

    private static String unquoted(String line) {
        return line.replaceAll("\"[^\"]*(\"|$)", "");
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
