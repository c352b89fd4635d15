package org.dateline.viewmodel.shading;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

/** What the areas of the map are shaded by; all of it follows the window. */
public enum ShadeBy {
    /** The number of events in the window, certain and possible. */
    EVENTS(key("Events"), key("Events in the window")),
    /** The least number of independent sources that tell them. */
    SOURCES(key("Sources"), key("Independent sources, at least")),
    /** The number of paragraphs that tell them. */
    MENTIONS(key("Mentions"), key("Paragraphs telling the window's events")),
    /** The lower sum of a quantity over them. */
    SUM(key("Sum"), key("Sum over the window's events, at least"));

    private final String label;
    private final String legend;

    ShadeBy(String label, String legend) {
        this.label = label;
        this.legend = legend;
    }

    /** A short name. */
    public String label() {
        return tr(label);
    }

    /** What is counted, in words. */
    public String legend() {
        return tr(legend);
    }
}
