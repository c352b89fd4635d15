package org.dateline.export.rows;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.language.ForPrograms;
import org.dateline.model.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * What rows that are exported are of.
 *
 * @param title what the source is called
 * @param place where it is asked for
 * @param zone the zone of its times
 * @param window the window that was asked for; null where there is no event, and none was asked for
 * @param shown which events of it
 * @param made when
 */
public record RowsAbout(
        String title, String place, ZoneId zone, @Nullable TimeWindow window, String shown, Instant made) {

    /** Each by its name, in the order in which they are written. */
    @ForPrograms("names that exports of datasets have too")
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("title", title);
        facts.put("database", place);
        if (window != null) {
            facts.put("from", iso(window.from()));
            facts.put("toBefore", iso(window.to()));
        }
        facts.put("timeZone", zone.getId());
        facts.put("shown", shown);
        facts.put("exported", iso(made));
        return facts;
    }

    private String iso(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.ofInstant(instant, zone));
    }
}
