package org.dateline.data.write;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import org.dateline.events.Dataset;
import org.dateline.model.Event;
import org.dateline.model.EventLink;
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;
import org.dateline.model.Figure;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.model.Report;
import org.dateline.model.Source;

/** Records as the JSON that the format {@code dateline/2} has for them, with local times of one zone. */
public final class RecordJson {

    private final ZoneId zone;

    /** With the local times of this zone, which is the dataset's. */
    public RecordJson(ZoneId zone) {
        this.zone = zone;
    }

    private interface Members {
        void writeBy(DatasetFormatter formatter) throws IOException;
    }

    private JsonObject object(Members members, boolean areBare) {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.setHtmlSafe(false);
        try {
            if (areBare) {
                json.beginObject();
            }
            members.writeBy(new DatasetFormatter(json, zone));
            if (areBare) {
                json.endObject();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return JsonParser.parseString(text.toString()).getAsJsonObject();
    }

    /** A whole dataset. */
    public JsonObject of(Dataset dataset) {
        return object(formatter -> formatter.write(dataset), false);
    }

    /** A source with its mentions. */
    public JsonObject of(Source source) {
        return object(formatter -> formatter.source(source), true);
    }

    /** An entry of the gazetteer. */
    public JsonObject of(Place place) {
        return object(formatter -> formatter.place(place), true);
    }

    /** An event with all that belongs to it. */
    public JsonObject of(Event event) {
        return object(formatter -> formatter.event(event), true);
    }

    /** The time of an event, or of a report. */
    public JsonObject of(EventTime time) {
        return object(formatter -> formatter.eventTime(time), false);
    }

    /** Where an event happened. */
    public JsonObject of(EventPlace place) {
        return object(formatter -> formatter.eventPlace(place), true);
    }

    /** That a source tells an event. */
    public JsonObject of(Report report) {
        return object(formatter -> formatter.report(report), true);
    }

    /** A quote of an event. */
    public JsonObject of(Quote quote) {
        return object(formatter -> formatter.quote(quote), true);
    }

    /** A figure of an event. */
    public JsonObject of(Figure figure) {
        return object(formatter -> formatter.figure(figure), true);
    }

    /** What an event is to another. */
    public JsonObject of(EventLink link) {
        return object(formatter -> formatter.link(link), true);
    }

    /** That a source names a place. */
    public JsonObject of(Mention mention) {
        return object(formatter -> formatter.mention(mention), true);
    }
}
