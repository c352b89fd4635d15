package org.dateline.edit.document;

import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;

/** Where in a text, which is known to be JSON, its values stand. Positions are indices of the text. */
final class JsonSpans {

    private final String text;

    JsonSpans(String text) {
        this.text = text;
    }

    /** A value, and where what is in the way of its neighbours begins: its key, if it has one. */
    record Span(int first, String key, int begin, int end) {}

    /** Where the value begins that stands behind this position. */
    int valueAt(int position) {
        int i = position;
        while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\ufeff')) {
            i++;
        }
        return i;
    }

    /** The members of the object, or the entries of the list, that begins here. */
    List<Span> children(int begin) {
        boolean isObject = text.charAt(begin) == '{';
        List<Span> children = new ArrayList<>();
        int i = valueAt(begin + 1);
        while (text.charAt(i) != '}' && text.charAt(i) != ']') {
            int first = i;
            String key = "";
            if (isObject) {
                int behindKey = endOf(i);
                key = key(i, behindKey);
                // Behind the colon
                i = valueAt(valueAt(behindKey) + 1);
            }
            int end = endOf(i);
            children.add(new Span(first, key, i, end));
            i = valueAt(end);
            if (text.charAt(i) == ',') {
                i = valueAt(i + 1);
            }
        }
        return children;
    }

    private String key(int begin, int end) {
        String quoted = text.substring(begin, end);
        return quoted.indexOf('\\') < 0
                ? quoted.substring(1, quoted.length() - 1)
                : JsonParser.parseString(quoted).getAsString();
    }

    /** The position behind the value that begins here. */
    int endOf(int begin) {
        char first = text.charAt(begin);
        if (first == '"') {
            return endOfText(begin);
        }
        if (first == '{' || first == '[') {
            return endOfContainer(begin);
        }
        int i = begin;
        while (i < text.length() && ",]}".indexOf(text.charAt(i)) < 0 && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int endOfText(int begin) {
        int i = begin + 1;
        while (text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    private int endOfContainer(int begin) {
        int depth = 0;
        int i = begin;
        do {
            char now = text.charAt(i);
            if (now == '"') {
                i = endOfText(i);
                continue;
            }
            if (now == '{' || now == '[') {
                depth++;
            } else if (now == '}' || now == ']') {
                depth--;
            }
            i++;
        } while (depth > 0);
        return i;
    }

    /** Whether all of this stands on one line. */
    boolean isOneLine(int begin, int end) {
        int feed = text.indexOf('\n', begin);
        return feed < 0 || feed >= end;
    }

    /** The white space at the beginning of the line in which this position is. */
    String indentation(int position) {
        int begin = text.lastIndexOf('\n', position - 1) + 1;
        int end = begin;
        while (end < position && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(begin, end);
    }
}
