package org.dateline.propose.source;

import static org.dateline.language.Tr.tr;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.propose.time.words.Calendar;
import org.jspecify.annotations.Nullable;

/**
 * Finds when a text was published: as its file says, as a line at its head or foot does, or by its dateline. A day that comes
 * before that of the dateline is not believed, since nothing is published before it is written; days that contradict one
 * another otherwise are all shown, and none is proposed.
 */
final class PublicationFinder {

    /** A text is published on the day of its dateline or soon after. */
    private static final int MAX_DAYS_AFTER = 3;

    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\u0627\u062a\u0648\u0627\u0631|\u062c\u0645\u0639\u0631\u0627\u062a");
    private static final Pattern AGO = Pattern.compile(
            "(?i)\\b(?:\\d{1,3}|an?|one|two|three) (?:min(?:ute)?|hour|hr|day|week|month)s? ago\\b|\\byesterday\\b");

    private final TextLines lines;
    private final @Nullable Dateline dateline;
    private final @Nullable LocalDate about;
    private final ZoneId local;
    private final List<PublishedLine> said = new ArrayList<>();

    /**
     * @param inFile when it was published in the words of its file, or null
     * @param about a day of what the dataset is about, by which a missing year is suggested, or null
     * @param local the dataset's zone
     */
    PublicationFinder(
            TextLines lines,
            @Nullable String inFile,
            @Nullable Dateline dateline,
            @Nullable LocalDate about,
            ZoneId local) {
        this.lines = lines;
        this.dateline = dateline;
        this.about = about;
        this.local = local;
        if (inFile != null) {
            said.addAll(PublishedLine.ofFile(inFile));
        }
        lines.ends().stream()
                .filter(paragraph -> dateline == null || dateline.paragraph() != paragraph)
                .forEach(paragraph -> said.addAll(PublishedLine.in(paragraph, lines.begin(paragraph))));
    }

    /** When it was published. */
    Proposed<PublicationTime> published() {
        List<PublishedLine> dated = said.stream()
                .filter(line -> !line.isUpdate() && line.time() != null)
                .toList();
        List<PublishedLine> possible =
                dated.stream().filter(line -> !isBeforeWriting(line)).toList();
        if (possible.isEmpty()) {
            return byDateline(dated);
        }
        List<PublicationTime> others = distinct(possible);
        boolean areOne = others.stream().allMatch(each -> isSameDay(each, others.get(0)));
        if (!areOne) {
            return new Proposed<PublicationTime>(
                            null,
                            tr(
                                    "The dates contradict one another: {0}. Which is that of publication?",
                                    listed(possible)),
                            0,
                            List.of())
                    .orElse(others);
        }
        PublishedLine best = possible.stream()
                .max(Comparator.comparingInt(PublishedLine::exactness).thenComparing(line -> line.paragraph() > 0))
                .orElseThrow();
        PublicationTime time = best.known();
        LocalDate written = dateline == null ? null : day(dateline.day());
        if (written != null && time.date().isAfter(written.plusDays(MAX_DAYS_AFTER))) {
            return new Proposed<>(
                    null,
                    tr(
                            "The dates contradict one another: {0}, and {1} is days before. Which is that of publication?",
                            listed(possible), inDateline()),
                    0,
                    List.of(time, new PublicationTime(written, null, null)));
        }
        String open = best.written().rule();
        String reason = open.isEmpty() ? best.reason() : tr("{0}; {1}", best.reason(), open);
        return Proposed.of(time, withImpossible(reason, dated, possible), best.paragraph());
    }

    private Proposed<PublicationTime> byDateline(List<PublishedLine> impossible) {
        if (dateline == null || dateline.day() == null) {
            return withoutYear().orElseGet(this::none);
        }
        WrittenTime day = dateline.day();
        if (day.time() == null) {
            return yearless(day, inDateline(), dateline.paragraph());
        }
        PublicationTime date = new PublicationTime(day.time().date(), null, null);
        return Proposed.of(
                date,
                withImpossible(tr("the day of the {0}", inDateline()), impossible, List.of()),
                dateline.paragraph());
    }

    private Proposed<PublicationTime> none() {
        List<PublishedLine> updates =
                said.stream().filter(PublishedLine::isUpdate).toList();
        if (!updates.isEmpty()) {
            return new Proposed<>(
                    null,
                    tr(
                            "The text says only when it was brought up to date: {0}. When was it published?",
                            listed(updates)),
                    0,
                    distinct(updates));
        }
        return Proposed.none(noDate());
    }

    private String noDate() {
        for (int paragraph : lines.ends()) {
            Matcher ago = AGO.matcher(lines.begin(paragraph));
            if (!lines.isRunning(paragraph) && ago.find()) {
                return tr(
                        "The text bears no date; {0}, {1}, does not say from when that is seen. When was it published?",
                        TextLines.quoted(ago.group()), TextLines.where(paragraph));
            }
        }
        for (int paragraph = 1; paragraph <= lines.size(); paragraph++) {
            Matcher weekday = WEEKDAY.matcher(lines.get(paragraph));
            if (weekday.find()) {
                return tr(
                        "The text bears no date; the weekdays that it names, such as {0}, {1}, are of no known week without one."
                                + " When was it published?",
                        TextLines.quoted(weekday.group()), TextLines.where(paragraph));
            }
        }
        return tr("The text bears no date. When was it published?");
    }

    private Optional<Proposed<PublicationTime>> withoutYear() {
        return said.stream()
                .filter(line -> !line.isUpdate() && line.time() == null)
                .findFirst()
                .map(line -> yearless(line.written(), line.reason(), line.paragraph()));
    }

    /** A day of which not all is said; with the year that would be nearest to what the dataset is about. */
    private Proposed<PublicationTime> yearless(WrittenTime day, String where, int paragraph) {
        List<PublicationTime> nearest = Optional.ofNullable(about)
                .flatMap(year -> monthDay(day).map(it -> nearest(it, year)))
                .map(date -> List.of(new PublicationTime(date, null, null)))
                .orElse(List.of());
        String question = nearest.isEmpty()
                ? tr("{0}: {1}. When was it published?", where, day.rule())
                : tr(
                        "{0}: {1}; nearest to what the dataset is about is {2}. When was it published?",
                        where, day.rule(), Calendar.withYear(nearest.get(0).date()));
        return new Proposed<>(null, question, paragraph, nearest);
    }

    private static LocalDate nearest(MonthDay day, LocalDate to) {
        LocalDate best = day.atYear(to.getYear());
        for (int year = to.getYear() - 1; year <= to.getYear() + 1; year++) {
            LocalDate each = day.atYear(year);
            if (Math.abs(each.toEpochDay() - to.toEpochDay()) < Math.abs(best.toEpochDay() - to.toEpochDay())) {
                best = each;
            }
        }
        return best;
    }

    /** The month and day of words that say no year. */
    private static Optional<MonthDay> monthDay(WrittenTime day) {
        return WrittenTime.in(day.wording() + " 2000").stream()
                .map(WrittenTime::time)
                .filter(Objects::nonNull)
                .map(time -> MonthDay.from(time.date()))
                .findFirst();
    }

    private boolean isBeforeWriting(PublishedLine line) {
        LocalDate written = dateline == null ? null : day(dateline.day());
        // A day less may be that of a zone further west
        boolean mayBe = line.known().time() != null;
        return written != null && line.known().date().isBefore(written.minusDays(mayBe ? 1 : 0));
    }

    private boolean isSameDay(PublicationTime one, PublicationTime other) {
        if (one.date().equals(other.date())) {
            return true;
        }
        boolean areInstants = one.time() != null && other.time() != null;
        return areInstants
                && (one.zone() != null || other.zone() != null)
                && one.in(local, local).date().equals(other.in(local, local).date());
    }

    private static @Nullable LocalDate day(@Nullable WrittenTime time) {
        return time == null || time.time() == null ? null : time.time().date();
    }

    private static String withImpossible(String reason, List<PublishedLine> all, List<PublishedLine> possible) {
        List<PublishedLine> rest =
                all.stream().filter(line -> !possible.contains(line)).toList();
        return rest.isEmpty()
                ? reason
                : tr(
                        "{0}; {1} contradicts it: nothing is published before the day of its dateline",
                        reason, listed(rest));
    }

    private String inDateline() {
        return dateline == null
                ? ""
                : tr("dateline {0}, {1}", TextLines.quoted(dateline.words()), TextLines.where(dateline.paragraph()));
    }

    private static String listed(List<PublishedLine> lines) {
        return lines.stream().map(PublishedLine::reason).collect(Collectors.joining("; "));
    }

    private static List<PublicationTime> distinct(List<PublishedLine> lines) {
        return List.copyOf(new LinkedHashSet<>(
                lines.stream().flatMap(line -> Stream.ofNullable(line.time())).toList()));
    }

    /** Its zone, as the time says it or as it is to be asked for. */
    Proposed<ZoneId> zone(Proposed<PublicationTime> published) {
        PublicationTime time = published.value();
        boolean isOfFile = published.paragraph() == 0;
        if (time != null && time.zone() != null && isOfFile && time.zone().equals(ZoneOffset.UTC)) {
            return new Proposed<>(
                    null,
                    tr(
                            "The file has its time in UTC, which need not be the zone of the clocks in its text. Which is that?"),
                    0,
                    List.of(local, ZoneOffset.UTC));
        }
        if (time != null && time.zone() != null) {
            return Proposed.of(time.zone(), published.reason(), published.paragraph());
        }
        Optional<String> open = said.stream()
                .map(PublishedLine::written)
                .filter(WrittenTime::isZoneOpen)
                .map(WrittenTime::rule)
                .findFirst();
        String question = time == null || time.time() == null
                ? tr("The text names no time zone, and no clock that needs one for its publication")
                : open.orElse(tr("The text names no time zone. In which is {0}?", time.time()));
        return new Proposed<>(null, question, 0, List.of(local));
    }
}
