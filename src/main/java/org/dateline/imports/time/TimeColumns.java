package org.dateline.imports.time;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.Folding;

/**
 * Which columns of a table say when something happened, by their headings and by all their values. A heading that speaks of the
 * date of an event is worth more than "start", as the forms of surveys call the moment at which they were opened, and that more than
 * one that speaks of a report or an entry. A column of times of day is never the date.
 */
public final class TimeColumns {

    /** What a column may say of the time. */
    public enum Role {
        START,
        TIME_OF_DAY,
        END,
        END_TIME_OF_DAY,
        YEAR,
        MONTH,
        DAY,
        END_YEAR,
        END_MONTH,
        END_DAY
    }

    /** A column by its heading and what its values tell. */
    public record Column(String name, TimeEvidence times) {}

    private static final Set<String> DATES = Set.of(
            "date",
            "dates",
            "sqldate",
            "datum",
            "fecha",
            "datetime",
            "timestamp",
            "jour",
            "tag",
            "dia",
            "tarikh",
            "when",
            "day",
            "\u062a\u0627\u0631\u06cc\u062e");
    private static final Set<String> EVENTS = Set.of(
            "event",
            "incident",
            "occurrence",
            "occurred",
            "occurence",
            "attack",
            "happened",
            "acq",
            "evenement",
            "evento",
            "vorfall",
            "ereignis",
            "sql",
            "sqldate",
            "local",
            "origin");
    private static final Set<String> STARTS =
            Set.of("start", "started", "begin", "beginning", "from", "debut", "inicio", "beginn", "startdate");
    private static final Set<String> ENDS = Set.of(
            "end", "ended", "until", "to", "finish", "fin", "ende", "fim", "enddate", "last", "till", "stop",
            "stopped");
    private static final Set<String> OTHER = Set.of(
            "submission",
            "submitted",
            "created",
            "creation",
            "updated",
            "update",
            "modified",
            "edited",
            "added",
            "dateadded",
            "entry",
            "entered",
            "upload",
            "uploaded",
            "import",
            "imported",
            "accessed",
            "retrieved",
            "published",
            "publication",
            "pub",
            "report",
            "reported",
            "reporting",
            "source",
            "today",
            "release",
            "received",
            "recorded",
            "record",
            "registered",
            "verified",
            "approx",
            "display",
            "expiry",
            "due",
            "mention",
            "download");
    private static final Set<String> BIRTHS = Set.of("birth", "dob", "birthday", "geburt", "naissance", "nacimiento");
    private static final Set<String> TIMES =
            Set.of("time", "hour", "hours", "hr", "heure", "hora", "stunde", "zeit", "uhrzeit", "hhmm", "waqt");
    private static final Set<String> HOURS = Set.of("hour", "hours", "hr", "heure", "hora", "stunde", "ora");
    private static final Set<String> YEARS = Set.of("year", "iyear", "yr", "yyyy", "jahr", "annee", "ano", "anno");
    private static final Set<String> MONTHS = Set.of("month", "imonth", "mon", "mm", "monat", "mois", "mes", "mese");
    private static final Set<String> DAYS = Set.of("day", "iday", "dd", "tag", "jour", "dia", "giorno");
    private static final Set<String> FORM_TIMES = Set.of("start", "end", "today");
    private static final Set<String> FORM_MARKS = Set.of(
            "_submission_time",
            "submissiondate",
            "_uuid",
            "meta/instanceid",
            "meta-instanceid",
            "instanceid",
            "formhub/uuid",
            "deviceid",
            "__version__",
            "_validation_status");
    /** So much is a heading worth that names a date. */
    private static final int NAMED = 50;

    private static final int WORTH_TELLING = 41;
    private static final int NO_DATES = 100;
    private static final int EMPTY = 40;
    private static final double MOSTLY = 0.9;

    private final List<Column> columns;
    private final Map<Role, Integer> chosen = new EnumMap<>(Role.class);
    private List<String> alike = List.of();
    private List<String> others = List.of();

    private record Candidate(int column, int worth) {}

    private TimeColumns(List<Column> columns) {
        this.columns = columns;
    }

    /** The choice that headings and values suggest. */
    public static TimeColumns of(List<Column> columns) {
        TimeColumns choice = new TimeColumns(columns);
        choice.choose();
        return choice;
    }

    /** Whether a heading speaks of hours and not of times of day. */
    public static boolean isNamedHour(String heading) {
        return contains(words(heading), HOURS);
    }

    /** Which column has which role. */
    public Map<Role, Integer> roles() {
        return chosen;
    }

    /** The headings of columns that are as likely to be the date as the one that is taken; empty if that is clear. */
    public List<String> alike() {
        return alike;
    }

    /** What a user would want to know of the choice of the date, in words. */
    public Optional<String> words() {
        Integer start = chosen.get(Role.START);
        if (start == null) {
            return Optional.empty();
        }
        String name = columns.get(start).name;
        if (contains(words(name), OTHER)) {
            return Optional.of(
                    tr("taken from \"{0}\", which may be when it was reported and not when it happened", name));
        }
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(tr("taken from \"{0}\"; there are others in {1}", name, String.join(", ", others)));
    }

    private void choose() {
        List<Candidate> starts = candidates(false);
        Optional<Candidate> best = starts.stream().findFirst();
        boolean parts = chooseParts("", Role.YEAR, Role.MONTH, Role.DAY);
        boolean byParts = parts
                && best.map(date -> isFilledLess(date) || !isOfDates(date) || chosen.containsValue(date.column))
                        .orElse(true);
        if (byParts || best.isEmpty()) {
            if (parts) {
                chooseParts("end", Role.END_YEAR, Role.END_MONTH, Role.END_DAY);
            }
        } else {
            List.of(Role.YEAR, Role.MONTH, Role.DAY).forEach(chosen::remove);
            alike = alike(starts);
            if (alike.isEmpty()) {
                chosen.put(Role.START, best.get().column);
                chooseEnd();
            }
        }
        if (!chosen.isEmpty()) {
            timeOfDay(false).ifPresent(column -> chosen.put(Role.TIME_OF_DAY, column));
            timeOfDay(true)
                    .filter(column -> !chosen.containsValue(column))
                    .ifPresent(column -> chosen.put(Role.END_TIME_OF_DAY, column));
        }
        others = chosen.containsKey(Role.START) ? others(starts) : List.of();
    }

    private boolean isOfDates(Candidate date) {
        TimeEvidence times = columns.get(date.column).times;
        return times.filled() == 0 || times.isOfDates();
    }

    private boolean isFilledLess(Candidate date) {
        int year = columns.get(chosen.getOrDefault(Role.YEAR, 0)).times.filled();
        return columns.get(date.column).times.filled() < year * MOSTLY;
    }

    /** Columns that may be the date of the beginning, or of the end, the likeliest first. */
    private List<Candidate> candidates(boolean end) {
        List<Candidate> found = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            TimeEvidence times = columns.get(column).times;
            int worth = worth(words(columns.get(column).name), end);
            boolean isOtherwise = times.filled() > 0 && !times.isOfDates();
            if (worth > 0 && !(isOtherwise && (times.isOfTimesOfDay() || worth < NAMED))) {
                int less = isOtherwise ? NO_DATES : times.filled() == 0 ? EMPTY : 0;
                found.add(new Candidate(column, worth - less));
            }
        }
        found.sort(Comparator.comparingInt(Candidate::worth).reversed());
        return found;
    }

    private static int worth(Set<String> words, boolean end) {
        boolean date = contains(words, DATES);
        boolean start = contains(words, STARTS);
        boolean ends = contains(words, ENDS);
        boolean time = contains(words, TIMES);
        if (!(date || start || ends || time) || contains(words, BIRTHS)) {
            return 0;
        }
        int worth = date ? 70 : ends || start ? 45 : 25;
        worth += contains(words, EVENTS) ? 20 : 0;
        worth += date && start ? 10 : 0;
        worth -= contains(words, OTHER) ? 60 : 0;
        worth -= words.size() == 1 && words.contains("day") ? 30 : 0;
        worth -= words.contains("timestamp") ? 30 : 0;
        // The bounds within which a beginning or an end is known come after it
        worth -= words.contains("latest") || words.contains("earliest") ? 20 : 0;
        boolean isEnd = ends && !start;
        return isEnd == end ? worth : 0;
    }

    private static boolean contains(Set<String> words, Set<String> some) {
        return words.stream().anyMatch(some::contains);
    }

    private static Set<String> words(String heading) {
        String spaced = heading.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
        return new HashSet<>(Arrays.asList(Folding.fold(spaced).split("[^\\p{L}\\p{N}]+")));
    }

    /** The headings of all that are worth as much as the first, if their values are dates and not the same ones. */
    private List<String> alike(List<Candidate> starts) {
        Candidate best = starts.get(0);
        if (isOfTheForm(columns.get(best.column).name)) {
            return columns.stream()
                    .filter(column -> column.times.isOfDates() && !column.name.equals("end"))
                    .map(Column::name)
                    .toList();
        }
        List<Candidate> same = starts.stream()
                .filter(candidate -> columns.get(candidate.column).times.isOfDates())
                .filter(candidate -> candidate.worth == best.worth)
                .toList();
        boolean differ = same.stream()
                        .map(candidate -> columns.get(candidate.column).times.values())
                        .distinct()
                        .count()
                > 1;
        return differ
                ? same.stream()
                        .map(candidate -> columns.get(candidate.column).name)
                        .toList()
                : List.of();
    }

    /** The headings of further columns of dates that nothing is made of, as far as their names speak of a date. */
    private List<String> others(List<Candidate> starts) {
        int best = columns.get(starts.get(0).column).times.values();
        return starts.stream()
                .filter(candidate -> candidate.worth >= WORTH_TELLING && !chosen.containsValue(candidate.column))
                .map(candidate -> columns.get(candidate.column))
                .filter(column -> column.times.isOfDates() && !column.times.isOfTimesOfDay())
                .filter(column -> column.times.values() != best)
                .map(column -> "\"" + column.name + "\"")
                .toList();
    }

    /** Whether a heading is what forms of surveys call the moment at which they were opened, in a file of such a form. */
    private boolean isOfTheForm(String heading) {
        return FORM_TIMES.contains(heading)
                && columns.stream().anyMatch(column -> FORM_MARKS.contains(column.name.toLowerCase(Locale.ROOT)));
    }

    /** A column that says no more than "end" belongs to one that says "start", and to no other. */
    private void chooseEnd() {
        Set<String> start = words(columns.get(chosen.getOrDefault(Role.START, 0)).name);
        boolean formHasBoth = columns.stream()
                .map(column -> words(column.name))
                .anyMatch(words -> words.size() == 1 && contains(words, STARTS));
        candidates(true).stream()
                .filter(candidate -> columns.get(candidate.column).times.filled() > 0)
                .filter(candidate -> contains(start, STARTS)
                        || !formHasBoth
                        || words(columns.get(candidate.column).name).size() > 1)
                .findFirst()
                .ifPresent(candidate -> chosen.put(Role.END, candidate.column));
    }

    private boolean chooseParts(String prefix, Role year, Role month, Role day) {
        Optional<Integer> years = part(prefix, YEARS);
        Optional<Integer> months = part(prefix, MONTHS);
        if (years.isEmpty() || (months.isEmpty() && prefix.isEmpty())) {
            return false;
        }
        chosen.put(year, years.get());
        months.ifPresent(column -> chosen.put(month, column));
        part(prefix, DAYS).filter(column -> !chosen.containsValue(column)).ifPresent(column -> chosen.put(day, column));
        return true;
    }

    private Optional<Integer> part(String prefix, Set<String> names) {
        for (int column = 0; column < columns.size(); column++) {
            Set<String> words = words(columns.get(column).name);
            boolean isEnd = contains(words, ENDS);
            boolean alone = words.size() == 1
                    || (words.size() == 2 && (isEnd || contains(words, STARTS) || contains(words, EVENTS)));
            if (alone && isEnd == !prefix.isEmpty() && contains(words, names)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> timeOfDay(boolean end) {
        for (int column = 0; column < columns.size(); column++) {
            Set<String> words = words(columns.get(column).name);
            TimeEvidence times = columns.get(column).times;
            boolean named = contains(words, TIMES)
                    && !contains(words, OTHER)
                    && !words.contains("precision")
                    && !words.contains("zone");
            // A beginning and an end that are no dates, beside a date
            named |= times.isOfTimesOfDay() && contains(words, end ? ENDS : STARTS);
            boolean fits = times.filled() == 0 || times.isOfTimesOfDay();
            if (named && fits && contains(words, ENDS) == end && !chosen.containsValue(column)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
