package org.dateline.imports.time;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.util.Locale;

/** What comes first in a date such as 03/02/2026. */
public enum DateOrder {
    /** 3 February. */
    DAY_FIRST(key("day/month/year")),
    /** 2 March. */
    MONTH_FIRST(key("month/day/year"));

    private final String title;

    DateOrder(String title) {
        this.title = title;
    }

    /** Its name on the screen. */
    public String title() {
        return tr(title);
    }

    /** Its name on the command line: lower case with a hyphen. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
