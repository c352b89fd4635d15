package org.dateline.imports.table;

import java.io.IOException;
import java.io.Reader;
import java.util.stream.Stream;
import org.dateline.problem.UnreadableFileException;

/** What stands between the cells of a table that does not say it. */
final class Delimiter {

    private static final char QUOTE = '"';

    private Delimiter() {}

    /** What stands most often in that of the first lines that has the most of it, outside of quotation marks; else the comma. */
    static char in(TextFile text) throws IOException, UnreadableFileException {
        String best = "";
        char found = ',';
        try (Reader reader = text.open();
                PhysicalLines lines = new PhysicalLines(reader)) {
            boolean isWithinCell = false;
            for (int row = 0; row < Heading.MOST_ROWS && !lines.isAtEnd(); row++) {
                String line = lines.firstLine();
                String unquoted = unquoted(isWithinCell ? QUOTE + line : line);
                char own = delimiterOf(unquoted);
                // The heading tells, unless lines of a title stand above it
                if (count(unquoted, own) > 2 * count(best, found)) {
                    best = unquoted;
                    found = own;
                }
                isWithinCell ^= count(line, QUOTE) % 2 == 1;
                lines.restartAt(lines.line() + 1);
            }
        }
        return found;
    }

    private static char delimiterOf(String unquoted) {
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
