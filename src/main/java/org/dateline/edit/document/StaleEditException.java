package org.dateline.edit.document;

import static org.dateline.language.Tr.tr;

/** An edit does not find what it is to change: the document has become another since. */
public final class StaleEditException extends Exception {

    private static final long serialVersionUID = 1L;

    StaleEditException(Pointer path, String found) {
        super(tr("{0} is not what it was: {1}", path, found));
    }
}
