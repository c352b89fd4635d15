package org.dateline.maps;

import static org.dateline.language.Tr.tr;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.geo.MapFeature;
import org.dateline.maps.layer.LayerOrigin;
import org.dateline.maps.layer.RawLayer.RawFeature;
import org.dateline.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Makes map features of the attributes that a layer gives them. */
final class FeatureParser {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:\\.\\d{1,12})?(?:E\\d{1,2})?");

    private final String file;
    private final LayerFields fields;
    private final @Nullable Double layerAccuracy;
    private final List<Problem> problems;
    private final Set<String> ids = new HashSet<>();

    /**
     * @param layerAccuracy how exact features are that do not say so, metres, or null if it is not known
     * @param problems takes what is wrong with features
     */
    FeatureParser(String file, LayerFields fields, @Nullable Double layerAccuracy, List<Problem> problems) {
        this.file = file;
        this.fields = fields;
        this.layerAccuracy = layerAccuracy;
        this.problems = problems;
    }

    /** @param geometry its shape in WGS 84 */
    MapFeature parse(RawFeature feature, Geometry geometry) {
        String id = id(feature);
        String name = feature.text(fields.name());
        if (name == null && fields.name() != null) {
            warn(tr("feature {0} has no name; it is named \"{1}\"", String.valueOf(feature.number()), id));
        }
        return new MapFeature(
                id,
                name == null ? id : name,
                fields.otherNames().stream()
                        .flatMap(field -> names(field, feature.text(field)))
                        .filter(other -> !other.equals(name))
                        .distinct()
                        .toList(),
                texts(feature, fields.codes())
                        .filter(code -> !code.equals(FieldChooser.NO_CODE))
                        .toList(),
                feature.text(fields.kind()),
                feature.text(fields.parent()),
                geometry,
                texts(feature, fields.within()).toList(),
                accuracy(feature),
                inhabitants(feature));
    }

    /** What is no number above 0 says nothing. */
    private Map<String, Double> inhabitants(RawFeature feature) {
        Map<String, Double> inhabitants = new HashMap<>();
        for (String field : fields.inhabitants()) {
            String text = feature.text(field);
            if (text != null && NUMBER.matcher(text).matches() && Double.parseDouble(text) > 0) {
                inhabitants.put(field, Double.valueOf(text));
            }
        }
        return inhabitants;
    }

    private static Stream<String> texts(RawFeature feature, List<String> fields) {
        return fields.stream().flatMap(field -> Stream.ofNullable(feature.text(field)));
    }

    /** That of the feature, else that of the whole layer. */
    private @Nullable Double accuracy(RawFeature feature) {
        Double own = LayerOrigin.metres(feature.text(fields.accuracy()));
        return own == null ? layerAccuracy : own;
    }

    private String id(RawFeature feature) {
        String given = feature.text(fields.id());
        if (given == null && fields.id() != null) {
            warn(tr("feature {0} has no id; its number is used", String.valueOf(feature.number())));
        }
        String id = given == null ? Integer.toString(feature.number()) : given;
        if (!ids.add(id)) {
            warn(tr(
                    "feature {0} has the id \"{1}\" of another; places will find the other",
                    String.valueOf(feature.number()), id));
        }
        return id;
    }

    private static Stream<String> names(String field, @Nullable String list) {
        return list == null
                ? Stream.of()
                : Arrays.stream(list.split(FieldChooser.isList(field) ? "[,;|]" : "[|]"))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty());
    }

    private void warn(String message) {
        problems.add(Problem.warning(file, message));
    }
}
