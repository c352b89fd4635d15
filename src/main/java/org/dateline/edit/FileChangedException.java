package org.dateline.edit;

/** Another program has changed a file since it was read. */
public final class FileChangedException extends Exception {

    private static final long serialVersionUID = 1L;

    FileChangedException(String file) {
        super(file + " was changed by another program");
    }
}
