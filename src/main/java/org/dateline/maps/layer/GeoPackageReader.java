package org.dateline.maps.layer;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.dateline.files.ByteBudget;
import org.dateline.files.ByteBudget.SpentException;
import org.dateline.geopackage.GeoPackage;
import org.dateline.geopackage.GeoPackageRow;
import org.dateline.geopackage.GeoPackageTable;
import org.dateline.geopackage.GeoPackageTable.Column;
import org.dateline.maps.layer.RawLayer.RawFeature;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemList;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** Reads a layer of a GeoPackage (OGC 12-128r19): its columns are the fields, the ids of its rows the numbers of the features. */
public final class GeoPackageReader {

    /** A table with shapes, as one of several. */
    private record Layer(GeoPackageTable table) implements LayerChoice.Candidate {

        @Override
        public String name() {
            return table.name();
        }

        @Override
        public boolean isCalled(String wanted) {
            return name().equalsIgnoreCase(wanted);
        }

        @Override
        public boolean hasAreas() {
            return table.isOfAreas();
        }
    }

    /**
     * Reads the layer that is meant: the one that the address names, or the only one, or the only one of areas.
     *
     * @param names how the file is called before the user
     * @throws UnreadableFileException if it is no GeoPackage that can be read, has no features, or it is not clear which layer is meant
     */
    public RawLayer read(MapAddress address, FileNames names) throws UnreadableFileException {
        String called = names.of(address.file());
        List<Problem> problems = new ProblemList(called);
        try (GeoPackage opened = GeoPackage.open(address.file(), called)) {
            problems.addAll(opened.problems());
            List<Layer> layers = opened.tables().stream()
                    .filter(GeoPackageTable::hasShapes)
                    .map(Layer::new)
                    .toList();
            if (layers.isEmpty()) {
                throw new UnreadableFileException(
                        called,
                        tr(
                                "this GeoPackage has no features, only tables without shapes: {0}; they can be imported",
                                opened.tables().stream()
                                        .map(GeoPackageTable::name)
                                        .collect(Collectors.joining(", "))),
                        null);
            }
            GeoPackageTable table = new LayerChoice<>(called, called, layers).choose(address.layer(), problems).table;
            return read(opened, table, called, problems);
        } catch (IOException unreadable) {
            throw MapProblems.refusal(names, address.file(), unreadable);
        }
    }

    private static RawLayer read(GeoPackage opened, GeoPackageTable table, String called, List<Problem> problems)
            throws SpentException, UnreadableFileException {
        List<String> fields = table.columns().stream().map(Column::name).toList();
        ByteBudget memory = ByteBudget.ofMemory();
        AtomicReference<@Nullable SpentException> refusal = new AtomicReference<>();
        List<RawFeature> features = new ArrayList<>();
        List<Problem> remarks = opened.forEach(table, row -> {
            if (!row.fault().isEmpty()) {
                problems.add(Problem.error(
                        called,
                        Location.WHOLE_FILE,
                        tr("row {0} of the layer {1}: {2}", String.valueOf(row.number()), table.label(), row.fault())));
            }
            RawFeature feature = new RawFeature(row.number(), attributes(fields, row), row.geometry());
            features.add(feature);
            try {
                memory.spend(feature.roughBytes());
                return true;
            } catch (SpentException tooLarge) {
                refusal.set(tooLarge);
                return false;
            }
        });
        SpentException tooLarge = refusal.get();
        if (tooLarge != null) {
            throw tooLarge;
        }
        problems.addAll(remarks);
        return new RawLayer(
                table.name(), fields, features, ReferenceName.of(table.reference()), LayerOrigin.NONE, problems);
    }

    private static Map<String, @Nullable Object> attributes(List<String> fields, GeoPackageRow row) {
        Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            Object value = row.values().get(i);
            if (value != null) {
                attributes.put(fields.get(i), value);
            }
        }
        return attributes;
    }
}
