package org.dateline.view.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/** Urdu in the window, whatever typefaces the system has. */
@ExtendWith(ApplicationExtension.class)
class UrduTest {

    private static final Path CASE = Path.of("src/test/resources/org/dateline/cases/urdu-in-the-window/urdu.csv");
    private static final String ALPHABET = "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیے" + "آأؤئۂۓ" + "۰۱۲۳۴۵۶۷۸۹" + "،؛؟۔";

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "SemiBold", "Bold", "Italic"})
    void every_letter_of_urdu_and_of_english_is_in_the_typeface_of_the_window(String cut) throws Exception {
        byte[] bytes = Objects.requireNonNull(
                        Fonts.class.getResourceAsStream("/org/dateline/fonts/window/Inter-" + cut + ".ttf"))
                .readAllBytes();
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();

            assertThat(Stream.of(ALPHABET, "Quetta\u2013\u201cis\u201d", Files.readString(CASE))
                            .flatMap(text -> text.codePoints().boxed())
                            .filter(character -> !Character.isISOControl(character))
                            .filter(character -> glyphs.getGlyphId(character) == 0)
                            .map(Character::toString))
                    .isEmpty();
        }
    }

    private static double width(String words, int size) throws Exception {
        double[] width = new double[1];
        FxToolkit.setupFixture(() -> {
            Fonts.load();
            Text text = new Text(words);
            text.setFont(Font.font("Inter", size));
            assertThat(text.getFont().getFamily()).isEqualTo("Inter");
            width[0] = text.getLayoutBounds().getWidth();
        });
        return width[0];
    }

    @Test
    void its_letters_are_joined() throws Exception {
        double joined = width("کوئٹہ ہے", 100);
        double apart = width("ک\u200cو\u200cئ\u200cٹ\u200cہ ہ\u200cے", 100);

        assertThat(joined).isPositive().isLessThan(apart * 0.95);
    }
}
