package org.dateline.export.story;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.TimeWindow;
import org.jsoup.nodes.Element;

/**
 * The charts of a page: bars over the same line of time as the timeline has. Both ways they are measured in parts of the
 * room there is, so that they fit any screen with letters as large as they are.
 */
record PageChart(PageMarkup page, PageTimeline timeline) {

    private static final double WHOLE = 100;
    private static final String LINES = "1000";

    void write(Element parent, ToldStep step, StepChart chart, int number) {
        Element figure = page.add(parent, "figure", "chart");
        page.say(figure, "p", "certain", chart.counted());
        Element plot = page.add(figure, "div", "plot");
        writeNumbers(page.draw(plot, "svg").addClass("numbers").attr("aria-hidden", "true"), chart);
        String id = "chart-" + number;
        Element drawing =
                page.draw(plot, "svg").addClass("bars").attr("role", "img").attr("aria-labelledby", id);
        PageMarkup.letter(
                page.draw(drawing, "title").attr("id", id),
                tr(
                        "Chart of step {0}: {1}. {2} Its numbers stand in a table below it.",
                        number, chart.counted(), chart.totals()));
        for (StepChart.Tick tick : chart.numbers()) {
            line(drawing, "rule", 0, WHOLE, tick.share(), tick.share());
        }
        chart.bars().forEach(bar -> write(drawing, bar));
        writeAverage(drawing, chart.bars());
        TimeWindow window = step.step().window();
        double left = timeline.share(window.from());
        box(drawing, "window", left, Math.max(0.3, timeline.share(window.to()) - left), 0, 1);
        Element below = page.draw(plot, "svg").addClass("below").attr("aria-hidden", "true");
        page.draw(below, "use").attr("href", "#axis");
        writeKeys(page.add(figure, "p", "faint"), chart);
        page.say(figure, "p", "faint", chart.totals());
        writeTable(parent, chart);
    }

    private void writeNumbers(Element drawing, StepChart chart) {
        for (StepChart.Tick tick : chart.numbers()) {
            Element text = page.draw(drawing, "text").attr("x", "100%").attr("y", down(tick.share()));
            text.attr("dx", "-6").attr("dy", tick.share() >= 1 ? "10" : "-1");
            PageMarkup.letter(text, tick.words());
        }
    }

    /** How far from the upper edge a share of the height is. */
    private static String down(double share) {
        return PageTimeline.percent(WHOLE * (1 - share));
    }

    private void line(Element parent, String look, double x1, double x2, double from, double to) {
        page.draw(parent, "line")
                .addClass(look)
                .attr("x1", PageTimeline.percent(x1))
                .attr("x2", PageTimeline.percent(x2))
                .attr("y1", down(from))
                .attr("y2", down(to));
    }

    private Element box(Element parent, String look, double left, double width, double foot, double top) {
        return page.draw(parent, "rect")
                .addClass(look)
                .attr("x", PageTimeline.percent(left))
                .attr("width", PageTimeline.percent(width))
                .attr("y", down(top))
                .attr("height", PageTimeline.percent(WHOLE * (top - foot)));
    }

    private void write(Element drawing, StepChart.Bar bar) {
        double left = timeline.share(bar.time().from());
        double width = timeline.share(bar.time().to()) - left;
        Element group = page.draw(drawing, "g");
        PageMarkup.letter(page.draw(group, "title"), bar.words());
        for (StepChart.Piece piece : bar.pieces()) {
            box(group, piece.isPossible() ? "may-bar" : "sure-bar", left, width, piece.foot(), piece.top())
                    .addClass(piece.colour());
        }
        if (!Double.isNaN(bar.mark())) {
            line(group, "mark", left, left + width, bar.mark(), bar.mark());
        }
        if (!Double.isNaN(bar.upper())) {
            double middle = left + width / 2;
            line(
                    group,
                    "mark",
                    middle,
                    middle,
                    bar.pieces().stream()
                            .mapToDouble(StepChart.Piece::top)
                            .max()
                            .orElse(0),
                    bar.upper());
            line(group, "mark", middle - width / 6, middle + width / 6, bar.upper(), bar.upper());
        }
    }

    private void writeAverage(Element drawing, List<StepChart.Bar> bars) {
        List<StepChart.Bar> known =
                bars.stream().filter(bar -> !Double.isNaN(bar.average())).toList();
        if (known.isEmpty()) {
            return;
        }
        Element stretched = page.draw(drawing, "svg")
                .attr("viewBox", "0 0 " + LINES + " " + LINES)
                .attr("preserveAspectRatio", "none");
        page.draw(stretched, "polyline")
                .addClass("line")
                .addClass("average")
                .attr(
                        "points",
                        known.stream()
                                .map(bar -> PageMarkup.number(10
                                                * (timeline.share(bar.time().from())
                                                        + timeline.share(
                                                                bar.time().to()))
                                                / 2)
                                        + "," + PageMarkup.number(1000 * (1 - bar.average())))
                                .collect(Collectors.joining(" ")));
    }

    private void writeKeys(Element legend, StepChart chart) {
        for (StepChart.Key key : chart.keys()) {
            Element entry = page.add(legend, "span", "key");
            Element drawing =
                    page.draw(entry, "svg").attr("viewBox", "0 0 12 12").attr("aria-hidden", "true");
            page.draw(drawing, "rect")
                    .addClass(key.isPossible() ? "may-bar" : "sure-bar")
                    .addClass(key.colour())
                    .attr("x", "1")
                    .attr("y", "1")
                    .attr("width", "10")
                    .attr("height", "10");
            page.tell(entry, "bdi", "", key.words());
        }
    }

    private void writeTable(Element parent, StepChart chart) {
        Element details = page.add(parent, "details", "numbers");
        page.say(details, "summary", "", tr("Numbers of the chart"));
        Element table = page.add(page.add(details, "div", "wide"), "table", "plain");
        Element head = page.add(page.add(table, "thead", ""), "tr", "");
        chart.header().forEach(name -> page.name(head, "th", "", name).attr("scope", "col"));
        Element body = page.add(table, "tbody", "");
        for (List<String> cells : chart.rows()) {
            Element row = page.add(body, "tr", "");
            cells.forEach(cell -> page.name(row, "td", "", cell));
        }
    }
}
