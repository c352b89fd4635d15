package org.dateline.benchmarks;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The figures of all benchmarks by name, in one flat file: {@code target/benchmarks/summary.json}. */
final class BenchmarkSummary {

    private static final Path FILE = Path.of("target", "benchmarks", "summary.json");

    private BenchmarkSummary() {}

    /** Writes a figure in the place of an earlier one of this name. */
    static void put(String name, double figure) {
        try {
            Files.createDirectories(FILE.getParent());
            JsonObject figures = read();
            figures.addProperty(name, figure);
            Files.writeString(
                    FILE, new GsonBuilder().setPrettyPrinting().create().toJson(figures));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Forgets the figures of earlier runs. */
    static void clear() throws IOException {
        Files.deleteIfExists(FILE);
    }

    /** Prints all figures. */
    static void print() throws IOException {
        System.out.println("== " + FILE);
        read().entrySet().forEach(figure -> System.out.println(figure.getKey() + " " + figure.getValue()));
    }

    /** Those of the names that have no figure. */
    static List<String> missing(List<String> names) throws IOException {
        JsonObject figures = read();
        return names.stream().filter(name -> !figures.has(name)).toList();
    }

    private static JsonObject read() throws IOException {
        return Files.exists(FILE)
                ? JsonParser.parseString(Files.readString(FILE)).getAsJsonObject()
                : new JsonObject();
    }
}
