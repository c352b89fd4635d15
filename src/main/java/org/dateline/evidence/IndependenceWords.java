package org.dateline.evidence;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.Source;
import org.dateline.words.ListWords;

/** Independence in words: one place for what the screen, the exports and the command line say of it. */
public final class IndependenceWords {

    private IndependenceWords() {}

    /** Why a count of independent sources has two ends, in one sentence. */
    public static String whyTwoNumbers() {
        return tr(
                "A source that names no origin, or credits only \u201cAgencies\u201d and the like, may rely on the same reporting as"
                        + " another: the lower number leaves it out, the higher one counts it.");
    }

    /** Said under a table whose column has the lower number. */
    public static String columnHasLeast() {
        return tr("Independent sources are counted at the least.");
    }

    /** "3 sources, 1 independent", "3 sources, at least 1, at most 2 independent", "2 sources, all independent", "1 source". */
    public static String sources(Collection<String> sources, Independence independence) {
        if (sources.size() < 2) {
            return trn(sources.size(), "{0} source", "{0} sources");
        }
        IndependentCount count = independence.independent(sources);
        if (count.least() == sources.size()) {
            return trn(sources.size(), "{0} source, all independent", "{0} sources, all independent");
        }
        return count.least() == count.most()
                ? trn(sources.size(), "{0} source, {1} independent", "{0} sources, {1} independent", count.most())
                : trn(
                        sources.size(),
                        "{0} source, at least {1}, at most {2} independent",
                        "{0} sources, at least {1}, at most {2} independent",
                        count.least(),
                        count.most());
    }

    /** The same for a narrow column, with the lower number only: "3 sources, at least 1 independent". */
    public static String sourcesAtLeast(Collection<String> sources, Independence independence) {
        IndependentCount count = independence.independent(sources);
        return count.least() == count.most() || sources.size() < 2
                ? sources(sources, independence)
                : trn(
                        sources.size(),
                        "{0} source, at least {1} independent",
                        "{0} sources, at least {1} independent",
                        count.least());
    }

    /** "at least 1, at most 3 independent", or "2 independent" where it is known. */
    public static String of(IndependentCount count) {
        return count.least() == count.most()
                ? tr("{0} independent", count.most())
                : tr("at least {0}, at most {1} independent", count.least(), count.most());
    }

    /** What the sources of a group rely on, whether their independence is known, and why. */
    public static String heading(OriginGroup group) {
        return tr("{0} \u00b7 {1}", origins(group), known(group));
    }

    private static String origins(OriginGroup group) {
        if (group.origins().isEmpty()) {
            return tr("Names no origin");
        }
        if (!group.shared().isEmpty()) {
            return tr("Share an origin: {0}", ListWords.commas(group.shared()));
        }
        String relied = ListWords.commas(group.origins());
        return group.sources().size() > 1
                ? tr("Joined by other sources; rely on {0}", relied)
                : tr("Relies on {0}", relied);
    }

    private static String known(OriginGroup group) {
        int size = group.sources().size();
        String once = size == 1
                ? tr("counts as independent")
                : trn(size, "{0} source that counts as one", "{0} sources that count as one");
        if (group.known()) {
            return once;
        }
        return size == 1 ? notKnown(group.origins()) : tr("{0}, {1}", once, notKnown(group.origins()));
    }

    /** Whether it is known that the source is independent of others, and why; to follow its origins. */
    public static String known(Source source) {
        return Independence.isKnown(source) ? tr("its origin is known") : notKnown(source.origins());
    }

    private static String notKnown(List<String> origins) {
        String unnamed = origins.stream()
                .filter(Independence::isUnspecific)
                .map(origin -> "\u201c" + origin + "\u201d")
                .distinct()
                .collect(Collectors.joining(", "));
        return unnamed.isEmpty()
                ? tr("not known to be independent")
                : tr("not known to be independent: {0} may be anyone\u2019s reporting", unnamed);
    }
}
