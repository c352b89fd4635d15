package org.dateline.viewmodel.line;

import static org.dateline.language.Tr.tr;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.calendar.Granularity;
import org.dateline.events.Dataset;
import org.dateline.evidence.Speaker;
import org.dateline.model.Catalog;
import org.dateline.model.Identified;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.dateline.query.field.KnownFields;
import org.dateline.query.shape.DrawnShape;
import org.dateline.text.Folding;
import org.dateline.text.Nearest;
import org.dateline.text.WhiteSpace;
import org.dateline.viewmodel.Reading;
import org.dateline.viewmodel.Screen;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.ViewState;
import org.dateline.viewmodel.chart.Charting;
import org.dateline.viewmodel.comparison.Versus;
import org.dateline.viewmodel.layers.Layering;
import org.dateline.viewmodel.layers.MapPart;
import org.dateline.viewmodel.shading.Shading;
import org.dateline.words.ListWords;
import org.jspecify.annotations.Nullable;

/**
 * A view as one line of text, {@code dateline:?from=...&to=...&event=...}, and back. Its keys are {@code from} and
 * {@code to}, local times of the dataset (else the ends of its span); {@code event}, {@code place} or {@code source},
 * the id of what is selected; {@code source} together with one of the others, what that source has on it;
 * {@code measure} together with an event, the figures of that measure; {@code speaker}, the name of someone who is
 * quoted; {@code actor}, that of one whom fields of actors name; {@code report}, the id of the source that is read, and {@code paragraph}, where it is opened;
 * {@code categories}, ids between commas; {@code in}, places in which events happened, and {@code told-by}, sources that tell them, in
 * the same way; {@code text}, the words searched for; {@code field}, what is wanted of the dataset's own
 * fields, see {@link FieldKeys}; each of these but the words with {@code not-} before it for what is left out;
 * {@code shape}, the corners of the shape in which events happened, as {@link DrawnShape#parse} reads them;
 * {@code possible}, which is {@code no} where what is only possibly in the window is left out; {@code shade}, what the areas of the map
 * are shaded by, see {@link ShadeKey}; {@code chart}, what the chart shows, see {@link ChartKey}; {@code layers}, the reference layers of
 * the map that are drawn, the first on top, each as {@code id:style}; {@code step}, the {@link Granularity} in which the window moves and
 * events are counted; {@code versus}, what the window is compared with, see {@link VersusKey}; {@code map}, the part of the map, see {@link PartKey}. Values are percent-encoded.
 */
public final class ViewLine {

    /** What every such line begins with. */
    public static final String START = "dateline:?";

    private static final int MAX_EVENTS_LOOKED_THROUGH = 20_000;
    private static final String FROM = "from";
    private static final String TO = "to";
    static final String EVENT = "event";
    static final String PLACE = "place";
    static final String SOURCE = "source";
    static final String SPEAKER = "speaker";
    static final String ACTOR = "actor";
    static final String MEASURE = "measure";
    private static final String REPORT = "report";
    private static final String PARAGRAPH = "paragraph";
    private static final String POSSIBLE = "possible";
    private static final String LAYERS = "layers";
    private static final String STEP = "step";
    private static final String SHADE = "shade";
    private static final String CHART = "chart";
    private static final String VERSUS = "versus";
    private static final String MAP = "map";
    private static final String NO = "no";
    private static final List<String> KEYS = Stream.of(
                    List.of(FROM, TO, EVENT, PLACE, SOURCE, SPEAKER, ACTOR, MEASURE, REPORT, PARAGRAPH),
                    FilterKeys.ALL,
                    List.of(POSSIBLE, SHADE, CHART, LAYERS, STEP, VERSUS, MAP, TableKeys.COLUMNS, TableKeys.SORT))
            .flatMap(List::stream)
            .toList();
    private static final int MAX_CHARACTERS = 40;

    private final Dataset dataset;
    private final TimeParser times;

    /** For the views of this dataset. */
    public ViewLine(Dataset dataset) {
        this.dataset = dataset;
        this.times = new TimeParser(dataset.zone());
    }

    /** The view as a line. */
    public String format(ViewState view) {
        return format(view, window(view), !view.charting().equals(Charting.EVENTS));
    }

    private Map<String, String> window(ViewState view) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(
                FROM,
                PercentEncoding.encode(times.formatWithoutDoubt(view.window().from())));
        values.put(
                TO,
                PercentEncoding.encode(times.formatWithoutDoubt(view.window().to())));
        return values;
    }

    private String format(ViewState view, Map<String, String> values, boolean isOfChart) {
        view.selection()
                .accept(new SelectionKeys())
                .forEach((key, value) -> values.put(key, PercentEncoding.encode(value)));
        putReading(view.reading(), values);
        FilterKeys.put(view.filter(), values);
        if (view.certainOnly()) {
            values.put(POSSIBLE, NO);
        }
        if (!view.shading().equals(Shading.EVENTS)) {
            values.put(SHADE, ShadeKey.format(view.shading()));
        }
        if (isOfChart) {
            values.put(CHART, ChartKey.format(view.charting()));
        }
        Layering layers = view.layers();
        if (layers != null) {
            values.put(LAYERS, LayerKeys.format(layers));
        }
        if (view.steps() != Granularity.AUTO) {
            values.put(STEP, view.steps().id());
        }
        Versus versus = view.versus();
        if (versus != null) {
            values.put(VERSUS, VersusKey.format(versus, dataset));
        }
        TableKeys.put(view.table(), values);
        MapPart part = view.part();
        if (part != null) {
            values.put(MAP, PartKey.format(part));
        }
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&", START, ""));
    }

    private static void putReading(@Nullable Reading reading, Map<String, String> values) {
        if (reading != null) {
            values.put(REPORT, PercentEncoding.encode(reading.source()));
            Integer paragraph = reading.paragraph();
            if (paragraph != null) {
                values.put(PARAGRAPH, String.valueOf(paragraph));
            }
        }
    }

    /** The same where this stands in the middle of the window: a line says what the chart shows if it is to open on the chart. */
    public String format(ViewState view, Screen shown) {
        return format(view, window(view), shown == Screen.CHART);
    }

    /** The same without the window; {@link #START} if it is nothing else. */
    public String formatWithoutWindow(ViewState view, Screen shown) {
        return format(view, new LinkedHashMap<>(), shown == Screen.CHART);
    }

    /**
     * What is to stand in the middle of the window where the view of a line is opened, beside what the view itself says: its chart.
     *
     * @throws MalformedViewException if it means no view
     */
    public Optional<Screen> screen(String text) throws MalformedViewException {
        ViewState view = parse(text);
        boolean isOfChart = values(text.strip()).containsKey(CHART) && view.reading() == null && view.versus() == null;
        return isOfChart ? Optional.of(Screen.CHART) : Optional.empty();
    }

    /**
     * The view that a line means; white space around the line does not matter.
     *
     * @throws MalformedViewException if it means none; the message names the key, what was expected and what was found
     */
    public ViewState parse(String line) throws MalformedViewException {
        Map<String, String> values = values(line.strip());
        TimeWindow window = window(values);
        Selection selection = selection(values);
        return new ViewState(
                window,
                new FilterKeys(dataset).parse(values),
                certainOnly(values.get(POSSIBLE)),
                selection,
                reading(values),
                ShadeKey.parse(SHADE, values.get(SHADE), dataset),
                ChartKey.parse(CHART, values.get(CHART), dataset),
                values.containsKey(LAYERS) ? LayerKeys.parse(LAYERS, values.get(LAYERS)) : null,
                steps(values.get(STEP)),
                VersusKey.parse(VERSUS, values.get(VERSUS), dataset),
                TableKeys.parse(values, dataset),
                PartKey.parse(MAP, values.get(MAP)));
    }

    private @Nullable Reading reading(Map<String, String> values) throws MalformedViewException {
        String source = values.get(REPORT);
        String paragraph = values.get(PARAGRAPH);
        if (source == null) {
            if (paragraph != null) {
                throw new MalformedViewException(PARAGRAPH, tr("it together with report"), tr("it alone"));
            }
            return null;
        }
        return new Reading(
                id(REPORT, Expected.noun(SOURCE), source, dataset.sources()),
                paragraph == null ? null : number(paragraph));
    }

    private static Integer number(String text) throws MalformedViewException {
        if (!text.matches("[1-9][0-9]{0,6}")) {
            throw new MalformedViewException(PARAGRAPH, tr("the number of a paragraph, from 1"), quoted(text));
        }
        return Integer.valueOf(text);
    }

    private static boolean certainOnly(@Nullable String value) throws MalformedViewException {
        if (value != null && !value.equals(NO)) {
            throw new MalformedViewException(POSSIBLE, quoted(NO), quoted(value));
        }
        return value != null;
    }

    private static Granularity steps(@Nullable String value) throws MalformedViewException {
        return value == null ? Granularity.AUTO : granularity(STEP, value);
    }

    static Granularity granularity(String key, String value) throws MalformedViewException {
        return Stream.of(Granularity.values())
                .filter(steps -> steps.id().equals(value))
                .findFirst()
                .orElseThrow(() -> new MalformedViewException(
                        key,
                        tr(
                                "one of {0}",
                                ListWords.commas(Stream.of(Granularity.values())
                                        .map(Granularity::id)
                                        .toList())),
                        quoted(value)));
    }

    /** The values, still encoded, by their keys. */
    private static Map<String, String> values(String line) throws MalformedViewException {
        if (!line.startsWith(START)) {
            throw new MalformedViewException("view", tr("a line that begins with {0}", START), quoted(line));
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String part : line.substring(START.length()).split("&", -1)) {
            if (part.isEmpty() && line.length() == START.length()) {
                continue;
            }
            int equals = part.indexOf('=');
            if (equals < 0) {
                throw new MalformedViewException("view", tr("a key and a value such as from=2026-01-31"), quoted(part));
            }
            String key = part.substring(0, equals);
            if (!KEYS.contains(key)) {
                throw new MalformedViewException(
                        "view",
                        Nearest.to(key, KEYS)
                                .map(ViewLine::quoted)
                                .orElse(tr("one of the keys {0}", ListWords.commas(KEYS))),
                        tr("the key {0}", quoted(key)));
            }
            if (equals == part.length() - 1) {
                throw new MalformedViewException(key, tr("a value"), tr("none"));
            }
            if (values.put(key, part.substring(equals + 1)) != null) {
                throw new MalformedViewException(key, tr("this key once"), tr("it twice"));
            }
        }
        return values;
    }

    private TimeWindow window(Map<String, String> values) throws MalformedViewException {
        Instant from = time(FROM, values.get(FROM), dataset.span().from());
        Instant to = time(TO, values.get(TO), dataset.span().to());
        if (to.isBefore(from)) {
            throw new MalformedViewException(TO, tr("a time from {0}", times.format(from)), times.format(to));
        }
        return new TimeWindow(from, to);
    }

    private Instant time(String key, @Nullable String text, Instant otherwise) throws MalformedViewException {
        if (text == null) {
            return otherwise;
        }
        String value = PercentEncoding.decode(key, text);
        Instant time = times.parse(value)
                .orElseThrow(() -> new MalformedViewException(key, TimeParser.expected(), quoted(value)));
        TimeWindow span = dataset.span();
        if (time.isBefore(span.from()) || time.isAfter(span.to())) {
            throw new MalformedViewException(
                    key,
                    tr("a time within the dataset, {0} to {1}", times.format(span.from()), times.format(span.to())),
                    quoted(value));
        }
        return time;
    }

    private Selection selection(Map<String, String> values) throws MalformedViewException {
        List<String> given = List.of(EVENT, PLACE, SPEAKER, ACTOR, SOURCE, MEASURE).stream()
                .filter(values::containsKey)
                .toList();
        if (given.isEmpty()) {
            return Selection.NOTHING;
        }
        if (given.equals(List.of(SPEAKER))) {
            return speaker(PercentEncoding.decode(SPEAKER, values.getOrDefault(SPEAKER, "")));
        }
        if (given.equals(List.of(ACTOR))) {
            if (KnownFields.actors(dataset).isEmpty()) {
                throw new MalformedViewException(
                        ACTOR, tr("a dataset whose fields name actors"), tr("one of which none does"));
            }
            // To look for the name would keep the window waiting; the page says if no event names it
            return new Selection.OfActor(PercentEncoding.decode(ACTOR, values.getOrDefault(ACTOR, "")));
        }
        if (given.equals(List.of(SOURCE))) {
            return new Selection.OfSource(id(SOURCE, values, dataset.sources()));
        }
        if (given.equals(List.of(EVENT)) || given.equals(List.of(PLACE))) {
            return subject(values);
        }
        if (given.equals(List.of(EVENT, SOURCE)) || given.equals(List.of(PLACE, SOURCE))) {
            return new Selection.OfCoverage(id(SOURCE, values, dataset.sources()), subject(values));
        }
        if (given.equals(List.of(EVENT, MEASURE))) {
            return figures(values);
        }
        throw new MalformedViewException(
                given.size() == 1 ? given.get(0) : given.get(1),
                tr(
                        "one of event, place, speaker, actor and source, event or place with a source, or event with a measure"),
                ListWords.eachAnd(given));
    }

    private Selection.Subject subject(Map<String, String> values) throws MalformedViewException {
        return values.containsKey(EVENT)
                ? new Selection.OfEvent(id(EVENT, values, dataset.events()))
                : new Selection.OfPlace(id(PLACE, values, dataset.places()));
    }

    private Selection speaker(String wanted) throws MalformedViewException {
        if (dataset.events().size() > MAX_EVENTS_LOOKED_THROUGH) {
            // To look for the name would keep the window waiting; the page says if no one is quoted under it
            return new Selection.OfSpeaker(wanted);
        }
        List<String> names = Speaker.of(dataset).stream().map(Speaker::name).toList();
        return names.stream()
                .filter(name -> Folding.fold(name).equals(Folding.fold(wanted)))
                .findFirst()
                .map(Selection.OfSpeaker::new)
                .orElseThrow(() -> new MalformedViewException(
                        SPEAKER,
                        Expected.near(tr("the name of someone who is quoted"), wanted, names),
                        quoted(wanted)));
    }

    private Selection figures(Map<String, String> values) throws MalformedViewException {
        String event = id(EVENT, values, dataset.events());
        String measure = id(MEASURE, values, dataset.measures());
        if (dataset.events().get(event).figures().stream()
                .noneMatch(figure -> figure.measure().equals(measure))) {
            throw new MalformedViewException(MEASURE, tr("a measure of which the event has figures"), quoted(measure));
        }
        return new Selection.OfFigures(event, measure);
    }

    private static String id(String key, Map<String, String> values, Catalog<? extends Identified> catalog)
            throws MalformedViewException {
        return id(key, Expected.noun(key), values.getOrDefault(key, ""), catalog);
    }

    /** @param noun what the catalog has */
    static String id(String key, String noun, String text, Catalog<? extends Identified> catalog)
            throws MalformedViewException {
        String id = PercentEncoding.decode(key, text);
        if (!catalog.has(id)) {
            List<String> ids = catalog.stream().<String>map(Identified::id).toList();
            throw new MalformedViewException(
                    key, Expected.near(tr("the id of a known {0}", noun), id, ids), quoted(id));
        }
        return id;
    }

    static String quoted(String text) {
        String shown = text.length() <= MAX_CHARACTERS ? text : text.substring(0, MAX_CHARACTERS) + "\u2026";
        return "\"" + WhiteSpace.inOneLine(shown) + "\"";
    }
}
