package org.dateline.export.brief;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.events.Dataset;
import org.dateline.evidence.IndependenceWords;
import org.dateline.evidence.OriginGroup;
import org.dateline.export.content.ExportWords;
import org.dateline.model.Category;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.EventLink;
import org.dateline.model.EventPlace;
import org.dateline.model.Place;
import org.dateline.model.Precision;
import org.dateline.model.Report;
import org.dateline.words.FieldWords;
import org.dateline.words.ListWords;
import org.dateline.words.ParagraphWords;
import org.dateline.words.PlaceWords;
import org.dateline.words.TimeWords;
import org.jsoup.nodes.Element;

/** An event in print: what, when and how certainly, where, who tells it, in which words, with which numbers. */
record EventPart(
        Markup markup,
        Dataset dataset,
        BriefPictures pictures,
        Signs signs,
        TimeWords words,
        SourceWords sources,
        QuotePart quotes,
        FigurePart figures) {

    void write(Event event, Certainty certainty) {
        writeHeading(event, certainty);
        String summary = event.summary();
        if (summary != null && !summary.isBlank()) {
            markup.fact("", "body", summary).addClass("summary");
        }
        writeTime(event, certainty);
        writePlaces(event);
        writeReports(event);
        quotes.write(event);
        figures.write(event);
        writeFields(event);
        writeLinks(event);
    }

    private void writeFields(Event event) {
        String values = dataset.fields().stream()
                .flatMap(field ->
                        event
                                .field(field.id())
                                .map(value -> tr("{0}:\u00a0{1}", field.name(), FieldWords.of(value)))
                                .stream())
                .collect(Collectors.joining(" \u00b7 "));
        if (!values.isEmpty()) {
            markup.say(markup.fact(tr("Fields")).addClass("detail"), "small", values);
        }
    }

    private void writeLinks(Event event) {
        Element linked = null;
        for (EventLink link : event.links()) {
            if (linked == null) {
                linked = markup.fact(tr("Linked")).addClass("detail");
            } else {
                Markup.endLine(linked);
            }
            markup.say(linked, "small", ExportWords.link(link, dataset));
        }
    }

    private void writeHeading(Event event, Certainty certainty) {
        String category =
                dataset.categories().find(event.category()).map(Category::name).orElse(event.category());
        Element label = markup.entry("event", category, event.title(), event.title());
        pictures.sign(event.category()).ifPresent(sign -> signs.place(sign, certainty == Certainty.CERTAIN, label));
    }

    private void writeTime(Event event, Certainty certainty) {
        Element when = markup.fact(tr("When"), "body", tr("{0}.", words.knownAsSentence(event.time())))
                .addClass("detail");
        String note = event.time().note();
        if (note != null && !note.isBlank()) {
            Markup.endLine(when);
            markup.say(when, "note", tr("On the time: {0}", note));
        }
        Markup.endLine(when);
        if (certainty == Certainty.CERTAIN) {
            markup.say(when, "small", tr("Certainly in the window."));
        } else {
            markup.say(when, "small-strong", tr("Possibly in the window: the sources do not date it exactly enough."));
        }
    }

    private void writePlaces(Event event) {
        Element where = markup.fact(tr("Where")).addClass("detail");
        boolean known = false;
        for (Precision precision : Precision.values()) {
            String names = ListWords.commas(event.places().stream()
                    .filter(place -> place.precision() == precision)
                    .map(EventPlace::place)
                    .map(id -> dataset.places().find(id).map(Place::name).orElse(id))
                    .toList());
            if (!names.isEmpty()) {
                if (known) {
                    Markup.endLine(where);
                }
                markup.say(where, "faint", PlaceWords.known(precision) + " ");
                markup.say(where, "body", names);
                known = true;
            }
        }
        if (!known) {
            markup.say(where, "body", tr("No source says where."));
        }
    }

    private void writeReports(Event event) {
        List<String> ids = event.sources().toList();
        String count = ids.isEmpty() ? tr("No source is named for it.") : tr("{0}.", sources.counted(ids));
        Element told = markup.fact(tr("Told by"), "body", count).addClass("detail");
        for (OriginGroup group : sources.groups(ids)) {
            String reports = ListWords.clauses(event.reports().stream()
                    .filter(report -> group.sources().contains(report.source()))
                    .map(this::report)
                    .toList());
            Markup.endLine(told);
            markup.say(told, "note", IndependenceWords.heading(group) + " \u2013 ");
            markup.say(told, "small", reports);
        }
        ExportWords said = new ExportWords(dataset.zone());
        for (Report report : event.reports()) {
            String own = said.ofItsOwn(report, dataset);
            if (!own.isEmpty()) {
                Markup.endLine(told);
                markup.say(told, "note", own);
            }
        }
    }

    private String report(Report report) {
        String paragraphs = report.paragraphs().isEmpty() ? "" : "\u00a0" + ParagraphWords.marked(report.paragraphs());
        return sources.label(report.source()) + paragraphs;
    }
}
