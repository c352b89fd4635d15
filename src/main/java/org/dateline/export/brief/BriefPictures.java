package org.dateline.export.brief;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.dateline.export.content.CategorySign;
import org.jspecify.annotations.Nullable;

/**
 * What a brief shows beside words.
 *
 * @param map the map, for white paper, or null if there is none
 * @param timeline the timeline, for white paper, or null if there is none
 * @param shading what the areas of the map are shaded by, without a full stop; empty if it need not be said
 * @param attribution where the map comes from; empty if it does not say
 * @param signs the signs of the categories, in the order of the dataset
 */
public record BriefPictures(
        @Nullable BufferedImage map,
        @Nullable BufferedImage timeline,
        String shading,
        String attribution,
        List<CategorySign> signs) {

    /** No picture and no sign. */
    public static final BriefPictures NONE = new BriefPictures(null, null, "", List.of());

    public BriefPictures {
        signs = List.copyOf(signs);
    }

    /** Pictures of which it need not be said what areas are shaded by. */
    public BriefPictures(
            @Nullable BufferedImage map,
            @Nullable BufferedImage timeline,
            String attribution,
            List<CategorySign> signs) {
        this(map, timeline, "", attribution, signs);
    }

    /** The same, with what areas are shaded by. */
    public BriefPictures shadedBy(String words) {
        return new BriefPictures(map, timeline, words, attribution, signs);
    }

    Optional<CategorySign> sign(String category) {
        return signs.stream().filter(sign -> sign.category().equals(category)).findFirst();
    }
}
