package org.dateline.shapefile.dbf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.shapefile.ShapefileBytes.content;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.shapefile.ShapefileBytes;
import org.dateline.shapefile.ShapefileBytes.Column;
import org.dateline.shapefile.ShapefileDataStore;
import org.dateline.shapefile.Shapefiles;
import org.dateline.shapefile.binary.ShapefileWarning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodePageTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "utf8, UTF-8",
        "65001, UTF-8",
        "1256, windows-1256",
        "ANSI 1252, windows-1252",
        "CP1251, windows-1251",
        "windows-1250, windows-1250",
        "OEM 437, IBM437",
        "ISO-8859-1, ISO-8859-1",
        "ISO 88591, ISO-8859-1",
        "8859_15, ISO-8859-15",
        "Big5, Big5"
    })
    void knows_the_ways_a_cpg_names_a_charset(String text, String charset) {
        assertThat(CodePage.ofCpg(text + "\r\n")).contains(Charset.forName(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KLINGON", "99999", "?!"})
    void knows_when_it_does_not_know(String text) {
        assertThat(CodePage.ofCpg(text)).isEmpty();
    }

    @Test
    void goes_by_the_language_driver_where_there_is_no_cpg() throws Exception {
        Path shp = withoutCpg(Charset.forName("windows-1251"), 0xC9, "Кветта");

        assertThat(Shapefiles.read(shp).values("name")).containsExactly("Кветта");
    }

    @Test
    void takes_latin_1_where_nothing_says_otherwise() throws Exception {
        Path shp = withoutCpg(StandardCharsets.ISO_8859_1, 0, "Zürich");

        assertThat(Shapefiles.read(shp).values("name")).containsExactly("Zürich");
        assertThat(new ShapefileDataStore(shp, null).charset()).isEqualTo(StandardCharsets.ISO_8859_1);
    }

    @Test
    void takes_utf_8_where_nothing_says_otherwise_and_it_looks_like_it() throws Exception {
        Path shp = withoutCpg(StandardCharsets.UTF_8, 0, "Vänern");

        assertThat(Shapefiles.read(shp).values("name")).containsExactly("Vänern");
    }

    @Test
    void goes_by_the_language_driver_even_if_it_looks_like_utf_8() throws Exception {
        Path shp = withoutCpg(StandardCharsets.UTF_8, 0x57, "Vänern");

        assertThat(Shapefiles.read(shp).values("name")).containsExactly("VÃ¤nern");
    }

    @Test
    void warns_of_bytes_that_are_no_characters() throws Exception {
        Path shp = withoutCpg(StandardCharsets.ISO_8859_1, 0, "Zürich");
        Files.writeString(folder.resolve("layer.cpg"), "UTF-8");

        assertThat(Shapefiles.read(shp).warnings())
                .containsExactly(new ShapefileWarning(
                        folder.resolve("layer.dbf"),
                        1,
                        66,
                        "column \"name\": there are bytes that are no characters in the file's charset"));
    }

    private Path withoutCpg(Charset charset, int languageDriver, String value) throws Exception {
        Path shp = ShapefileBytes.write(folder, 1, content(1, 66.0, 29.5));
        Files.delete(folder.resolve("layer.cpg"));
        List<Column> columns = List.of(new Column("name", 'C', 10, 0));
        Files.write(folder.resolve("layer.dbf"), ShapefileBytes.dbf(charset, languageDriver, columns, value));
        return shp;
    }
}
