package org.dateline.propose.report;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.article.Article;
import org.dateline.article.ArticleReader;
import org.dateline.model.Mention;
import org.dateline.model.Published;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * What is right of a report.
 *
 * @param published when it was published, as one types it
 * @param source what the record of its source says, of which only what is named is held against the proposal
 * @param paragraphs with what each paragraph of its article begins; null where they are the lines of its file
 * @param times each as paragraph, wording and the four ends, and "optional" where that is so
 */
record ReportAnswers(
        String published,
        String zone,
        Map<String, Object> source,
        @Nullable List<String> paragraphs,
        List<Quote> quotes,
        List<Mention> mentions,
        List<Figure> figures,
        List<List<String>> times) {

    /** Words that were said, by whom where the text says it; what is optional is right whether it is proposed or not. */
    record Quote(int paragraph, String text, @Nullable String speaker, boolean optional) {}

    /** A figure; its value is a number, two of them, or null where it is only words. */
    record Figure(
            int paragraph, @Nullable Object value, @Nullable String bound, String wording, boolean optional) {}

    static ReportAnswers read(String name) {
        return new Gson().fromJson(new String(bytes(name + ".json"), StandardCharsets.UTF_8), ReportAnswers.class);
    }

    /** The report itself; a PDF is set of its text. */
    static Article article(String file) {
        try {
            if (file.endsWith(".pdf")) {
                String text = new String(bytes(file.replace(".pdf", ".txt")), StandardCharsets.UTF_8);
                return ArticleReader.read(TwoColumns.of(text.lines().toList()), Path.of(file));
            }
            return ArticleReader.read(bytes(file), Path.of(file));
        } catch (UnreadableFileException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    static byte[] bytes(String file) {
        try (InputStream in = Objects.requireNonNull(
                ReportAnswers.class.getResourceAsStream("/org/dateline/propose/report/" + file), file)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    Published publication() {
        return published.contains("T")
                ? new Published(
                        LocalDateTime.parse(published).toLocalDate(),
                        LocalDateTime.parse(published).atZone(zoneId()).toInstant())
                : new Published(LocalDate.parse(published), null);
    }
}
