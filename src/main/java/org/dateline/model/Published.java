package org.dateline.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a source was published, no more exactly than it says.
 *
 * @param date the day in the dataset's zone
 * @param instant the time, or null where only the day is known
 */
public record Published(
        LocalDate date, @org.jspecify.annotations.Nullable Instant instant) {}
