package org.dateline.shapefile.binary;

import static org.dateline.language.Tr.tr;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the warnings of one shapefile, each once however often the file is read. */
public final class Warnings {

    /** A file with more is broken all over; the count after that says nothing new. */
    static final int LIMIT = 1000;

    private final Set<ShapefileWarning> collected = new LinkedHashSet<>();

    /** Adds what is wrong with a record, from 1, at a byte of the file; beyond the limit only that there is more. */
    public synchronized void add(Path file, int record, long offsetBytes, String message) {
        if (collected.size() < LIMIT) {
            collected.add(new ShapefileWarning(file, record, offsetBytes, message));
        } else if (collected.size() == LIMIT) {
            collected.add(new ShapefileWarning(
                    file,
                    record,
                    offsetBytes,
                    tr("there are more than {0} warnings; the rest is left out", String.valueOf(LIMIT))));
        }
    }

    /** Adds what is wrong with a file's header, or with the file as a whole. */
    public void add(Path file, long offsetBytes, String message) {
        add(file, 0, offsetBytes, message);
    }

    /** Adds all that was found elsewhere. */
    public synchronized void addAll(Warnings others) {
        others.list()
                .forEach(warning -> add(warning.file(), warning.record(), warning.offsetBytes(), warning.message()));
    }

    /** All warnings so far, in the order they were found. */
    public synchronized List<ShapefileWarning> list() {
        return List.copyOf(collected);
    }

    /** Forgets all of them. */
    public synchronized void clear() {
        collected.clear();
    }
}
