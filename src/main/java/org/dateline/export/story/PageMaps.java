package org.dateline.export.story;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.export.content.CategorySign;
import org.dateline.model.Category;
import org.dateline.model.Certainty;
import org.dateline.words.ListWords;
import org.jsoup.nodes.Element;

/** The maps of a page: what they have in common stands once, and each step has on it what its window shows. */
final class PageMaps {

    private static final String MIXED = "m";
    private static final double RADIUS = 7;
    private static final double RADIUS_OF_MANY = 9;
    private static final int CORNERS = 24;
    /** As wide as the map is on a usual screen, pixels; where a script runs it knows better. */
    private static final double USUAL_WIDTH = 700;

    private final PageMarkup page;
    private final ToldStory story;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<StoryMap.Name, Integer> named = new HashMap<>();
    private final List<Set<String>> outlines;

    PageMaps(PageMarkup page, ToldStory story) {
        this.page = page;
        this.story = story;
        StoryMap map = story.map();
        outlines = map == null ? List.of() : List.copyOf(map.outlines().keySet());
        if (map != null) {
            for (StoryMap.Area area : map.areas()) {
                numbers.putIfAbsent(area.id(), numbers.size());
            }
        }
    }

    /** The name of the colour of a category. */
    static String colour(int category, ToldStory story) {
        return "k" + (story.signs().isEmpty() ? MIXED : String.valueOf(category));
    }

    /** What all maps have in common, and the signs. */
    void writeStore(Element store) {
        for (int i = 0; i < story.signs().size(); i++) {
            page.draw(store, "path")
                    .attr("id", "g" + i)
                    .attr("d", outline(story.signs().get(i).corners(), RADIUS));
        }
        page.draw(store, "path").attr("id", "gm").attr("d", outline(circle(), RADIUS_OF_MANY));
        StoryMap map = story.map();
        if (map == null) {
            return;
        }
        Element land = page.draw(store, "g").attr("id", "land");
        path(land, map.context());
        Element areas = page.draw(store, "g").attr("id", "areas");
        for (StoryMap.Area area : map.areas()) {
            path(areas, area.path()).attr("id", "a" + numbers.get(area.id()));
        }
        for (Set<String> ids : outlines) {
            path(store, map.outlines().getOrDefault(ids, "")).attr("id", "o" + outlines.indexOf(ids));
        }
        Element lines = page.draw(store, "g").attr("id", "lines-on-it").addClass("river");
        for (StoryMap.Line line : map.lines()) {
            path(lines, line.path()).attr("stroke", line.colour());
        }
        Element names = page.draw(store, "g").attr("id", "names");
        map.names().forEach(name -> write(names, name));
    }

    /** A path whose line is as wide on the screen at any scale. */
    private Element path(Element parent, String path) {
        return page.draw(parent, "path").addClass("line").attr("d", path);
    }

    private static List<Double> circle() {
        return IntStream.range(0, 2 * CORNERS)
                .mapToObj(i -> {
                    double angle = 2 * Math.PI * (i / 2) / CORNERS;
                    return i % 2 == 0 ? Math.cos(angle) : Math.sin(angle);
                })
                .toList();
    }

    private static String outline(List<Double> corners, double radius) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i + 1 < corners.size(); i += 2) {
            path.append(i == 0 ? 'M' : 'L')
                    .append(PageMarkup.number(corners.get(i) * radius))
                    .append(' ')
                    .append(PageMarkup.number(corners.get(i + 1) * radius));
        }
        return path.append('Z').toString();
    }

    /** A name where it belongs; within that the name itself, which steps use. */
    private void write(Element parent, StoryMap.Name name) {
        Element place = at(parent, name.x(), name.y(), 1);
        boolean isArea = name.kind() == StoryMap.Kind.AREA;
        if (isArea) {
            place.attr("data-r", PageMarkup.number(name.room()));
        }
        Element group = page.draw(place, "g").attr("id", "n" + named.size()).addClass("name");
        group.addClass(isArea ? "area" : name.kind() == StoryMap.Kind.DOT ? "land" : "place");
        named.put(name, named.size());
        if (name.kind() == StoryMap.Kind.DOT) {
            page.draw(group, "circle").attr("r", "2.2");
        }
        Element text = page.draw(group, "text").attr("y", "4");
        if (!isArea) {
            text.attr("x", "11");
        }
        PageMarkup.letter(text, name.words());
    }

    private Element at(Element parent, double x, double y, double scale) {
        return page.draw(parent, "g")
                .attr("class", "at")
                .attr("data-x", PageMarkup.number(x))
                .attr("data-y", PageMarkup.number(y))
                .attr(
                        "transform",
                        "translate(" + PageMarkup.number(x) + " " + PageMarkup.number(y) + ") scale("
                                + PageMarkup.number(scale) + ")");
    }

    /** The map of a step with what its shades and signs mean. */
    void write(Element parent, ToldStep step, int number) {
        StoryMap map = story.map();
        StepMap own = step.map();
        if (map == null || own == null) {
            page.say(parent, "p", "faint", tr("No map was open when this file was made."));
            return;
        }
        Element figure = page.add(parent, "figure", "map").attr("tabindex", "0").attr("role", "group");
        figure.attr(
                "aria-label",
                tr("Map of step {0}. Plus and minus zoom, arrow keys move, 0 shows what the step shows.", number));
        StepMap.Box seen = own.seen();
        double scale = seen.width() / USUAL_WIDTH;
        Element drawing = page.draw(figure, "svg").addClass("map").attr("role", "img");
        if (map.context().isEmpty()) {
            drawing.addClass("alone");
        }
        drawing.attr("viewBox", box(seen)).attr("data-box", box(seen));
        drawing.attr("data-frame", box(new StepMap.Box(0, 0, map.width(), map.height())));
        drawing.attr("aria-labelledby", "map-" + number);
        PageMarkup.letter(page.draw(drawing, "title").attr("id", "map-" + number), alternative(step, own));
        writeHatch(drawing, number, scale);
        page.draw(drawing, "use").attr("href", "#land").addClass("context");
        page.draw(drawing, "use").attr("href", "#areas").addClass("areas");
        own.areas().forEach(area -> write(drawing, area, number));
        page.draw(drawing, "use").attr("href", "#lines-on-it");
        if (!own.outlined().isEmpty()) {
            page.draw(drawing, "use")
                    .attr("href", "#o" + outlines.indexOf(own.outlined()))
                    .addClass("outlined");
        }
        own.symbols().forEach(symbol -> write(drawing, step, symbol, scale));
        writeNames(drawing, own, scale);
        writeTools(figure);
        page.add(parent, "div", "here").attr("role", "status").attr("hidden", "");
        writeLegend(parent, step, own);
    }

    private static String tenths(double pixels) {
        return PageMarkup.number(Math.rint(pixels * 10) / 10);
    }

    /** Names where no script writes them, each as large on the screen at any scale. */
    private void writeNames(Element drawing, StepMap own, double scale) {
        Element names = page.draw(drawing, "g").addClass("static");
        names.attr("transform", "scale(" + PageMarkup.number(scale) + ")");
        double drawn = Double.parseDouble(PageMarkup.number(scale));
        for (StoryMap.Name name : own.names()) {
            page.draw(names, "use")
                    .attr("href", "#n" + named.get(name))
                    .attr("x", tenths(name.x() / drawn))
                    .attr("y", tenths(name.y() / drawn));
        }
    }

    /** Diagonal lines for what is only possible, as wide on the screen at any scale. */
    private void writeHatch(Element drawing, int number, double scale) {
        Element pattern = page.draw(drawing, "pattern").attr("id", "lines-" + number);
        pattern.attr("width", "6").attr("height", "6").attr("patternUnits", "userSpaceOnUse");
        pattern.attr("patternTransform", "rotate(45) scale(" + PageMarkup.number(scale) + ")");
        page.draw(pattern, "rect").attr("width", "1.8").attr("height", "6").addClass("stripe");
    }

    private static String box(StepMap.Box box) {
        return PageMarkup.number(box.left()) + " " + PageMarkup.number(box.top()) + " " + PageMarkup.number(box.width())
                + " " + PageMarkup.number(box.height());
    }

    private static String alternative(ToldStep step, StepMap own) {
        String places = ListWords.commas(own.symbols().stream()
                .limit(8)
                .map(StepMap.Symbol::name)
                .distinct()
                .toList());
        return tr("Map. {0}, {1}.", StepWords.certain(step), StepWords.possible(step))
                + (places.isEmpty() ? "" : " " + tr("Symbols at: {0}.", places))
                + " " + tr("The events are listed below the words of the step.");
    }

    private void write(Element drawing, StepMap.Shaded area, int step) {
        Integer number = numbers.get(area.id());
        if (number == null) {
            return;
        }
        Element group = page.draw(drawing, "g").addClass("shaded");
        if (!area.shade().isEmpty()) {
            group.addClass(area.shade());
        }
        PageMarkup.letter(page.draw(group, "title"), area.words());
        if (!area.shade().isEmpty()) {
            page.draw(group, "use").attr("href", "#a" + number);
        }
        if (area.possibleOnly()) {
            page.draw(drawing, "use")
                    .attr("href", "#a" + number)
                    .addClass("hatch")
                    .attr("fill", "url(#lines-" + step + ")");
        }
    }

    private void write(Element drawing, ToldStep step, StepMap.Symbol symbol, double scale) {
        Set<Integer> kinds = symbol.events().stream()
                .map(position -> category(step, position))
                .collect(Collectors.toSet());
        boolean isMixed = kinds.size() != 1 || story.signs().isEmpty();
        String kind = isMixed ? MIXED : String.valueOf(kinds.iterator().next());
        long certain = symbol.events().stream()
                .filter(position -> step.result().certaintyOf(position) == Certainty.CERTAIN)
                .count();
        int count = symbol.events().size();
        Element group = at(drawing, symbol.x(), symbol.y(), scale)
                .addClass("sym")
                .addClass("k" + kind)
                .addClass(certain > 0 ? "sure" : "maybe")
                .attr("data-k", kind)
                .attr("data-name", symbol.name())
                .attr("data-e", events(step, symbol));
        PageMarkup.letter(
                page.draw(group, "title"),
                tr(
                        "{0}: {1}, {2} possible",
                        symbol.name(), trn(certain, "{0} event certain", "{0} events certain"), count - certain));
        page.draw(group, "use").attr("href", "#g" + (count > 1 ? MIXED : kind));
        PageMarkup.letter(page.draw(group, "text").attr("y", "3.5"), count > 1 ? String.valueOf(count) : "");
    }

    private static String events(ToldStep step, StepMap.Symbol symbol) {
        return symbol.events().stream()
                .map(position -> position + (step.result().certaintyOf(position) == Certainty.CERTAIN ? "" : "?"))
                .collect(Collectors.joining(" "));
    }

    private int category(ToldStep step, int position) {
        String id = step.result().events().get(step.result().rowOf(position)).category();
        return Math.max(0, story.dataset().categories().positionOf(id));
    }

    private void writeTools(Element figure) {
        Element tools = page.add(figure, "div", "tools");
        tool(tools, "in", "+", tr("Zoom in"));
        tool(tools, "out", "\u2212", tr("Zoom out"));
        tool(tools, "back", "\u21ba", tr("Show what the step shows"));
    }

    private void tool(Element tools, String act, String sign, String words) {
        page.say(tools, "button", "", sign)
                .attr("type", "button")
                .attr("data-act", act)
                .attr("aria-label", words)
                .attr("title", words);
    }

    private void writeLegend(Element parent, ToldStep step, StepMap own) {
        Element legend = page.add(parent, "p", "faint");
        boolean isUsual = step.shading().isEmpty();
        page.say(legend, "span", "key", isUsual ? tr("Areas by events in the window:") : tr("Areas shaded by:"));
        if (!isUsual) {
            page.tell(legend, "bdi", "", step.shading());
            PageMarkup.text(legend, " ");
        }
        for (StepMap.Shade shade : own.classes()) {
            Element key = page.add(legend, "span", "key");
            page.add(key, "span", "swatch").addClass(shade.shade());
            page.tell(key, "bdi", "", shade.words());
        }
        page.say(legend, "span", "key", tr("hatched: only possibly in the window"));
        if (own.leftOut() > 0) {
            page.say(
                    parent,
                    "p",
                    "warning",
                    trn(
                            own.leftOut(),
                            "{0} place with the fewest events has no symbol here, for want of room.",
                            "{0} places with the fewest events have no symbol here, for want of room."));
        }
    }

    /** What the signs mean, once. */
    void writeSigns(Element parent) {
        Element list = page.add(parent, "p", "");
        int number = 0;
        for (Category category : story.dataset().categories()) {
            if (number < story.signs().size()) {
                CategorySign sign = story.signs().get(number);
                Element key = page.add(list, "span", "key");
                Element drawing =
                        page.draw(key, "svg").attr("viewBox", "-8 -8 16 16").attr("aria-hidden", "true");
                Element group =
                        page.draw(drawing, "g").addClass("sym").addClass("sure").addClass("k" + number);
                page.draw(group, "use").attr("href", "#g" + number);
                page.tell(key, "bdi", "", category.name()).attr("data-category", sign.category());
            }
            number++;
        }
        page.say(
                parent,
                "p",
                "faint",
                tr(
                        "Filled signs: certainly in the window. Hollow, dashed signs: only possibly in it. A number says how many events are there; a round sign with a number stands for several."));
    }
}
