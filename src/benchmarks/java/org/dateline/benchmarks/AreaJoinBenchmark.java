package org.dateline.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dateline.events.Dataset;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.model.Catalog;
import org.dateline.model.Place;
import org.dateline.workspace.NamedAreas;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The places of a dataset joined to the areas of a map for which it was not written: every place names an area that the map has not.
 * Of ten, six are called like an area, half of these otherwise spelled, two nearly so, one not at all, and one lies far from it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 5)
public class AreaJoinBenchmark {

    private static final int PROVINCES = 250;
    private static final int DISTRICTS = 200;
    private static final int PLACES = 5_000;
    private static final double SIDE = 0.5;
    private static final String[] SYLLABLES =
            "ba ke no shi ra qua lo ti mar zan dur gul khu pish sib jha wash pan chi tur".split(" ");

    private final StepTimes times = new StepTimes();
    private Dataset dataset;
    private MapLayer areas;

    /** A map of provinces in rows of districts, and the dataset. */
    @Setup
    public void generate() {
        Random random = new Random(50_000);
        List<MapFeature> features = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (int province = 0; province < PROVINCES; province++) {
            String around = name(random) + province;
            places.add(new Place("province-" + province, around, List.of(), "province", null, null, null, null));
            for (int district = 0; district < DISTRICTS; district++) {
                Envelope square = new Envelope(
                        district * SIDE, (district + 1) * SIDE, province * SIDE - 60, (province + 1) * SIDE - 60);
                features.add(new MapFeature(
                        "X." + province + "." + district,
                        "Al-" + name(random) + " " + name(random),
                        List.of(),
                        List.of(),
                        "District",
                        null,
                        new GeometryFactory().toGeometry(square),
                        List.of(around, "Xland"),
                        null));
            }
        }
        for (int i = 0; i < PLACES; i++) {
            MapFeature area = features.get(random.nextInt(features.size()));
            Envelope square = area.geometry().getEnvelopeInternal();
            boolean isFar = i % 10 == 9;
            places.add(new Place(
                    "place-" + i,
                    spelled(area.name(), i % 10, random),
                    List.of(),
                    "district",
                    "province-" + area.id().split("\\.")[1],
                    "old-" + i,
                    square.centre().x + (isFar ? 20 : 0),
                    square.centre().y));
        }
        areas = new MapLayer("areas", features);
        dataset = new EventWorkload(1)
                .dataset().toBuilder()
                        .places(Catalog.of(places))
                        .events(List.of())
                        .stories(Catalog.of(List.of()))
                        .build();
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String spelled(String name, int how, Random random) {
        return switch (how) {
            case 3, 4, 5 -> name.replace("Al-", "").replace('a', '\u0101') + " District";
            case 6, 7 -> name + "y";
            case 8 -> name(random) + " " + name(random) + " " + name(random);
            default -> name;
        };
    }

    @Benchmark
    public NamedAreas.Joined join() {
        times.begin();
        NamedAreas.Joined joined = NamedAreas.join("data.json", dataset, areas);
        times.end();
        return joined;
    }

    @TearDown(Level.Iteration)
    public void report() {
        BenchmarkSummary.put("areas.join_ms", times.report("areas.join"));
    }
}
