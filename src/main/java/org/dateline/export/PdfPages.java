package org.dateline.export;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Draws rows on the pages of a PDF document, with its outline and its structure. */
final class PdfPages implements Pages {

    private static final double SIGN_STROKE = 1;

    private final PDDocument document;
    private final PdfFonts fonts;
    private final Paper paper;
    private final double left;
    private final DocumentStructure structure = new DocumentStructure();
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private @Nullable PDOutlineItem section;
    private @Nullable PDPage page;
    private @Nullable PDPageContentStream stream;

    /**
     * No pages.
     *
     * @param left the left margin, points
     */
    PdfPages(PDDocument document, PdfFonts fonts, Paper paper, double left) {
        this.document = document;
        this.fonts = fonts;
        this.paper = paper;
        this.left = left;
    }

    @Override
    public void begin() {
        try {
            close();
            page = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
            // The order of the structure is that in which the keyboard walks
            page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
            document.addPage(page);
            stream = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void close() throws IOException {
        if (stream != null) {
            stream.close();
            stream = null;
        }
    }

    @Override
    public void lay(Row row, double top, boolean continued) {
        try {
            List<PDStructureElement> elements = continued ? structure.current() : structure.begin(row);
            double y = paper.height() - top;
            for (Ornament ornament : row.ornaments()) {
                draw(ornament, row, y, elements.get(0));
            }
            for (int i = 0; i < row.columns().size(); i++) {
                PDStructureElement element = elements.get(elements.size() > 1 ? i : 0);
                draw(row.columns().get(i), y, row.role(), element);
            }
            String bookmark = row.bookmark();
            if (bookmark != null && !continued) {
                bookmark(row, bookmark, y);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private PDPageContentStream stream() {
        return Objects.requireNonNull(stream, "no page has begun");
    }

    private PDPage page() {
        return Objects.requireNonNull(page, "no page has begun");
    }

    private void draw(Column column, double top, Role role, PDStructureElement element) throws IOException {
        if (column.lines().isEmpty()) {
            return;
        }
        stream().beginMarkedContent(COSName.getPDFName(role.type()), structure.mark(element, page()));
        stream().beginText();
        double y = top;
        boolean first = true;
        for (TextLine line : column.lines()) {
            y -= first ? 0 : line.gap();
            first = false;
            double x = left + column.x() + (line.rightToLeft() ? column.width() - line.width() : 0);
            write(stream(), line.spans(), x, y - line.ascent());
            y -= line.leading();
        }
        stream().endText();
        stream().endMarkedContent();
    }

    private void write(PDPageContentStream target, List<Span> spans, double x, double y) throws IOException {
        target.setTextMatrix(Matrix.getTranslateInstance((float) x, (float) y));
        for (Span span : spans) {
            target.setNonStrokingColor(new Color(span.style().rgb()));
            for (PdfFonts.Run run : fonts.runs(span)) {
                target.setFont(run.font(), (float) span.style().size());
                target.showText(run.text());
            }
        }
    }

    private void draw(Ornament ornament, Row row, double top, PDStructureElement element) throws IOException {
        if (ornament instanceof Ornament.Picture picture) {
            element.setAlternateDescription(picture.words());
            stream().beginMarkedContent(COSName.getPDFName(row.role().type()), structure.mark(element, page()));
            draw(picture, top);
        } else {
            stream().beginMarkedContent(COSName.ARTIFACT);
            if (ornament instanceof Ornament.Bar bar) {
                fill(left + bar.x(), top - row.height(), bar.width(), row.height(), bar.rgb());
            } else if (ornament instanceof Ornament.Rule rule) {
                fill(left + rule.x(), top - rule.y(), rule.length(), rule.width(), rule.rgb());
            } else if (ornament instanceof Ornament.Sign sign) {
                draw(sign, left + sign.x(), top - sign.y());
            }
        }
        stream().endMarkedContent();
    }

    private void fill(double x, double y, double width, double height, int rgb) throws IOException {
        stream().setNonStrokingColor(new Color(rgb));
        stream().addRect((float) x, (float) y, (float) width, (float) height);
        stream().fill();
    }

    private void draw(Ornament.Picture picture, double top) throws IOException {
        BufferedImage image = picture.image();
        stream()
                .drawImage(
                        LosslessFactory.createFromImage(document, image),
                        (float) left,
                        (float) (top - picture.height()),
                        (float) picture.width(),
                        (float) picture.height());
    }

    private void draw(Ornament.Sign sign, double x, double y) throws IOException {
        List<Double> corners = sign.sign().corners();
        for (int i = 0; i + 1 < corners.size(); i += 2) {
            float cornerX = (float) (x + corners.get(i) * sign.radius());
            float cornerY = (float) (y - corners.get(i + 1) * sign.radius());
            if (i == 0) {
                stream().moveTo(cornerX, cornerY);
            } else {
                stream().lineTo(cornerX, cornerY);
            }
        }
        stream().closePath();
        Color colour = new Color(sign.sign().rgb());
        stream().setStrokingColor(colour);
        stream().setNonStrokingColor(sign.certain() ? colour : Color.WHITE);
        stream().setLineWidth((float) SIGN_STROKE);
        stream().fillAndStroke();
    }

    private void bookmark(Row row, String words, double y) {
        PDPageXYZDestination target = new PDPageXYZDestination();
        target.setPage(page());
        target.setTop((int) Math.ceil(y + 6));
        target.setLeft(0);
        target.setZoom(-1);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(words);
        item.setDestination(target);
        if (row.role() == Role.ENTRY && section != null) {
            section.addLast(item);
        } else {
            outline.addLast(item);
            section = item;
        }
    }

    /** A line at the margin of a page. */
    record Margin(List<Span> spans, double x, double y) {}

    /** What stands at the margins of a page. */
    interface Margins {

        /**
         * Its lines, y from the upper edge, x from the left one, points.
         *
         * @param number from 1
         * @param count how many pages there are
         */
        List<Margin> of(int number, int count);
    }

    /**
     * Ends the document: what stands at the margins, outline and structure. Nothing can be laid afterwards.
     *
     * @throws IOException if it cannot be drawn
     */
    void end(Margins margins) throws IOException {
        close();
        int count = document.getNumberOfPages();
        for (int number = 1; number <= count; number++) {
            PDPage each = document.getPage(number - 1);
            try (PDPageContentStream over = new PDPageContentStream(document, each, AppendMode.APPEND, true, true)) {
                over.beginMarkedContent(COSName.ARTIFACT);
                over.beginText();
                for (Margin line : new ArrayList<>(margins.of(number, count))) {
                    write(over, line.spans(), line.x(), paper.height() - line.y());
                }
                over.endText();
                over.endMarkedContent();
            }
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
        structure.addTo(document);
    }
}
