package org.dateline.geo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines, points or areas by which one finds one's way on a map, such as roads, rivers and towns. No place is joined to them.
 *
 * @param id what views call it: the name of its file without the ending
 * @param title its name on the screen
 * @param fields the fields that its features have, any of which may be written beside them
 * @param labelField the one that is likeliest to hold their names, or null if none is
 * @param features in the order of the file
 * @param attribution where it comes from, in a line or two; empty if it does not say
 */
public record ReferenceLayer(
        String id,
        String title,
        List<String> fields,
        @Nullable String labelField,
        List<ReferenceFeature> features,
        String attribution) {

    public ReferenceLayer {
        fields = List.copyOf(fields);
        features = List.copyOf(features);
    }
}
