package org.dateline.view.export;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dateline.control.map.MapView;
import org.dateline.control.map.content.AreaState;
import org.dateline.control.map.content.ChangeShade;
import org.dateline.control.map.content.MapContent;
import org.dateline.control.map.content.ShadeClasses;
import org.dateline.control.map.plane.EventPoints;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.control.map.plane.ProjectedFeature;
import org.dateline.control.map.plane.ProjectedReference;
import org.dateline.control.map.plane.StyledReference;
import org.dateline.events.Dataset;
import org.dateline.export.story.StepMap;
import org.dateline.export.story.StoryMap;
import org.dateline.geo.LabelLayout;
import org.dateline.geo.Outline;
import org.dateline.geo.ScreenPath;
import org.dateline.geo.Viewport;
import org.dateline.query.PointTally;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * The map of a story as drawings for a page: the layers on one sheet, simplified as far as a page has room for them, and
 * what each step shows on it, read from the map on which the step is presented.
 */
final class StorySheet {

    /** How wide the areas are on the sheet. */
    private static final double AREAS_WIDTH = 4_000;
    /** How far the sheet reaches beyond the areas and what steps show, as a share of these. */
    private static final double AROUND = 0.8;

    private static final int MOST_CHARACTERS = 260_000;
    private static final int MAX_SYMBOLS = 400;
    private static final int MAX_NAMES = 400;
    private static final double PAGE_WIDTH = 700;
    private static final double LETTER = 6.6;

    private final Dataset dataset;
    private final MapLayers layers;
    private final Viewport sheet;
    private final List<StyledReference> references;

    /**
     * @param seen what the steps show, in the map's plane
     * @param references what is drawn with the map
     */
    StorySheet(Dataset dataset, MapLayers layers, List<Envelope> seen, List<StyledReference> references) {
        this.dataset = dataset;
        this.layers = layers;
        this.references = references;
        Envelope bounds = new Envelope(layers.areas().bounds());
        double metres = Math.max(1, Math.max(bounds.getWidth(), bounds.getHeight())) / AREAS_WIDTH;
        seen.forEach(bounds::expandToInclude);
        bounds.expandBy(bounds.getWidth() * AROUND, bounds.getHeight() * AROUND);
        Coordinate middle = bounds.centre();
        sheet = new Viewport(middle.x, middle.y, metres, bounds.getWidth() / metres, bounds.getHeight() / metres);
    }

    /** What a map shows of the plane. */
    static Envelope seen(MapView map) {
        Viewport view = map.viewportProperty().get();
        return new Envelope(view.planeX(0), view.planeX(view.width()), view.planeY(view.height()), view.planeY(0));
    }

    /** What all steps have in common, at as fine a scale as there is room for. */
    StoryMap map(List<StepMap> steps) {
        StoryMap map = map(sheet.metresPerPixel(), steps);
        for (double metres = 2 * sheet.metresPerPixel(); length(map) > MOST_CHARACTERS && metres < 1e9; metres *= 2) {
            map = map(metres, steps);
        }
        return map;
    }

    private static int length(StoryMap map) {
        return map.context().length()
                + map.areas().stream().mapToInt(area -> area.path().length()).sum()
                + map.lines().stream().mapToInt(line -> line.path().length()).sum()
                + map.outlines().values().stream().mapToInt(String::length).sum();
    }

    private StoryMap map(double metres, List<StepMap> steps) {
        StringBuilder context = new StringBuilder();
        // The land around is there to find one's way
        layers.context().features().forEach(land -> trace(land.outline(), 4 * metres, context));
        List<StoryMap.Area> areas = new ArrayList<>();
        for (ProjectedFeature area : layers.areas().features()) {
            StringBuilder path = new StringBuilder();
            trace(area.outline(), metres, path);
            areas.add(new StoryMap.Area(area.id(), area.name(), path.toString()));
        }
        Map<String, StringBuilder> lines = new TreeMap<>();
        for (StyledReference reference : references) {
            StringBuilder path = lines.computeIfAbsent(reference.style().colour(), colour -> new StringBuilder());
            reference.layer().shapes().forEach(shape -> trace(shape.outline(), 2 * metres, path));
        }
        return new StoryMap(
                sheet.width(),
                sheet.height(),
                context.toString(),
                areas,
                lines.entrySet().stream()
                        .map(line ->
                                new StoryMap.Line(line.getKey(), line.getValue().toString()))
                        .toList(),
                names(steps),
                outlines(steps, metres));
    }

    /** What steps set off, without the borders within. */
    private Map<Set<String>, String> outlines(List<StepMap> steps, double metres) {
        Map<Set<String>, String> outlines = new LinkedHashMap<>();
        for (StepMap step : steps) {
            if (!step.outlined().isEmpty() && !outlines.containsKey(step.outlined())) {
                StringBuilder path = new StringBuilder();
                layers.union(step.outlined()).ifPresent(union -> trace(union.outline(), metres, path));
                outlines.put(step.outlined(), path.toString());
            }
        }
        return outlines;
    }

    /** Adds the rings or lines of an outline, each point as far from the one before. */
    private void trace(Outline outline, double metres, StringBuilder path) {
        ScreenPath lines = new ScreenPath(sheet, new Path(path));
        for (double[] line : outline.at(metres)) {
            int before = path.length();
            if (isOnSheet(line)) {
                lines.draw(line);
                if (path.length() > before && path.charAt(path.length() - 1) == 'l') {
                    // A single point
                    path.setLength(before);
                } else if (outline.isClosed()) {
                    path.append('z');
                }
            }
        }
    }

    private boolean isOnSheet(double[] line) {
        Envelope box = new Envelope();
        for (int i = 0; i + 1 < line.length; i += 2) {
            box.expandToInclude(sheet.screenX(line[i]), sheet.screenY(line[i + 1]));
        }
        return box.intersects(new Envelope(0, sheet.width(), 0, sheet.height()));
    }

    private static final class Path implements ScreenPath.Sink {

        private final StringBuilder path;
        private long x;
        private long y;

        Path(StringBuilder path) {
            this.path = path;
        }

        @Override
        public void moveTo(double toX, double toY) {
            x = Math.round(toX);
            y = Math.round(toY);
            path.append('M').append(x).append(' ').append(y).append('l');
        }

        @Override
        public void lineTo(double toX, double toY) {
            long dx = Math.round(toX) - x;
            long dy = Math.round(toY) - y;
            char last = path.charAt(path.length() - 1);
            path.append(last == 'l' || dx < 0 ? "" : " ")
                    .append(dx)
                    .append(dy < 0 ? "" : " ")
                    .append(dy);
            x += dx;
            y += dy;
        }
    }

    /** Names of all that steps show first, then of areas, then of towns around. */
    private List<StoryMap.Name> names(List<StepMap> steps) {
        Map<String, StoryMap.Name> names = new LinkedHashMap<>();
        steps.stream()
                .flatMap(step -> step.symbols().stream())
                .sorted(Comparator.comparingInt(
                                (StepMap.Symbol symbol) -> -symbol.events().size())
                        .thenComparing(StepMap.Symbol::name))
                .forEach(symbol -> names.putIfAbsent(
                        symbol.name(),
                        new StoryMap.Name(StoryMap.Kind.PLACE, symbol.name(), symbol.x(), symbol.y(), 0)));
        List<ProjectedFeature> areas = new ArrayList<>(layers.areas().features());
        areas.sort(
                Comparator.comparing((ProjectedFeature area) -> !layers.named().contains(area.id()))
                        .thenComparing(Comparator.comparingDouble(ProjectedFeature::innerRadius)
                                .reversed())
                        .thenComparing(ProjectedFeature::id));
        for (ProjectedFeature area : areas) {
            Coordinate middle = area.middle();
            names.putIfAbsent(
                    area.name(),
                    new StoryMap.Name(
                            StoryMap.Kind.AREA,
                            area.name(),
                            sheet.screenX(middle.x),
                            sheet.screenY(middle.y),
                            area.innerRadius() / sheet.metresPerPixel()));
        }
        for (StyledReference reference : references) {
            List<ProjectedReference.Dot> dots =
                    new ArrayList<>(reference.layer().dots());
            dots.sort(Comparator.comparingInt(dot -> dot.feature().rank()));
            for (ProjectedReference.Dot dot : dots) {
                double x = sheet.screenX(dot.x());
                double y = sheet.screenY(dot.y());
                boolean isThere = x >= 0 && y >= 0 && x <= sheet.width() && y <= sheet.height();
                String words = dot.feature().value(reference.style().label());
                if (isThere && !words.isBlank()) {
                    names.putIfAbsent(words, new StoryMap.Name(StoryMap.Kind.DOT, words, x, y, 0));
                }
            }
        }
        return names.values().stream().limit(MAX_NAMES).toList();
    }

    /** What a map shows now, but for its names. */
    StepMap step(MapView map) {
        Envelope seen = seen(map);
        StepMap.Box box = new StepMap.Box(
                sheet.screenX(seen.getMinX()),
                sheet.screenY(seen.getMaxY()),
                seen.getWidth() / sheet.metresPerPixel(),
                seen.getHeight() / sheet.metresPerPixel());
        MapContent content = map.contentProperty().get();
        List<StepMap.Symbol> symbols = symbols(content);
        boolean compares = content.areas().values().stream().anyMatch(area -> area.change() != null);
        return new StepMap(
                box,
                shaded(content),
                symbols.stream().limit(MAX_SYMBOLS).toList(),
                Math.max(0, symbols.size() - MAX_SYMBOLS),
                new TreeSet<>(map.highlightProperty().get().features()),
                compares ? changes() : classes(content.classes()),
                List.of());
    }

    private static List<StepMap.Shade> classes(ShadeClasses classes) {
        return IntStream.range(0, classes.size())
                .mapToObj(at -> new StepMap.Shade("shade-" + classes.shade(at), classes.label(at)))
                .toList();
    }

    private static List<StepMap.Shade> changes() {
        List<StepMap.Shade> shades = new ArrayList<>();
        for (ChangeShade shade : ChangeShade.values()) {
            shades.add(new StepMap.Shade(
                    name(shade),
                    switch (shade) {
                        case FEWER_3 -> tr("many fewer");
                        case FEWER_2 -> tr("fewer");
                        case FEWER_1 -> tr("a few fewer");
                        case SAME -> tr("as many");
                        case UNKNOWN -> tr("cannot be said");
                        case MORE_1 -> tr("a few more");
                        case MORE_2 -> tr("more");
                        case MORE_3 -> tr("many more");
                    }));
        }
        return shades;
    }

    private static String name(ChangeShade shade) {
        return "shade-c" + shade.ordinal();
    }

    private List<StepMap.Shaded> shaded(MapContent content) {
        List<StepMap.Shaded> all = new ArrayList<>();
        for (ProjectedFeature area : layers.areas().features()) {
            AreaState state = content.areas().get(area.id());
            if (state == null) {
                continue;
            }
            ChangeShade change = state.change();
            int shade = content.classes().shade(content.classes().of(state.shaded()));
            String words = tr("{0}: {1} certain, {2} possible", area.name(), state.certain(), state.possible());
            all.add(new StepMap.Shaded(
                    area.id(),
                    change != null ? name(change) : shade < 0 ? "" : "shade-" + shade,
                    change != null ? change == ChangeShade.UNKNOWN : state.events() > 0 && state.certain() == 0,
                    state.isWithoutNumber() && change == null && state.events() > 0
                            ? tr("{0}, no number to shade by", words)
                            : words));
        }
        return all;
    }

    private List<StepMap.Symbol> symbols(MapContent content) {
        PointTally tally = content.points();
        if (tally == null) {
            return List.of();
        }
        EventPoints points = layers.events().points();
        return IntStream.range(0, points.size())
                .filter(point -> points.isOnMap(point) && tally.shown(point) > 0)
                .boxed()
                .sorted(Comparator.comparingLong((Integer point) -> -tally.shown(point))
                        .thenComparing(point -> point))
                .map(point -> new StepMap.Symbol(
                        dataset.places().list().get(points.place(point)).name(),
                        sheet.screenX(points.x(point)),
                        sheet.screenY(points.y(point)),
                        IntStream.of(tally.first(new int[] {point}, Math.toIntExact(tally.shown(point))))
                                .boxed()
                                .toList()))
                .toList();
    }

    /** The same with the names that have room on it as it comes up. */
    StepMap named(StepMap step, StoryMap map) {
        double scale = step.seen().width() / PAGE_WIDTH;
        List<Envelope> obstacles = step.symbols().stream()
                .map(symbol -> around(step, symbol.x(), symbol.y(), scale, 20, 20))
                .toList();
        Map<String, StoryMap.Name> byWords = new LinkedHashMap<>();
        List<LabelLayout.Wish> wishes = new ArrayList<>();
        for (StoryMap.Name name : map.names()) {
            double width = name.words().length() * LETTER + 6;
            boolean isArea = name.kind() == StoryMap.Kind.AREA;
            if (isArea && name.room() / scale < width * 0.28) {
                continue;
            }
            Coordinate middle = new Coordinate(
                    (name.x() - step.seen().left()) / scale + (isArea ? 0 : 11 + width / 2),
                    (name.y() - step.seen().top()) / scale);
            byWords.put(name.words(), name);
            wishes.add(new LabelLayout.Wish(name.words(), name.words(), width, 16, -wishes.size(), List.of(middle)));
        }
        Envelope screen = new Envelope(0, PAGE_WIDTH, 0, step.seen().height() / scale);
        List<StoryMap.Name> placed = LabelLayout.place(wishes, obstacles, screen, 1).stream()
                .map(label -> byWords.get(label.id()))
                .toList();
        return new StepMap(
                step.seen(), step.areas(), step.symbols(), step.leftOut(), step.outlined(), step.classes(), placed);
    }

    private static Envelope around(StepMap step, double x, double y, double scale, double width, double height) {
        double middleX = (x - step.seen().left()) / scale;
        double middleY = (y - step.seen().top()) / scale;
        return new Envelope(middleX - width / 2, middleX + width / 2, middleY - height / 2, middleY + height / 2);
    }
}
