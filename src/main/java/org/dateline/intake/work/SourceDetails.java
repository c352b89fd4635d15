package org.dateline.intake.work;

import static org.dateline.language.Tr.tr;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Archive;
import org.dateline.model.Published;
import org.dateline.model.Source;
import org.dateline.model.TimeParser;
import org.dateline.propose.source.PublicationTime;
import org.dateline.propose.source.SourceProposal;
import org.jspecify.annotations.Nullable;

/**
 * What the record of a source will say, as it was typed; empty where nothing was.
 *
 * @param published a day, or a day and a time, as ISO 8601 writes them
 * @param zone the id of the zone of that time
 * @param origins with commas between them
 */
public record SourceDetails(
        String id,
        String outlet,
        String title,
        String byline,
        String dateline,
        String published,
        String zone,
        String address,
        String origins,
        String note) {

    /** Nothing typed. */
    public static final SourceDetails NONE = new SourceDetails("", "", "", "", "", "", "", "", "", "");

    /** What is typed there for a time. */
    public static String expected() {
        return tr("a day such as 2026-02-01, or a time such as 2026-02-01T17:04");
    }

    /** What is proposed of a text. */
    public static SourceDetails of(SourceProposal proposal, ZoneId ofDataset) {
        PublicationTime time = proposal.published().value();
        LocalTime clock = time == null ? null : time.time();
        ZoneId zone = proposal.zone().found().orElse(ofDataset);
        return new SourceDetails(
                proposal.id(),
                words(proposal.outlet().value()),
                words(proposal.title().value()),
                words(proposal.byline().value()),
                words(proposal.dateline().value()),
                time == null
                        ? ""
                        : clock == null
                                ? time.date().toString()
                                : clockIn(zone, time, clock).toString(),
                zone.getId(),
                words(proposal.address().value()),
                proposal.origins().stream()
                        .flatMap(origin -> origin.found().stream())
                        .collect(Collectors.joining(", ")),
                "");
    }

    /** Where a file has its time in UTC, the clock of the zone in which it will be read. */
    private static LocalDateTime clockIn(ZoneId zone, PublicationTime time, LocalTime clock) {
        LocalDateTime said = time.date().atTime(clock);
        return time.zone() == null
                ? said
                : said.atZone(time.zone()).withZoneSameInstant(zone).toLocalDateTime();
    }

    /** The same, in which what is empty is as proposed. */
    public SourceDetails orElse(SourceDetails proposed) {
        return with(proposed, (own, other) -> own.isBlank() ? other : own);
    }

    /** What of it was not proposed but typed; the rest is empty. */
    public SourceDetails typedOver(SourceDetails proposed) {
        return with(proposed, (own, other) -> own.equals(other) ? "" : own);
    }

    private SourceDetails with(SourceDetails other, BinaryOperator<String> both) {
        return new SourceDetails(
                both.apply(id, other.id),
                both.apply(outlet, other.outlet),
                both.apply(title, other.title),
                both.apply(byline, other.byline),
                both.apply(dateline, other.dateline),
                both.apply(published, other.published),
                both.apply(zone, other.zone),
                both.apply(address, other.address),
                both.apply(origins, other.origins),
                both.apply(note, other.note));
    }

    private static String words(@Nullable String said) {
        return said == null ? "" : said;
    }

    /** When it was published; empty if nothing is typed, or nothing that is a time. */
    public Optional<Published> publication(ZoneId ofDataset) {
        String typed = published.strip().replace(' ', 'T');
        try {
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            if (typed.indexOf('T') < 0) {
                return Optional.of(new Published(LocalDate.parse(typed), null));
            }
            var instant = typed.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                    ? OffsetDateTime.parse(typed).toInstant()
                    : LocalDateTime.parse(typed).atZone(zoneId(ofDataset)).toInstant();
            return Optional.of(new Published(instant.atZone(ofDataset).toLocalDate(), instant));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    /** Why the time of its publication may be another, in a sentence: clocks leave it out or show it twice; empty if there is no doubt. */
    public Optional<String> doubt(ZoneId ofDataset) {
        return new TimeParser(zoneId(ofDataset)).doubt(published.strip().replace(' ', 'T'));
    }

    /** The zone of its clocks: that which is typed, else the dataset's. */
    public ZoneId zoneId(ZoneId ofDataset) {
        return isZone() ? ZoneId.of(zone) : ofDataset;
    }

    private boolean isZone() {
        try {
            return !zone.isBlank() && ZoneId.of(zone) != null;
        } catch (DateTimeException noZone) {
            return false;
        }
    }

    /** What is wrong with it, as a sentence; empty if nothing is. */
    public Optional<String> wrong(List<String> known, ZoneId ofDataset) {
        if (!id.matches("[a-z0-9]++(-[a-z0-9]++)*+")) {
            return Optional.of(tr("The short name has small letters, digits and hyphens, such as jago-news."));
        }
        if (known.contains(id)) {
            return Optional.of(tr("Another source of the dataset has the short name {0}.", id));
        }
        if (!published.isBlank() && publication(ofDataset).isEmpty()) {
            return Optional.of(tr("The date is not understood: expected {0}.", expected()));
        }
        if (!zone.isBlank() && !isZone()) {
            return Optional.of(tr("There is no time zone {0}.", zone));
        }
        return Optional.empty();
    }

    /** The source that it is, with the text that was kept of it. */
    public Source source(ZoneId ofDataset, @Nullable Archive archive) {
        return new Source(
                id,
                said(outlet),
                said(title),
                said(byline),
                said(dateline),
                publication(ofDataset).orElse(null),
                Stream.of(origins.split(","))
                        .map(String::strip)
                        .filter(origin -> !origin.isEmpty())
                        .toList(),
                said(address),
                archive,
                said(note),
                List.of());
    }

    private static @Nullable String said(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    /** What a reader calls it: its outlet, else its title, else its short name. */
    public String label() {
        return Stream.of(outlet, title)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse(id);
    }
}
