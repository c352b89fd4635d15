package org.dateline.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The typefaces of a document, of which it will hold the glyphs that it shows: Inter, and Noto Sans Arabic for what Inter
 * lacks of the Arabic script. A character that neither has is shown as an empty square, and remembered so that the document
 * can say so.
 */
final class PdfFonts implements Advances {

    /** What stands for a character that no typeface has. */
    static final int REPLACEMENT = 0x25a1;

    private static final String INTER = "/org/dateline/fonts/";
    private static final String ARABIC = "/org/dateline/fonts/NotoSansArabic-Regular.ttf";

    private final PDDocument document;
    private final Map<Cut, Face> cuts = new EnumMap<>(Cut.class);
    private final Face arabic;
    private final SortedSet<Integer> missing = new TreeSet<>();

    /** Letters of one typeface. */
    record Run(PDFont font, String text, double width) {}

    /**
     * The typefaces for this document, which they are part of once they are used.
     *
     * @throws IOException if they cannot be read
     */
    PdfFonts(PDDocument document) throws IOException {
        this.document = document;
        for (Cut cut : Cut.values()) {
            cuts.put(cut, new Face(INTER + cut.file()));
        }
        arabic = new Face(ARABIC);
    }

    /** The characters that have been asked for and that no typeface has. */
    SortedSet<Integer> missing() {
        return missing;
    }

    @Override
    public double of(int codePoint, Cut cut) {
        Face face = face(codePoint, cut);
        return face.advance(face.has(codePoint) ? codePoint : REPLACEMENT);
    }

    private Face face(int codePoint, Cut cut) {
        Face own = Objects.requireNonNull(cuts.get(cut));
        if (own.has(codePoint)) {
            return own;
        }
        if (arabic.has(codePoint)) {
            return arabic;
        }
        missing.add(codePoint);
        return own;
    }

    /**
     * The words of a span by the typefaces in which they can be shown.
     *
     * @throws IOException if a typeface cannot be read
     */
    List<Run> runs(Span span) throws IOException {
        List<Run> runs = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        double width = 0;
        Face current = null;
        for (int codePoint : span.text().codePoints().toArray()) {
            Face face = face(codePoint, span.style().cut());
            if (current != null && face != current) {
                runs.add(new Run(current.font(), words.toString(), width));
                words.setLength(0);
                width = 0;
            }
            current = face;
            int shown = face.has(codePoint) ? codePoint : REPLACEMENT;
            words.appendCodePoint(shown);
            width += face.advance(shown) * span.style().size();
        }
        if (current != null) {
            runs.add(new Run(current.font(), words.toString(), width));
        }
        return runs;
    }

    /** A font file, embedded when it is first used. */
    private final class Face {

        private final TrueTypeFont file;
        private final CmapLookup glyphs;
        private final Map<Integer, Double> advances = new HashMap<>();
        private @org.jspecify.annotations.Nullable PDFont font;

        Face(String resource) throws IOException {
            try (InputStream stream = Objects.requireNonNull(PdfFonts.class.getResourceAsStream(resource), resource)) {
                file = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            }
            // Ligatures would make words wider than they are measured, and could not be searched for
            file.setEnableGsub(false);
            glyphs = file.getUnicodeCmapLookup();
        }

        boolean has(int codePoint) {
            return glyphs.getGlyphId(codePoint) != 0;
        }

        double advance(int codePoint) {
            return advances.computeIfAbsent(codePoint, this::read);
        }

        private double read(int codePoint) {
            try {
                return (double) file.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / file.getUnitsPerEm();
            } catch (IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        }

        PDFont font() throws IOException {
            if (font == null) {
                font = PDType0Font.load(document, file, true);
            }
            return font;
        }
    }
}
