package org.dateline.export.brief;

import java.util.Collection;
import java.util.List;
import org.dateline.events.Dataset;
import org.dateline.evidence.Independence;
import org.dateline.evidence.OriginGroup;
import org.dateline.text.Folding;
import org.dateline.model.Source;
import org.dateline.words.NumberWords;

/** Sources, and how far they are independent, in words. */
record SourceWords(Dataset dataset, Independence independence) {

    SourceWords(Dataset dataset) {
        this(dataset, Independence.of(dataset));
    }

    Source source(String id) {
        return dataset.sources().get(id);
    }

    String label(String id) {
        return source(id).label();
    }

    /** "4 sources, 2 of them independent". */
    String counted(Collection<String> sources) {
        String count = NumberWords.count(sources.size(), "source");
        int independent = independence.independent(sources);
        if (sources.size() < 2) {
            return count;
        }
        if (independent == 1) {
            return count + " that count as one";
        }
        return count + ", " + (independent == sources.size() ? "all" : independent + " of them") + " independent";
    }

    List<OriginGroup> groups(Collection<String> sources) {
        return independence.groups(sources);
    }

    /** What the sources of the group rely on, and what of it joins them. */
    String origins(OriginGroup group) {
        if (group.origins().isEmpty()) {
            return "Names no origin";
        }
        List<Source> sources = group.sources().stream().map(this::source).toList();
        List<String> shared = group.origins().stream()
                .filter(origin ->
                        sources.stream().filter(source -> names(source, origin)).count() > 1)
                .toList();
        if (!shared.isEmpty()) {
            return "Share an origin, " + String.join(", ", shared);
        }
        return (sources.size() > 1 ? "Joined by other sources; rely on " : "Relies on ")
                + String.join(", ", group.origins());
    }

    private static boolean names(Source source, String origin) {
        return source.origins().stream().anyMatch(named -> Folding.fold(named).equals(Folding.fold(origin)));
    }
}
