package org.dateline.export.data;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.ZonedDateTime;
import org.dateline.events.Dataset;
import org.dateline.export.content.ExportJson;
import org.dateline.export.content.ExportWords;
import org.dateline.export.content.ExportedRecord;
import org.dateline.export.content.ExportedView;
import org.dateline.export.content.Html;
import org.dateline.language.ForPrograms;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.EventTime;

/**
 * A view as JSON for TimelineJS 3 (timeline.knightlab.com/docs/json-format.html): a title slide that names dataset, view and
 * sources, then a slide for each event, in the group of its category. The record stands beside, in members that TimelineJS
 * passes over.
 */
@ForPrograms("it is read by other programs, and always in English")
public final class TimelineJsExport {

    private static final int NANOS_PER_MILLI = 1_000_000;

    private final Dataset dataset;
    private final ExportWords words;
    private final JsonWriter json;

    private TimelineJsExport(Dataset dataset, JsonWriter json) {
        this.dataset = dataset;
        this.words = new ExportWords(dataset.zone());
        this.json = json;
    }

    /**
     * Writes the events of a view.
     *
     * @throws IOException if the writer fails
     */
    public static void write(ExportedView view, Writer writer) throws IOException {
        JsonWriter json = ExportJson.to(writer);
        TimelineSlide.Maker slides = new TimelineSlide.Maker(view.dataset());
        ExportedRecord record = new ExportedRecord(view);
        json.beginObject();
        ExportJson.head(json, view, head -> new TimelineJsExport(view.dataset(), head).title(slides.about(view)));
        json.name("events").beginArray();
        for (int i = 0; i < view.result().size(); i++) {
            Certainty certainty = view.result().certaintyOf(view.result().position(i));
            Event event = view.event(i);
            TimelineSlide slide = slides.slide(event, certainty);
            ExportJson.event(
                    json,
                    ExportJson.object(shown -> new TimelineJsExport(view.dataset(), shown).slide(slide)),
                    event,
                    record,
                    beside -> new TimelineJsExport(view.dataset(), beside).interval(event.time()));
        }
        json.endArray();
        json.endObject();
        json.flush();
    }

    private void title(String about) throws IOException {
        json.name("title").beginObject();
        text(Html.escaped(dataset.title()), about);
        json.name("autolink").value(false);
        json.endObject();
    }

    private void slide(TimelineSlide slide) throws IOException {
        json.name("unique_id").value(slide.event().id());
        date("start_date", slide.start());
        if (slide.end() != null) {
            date("end_date", slide.end());
        }
        json.name("display_date").value(slide.displayDate());
        json.name("group").value(slide.group());
        text(slide.headline(), slide.text());
        if (slide.media() != null) {
            media(slide.media());
        }
        json.name("autolink").value(false);
    }

    /** Who reads the slides as a table learns by this how exactly their times are known. */
    private void interval(EventTime time) throws IOException {
        json.name("start").value(words.iso(time.start()));
        json.name("startLatest").value(words.iso(time.startLatest()));
        json.name("endEarliest").value(words.iso(time.endEarliest()));
        json.name("end").value(words.iso(time.end()));
    }

    private void text(String headline, String html) throws IOException {
        json.name("text").beginObject();
        json.name("headline").value(headline);
        json.name("text").value(html);
        json.endObject();
    }

    private void date(String name, ZonedDateTime local) throws IOException {
        json.name(name).beginObject();
        json.name("year").value(local.getYear());
        json.name("month").value(local.getMonthValue());
        json.name("day").value(local.getDayOfMonth());
        json.name("hour").value(local.getHour());
        json.name("minute").value(local.getMinute());
        if (local.getSecond() != 0 || local.getNano() != 0) {
            json.name("second").value(local.getSecond());
            json.name("millisecond").value(local.getNano() / NANOS_PER_MILLI);
        }
        json.endObject();
    }

    private void media(TimelineSlide.Media media) throws IOException {
        json.name("media").beginObject();
        json.name("url").value(media.quote());
        json.name("caption").value(media.caption());
        json.name("credit").value(media.credit());
        json.endObject();
    }
}
