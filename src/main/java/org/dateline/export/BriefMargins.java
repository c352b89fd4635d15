package org.dateline.export;

import java.util.ArrayList;
import java.util.List;
import org.dateline.export.content.ExportedView;

/** What stands at the margins of a brief's pages: dataset and window above, file, time and page number below. */
final class BriefMargins implements PdfPages.Margins {

    private static final double HEAD = 40;
    private static final double FOOT = 32;
    private static final double GAP = 24;

    private final ExportedView view;
    private final BriefWords words;
    private final Advances advances;
    private final Paper paper;

    BriefMargins(ExportedView view, BriefWords words, Advances advances, Paper paper) {
        this.view = view;
        this.words = words;
        this.advances = advances;
        this.paper = paper;
    }

    @Override
    public List<PdfPages.Margin> of(int number, int count) {
        List<PdfPages.Margin> lines = new ArrayList<>();
        // The first page says the same at length
        if (number > 1) {
            lines.addAll(line(view.dataset().title(), words.span(view.result().window()), HEAD));
        }
        String made = view.file() + " \u00b7 made " + words.made(view.made());
        lines.addAll(line(made, number + " of " + count, paper.height() - FOOT));
        return lines;
    }

    private List<PdfPages.Margin> line(String left, String right, double y) {
        double room = paper.width() - 2 * BriefDesign.MARGIN;
        List<TextLine> atRight = lines(right, room);
        double rightWidth = atRight.get(0).width();
        String shortened = shortened(left, room - rightWidth - GAP);
        List<PdfPages.Margin> both = new ArrayList<>();
        both.add(new PdfPages.Margin(lines(shortened, room).get(0).spans(), BriefDesign.MARGIN, y));
        both.add(new PdfPages.Margin(atRight.get(0).spans(), paper.width() - BriefDesign.MARGIN - rightWidth, y));
        return both;
    }

    private List<TextLine> lines(String text, double room) {
        return new LineBreaker(advances).lines(List.of(new Span(text, BriefDesign.NOTE)), room);
    }

    /** As much of the first line as fits; the whole of it stands on the first page. */
    private String shortened(String text, double room) {
        String line = text.isBlank() ? "\u2013" : text.strip();
        if (advances.width(line, BriefDesign.NOTE) <= room) {
            return line;
        }
        int end = line.length();
        while (end > 1 && advances.width(line.substring(0, end) + "\u2026", BriefDesign.NOTE) > room) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end).strip() + "\u2026";
    }
}
