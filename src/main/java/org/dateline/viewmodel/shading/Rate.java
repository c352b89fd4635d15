package org.dateline.viewmodel.shading;

import static org.dateline.language.Tr.tr;

import java.util.Objects;
import org.dateline.geo.MapLayer;

/**
 * What a number of an area is divided by.
 *
 * @param kind nothing, its surface, or its inhabitants
 * @param field the field of the map with the number of inhabitants; empty unless they are meant
 */
public record Rate(Kind kind, String field) {

    /** What there is to divide by. */
    public enum Kind {
        NONE,
        /** Per 1,000 square kilometres of the ellipsoid. */
        SURFACE,
        /** Per 100,000 inhabitants. */
        INHABITANTS
    }

    /** As it is. */
    public static final Rate NONE = new Rate(Kind.NONE, "");
    /** Per 1,000 square kilometres. */
    public static final Rate SURFACE = new Rate(Kind.SURFACE, "");

    private static final double KM2 = 1_000;
    private static final double PEOPLE = 100_000;

    public Rate {
        Objects.requireNonNull(kind);
        if (field.isEmpty() == (kind == Kind.INHABITANTS)) {
            throw new IllegalArgumentException("only inhabitants stand in a field");
        }
    }

    /** Per 100,000 of those that a field of the map counts. */
    public static Rate inhabitants(String field) {
        return new Rate(Kind.INHABITANTS, field);
    }

    /** What a map lacks to divide by, in a sentence; empty if it lacks nothing. */
    public String lacking(MapLayer areas) {
        boolean isThere = kind != Kind.INHABITANTS
                || areas.features().stream()
                        .anyMatch(feature -> feature.inhabitants().containsKey(field));
        return isThere
                ? ""
                : tr(
                        "The map has no field \"{0}\" with inhabitants: the areas are shaded by the number itself, not {1}.",
                        field, words());
    }

    /** Of how many square kilometres or inhabitants the rate is. */
    public double unit() {
        return switch (kind) {
            case NONE -> 1;
            case SURFACE -> KM2;
            case INHABITANTS -> PEOPLE;
        };
    }

    /** "per 1,000 km²"; empty for none. */
    public String words() {
        return switch (kind) {
            case NONE -> "";
            case SURFACE -> tr("per 1,000 km\u00b2");
            case INHABITANTS -> tr("per 100,000 of {0}", field);
        };
    }
}
