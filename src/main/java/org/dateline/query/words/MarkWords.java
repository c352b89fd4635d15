package org.dateline.query.words;

import java.util.Collection;
import java.util.stream.Collectors;
import org.dateline.model.EventField;
import org.dateline.model.field.FieldValue;
import org.dateline.query.field.MarkFields;

/** What a filter wants of what persons have marked, in words. */
final class MarkWords {

    private MarkWords() {}

    /** The end of a sentence that begins with "only events". */
    static String of(EventField field, Collection<String> values, String marker, boolean all) {
        String words = of(field, values, all);
        return marker.isEmpty() || field.equals(MarkFields.STARRED_BY)
                ? words
                : words + (isGrade(field) ? ", as " + marker + " judges it" : " by " + marker);
    }

    private static boolean isGrade(EventField field) {
        return field.equals(MarkFields.RELIABILITY) || field.equals(MarkFields.CREDIBILITY);
    }

    private static String of(EventField field, Collection<String> values, boolean all) {
        if (field.equals(MarkFields.STAR)) {
            return yesOrNo(values, "a star");
        }
        if (field.equals(MarkFields.NOTE)) {
            return yesOrNo(values, "a note");
        }
        String listed = FilterWords.joined(values.stream().sorted(), all);
        if (field.equals(MarkFields.TAGS)) {
            return "tagged " + listed;
        }
        if (field.equals(MarkFields.STARRED_BY)) {
            return "starred by " + listed;
        }
        return field.equals(MarkFields.RELIABILITY)
                ? "told by an outlet of reliability " + listed
                : "told by a report of credibility " + listed;
    }

    private static String yesOrNo(Collection<String> values, String what) {
        return values.stream()
                .sorted()
                .map(value -> (value.equalsIgnoreCase(FieldValue.YES) ? "with " : "without ") + what)
                .collect(Collectors.joining(" or "));
    }
}
