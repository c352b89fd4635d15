package org.dateline.export.data;

import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.data.write.Seal;
import org.dateline.events.Dataset;
import org.dateline.export.content.Citation;
import org.dateline.export.content.ExportJson;
import org.dateline.export.content.ExportWords;
import org.dateline.export.content.ExportedRecord;
import org.dateline.export.content.ExportedView;
import org.dateline.export.content.Html;
import org.dateline.export.content.Provenance;
import org.dateline.export.content.ShownSources;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.words.ParagraphWords;

/**
 * A view as JSON for TimelineJS 3 (timeline.knightlab.com/docs/json-format.html): a title slide that names dataset, view and
 * sources, then a slide for each event, in the group of its category. Its dates are the outer interval on the clock of the
 * dataset's zone, of which TimelineJS knows nothing; {@code display_date} says how exactly the time is known. Texts are HTML.
 * The record stands beside, in members that TimelineJS passes over. The first quote of an event is its medium, credited to its source; all quotes, figures and sources stand in the text.
 */
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
        TimelineJsExport export = new TimelineJsExport(view.dataset(), json);
        json.beginObject();
        ExportedRecord record = new ExportedRecord(view);
        export.title(view);
        json.name("dateline");
        ExportJson.provenance(json, view);
        json.name("events").beginArray();
        for (int i = 0; i < view.result().size(); i++) {
            Certainty certainty = view.result().certaintyOf(view.result().position(i));
            export.write(view.event(i), certainty, record);
        }
        json.endArray();
        json.endObject();
        json.flush();
    }

    private void title(ExportedView view) throws IOException {
        String facts = Provenance.of(view).facts().entrySet().stream()
                .map(TimelineJsExport::fact)
                .collect(Collectors.joining("<br>", "<p>", "</p>"));
        json.name("title").beginObject();
        text(dataset.title(), facts + list("Sources", ShownSources.of(view)));
        json.name("autolink").value(false);
        json.endObject();
    }

    private static String fact(Map.Entry<String, String> fact) {
        return Html.escaped(fact.getKey()) + ": " + Html.escaped(fact.getValue());
    }

    private void write(Event event, Certainty certainty, ExportedRecord record) throws IOException {
        StringWriter shown = new StringWriter();
        TimelineJsExport compact = new TimelineJsExport(dataset, new JsonWriter(shown));
        compact.json.beginObject();
        compact.slide(event, certainty);
        compact.json.endObject();
        json.beginObject();
        slide(event, certainty);
        JsonObject beside = record.of(event, new Seal().addJson(shown.toString(), "dateline"));
        interval(event.time(), beside);
        json.name("dateline").jsonValue(beside.toString());
        json.endObject();
    }

    private void slide(Event event, Certainty certainty) throws IOException {
        json.name("unique_id").value(event.id());
        date("start_date", event.time().start());
        if (!event.time().isInstant()) {
            date("end_date", event.time().end());
        }
        json.name("display_date")
                .value(Html.escaped(words.times().known(event.time())
                        + (certainty == Certainty.POSSIBLE ? " (only possibly in the window)" : "")));
        json.name("group")
                .value(Html.escaped(dataset.categories().get(event.category()).name()));
        text(event.title(), body(event));
        if (!event.quotes().isEmpty()) {
            media(event.quotes().get(0));
        }
        json.name("autolink").value(false);
    }

    /** Who reads the slides as a table learns by this how exactly their times are known. */
    private void interval(EventTime time, JsonObject beside) {
        beside.addProperty("start", words.iso(time.start()));
        beside.addProperty("startLatest", words.iso(time.startLatest()));
        beside.addProperty("endEarliest", words.iso(time.endEarliest()));
        beside.addProperty("end", words.iso(time.end()));
    }

    private void text(String headline, String html) throws IOException {
        json.name("text").beginObject();
        json.name("headline").value(Html.escaped(headline));
        json.name("text").value(html);
        json.endObject();
    }

    private void date(String name, Instant instant) throws IOException {
        ZonedDateTime local = words.local(instant);
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

    private String body(Event event) {
        StringBuilder html = new StringBuilder();
        String summary = event.summary();
        if (summary != null) {
            html.append(paragraph(summary));
        }
        String note = event.time().note();
        if (note != null) {
            html.append(paragraph("On the time: " + note));
        }
        for (EventPlace where : event.places()) {
            Place place = dataset.places().get(where.place());
            html.append(paragraph(place.name() + " (known to the precision: "
                    + where.precision().word() + ")"));
        }
        for (Quote quote : event.quotes()) {
            html.append("<blockquote>\u201c")
                    .append(Html.escaped(quote.text()))
                    .append("\u201d<br>")
                    .append(Html.escaped(speaker(quote)))
                    .append("; ")
                    .append(place(quote))
                    .append("</blockquote>");
        }
        for (Figure figure : event.figures()) {
            html.append(paragraph(ExportWords.figure(figure, dataset)));
        }
        event.reports().stream()
                .map(report -> words.ofItsOwn(report, dataset))
                .filter(own -> !own.isEmpty())
                .forEach(own -> html.append(paragraph(own)));
        event.links().forEach(link -> html.append(paragraph(ExportWords.link(link, dataset))));
        return html + list("Told by", ShownSources.of(event));
    }

    private static String paragraph(String words) {
        return "<p>" + Html.escaped(words) + "</p>";
    }

    private static String speaker(Quote quote) {
        String role = quote.role();
        return quote.speaker() + (role == null ? "" : ", " + role);
    }

    private String place(Quote quote) {
        return Html.escaped(dataset.sources().get(quote.source()).label()) + ", paragraph " + quote.paragraph();
    }

    private String list(String heading, List<Report> told) {
        return told.isEmpty()
                ? ""
                : told.stream()
                        .map(report -> "<li>" + source(report) + "</li>")
                        .collect(Collectors.joining("", "<p>" + heading + "</p><ul>", "</ul>"));
    }

    private String source(Report told) {
        Source source = dataset.sources().get(told.source());
        String citation = Html.escaped(Citation.of(source, dataset.zone()));
        String url = source.url();
        String where = " Here: " + ParagraphWords.inSentence(told.paragraphs()) + ".";
        return url != null && url.matches("(?i)https?://.*")
                ? "<a href=\"" + Html.escaped(url) + "\">" + citation + "</a>" + where
                : citation + where;
    }

    private void media(Quote quote) throws IOException {
        json.name("media").beginObject();
        json.name("url")
                .value("<blockquote>\u201c" + Html.escaped(quote.text()) + "\u201d<cite>" + Html.escaped(speaker(quote))
                        + "</cite></blockquote>");
        json.name("caption").value("Paragraph " + quote.paragraph());
        json.name("credit")
                .value(Html.escaped(dataset.sources().get(quote.source()).label()));
        json.endObject();
    }
}
