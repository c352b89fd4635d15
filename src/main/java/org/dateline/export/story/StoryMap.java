package org.dateline.export.story;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the maps of all steps have in common. Lengths are those of a sheet whose upper left corner is 0, 0 with y down;
 * outlines are paths of SVG 2 on it.
 *
 * @param width of the sheet
 * @param height of the sheet
 * @param context the land around
 * @param areas the areas, in the order of the layer
 * @param lines lines that are drawn so that one finds one's way, such as rivers
 * @param names names on the map, the most important first
 * @param outlines the outlines of areas that some step sets off, by their ids, without the borders within
 */
public record StoryMap(
        double width,
        double height,
        String context,
        List<Area> areas,
        List<Line> lines,
        List<Name> names,
        Map<Set<String>, String> outlines) {

    public StoryMap {
        areas = List.copyOf(areas);
        lines = List.copyOf(lines);
        names = List.copyOf(names);
        outlines = Collections.unmodifiableMap(new LinkedHashMap<>(outlines));
    }

    /** An area: its id on the map, its name, its rings. */
    public record Area(String id, String name, String path) {}

    /** Lines of one colour, as #rrggbb. */
    public record Line(String colour, String path) {}

    /** What a name belongs to. */
    public enum Kind {
        /** A point: the name stands beside a dot or a symbol. */
        PLACE,
        /** An area: the name stands in its middle. */
        AREA,
        /** A point of a reference layer: the name stands beside a dot. */
        DOT
    }

    /**
     * A name on the map.
     *
     * @param room how far the area reaches around the point; 0 for points
     */
    public record Name(Kind kind, String words, double x, double y, double room) {}
}
