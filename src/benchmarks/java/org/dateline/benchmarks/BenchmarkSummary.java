package org.dateline.benchmarks;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The figures of all benchmarks by name, in one flat file: {@code target/benchmarks/summary.json}. */
final class BenchmarkSummary {

    private static final Path FILE = Path.of("target", "benchmarks", "summary.json");

    private BenchmarkSummary() {}

    /** Writes a figure in the place of an earlier one of this name. */
    static void put(String name, double figure) {
        try {
            Files.createDirectories(FILE.getParent());
            JsonObject figures = Files.exists(FILE)
                    ? JsonParser.parseString(Files.readString(FILE)).getAsJsonObject()
                    : new JsonObject();
            figures.addProperty(name, figure);
            Files.writeString(
                    FILE, new GsonBuilder().setPrettyPrinting().create().toJson(figures));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
