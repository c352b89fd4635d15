package org.dateline.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.imports.ForeignTablesTest.input;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.events.Dataset;
import org.dateline.model.Event;
import org.dateline.model.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as people download and mail them: compressed, alone or beside other files. */
class PackedFilesTest {

    private static final String TABLE = "title,date,notes\nA,2026-01-31,x\nB,soon,y\n";

    @TempDir
    private Path folder;

    private ImportFixture files;

    @BeforeEach
    void prepare() {
        files = new ImportFixture(folder);
    }

    private Path zip(String name, String... entries) throws IOException {
        Path zip = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < entries.length; i += 2) {
                out.putNextEntry(new ZipEntry(entries[i]));
                out.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    private void requireEventA(Path file) throws Exception {
        ImportResult result = ImportFixture.read(file);
        Dataset dataset = files.dataset(result);

        assertThat(dataset.events().stream().map(Event::title)).containsExactly("A");
        assertThat(dataset.sources().stream().map(Source::outlet))
                .contains(file.getFileName().toString());
        assertThat(dataset.title()).isEqualTo("incidents");
        assertThat(files.problems(result))
                .singleElement()
                .asString()
                .startsWith("error: " + file.getFileName() + ", line 3: \"date\": this is not a date");
    }

    @Test
    void a_table_that_is_alone_in_a_zip_or_compressed_is_read() throws Exception {
        Path gzip = folder.resolve("incidents.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write(TABLE.getBytes(StandardCharsets.UTF_8));
        }

        requireEventA(gzip);
        requireEventA(zip(
                "export.zip",
                "README.txt",
                "Read me",
                "data/incidents.csv",
                TABLE,
                "__MACOSX/data/._incidents.csv",
                "x",
                "data/.DS_Store",
                "x"));
        assertThat(ImportFixture.survey(input("wrong-kind-of-file/csv.zip")).rows())
                .isEqualTo(2);
    }

    @Test
    void several_tables_in_a_zip_are_told_by_their_names() throws Exception {
        assertThat(files.refusal(zip("two.zip", "a.csv", TABLE, "sub/b.xlsx", TABLE)))
                .isEqualTo(
                        "two.zip: there are several tables in it: a.csv, sub/b.xlsx; take the one out of it that is to be"
                                + " imported");
    }

    @Test
    void a_zip_without_a_table_is_told_with_what_is_in_it() throws Exception {
        assertThat(files.refusal(zip("photos.zip", "a.jpg", "x"))).endsWith("without a table in it; there is a.jpg");
        assertThat(files.refusal(zip("map.zip", "areas.shp", "x"))).contains("a map in it and no table");
        assertThat(files.refusal(zip("outer.zip", "inner.csv", "PK\u0003\u0004xx")))
                .startsWith("outer.zip: this is a .zip file within another");
        assertThat(files.refusal(zip("bad.zip", "a.json", "{]"))).startsWith("bad.zip, line 1");
    }

    @Test
    void what_unfolds_to_more_than_any_table_is_refused() throws Exception {
        assertThat(files.refusal(zip("bomb.zip", "bomb.csv", "a,b\n" + "0".repeat(80 << 20))))
                .isEqualTo("bomb.zip: unpacked it takes more than 64 MB, too much for its size");
    }

    @Test
    void documents_that_no_table_is_read_of_are_named() throws Exception {
        String locked =
                "\u0000E\u0000n\u0000c\u0000r\u0000y\u0000p\u0000t\u0000e\u0000d\u0000P\u0000a\u0000c\u0000k\u0000a\u0000g\u0000e\u0000";
        Path ole = files.file(
                "locked.xlsx", "\u00d0\u00cf\u0011\u00e0" + "x".repeat(9_000) + locked, StandardCharsets.ISO_8859_1);
        Path old = files.file("old.xls", "\u00d0\u00cf\u0011\u00e0" + "x".repeat(9_000), StandardCharsets.ISO_8859_1);

        assertThat(files.refusal(ole)).contains("protected by a password");
        assertThat(files.refusal(old)).contains("of the time before 2007");
        assertThat(files.refusal(zip("a.numbers", "Index/Document.iwa", "x"))).contains("Apple Numbers");
        assertThat(files.refusal(zip("a.xlsb", "xl/workbook.bin", "x"))).contains(".xlsb");
    }
}
