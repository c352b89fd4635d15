package org.dateline.intake.work;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.edit.document.Change;
import org.dateline.edit.document.Pointer;
import org.dateline.model.EventTime;
import org.dateline.model.Place;
import org.dateline.words.ListWords;

/** A report as far as it is worked through: its pieces with what has become of each, and what each may be. Immutable. */
public final class Work {

    /** A time is that of the report, where it differs from what others say. */
    public static final String OF_REPORT = "report";
    /** A time is that of the event. */
    public static final String OF_EVENT = "event";

    private static final int MOST_MEASURES = 5;
    private static final int MOST_LIKELY = 4;

    private final Draft draft;
    private final Known known;
    private final List<Entry> entries;
    private final int done;
    private final Map<Integer, Item.OfEvent> eventByParagraph = new HashMap<>();

    /** A draft held against what is known. */
    public Work(Draft draft, Known known) {
        this.draft = draft;
        this.known = known;
        this.entries = draft.items().stream()
                .map(item -> new Entry(item, stateOf(item)))
                .toList();
        this.done = (int) entries.stream().filter(Entry::isDone).count();
        for (Item item : draft.items()) {
            if (item instanceof Item.OfEvent told) {
                told.paragraphs().forEach(paragraph -> eventByParagraph.put(paragraph, told));
            }
        }
    }

    private Work(Draft draft, Work before) {
        this.draft = draft;
        this.known = before.known;
        this.entries = before.entries;
        this.done = before.done;
        this.eventByParagraph.putAll(before.eventByParagraph);
    }

    /** The same of another draft; of one with the same pieces nothing is found out anew. */
    public Work with(Draft other) {
        boolean hasSame = other.items() == draft.items()
                && other.rejected().equals(draft.rejected())
                && other.source().id().equals(draft.source().id());
        return hasSame ? new Work(other, this) : new Work(other, known);
    }

    private State stateOf(Item item) {
        if (known.recorded().has(item)) {
            return State.TAKEN;
        }
        return draft.rejected().contains(item.key()) ? State.REJECTED : State.OPEN;
    }

    /** The draft. */
    public Draft draft() {
        return draft;
    }

    /** What it is held against. */
    public Known known() {
        return known;
    }

    /** All pieces, in the order in which they are worked through. */
    public List<Entry> entries() {
        return entries;
    }

    /** How many are taken or rejected. */
    public int done() {
        return done;
    }

    /** Whether everything is taken or rejected. */
    public boolean isDone() {
        return !entries.isEmpty() && done == entries.size();
    }

    /** The words of a paragraph. */
    public String paragraph(int number) {
        List<String> paragraphs = draft.text().paragraphs();
        return number >= 1 && number <= paragraphs.size() ? paragraphs.get(number - 1) : "";
    }

    /** The id of the event that a piece goes to, or that paragraphs tell; empty where that is still to be said. */
    public Optional<String> eventFor(Item item) {
        String chosen = draft.choice(item).event();
        Optional<String> recorded = known.recorded().eventOf(item);
        if (recorded.isPresent()) {
            return recorded;
        }
        if (item instanceof Item.OfEvent told) {
            return Optional.ofNullable(draft.choice(item).option())
                    .or(() -> Optional.ofNullable(told.event()))
                    .filter(id -> known.event(id).isPresent());
        }
        return Optional.ofNullable(chosen)
                .filter(id -> known.event(id).isPresent())
                .or(() -> eventOf(item.paragraph()));
    }

    /** The event that a paragraph tells, as far as someone has said so, or may tell. */
    private Optional<String> eventOf(int paragraph) {
        Item.OfEvent told = eventByParagraph.get(paragraph);
        List<String> recorded = known.recorded().eventsOf(paragraph);
        Optional<String> proposed = told == null ? Optional.empty() : eventFor(told);
        if (!recorded.isEmpty()) {
            return proposed.filter(recorded::contains).or(() -> Optional.of(recorded.get(0)));
        }
        boolean isRejected = told != null && draft.rejected().contains(told.key());
        return isRejected ? Optional.empty() : proposed;
    }

    /** What a piece may be, the likeliest first. */
    public List<Option> options(Item item) {
        return switch (item.kind()) {
            case EVENT -> events((Item.OfEvent) item);
            case QUOTE -> speakers((Item.OfQuote) item);
            case FIGURE -> measures((Item.OfFigure) item);
            case PLACE -> places((Item.OfPlace) item);
            case TIME -> timesFor(item);
        };
    }

    private List<Option> events(Item.OfEvent told) {
        Map<String, String> reasons = new LinkedHashMap<>();
        Optional.ofNullable(draft.choice(told).option()).ifPresent(id -> reasons.put(id, tr("chosen by you")));
        String proposed = told.event();
        if (proposed != null) {
            reasons.put(proposed, String.join("; ", told.reasons()));
        }
        for (int before = told.paragraph() - 1; before >= Math.max(1, told.paragraph() - 2); before--) {
            int number = before;
            eventOf(number).ifPresent(id -> reasons.putIfAbsent(id, tr("as paragraph {0}", number)));
        }
        likely(told.paragraph()).stream()
                .limit(MOST_LIKELY)
                .forEach(option -> reasons.putIfAbsent(option.id(), option.reason()));
        return reasons.entrySet().stream()
                .filter(reason -> known.event(reason.getKey()).isPresent())
                .map(reason -> new Option(reason.getKey(), known.titleOf(reason.getKey()), reason.getValue()))
                .toList();
    }

    /** All events that a piece may go to: those offered first, then those that its paragraph is like, then the others. */
    public List<Option> eventChoices(Item item) {
        List<Option> first = item instanceof Item.OfEvent told
                ? events(told)
                : Optional.ofNullable(eventByParagraph.get(item.paragraph()))
                        .map(this::events)
                        .orElse(List.of());
        Set<String> offered = new LinkedHashSet<>(first.stream().map(Option::id).toList());
        List<Option> all = new ArrayList<>(first);
        likely(item.paragraph()).stream()
                .filter(option -> offered.add(option.id()))
                .forEach(all::add);
        known.recorded().events().values().stream()
                .filter(event -> offered.add(event.id()))
                .forEach(event -> all.add(new Option(event.id(), event.title(), "")));
        return all;
    }

    /** Events with whose title a paragraph has words in common, or whose place it names; those with most first. */
    private List<Option> likely(int paragraph) {
        Set<String> named = placesIn(paragraph);
        Map<String, String> words = Stems.of(paragraph(paragraph));
        List<Likely> likely = new ArrayList<>();
        for (KnownEvent event : known.recorded().events().values()) {
            List<String> common = Stems.of(event.title()).keySet().stream()
                    .filter(words::containsKey)
                    .map(words::get)
                    .toList();
            Optional<String> place =
                    event.places().stream().filter(named::contains).findFirst();
            if (!common.isEmpty() || place.isPresent()) {
                int score = 2 * common.size() + (place.isPresent() ? 1 : 0);
                String reason = reason(ListWords.commas(common), place.map(known::nameOf));
                likely.add(new Likely(score, new Option(event.id(), event.title(), reason)));
            }
        }
        likely.sort(Comparator.comparingInt(Likely::score).reversed());
        return likely.stream().map(Likely::option).toList();
    }

    private static String reason(String words, Optional<String> place) {
        if (place.isEmpty()) {
            return tr("like words: {0}", words);
        }
        return words.isEmpty()
                ? tr("same place: {0}", place.get())
                : tr("like words: {0}; same place: {1}", words, place.get());
    }

    private record Likely(int score, Option option) {}

    /** The ids of the places that a paragraph names. */
    public Set<String> placesIn(int paragraph) {
        Set<String> named = new LinkedHashSet<>();
        draft.items().stream()
                .filter(item -> item.paragraph() == paragraph && item instanceof Item.OfPlace)
                .forEach(item -> chosen(item).map(Option::id).ifPresent(named::add));
        return named;
    }

    private List<Option> speakers(Item.OfQuote quote) {
        Set<String> names = new LinkedHashSet<>();
        Optional.ofNullable(draft.choice(quote).option())
                .filter(name -> !quote.speakers().contains(name))
                .ifPresent(names::add);
        names.addAll(quote.speakers());
        return names.stream().map(name -> new Option(name, name, "")).toList();
    }

    private List<Option> measures(Item.OfFigure figure) {
        Map<String, String> likely = known.measures()
                .likely(figure, paragraph(figure.paragraph()), eventFor(figure).orElse(null));
        String chosen = draft.choice(figure).option();
        Stream<String> first = Stream.ofNullable(chosen).filter(id -> !likely.containsKey(id));
        return Stream.concat(first, likely.keySet().stream())
                .limit(MOST_MEASURES)
                .flatMap(id -> known.measures().all().stream()
                        .filter(measure -> measure.id().equals(id)))
                .map(measure -> new Option(measure.id(), measure.name(), likely.getOrDefault(measure.id(), "")))
                .toList();
    }

    private List<Option> places(Item.OfPlace named) {
        String chosen = draft.choice(named).option();
        return Stream.concat(Stream.ofNullable(chosen), named.places().stream())
                .distinct()
                .map(id -> new Option(id, known.nameOf(id), whatIs(id)))
                .toList();
    }

    private String whatIs(String place) {
        Place found = known.places().get(place);
        if (found == null) {
            return "";
        }
        boolean isNew = known.document().at(Pointer.of("places", place)).isEmpty();
        return isNew ? tr("{0}, of the map: it becomes a place of the dataset", found.kind()) : found.kind();
    }

    private List<Option> timesFor(Item item) {
        Option ofReport = new Option(OF_REPORT, tr("What this report says of it"), tr("others may say another time"));
        Option ofEvent = new Option(OF_EVENT, tr("The time of the event itself"), "");
        boolean isOwn = eventFor(item).filter(known.recorded()::isOwn).isPresent();
        return isOwn ? List.of(ofEvent, ofReport) : List.of(ofReport, ofEvent);
    }

    /** What a piece counts as now: what was chosen, else the likeliest. */
    public Optional<Option> chosen(Item item) {
        List<Option> options = options(item);
        String wanted = item instanceof Item.OfEvent
                ? eventFor(item).orElse("")
                : draft.choice(item).option();
        return options.stream()
                .filter(option ->
                        wanted == null ? isLikely(item, option) : option.id().equals(wanted))
                .findFirst();
    }

    /** Whether the likeliest may stand without having been chosen: of what is counted alone no measure follows. */
    private boolean isLikely(Item item, Option option) {
        return !(item instanceof Item.OfFigure figure)
                || known.measures()
                        .isTold(
                                figure,
                                paragraph(figure.paragraph()),
                                eventFor(figure).orElse(null),
                                option.id());
    }

    /** Quotes of the dataset that may render the same words. */
    public List<LikeQuote> likeQuotes(Item.OfQuote quote) {
        return chosen(quote)
                .map(speaker -> LikeQuote.of(
                        known.document(),
                        quote.words(),
                        speaker.id(),
                        draft.source().id(),
                        quote.paragraph()))
                .orElse(List.of());
    }

    /** What is to be said before a piece can be taken; empty if nothing is. */
    public Optional<Missing> missing(Item item) {
        if (item instanceof Item.OfTime told && told.time() == null) {
            return Optional.of(Missing.TIME);
        }
        if (item.kind() != Item.Kind.PLACE && eventFor(item).isEmpty()) {
            return Optional.of(item.kind() == Item.Kind.EVENT ? Missing.NEW_EVENT : Missing.EVENT);
        }
        if (chosen(item).isPresent() || item.kind() == Item.Kind.EVENT) {
            return Optional.empty();
        }
        return Optional.of(
                switch (item.kind()) {
                    case QUOTE -> Missing.SPEAKER;
                    case FIGURE -> Missing.MEASURE;
                    default -> Missing.PLACE;
                });
    }

    /** Begins to take something of this report. */
    public Taking taking() {
        return new Taking(known.document(), draft.source().source(known.zone(), draft.archive()), known.zone());
    }

    /**
     * What takes some pieces, of which nothing is missing.
     *
     * @throws java.util.NoSuchElementException if something is
     */
    public Change take(List<Item> items) {
        Taking taking = taking();
        items.forEach(item -> take(taking, item));
        return taking.change(() -> items.size() == 1
                ? words(items.get(0))
                : TakenWords.of(items, draft.source().label()));
    }

    private String words(Item item) {
        String event = item.kind() == Item.Kind.PLACE
                ? ""
                : known.titleOf(eventFor(item).orElse(""));
        return TakenWords.of(item, event, chosen(item).map(Option::words).orElse(item.words()));
    }

    private void take(Taking taking, Item item) {
        String event = item.kind() == Item.Kind.PLACE ? "" : eventFor(item).orElseThrow();
        if (item instanceof Item.OfEvent told) {
            taking.report(event, told.paragraphs());
            return;
        }
        String option = chosen(item).orElseThrow().id();
        if (item instanceof Item.OfQuote quote) {
            taking.quote(quote, event, option, draft.choice(quote));
        } else if (item instanceof Item.OfFigure figure) {
            taking.figure(figure, event, option);
        } else if (item instanceof Item.OfPlace named) {
            taking.place(Objects.requireNonNull(known.places().get(option), option))
                    .mention(option, named.paragraph());
        } else if (item instanceof Item.OfTime told) {
            EventTime time = Objects.requireNonNull(told.time());
            taking.time(time, event, told.paragraph(), option.equals(OF_EVENT));
        }
    }

    /** The items of a kind that can be taken as they are, of those with these keys. */
    public List<Item> alike(Item.Kind kind, List<String> keys) {
        List<Item> alike = new ArrayList<>();
        for (Entry entry : entries) {
            Item item = entry.item();
            if (item.kind() == kind
                    && entry.state() == State.OPEN
                    && keys.contains(item.key())
                    && missing(item).isEmpty()) {
                alike.add(item);
            }
        }
        return alike;
    }
}
