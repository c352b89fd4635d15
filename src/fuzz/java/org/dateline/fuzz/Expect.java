package org.dateline.fuzz;

import java.util.List;
import java.util.Objects;
import org.dateline.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What has to be true of what was read. */
final class Expect {

    private Expect() {}

    static void that(boolean isTrue, String otherwise) {
        if (!isTrue) {
            throw new AssertionError(otherwise);
        }
    }

    static void equal(@Nullable Object one, @Nullable Object other, String what) {
        if (!Objects.equals(one, other)) {
            throw new AssertionError(what + ": " + shortened(one) + " and " + shortened(other));
        }
    }

    private static String shortened(@Nullable Object value) {
        String text = String.valueOf(value);
        return text.length() > 600 ? text.substring(0, 600) + "\u2026" : text;
    }

    /** What is written has no more problems than what it was read of: that a reference leads nowhere stays so. */
    static void noMore(List<Problem> before, List<Problem> again, String what) {
        List<String> known = said(before);
        equal(
                List.of(),
                said(again).stream().filter(message -> !known.contains(message)).toList(),
                what);
    }

    /** What problems say, one after the other. */
    static List<String> said(List<Problem> problems) {
        problems.forEach(problem -> that(!problem.message().isBlank(), "a problem says nothing"));
        return problems.stream().map(Problem::message).toList();
    }
}
