package org.dateline.viewmodel;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

/** What stands in the middle of the window. */
public enum Screen {
    /** The map. */
    MAP(key("Map")),
    /** Which source has what on which place or event. */
    COVERAGE(key("Coverage")),
    /** What the sources say of each measure, side by side. */
    FIGURES(key("Figures")),
    /** Who is quoted, and by whom. */
    SPEAKERS(key("Speakers")),
    /** How many events there are, or what they give, along time. */
    CHART(key("Chart")),
    /** The events of the window, a row each. */
    TABLE(key("Table")),
    /** One report, whole. */
    READER(key("Reader")),
    /** Two windows beside one another: the map of what has changed, and the table. */
    COMPARE(key("Compare windows"));

    private final String label;

    Screen(String label) {
        this.label = label;
    }

    /** Its name. */
    public String label() {
        return tr(label);
    }
}
