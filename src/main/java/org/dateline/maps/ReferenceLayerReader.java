package org.dateline.maps;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dateline.geo.ReferenceFeature;
import org.dateline.geo.ReferenceLayer;
import org.dateline.maps.layer.LayerInDegrees;
import org.dateline.maps.layer.RawLayer;
import org.dateline.maps.layer.RawLayer.RawFeature;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemList;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads reference layers of any shapes from whatever {@link MapReader} reads. Their labels are taken from the first field that
 * is called as fields of labels are; their ranks from a field {@code rank}, or {@code scalerank} as Natural Earth has it, or
 * for points by the number of inhabitants.
 */
public final class ReferenceLayerReader {

    private static final List<String> LABELS =
            List.of("label", "name_en", "name", "nam", "title", "shapename", "name_2", "name_1", "ref");
    private static final List<String> RANKS = List.of("rank", "scalerank", "scale_rank");
    private static final List<String> INHABITANTS = List.of("population", "pop_max", "pop", "inhabitants");
    /** At least so many inhabitants have a town of the ranks 1, 2 and so on. */
    private static final int[] TOWNS = {500_000, 100_000, 30_000, 10_000, 3_000};

    private static final int MAX_RANK = 12;
    /** Files beside a map that are drawn with it are called so, for the map's sake only. */
    private static final String PREFIX = "context_";

    private final MapReader reader;

    /** One that reads files as the other does. */
    public ReferenceLayerReader(MapReader reader) {
        this.reader = reader;
    }

    /**
     * Reads a layer; meant to be called off the UI thread.
     *
     * @return the layer, and what is wrong with it
     * @throws UnreadableFileException if there is no such file, layer or field, or nothing of it can be drawn
     */
    public Loaded<ReferenceLayer> read(LayerRequest request) throws UnreadableFileException {
        String file = request.file().toString();
        LayerInDegrees degrees = reader.degrees(request.file());
        RawLayer layer = degrees.layer();
        String label = labelField(file, layer, request.labelField());
        String rank = first(layer, RANKS);
        String inhabitants = first(layer, INHABITANTS);
        List<ReferenceFeature> features = new ArrayList<>();
        for (RawFeature feature : layer.features()) {
            Geometry geometry = feature.geometry();
            if (geometry != null && !geometry.isEmpty()) {
                features.add(new ReferenceFeature(
                        geometry, values(layer, feature), rankOf(feature.text(rank), feature.text(inhabitants))));
            }
        }
        if (features.isEmpty()) {
            throw new UnreadableFileException(file, tr("there is nothing in it that can be drawn"), null);
        }
        List<Problem> problems = new ProblemList(file, layer.problems());
        problems.addAll(degrees.shapeProblems());
        String id = idOf(layer.name());
        return new Loaded<>(
                new ReferenceLayer(id, titleOf(id), layer.fields(), label, features, layer.attribution()), problems);
    }

    private static Map<String, String> values(RawLayer layer, RawFeature feature) {
        Map<String, String> values = new HashMap<>();
        for (String field : layer.fields()) {
            String text = feature.text(field);
            if (text != null) {
                values.put(field, text);
            }
        }
        return values;
    }

    private static String idOf(String name) {
        return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
    }

    private static String titleOf(String id) {
        String words = id.replace('_', ' ').strip();
        return words.isEmpty() ? id : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static @Nullable String labelField(String file, RawLayer layer, @Nullable String wanted)
            throws UnreadableFileException {
        if (wanted == null) {
            return first(layer, LABELS);
        }
        return called(layer, wanted)
                .orElseThrow(() -> new UnreadableFileException(
                        file, tr("there is no field \"{0}\"; there are {1}", wanted, layer.fieldsInWords()), null));
    }

    private static @Nullable String first(RawLayer layer, List<String> names) {
        return names.stream()
                .flatMap(name -> called(layer, name).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> called(RawLayer layer, String name) {
        return Stream.concat(
                        layer.fields().stream().filter(name::equals),
                        layer.fields().stream().filter(name::equalsIgnoreCase))
                .findFirst();
    }

    private static int rankOf(@Nullable String rank, @Nullable String inhabitants) {
        OptionalInt given = whole(rank);
        if (given.isPresent()) {
            return Math.max(1, Math.min(MAX_RANK, given.getAsInt()));
        }
        OptionalInt people = whole(inhabitants);
        if (people.isEmpty()) {
            return 1;
        }
        int place = 1;
        for (int least : TOWNS) {
            if (people.getAsInt() >= least) {
                return place;
            }
            place++;
        }
        return place;
    }

    private static OptionalInt whole(@Nullable String text) {
        try {
            return text == null ? OptionalInt.empty() : OptionalInt.of((int) Double.parseDouble(text));
        } catch (NumberFormatException noNumber) {
            return OptionalInt.empty();
        }
    }
}
