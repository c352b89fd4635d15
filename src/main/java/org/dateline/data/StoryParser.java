package org.dateline.data;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.events.Dataset;
import org.dateline.model.Catalog;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.model.Story;
import org.dateline.model.StoryStep;
import org.dateline.model.TimeWindow;
import org.dateline.model.exhibit.Exhibit;
import org.jspecify.annotations.Nullable;

/** Parses the entries of {@code stories}, of a dataset or of a file of stories beside it. */
record StoryParser(
        Catalog<Source> sources,
        Catalog<Event> events,
        Catalog<Place> places,
        Catalog<Measure> measures,
        TimeWindow span,
        DatasetTimes times,
        boolean mayBeEmpty) {

    private static final List<String> SHOWN =
            List.of("caption", "from", "to", "event", "place", "zoom", "view", "exhibit");

    /** For stories that lie outside of their dataset, and may have no step yet; their local times are of this zone. */
    static StoryParser of(Dataset dataset, ZoneId zone) {
        return new StoryParser(
                dataset.sources(),
                dataset.events(),
                dataset.places(),
                dataset.measures(),
                dataset.span(),
                new DatasetTimes(zone),
                true);
    }

    Optional<Story> parse(ObjectParser story) {
        String id = CatalogBuilder.id(story);
        String title = story.text("title");
        String note = story.optionalText("note");
        String author = story.optionalText("author");
        LocalDate date = day(story);
        List<StoryStep> steps = story.objects("steps", key("step"), this::step);
        if (steps.isEmpty() && !mayBeEmpty) {
            story.warn("steps", tr("the story has no step"), tr("a step"), null);
        }
        return story.finish(() -> new Story(id, title, note, author, date, steps));
    }

    private static @Nullable LocalDate day(ObjectParser story) {
        String text = story.optionalText("date");
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            story.ignore("date", tr("the day is not used"), tr("a day such as 2026-02-02"), story.found("date"));
            return null;
        }
    }

    private Optional<StoryStep> step(ObjectParser step) {
        String title = step.text("title");
        String caption = step.optionalText("caption");
        Instant from = step.time("from", times, span.from());
        Instant to = step.time("to", times, span.to());
        String event = CatalogBuilder.optionalReference(step, "event", events, key("event"));
        String place = CatalogBuilder.optionalReference(step, "place", places, key("place"));
        Double zoom = step.optionalNumber("zoom", StoryStep.MIN_ZOOM, StoryStep.MAX_ZOOM);
        String view = step.optionalText("view");
        String notes = step.optionalText("notes");
        Exhibit exhibit = new ExhibitParser(sources, events, measures).parse(step);
        Set<String> cited = new HashSet<>();
        List<Report> citations = step.objects("sources", key("source"), item -> citation(item, cited));
        if (!step.isBroken()) {
            checkWindow(step, from, to);
        }
        if (!step.isBroken()) {
            checkContent(step, new TimeWindow(from, to), event);
        }
        return step.finish(() -> new StoryStep(
                title, caption, new TimeWindow(from, to), event, place, zoom, view, citations, notes, exhibit));
    }

    private Optional<Report> citation(ObjectParser item, Set<String> cited) {
        String source = CatalogBuilder.reference(item, "source", sources, key("source"));
        List<Integer> paragraphs = item.knownParagraphs("paragraphs");
        if (!source.isEmpty() && !cited.add(source)) {
            item.warn("source", tr("the step names this source twice"), tr("each source once"), "\"" + source + "\"");
        }
        return item.finish(() -> new Report(source, paragraphs));
    }

    private void checkWindow(ObjectParser step, Instant from, Instant to) {
        if (to.isBefore(from)) {
            step.leaveOut(
                    step.has("to") ? "to" : "from",
                    tr("the window ends before it starts"),
                    tr("a time from {0}", times.format(from)),
                    times.format(to));
        } else if (from.isBefore(span.from()) || from.isAfter(span.to())) {
            leaveOutOfSpan(step, "from", from);
        } else if (to.isAfter(span.to())) {
            leaveOutOfSpan(step, "to", to);
        }
    }

    private void leaveOutOfSpan(ObjectParser step, String key, Instant found) {
        step.leaveOut(
                key,
                tr("the window lies outside of the span of the dataset"),
                tr("a time from {0} to {1}", times.format(span.from()), times.format(span.to())),
                times.format(found));
    }

    private void checkContent(ObjectParser step, TimeWindow window, @Nullable String event) {
        if (SHOWN.stream().noneMatch(step::has)) {
            step.warn(
                    "title",
                    tr("the step has nothing but a title"),
                    tr("a caption, a window, an event or a place"),
                    null);
        } else if (window.isEmpty()) {
            step.warn(
                    "to",
                    tr("the window is empty and shows nothing"),
                    tr("a time after \"from\""),
                    times.format(window.to()));
        } else if (event != null && events.get(event).time().in(window) == Certainty.OUTSIDE) {
            step.warn("event", tr("the event does not lie in the window of the step"), null, "\"" + event + "\"");
        }
    }
}
