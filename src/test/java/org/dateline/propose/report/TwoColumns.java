package org.dateline.propose.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A text set as a PDF in two columns, with hyphens where a long word does not fit, the same each time. */
public final class TwoColumns {

    private static final float SIZE = 10;
    private static final float LEADING = 13;
    private static final float MARGIN = 60;
    private static final float WIDTH = 200;
    private static final float TOP = 700;
    private static final float BOTTOM = 480;
    private static final int MIN_PARTED = 7;

    private final PDFont font = new PDType1Font(FontName.TIMES_ROMAN);

    private TwoColumns() {}

    /** The bytes of the PDF; the first paragraph is its headline. */
    public static byte[] of(List<String> paragraphs) {
        return new TwoColumns().set(paragraphs);
    }

    private byte[] set(List<String> paragraphs) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                line(content, paragraphs.get(0), MARGIN, TOP + 2 * LEADING, 14);
                float x = MARGIN;
                float y = TOP;
                for (String paragraph : paragraphs.subList(1, paragraphs.size())) {
                    float indent = SIZE;
                    for (String line : lines(paragraph)) {
                        if (y < BOTTOM) {
                            x += WIDTH + 40;
                            y = TOP;
                        }
                        line(content, line, x + indent, y, SIZE);
                        indent = 0;
                        y -= LEADING;
                    }
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void line(PDPageContentStream content, String words, float x, float y, float size) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }

    private List<String> lines(String paragraph) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            String rest = word;
            if (!fits(line + rest)) {
                int half = word.length() / 2;
                boolean isParted =
                        word.matches("\\p{L}{" + MIN_PARTED + ",}") && fits(line + word.substring(0, half) + "-");
                if (isParted) {
                    line.append(word, 0, half).append('-');
                    rest = word.substring(half);
                }
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(rest).append(' ');
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private boolean fits(String words) throws IOException {
        return font.getStringWidth(words) / 1000 * SIZE <= WIDTH - SIZE;
    }
}
