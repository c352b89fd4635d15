package org.dateline.export.data;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.events.Dataset;
import org.dateline.export.content.Citation;
import org.dateline.export.content.ExportWords;
import org.dateline.export.content.ExportedView;
import org.dateline.export.content.Html;
import org.dateline.export.content.Provenance;
import org.dateline.export.content.ShownSources;
import org.dateline.language.ForPrograms;
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
import org.jspecify.annotations.Nullable;

/**
 * What a slide of TimelineJS 3 shows of an event. Its dates are the outer interval on the clock of the dataset's zone, of which
 * TimelineJS knows nothing; the display date says how exactly the time is known. Texts are HTML. The first quote of an event is
 * its medium, credited to its source; all quotes, figures and sources stand in the text.
 *
 * @param end null for an instant
 * @param media null if the event has no quote
 */
@ForPrograms("it is read by other programs, and always in English")
record TimelineSlide(
        Event event,
        ZonedDateTime start,
        @Nullable ZonedDateTime end,
        String displayDate,
        String group,
        String headline,
        String text,
        @Nullable Media media) {

    /** A quote in place of a picture. */
    record Media(String quote, String credit, String caption) {}

    /** Makes the slides of a dataset. */
    static final class Maker {

        private final Dataset dataset;
        private final ExportWords words;

        Maker(Dataset dataset) {
            this.dataset = dataset;
            this.words = new ExportWords(dataset.zone());
        }

        /** The slide of an event that is certainly or possibly in the window. */
        TimelineSlide slide(Event event, Certainty certainty) {
            EventTime time = event.time();
            return new TimelineSlide(
                    event,
                    words.local(time.start()),
                    time.isInstant() ? null : words.local(time.end()),
                    Html.escaped(words.times().known(time)
                            + (certainty == Certainty.POSSIBLE ? " (only possibly in the window)" : "")),
                    Html.escaped(dataset.categories().get(event.category()).name()),
                    Html.escaped(event.title()),
                    body(event),
                    event.quotes().isEmpty() ? null : media(event.quotes().get(0)));
        }

        /** The text of the slide before the others: what is shown, and who tells it. */
        String about(ExportedView view) {
            String facts = Provenance.of(view).facts().entrySet().stream()
                    .map(Maker::fact)
                    .collect(Collectors.joining("<br>", "<p>", "</p>"));
            return facts + list("Sources", ShownSources.of(view));
        }

        private static String fact(Map.Entry<String, String> fact) {
            return Html.escaped(fact.getKey()) + ": " + Html.escaped(fact.getValue());
        }

        private Media media(Quote quote) {
            return new Media(
                    "<blockquote>\u201c" + Html.escaped(quote.text()) + "\u201d<cite>" + Html.escaped(speaker(quote))
                            + "</cite></blockquote>",
                    Html.escaped(dataset.sources().get(quote.source()).label()),
                    "Paragraph " + quote.paragraph());
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
    }
}
