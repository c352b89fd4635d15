package org.dateline.evidence;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.Source;
import org.dateline.words.NumberWords;

/** Independence in words: one place for what the screen, the exports and the command line say of it. */
public final class IndependenceWords {

    /** Why a count of independent sources has two ends, in one sentence. */
    public static final String WHY_TWO_NUMBERS =
            "A source that names no origin, or credits only \u201cAgencies\u201d and the like, may rely on the same reporting as"
                    + " another: the lower number leaves it out, the higher one counts it.";

    /** Said under a table whose column has the lower number. */
    public static final String COLUMN_HAS_LEAST = "Independent sources are counted at the least.";

    private IndependenceWords() {}

    /** "3 sources, 1 independent", "3 sources, at least 1, at most 2 independent", "2 sources, all independent", "1 source". */
    public static String sources(Collection<String> sources, Independence independence) {
        String counted = NumberWords.count(sources.size(), "source");
        if (sources.size() < 2) {
            return counted;
        }
        IndependentCount count = independence.independent(sources);
        return counted + ", " + (count.least() == sources.size() ? "all independent" : of(count));
    }

    /** The same for a narrow column, with the lower number only: "3 sources, at least 1 independent". */
    public static String sourcesAtLeast(Collection<String> sources, Independence independence) {
        IndependentCount count = independence.independent(sources);
        return count.least() == count.most() || sources.size() < 2
                ? sources(sources, independence)
                : NumberWords.count(sources.size(), "source") + ", at least " + NumberWords.number(count.least())
                        + " independent";
    }

    /** "at least 1, at most 3 independent", or "2 independent" where it is known. */
    public static String of(IndependentCount count) {
        return (count.least() == count.most()
                        ? NumberWords.number(count.most())
                        : "at least " + NumberWords.number(count.least()) + ", at most "
                                + NumberWords.number(count.most()))
                + " independent";
    }

    /** What the sources of a group rely on, whether their independence is known, and why. */
    public static String heading(OriginGroup group) {
        return origins(group) + " \u00b7 " + known(group);
    }

    private static String origins(OriginGroup group) {
        if (group.origins().isEmpty()) {
            return "Names no origin";
        }
        if (!group.shared().isEmpty()) {
            return "Share an origin: " + String.join(", ", group.shared());
        }
        String relied = String.join(", ", group.origins());
        return group.sources().size() > 1 ? "Joined by other sources; rely on " + relied : "Relies on " + relied;
    }

    private static String known(OriginGroup group) {
        int size = group.sources().size();
        String once = size == 1 ? "counts as independent" : NumberWords.number(size) + " sources that count as one";
        if (group.known()) {
            return once;
        }
        return (size == 1 ? "" : once + ", ") + notKnown(group.origins());
    }

    /** Whether it is known that the source is independent of others, and why; to follow its origins. */
    public static String known(Source source) {
        return Independence.isKnown(source) ? "its origin is known" : notKnown(source.origins());
    }

    private static String notKnown(List<String> origins) {
        String unnamed = origins.stream()
                .filter(Independence::isUnspecific)
                .map(origin -> "\u201c" + origin + "\u201d")
                .distinct()
                .collect(Collectors.joining(", "));
        return "not known to be independent"
                + (unnamed.isEmpty() ? "" : ": " + unnamed + " may be anyone\u2019s reporting");
    }
}
