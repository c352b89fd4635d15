package org.dateline.export.brief;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.dateline.events.Dataset;
import org.dateline.evidence.FigureComparison;
import org.dateline.export.content.EvidenceWords;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.words.FigureWords;
import org.dateline.words.ParagraphWords;
import org.dateline.words.TimeWords;
import org.jsoup.nodes.Element;

/** Figures in print, measure by measure, as each source gives them, side by side; nothing is added up or averaged. */
record FigurePart(Markup markup, Dataset dataset, TimeWords words, SourceWords sources) {

    private static final List<String> HEADS =
            List.of(key("Number"), key("In the source\u2019s words"), key("Who says so"), key("Source, published"));

    void write(Event event) {
        List<FigureComparison> comparisons = FigureComparison.of(event);
        if (comparisons.isEmpty()) {
            return;
        }
        markup.paragraph("label", tr("Figures")).addClass("figures-label");
        Element table = Markup.add(markup.current(), "div", "figures").appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        markup.beside(
                head,
                IntStream.range(0, HEADS.size())
                        .<Consumer<Element>>mapToObj(
                                column -> row -> markup.say(row, "th", "column-" + column, tr(HEADS.get(column)))
                                        .attr("scope", "col"))
                        .toList());
        comparisons.forEach(comparison -> write(table, comparison));
    }

    /** The rows of a measure below its name, which stays with the first of them on a page. */
    private void write(Element table, FigureComparison comparison) {
        Element beginning = Markup.add(table, "tbody", "beginning");
        Optional<Measure> measure = dataset.measures().find(comparison.measure());
        Element heading = Markup.add(beginning.appendElement("tr"), "th", "measure")
                .attr("colspan", String.valueOf(HEADS.size()))
                .attr("scope", "row");
        Element name = heading.appendElement("p");
        markup.say(name, "strong", measure.map(Measure::name).orElse(comparison.measure()));
        measure.map(Measure::unit).ifPresent(unit -> markup.say(name, "note", " (" + unit + ")"));
        markup.say(
                heading,
                "p",
                comparison.conflicting() ? "warning" : "small",
                EvidenceWords.verdict(comparison, sources.independence()));
        List<Figure> figures = comparison.figures();
        write(beginning.appendElement("tr"), figures.get(0));
        if (figures.size() > 1) {
            Element others = table.appendElement("tbody");
            figures.stream().skip(1).forEach(figure -> write(others.appendElement("tr"), figure));
        }
    }

    /** The figures of a measure where there is no room for a table: a line for each. */
    void writeInLines(Element parent, FigureComparison comparison) {
        Optional<Measure> measure = dataset.measures().find(comparison.measure());
        // What follows one another does so as the page runs, whatever letters it has
        String apart = markup.isTurned() ? "\u200f" : "";
        Element heading = Markup.add(parent, "p", "resting");
        markup.say(heading, "strongly", apart + measure.map(Measure::name).orElse(comparison.measure()) + apart + ". ");
        markup.say(
                heading,
                comparison.conflicting() ? "filtered" : "when",
                EvidenceWords.verdict(comparison, sources.independence()));
        for (Figure figure : comparison.figures()) {
            String speaker = figure.attributedTo();
            Element line = Markup.add(parent, "p", "figure-line");
            markup.say(line, "strongly", figure.amount() == null ? tr("in words") : FigureWords.plainBounds(figure));
            markup.say(
                    line,
                    "alike",
                    apart + " " + wording(figure) + apart + " \u2013 " + apart
                            + (speaker == null ? tr("the source itself") : speaker));
            markup.say(
                    line,
                    "when",
                    apart + " \u00b7 " + apart + sources.label(figure.source()) + "\u00a0"
                            + ParagraphWords.marked(List.of(figure.paragraph())));
        }
    }

    private void write(Element row, Figure figure) {
        String speaker = figure.attributedTo();
        markup.beside(
                row,
                List.of(
                        cells -> markup.say(
                                cells,
                                "td",
                                "number",
                                figure.amount() == null ? tr("in words") : FigureWords.plainBounds(figure)),
                        cells -> markup.say(cells, "td", "small", wording(figure)),
                        cells -> markup.say(
                                cells,
                                "td",
                                speaker == null ? "note" : "small",
                                speaker == null ? tr("the source itself") : speaker),
                        cells -> writeSource(cells, figure)));
    }

    private void writeSource(Element row, Figure figure) {
        Element source = Markup.add(row, "td", "source-cell");
        String paragraph = "\u00a0" + ParagraphWords.marked(List.of(figure.paragraph()));
        markup.say(source, "p", "small", sources.label(figure.source()) + paragraph);
        markup.say(
                source,
                "p",
                "note",
                words.published(sources.source(figure.source()).published()));
    }

    private static String wording(Figure figure) {
        String qualified = FigureWords.qualified(figure);
        return qualified.isEmpty()
                ? tr("\u201c{0}\u201d", figure.wording())
                : tr("\u201c{0}\u201d; {1}", figure.wording(), qualified);
    }
}
