package org.dateline.edit.document;

/** An edit does not find what it is to change: the document has become another since. */
public final class StaleEditException extends Exception {

    private static final long serialVersionUID = 1L;

    StaleEditException(Pointer path, String found) {
        super(path + " is not what it was: " + found);
    }
}
