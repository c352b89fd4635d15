package org.dateline.fuzz;

import java.nio.file.Path;
import java.util.List;

/**
 * A reader of the program.
 *
 * @param seeds files that it reads well, from which broken ones are made
 */
record Target(String name, List<FileSet> seeds, Check check) {

    /** What a reader is held to. */
    interface Check {

        /**
         * Reads a file and holds what comes of it to what has to be true of it.
         *
         * @return what the reader said: problems, or why it refuses the file; nothing if all is well
         * @throws AssertionError if something is not true
         * @throws Exception if the file is refused in another way than it should be
         */
        List<String> check(Path file) throws Exception;
    }

    Target {
        seeds = List.copyOf(seeds);
    }
}
