package org.dateline.viewmodel.table;

import static org.dateline.language.Tr.tr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.events.EventStore;
import org.dateline.evidence.Independence;
import org.dateline.evidence.IndependentCount;
import org.dateline.files.Progress;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.EventField;
import org.dateline.model.EventPlace;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.dateline.query.field.FieldColumn;
import org.dateline.query.field.FieldColumns;
import org.dateline.query.sort.EventRanks;
import org.dateline.text.Amount;
import org.dateline.viewmodel.TableLayout;
import org.dateline.words.FieldWords;
import org.dateline.words.FigureWords;
import org.dateline.words.ListWords;
import org.dateline.words.NumberWords;
import org.dateline.words.PlaceWords;
import org.dateline.words.TimeWords;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The columns that the table of a dataset's events can have. */
final class EventColumns {

    private static final double WIDE = 260;
    private static final double USUAL = 150;
    private static final double NARROW = 96;
    /** As wide as a long heading. */
    private static final double HEADED = 140;
    /** So many of a dataset's own fields are shown at first. */
    private static final int MOST_USUAL_FIELDS = 8;

    private final Dataset dataset;
    private final EventStore store;
    private final Independence independence;
    private final FieldColumns fields;
    private final TimeWords times;
    private final boolean isForDocuments;
    private final List<EventColumn> columns = new ArrayList<>();

    private EventColumns(Workspace workspace, TimeWords times, boolean isForDocuments) {
        this.dataset = workspace.dataset();
        this.store = dataset.store();
        this.independence = workspace.independence();
        this.fields = workspace.index().fields();
        this.times = times;
        this.isForDocuments = isForDocuments;
    }

    /** With words for the screen. */
    static List<EventColumn> onScreen(Workspace workspace) {
        Dataset dataset = workspace.dataset();
        return new EventColumns(workspace, TimeWords.onScreen(dataset.zone(), dataset.span()), false).all();
    }

    /** The same with words that are read elsewhere: years are always named, and numbers stand in plain digits. */
    static List<EventColumn> inDocuments(Workspace workspace) {
        return new EventColumns(
                        workspace, TimeWords.inDocuments(workspace.dataset().zone()), true)
                .all();
    }

    private List<EventColumn> all() {
        add(EventColumn.TITLE, tr("Title"), "", WIDE, (event, certainty) -> event.title(), texts(store::title));
        columns.addAll(new MarkTableColumns(dataset, fields, isForDocuments).all());
        addTimes();
        add(EventColumn.CERTAINTY, tr("In the window"), "", NARROW, (event, certainty) -> words(certainty), null);
        add(EventColumn.CATEGORY, tr("Category"), "", NARROW, (event, certainty) -> category(event), this::byCategory);
        add("places", tr("Places"), "", USUAL, (event, certainty) -> places(event), ofEvents(this::placeNames));
        addKindsOfPlaces();
        add("sources", tr("Sources"), "", USUAL, (event, certainty) -> sources(event), ofEvents(this::sources));
        add(
                EventColumn.INDEPENDENT,
                tr("Independent at least"),
                tr("Independent sources, counted at the least"),
                HEADED,
                (event, certainty) -> number(least(event)),
                numbers(i -> least(store.get(i))));
        add(
                EventColumn.QUOTES,
                tr("Quotes"),
                "",
                NARROW,
                (event, certainty) -> number(event.quotes().size()),
                numbers(i -> store.get(i).quotes().size()));
        addFigures();
        add(
                "summary",
                tr("Summary"),
                "",
                WIDE,
                false,
                (event, certainty) -> text(event.summary()),
                ofEvents(Event::summary));
        Function<Event, @Nullable String> note = event -> event.time().note();
        add(
                "note",
                tr("Note on the time"),
                "",
                USUAL,
                false,
                (event, certainty) -> text(note.apply(event)),
                ofEvents(note));
        addFields();
        return List.copyOf(columns);
    }

    private void add(
            String id,
            String title,
            String explanation,
            double width,
            EventColumn.Words words,
            EventColumn.@Nullable Ranking ranking) {
        add(id, title, explanation, width, true, words, ranking);
    }

    private void add(
            String id,
            String title,
            String explanation,
            double width,
            boolean isUsual,
            EventColumn.Words words,
            EventColumn.@Nullable Ranking ranking) {
        columns.add(new EventColumn(id, title, explanation, width, isUsual, null, words, ranking));
    }

    /** What is known as the page of an event says it; and its ends, each by itself. */
    private void addTimes() {
        EventColumn.Ranking byStart =
                progress -> EventRanks.ofLongs(store.size(), i -> store.times().start()[i]);
        EventColumn.Ranking byEnd =
                progress -> EventRanks.ofLongs(store.size(), i -> store.times().end()[i]);
        add(
                EventColumn.WHEN,
                tr("When"),
                tr("What is known of the time; sorts by the earliest start"),
                WIDE,
                (event, certainty) -> times.knownAsSentence(event.time()),
                byStart);
        add(
                EventColumn.START,
                tr("Start"),
                tr("Sorts by the earliest start"),
                USUAL,
                false,
                (event, certainty) -> between(event.time().start(), event.time().startLatest()),
                byStart);
        add(
                "end",
                tr("End"),
                tr("Sorts by the latest end"),
                USUAL,
                false,
                (event, certainty) ->
                        between(event.time().endEarliest(), event.time().end()),
                byEnd);
    }

    /** A moment that is known, or the span within which it lies. */
    private String between(Instant first, Instant last) {
        return first.equals(last) ? times.instant(first) : tr("within {0}", times.span(first, last));
    }

    private static String words(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> tr("certain");
            case POSSIBLE -> tr("possible");
            case OUTSIDE -> tr("outside");
        };
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }

    private String number(int number) {
        return isForDocuments ? String.valueOf(number) : NumberWords.number(number);
    }

    private String category(Event event) {
        return dataset.categories().get(event.category()).name();
    }

    private EventRanks byCategory(Progress progress) {
        List<String> names =
                dataset.categories().stream().map(known -> known.name()).toList();
        EventRanks ofNames = EventRanks.ofTexts(names.size(), names::get, Progress.UNSEEN);
        return ofNames.of(store.size(), i -> store.category(i) < names.size() ? store.category(i) : -1);
    }

    private String places(Event event) {
        return joined(event.places().stream()
                .map(where -> name(where) + " " + PlaceWords.afterName(where.precision()))
                .map(String::strip));
    }

    private String placeNames(Event event) {
        return joined(event.places().stream().map(this::name));
    }

    private String name(EventPlace where) {
        return dataset.places().get(where.place()).name();
    }

    private static String joined(Stream<String> words) {
        return words.distinct().collect(Collectors.joining("; "));
    }

    /** For each kind of places in which others lie, such as districts and provinces, the one in which an event's places lie. */
    private void addKindsOfPlaces() {
        for (String kind : TableLayout.kindsOfPlaces(dataset)) {
            Function<Event, String> names = event -> joined(event.places().stream()
                    .flatMap(where -> dataset.gazetteer().withAncestors(where.place()).stream())
                    .map(dataset.places()::get)
                    .filter(place -> place.kind().equals(kind))
                    .map(Place::name));
            add(
                    TableLayout.KIND + kind,
                    capital(kind),
                    tr("The {0} of its places", kind),
                    NARROW,
                    false,
                    (event, certainty) -> names.apply(event),
                    ofEvents(names::apply));
        }
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String sources(Event event) {
        return joined(event.sources().map(id -> dataset.sources().get(id).label()));
    }

    private int least(Event event) {
        IndependentCount count = independence.independent(event.sources().toList());
        return count.least();
    }

    /** All figures; and those of each measure. */
    private void addFigures() {
        add(
                "figures",
                tr("Figures"),
                tr("Each as its source gives it; sorts by how many there are"),
                USUAL,
                dataset.measures().size() > 0,
                (event, certainty) -> figures(event),
                numbers(i -> some(store.get(i).figures().size())));
        for (Measure measure : dataset.measures()) {
            add(
                    TableLayout.MEASURE + measure.id(),
                    measure.name(),
                    tr("Each figure as its source gives it; sorts by the least number of any source"),
                    USUAL,
                    false,
                    (event, certainty) -> figures(of(event, measure.id())),
                    numbers(i -> least(of(store.get(i), measure.id()))));
        }
    }

    private static double some(int number) {
        return number == 0 ? Double.NaN : number;
    }

    private static List<Figure> of(Event event, String measure) {
        return event.figures().stream()
                .filter(figure -> figure.measure().equals(measure))
                .toList();
    }

    private static double least(List<Figure> figures) {
        return figures.stream()
                .map(Figure::amount)
                .filter(Objects::nonNull)
                .mapToDouble(Amount::value)
                .min()
                .orElse(Double.NaN);
    }

    private String figures(Event event) {
        Map<String, List<Figure>> byMeasure = event.figures().stream()
                .collect(Collectors.groupingBy(Figure::measure, LinkedHashMap::new, Collectors.toList()));
        return byMeasure.entrySet().stream()
                .map(entry ->
                        tr("{0}: {1}", dataset.measures().get(entry.getKey()).name(), figures(entry.getValue())))
                .collect(Collectors.joining("; "));
    }

    private String figures(Collection<Figure> figures) {
        return ListWords.commas(figures.stream().map(this::words).toList());
    }

    /** A figure with its source, and what that says of it. */
    private String words(Figure figure) {
        String qualified = FigureWords.qualified(figure);
        return (isForDocuments ? FigureWords.plainBounds(figure) : FigureWords.bounds(figure))
                + " (" + dataset.sources().get(figure.source()).label()
                + (qualified.isEmpty() ? "" : "; " + qualified) + ")";
    }

    private void addFields() {
        int number = 0;
        for (EventField field : dataset.fields()) {
            EventColumn.Words words = (event, certainty) ->
                    event.field(field.id()).map(this::value).orElse("");
            columns.add(new EventColumn(
                    EventColumn.FIELD + field.id(),
                    field.name(),
                    "",
                    field.type() == FieldType.NUMBER || field.type() == FieldType.YESNO ? NARROW : USUAL,
                    number++ < MOST_USUAL_FIELDS,
                    field,
                    words,
                    progress -> byField(field)));
        }
    }

    private String value(FieldValue value) {
        return isForDocuments ? value.text() : FieldWords.of(value);
    }

    private EventRanks byField(EventField field) {
        FieldColumn column = fields.column(field.id()).orElseThrow();
        List<FieldValue> values = column.values();
        EventRanks ofValues = field.type() == FieldType.NUMBER
                ? EventRanks.ofNumbers(values.size(), i -> values.get(i).number(), Progress.UNSEEN)
                : EventRanks.ofTexts(values.size(), i -> values.get(i).text(), Progress.UNSEEN);
        return ofValues.of(store.size(), column::valueAt);
    }

    private EventColumn.Ranking texts(IntFunction<@Nullable String> text) {
        return progress -> EventRanks.ofTexts(store.size(), text, progress);
    }

    private EventColumn.Ranking ofEvents(Function<Event, @Nullable String> text) {
        return texts(i -> text.apply(store.get(i)));
    }

    private EventColumn.Ranking numbers(IntToDoubleFunction number) {
        return progress -> EventRanks.ofNumbers(store.size(), number, progress);
    }
}
