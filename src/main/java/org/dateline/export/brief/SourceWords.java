package org.dateline.export.brief;

import java.util.Collection;
import java.util.List;
import org.dateline.events.Dataset;
import org.dateline.evidence.Independence;
import org.dateline.evidence.IndependenceWords;
import org.dateline.evidence.OriginGroup;
import org.dateline.model.Source;

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

    /** "4 sources, at least 1, at most 3 independent". */
    String counted(Collection<String> sources) {
        return IndependenceWords.sources(sources, independence);
    }

    List<OriginGroup> groups(Collection<String> sources) {
        return independence.groups(sources);
    }
}
