package org.dateline.query.words;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;

import java.util.Collection;
import org.dateline.model.EventField;
import org.dateline.model.field.FieldValue;
import org.dateline.query.field.MarkFields;
import org.dateline.words.ListWords;

/** What a filter wants of what persons have marked, in words. */
final class MarkWords {

    private MarkWords() {}

    /** The end of a sentence that begins with "only events". */
    static String of(EventField field, Collection<String> values, String marker, boolean all, boolean isNot) {
        if (field.equals(MarkFields.STAR)) {
            return marked(yesOrNo(values, tr("with a star"), tr("without a star")), marker, isNot);
        }
        if (field.equals(MarkFields.NOTE)) {
            return marked(yesOrNo(values, tr("with a note"), tr("without a note")), marker, isNot);
        }
        String listed = FilterWords.joined(values.stream().sorted(), all);
        if (field.equals(MarkFields.TAGS)) {
            return marked(tr("tagged {0}", listed), marker, isNot);
        }
        if (field.equals(MarkFields.STARRED_BY)) {
            return isNot ? tr("not starred by {0}", listed) : tr("starred by {0}", listed);
        }
        boolean isOfOutlet = field.equals(MarkFields.RELIABILITY);
        String judged = isNot
                ? isOfOutlet
                        ? tr("not told by an outlet of reliability {0}", listed)
                        : tr("not told by a report of credibility {0}", listed)
                : isOfOutlet
                        ? tr("told by an outlet of reliability {0}", listed)
                        : tr("told by a report of credibility {0}", listed);
        return marker.isEmpty() ? judged : tr("{0}, as {1} judges it", judged, marker);
    }

    private static String marked(String words, String marker, boolean isNot) {
        String byWhom = marker.isEmpty() ? words : trc("marked", "{0} by {1}", words, marker);
        return isNot ? trc("marked", "not {0}", byWhom) : byWhom;
    }

    private static String yesOrNo(Collection<String> values, String with, String without) {
        return ListWords.eachOr(values.stream()
                .sorted()
                .map(value -> value.equalsIgnoreCase(FieldValue.YES) ? with : without)
                .toList());
    }
}
