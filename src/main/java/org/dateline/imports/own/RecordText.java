package org.dateline.imports.own;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record that stands in parts in a file, put together as the text of a dataset: each part in a line of its own, so that what
 * is wrong in it can be told with the line of the file. Events come in the order that they had in the dataset.
 */
final class RecordText {

    private static final String EVENTS = "events";

    private final String text;
    private final IntList lines;
    private final String title;
    private final int events;

    private RecordText(String text, IntList lines, String title, int events) {
        this.text = text;
        this.lines = lines;
        this.title = title;
        this.events = events;
    }

    /** The dataset, as JSON. */
    String text() {
        return text;
    }

    /** The title of the dataset. */
    String title() {
        return title;
    }

    /** How many events it has. */
    int events() {
        return events;
    }

    /** The line of the file that a line of the text comes from. */
    int lineInFile(int line) {
        return lines.getInt(Math.min(Math.max(line, 1), lines.size()) - 1);
    }

    /** A part: JSON in one line. */
    private record Part(int line, double position, String json) {}

    /** Collects the parts of a record. */
    static final class Parts {

        private final List<Part> members = new ArrayList<>();
        private final Map<String, List<Part>> lists = new LinkedHashMap<>();

        /** Adds keys and values of the dataset itself. */
        void members(int line, String object) {
            members.add(new Part(line, 0, object));
        }

        /** Adds an entry of a list, such as a source. */
        void entry(String list, int line, String json) {
            List<Part> entries = lists.computeIfAbsent(list, key -> new ArrayList<>());
            entries.add(new Part(line, entries.size(), json));
        }

        /** Adds an event that stood at this position in its dataset. */
        void event(double position, int line, String json) {
            lists.computeIfAbsent(EVENTS, key -> new ArrayList<>()).add(new Part(line, position, json));
        }

        /** @param title the title of the dataset */
        RecordText text(String title) {
            lists.putIfAbsent(EVENTS, new ArrayList<>());
            lists.forEach((list, entries) -> entries.sort(Comparator.comparingDouble(Part::position)));
            StringBuilder text = new StringBuilder("{\n");
            IntArrayList lines = new IntArrayList();
            lines.add(1);
            boolean first = true;
            for (Part part : members) {
                String inner = part.json.strip();
                String bare = inner.substring(1, inner.length() - 1).strip();
                if (!bare.isEmpty()) {
                    text.append(first ? "" : ",").append(bare).append('\n');
                    lines.add(part.line);
                    first = false;
                }
            }
            for (Map.Entry<String, List<Part>> list : lists.entrySet()) {
                List<Part> entries = list.getValue();
                text.append(first ? "\"" : ",\"").append(list.getKey()).append("\":[\n");
                first = false;
                lines.add(entries.isEmpty() ? 1 : entries.get(0).line);
                for (int i = 0; i < entries.size(); i++) {
                    text.append(i == 0 ? "" : ",").append(entries.get(i).json).append('\n');
                    lines.add(entries.get(i).line);
                }
                text.append("]\n");
                lines.add(entries.isEmpty() ? 1 : entries.get(entries.size() - 1).line);
            }
            text.append("}\n");
            lines.add(lines.getInt(lines.size() - 1));
            return new RecordText(
                    text.toString(), lines, title, lists.get(EVENTS).size());
        }
    }
}
