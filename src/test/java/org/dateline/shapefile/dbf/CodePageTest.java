package org.dateline.shapefile.dbf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.shapefile.ShapefileBytes.content;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
        "Big5, Big5",
        "Big-5, Big5",
        "big5, Big5",
        "1252, windows-1252",
        "cp1252, windows-1252",
        "win1251, windows-1251",
        "code page 1250, windows-1250",
        "LDID/87, windows-1252",
        "LDID/0xC9, windows-1251",
        "88591, ISO-8859-1",
        "885911, x-iso-8859-11",
        "28592, ISO-8859-2",
        "ISO 8859-1, ISO-8859-1",
        "Latin1, ISO-8859-1",
        "UTF8, UTF-8",
        "utf-8-sig, UTF-8",
        "936, GBK",
        "GBK, GBK",
        "54936, GB18030",
        "950, x-windows-950",
        "949, x-windows-949",
        "Shift-JIS, Shift_JIS",
        "SJIS, Shift_JIS",
        "932, windows-31j",
        "20866, KOI8-R",
        "10000, x-MacRoman",
        "874, x-windows-874"
    })
    void knows_the_ways_a_cpg_names_a_charset(String text, String charset) {
        assertThat(CodePage.ofCpg(text + "\r\n")).contains(Charset.forName(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8\r\n", " UTF-8 ", "\"UTF-8\"", "\n\nUTF-8\n1252", "UTF-8\u0000"})
    void reads_a_cpg_with_whatever_stands_around_the_name(String text) throws Exception {
        for (byte[] mark : List.of(new byte[0], new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            Path shp = withoutCpg(StandardCharsets.UTF_8, 0x57, "V\u00e4nern");
            Files.write(folder.resolve("layer.cpg"), mark);
            Files.writeString(folder.resolve("layer.cpg"), text, StandardOpenOption.APPEND);

            Shapefiles.Contents read = Shapefiles.read(shp);

            assertThat(read.values("name")).containsExactly("V\u00e4nern");
            assertThat(read.warnings()).isEmpty();
        }
    }

    @Test
    void reads_a_cpg_in_utf_16_as_some_editors_write_it() throws Exception {
        Path shp = withoutCpg(StandardCharsets.UTF_8, 0x57, "V\u00e4nern");
        Files.writeString(folder.resolve("layer.cpg"), "\uFEFFUTF-8", StandardCharsets.UTF_16LE);

        assertThat(Shapefiles.read(shp).values("name")).containsExactly("V\u00e4nern");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, V\u00e4nern, UTF-8",
        "windows-1252, D\u2019Ivoire, windows-1252",
        "ISO-8859-1, Z\u00fcrich, ISO-8859-1"
    })
    void says_that_a_name_is_not_known_and_goes_by_what_the_table_looks_like(String written, String value, String read)
            throws Exception {
        Path shp = withoutCpg(Charset.forName(written), 0, value);
        Path cpg = Files.writeString(folder.resolve("layer.cpg"), "Klingon");

        Shapefiles.Contents contents = Shapefiles.read(shp);

        assertThat(contents.values("name")).containsExactly(value);
        assertThat(contents.warnings())
                .containsExactly(new ShapefileWarning(
                        cpg, 0, 0, "\"Klingon\" is not a charset that is known here; text is read in " + read));
    }

    @ParameterizedTest
    @CsvSource({
        "0x01, IBM437",
        "0x02, IBM850",
        "0x03, windows-1252",
        "0x13, windows-31j",
        "0x26, IBM866",
        "0x4D, GBK",
        "0x4E, x-windows-949",
        "0x4F, x-windows-950",
        "0x50, x-windows-874",
        "0x57, windows-1252",
        "0x65, IBM866",
        "0x78, x-windows-950",
        "0x7A, GBK",
        "0x7B, windows-31j",
        "0x7D, windows-1255",
        "0x7E, windows-1256",
        "0xC8, windows-1250",
        "0xC9, windows-1251",
        "0xCA, windows-1254",
        "0xCB, windows-1253",
        "0xCC, windows-1257"
    })
    void knows_the_code_pages_of_language_drivers(String driver, String charset) {
        assertThat(CodePage.ofLanguageDriver(Integer.decode(driver))).contains(Charset.forName(charset));
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
