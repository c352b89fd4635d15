package org.dateline.export.brief;

import static org.dateline.language.Tr.trn;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.dateline.language.ForPrograms;

/**
 * The typefaces of a document, of which it will hold the glyphs that it shows: Inter, and Noto Sans Arabic for what Inter
 * lacks of the Arabic script. For a character that neither has an empty square is printed, and the character is remembered
 * so that the document can name it.
 */
final class Typefaces {

    /** What stands for a character that no typeface has. */
    static final String REPLACEMENT = "\u25a1";

    private static final String INTER = "/org/dateline/fonts/Inter-";

    @ForPrograms("names of files")
    private static final Map<Integer, String> WEIGHTS = Map.of(400, "Regular", 600, "SemiBold", 700, "Bold");

    private static final String ARABIC = "/org/dateline/fonts/NotoSansArabic-";

    private final Map<Integer, TrueTypeFont> inter = new LinkedHashMap<>();
    private final Map<Integer, TrueTypeFont> arabic = new LinkedHashMap<>();
    private final SortedSet<Integer> missing = new TreeSet<>();

    Typefaces() throws IOException {
        for (Map.Entry<Integer, String> weight : new TreeMap<>(WEIGHTS).entrySet()) {
            inter.put(weight.getKey(), read(INTER + weight.getValue() + ".ttf"));
            arabic.put(weight.getKey(), read(ARABIC + weight.getValue() + ".ttf"));
        }
    }

    private static TrueTypeFont read(String resource) throws IOException {
        try (InputStream stream = Objects.requireNonNull(Typefaces.class.getResourceAsStream(resource), resource)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            // Ligatures would make words wider than they are measured, and could not be searched for
            font.setEnableGsub(false);
            return font;
        }
    }

    /** Makes them known to what sets the document, by the names that its style sheet calls them. */
    @ForPrograms("names in the style sheet")
    void addTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
        add("Inter", inter, builder, document);
        add("Noto Sans Arabic", arabic, builder, document);
    }

    private static void add(
            String name, Map<Integer, TrueTypeFont> cuts, PdfRendererBuilder builder, PDDocument document)
            throws IOException {
        for (Map.Entry<Integer, TrueTypeFont> cut : cuts.entrySet()) {
            PDFontSupplier font = new PDFontSupplier(PDType0Font.load(document, cut.getValue(), true));
            builder.useFont(font, name, cut.getKey(), FontStyle.NORMAL, true);
        }
    }

    /** The characters that have been asked for and that no typeface has. */
    SortedSet<Integer> missing() {
        return missing;
    }

    /**
     * What of these characters it is, by scripts, in a sentence; empty if none is missing.
     *
     * @param document what cannot show them
     */
    String lacking(String document) {
        if (missing.isEmpty()) {
            return "";
        }
        String scripts = scripts(missing);
        return scripts.isEmpty()
                ? trn(
                        missing.size(),
                        "The {1} cannot show {0} character; an empty square stands for each, and its last page names them.",
                        "The {1} cannot show {0} characters; an empty square stands for each, and its last page names them.",
                        document)
                : trn(
                        missing.size(),
                        "The {1} cannot show {0} character, of these scripts: {2}; an empty square stands for each, and its"
                                + " last page names them.",
                        "The {1} cannot show {0} characters, of these scripts: {2}; an empty square stands for each, and its"
                                + " last page names them.",
                        document,
                        scripts);
    }

    /** The scripts of characters, by their names in Unicode; empty if they are of none. */
    static String scripts(SortedSet<Integer> characters) {
        return characters.stream()
                .map(Character.UnicodeScript::of)
                .filter(script -> script != Character.UnicodeScript.COMMON)
                .map(script -> script.name().charAt(0)
                        + script.name().substring(1).toLowerCase(Locale.ENGLISH).replace('_', ' '))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /**
     * The text as it can be printed: letters of the Arabic script joined, nothing that has no width but marks of direction, white space that a page
     * has, and an empty square for what no typeface has.
     */
    String printable(String text) {
        StringBuilder kept = new StringBuilder();
        ArabicForms.join(text.replace("\r\n", "\n").replace('\r', '\n'))
                .codePoints()
                .forEach(character -> append(kept, character));
        return kept.toString();
    }

    private void append(StringBuilder kept, int character) {
        if (character == '\n') {
            kept.append('\n');
        } else if (Character.isISOControl(character) || Character.getType(character) == Character.LINE_SEPARATOR) {
            kept.append(' ');
        } else if (isVisible(character)) {
            if (has(character)) {
                kept.appendCodePoint(character);
            } else {
                missing.add(character);
                kept.append(REPLACEMENT);
            }
        }
    }

    private static boolean isVisible(int character) {
        boolean isVariation = character >= 0xfe00 && character <= 0xfe0f;
        return Character.getType(character) != Character.FORMAT && !isVariation || ReadingOrder.isMark(character);
    }

    private boolean has(int character) {
        return has(inter, character) || has(arabic, character);
    }

    private static boolean has(Map<Integer, TrueTypeFont> cuts, int character) {
        return cuts.values().stream().allMatch(cut -> has(cut, character));
    }

    private static boolean has(TrueTypeFont font, int character) {
        try {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            return glyphs.getGlyphId(character) != 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
