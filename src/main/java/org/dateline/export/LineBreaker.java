package org.dateline.export;

import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Breaks a paragraph into lines that are not wider than the column: between words as Unicode says, and only where a word is
 * wider than the whole column within it, if possible after a mark as addresses have them. No hyphen is added, since it
 * might be taken for one of the text's. Text of the Arabic script is joined and set from right to left.
 */
final class LineBreaker {

    private static final String MARKS_OF_ADDRESSES = "/.-_?&=:,";

    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private final Advances advances;

    LineBreaker(Advances advances) {
        this.advances = advances;
    }

    /** The lines of a paragraph; none if it has no words. */
    List<TextLine> lines(List<Span> paragraph, double width) {
        Text text = new Text(paragraph);
        List<TextLine> lines = new ArrayList<>();
        if (text.letters.isBlank()) {
            return lines;
        }
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text.letters);
        int lineStart = 0;
        int start = breaks.first();
        for (int end = next(breaks, text.letters); end != BreakIterator.DONE; end = next(breaks, text.letters)) {
            if (text.width(lineStart, end) > width && start > lineStart) {
                lines.add(text.line(lineStart, start));
                lineStart = start;
            }
            while (text.width(lineStart, end) > width) {
                int cut = cut(text, lineStart, end, width);
                if (cut == end) {
                    break;
                }
                lines.add(text.line(lineStart, cut));
                lineStart = cut;
            }
            if (text.letters.charAt(end - 1) == '\n') {
                lines.add(text.line(lineStart, end));
                lineStart = end;
            }
            start = end;
        }
        if (!text.letters.substring(lineStart).isBlank()) {
            lines.add(text.line(lineStart, text.letters.length()));
        }
        return lines;
    }

    /** The next place at which a line can end; the JDK would also part 05:04 and names of files. */
    private static int next(BreakIterator breaks, String letters) {
        int end = breaks.next();
        while (end != BreakIterator.DONE && end < letters.length() && !partsWords(letters, end)) {
            end = breaks.next();
        }
        return end;
    }

    private static boolean partsWords(String letters, int at) {
        int before = letters.codePointBefore(at);
        return Character.isWhitespace(before)
                || Character.getType(before) == Character.DASH_PUNCTUATION
                || isWrittenWithoutSpaces(before)
                || isWrittenWithoutSpaces(letters.codePointAt(at));
    }

    private static boolean isWrittenWithoutSpaces(int character) {
        return Character.isIdeographic(character) || WITHOUT_SPACES.contains(UnicodeScript.of(character));
    }

    /** Where a word that is too wide is cut: at least one character on, and never within one. */
    private static int cut(Text text, int start, int end, double width) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.letters);
        int cut = characters.following(start);
        int afterMark = -1;
        for (int next = cut; next != BreakIterator.DONE && next < end; next = characters.next()) {
            if (text.width(start, next) > width) {
                break;
            }
            cut = next;
            if (MARKS_OF_ADDRESSES.indexOf(text.letters.charAt(next - 1)) >= 0) {
                afterMark = next;
            }
        }
        return afterMark > start + (cut - start) / 2 ? afterMark : Math.min(cut, end);
    }

    /** A paragraph as one text, with the style of each of its characters. */
    private final class Text {

        private final String letters;
        private final TextStyle[] styles;
        private final Bidi direction;

        Text(List<Span> paragraph) {
            StringBuilder all = new StringBuilder();
            List<TextStyle> each = new ArrayList<>();
            for (Span span : paragraph) {
                String words = printable(ArabicForms.join(span.text()));
                all.append(words);
                words.chars().forEach(character -> each.add(span.style()));
            }
            letters = all.toString();
            styles = each.toArray(TextStyle[]::new);
            direction = new Bidi(letters, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        }

        /** Without what has no width, and with white space that a page has. */
        private static String printable(String text) {
            StringBuilder kept = new StringBuilder();
            text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(character -> {
                if (character == '\n') {
                    kept.append('\n');
                } else if (Character.isISOControl(character)
                        || Character.getType(character) == Character.LINE_SEPARATOR) {
                    kept.append(' ');
                } else if (Character.getType(character) != Character.FORMAT && !isVariation(character)) {
                    kept.appendCodePoint(character);
                }
            });
            return kept.toString();
        }

        private static boolean isVariation(int character) {
            return character >= 0xfe00 && character <= 0xfe0f;
        }

        private int trimmed(int start, int end) {
            int last = end;
            while (last > start && (letters.charAt(last - 1) == ' ' || letters.charAt(last - 1) == '\n')) {
                last--;
            }
            return last;
        }

        double width(int start, int end) {
            int last = trimmed(start, end);
            double width = 0;
            for (int i = start; i < last; i = letters.offsetByCodePoints(i, 1)) {
                width += advances.of(letters.codePointAt(i), styles[i].cut()) * styles[i].size();
            }
            return width;
        }

        TextLine line(int start, int end) {
            int last = trimmed(start, end);
            List<Span> spans = last == start ? new ArrayList<>() : new ArrayList<>(ordered(start, last));
            if (last < end && last > start && direction.baseIsLeftToRight()) {
                // Not seen, but those who copy the text or have it read to them get whole words
                spans.add(new Span(" ", styles[last - 1]));
            }
            double leading = 0;
            for (int i = start; i < end; i++) {
                leading = Math.max(leading, styles[i].leading());
            }
            return new TextLine(spans, width(start, end), leading, 0, 0, !direction.baseIsLeftToRight());
        }

        /** The spans in the order in which they are seen, those from right to left turned round. */
        private List<Span> ordered(int start, int end) {
            Bidi line = direction.createLineBidi(start, end);
            List<Span> spans = new ArrayList<>();
            List<Byte> levels = new ArrayList<>();
            for (int run = 0; run < line.getRunCount(); run++) {
                int limit = start + line.getRunLimit(run);
                for (int from = start + line.getRunStart(run); from < limit; ) {
                    int to = from + 1;
                    while (to < limit && styles[to].equals(styles[from])) {
                        to++;
                    }
                    String words = letters.substring(from, to);
                    boolean turned = line.getRunLevel(run) % 2 == 1;
                    spans.add(new Span(turned ? turned(words) : words, styles[from]));
                    levels.add((byte) line.getRunLevel(run));
                    from = to;
                }
            }
            return visual(spans, levels);
        }

        private static List<Span> visual(List<Span> spans, List<Byte> levels) {
            byte[] numbers = new byte[levels.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = levels.get(i);
            }
            Span[] order = spans.toArray(Span[]::new);
            Bidi.reorderVisually(numbers, 0, order, 0, order.length);
            return List.of(order);
        }

        private static String turned(String words) {
            StringBuilder turned = new StringBuilder();
            new StringBuilder(words).reverse().codePoints().map(Text::mirrored).forEach(turned::appendCodePoint);
            return turned.toString();
        }

        private static int mirrored(int character) {
            String pairs = "()[]{}<>\u00ab\u00bb";
            int at = pairs.indexOf(character);
            return at < 0 ? character : pairs.charAt(at ^ 1);
        }
    }
}
