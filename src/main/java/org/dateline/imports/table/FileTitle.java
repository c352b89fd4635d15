package org.dateline.imports.table;

import java.nio.file.Path;

/** What a file is called. */
public final class FileTitle {

    private FileTitle() {}

    /** The name of the file. */
    public static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** The name without its ending. */
    static String of(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
