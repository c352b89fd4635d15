package org.dateline.imports.field;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.imports.time.Nothing;
import org.dateline.model.field.FieldType;
import org.dateline.text.ListText;

/**
 * Judges by all values of a column what type a field of them has. A column is what each of its values is: one that is none makes it a
 * text. Numbers are plain ones: a code with a zero in front, or a number with a plus or a comma, is a text.
 */
public final class FieldTally {

    /** A longer part between semicolons is a piece of a sentence. */
    private static final int LONGEST_ITEM = 80;
    /** Where fewer of the values than one in so many have several items, an item has to stand in two of them. */
    private static final int MOST_SINGLE = 10;

    private static final int MOST_ITEMS_KEPT = 5_000;
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,39})(?:\\.\\d{1,40})?");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?][\"\u201d')]?");
    private static final Set<String> YES = Set.of("yes", "true", "y");
    private static final Set<String> NO = Set.of("no", "false", "n");

    private final Set<String> yesNo = new HashSet<>();
    private final Set<String> items = new HashSet<>();
    private final Set<String> listed = new HashSet<>();
    private int values;
    private int several;
    private boolean areNumbers = true;
    private boolean areAddresses = true;
    private boolean areYesNo = true;
    private boolean areLists = true;
    private boolean isItemTwice;
    private String separator = "";

    /** Takes a cell into account. */
    public void add(String cell) {
        if (Nothing.isSaidBy(cell)) {
            return;
        }
        values++;
        areNumbers = areNumbers && NUMBER.matcher(cell).matches();
        areAddresses = areAddresses && ADDRESS.matcher(cell).matches();
        areYesNo = areYesNo && addYesNo(cell);
        areLists = areLists && addItems(cell);
    }

    private boolean addYesNo(String cell) {
        boolean isOne = isYesNo(cell);
        if (isOne) {
            yesNo.add(cell.toLowerCase(Locale.ROOT));
        }
        return isOne;
    }

    private boolean addItems(String cell) {
        ListText.Items read = ListText.read(cell, ListText.SEPARATORS);
        String separators = read.separators();
        if (separators.length() > 1 || !separators.isEmpty() && !separator.isEmpty() && !separators.equals(separator)) {
            return false;
        }
        boolean isOne = separators.isEmpty();
        separator = isOne ? separator : separators;
        List<String> parts = read.texts();
        boolean isSentence = !isOne
                && (SENTENCE.matcher(cell).matches()
                        || parts.stream().anyMatch(part -> part.isEmpty() || part.length() > LONGEST_ITEM));
        several += isOne ? 0 : 1;
        for (String part : parts) {
            isItemTwice |= (isOne ? listed : items).contains(part);
            keep(items, part);
            if (!isOne) {
                keep(listed, part);
            }
        }
        return !isSentence;
    }

    private static void keep(Set<String> some, String item) {
        if (some.size() < MOST_ITEMS_KEPT) {
            some.add(item);
        }
    }

    /** The items of a cell of a list; one behind which there is none may end with a separator, one with a separator in it stands between quotation marks. */
    static List<String> items(String cell) {
        return ListText.read(cell, ListText.SEPARATORS).texts();
    }

    /** Whether a cell says yes or no. */
    static boolean isYesNo(String cell) {
        return isYes(cell) || NO.contains(cell.toLowerCase(Locale.ROOT));
    }

    /** What a cell of yes or no says. */
    static boolean isYes(String cell) {
        return YES.contains(cell.toLowerCase(Locale.ROOT));
    }

    /** What the values are; empty if there is none. */
    public Optional<FieldType> type() {
        if (values == 0) {
            return Optional.empty();
        }
        boolean areLetters = yesNo.equals(Set.of("n")) || yesNo.equals(Set.of("y"));
        boolean areSeveral = several > 0 && (isItemTwice || several * MOST_SINGLE >= values);
        return Optional.of(
                areNumbers
                        ? FieldType.NUMBER
                        : areYesNo && !areLetters
                                ? FieldType.YESNO
                                : areAddresses
                                        ? FieldType.ADDRESS
                                        : areLists && areSeveral ? FieldType.LIST : FieldType.TEXT);
    }
}
