package org.dateline.edit;

import static org.dateline.language.Tr.tr;

/** Another program has changed a file since it was read. */
public final class FileChangedException extends Exception {

    private static final long serialVersionUID = 1L;

    FileChangedException(String file) {
        super(tr("{0} was changed by another program", file));
    }
}
