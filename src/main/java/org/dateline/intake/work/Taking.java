package org.dateline.intake.work;

import static org.dateline.intake.work.Entries.objects;
import static org.dateline.intake.work.Entries.paragraphs;
import static org.dateline.intake.work.Entries.string;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.data.write.RecordJson;
import org.dateline.edit.document.Change;
import org.dateline.edit.document.ChangeBuilder;
import org.dateline.edit.document.DocumentText;
import org.dateline.edit.document.Pointer;
import org.dateline.model.Event;
import org.dateline.model.EventTime;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.words.Slugs;

/**
 * Takes pieces of a report's text into the record, as one change; its source is put in first where it is not there yet. Not safe to
 * use from several threads.
 */
public final class Taking {

    private static final Pointer SOURCES = Pointer.of("sources");
    private static final Pointer EVENTS = Pointer.of("events");

    private final Source source;
    private final RecordJson json;
    private final ChangeBuilder change;

    /** Into this document, whose times are those of this zone. */
    public Taking(DocumentText document, Source source, ZoneId zone) {
        this.source = source;
        this.json = new RecordJson(zone);
        this.change = new ChangeBuilder(document);
    }

    /** Puts in the source, if it is not there. */
    public Taking source() {
        if (change.document().at(SOURCES.child(source.id())).isEmpty()) {
            change.append(SOURCES, json.of(source));
        }
        return this;
    }

    /** A place, if it is not there. */
    public Taking place(Place place) {
        Pointer places = Pointer.of("places");
        if (change.document().at(places.child(place.id())).isEmpty()) {
            change.append(places, json.of(place));
        }
        return this;
    }

    /** A further spelling of a place. */
    public Taking spelling(String place, String name) {
        Pointer names = Pointer.of("places", place, "otherNames");
        boolean isKnown = change.document().at(Pointer.of("places", place)).map(JsonElement::getAsJsonObject).stream()
                .flatMap(known -> Stream.concat(
                        Stream.of(String.valueOf(string(known, "name"))),
                        known.get("otherNames") instanceof JsonArray others
                                ? others.asList().stream().map(JsonElement::getAsString)
                                : Stream.of()))
                .anyMatch(name::equalsIgnoreCase);
        if (!isKnown) {
            change.append(names, new JsonPrimitive(name));
        }
        return this;
    }

    /** A question that figures answer, if it is not there. */
    public Taking measure(Measure measure) {
        Pointer measures = Pointer.of("measures");
        if (change.document().at(measures.child(measure.id())).isEmpty()) {
            JsonObject entry = new JsonObject();
            entry.addProperty("id", measure.id());
            entry.addProperty("name", measure.name());
            if (measure.unit() != null) {
                entry.addProperty("unit", measure.unit());
            }
            change.append(measures, entry);
        }
        return this;
    }

    /** That the source names a place in a paragraph. */
    public Taking mention(String place, int paragraph) {
        source();
        Pointer mentions = SOURCES.child(source.id()).child("mentions");
        List<JsonObject> known = change.document()
                .at(SOURCES.child(source.id()))
                .map(JsonElement::getAsJsonObject)
                .map(entry -> objects(entry, "mentions").toList())
                .orElse(List.of());
        for (int i = 0; i < known.size(); i++) {
            if (place.equals(string(known.get(i), "place"))) {
                change.set(mentions.child(i).child("paragraphs"), with(known.get(i), List.of(paragraph)));
                return this;
            }
        }
        change.append(mentions, json.of(new Mention(place, List.of(paragraph))));
        return this;
    }

    private static JsonArray with(JsonObject record, List<Integer> more) {
        TreeSet<Integer> all = new TreeSet<>(more);
        paragraphs(record).forEach(all::add);
        JsonArray numbers = new JsonArray();
        all.forEach(numbers::add);
        return numbers;
    }

    /** A new event, which the source tells. */
    public Taking event(Event event) {
        source();
        change.append(EVENTS, json.of(event));
        return this;
    }

    /** That the source tells an event in some paragraphs. */
    public Taking report(String event, List<Integer> paragraphs) {
        source();
        int known = reportOf(event);
        Pointer reports = EVENTS.child(event).child("reports");
        if (known < 0) {
            change.append(reports, json.of(new Report(source.id(), paragraphs)));
        } else {
            JsonObject report =
                    change.document().at(reports.child(known)).orElseThrow().getAsJsonObject();
            change.set(reports.child(known).child("paragraphs"), with(report, paragraphs));
        }
        return this;
    }

    private int reportOf(String event) {
        List<JsonObject> reports = change.document()
                .at(EVENTS.child(event))
                .map(JsonElement::getAsJsonObject)
                .map(entry -> objects(entry, "reports").toList())
                .orElse(List.of());
        for (int i = 0; i < reports.size(); i++) {
            if (source.id().equals(string(reports.get(i), "source"))) {
                return i;
            }
        }
        return -1;
    }

    /** A quote of the text, which the event gets together with the report. */
    public Taking quote(Item.OfQuote item, String event, String speaker, Choice choice) {
        report(event, List.of(item.paragraph()));
        String sameAs = choice.sameAs();
        String utterance = sameAs == null
                ? null
                : LikeQuote.withKey(change.document(), sameAs)
                        .findFirst()
                        .map(this::utteranceOf)
                        .orElse(null);
        Quote quote = new Quote(
                source.id(), item.paragraph(), speaker, choice.role(), item.words(), utterance, choice.isPerhaps());
        change.append(EVENTS.child(event).child("quotes"), json.of(quote));
        return this;
    }

    /** The id of what another quote renders, which gets one if it has none. */
    private String utteranceOf(LikeQuote other) {
        String known = other.utterance();
        if (known != null) {
            return known;
        }
        List<String> taken = objects(change.document().root(), "events")
                .flatMap(event -> objects(event, "quotes"))
                .map(quote -> String.valueOf(string(quote, "utterance")))
                .toList();
        String made = new Slugs("words", taken).of(firstWords(other.text()));
        change.set(
                EVENTS.child(other.event()).child("quotes").child(other.index()).child("utterance"),
                new JsonPrimitive(made));
        return made;
    }

    private static String firstWords(String text) {
        String[] words = text.split(" ", 6);
        return String.join(" ", Stream.of(words).limit(5).toList());
    }

    /** A figure of the text, which the event gets together with the report. */
    public Taking figure(Item.OfFigure item, String event, String measure) {
        report(event, List.of(item.paragraph()));
        Figure figure =
                new Figure(measure, item.amount(), item.words(), item.attributedTo(), source.id(), item.paragraph());
        change.append(EVENTS.child(event).child("figures"), json.of(figure));
        return this;
    }

    /** The time that the source says, as that of its report, or of the event itself. */
    public Taking time(EventTime time, String event, int paragraph, boolean ofEvent) {
        report(event, List.of(paragraph));
        Pointer told = EVENTS.child(event);
        change.set((ofEvent ? told : told.child("reports").child(reportOf(event))).child("time"), json.of(time));
        return this;
    }

    /** The document as it will be. */
    public DocumentText document() {
        return change.document();
    }

    /** All that was taken, as one change; what it is called is asked for in English too. */
    public Change change(Supplier<String> words) {
        return Objects.requireNonNull(change.change(words));
    }
}
