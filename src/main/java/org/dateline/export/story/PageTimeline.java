package org.dateline.export.story;

import static org.dateline.language.Tr.tr;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.dateline.calendar.TimeStep;
import org.dateline.language.Language;
import org.dateline.model.Category;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.EventTime;
import org.dateline.model.TimeWindow;
import org.dateline.words.TimeWords;
import org.jsoup.nodes.Element;

/**
 * The timeline of a page: a bar for each event, whose solid part is certain and whose dashed one only possible, by
 * category. Across it is measured in parts of the width, so that it fits any screen with its letters as large as they are.
 */
final class PageTimeline {

    private static final double AXIS = 34;
    private static final double LANE = 5.5;
    private static final double BAR = 3.5;
    private static final double LEAST = 14;
    private static final int MAX_LANES = 4;
    private static final int MAX_MARKS = 8;
    /** How wide a letter of a lane's name is at the most, how long such a name may be, and the room around it. */
    private static final double LETTER = 5.8;

    private static final int MAX_LETTERS = 22;
    private static final double AROUND_NAME = 8;

    private final PageMarkup page;
    private final ToldStory story;
    private final TimeWords words;
    private final TimeWindow span;
    private final ZoneId zone;
    private final SortedMap<Integer, Event> events;
    private final List<Double> first = new ArrayList<>();
    private final List<Integer> lanes = new ArrayList<>();
    private final int[] lane;
    private double height = AXIS;

    PageTimeline(PageMarkup page, ToldStory story, TimeWords words, SortedMap<Integer, Event> events) {
        this.page = page;
        this.story = story;
        this.words = words;
        this.events = events;
        this.span = story.dataset().span();
        this.zone = story.dataset().zone();
        this.lane = new int[events.size()];
        pack();
    }

    /** Each bar in the topmost lane of its category in which it does not run into another; of very many they share the last. */
    private void pack() {
        List<Event> all = List.copyOf(events.values());
        for (Category category : story.dataset().categories()) {
            Instant[] until = new Instant[MAX_LANES];
            Arrays.fill(until, Instant.MIN);
            int used = 0;
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).category().equals(category.id())) {
                    EventTime time = all.get(i).time();
                    int free = 0;
                    while (free < MAX_LANES - 1 && until[free].isAfter(time.start())) {
                        free++;
                    }
                    until[free] = time.end();
                    lane[i] = free;
                    used = Math.max(used, free + 1);
                }
            }
            first.add(height + 2);
            lanes.add(used);
            height += used == 0 ? 0 : Math.max(LEAST, used * LANE + 4);
        }
    }

    /** How far along the time an instant is, per cent. */
    double share(Instant instant) {
        double all = Math.max(1, span.length().toMillis());
        double at = Duration.between(span.from(), instant).toMillis() / all;
        return 100 * Math.max(0, Math.min(1, at));
    }

    static String percent(double share) {
        return PageMarkup.number(share) + "%";
    }

    /** What all timelines have in common. */
    void writeStore(Element store) {
        Element axis = page.draw(store, "g").attr("id", "axis").addClass("axis");
        TimeStep step = TimeStep.atLeast((double) span.length().toMillis() / MAX_MARKS);
        for (Instant mark : step.marks(span, zone)) {
            if (mark.isBefore(span.from()) || !mark.isBefore(span.to())) {
                continue;
            }
            String x = percent(share(mark));
            page.draw(axis, "line").attr("x1", x).attr("x2", x).attr("y1", "0").attr("y2", PageMarkup.number(height));
            boolean isMidnight = mark.atZone(zone).toLocalTime().toSecondOfDay() == 0;
            if (!step.isWithinDay() || isMidnight) {
                PageMarkup.letter(
                        page.draw(axis, "text").attr("x", x).attr("dx", "3").attr("y", "12"),
                        days(step).format(mark.atZone(zone)));
            }
            if (step.isWithinDay() && !isMidnight) {
                PageMarkup.letter(
                        page.draw(axis, "text").attr("x", x).attr("dx", "3").attr("y", "26"),
                        DateTimeFormatter.ofPattern("HH:mm", Language.current().locale())
                                .format(mark.atZone(zone)));
            }
        }
        Element bars = page.draw(store, "g").attr("id", "bars");
        if (first.isEmpty()) {
            return;
        }
        int i = 0;
        for (Map.Entry<Integer, Event> event : events.entrySet()) {
            writeBar(bars, event.getKey(), event.getValue(), lane[i++]);
        }
        writeNames(page.draw(store, "g").attr("id", "categories"));
    }

    /** The names of the categories, beside their lanes so that no bar runs through them. */
    private void writeNames(Element names) {
        int number = 0;
        for (Category category : story.dataset().categories()) {
            if (lanes.get(number) > 0) {
                Element name =
                        page.draw(names, "text").attr("x", "0").attr("y", PageMarkup.number(first.get(number) + 8));
                PageMarkup.letter(name, shortened(category.name()));
            }
            number++;
        }
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= MAX_LETTERS
                ? name
                : name.substring(0, name.offsetByCodePoints(0, MAX_LETTERS - 1)).strip() + "\u2026";
    }

    private double nameWidth() {
        int letters = 0;
        int number = 0;
        for (Category category : story.dataset().categories()) {
            letters = Math.max(
                    letters,
                    lanes.get(number++) == 0 ? 0 : shortened(category.name()).length());
        }
        return letters * LETTER + AROUND_NAME;
    }

    private DateTimeFormatter days(TimeStep step) {
        String form = step.unit() == ChronoUnit.YEARS ? "u" : tr("d MMM u");
        return DateTimeFormatter.ofPattern(form, Language.current().locale());
    }

    private void writeBar(Element bars, int position, Event event, int inLane) {
        int category = Math.max(0, story.dataset().categories().positionOf(event.category()));
        Element bar = page.draw(bars, "g").attr("id", "b" + position).addClass(PageMaps.colour(category, story));
        String y = PageMarkup.number(first.get(category) + inLane * LANE);
        EventTime time = event.time();
        if (!time.isExact()) {
            box(bar, "may-bar", time.start(), time.end(), y);
        }
        if (time.hasInner()) {
            box(bar, "sure-bar", time.startLatest(), time.endEarliest(), y);
        }
    }

    private void box(Element bar, String look, Instant from, Instant to, String y) {
        double left = share(from);
        page.draw(bar, "rect")
                .addClass(look)
                .attr("x", percent(left))
                .attr("y", y)
                .attr("width", percent(share(to) - left))
                .attr("height", PageMarkup.number(BAR));
    }

    /** The timeline of a step, with its window. */
    void write(Element parent, ToldStep step, int number) {
        Element figure = page.add(parent, "figure", "time");
        String id = "time-" + number;
        String high = PageMarkup.number(height + 4);
        Element beside = page.add(figure, "div", "lanes");
        if (!first.isEmpty()) {
            Element names = page.draw(beside, "svg").addClass("names").attr("aria-hidden", "true");
            names.attr("width", PageMarkup.number(nameWidth())).attr("height", high);
            page.draw(names, "use").attr("href", "#categories");
        }
        Element drawing = page.draw(beside, "svg")
                .addClass("time")
                .attr("role", "img")
                .attr("aria-labelledby", id)
                .attr("height", high);
        String alternative = tr(
                "Timeline of the events of the story, with the window of step {0}: {1}. The events of the step are listed below its words.",
                number, words.span(step.step().window()));
        PageMarkup.letter(page.draw(drawing, "title").attr("id", id), alternative);
        page.draw(drawing, "use").attr("href", "#axis");
        page.draw(drawing, "use").attr("href", "#bars").addClass("unlit");
        Element lit = page.draw(drawing, "g");
        events.keySet().stream()
                .filter(position -> step.result().certaintyOf(position) != Certainty.OUTSIDE)
                .forEach(position -> page.draw(lit, "use").attr("href", "#b" + position));
        TimeWindow window = step.step().window();
        double left = share(window.from());
        page.draw(drawing, "rect")
                .addClass("window")
                .attr("x", percent(left))
                .attr("y", "1")
                .attr("width", percent(Math.max(0.3, share(window.to()) - left)))
                .attr("height", PageMarkup.number(height + 2));
        page.say(
                figure,
                "figcaption",
                "",
                tr(
                        "Solid: certainly going on. Dashed: possibly. Pale: not in this step. The frame is the window of the step. Times in {0}.",
                        words.zoneAt(window.from())));
    }
}
