package org.dateline.app;

/** The main class; not an {@code Application}, so that it runs on the class path. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        System.exit(0);
    }
}
