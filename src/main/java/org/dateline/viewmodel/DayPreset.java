package org.dateline.viewmodel;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.events.Dataset;
import org.dateline.model.TimeWindow;

/**
 * A window that one click chooses.
 *
 * @param label such as "Fri 30"
 * @param window the day, from midnight to midnight in the dataset's zone, or the whole span
 */
public record DayPreset(String label, TimeWindow window) {

    private static final int MAX_DAYS = 9;
    private static final DateTimeFormatter LABEL = DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);

    /** A preset for each day of the dataset's span, if they are few, and one for all of it. */
    static List<DayPreset> of(Dataset dataset) {
        List<DayPreset> presets = new ArrayList<>();
        TimeWindow span = dataset.span();
        var midnight = span.from().atZone(dataset.zone()).toLocalDate().atStartOfDay(dataset.zone());
        while (midnight.toInstant().isBefore(span.to()) && presets.size() <= MAX_DAYS) {
            var next = midnight.toLocalDate().plusDays(1).atStartOfDay(dataset.zone());
            presets.add(new DayPreset(LABEL.format(midnight), new TimeWindow(midnight.toInstant(), next.toInstant())));
            midnight = next;
        }
        if (presets.size() > MAX_DAYS) {
            presets.clear();
        }
        presets.add(new DayPreset("All", span));
        return List.copyOf(presets);
    }
}
