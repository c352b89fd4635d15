package org.dateline.data;

import static org.dateline.language.Tr.tr;

import java.nio.file.Path;

/** Another program has written a file of stories since this one last read or wrote it. */
public final class StoryFileChangedException extends Exception {

    private static final long serialVersionUID = 1L;

    StoryFileChangedException(Path file) {
        super(tr("{0}: another program has changed this file", file));
    }
}
