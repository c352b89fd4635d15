package org.dateline.export.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.dateline.export.content.ExportedView;
import org.jspecify.annotations.Nullable;

/** A brief, read back as other programs read it. */
final class PrintedBrief {

    private final byte[] bytes;

    private PrintedBrief(byte[] bytes) {
        this.bytes = bytes;
    }

    static PrintedBrief of(ExportedView view) throws IOException {
        return of(view, BriefPictures.NONE, Paper.A4);
    }

    static PrintedBrief of(ExportedView view, BriefPictures pictures, Paper paper) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new BriefWriter(view, pictures, paper).writeTo(bytes);
        return new PrintedBrief(bytes.toByteArray());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** What is asked of an open document. */
    interface Question<T> {
        T ask(PDDocument document) throws IOException;
    }

    <T> T ask(Question<T> question) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return question.ask(document);
        }
    }

    /** All words, with one space where the document has a line end. */
    String text() throws IOException {
        return inOneLine(ask(document -> new PDFTextStripper().getText(document)));
    }

    /** The words of a page, from 1. */
    String text(int page) throws IOException {
        return inOneLine(ask(document -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }));
    }

    static String inOneLine(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }

    int pages() throws IOException {
        return ask(PDDocument::getNumberOfPages);
    }

    /** The names in the outline, those of parts set in by their depth. */
    List<String> outline() throws IOException {
        return ask(document -> {
            List<String> names = new ArrayList<>();
            add(names, "", document.getDocumentCatalog().getDocumentOutline());
            return names;
        });
    }

    private static void add(List<String> names, String indent, PDOutlineNode node) {
        for (PDOutlineItem item : node.children()) {
            names.add(indent + item.getTitle());
            add(names, indent + "  ", item);
        }
    }

    /** The typefaces by name. */
    Map<String, PDFont> fonts() throws IOException {
        Map<String, PDFont> fonts = new LinkedHashMap<>();
        ask(document -> {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    fonts.put(font.getName(), font);
                }
            }
            return fonts;
        });
        return fonts;
    }

    /** How many characters are shown for which the typeface has no sign. */
    int missingGlyphs() throws IOException {
        int[] missing = {0};
        ask(document -> {
            new PDFTextStripper() {
                @Override
                protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
                    if (((PDType0Font) font).codeToGID(code) == 0) {
                        missing[0]++;
                    }
                    super.showGlyph(matrix, font, code, displacement);
                }
            }.writeText(document, new StringWriter());
            return missing;
        });
        return missing[0];
    }

    /**
     * An element of the structure.
     *
     * @param alternative what it shows, for those who cannot see it, or null
     * @param scope what a heading of a table is the heading of, or null
     */
    record Element(
            String type,
            @Nullable String alternative,
            @Nullable String scope) {}

    /** The elements of the structure, each before its parts. */
    List<Element> structure() throws IOException {
        return ask(document -> {
            List<Element> elements = new ArrayList<>();
            add(elements, document.getDocumentCatalog().getStructureTreeRoot());
            return elements;
        });
    }

    private static void add(List<Element> elements, PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                COSDictionary attributes = element.getCOSObject().getCOSDictionary(COSName.A);
                String scope = attributes == null ? null : attributes.getNameAsString(COSName.getPDFName("Scope"));
                elements.add(new Element(element.getStructureType(), element.getAlternateDescription(), scope));
                add(elements, element);
            }
        }
    }

    /** Hears of every character that is shown, as it is shown. */
    private interface Seen {
        void character(int page, TextPosition position);
    }

    private void read(Seen seen) throws IOException {
        ask(document -> {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    seen.character(getCurrentPageNo(), position);
                    super.processTextPosition(position);
                }
            }.writeText(document, new StringWriter());
            return document;
        });
    }

    /** The characters that are shown, letters of the Arabic script in the forms in which they are. */
    Set<String> glyphs() {
        Set<String> glyphs = new HashSet<>();
        try {
            read((page, position) -> glyphs.add(position.getUnicode()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return glyphs;
    }

    /** How many characters are shown where the same one has been. */
    int overprinted() throws IOException {
        Set<String> all = new HashSet<>();
        int[] twice = {0};
        read((page, position) -> {
            String place = page + position.getUnicode() + Math.round(position.getXDirAdj() * 10) + ","
                    + Math.round(position.getYDirAdj() * 10);
            twice[0] += all.add(place) ? 0 : 1;
        });
        return twice[0];
    }

    /** Where a line that has these words ends at the right, points from the left edge of the page. */
    double rightEnd(String words) throws IOException {
        return ends(words)[1];
    }

    /** Where a line that has these words begins at the left, points from the left edge of the page. */
    double leftEnd(String words) throws IOException {
        return ends(words)[0];
    }

    private double[] ends(String words) throws IOException {
        double[] ends = {Double.NaN, Double.NaN};
        ask(document -> {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    if (text.contains(words) && Double.isNaN(ends[0])) {
                        ends[0] = positions.stream()
                                .mapToDouble(TextPosition::getX)
                                .min()
                                .orElseThrow();
                        ends[1] = positions.stream()
                                .mapToDouble(position -> position.getX() + position.getWidth())
                                .max()
                                .orElseThrow();
                    }
                }
            }.writeText(document, new StringWriter());
            return document;
        });
        return ends;
    }
}
