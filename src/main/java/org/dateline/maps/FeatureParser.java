package org.dateline.maps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.geo.MapFeature;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Makes map features of the attributes that a layer gives them. */
final class FeatureParser {

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final @Nullable String id;
    private final @Nullable String name;
    private final @Nullable String otherNames;
    private final @Nullable String kind;
    private final @Nullable String parent;

    FeatureParser(String file, SimpleFeatureType type) {
        this.file = file;
        this.id = attribute(type, "id");
        this.name = attribute(type, "name");
        this.otherNames = attribute(type, "alt_names");
        this.kind = attribute(type, "kind");
        this.parent = attribute(type, "parent");
        if (id == null) {
            warn("the layer has no attribute \"id\"; its features are numbered");
        }
        if (name == null) {
            warn("the layer has no attribute \"name\"; its features are named by their ids");
        }
    }

    /** What was wrong so far. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * The feature.
     *
     * @param number its number in the layer, from 1
     * @param geometry its shape in WGS 84
     */
    MapFeature parse(SimpleFeature feature, int number, Geometry geometry) {
        String featureId = id(feature, number);
        String featureName = value(feature, name);
        if (featureName == null && name != null) {
            warn("feature " + number + " has no name; it is named \"" + featureId + "\"");
        }
        return new MapFeature(
                featureId,
                featureName == null ? featureId : featureName,
                names(value(feature, otherNames)),
                value(feature, kind),
                value(feature, parent),
                geometry);
    }

    private String id(SimpleFeature feature, int number) {
        String given = value(feature, id);
        if (given == null && id != null) {
            warn("feature " + number + " has no id; its number is used");
        }
        String featureId = given == null ? Integer.toString(number) : given;
        if (!ids.add(featureId)) {
            warn("feature " + number + " has the id \"" + featureId + "\" of another; places will find the other");
        }
        return featureId;
    }

    private static @Nullable String attribute(SimpleFeatureType type, String wanted) {
        return type.getAttributeDescriptors().stream()
                .filter(attribute -> !attribute.equals(type.getGeometryDescriptor()))
                .map(AttributeDescriptor::getLocalName)
                .filter(wanted::equalsIgnoreCase)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String value(SimpleFeature feature, @Nullable String attribute) {
        Object value = attribute == null ? null : feature.getAttribute(attribute);
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }

    private static List<String> names(@Nullable String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split("[,;]"))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    private void warn(String message) {
        problems.add(Problem.warning(file, Location.WHOLE_FILE, message));
    }
}
