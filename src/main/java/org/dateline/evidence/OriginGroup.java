package org.dateline.evidence;

import java.util.List;

/**
 * Sources that rely on the same reporting and so count as one.
 *
 * @param origins all origins that these sources name, each once, in the order of the dataset; empty for a source that
 *     names none
 * @param sources the ids of the sources, in the order of the dataset
 */
public record OriginGroup(List<String> origins, List<String> sources) {

    public OriginGroup {
        origins = List.copyOf(origins);
        sources = List.copyOf(sources);
    }
}
