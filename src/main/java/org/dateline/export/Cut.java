package org.dateline.export;

/** The cuts of the typeface that print uses. */
enum Cut {
    REGULAR("Inter-Regular.ttf"),
    SEMIBOLD("Inter-SemiBold.ttf"),
    BOLD("Inter-Bold.ttf"),
    ITALIC("Inter-Italic.ttf");

    private final String file;

    Cut(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }
}
