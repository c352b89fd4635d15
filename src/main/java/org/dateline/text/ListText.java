package org.dateline.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several texts in one, as a cell of a table has them: between semicolons, {@code BLF; "Front; Northern"; BLA}. One that has a separator in it, blanks
 * around it or a quotation mark before it, and an empty one, stands between quotation marks, with those in it doubled, as RFC 4180 has it for cells.
 */
public final class ListText {

    /** What parts the texts of cells, the first where Dateline writes them. */
    public static final String SEPARATORS = ";|";

    private static final char QUOTE = '"';

    /** The texts, and the separators that stood between them, each once. */
    public record Items(List<String> texts, String separators) {}

    private final String text;
    private final String separators;
    private final List<String> items = new ArrayList<>();
    private final StringBuilder found = new StringBuilder();
    private int at;

    private ListText(String text, String separators) {
        this.text = text;
        this.separators = separators;
    }

    /** Writes texts as one; empty if there is none. */
    public static String of(Collection<String> items) {
        return items.stream().map(ListText::quoted).collect(Collectors.joining("; "));
    }

    private static String quoted(String item) {
        boolean isPlain = !item.isEmpty()
                && item.strip().equals(item)
                && item.charAt(0) != QUOTE
                && item.chars().noneMatch(character -> SEPARATORS.indexOf(character) >= 0);
        return isPlain ? item : QUOTE + item.replace("\"", "\"\"") + QUOTE;
    }

    /**
     * Reads what {@link #of} writes, and what other programs do; nothing behind the last separator is no item.
     *
     * @param separators each of which parts two
     */
    public static Items read(String text, String separators) {
        ListText reader = new ListText(text, separators);
        while (reader.at < text.length()) {
            reader.readItem();
        }
        return new Items(List.copyOf(reader.items), reader.found.toString());
    }

    private void readItem() {
        int start = at;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start < text.length() && text.charAt(start) == QUOTE && readQuoted(start + 1)) {
            return;
        }
        int end = at;
        while (end < text.length() && !isSeparator(end)) {
            end++;
        }
        take(text.substring(at, end).strip(), end);
    }

    /** Reads up to a closing mark with a separator or nothing behind it; false if there is none, so that the mark is one of the words. */
    private boolean readQuoted(int from) {
        StringBuilder item = new StringBuilder();
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) != QUOTE) {
                item.append(text.charAt(i));
            } else if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                item.append(QUOTE);
                i++;
            } else {
                int end = i + 1;
                while (end < text.length() && !isSeparator(end) && Character.isWhitespace(text.charAt(end))) {
                    end++;
                }
                if (end < text.length() && !isSeparator(end)) {
                    return false;
                }
                take(item.toString(), end);
                return true;
            }
        }
        return false;
    }

    private void take(String item, int end) {
        items.add(item);
        if (end < text.length() && found.indexOf(text.substring(end, end + 1)) < 0) {
            found.append(text.charAt(end));
        }
        at = end + 1;
    }

    private boolean isSeparator(int position) {
        return separators.indexOf(text.charAt(position)) >= 0;
    }
}
