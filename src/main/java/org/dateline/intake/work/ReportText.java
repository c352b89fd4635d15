package org.dateline.intake.work;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dateline.text.WhiteSpace;
import org.jspecify.annotations.Nullable;

/**
 * The text of a report, of which some lines may not be the report: they are cut off, and do not count as paragraphs.
 *
 * @param name the name of its file, or null if it was pasted
 * @param lines its lines that are not empty, white space collapsed
 * @param cut the numbers of those that are cut off, from 1
 */
public record ReportText(@Nullable String name, List<String> lines, SortedSet<Integer> cut) {

    /** No text yet. */
    public static final ReportText NONE = new ReportText(null, List.of(), new TreeSet<>());

    public ReportText {
        lines = List.copyOf(lines);
        cut = new TreeSet<>(cut);
    }

    /** What was pasted. */
    public static ReportText pasted(String text) {
        List<String> lines = text.lines()
                .map(WhiteSpace::collapsed)
                .filter(line -> !line.isEmpty())
                .toList();
        return new ReportText(null, lines, new TreeSet<>());
    }

    /** The same, in which a line is cut off, or counts again if it was. */
    public ReportText toggled(int line) {
        SortedSet<Integer> changed = new TreeSet<>(cut);
        if (!changed.remove(line)) {
            changed.add(line);
        }
        return new ReportText(name, lines, changed);
    }

    /** Its paragraphs. */
    public List<String> paragraphs() {
        return IntStream.range(0, lines.size())
                .filter(i -> !cut.contains(i + 1))
                .mapToObj(lines::get)
                .toList();
    }

    /** The number of the paragraph that a line is, or 0 if it is cut off. */
    public int paragraphOf(int line) {
        return cut.contains(line) ? 0 : line - cut.headSet(line).size();
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return cut.size() >= lines.size();
    }
}
