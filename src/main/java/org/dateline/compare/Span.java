package org.dateline.compare;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The days that a dataset is about: those that it says, else those that hold all its events. */
record Span(Instant from, Instant to) {

    private static final String SPAN = "span";

    /**
     * Gives both the span that has room for both, unless neither says one; steps that went to an end of theirs go there still.
     *
     * @param first a dataset
     * @param second another, with its times as a file in the zone of the first has them
     */
    static void widen(JsonObject first, JsonObject second) {
        if (!Tree.isObject(first.get(SPAN)) && !Tree.isObject(second.get(SPAN))) {
            return;
        }
        Times times = Times.of(first);
        Span one = of(first, times).or(() -> of(second, times)).orElse(null);
        Span other = of(second, times).orElse(one);
        if (one == null || other == null) {
            return;
        }
        Instant from = one.from.isBefore(other.from) ? one.from : other.from;
        Instant to = one.to.isAfter(other.to) ? one.to : other.to;
        Span wide = new Span(from, to);
        keepSteps(first, one, wide, times);
        keepSteps(second, other, wide, times);
        JsonObject said = Tree.object(first, SPAN).deepCopy();
        if (!one.equals(wide) || said.size() == 0) {
            said.add("from", text(from, times));
            said.add("to", text(to, times));
        }
        first.add(SPAN, said);
        second.remove(SPAN);
    }

    private static JsonPrimitive text(Instant time, Times times) {
        return new JsonPrimitive(times.format(time));
    }

    private static void keepSteps(JsonObject dataset, Span own, Span wide, Times times) {
        if (own.equals(wide)) {
            return;
        }
        Tree.objects(dataset, Kind.STORY.list())
                .flatMap(story -> Tree.objects(story, "steps"))
                .forEach(step -> {
                    keepEnd(step, "from", own.from, times);
                    keepEnd(step, "to", own.to, times);
                });
    }

    private static void keepEnd(JsonObject step, String key, Instant end, Times times) {
        if (Tree.isUnsaid(step.get(key))) {
            step.add(key, text(end, times));
        }
    }

    private static Optional<Span> of(JsonObject dataset, Times times) {
        JsonObject said = Tree.object(dataset, SPAN);
        Instant from = times.parse(said.get("from")).orElse(null);
        Instant to = times.parse(said.get("to")).orElse(null);
        return from != null && to != null && from.isBefore(to) ? Optional.of(new Span(from, to)) : days(dataset, times);
    }

    private static Optional<Span> days(JsonObject dataset, Times times) {
        Instant first = null;
        Instant last = null;
        for (JsonObject event : Tree.objects(dataset, Kind.EVENT.list()).toList()) {
            List<Optional<Instant>> ends = times.ends(Tree.object(event, "time"));
            Instant start = ends.get(0).orElse(null);
            Instant end = ends.get(3).orElse(null);
            if (start != null && end != null) {
                Instant beyond = start.equals(end) ? end.plusNanos(1) : end;
                first = first == null || start.isBefore(first) ? start : first;
                last = last == null || beyond.isAfter(last) ? beyond : last;
            }
        }
        return first == null || last == null ? Optional.empty() : Optional.of(wholeDays(first, last, times));
    }

    private static Span wholeDays(Instant first, Instant last, Times times) {
        ZonedDateTime from = first.atZone(times.zone()).truncatedTo(ChronoUnit.DAYS);
        ZonedDateTime to = last.atZone(times.zone()).truncatedTo(ChronoUnit.DAYS);
        boolean needsNext = to.equals(from) || to.toInstant().isBefore(last);
        return new Span(from.toInstant(), (needsNext ? to.plusDays(1) : to).toInstant());
    }
}
