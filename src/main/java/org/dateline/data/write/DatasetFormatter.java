package org.dateline.data.write;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.dateline.events.Dataset;
import org.dateline.model.Event;
import org.dateline.model.EventLink;
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;
import org.dateline.model.Figure;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.Published;
import org.dateline.model.Quote;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.model.Story;
import org.dateline.model.StoryStep;
import org.dateline.model.TimeParser;
import org.dateline.model.field.ActorSide;
import org.dateline.model.field.FieldValue;
import org.dateline.text.Amount;
import org.dateline.text.Bound;
import org.jspecify.annotations.Nullable;

/** The keys and values of a dataset file, in the order of the format's description. */
public final class DatasetFormatter {

    /** Name and version of the format of datasets. */
    public static final String FORMAT = "dateline/2";

    /** What {@code utteranceMatch} says of a quote that perhaps renders the same spoken words. */
    public static final String POSSIBLE = "possible";

    /** Name and version of the format of stories. */
    public static final String STORY_FORMAT = "dateline-story/1";

    private final JsonWriter json;
    private final ZoneId zone;
    private final TimeParser times;

    /** Writes by this writer, in local times of this zone. */
    public DatasetFormatter(JsonWriter json, ZoneId zone) {
        this.json = json;
        this.zone = zone;
        this.times = new TimeParser(zone);
    }

    void write(Dataset dataset) throws IOException {
        json.beginObject();
        json.name("format").value(FORMAT);
        json.name("title").value(dataset.title());
        json.name("timeZone").value(dataset.zone().getId());
        json.name("language").value(dataset.language());
        json.name("span").beginObject();
        json.name("from").value(time(dataset.span().from()));
        json.name("to").value(time(dataset.span().to()));
        json.endObject();
        list("sources", dataset.sources(), this::source);
        list("places", dataset.places(), this::place);
        list("categories", dataset.categories(), category -> {
            json.name("id").value(category.id());
            json.name("name").value(category.name());
        });
        list("measures", dataset.measures(), measure -> {
            json.name("id").value(measure.id());
            json.name("name").value(measure.name());
            json.name("unit").value(measure.unit());
        });
        if (!dataset.fields().isEmpty()) {
            list("fields", dataset.fields(), field -> {
                json.name("id").value(field.id());
                json.name("name").value(field.name());
                json.name("type").value(field.type().word());
                ActorSide actors = field.actors();
                if (actors != null) {
                    json.name("actors").value(actors.word());
                }
            });
        }
        list("events", dataset.events(), this::event);
        list("stories", dataset.stories(), this::story);
        json.endObject();
    }

    /** The keys and values of a file of stories. */
    public void write(List<Story> stories) throws IOException {
        json.beginObject();
        json.name("format").value(STORY_FORMAT);
        json.name("timeZone").value(zone.getId());
        list("stories", stories, this::story);
        json.endObject();
    }

    /** Writes the keys and values of an item, or an item. */
    interface Body<T> {
        void write(T item) throws IOException;
    }

    private <T> void list(String key, Iterable<T> items, Body<T> body) throws IOException {
        json.name(key).beginArray();
        for (T item : items) {
            json.beginObject();
            body.write(item);
            json.endObject();
        }
        json.endArray();
    }

    void source(Source source) throws IOException {
        json.name("id").value(source.id());
        json.name("outlet").value(source.outlet());
        json.name("title").value(source.title());
        json.name("byline").value(source.byline());
        json.name("published").value(published(source.published()));
        json.name("dateline").value(source.dateline());
        texts("origins", source.origins());
        json.name("url").value(source.url());
        json.name("note").value(source.note());
        json.name("archive");
        if (source.archive() == null) {
            json.nullValue();
        } else {
            json.beginObject();
            json.name("file").value(source.archive().file());
            json.name("sha256").value(source.archive().sha256());
            json.endObject();
        }
        list("mentions", source.mentions(), this::mention);
    }

    private @Nullable String published(@Nullable Published published) {
        if (published == null) {
            return null;
        }
        return published.instant() == null ? published.date().toString() : time(published.instant());
    }

    void mention(Mention mention) throws IOException {
        json.name("place").value(mention.place());
        paragraphs(mention.paragraphs());
    }

    void place(Place place) throws IOException {
        json.name("id").value(place.id());
        json.name("name").value(place.name());
        texts("otherNames", place.otherNames());
        json.name("kind").value(place.kind());
        json.name("parent").value(place.parent());
        json.name("feature").value(place.feature());
        json.name("longitude").value(number(place.longitude()));
        json.name("latitude").value(number(place.latitude()));
    }

    void event(Event event) throws IOException {
        json.name("id").value(event.id());
        json.name("title").value(event.title());
        json.name("summary").value(event.summary());
        json.name("category").value(event.category());
        json.name("time");
        eventTime(event.time());
        list("places", event.places(), this::eventPlace);
        list("reports", event.reports(), this::report);
        list("quotes", event.quotes(), this::quote);
        list("figures", event.figures(), this::figure);
        if (!event.links().isEmpty()) {
            list("links", event.links(), this::link);
        }
        if (!event.fields().isEmpty()) {
            json.name("fields").beginObject();
            for (FieldValue value : event.fields()) {
                json.name(value.field());
                fieldValue(json, value);
            }
            json.endObject();
        }
    }

    /** Writes the value of a field as datasets have it, numbers with the digits that they are written with. */
    public static void fieldValue(JsonWriter json, FieldValue value) throws IOException {
        switch (value.type()) {
            case NUMBER -> json.jsonValue(value.text());
            case YESNO -> json.value(value.isYes());
            case LIST -> {
                json.beginArray();
                for (String text : value.texts()) {
                    json.value(text);
                }
                json.endArray();
            }
            default -> json.value(value.text());
        }
    }

    void eventTime(EventTime time) throws IOException {
        json.beginObject();
        json.name("start").value(time(time.start()));
        json.name("startLatest").value(time(time.startLatest()));
        json.name("endEarliest").value(time(time.endEarliest()));
        json.name("end").value(time(time.end()));
        json.name("note").value(time.note());
        json.endObject();
    }

    void eventPlace(EventPlace place) throws IOException {
        json.name("place").value(place.place());
        json.name("precision").value(place.precision().word());
    }

    void report(Report report) throws IOException {
        json.name("source").value(report.source());
        paragraphs(report.paragraphs());
        if (report.places() != null) {
            list("places", report.places(), this::eventPlace);
        }
        ifSaid("placeNote", report.placeNote());
        if (report.time() != null) {
            json.name("time");
            eventTime(report.time());
        }
    }

    /** Optional keys that few entries have are left out of the others. */
    private void ifSaid(String key, @Nullable String value) throws IOException {
        if (value != null) {
            json.name(key).value(value);
        }
    }

    private void ifSo(String key, boolean value) throws IOException {
        if (value) {
            json.name(key).value(true);
        }
    }

    void quote(Quote quote) throws IOException {
        json.name("source").value(quote.source());
        json.name("paragraph").value(quote.paragraph());
        json.name("speaker").value(quote.speaker());
        json.name("role").value(quote.role());
        json.name("text").value(quote.text());
        json.name("utterance").value(quote.utterance());
        ifSaid("utteranceMatch", quote.perhapsSame() ? POSSIBLE : null);
    }

    void figure(Figure figure) throws IOException {
        json.name("measure").value(figure.measure());
        json.name("value");
        amount(figure.amount());
        json.name("bound")
                .value(figure.amount() == null ? null : figure.amount().bound().word());
        json.name("wording").value(figure.wording());
        ifSaid("span", figure.scope().span());
        ifSaid("asOf", figure.scope().asOf());
        ifSaid("includes", figure.scope().includes());
        json.name("attributedTo").value(figure.attributedTo());
        ifSo("claimed", figure.claimed());
        ifSo("unconfirmed", figure.unconfirmed());
        json.name("source").value(figure.source());
        json.name("paragraph").value(figure.paragraph());
    }

    private void amount(@Nullable Amount amount) throws IOException {
        if (amount == null) {
            json.nullValue();
        } else if (amount.bound() == Bound.BETWEEN) {
            json.beginArray();
            json.value(number(amount.value())).value(number(amount.upper()));
            json.endArray();
        } else {
            json.value(number(amount.value()));
        }
    }

    void link(EventLink link) throws IOException {
        json.name("type").value(link.type().word());
        json.name("event").value(link.event());
        json.name("source").value(link.source());
        json.name("paragraph").value(link.paragraph());
    }

    private void story(Story story) throws IOException {
        json.name("id").value(story.id());
        json.name("title").value(story.title());
        json.name("note").value(story.note());
        ifSaid("author", story.author());
        ifSaid("date", story.date() == null ? null : story.date().toString());
        list("steps", story.steps(), this::step);
    }

    private void step(StoryStep step) throws IOException {
        json.name("title").value(step.title());
        json.name("caption").value(step.caption());
        json.name("from").value(time(step.window().from()));
        json.name("to").value(time(step.window().to()));
        json.name("event").value(step.event());
        json.name("place").value(step.place());
        json.name("zoom").value(number(step.zoom()));
        ifSaid("view", step.view());
        list("sources", step.sources(), this::report);
        ifSaid("notes", step.notes());
        if (step.exhibit() != null) {
            ExhibitFormatter.write(step.exhibit(), json);
        }
    }

    private void texts(String key, Iterable<String> texts) throws IOException {
        json.name(key).beginArray();
        for (String text : texts) {
            json.value(text);
        }
        json.endArray();
    }

    private void paragraphs(Iterable<Integer> paragraphs) throws IOException {
        json.name("paragraphs").beginArray();
        for (int paragraph : paragraphs) {
            json.value(paragraph);
        }
        json.endArray();
    }

    /** Whole numbers without ".0", as a person would write them. */
    private static @Nullable Number number(@Nullable Double number) {
        boolean whole = number != null && number == Math.rint(number) && Math.abs(number) < 1e15;
        return number != null && whole ? (Number) number.longValue() : number;
    }

    private String time(Instant instant) {
        return times.formatWithoutDoubt(instant);
    }
}
