package org.dateline.shapefile;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the warnings of one shapefile, each once however often the file is read. */
final class Warnings {

    /** A file with more is broken all over; the count after that says nothing new. */
    static final int LIMIT = 1000;

    private final Set<ShapefileWarning> collected = new LinkedHashSet<>();

    synchronized void add(Path file, int record, long offsetBytes, String message) {
        if (collected.size() < LIMIT) {
            collected.add(new ShapefileWarning(file, record, offsetBytes, message));
        } else if (collected.size() == LIMIT) {
            collected.add(new ShapefileWarning(
                    file, record, offsetBytes, "there are more than " + LIMIT + " warnings; the rest is left out"));
        }
    }

    synchronized void addAll(Warnings others) {
        others.list()
                .forEach(warning -> add(warning.file(), warning.record(), warning.offsetBytes(), warning.message()));
    }

    /** All warnings so far, in the order they were found. */
    synchronized List<ShapefileWarning> list() {
        return List.copyOf(collected);
    }

    synchronized void clear() {
        collected.clear();
    }
}
