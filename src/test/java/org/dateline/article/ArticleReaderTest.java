package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
class ArticleReaderTest {

    private static final PDType1Font TYPE = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    @TempDir
    Path folder = Path.of(".");

    private Article read(String name, byte[] bytes) throws Exception {
        return ArticleReader.read(Files.write(folder.resolve(name), bytes));
    }

    private Article read(String name, String text) throws Exception {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void paragraphs_of_plain_text_are_its_lines_that_are_not_empty() throws Exception {
        assertThat(read("report.txt", "Head\r\n\r\n  Two \t words\u00a0here\n \u2028\nEnd")
                        .paragraphs())
                .containsExactly("Head", "Two words here", "End");
    }

    @Test
    void plain_text_that_is_not_utf8_is_windows_1252() throws Exception {
        byte[] bytes = "“Café” – 30 €".getBytes(Charset.forName("windows-1252"));

        assertThat(read("report.txt", bytes).paragraphs()).containsExactly("“Café” – 30 €");
        assertThat(read("utf16.txt", "کوئٹہ".getBytes(StandardCharsets.UTF_16)).paragraphs())
                .containsExactly("کوئٹہ");
    }

    @Test
    void of_a_web_page_the_report_is_read_without_menus_and_what_stands_beside_it() throws Exception {
        Article article = read("page", """
                <!doctype html><html><head><title>Site</title>
                <meta property="og:site_name" content="The Paper"><meta name="author" content="A Desk">
                <meta property="article:published_time" content="2026-02-01T17:04:00+05:00">
                <link rel="canonical" href="https://paper.example/raid"><script>var x = "At least 99 people";</script></head>
                <body><nav><ul><li>Home and a long menu entry that goes on and on for ever</li></ul></nav>
                <article><h1>Raid on the town</h1><p class="byline">By A Desk</p>
                <div><p>At least 31 people were killed on Saturday, officials said in the town.</p>
                <p>“We will stay,” the minister said.<br>He left later, by the road to the north.</p>
                <blockquote>We heard shots all through that night, and nobody came.</blockquote></div>
                <aside><p>Read more: another story that has nothing to do with this one at all.</p></aside></article>
                <footer><p>All rights reserved, and a line that is long enough to be a paragraph.</p></footer></body></html>
                """);

        assertThat(article.paragraphs())
                .containsExactly(
                        "Raid on the town",
                        "By A Desk",
                        "At least 31 people were killed on Saturday, officials said in the town.",
                        "“We will stay,” the minister said.",
                        "He left later, by the road to the north.",
                        "We heard shots all through that night, and nobody came.");
        assertThat(article.title()).isEqualTo("Raid on the town");
        assertThat(article.outlet()).isEqualTo("The Paper");
        assertThat(article.byline()).isEqualTo("A Desk");
        assertThat(article.published()).isEqualTo("2026-02-01T17:04:00+05:00");
        assertThat(article.address()).isEqualTo("https://paper.example/raid");
    }

    @Test
    void what_leads_away_between_the_paragraphs_of_a_page_is_left_out() throws Exception {
        Article article = read("page.html", """
                <article><p>At least 31 people were killed on Saturday, officials said in the town.</p>
                <div>Advertisement</div>
                <div>Read more: <a href="/x">Ten die in another town</a></div>
                <p>Read more of his letters, said the minister, and you will know what he wants.</p></article>
                """);

        assertThat(article.paragraphs())
                .containsExactly(
                        "At least 31 people were killed on Saturday, officials said in the town.",
                        "Read more of his letters, said the minister, and you will know what he wants.");
    }

    @Test
    void a_page_without_any_structure_is_read_as_it_stands() throws Exception {
        assertThat(read("page.html", "<div>One line<div>Another</div>and <b>a</b> third</div>")
                        .paragraphs())
                .containsExactly("One line", "Another", "and a third");
    }

    @Test
    void a_damaged_pdf_is_refused_whatever_its_library_throws() {
        Path damaged = Path.of("src/test/resources/org/dateline/cases/pdf-with-a-length-below-zero/report.pdf");

        assertThatThrownBy(() -> ArticleReader.read(damaged))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("this PDF is damaged and cannot be read");
    }

    @Test
    void columns_of_a_pdf_follow_one_another_and_words_that_lines_part_are_joined() throws Exception {
        byte[] pdf = pdf(
                List.of("At least 31 people were", "killed on Satur-", "day in the town."),
                List.of("The second column says", "that nobody came."));

        assertThat(String.join(" ", read("report.pdf", pdf).paragraphs()))
                .isEqualTo("At least 31 people were killed on Saturday in the town."
                        + " The second column says that nobody came.");
    }

    @Test
    void a_paragraph_that_the_end_of_a_column_parts_is_one() throws Exception {
        byte[] pdf = pdf(
                List.of("At least 31 people were killed on Saturday in the", "town by the river, and many fami-"),
                List.of("lies left it. The second column says", "that nobody came."));

        assertThat(read("report.pdf", pdf).paragraphs().get(0)).contains("and many families left it.");
    }

    @SafeVarargs
    private static byte[] pdf(List<String>... columns) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (int column = 0; column < columns.length; column++) {
                    content.beginText();
                    content.setFont(TYPE, 11);
                    content.setLeading(14);
                    content.newLineAtOffset(60 + 260f * column, 700);
                    for (String line : columns[column]) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void of_a_mail_the_plain_part_is_read_with_its_broken_lines_joined() throws Exception {
        Article article = read("report.eml", """
                From: The Desk <desk@paper.example>
                Subject: =?UTF-8?Q?Raid_in_Caf=C3=A9?=
                Date: Sun, 1 Feb 2026 17:04:00 +0500
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                At least 31 people were killed on Saturday, =E2=80=9Cofficials=E2=80=9D
                said.

                Second paragraph.
                > what somebody wrote before
                --=20
                The Desk
                --b
                Content-Type: text/html

                <p>Not this</p>
                --b--
                """.replace("\n", "\r\n"));

        assertThat(article.paragraphs())
                .containsExactly("At least 31 people were killed on Saturday, “officials” said.", "Second paragraph.");
        assertThat(article.title()).isEqualTo("Raid in Café");
        assertThat(article.byline()).isEqualTo("The Desk");
        assertThat(article.published()).isEqualTo("2026-02-01T12:04Z");
    }

    @Test
    void what_cannot_be_read_is_refused_with_its_reason() throws Exception {
        assertRefused("missing.txt", null, "there is no such file");
        assertRefused("empty.txt", new byte[0], "there is no text in this file");
        assertRefused(
                "picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}, "this is no text, HTML, PDF or mail");
        assertRefused("broken.pdf", "%PDF-1.7 and nothing".getBytes(StandardCharsets.UTF_8), "this PDF is damaged");
        assertRefused("scan.pdf", pdf(), "this PDF has no text, only pictures of it");
        assertRefused("locked.pdf", locked(), "this PDF is locked with a password");
        assertThatThrownBy(() -> ArticleReader.read(folder))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("this is a folder, not a file");
    }

    private void assertRefused(String name, byte @org.jspecify.annotations.Nullable [] bytes, String reason)
            throws IOException {
        Path file = folder.resolve(name);
        if (bytes != null) {
            Files.write(file, bytes);
        }
        assertThatThrownBy(() -> ArticleReader.read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(reason);
    }

    private static byte[] locked() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void pages_and_mails_that_are_nested_without_end_are_refused() {
        String page = "<html><body>" + "<div>".repeat(100_000) + "Words</body></html>";
        StringBuilder mail = new StringBuilder("From: a@b.example\nSubject: Parts\nMIME-Version: 1.0\n");
        for (int i = 0; i < 5_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=\"b" + i + "\"\n\n--b" + i + "\n");
        }

        assertThatThrownBy(() -> read("page.html", page))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageEndingWith("this page is nested deeper than any report is");
        assertThatThrownBy(() -> read("mail.eml", mail.append("\nWords\n").toString()))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageEndingWith("this mail is nested deeper than any report is");
    }

    @Test
    void a_mail_within_mails_is_read() throws Exception {
        StringBuilder mail = new StringBuilder("From: a@b.example\nSubject: Parts\nMIME-Version: 1.0\n");
        for (int i = 0; i < 20; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=\"b" + i + "\"\n\n--b" + i + "\n");
        }

        assertThat(read(
                                "mail.eml",
                                mail.append("Content-Type: text/plain\n\nA ferry burned.\n")
                                        .toString())
                        .paragraphs())
                .containsExactly("A ferry burned.");
    }
}
