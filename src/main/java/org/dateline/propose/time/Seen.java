package org.dateline.propose.time;

import static org.dateline.language.Tr.tr;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.dateline.propose.time.words.Calendar;
import org.jspecify.annotations.Nullable;

/** From where a text's times are seen: the day of publication, and what it has named so far. */
final class Seen {

    private static final int DAYS_BACK = 7;

    private final @Nullable LocalDate published;
    private final NavigableSet<LocalDate> named = new TreeSet<>();
    private @Nullable LocalDate last;
    private @Nullable LocalDate lastInParagraph;
    private @Nullable LocalDate lastNearby;
    private @Nullable LocalDate lastInSentence;
    private @Nullable Interval lastInterval;
    private boolean hasIntervalInSentence;
    private boolean isFuture;
    private boolean beginsSentence;
    private boolean isAside;
    private final boolean isLive;

    Seen(@Nullable LocalDate published) {
        this(published, false);
    }

    /** @param isLive whether the text goes on by the hour, as reports do that are written while things happen */
    Seen(@Nullable LocalDate published, boolean isLive) {
        this.published = published;
        this.isLive = isLive;
    }

    void beginParagraph() {
        lastNearby = lastInParagraph;
        lastInParagraph = null;
        beginSentence();
    }

    void beginSentence() {
        lastInSentence = null;
        hasIntervalInSentence = false;
    }

    /** Says how the next words stand: of something still to come, and at the beginning of their sentence. */
    void comeTo(boolean future, boolean atBeginning) {
        comeTo(future, atBeginning, false);
    }

    /** @param aside whether they tell more of a person only, from which the text does not go on: "who were held on June 14" */
    void comeTo(boolean future, boolean atBeginning, boolean aside) {
        isAside = aside;
        isFuture = future;
        beginsSentence = atBeginning;
    }

    void keep(Reading reading) {
        if (reading.interval() != null) {
            lastInterval = reading.interval();
            hasIntervalInSentence = true;
        }
        LocalDate day = reading.named();
        boolean isToCome = day != null && published != null && day.isAfter(published);
        if (day != null) {
            lastInSentence = day;
            if (!isAside || last == null) {
                named.add(day);
                last = isToCome ? last : day;
                lastInParagraph = day;
            }
        }
    }

    /** A day that is named behind the words that are read, in the same sentence. */
    void expect(@Nullable LocalDate day) {
        if (lastInParagraph == null && (!isAside || last == null)) {
            lastInParagraph = day;
        }
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    /** The day that the text named last, of those that are not after publication. */
    @Nullable
    LocalDate last() {
        return last;
    }

    /** The day that the paragraph named last, else the one before it. */
    @Nullable
    LocalDate lastNearby() {
        return lastInParagraph != null ? lastInParagraph : lastNearby;
    }

    /** The day that the text has named if it has named one only, and that is not still to come. */
    @Nullable
    LocalDate onlyNamed() {
        return named.size() == 1 ? last : null;
    }

    boolean hasDayInParagraph() {
        return lastInParagraph != null;
    }

    @Nullable
    LocalDate lastInSentence() {
        return lastInSentence;
    }

    @Nullable
    Interval lastInterval() {
        return lastInterval;
    }

    boolean hasIntervalInSentence() {
        return hasIntervalInSentence;
    }

    /** Whether the text goes on by the hours of the day of publication. */
    boolean isLive() {
        return isLive;
    }

    boolean isFuture() {
        return isFuture;
    }

    boolean atBeginningOfSentence() {
        return beginsSentence;
    }

    /** The last day before another that the text has named, no more than a week before it; else the day before it. */
    LocalDate namedBefore(LocalDate day) {
        LocalDate before = named.lower(day);
        boolean isNear = before != null && !before.isBefore(day.minusDays(DAYS_BACK));
        return before != null && isNear ? before : day.minusDays(1);
    }

    /** "Saturday 31 January", with the year unless it is that of publication. */
    String say(LocalDate day) {
        return isKnownYear(day) ? Calendar.withoutYear(day) : Calendar.withYear(day);
    }

    /** "31 January": the same without its weekday. */
    String sayDate(LocalDate day) {
        return Calendar.date(day, !isKnownYear(day));
    }

    private boolean isKnownYear(LocalDate day) {
        return published != null && published.getYear() == day.getYear();
    }

    /** "seen from Sunday 1 February". */
    static String from(LocalDate published) {
        return tr("seen from {0}", Calendar.withoutYear(published));
    }
}
