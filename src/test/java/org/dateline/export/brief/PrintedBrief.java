package org.dateline.export.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.dateline.export.content.ExportedView;

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
}
