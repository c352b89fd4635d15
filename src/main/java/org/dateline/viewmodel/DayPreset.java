package org.dateline.viewmodel;

import static org.dateline.language.Tr.trc;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.dateline.events.Dataset;
import org.dateline.language.ForPrograms;
import org.dateline.model.TimeWindow;
import org.dateline.words.DateForm;
import org.dateline.words.Years;

/**
 * A window that one click chooses: a day, or where these are many, a month, a year, a decade or a century.
 *
 * @param label such as "Fri 30"
 * @param brief the same where there is little room, such as "30"
 * @param window what of it lies within the days of the dataset, or all of these
 */
public record DayPreset(String label, String brief, TimeWindow window) {

    private static final int MOST = 9;

    /** What a preset stands for, from short to long. */
    private enum Length {
        @ForPrograms("patterns")
        DAY("EEE d", "d", 0),
        @ForPrograms("patterns")
        MONTH("MMM uuuu", "MMM", 0),
        YEAR("uuuu", "uuuu", 1),
        DECADE("uuuu", "uuuu", 10),
        CENTURY("uuuu", "uuuu", 100);

        private final DateForm label;
        private final DateForm brief;
        private final int years;

        Length(String label, String brief, int years) {
            this.label = DateForm.of(label);
            this.brief = DateForm.of(brief);
            this.years = years;
        }

        LocalDate first(LocalDate date) {
            return switch (this) {
                case DAY -> date;
                case MONTH -> date.withDayOfMonth(1);
                default -> LocalDate.of(Years.floor(date.getYear(), years), 1, 1);
            };
        }

        LocalDate next(LocalDate first) {
            return switch (this) {
                case DAY -> first.plusDays(1);
                case MONTH -> first.plusMonths(1);
                default -> LocalDate.of(Years.next(first.getYear(), years), 1, 1);
            };
        }

        DayPreset preset(LocalDate first, TimeWindow window) {
            if (years > 1) {
                String words = Years.words(first.getYear(), next(first).getYear() - 1);
                return new DayPreset(words, words, window);
            }
            return new DayPreset(label.format(first), brief.format(first), window);
        }
    }

    /** A preset for each day of the dataset's span, or what is longer where these are many, and one for all of it. */
    public static List<DayPreset> of(Dataset dataset) {
        List<DayPreset> presets = new ArrayList<>();
        for (Length length : Length.values()) {
            List<DayPreset> parts = parts(dataset, length);
            // One part alone is as good as all, but for the day that a new dataset begins with
            if (parts.size() <= MOST && (parts.size() > 1 || length == Length.DAY)) {
                presets.addAll(parts);
                break;
            }
        }
        presets.add(new DayPreset(trc("time", "All"), trc("time", "All"), dataset.span()));
        return List.copyOf(presets);
    }

    /** The parts of the span, or the first of them where there are too many. */
    private static List<DayPreset> parts(Dataset dataset, Length length) {
        TimeWindow span = dataset.span();
        ZoneId zone = dataset.zone();
        List<DayPreset> parts = new ArrayList<>();
        LocalDate first = length.first(span.from().atZone(zone).toLocalDate());
        while (parts.size() <= MOST && first.atStartOfDay(zone).toInstant().isBefore(span.to())) {
            LocalDate next = length.next(first);
            TimeWindow whole = new TimeWindow(
                    first.atStartOfDay(zone).toInstant(),
                    next.atStartOfDay(zone).toInstant());
            TimeWindow window = length == Length.DAY ? whole : WindowMotion.within(whole, span);
            parts.add(length.preset(first, window));
            first = next;
        }
        return parts;
    }
}
