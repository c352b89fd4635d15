package org.dateline.export.data;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dateline.events.Dataset;
import org.dateline.export.content.Citation;
import org.dateline.export.content.Citations;
import org.dateline.export.content.ExportWords;
import org.dateline.export.content.ExportedView;
import org.dateline.export.content.Html;
import org.dateline.export.content.Provenance;
import org.dateline.export.content.ShownSources;
import org.dateline.language.ForPrograms;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.EventField;
import org.dateline.model.EventLink;
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.model.Report;
import org.dateline.model.field.FieldValue;
import org.dateline.text.Amount;
import org.dateline.text.Bound;
import org.dateline.words.NumberWords;
import org.dateline.words.PlaceWords;
import org.jspecify.annotations.Nullable;

/**
 * A view as KML 2.3 (OGC 12-007r2), whose namespace is still that of 2.2. Each event is a placemark in the folder of what is
 * certainly or of what is only possibly in the window. Its TimeSpan is the outer interval, whose end is the first moment
 * after it (an instant has a TimeStamp: a span must end after it begins); the inner one, certainty, places, sources, quotes
 * and figures stand in its ExtendedData. A point that stands for a whole district or more is smaller, and the placemark's name
 * says so. An event without a place whose point is known has no geometry.
 */
@ForPrograms("it is read by other programs, and always in English")
public final class KmlExport {

    private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";
    private static final String VERSION = "2.3";
    /** Colours are aabbggrr: opaque and half transparent, of a blue that is told from both light and dark ground. */
    private static final String OPAQUE = "ffd07a1f";

    private static final String FAINT = "80d07a1f";

    private final ExportedView view;
    private final Dataset dataset;
    private final ExportWords words;
    private final XMLStreamWriter xml;

    private KmlExport(ExportedView view, XMLStreamWriter xml) {
        this.view = view;
        this.dataset = view.dataset();
        this.words = new ExportWords(dataset.zone());
        this.xml = xml;
    }

    /**
     * Writes the events of a view.
     *
     * @throws IOException if the writer fails
     */
    public static void write(ExportedView view, Writer writer) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
            new KmlExport(view, xml).write();
            xml.flush();
        } catch (XMLStreamException failed) {
            throw failed.getNestedException() instanceof IOException cause ? cause : new IOException(failed);
        }
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("kml");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("version", VERSION);
        start("Document");
        element("name", dataset.title());
        element("open", "1");
        element("description", description());
        style("certain", OPAQUE, "1.1");
        style("possible", FAINT, "1.1");
        style("certain-somewhere", OPAQUE, "0.6");
        style("possible-somewhere", FAINT, "0.6");
        start("ExtendedData");
        for (Map.Entry<String, String> fact : Provenance.of(view).facts().entrySet()) {
            data(fact.getKey().toLowerCase(Locale.ROOT), fact.getKey(), fact.getValue());
        }
        data("timeZone", "Time zone", dataset.zone().getId());
        data("language", "Language", dataset.language());
        for (EventField field : dataset.fields()) {
            data("field-" + field.id(), field.name(), field.type().word());
        }
        int number = 1;
        for (Report told : ShownSources.of(view)) {
            data("source-" + number++, "Source", source(told));
        }
        end();
        folder("Certainly in the window", Certainty.CERTAIN);
        folder("Only possibly in the window", Certainty.POSSIBLE);
        end();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private String description() {
        String facts = Provenance.of(view).facts().entrySet().stream()
                .map(fact -> "<b>" + fact.getKey() + "</b>: " + Html.escaped(fact.getValue()))
                .collect(Collectors.joining("<br>"));
        String sources = ShownSources.of(view).stream()
                .map(told -> "<li>" + Html.escaped(source(told)) + "</li>")
                .collect(Collectors.joining());
        return facts
                + "<p>An end is the first moment after what it ends. A point stands for its place; how exactly that is"
                + " known is said with it.</p>" + (sources.isEmpty() ? "" : "<ul>" + sources + "</ul>");
    }

    private String source(Report told) {
        return Citations.of(told, dataset);
    }

    private void style(String id, String colour, String scale) throws XMLStreamException {
        start("Style");
        xml.writeAttribute("id", Html.allowed(id));
        start("IconStyle");
        element("color", colour);
        element("scale", scale);
        end();
        start("LabelStyle");
        element("scale", "0.8");
        end();
        end();
    }

    private void folder(String name, Certainty wanted) throws XMLStreamException {
        start("Folder");
        element("name", name);
        for (int i = 0; i < view.result().size(); i++) {
            if (view.result().certaintyOf(view.result().position(i)) == wanted) {
                placemark(view.event(i), wanted);
            }
        }
        end();
    }

    private void placemark(Event event, Certainty certainty) throws XMLStreamException {
        start("Placemark");
        // An id of XML cannot begin with a digit, one of a dataset can
        xml.writeAttribute("id", "event-" + Html.allowed(event.id()));
        element("name", event.title() + somewhere(event));
        element("description", description(event, certainty));
        time(event.time());
        element(
                "styleUrl",
                "#" + ExportWords.certainty(certainty) + (somewhere(event).isEmpty() ? "" : "-somewhere"));
        start("ExtendedData");
        data(event, certainty);
        for (FieldValue value : event.fields()) {
            data("field-" + value.field(), dataset.fields().get(value.field()).name(), value.text());
        }
        end();
        geometry(event.places().stream()
                .map(where -> dataset.places().get(where.place()))
                .filter(Place::hasPoint)
                .toList());
        end();
    }

    /** Said beside the point, where people look, and not only in what opens at a click. */
    private String somewhere(Event event) {
        List<EventPlace> vague = event.places().stream()
                .filter(where -> !where.precision().allowsPoint())
                .toList();
        return vague.isEmpty() ? "" : " \u2013 somewhere in " + ExportWords.places(vague, dataset);
    }

    private String description(Event event, Certainty certainty) {
        StringBuilder html = new StringBuilder();
        paragraph(html, event.summary());
        String note = event.time().note();
        paragraph(
                html,
                words.times().known(event.time())
                        + (note == null ? "" : " (" + note + ")")
                        + (certainty == Certainty.POSSIBLE ? ". Only possibly in the window." : "."));
        for (EventPlace where : event.places()) {
            paragraph(html, place(where));
        }
        for (Quote quote : event.quotes()) {
            paragraph(html, quote(quote));
        }
        for (Figure figure : event.figures()) {
            paragraph(html, figure(figure));
        }
        for (Report told : ShownSources.of(event)) {
            paragraph(html, source(told));
        }
        for (Report report : event.reports()) {
            String own = words.ofItsOwn(report, dataset);
            paragraph(html, own.isEmpty() ? null : own);
        }
        for (EventLink link : event.links()) {
            paragraph(html, ExportWords.link(link, dataset));
        }
        return html.toString();
    }

    private static void paragraph(StringBuilder html, @Nullable String text) {
        if (text != null) {
            html.append("<p>").append(Html.escaped(text)).append("</p>");
        }
    }

    private String place(EventPlace where) {
        Place place = dataset.places().get(where.place());
        return place.name() + ", known to the precision: " + where.precision().word()
                + (place.hasPoint() ? ". The point stands for " + PlaceWords.pointMeans(where.precision()) + "." : ".");
    }

    private String quote(Quote quote) {
        return Citation.of(quote, dataset.sources().get(quote.source()), dataset.zone());
    }

    private String figure(Figure figure) {
        return ExportWords.figure(figure, dataset);
    }

    private void time(EventTime time) throws XMLStreamException {
        if (time.isInstant()) {
            start("TimeStamp");
            element("when", words.iso(time.start()));
        } else {
            start("TimeSpan");
            element("begin", words.iso(time.start()));
            element("end", words.iso(time.end()));
        }
        end();
    }

    private void data(Event event, Certainty certainty) throws XMLStreamException {
        EventTime time = event.time();
        data("id", "Id", event.id());
        data("title", "Title", event.title());
        String summary = event.summary();
        if (summary != null) {
            data("summary", "Summary", summary);
        }
        data("certainty", "In the window", ExportWords.certainty(certainty));
        data("category", "Category", dataset.categories().get(event.category()).name());
        data("startLatest", "Has begun at the latest", words.iso(time.startLatest()));
        data("endEarliest", "Has ended at the earliest", words.iso(time.endEarliest()));
        String note = time.note();
        if (note != null) {
            data("timeNote", "On the time", note);
        }
        if (!event.places().isEmpty()) {
            data(
                    "places",
                    "Places",
                    event.places().stream()
                            .map(where -> dataset.places().get(where.place()).name())
                            .collect(Collectors.joining("; ")));
            data(
                    "precision",
                    "Precision",
                    event.places().stream()
                            .map(where -> where.precision().word())
                            .collect(Collectors.joining("; ")));
        }
        int number = 1;
        for (EventPlace where : event.places()) {
            String name = "place-" + number++;
            data(name, "Place", dataset.places().get(where.place()).name());
            data(name + "-precision", "Precision", where.precision().word());
        }
        number = 1;
        for (Quote quote : event.quotes()) {
            data("quote-" + number++, "Quote", quote(quote));
        }
        number = 1;
        for (Figure figure : event.figures()) {
            data(figure, "figure-" + number++);
        }
        number = 1;
        for (EventLink link : event.links()) {
            data("link-" + number++, "Linked event", ExportWords.link(link, dataset));
        }
        number = 1;
        for (Report told : ShownSources.of(event)) {
            data("source-" + number++, "Source", source(told));
        }
    }

    private void data(Figure figure, String name) throws XMLStreamException {
        Measure measure = dataset.measures().get(figure.measure());
        data(name, measure.name(), figure(figure));
        Amount amount = figure.amount();
        if (amount != null) {
            data(name + "-bound", "Bound", amount.bound().word());
            data(name + "-value", "Number", NumberWords.plain(amount.value()));
            if (amount.bound() == Bound.BETWEEN) {
                data(name + "-upper", "Upper number", NumberWords.plain(amount.upper()));
            }
        }
    }

    private void geometry(List<Place> places) throws XMLStreamException {
        if (places.size() > 1) {
            start("MultiGeometry");
        }
        for (Place place : places) {
            Double longitude = place.longitude();
            Double latitude = place.latitude();
            if (longitude != null && latitude != null) {
                start("Point");
                element("coordinates", NumberWords.plain(longitude) + "," + NumberWords.plain(latitude));
                end();
            }
        }
        if (places.size() > 1) {
            end();
        }
    }

    private void data(String name, String displayName, String value) throws XMLStreamException {
        start("Data");
        xml.writeAttribute("name", Html.allowed(name));
        element("displayName", displayName);
        element("value", value);
        end();
    }

    private void start(String name) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        start(name);
        xml.writeCharacters(Html.allowed(text));
        end();
    }
}
