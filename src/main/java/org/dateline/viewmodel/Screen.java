package org.dateline.viewmodel;

/** What stands in the middle of the window. */
public enum Screen {
    /** The map. */
    MAP("Map"),
    /** Which source has what on which place or event. */
    COVERAGE("Coverage"),
    /** What the sources say of each measure, side by side. */
    FIGURES("Figures"),
    /** Who is quoted, and by whom. */
    SPEAKERS("Speakers"),
    /** How many events there are, or what they give, along time. */
    CHART("Chart"),
    /** The events of the window, a row each. */
    TABLE("Table"),
    /** One report, whole. */
    READER("Reader"),
    /** Two windows beside one another: the map of what has changed, and the table. */
    COMPARE("Compare windows");

    private final String label;

    Screen(String label) {
        this.label = label;
    }

    /** Its name. */
    public String label() {
        return label;
    }
}
