package org.dateline.imports.time;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

/** What a column of dates is that are nothing but digits, none of which tells by itself. */
public enum NumberForm {
    /** Days since the end of 1899, as spreadsheets count them. */
    SPREADSHEET_DAYS(key("days as spreadsheets count them: 46053 is 31 January 2026")),
    /** A year and a month, as 202601. */
    YEAR_AND_MONTH(key("years and months: 202601 is January 2026"));

    private final String words;

    NumberForm(String words) {
        this.words = words;
    }

    /** What it is, with an example. */
    public String words() {
        return tr(words);
    }
}
