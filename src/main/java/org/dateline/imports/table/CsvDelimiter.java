package org.dateline.imports.table;

/** Finds out what stands between the cells of a table. */
final class CsvDelimiter {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};

    private CsvDelimiter() {}

    /** The candidate that stands most often in the header, outside of quotation marks; the comma if none does. */
    static char of(String header) {
        char best = CANDIDATES[0];
        int most = 0;
        for (char candidate : CANDIDATES) {
            int count = count(header, candidate);
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static int count(String header, char wanted) {
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == wanted && !quoted) {
                count++;
            }
        }
        return count;
    }
}
