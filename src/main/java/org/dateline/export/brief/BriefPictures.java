package org.dateline.export.brief;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a brief shows beside words.
 *
 * @param map the map, for white paper, or null if there is none
 * @param timeline the timeline, for white paper, or null if there is none
 * @param attribution where the map comes from; empty if it does not say
 * @param signs the signs of the categories, in the order of the dataset
 */
public record BriefPictures(
        @Nullable BufferedImage map, @Nullable BufferedImage timeline, String attribution, List<CategorySign> signs) {

    /** No picture and no sign. */
    public static final BriefPictures NONE = new BriefPictures(null, null, "", List.of());

    public BriefPictures {
        signs = List.copyOf(signs);
    }

    Optional<CategorySign> sign(String category) {
        return signs.stream().filter(sign -> sign.category().equals(category)).findFirst();
    }
}
