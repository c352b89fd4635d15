package org.dateline.maps.layer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a layer says of itself.
 *
 * @param attribution where it comes from, in a line or two; empty if it does not say
 * @param accuracyMetres how far from the truth its lines may be, metres on the ground, or null if it does not say
 */
public record LayerOrigin(String attribution, @Nullable Double accuracyMetres) {

    /** Of a layer that says nothing. */
    public static final LayerOrigin NONE = new LayerOrigin("", null);

    private static final Pattern METRES = Pattern.compile("(?i)([0-9]+(?:\\.[0-9]+)?)(?:\\s*(?:m|metres?|meters?))?");

    /** The metres that a text says: a positive number, by itself or with the word for metres after it; else null. */
    public static @Nullable Double metres(@Nullable String text) {
        Matcher metres = METRES.matcher(text == null ? "" : text.strip());
        double number = metres.matches() ? Double.parseDouble(metres.group(1)) : 0;
        return number > 0 && number < Double.POSITIVE_INFINITY ? number : null;
    }
}
