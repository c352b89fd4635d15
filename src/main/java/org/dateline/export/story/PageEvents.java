package org.dateline.export.story;

import static org.dateline.language.Tr.tr;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.evidence.FigureComparison;
import org.dateline.evidence.Utterance;
import org.dateline.evidence.text.WordRun;
import org.dateline.export.content.EvidenceWords;
import org.dateline.export.content.ExportWords;
import org.dateline.export.content.Html;
import org.dateline.model.Category;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.model.Report;
import org.dateline.text.WritingDirection;
import org.dateline.words.FigureWords;
import org.dateline.words.ListWords;
import org.dateline.words.ParagraphWords;
import org.dateline.words.PlaceWords;
import org.jsoup.nodes.Element;

/** The events of a page: when, where and how certainly, who tells of them, in which words and with which numbers. */
record PageEvents(PageMarkup page, ToldStory story, StepWords words, PageSources sources) {

    void write(Element parent, int position, Event event) {
        Element article = page.add(parent, "article", "event").attr("id", "e" + position);
        page.tell(article, "h3", "", event.title());
        String summary = event.summary();
        if (summary != null && !summary.isBlank()) {
            page.tell(article, "p", "", summary);
        }
        Element facts = page.add(article, "dl", "");
        page.fact(
                facts,
                tr("Category"),
                story.dataset()
                        .categories()
                        .find(event.category())
                        .map(Category::name)
                        .orElse(event.category()));
        page.fact(facts, tr("When"), tr("{0}.", words.times().knownAsSentence(event.time())));
        String note = event.time().note();
        page.fact(facts, tr("On the time"), note == null ? "" : note);
        page.fact(facts, tr("Where"), places(event));
        page.say(facts, "dt", "", tr("Told by"));
        Element told = page.add(facts, "dd", "");
        for (Report report : event.reports()) {
            sources.writeLink(page.add(told, "div", ""), report.source(), StepWords.paragraphs(report));
            String own = new ExportWords(story.dataset().zone()).ofItsOwn(report, story.dataset());
            if (!own.isEmpty()) {
                page.name(told, "div", "faint", own);
            }
        }
        if (event.reports().isEmpty()) {
            page.say(told, "div", "", tr("No source is named for it."));
        }
        writeQuotes(article, Utterance.of(event.quotes()));
        writeFigures(article, FigureComparison.of(event));
        event.links().forEach(link -> page.name(article, "p", "faint", ExportWords.link(link, story.dataset())));
    }

    /** What a step shows beside its map, large. */
    void writeExhibit(Element parent, StepExhibit exhibit) {
        Photo photo = exhibit.photo();
        if (photo != null) {
            Element figure = page.add(parent, "figure", "");
            page.add(figure, "img", "picture")
                    .attr("src", "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(photo.jpeg()))
                    .attr("alt", Html.allowed(exhibit.alternative()))
                    .attr("width", String.valueOf(photo.width()))
                    .attr("height", String.valueOf(photo.height()));
            page.tell(figure, "figcaption", "", exhibit.credit());
        }
        if (!exhibit.words().isEmpty()) {
            writeQuotes(page.add(parent, "div", "exhibit"), exhibit.words());
        }
        writeFigures(parent, exhibit.figures());
        if (!exhibit.missing().isEmpty()) {
            page.tell(parent, "p", "warning", exhibit.missing());
        }
    }

    private String places(Event event) {
        return event.places().isEmpty()
                ? tr("No source says where.")
                : ListWords.clauses(event.places().stream().map(this::place).toList());
    }

    private String place(EventPlace where) {
        return tr(
                "{0} {1}",
                PlaceWords.known(where.precision()),
                story.dataset().places().find(where.place()).map(Place::name).orElse(where.place()));
    }

    /** Quotes to the letter: what renders the same words stands together, and what differs is marked. */
    void writeQuotes(Element parent, List<Utterance> utterances) {
        for (Utterance utterance : utterances) {
            page.say(
                    parent,
                    "p",
                    "faint",
                    tr("{0}.", EvidenceWords.printed(utterance, utterance, words.independence())));
            for (Utterance.Rendering rendering : utterance.renderings()) {
                boolean isOne = rendering.parts().size() == 1;
                for (int i = 0; i < rendering.parts().size(); i++) {
                    writeQuote(
                            parent,
                            rendering.parts().get(i),
                            isOne
                                    ? rendering.quotes()
                                    : List.of(rendering.quotes().get(i)));
                }
            }
        }
    }

    private void writeQuote(Element parent, List<WordRun> runs, List<Quote> quotes) {
        Element quote = page.add(parent, "blockquote", "");
        String said = runs.stream().map(WordRun::text).collect(Collectors.joining());
        quote.attr("dir", WritingDirection.isRightToLeft(said) ? "rtl" : "ltr");
        Element text = page.add(quote, "p", "quoted");
        PageMarkup.text(text, "\u201c");
        runs.forEach(run -> {
            if (run.differs()) {
                page.say(text, "span", "differs", run.text());
            } else {
                PageMarkup.text(text, run.text());
            }
        });
        PageMarkup.text(text, "\u201d");
        page.told(text);
        for (Quote each : quotes) {
            Element speaker = page.add(quote, "p", "faint");
            String role = each.role();
            String name = role == null ? each.speaker() : tr("{0}, {1}", each.speaker(), role);
            page.tell(speaker, "bdi", "", each.perhapsSame() ? tr("Perhaps the same words: {0}", name) : name);
            PageMarkup.text(speaker, " \u00b7 ");
            sources.writeLink(speaker, each.source(), ParagraphWords.marked(List.of(each.paragraph())));
        }
    }

    /** Figures as each source gives them, side by side; none is added up or averaged. */
    void writeFigures(Element parent, List<FigureComparison> comparisons) {
        for (FigureComparison comparison : comparisons) {
            Measure measure =
                    story.dataset().measures().find(comparison.measure()).orElse(null);
            String called = measure == null ? comparison.measure() : measure.name();
            String unit = measure == null ? null : measure.unit();
            page.name(parent, "h4", "", unit == null ? called : tr("{0} ({1})", called, unit));
            page.say(
                    parent,
                    "p",
                    comparison.conflicting() ? "warning" : "faint",
                    EvidenceWords.verdict(comparison, words.independence()));
            Element table = page.add(parent, "table", "");
            Element head = page.add(page.add(table, "thead", ""), "tr", "");
            for (String name : List.of(
                    tr("Number"), tr("In the source\u2019s words"), tr("Who says so"), tr("Source, published"))) {
                page.say(head, "th", "", name).attr("scope", "col");
            }
            Element body = page.add(table, "tbody", "");
            comparison.figures().forEach(figure -> write(page.add(body, "tr", ""), figure));
        }
    }

    private void write(Element row, Figure figure) {
        String qualified = FigureWords.qualified(figure);
        String speaker = figure.attributedTo();
        page.say(row, "td", "certain", figure.amount() == null ? tr("in words") : FigureWords.bounds(figure));
        page.name(
                row,
                "td",
                "",
                qualified.isEmpty()
                        ? tr("\u201c{0}\u201d", figure.wording())
                        : tr("\u201c{0}\u201d; {1}", figure.wording(), qualified));
        page.name(row, "td", "", speaker == null ? tr("the source itself") : speaker);
        Element source = page.add(row, "td", "");
        sources.writeLink(source, figure.source(), ParagraphWords.marked(List.of(figure.paragraph())));
        page.say(
                source,
                "div",
                "faint",
                story.dataset()
                        .sources()
                        .find(figure.source())
                        .map(known -> words.times().published(known.published()))
                        .orElse(""));
    }
}
