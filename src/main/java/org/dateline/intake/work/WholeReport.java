package org.dateline.intake.work;

import static org.dateline.language.Tr.tr;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.edit.document.Change;
import org.dateline.events.Dataset;
import org.dateline.language.ForPrograms;
import org.dateline.model.Archive;
import org.dateline.model.Category;
import org.dateline.model.Event;
import org.dateline.model.EventTime;
import org.dateline.model.Identified;
import org.dateline.model.Published;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.words.Slugs;

/**
 * A report that is added in one step, as far as one has said yes to it beforehand: its source, and of what is proposed all mentions,
 * or all quotes with the likeliest speaker. A quote goes to the event that its paragraph is most like; those of paragraphs that are
 * like none go to an event of their own for each speaker.
 */
public final class WholeReport {

    private static final String STATEMENT = "statement";

    private final Dataset dataset;
    private final Work work;
    private final Source source;
    private final Taking taking;
    private final List<String> taken = new ArrayList<>();
    private final List<Item.OfQuote> left = new ArrayList<>();
    private final List<String> made = new ArrayList<>();
    private int quotes;

    /** Of this work, all of whose pieces are open. */
    public WholeReport(Dataset dataset, Work work, Archive archive) {
        this.dataset = dataset;
        this.work = work;
        this.source = work.draft().source().source(dataset.zone(), archive);
        this.taking = new Taking(work.known().document(), source, dataset.zone());
        this.taken.addAll(dataset.events().stream().map(Identified::id).collect(Collectors.toList()));
        taking.source();
    }

    /** Takes every mention of a place; what of the map is named becomes a place of the dataset. */
    public WholeReport acceptMentions() {
        items(Item.OfPlace.class)
                .forEach(named -> work.chosen(named).ifPresent(place -> {
                    Optional.ofNullable(work.known().places().get(place.id())).ifPresent(taking::place);
                    taking.mention(place.id(), named.paragraph());
                }));
        return this;
    }

    /** Takes every quote for which someone is named who may have said it; the others are {@link #left}. */
    public WholeReport acceptQuotes() {
        List<Item.OfQuote> unplaced = new ArrayList<>();
        items(Item.OfQuote.class).forEach(quote -> {
            Optional<String> event = work.eventFor(quote);
            Optional<Option> speaker = work.chosen(quote);
            if (speaker.isEmpty()) {
                left.add(quote);
            } else if (event.isPresent()) {
                take(quote, event.get(), speaker.get().id());
            } else {
                unplaced.add(quote);
            }
        });
        unplaced.stream()
                .collect(Collectors.groupingBy(
                        quote -> work.chosen(quote).orElseThrow().id(), LinkedHashMap::new, Collectors.toList()))
                .forEach(this::takeAlone);
        return this;
    }

    private void take(Item.OfQuote quote, String event, String speaker) {
        taking.quote(quote, event, speaker, Choice.NONE);
        quotes++;
    }

    private void takeAlone(String speaker, List<Item.OfQuote> words) {
        List<Integer> paragraphs =
                words.stream().map(Item::paragraph).distinct().toList();
        @ForPrograms("written into the dataset")
        String title = "Words of " + speaker;
        String id = new Slugs("event", taken).of(title + " " + source.id());
        taken.add(id);
        made.add(id);
        taking.event(Event.of(
                id,
                title,
                null,
                category(),
                time(),
                List.of(),
                List.of(new Report(source.id(), paragraphs)),
                List.of(),
                List.of(),
                List.of()));
        words.forEach(quote -> take(quote, id, speaker));
    }

    private String category() {
        List<Category> all = dataset.categories().list();
        return all.stream()
                .map(Category::id)
                .filter(STATEMENT::equals)
                .findFirst()
                .or(() -> all.stream().map(Category::id).findFirst())
                .orElse(STATEMENT);
    }

    /** Some time in the days of the dataset, and not after the report was published: more is not known without reading. */
    private EventTime time() {
        ZoneId zone = dataset.zone();
        Published published = source.published();
        Instant end = published == null
                ? dataset.span().to()
                : published.instant() != null
                        ? published.instant()
                        : startOf(published.date().plusDays(1), zone);
        Instant first = dataset.span().from();
        Instant start = first.isBefore(end)
                ? first
                : startOf(end.minusMillis(1).atZone(zone).toLocalDate(), zone);
        return new EventTime(start, end, start, end, null);
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private <T extends Item> Stream<T> items(Class<T> kind) {
        return work.draft().items().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** How many quotes were taken. */
    public int quotes() {
        return quotes;
    }

    /** The quotes that were not taken, since the text gives no hint whose words they are. */
    public List<Item.OfQuote> left() {
        return List.copyOf(left);
    }

    /** The ids of the events that were made for quotes. */
    public Set<String> made() {
        return Set.copyOf(made);
    }

    /** All of it, as one change. */
    public Change change() {
        return taking.change(() -> tr("Report added: {0}", source.label()));
    }
}
