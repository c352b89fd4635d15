package org.dateline.evidence;

import java.util.List;

/**
 * Sources that rely on the same reporting and so count as one.
 *
 * @param origins all origins that these sources name, each once, in the order of the dataset; empty for a source that
 *     names none
 * @param shared those of them that two or more of these sources name; empty where they are joined only through others
 * @param known whether the independence of one of these sources is known, so that the group surely counts
 * @param sources the ids of the sources, in the order of the dataset
 */
public record OriginGroup(List<String> origins, List<String> shared, boolean known, List<String> sources) {

    public OriginGroup {
        origins = List.copyOf(origins);
        shared = List.copyOf(shared);
        sources = List.copyOf(sources);
    }
}
