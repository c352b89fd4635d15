package org.dateline.export.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import de.undercouch.citeproc.ris.RISType;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.export.ExportFormat;
import org.dateline.export.ExportSamples;
import org.dateline.export.Schemas;
import org.dateline.export.content.ExportedView;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The sources in the formats of bibliographies, read back by other programs' readers. */
class BibliographyTest {

    private static final String TITLE = "50% of $5 #1 \\ ~x^2: =SUM(A1)";

    @Nested
    class BibTex {

        private static Map<Key, BibTeXEntry> read(ExportedView view) throws Exception {
            BibTeXDatabase database =
                    new BibTeXParser().parse(new StringReader(ExportSamples.text(ExportFormat.BIBTEX, view)));
            return database.getEntries();
        }

        private static String field(String key, String field) throws Exception {
            for (BibTeXEntry entry : read(ExportSamples.view()).values()) {
                if (entry.getKey().getValue().equals(key)) {
                    var value = entry.getField(new Key(field));
                    return value == null ? "" : value.toUserString();
                }
            }
            throw new AssertionError(key);
        }

        private static String printed(String latex) throws Exception {
            return new LaTeXPrinter().print(new LaTeXParser().parse(latex)).replaceAll("[{}]", "");
        }

        @Test
        void an_article_has_all_that_bibtex_asks_of_one_and_others_are_misc() throws Exception {
            assertThat(read(ExportSamples.view()).values())
                    .extracting(entry -> entry.getType() + " " + entry.getKey())
                    .containsExactly("article one", "misc two", "misc three", "misc dateline-dataset");
            assertThat(field("one", "author")).isEqualTo("{A. Writer and B. Other}");
            assertThat(field("one", "month")).isEqualTo("February");
            assertThat(field("one", "day")).isEqualTo("1");
        }

        @Test
        void latex_prints_a_title_as_it_stands() throws Exception {
            assertThat(field("one", "title"))
                    .isEqualTo(
                            "{50\\% of \\$5 \\#1 \\textbackslash{} \\textasciitilde{}x\\textasciicircum{}2: =SUM(A1)}");
            assertThat(field("one", "journal")).isEqualTo("The \\textbraceleft{}Päper\\textbraceright{} \\& Co\\_1");
            assertThat(printed(field("three", "title"))).isEqualTo("کوئٹہ میں دھماکا");
        }

        @Test
        void every_special_character_has_a_command_and_braces_stay_balanced() {
            String latex = BibTexExport.escaped("a\\b{c}d$e&f#g_h%i~j^k\nl");

            assertThat(latex)
                    .isEqualTo("a\\textbackslash{}b\\textbraceleft{}c\\textbraceright{}d\\$e\\&f\\#g\\_h\\%i"
                            + "\\textasciitilde{}j\\textasciicircum{}k l");
        }

        @Test
        void an_address_is_left_as_it_is() throws Exception {
            assertThat(field("one", "url")).isEqualTo("https://example.org/a_b?c=1&d=%20~e");
        }

        @Test
        void what_a_text_does_not_say_is_said_to_be_missing_and_not_made_up() throws Exception {
            assertThat(field("two", "title")).isEqualTo("{[Without a headline]}");
            assertThat(field("two", "year")).isEmpty();
            assertThat(field("two", "author")).isEmpty();
            assertThat(field("two", "note"))
                    .startsWith("The text names no outlet. The text bears no date. Names no origin.");
        }

        @Test
        void the_note_names_origins_paragraphs_and_the_archived_copy() throws Exception {
            assertThat(field("one", "note"))
                    .isEqualTo("Published 1 February 2026, 17:04 (Asia/Karachi). Relies on AFP, Al Jazeera."
                            + " Tells events of this view in paragraphs 2, 5. Archived as one\\_1.txt, SHA-256"
                            + " 8c1c493e1f07b1b20a1979a67e8d698d27adb4c53f3e4b5933c4f448879d7b2c. Two lines.");
        }

        @Test
        void another_program_makes_citations_of_it() throws Exception {
            BibTeXConverter converter = new BibTeXConverter();
            BibTeXEntry one = read(ExportSamples.view()).values().iterator().next();

            CSLItemData item = converter.toItemData(one);

            assertThat(item.getIssued().getDateParts()[0]).startsWith(2026, 2);
            assertThat(item.getContainerTitle()).contains("Päper");
        }

        @Test
        void a_view_without_events_names_the_dataset_alone() throws Exception {
            assertThat(read(ExportSamples.empty())).hasSize(1);
        }
    }

    @Nested
    class Ris {

        /** A record from TY to ER, each line a tag of two characters; no line without one. */
        private static final Pattern RECORDS =
                Pattern.compile("(TY  - [A-Z]{3,4}\\r\\n([A-Z][A-Z0-9]  - [^\\r\\n]+\\r\\n)+ER  - \\r\\n\\r\\n)+");

        private static String text(ExportedView view) {
            return ExportSamples.text(ExportFormat.RIS, view);
        }

        private static List<RISReference> read(ExportedView view) throws Exception {
            return new RISParser().parse(new StringReader(text(view))).getReferences();
        }

        @Test
        void has_the_form_of_ris() {
            assertThat(text(ExportSamples.view())).matches(RECORDS);
            assertThat(text(ExportSamples.empty())).matches(RECORDS);
            assertThat(text(ExportSamples.shipped())).matches(RECORDS);
        }

        @Test
        void another_reader_finds_the_fields() throws Exception {
            RISReference one = read(ExportSamples.view()).get(0);

            assertThat(one.getType()).isEqualTo(RISType.NEWS);
            assertThat(one.getAuthors()).containsExactly("A. Writer and B. Other");
            assertThat(one.getTitle()).isEqualTo(TITLE);
            assertThat(one.getDate()).isEqualTo("2026/02/01/");
            assertThat(one.getURL()).isEqualTo("https://example.org/a_b?c=1&d=%20~e");
            assertThat(one.getNotes()).anyMatch(note -> note.contains("Relies on AFP, Al Jazeera."));
        }

        @Test
        void an_undated_text_of_no_named_outlet_has_neither() throws Exception {
            RISReference two = read(ExportSamples.view()).get(1);

            assertThat(two.getDate()).isNull();
            assertThat(two.getYear()).isNull();
            assertThat(two.getAuthors()).isNullOrEmpty();
            assertThat(two.getNotes()).anyMatch(note -> note.startsWith("The text names no outlet."));
        }

        @Test
        void keeps_other_scripts() throws Exception {
            assertThat(read(ExportSamples.view()).get(2).getTitle()).isEqualTo("کوئٹہ میں دھماکا");
        }

        @Test
        void another_program_makes_citations_of_it() throws Exception {
            CSLItemData item =
                    new RISConverter().toItemData(read(ExportSamples.view()).get(0));

            assertThat(item.getType().toString()).isEqualTo("article-newspaper");
            assertThat(item.getTitle()).isEqualTo(TITLE);
        }
    }

    @Nested
    class CslJson {

        private static String text(ExportedView view) {
            return ExportSamples.text(ExportFormat.CSL_JSON, view);
        }

        @SuppressWarnings("unchecked")
        private static List<CSLItemData> read(ExportedView view) throws Exception {
            List<CSLItemData> items = new ArrayList<>();
            for (Object item : new de.undercouch.citeproc.helper.json.JsonParser(
                            new JsonLexer(new StringReader(text(view))))
                    .parseArray()) {
                items.add(CSLItemData.fromJson((Map<String, Object>) item));
            }
            return items;
        }

        @Test
        void is_valid_by_its_schema() {
            for (ExportedView view : List.of(ExportSamples.view(), ExportSamples.empty(), ExportSamples.shipped())) {
                assertThat(Schemas.problems("csl-data.schema.json", text(view))).isEmpty();
            }
        }

        @Test
        void the_schema_refuses_a_field_that_csl_does_not_know() {
            String wrong = text(ExportSamples.view()).replace("\"note\"", "\"origins\"");

            assertThat(Schemas.problems("csl-data.schema.json", wrong)).isNotEmpty();
        }

        @Test
        void another_program_finds_the_fields() throws Exception {
            CSLItemData one = read(ExportSamples.view()).get(0);

            assertThat(one.getTitle()).isEqualTo(TITLE);
            assertThat(one.getContainerTitle()).isEqualTo("The {Päper} & Co_1");
            assertThat(one.getAuthor()[0].getLiteral()).isEqualTo("A. Writer and B. Other");
            assertThat(one.getIssued().getDateParts()[0]).containsExactly(2026, 2, 1);
        }

        @Test
        void an_undated_text_of_no_named_outlet_has_neither() {
            JsonArray items = JsonParser.parseString(text(ExportSamples.view())).getAsJsonArray();
            JsonObject two = items.get(1).getAsJsonObject();

            assertThat(two.keySet()).containsExactlyInAnyOrder("id", "type", "title", "language", "note");
        }

        @Test
        void the_dataset_comes_last_with_the_view() {
            JsonArray items = JsonParser.parseString(text(ExportSamples.view())).getAsJsonArray();
            JsonObject dataset = items.get(3).getAsJsonObject();

            assertThat(dataset.get("type").getAsString()).isEqualTo("dataset");
            assertThat(dataset.get("title").getAsString()).isEqualTo("Odd & <told>");
            assertThat(dataset.get("note").getAsString()).contains("odd.json", ExportSamples.LINE);
        }
    }
}
