package org.dateline.propose.source;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time in a line that may be that of publication.
 *
 * @param paragraph the line, or 0 where the file says it apart from its text
 * @param written the time as written
 * @param isUpdate whether it is when the text was brought up to date, and not when it was published first
 * @param reason where it stands, in words
 */
record PublishedLine(int paragraph, WrittenTime written, boolean isUpdate, String reason) {

    private static final Pattern LABEL = Pattern.compile(
            "(?i)\\b(?<update>(?:last |latest )?(?:updated|modified|revised|update)(?: on| at)?"
                    + "|\u0627\u067e \u0688\u06cc\u0679)"
                    + "|(?<published>(?:first |originally )?(?:published|posted|issued|released)(?: on| at| by| in)?|publication date"
                    + "|date(?: published| of publication| of issue)?|pub ?date|sent|created)\\b"
                    + "|\u0634\u0627\u0626\u0639(?: \u06a9\u06cc\u0627 \u06af\u06cc\u0627| \u0634\u062f\u06c1)?|\u062a\u0627\u0631\u06cc\u062e(?: \u0627\u0634\u0627\u0639\u062a)?");
    private static final Pattern EDGE = Pattern.compile("(?:^|[|\u2022\u00b7\u2013\u2014/(:,]|\\s-)\\s*(?:on\\s+)?$");
    private static final Pattern PREPOSITION =
            Pattern.compile("(?i)(?:\\bof|\\bon|\\bin|\\bsince|\\bby|\\buntil|\\bfrom)\\s*$");
    private static final int MAX_WORDS = 24;
    private static final int MAX_OTHER_WORDS = 9;

    @Nullable
    PublicationTime time() {
        return written.time();
    }

    /** The time of one that says it. */
    PublicationTime known() {
        return Objects.requireNonNull(written.time());
    }

    int exactness() {
        return written.time() == null ? -1 : written.time().exactness();
    }

    /** What the file itself says. */
    static List<PublishedLine> ofFile(String words) {
        String reason = tr("the file says so itself, apart from its text: {0}", TextLines.quoted(words));
        return WrittenTime.in(words).stream()
                .limit(1)
                .map(time -> new PublishedLine(0, time, false, reason))
                .toList();
    }

    /** What a line of the text says, if it is such a line. */
    static List<PublishedLine> in(int paragraph, String line) {
        List<PublishedLine> found = new ArrayList<>();
        int from = 0;
        for (WrittenTime time : WrittenTime.in(line)) {
            String before = line.substring(from, time.begin());
            Matcher labels = LABEL.matcher(before);
            boolean isLabelled = false;
            boolean isUpdate = false;
            while (labels.find()) {
                isLabelled = true;
                isUpdate = labels.group("update") != null;
            }
            int words = TextLines.words(line);
            int others = words - TextLines.words(time.wording());
            boolean isShort = words <= MAX_WORDS && (others <= MAX_OTHER_WORDS || isLabelled);
            boolean isSentence = TextLines.endsSentence(line) && !isLabelled;
            if (isShort && !isSentence && (isLabelled || isAtEdge(line, time))) {
                String quoted = TextLines.quoted(time.wording());
                String reason = isUpdate
                        ? tr("{0}, when it was updated, {1}", quoted, TextLines.where(paragraph))
                        : tr("{0}, {1}", quoted, TextLines.where(paragraph));
                found.add(new PublishedLine(paragraph, time, isUpdate, reason));
            }
            from = time.end();
        }
        return found;
    }

    /** Whether a line has a word such as "Published". */
    static boolean isLabelled(String line) {
        return LABEL.matcher(line).find();
    }

    /** Whether a time stands apart in its line, and not as part of what a headline tells. */
    private static boolean isAtEdge(String line, WrittenTime time) {
        String before = line.substring(0, time.begin());
        boolean isDay = time.time() != null;
        boolean begins = EDGE.matcher(before).find();
        boolean ends = time.end() >= line.stripTrailing().length()
                && !PREPOSITION.matcher(before).find();
        boolean isAll = time.begin() == 0 && time.end() == line.length();
        return isAll || isDay && (begins || ends);
    }
}
