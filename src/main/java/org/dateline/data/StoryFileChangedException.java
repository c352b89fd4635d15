package org.dateline.data;

import java.nio.file.Path;

/** Another program has written a file of stories since this one last read or wrote it. */
public final class StoryFileChangedException extends Exception {

    private static final long serialVersionUID = 1L;

    StoryFileChangedException(Path file) {
        super(file + ": another program has changed this file");
    }
}
