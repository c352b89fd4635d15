package org.dateline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.events.Dataset;
import org.dateline.evidence.FigureComparison;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Measure;

/** Figures in print, measure by measure, as each source gives them, side by side; nothing is added up or averaged. */
final class FigureRows {

    private final BriefDesign design;
    private final Dataset dataset;
    private final BriefWords words;
    private final SourceWords sources;

    FigureRows(BriefDesign design, Dataset dataset, BriefWords words, SourceWords sources) {
        this.design = design;
        this.dataset = dataset;
        this.words = words;
        this.sources = sources;
    }

    List<Row> of(Event event) {
        List<Row> rows = new ArrayList<>();
        for (FigureComparison comparison : FigureComparison.of(event)) {
            if (rows.isEmpty()) {
                rows.add(head());
            }
            rows.add(measure(comparison, rows.size() == 1));
            comparison.figures().forEach(figure -> rows.add(figure(figure)));
        }
        return rows;
    }

    private Row head() {
        List<Column> columns = new ArrayList<>(List.of(design.label("Figures")));
        columns.addAll(design.cells(List.of(
                cell("Number", BriefDesign.NOTE),
                cell("In the source\u2019s words", BriefDesign.NOTE),
                cell("Who says so", BriefDesign.NOTE),
                cell("Source, published", BriefDesign.NOTE))));
        return new Row(Role.TABLE_HEAD, columns, List.of(), 8, true, null);
    }

    private static List<List<Span>> cell(String text, TextStyle style) {
        return List.of(List.of(new Span(text, style)));
    }

    private Row measure(FigureComparison comparison, boolean first) {
        Optional<Measure> measure = dataset.measures().find(comparison.measure());
        String unit =
                measure.map(Measure::unit).map(words -> " (" + words + ")").orElse("");
        List<Span> name = List.of(
                new Span(measure.map(Measure::name).orElse(comparison.measure()), BriefDesign.STRONG),
                new Span(unit, BriefDesign.NOTE));
        List<Span> verdict = List.of(
                new Span(verdict(comparison), comparison.conflicting() ? BriefDesign.WARNING : BriefDesign.SMALL));
        return Row.of(Role.TEXT, first ? 3 : 8, design.body(List.of(name, verdict), 1))
                .keepingNext();
    }

    /** Whether the sources agree, in words. */
    private String verdict(FigureComparison comparison) {
        List<String> who = comparison.sources();
        if (comparison.figures().size() == 1) {
            return "In one source only.";
        }
        if (!comparison.differing()) {
            return who.size() == 1
                    ? "The same in " + BriefWords.count(comparison.figures().size(), "place") + " of one source."
                    : "The same in " + sources.counted(who) + ".";
        }
        String each = comparison.agreements().stream()
                .map(agreement -> ExportWords.bounds(agreement.first()) + " in " + sources.counted(agreement.sources()))
                .collect(Collectors.joining("; "));
        return comparison.conflicting()
                ? "In conflict: " + each + ". No number fits all of them."
                : "Different bounds that can all be true: " + each + ".";
    }

    private Row figure(Figure figure) {
        String speaker = figure.attributedTo();
        List<List<Span>> source = List.of(
                List.of(new Span(
                        sources.label(figure.source()) + "\u00a0" + BriefWords.paragraphs(List.of(figure.paragraph())),
                        BriefDesign.SMALL)),
                List.of(new Span(words.published(sources.source(figure.source()).published()), BriefDesign.NOTE)));
        List<Column> columns = design.cells(List.of(
                cell(ExportWords.bounds(figure), BriefDesign.SMALL_STRONG),
                cell("\u201c" + figure.wording() + "\u201d", BriefDesign.SMALL),
                cell(
                        speaker == null ? "the source itself" : speaker,
                        speaker == null ? BriefDesign.NOTE : BriefDesign.SMALL),
                source));
        Ornament line = new Ornament.Rule(design.bodyLeft(), -1, design.bodyWidth(), 0.5, BriefDesign.HAIR);
        return new Row(Role.TABLE_ROW, columns, List.of(line), 3, false, null);
    }
}
