package org.dateline.data;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.data.write.DatasetFormatter;
import org.dateline.events.Dataset;
import org.dateline.events.EventRows;
import org.dateline.events.EventStore;
import org.dateline.json.Json;
import org.dateline.json.JsonTape.Kind;
import org.dateline.model.Catalog;
import org.dateline.model.Category;
import org.dateline.model.EventField;
import org.dateline.model.Identified;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.Published;
import org.dateline.model.Source;
import org.dateline.model.Story;
import org.dateline.model.TimeWindow;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Problems;
import org.dateline.problem.Severity;
import org.dateline.problem.UnreadableFileException;
import org.dateline.text.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Parses a dataset from its document without the events: first what events refer to, then, when these were read, the
 * rest, some of which refers to them.
 */
public final class DatasetParser {

    static final String FORMAT = DatasetFormatter.FORMAT;
    /** The format before, whose figures have a lowest and a highest number. */
    static final String FORMAT_1 = "dateline/1";

    static final String EVENTS = "events";
    static final String FIELDS = "fields";

    /** The keys of what events refer to. */
    static final Set<String> NEEDED_BY_EVENTS =
            Set.of("format", "timeZone", "sources", "places", "categories", "measures");

    private final Problems problems;
    private final Json document;
    private final ObjectParser top;
    private final ZoneId zone;
    private final DatasetTimes times;
    private final Catalog<Place> places;
    private final Catalog<Source> sources;
    private final Catalog<Category> categories;
    private final Catalog<Measure> measures;
    private final Catalog<EventField> fields;

    /** Parses what events refer to; the document may have no more than that yet. */
    DatasetParser(Json document, Problems problems) {
        this.problems = problems;
        this.document = document;
        this.top = new ObjectParser(document, "$", key("dataset"), problems);
        this.zone = zone(top);
        this.times = new DatasetTimes(zone);
        this.places = new PlacesParser().parse(top);
        SourceParser sourceParser = new SourceParser(places, zone);
        this.sources = catalog(top, "sources", key("source"), sourceParser::parse);
        this.categories = catalog(top, "categories", key("category"), DatasetParser::category);
        this.measures = catalog(top, "measures", key("measure"), DatasetParser::measure);
        this.fields = catalog(top, FIELDS, key("field"), FieldParser::field);
    }

    Catalog<Source> sources() {
        return sources;
    }

    Catalog<Place> places() {
        return places;
    }

    Catalog<Category> categories() {
        return categories;
    }

    Catalog<Measure> measures() {
        return measures;
    }

    /** Takes events of this dataset. */
    EventRows rows(boolean detailsInFile) {
        return new EventRows(sources, places, categories, detailsInFile);
    }

    /** @param keepsDetails whether events get their summary, quotes, figures and fields */
    EventParser eventParser(boolean keepsDetails) {
        FigureParser figures = new FigureParser(isFirst(), isEnglish());
        return new EventParser(
                sources, places, categories, measures, zone, figures, new FieldParser(fields), keepsDetails);
    }

    private boolean isFirst() {
        Json format = document.get("format");
        return format != null && format.is(Kind.TEXT) && format.text().equals(FORMAT_1);
    }

    private boolean isEnglish() {
        Json language = document.get("language");
        return language != null && language.is(Kind.TEXT) && language.text().startsWith("en");
    }

    /** Whether the document says, or may still say, which events there are. */
    boolean hasEvents() {
        Json events = document.get(EVENTS);
        return events != null && events.is(Kind.LIST);
    }

    /**
     * Parses the events that the document itself has.
     *
     * @throws UnreadableFileException if it has none
     */
    EventStore events() throws UnreadableFileException {
        EventsBuilder builder = new EventsBuilder(this, problems, false);
        EventParser parser = eventParser(true);
        if (!hasEvents()) {
            throw withoutEvents();
        }
        List<Json> events = Objects.requireNonNull(document.get(EVENTS)).items();
        for (int i = 0; i < events.size(); i++) {
            ObjectParser.of(events.get(i), path(i), key("event"), problems)
                    .ifPresent(event -> parser.parse(event).ifPresent(read -> builder.add(read, event)));
        }
        return builder.build();
    }

    /** The path of an entry of the events. */
    static String path(int number) {
        return "$." + EVENTS + "[" + number + "]";
    }

    /** What is thrown if the dataset has no list of events; the list may be empty. */
    UnreadableFileException withoutEvents() {
        Json.Field field = document.field(EVENTS);
        return refused(
                problems.file(),
                field == null ? document.line() : field.value().line(),
                "$." + EVENTS,
                tr("the dataset has no events"),
                tr("a list of events"),
                field == null ? tr("no \"events\"") : field.value().describe());
    }

    /** Parses what else the document has. */
    Dataset finish(EventStore events) {
        top.has("$schema");
        top.has("format");
        top.has(EVENTS);
        String title = Optional.ofNullable(required(top, "title", tr("\"{0}\" is missing", "title")))
                .orElse(problems.file());
        String language = language(top);
        TimeWindow span =
                top.object("span").flatMap(object -> span(object, times)).orElseGet(() -> days(events));
        StoryParser storyParser = new StoryParser(sources, events.catalog(), places, measures, span, times, false);
        Catalog<Story> stories = catalog(top, "stories", key("story"), storyParser::parse);
        top.reportUnknownKeys();
        return Dataset.builder()
                .title(title)
                .zone(zone)
                .language(language)
                .span(span)
                .sources(sources)
                .places(places)
                .categories(categories)
                .measures(measures)
                .fields(fields)
                .store(events)
                .stories(stories)
                .build();
    }

    /**
     * @param noun what the document is to be, as a key of messages
     * @throws UnreadableFileException if it is not of this format
     */
    public static void requireFormat(Json document, List<String> wanted, String noun, String file)
            throws UnreadableFileException {
        Json.Field format = document.field("format");
        if (format == null
                || !format.value().is(Kind.TEXT)
                || !wanted.contains(format.value().text())) {
            throw refused(
                    file,
                    format == null ? document.line() : format.value().line(),
                    "$.format",
                    tr("this is not {0} of the format that is read here", tr(noun)),
                    oneOf(wanted),
                    format == null ? tr("no format") : format.value().describe());
        }
    }

    private static String oneOf(List<String> formats) {
        List<String> quoted =
                formats.stream().map(format -> "\"" + format + "\"").toList();
        return quoted.stream()
                .reduce((one, other) -> tr("{0} or {1}", one, other))
                .orElse("");
    }

    private static UnreadableFileException refused(
            String file, int line, String path, String message, String expected, String found) {
        Location where = new Location.InText(line, path);
        return new UnreadableFileException(new Problem(Severity.ERROR, file, where, message, expected, found), null);
    }

    /** The days of the events; where there is none yet those of the sources, else today. */
    private TimeWindow days(EventStore events) {
        if (events.size() > 0) {
            return events.days(zone);
        }
        List<LocalDate> published = sources.stream()
                .flatMap(source -> Stream.ofNullable(source.published()))
                .map(Published::date)
                .sorted()
                .toList();
        LocalDate today = LocalDate.now(zone);
        LocalDate from = published.isEmpty() ? today : published.get(0);
        LocalDate to = published.isEmpty() ? today : published.get(published.size() - 1);
        return new TimeWindow(
                from.atStartOfDay(zone).toInstant(),
                to.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static @Nullable String required(ObjectParser top, String key, String missing) {
        String text = top.optionalText(key);
        if (text == null && !top.has(key)) {
            top.ignore(key, missing, tr("a text"), null);
        }
        return text;
    }

    static ZoneId zone(ObjectParser top) {
        String name = required(top, "timeZone", tr("\"timeZone\" is missing; local times are taken for UTC"));
        try {
            if (name != null) {
                return ZoneId.of(name);
            }
        } catch (DateTimeException unknown) {
            String meant = Nearest.to(name, ZoneId.getAvailableZoneIds()).orElse("Asia/Karachi");
            top.ignore(
                    "timeZone",
                    tr("no time zone has this name; local times are taken for UTC"),
                    tr("a time zone such as \"{0}\"", meant),
                    "\"" + name + "\"");
        }
        return ZoneOffset.UTC;
    }

    private static String language(ObjectParser top) {
        String tag = required(top, "language", tr("\"{0}\" is missing", "language"));
        try {
            if (tag != null) {
                return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
            }
        } catch (IllformedLocaleException unknown) {
            top.ignore(
                    "language", tr("the language is not used"), tr("a language tag such as \"en\""), "\"" + tag + "\"");
        }
        return Dataset.UNDETERMINED_LANGUAGE;
    }

    static <T extends Identified> Catalog<T> catalog(
            ObjectParser top, String key, String noun, Function<ObjectParser, Optional<T>> parse) {
        CatalogBuilder<T> builder = new CatalogBuilder<>();
        top.objects(key, noun, item -> parse.apply(item).filter(read -> builder.add(read, item)));
        return builder.build();
    }

    private static Optional<Category> category(ObjectParser category) {
        String id = CatalogBuilder.id(category);
        String name = category.text("name");
        return category.finish(() -> new Category(id, name));
    }

    private static Optional<Measure> measure(ObjectParser measure) {
        String id = CatalogBuilder.id(measure);
        String name = measure.text("name");
        String unit = measure.optionalText("unit");
        return measure.finish(() -> new Measure(id, name, unit));
    }

    private static Optional<TimeWindow> span(ObjectParser span, DatasetTimes times) {
        Instant from = span.time("from", times);
        Instant to = span.time("to", times);
        if (!span.isBroken() && !from.isBefore(to)) {
            span.leaveOut("to", tr("the span is empty"), tr("a time after {0}", times.format(from)), times.format(to));
        }
        return span.finish(() -> new TimeWindow(from, to));
    }
}
