package org.dateline.export.brief;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.dateline.export.content.CategorySign;
import org.dateline.language.Language;
import org.jsoup.nodes.Element;

/**
 * The signs of the categories beside their names. They are drawn when the words have been set, as outlines that are sharp at
 * any size, and a screen reader passes them over. Lengths are points.
 */
final class Signs {

    private static final String NAME = "sign-";
    private static final double RADIUS = 4;
    private static final double STROKE = 1;

    /** From the upper corner of a name at which it begins, with the room that the style sheet leaves, to the middle of its sign. */
    private static final double ACROSS = 4;

    private static final double DOWN = 8;

    private final boolean isTurned = Language.current().isRightToLeft();
    private final List<Shown> shown = new ArrayList<>();

    private record Shown(CategorySign sign, boolean certain) {}

    /** Has the sign drawn beside these words, filled for what is certain, hollow for what is only possible. */
    void place(CategorySign sign, boolean certain, Element words) {
        words.addClass("sign").id(NAME + shown.size());
        shown.add(new Shown(sign, certain));
    }

    /** Draws them beside the words that the renderer has set. */
    void draw(PdfBoxRenderer renderer, PDDocument document) throws IOException {
        List<PagePosition<Box>> places = renderer.findPagePositionsByID(Pattern.compile("^" + NAME));
        for (int from = 0, to; from < places.size(); from = to) {
            int page = places.get(from).getPageNo();
            to = from;
            while (to < places.size() && places.get(to).getPageNo() == page) {
                to++;
            }
            draw(places.subList(from, to), document, page);
        }
    }

    private void draw(List<PagePosition<Box>> places, PDDocument document, int page) throws IOException {
        try (PDPageContentStream stream =
                new PDPageContentStream(document, document.getPage(page), AppendMode.APPEND, true, true)) {
            stream.beginMarkedContent(COSName.ARTIFACT);
            for (PagePosition<Box> place : places) {
                Shown sign = shown.get(Integer.parseInt(place.getId().substring(NAME.length())));
                draw(sign, stream, place.getX() + across(place), place.getY() + place.getHeight() - DOWN);
            }
            stream.endMarkedContent();
        }
    }

    private double across(PagePosition<Box> place) {
        return isTurned ? place.getWidth() - ACROSS : ACROSS;
    }

    private static void draw(Shown shown, PDPageContentStream stream, double x, double y) throws IOException {
        List<Double> corners = shown.sign().corners();
        for (int i = 0; i + 1 < corners.size(); i += 2) {
            float cornerX = (float) (x + corners.get(i) * RADIUS);
            float cornerY = (float) (y - corners.get(i + 1) * RADIUS);
            if (i == 0) {
                stream.moveTo(cornerX, cornerY);
            } else {
                stream.lineTo(cornerX, cornerY);
            }
        }
        stream.closePath();
        Color colour = new Color(shown.sign().rgb());
        stream.setStrokingColor(colour);
        stream.setNonStrokingColor(shown.certain() ? colour : Color.WHITE);
        stream.setLineWidth((float) STROKE);
        stream.fillAndStroke();
    }
}
