package org.dateline.export.data;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.dateline.data.write.DatasetFormatter;
import org.dateline.events.Dataset;
import org.dateline.export.content.Citation;
import org.dateline.export.content.ExportJson;
import org.dateline.export.content.ExportWords;
import org.dateline.export.content.ExportedRecord;
import org.dateline.export.content.ExportedView;
import org.dateline.export.content.ShownSources;
import org.dateline.language.ForPrograms;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.EventLink;
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.Precision;
import org.dateline.model.Quote;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.model.field.FieldValue;
import org.dateline.text.Amount;
import org.dateline.text.Bound;
import org.dateline.words.Edtf;
import org.dateline.words.NumberWords;
import org.dateline.words.PlaceWords;
import org.jspecify.annotations.Nullable;

/**
 * A view as GeoJSON (RFC 7946): longitude, then latitude, in WGS 84, without a {@code crs}. Each event is a feature; its
 * geometry is a Point, a MultiPoint where several of its places have one, or null. A point stands for its place as a whole,
 * {@code precision} says how exactly that is known, of several places how exactly the least exact is. The view and the
 * sources are members beside the features, and so is in each the record of its event (section 6.1).
 */
@ForPrograms("it is read by other programs, and always in English")
public final class GeoJsonExport {

    private final Dataset dataset;
    private final ExportWords words;
    private final JsonWriter json;

    private GeoJsonExport(Dataset dataset, JsonWriter json) {
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
        ExportedRecord record = new ExportedRecord(view);
        json.beginObject();
        ExportJson.head(json, view, head -> new GeoJsonExport(view.dataset(), head).head(ShownSources.of(view)));
        json.name("features").beginArray();
        for (int i = 0; i < view.result().size(); i++) {
            Certainty certainty = view.result().certaintyOf(view.result().position(i));
            Event event = view.event(i);
            ExportJson.event(
                    json,
                    ExportJson.object(shown -> new GeoJsonExport(view.dataset(), shown).feature(event, certainty)),
                    event,
                    record,
                    none -> {});
        }
        json.endArray();
        json.endObject();
        json.flush();
    }

    private void head(List<Report> sources) throws IOException {
        json.name("type").value("FeatureCollection");
        json.name("sources").beginArray();
        for (Report told : sources) {
            write(told);
        }
        json.endArray();
    }

    private void write(Report told) throws IOException {
        Source source = dataset.sources().get(told.source());
        json.beginObject();
        json.name("id").value(source.id());
        json.name("name").value(source.label());
        json.name("citation").value(Citation.of(source, dataset.zone()));
        json.name("origins").beginArray();
        for (String origin : source.origins()) {
            json.value(origin);
        }
        json.endArray();
        paragraphs(told.paragraphs());
        json.endObject();
    }

    private void feature(Event event, Certainty certainty) throws IOException {
        json.name("type").value("Feature");
        json.name("id").value(event.id());
        json.name("geometry");
        geometry(event.places().stream()
                .map(where -> dataset.places().get(where.place()))
                .filter(Place::hasPoint)
                .toList());
        json.name("properties").beginObject();
        json.name("title").value(event.title());
        json.name("summary").value(event.summary());
        json.name("category").value(dataset.categories().get(event.category()).name());
        json.name("certainty").value(ExportWords.certainty(certainty));
        time(event.time());
        places(event);
        reports(event);
        quotes(event.quotes());
        figures(event.figures());
        links(event.links());
        fields(event.fields());
        json.endObject();
    }

    /** By their ids, as the dataset has them; left out where there is none. */
    private void fields(List<FieldValue> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        json.name("fields").beginObject();
        for (FieldValue value : values) {
            json.name(value.field());
            DatasetFormatter.fieldValue(json, value);
        }
        json.endObject();
    }

    private void geometry(List<Place> points) throws IOException {
        if (points.isEmpty()) {
            json.nullValue();
            return;
        }
        json.beginObject();
        json.name("type").value(points.size() == 1 ? "Point" : "MultiPoint");
        json.name("coordinates");
        if (points.size() == 1) {
            position(points.get(0).longitude(), points.get(0).latitude());
        } else {
            json.beginArray();
            for (Place place : points) {
                position(place.longitude(), place.latitude());
            }
            json.endArray();
        }
        json.endObject();
    }

    private void position(@Nullable Double longitude, @Nullable Double latitude) throws IOException {
        if (longitude != null && latitude != null) {
            json.beginArray();
            json.jsonValue(NumberWords.plain(longitude));
            json.jsonValue(NumberWords.plain(latitude));
            json.endArray();
        }
    }

    /** An end is the first moment after it; where startLatest is after endEarliest the inner interval is empty. */
    private void time(EventTime time) throws IOException {
        json.name("start").value(words.iso(time.start()));
        json.name("end").value(words.iso(time.end()));
        json.name("startLatest").value(words.iso(time.startLatest()));
        json.name("endEarliest").value(words.iso(time.endEarliest()));
        json.name("edtf").value(Edtf.of(time, dataset.zone()).orElse(null));
        json.name("when").value(words.times().known(time));
        json.name("timeNote").value(time.note());
    }

    /** In one word for those who style a map by it, then place by place. */
    private void places(Event event) throws IOException {
        json.name("place").value(event.places().isEmpty() ? null : ExportWords.places(event.places(), dataset));
        json.name("precision")
                .value(ExportWords.leastExact(event).map(Precision::word).orElse(null));
        placesOf(event.places());
    }

    private void placesOf(List<EventPlace> places) throws IOException {
        json.name("places").beginArray();
        for (EventPlace where : places) {
            Place place = dataset.places().get(where.place());
            json.beginObject();
            json.name("id").value(place.id());
            json.name("name").value(place.name());
            json.name("kind").value(place.kind());
            json.name("precision").value(where.precision().word());
            json.name("pointMeans").value(place.hasPoint() ? PlaceWords.pointMeans(where.precision()) : null);
            ExportJson.number(json, "longitude", place.longitude());
            ExportJson.number(json, "latitude", place.latitude());
            json.endObject();
        }
        json.endArray();
    }

    private void reports(Event event) throws IOException {
        json.name("reports").beginArray();
        for (Report report : event.reports()) {
            json.beginObject();
            source(report.source());
            paragraphs(report.paragraphs());
            ExportJson.ifSaid(json, "placeNote", report.placeNote());
            if (report.places() != null) {
                placesOf(report.places());
            }
            if (report.time() != null) {
                time(report.time());
            }
            json.endObject();
        }
        json.endArray();
    }

    private void links(List<EventLink> links) throws IOException {
        json.name("links").beginArray();
        for (EventLink link : links) {
            json.beginObject();
            json.name("type").value(link.type().word());
            json.name("event").value(link.event());
            source(link.source());
            json.name("paragraph").value(link.paragraph());
            json.endObject();
        }
        json.endArray();
    }

    private void paragraphs(List<Integer> paragraphs) throws IOException {
        json.name("paragraphs").beginArray();
        for (Integer paragraph : paragraphs) {
            json.value(paragraph);
        }
        json.endArray();
    }

    private void source(String id) throws IOException {
        json.name("source").value(id);
        json.name("sourceName").value(dataset.sources().get(id).label());
    }

    private void quotes(List<Quote> quotes) throws IOException {
        json.name("quotes").beginArray();
        for (Quote quote : quotes) {
            json.beginObject();
            json.name("text").value(quote.text());
            json.name("speaker").value(quote.speaker());
            json.name("role").value(quote.role());
            source(quote.source());
            json.name("paragraph").value(quote.paragraph());
            json.name("utterance").value(quote.utterance());
            json.name("perhapsSame").value(quote.perhapsSame());
            json.endObject();
        }
        json.endArray();
    }

    private void amount(@Nullable Amount amount) throws IOException {
        if (amount == null || amount.bound() != Bound.BETWEEN) {
            ExportJson.number(json, "value", amount == null ? null : amount.value());
        } else {
            json.name("value").beginArray();
            json.jsonValue(NumberWords.plain(amount.value())).jsonValue(NumberWords.plain(amount.upper()));
            json.endArray();
        }
        json.name("bound").value(amount == null ? null : amount.bound().word());
    }

    private void figures(List<Figure> figures) throws IOException {
        json.name("figures").beginArray();
        for (Figure figure : figures) {
            Measure measure = dataset.measures().get(figure.measure());
            json.beginObject();
            json.name("measure").value(measure.name());
            json.name("unit").value(measure.unit());
            amount(figure.amount());
            json.name("wording").value(figure.wording());
            json.name("span").value(figure.scope().span());
            json.name("asOf").value(figure.scope().asOf());
            json.name("includes").value(figure.scope().includes());
            json.name("claimed").value(figure.claimed());
            json.name("unconfirmed").value(figure.unconfirmed());
            json.name("attributedTo").value(figure.attributedTo());
            source(figure.source());
            json.name("paragraph").value(figure.paragraph());
            json.endObject();
        }
        json.endArray();
    }
}
