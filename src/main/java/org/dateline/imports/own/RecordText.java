package org.dateline.imports.own;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.problem.Location;

/**
 * A record that stands in parts in a file, put together as the text of a dataset: each part in a line of its own, so that what
 * is wrong in it can be told with the line of the file. Events come in the order that they had in the dataset.
 */
final class RecordText {

    private static final String EVENTS = "events";

    private static final Pattern ENTRY = Pattern.compile("\\$\\.\\w+\\[\\d+\\](.*)");

    private final String text;
    private final List<Part> lines;
    private final String title;
    private final int events;

    private RecordText(String text, List<Part> lines, String title, int events) {
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

    /** Where in the file something stands that stands there in the text. */
    Location.InText inFile(Location.InText where) {
        Part part = lines.get(Math.min(Math.max(where.line(), 1), lines.size()) - 1);
        String path = where.path();
        Matcher entry = ENTRY.matcher(path == null ? "" : path);
        String rest = part.isEntry && entry.matches() ? entry.group(1) : path == null ? "" : path.substring(1);
        return new Location.InText(part.line, part.path + rest);
    }

    /**
     * A part: JSON in one line.
     *
     * @param path where it stands in the line of the file
     * @param isEntry whether it is the entry of a list
     */
    private record Part(int line, double position, String path, boolean isEntry, String json) {}

    private static final Part START = new Part(1, 0, "$", false, "");

    /** Collects the parts of a record. */
    static final class Parts {

        private final List<Part> members = new ArrayList<>();
        private final Map<String, List<Part>> lists = new LinkedHashMap<>();

        /** Adds keys and values of the dataset itself. */
        void members(int line, String path, String object) {
            members.add(new Part(line, 0, path, false, object));
        }

        /** Adds an entry of a list, such as a source. */
        void entry(String list, int line, String path, String json) {
            List<Part> entries = lists.computeIfAbsent(list, key -> new ArrayList<>());
            entries.add(new Part(line, entries.size(), path, true, json));
        }

        /** Adds an event that stood at this position in its dataset. */
        void event(double position, int line, String path, String json) {
            lists.computeIfAbsent(EVENTS, key -> new ArrayList<>()).add(new Part(line, position, path, true, json));
        }

        /** How many entries a list has. */
        int size(String list) {
            return lists.getOrDefault(list, List.of()).size();
        }

        /** @param title the title of the dataset */
        RecordText text(String title) {
            lists.putIfAbsent(EVENTS, new ArrayList<>());
            lists.forEach((list, entries) -> entries.sort(Comparator.comparingDouble(Part::position)));
            StringBuilder text = new StringBuilder("{\n");
            List<Part> lines = new ArrayList<>();
            lines.add(START);
            boolean first = true;
            for (Part part : members) {
                String inner = part.json.strip();
                String bare = inner.substring(1, inner.length() - 1).strip();
                if (!bare.isEmpty()) {
                    text.append(first ? "" : ",").append(bare).append('\n');
                    lines.add(part);
                    first = false;
                }
            }
            for (Map.Entry<String, List<Part>> list : lists.entrySet()) {
                List<Part> entries = list.getValue();
                text.append(first ? "\"" : ",\"").append(list.getKey()).append("\":[\n");
                first = false;
                lines.add(entries.isEmpty() ? START : entries.get(0));
                for (int i = 0; i < entries.size(); i++) {
                    text.append(i == 0 ? "" : ",").append(entries.get(i).json).append('\n');
                    lines.add(entries.get(i));
                }
                text.append("]\n");
                lines.add(entries.isEmpty() ? START : entries.get(entries.size() - 1));
            }
            text.append("}\n");
            lines.add(lines.get(lines.size() - 1));
            return new RecordText(
                    text.toString(), lines, title, lists.get(EVENTS).size());
        }
    }
}
