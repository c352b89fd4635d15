package org.dateline.model.mark;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How credible a person takes a report to be. One that was set says something, also where it says that it cannot be judged.
 *
 * @param source the id of the source that is the report, which the dataset need not have any more
 * @param reason why, or null
 */
public record ReportGrade(
        String source, Credibility credibility, @Nullable String reason, Instant set) implements Mark {

    public ReportGrade {
        Objects.requireNonNull(source);
        Objects.requireNonNull(credibility);
        Objects.requireNonNull(set);
    }

    /** That of a report that nobody has judged. */
    public static ReportGrade none(String source) {
        return new ReportGrade(source, Credibility.NOT_JUDGED, null, Instant.EPOCH);
    }

    @Override
    public Key key() {
        return new Key(Kind.REPORT, source);
    }

    @Override
    public boolean isEmpty() {
        return set.equals(Instant.EPOCH) && credibility == Credibility.NOT_JUDGED && reason == null;
    }

    @Override
    public ReportGrade on(String id) {
        return new ReportGrade(id, credibility, reason, set);
    }
}
