package org.dateline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.dateline.data.DatasetReader;
import org.dateline.edit.ChangeLog;
import org.dateline.events.Dataset;
import org.dateline.model.Archive;
import org.dateline.model.Event;
import org.dateline.model.Mention;
import org.dateline.model.Quote;
import org.dateline.model.Source;
import org.dateline.propose.report.TwoColumns;
import org.dateline.workspace.WorkspaceReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** A report is added to a copy of the shipped dataset, and to one that has just been begun. */
class AddCommandTest {

    private static final Path SHIPPED = Path.of("data/balochistan.json");
    private static final String MAP = "maps/balochistan_districts.shp";
    private static final String BUGTI = "“We are chasing them, we will not let them go so easily,”";
    private static final String REPORT = """
            Two days after the attacks
            QUETTA: At least 14 people were hurt in Nushki late on Saturday, police said on Sunday.

            %s Chief Minister Sarfaraz Bugti said.
            Militants stormed a prison in Mastung and freed nearly 30 inmates, police said.
            “Onions cost twice as much as a week ago,” said Hamida Zehri, who keeps a shop in Lahore.
            """.formatted(BUGTI);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path copy;
    private Path report;

    @BeforeEach
    void copyTheShippedDataset() throws IOException {
        copy = Files.copy(SHIPPED, folder.resolve("mine.json"));
        report = Files.writeString(folder.resolve("sixth.txt"), REPORT);
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine line = DatelineCommand.commandLine(opening -> 0, WorkspaceReader::readAreas);
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return line.execute(arguments);
    }

    private int add(Path text, Path data, String... more) {
        List<String> all = new ArrayList<>(List.of("add", text.toString(), "--data", data.toString(), "--map", MAP));
        all.addAll(List.of(more));
        return run(all.toArray(String[]::new));
    }

    private Path begun() {
        Path file = folder.resolve("begun.json");
        assertThat(run("new", file.toString(), "--zone", "Asia/Karachi")).isZero();
        return file;
    }

    private static Dataset read(Path data) throws Exception {
        return DatasetReader.read(data).value();
    }

    private static Stream<Quote> quotesOf(Event event, String source) {
        return event.quotes().stream().filter(quote -> quote.source().equals(source));
    }

    private static Archive archive(Source source) {
        return Objects.requireNonNull(source.archive());
    }

    private JsonObject json() {
        return JsonParser.parseString(out.toString()).getAsJsonObject();
    }

    @Test
    void the_text_is_kept_beside_the_dataset_and_its_source_is_recorded() throws Exception {
        int code = add(report, copy, "--id", "sixth", "--published", "2026-02-01", "--outlet", "The Sixth");

        Source source = read(copy).sources().get("sixth");
        Path text = folder.resolve("mine.texts").resolve(archive(source).file());
        assertThat(code).as(err.toString()).isZero();
        assertThat(text).hasContent(REPORT);
        assertThat(archive(source).sha256()).isEqualTo(DigestUtils.sha256Hex(Files.readAllBytes(text)));
        assertThat(source.outlet()).isEqualTo("The Sixth");
        assertThat(Objects.requireNonNull(source.published()).date()).hasToString("2026-02-01");
        assertThat(out.toString())
                .contains("added sixth: The Sixth", "published: 2026-02-01", "0 mentions, 0 quotes taken");
    }

    @Test
    void without_a_yes_only_the_source_comes_into_the_record() throws Exception {
        Dataset before = read(copy);

        assertThat(add(report, copy, "--id", "sixth")).isZero();

        Dataset after = read(copy);
        assertThat(after.sources().get("sixth").mentions()).isEmpty();
        assertThat(after.events().list()).isEqualTo(before.events().list());
        assertThat(after.sources().size()).isEqualTo(before.sources().size() + 1);
    }

    @Test
    void mentions_are_taken_if_one_says_so() throws Exception {
        assertThat(add(report, copy, "--id", "sixth", "--accept-mentions")).isZero();

        assertThat(read(copy).sources().get("sixth").mentions())
                .containsExactlyInAnyOrder(
                        new Mention("quetta", List.of(2)),
                        new Mention("noshki", List.of(2)),
                        new Mention("mastung", List.of(4)));
        assertThat(out.toString()).contains("3 mentions, 0 quotes taken");
    }

    @Test
    void a_quote_goes_to_the_event_that_its_paragraph_is_like_or_to_one_of_its_speaker() throws Exception {
        assertThat(add(report, copy, "--id", "sixth", "--published", "2026-02-01", "--accept-quotes"))
                .isZero();

        Dataset dataset = read(copy);
        List<String> events = dataset.events().stream()
                .filter(event -> quotesOf(event, "sixth").findAny().isPresent())
                .map(Event::id)
                .toList();
        Event ofSpeaker = dataset.events().get("words-of-hamida-zehri-sixth");
        assertThat(events).hasSize(2).contains("words-of-hamida-zehri-sixth");
        assertThat(dataset.events().stream()
                        .flatMap(event -> quotesOf(event, "sixth"))
                        .map(Quote::speaker))
                .containsExactlyInAnyOrder("Sarfraz Bugti", "Hamida Zehri");
        assertThat(ofSpeaker.title()).isEqualTo("Words of Hamida Zehri");
        assertThat(ofSpeaker.reports()).singleElement().satisfies(told -> {
            assertThat(told.source()).isEqualTo("sixth");
            assertThat(told.paragraphs()).containsExactly(5);
        });
        assertThat(out.toString()).contains("2 quotes taken", "new event: words-of-hamida-zehri-sixth");
    }

    @Test
    void a_quote_of_nobody_is_left_and_told() throws Exception {
        Path anonymous = Files.writeString(
                folder.resolve("anonymous.txt"),
                "“Nobody asked us, and nobody will ask us tomorrow when they do it again.”\n");

        int code = add(anonymous, copy, "--id", "anonymous", "--accept-quotes", "--json");

        assertThat(code).isEqualTo(1);
        assertThat(json().get("quotes").getAsInt()).isZero();
        assertThat(json().getAsJsonArray("left")
                        .get(0)
                        .getAsJsonObject()
                        .get("text")
                        .getAsString())
                .startsWith("Nobody asked us");
        assertThat(read(copy).events().stream().flatMap(event -> quotesOf(event, "anonymous")))
                .isEmpty();
    }

    @Test
    void the_same_is_printed_as_json() throws Exception {
        assertThat(add(report, copy, "--id", "sixth", "--accept-quotes", "--accept-mentions", "--json"))
                .isZero();

        assertThat(json().get("source").getAsString()).isEqualTo("sixth");
        assertThat(json().get("text").getAsString())
                .isEqualTo(folder.resolve("mine.texts").resolve("sixth.txt").toString());
        assertThat(json().get("sha256").getAsString()).isEqualTo(DigestUtils.sha256Hex(REPORT));
        assertThat(json().get("paragraphs").getAsInt()).isEqualTo(5);
        assertThat(json().get("mentions").getAsInt()).isEqualTo(3);
        assertThat(json().get("quotes").getAsInt()).isEqualTo(2);
        assertThat(json().getAsJsonArray("left")).isEmpty();
        assertThat(json().getAsJsonArray("newEvents").toString()).isEqualTo("[\"words-of-hamida-zehri-sixth\"]");
    }

    @Test
    void what_was_added_to_a_dataset_that_was_begun_is_found_again_and_its_log_is_proven() throws Exception {
        Path data = begun();

        int code =
                add(report, data, "--published", "2026-02-01", "--accept-quotes", "--accept-mentions", "--by", "Mina");

        assertThat(code).as(err.toString()).isZero();
        assertThat(read(data).places().stream().map(place -> place.id())).contains("quetta", "noshki", "mastung");
        assertThat(run("verify", "--data", data.toString())).as(out.toString()).isZero();
        assertThat(out.toString()).contains("2 found");
        assertThat(run("check", "--data", data.toString(), "--map", MAP))
                .as(out.toString())
                .isZero();
        assertThat(ChangeLog.proveBeside(data)).isEmpty();
        assertThat(ChangeLog.beside(data).read().value()).singleElement().satisfies(change -> {
            assertThat(change.who()).isEqualTo("Mina");
            assertThat(change.change().words()).startsWith("Report added: ");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "mail.eml", "columns.pdf"})
    void a_web_page_a_mail_and_a_pdf_go_in_as_well(String name) throws Exception {
        Path data = begun();
        Path file = Files.write(folder.resolve(name), bytes(name));

        int code = add(file, data, "--id", "added", "--accept-quotes", "--accept-mentions");

        Source source = read(data).sources().get("added");
        Path texts = folder.resolve("begun.texts");
        assertThat(code).as(out + " " + err).isZero();
        assertThat(texts.resolve(archive(source).file())).content().doesNotContain("<p>", "%PDF", "Content-Type");
        assertThat(texts.resolve("added.original" + name.substring(name.indexOf('.'))))
                .hasBinaryContent(Files.readAllBytes(file));
        assertThat(source.mentions()).isNotEmpty();
        assertThat(run("verify", "--data", data.toString())).as(out.toString()).isZero();
    }

    private static byte[] bytes(String name) throws IOException {
        String stored = name.replace(".pdf", ".txt");
        try (InputStream in = Objects.requireNonNull(
                AddCommandTest.class.getResourceAsStream("/org/dateline/propose/report/" + stored), stored)) {
            byte[] bytes = in.readAllBytes();
            return name.endsWith(".pdf")
                    ? TwoColumns.of(
                            new String(bytes, StandardCharsets.UTF_8).lines().toList())
                    : bytes;
        }
    }

    @Test
    void a_text_that_is_there_already_is_refused() throws Exception {
        assertThat(add(report, copy, "--id", "sixth")).isZero();
        String data = Files.readString(copy);

        assertThat(add(report, copy, "--id", "seventh")).isEqualTo(2);

        assertThat(err.toString()).contains("this text is in the dataset already: it is that of sixth");
        assertThat(Files.readString(copy)).isEqualTo(data);
        assertThat(folder.resolve("mine.texts").resolve("seventh.txt")).doesNotExist();
    }

    private void assertRefused(String words, Path text, Path data, String... more) throws IOException {
        byte[] before = Files.readAllBytes(data);

        assertThat(add(text, data, more)).as(out.toString()).isEqualTo(2);

        assertThat(err.toString()).contains(words).doesNotContain("Exception");
        assertThat(data).hasBinaryContent(before);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(Path::toString))
                    .noneMatch(file -> file.contains(".texts") || file.contains(".changes"));
        }
    }

    @Test
    void what_cannot_be_meant_is_said_and_nothing_is_written() throws Exception {
        assertRefused("has the short name jago-news", report, copy, "--id", "jago-news");
        assertRefused("small letters, digits and hyphens", report, copy, "--id", "The Sixth");
        assertRefused("The date is not understood: expected a day such as", report, copy, "--published", "Sunday");
        assertRefused("There is no time zone Mars", report, copy, "--zone", "Mars");
    }

    @Test
    void a_text_that_cannot_be_read_is_refused_and_nothing_is_written() throws Exception {
        Path picture = Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
        Path empty = Files.writeString(folder.resolve("empty.txt"), " \n\n");

        assertRefused("there is no such file", folder.resolve("missing.txt"), copy);
        assertRefused("this is no text, HTML, PDF or mail", picture, copy);
        assertRefused("there is no text in this file", empty, copy);
    }

    @Test
    void the_shipped_dataset_stays_as_it_is() throws Exception {
        assertRefused("came with the program and stays as it is", report, SHIPPED);

        assertThat(Path.of("data/balochistan.texts")).doesNotExist();
    }

    @Test
    void a_compressed_dataset_is_refused() throws Exception {
        Path compressed = folder.resolve("mine.json.gz");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            Files.copy(copy, zip);
        }
        Files.write(compressed, bytes.toByteArray());

        assertRefused("compressed datasets cannot be edited", report, compressed);
    }
}
