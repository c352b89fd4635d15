package org.dateline.model.field;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dateline.text.ListText;

/**
 * What one event has in one of the dataset's own fields. Two numbers are equal if they are written alike.
 *
 * @param field the id of the field
 * @param type the type of the field
 * @param texts the value as it is written: one text, or those of a list, of which there may be none; of a number its digits as in
 *     JSON, RFC 8259, section 6; of yes or no one of these words
 */
public record FieldValue(String field, FieldType type, List<String> texts) {

    /** What stands for yes. */
    public static final String YES = "yes";
    /** What stands for no. */
    public static final String NO = "no";

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,39})(\\.\\d{1,40})?([eE][+-]?\\d{1,2})?");

    public FieldValue {
        Objects.requireNonNull(field);
        Objects.requireNonNull(type);
        texts = List.copyOf(texts);
        if (type != FieldType.LIST && texts.size() != 1) {
            throw new IllegalArgumentException("expected one text, found " + texts.size());
        }
    }

    /** One of a field that has one text. */
    public static FieldValue of(String field, FieldType type, String text) {
        return new FieldValue(field, type, List.of(text));
    }

    /** Whether a text is a number that a field can hold: at most 40 digits before and after the point. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Its only text; of a list its texts with semicolons between them, as {@link ListText} writes them. */
    public String text() {
        return type == FieldType.LIST ? ListText.of(texts) : texts.get(0);
    }

    /** The number; of anything else NaN. */
    public double number() {
        return type == FieldType.NUMBER ? Double.parseDouble(texts.get(0)) : Double.NaN;
    }

    /** Whether it is a yes. */
    public boolean isYes() {
        return type == FieldType.YESNO && texts.get(0).equals(YES);
    }
}
