package org.dateline.propose.quote;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole texts of several styles, invented, with the quotes that they hold and who says them. */
class ReportTextsTest {

    /** A quote of a text; without a speaker where nobody is told to have said it. */
    private record Expected(
            int paragraph, String text, @Nullable String speaker) {}

    @ParameterizedTest
    @CsvSource({"british", "tabloid", "urdu", "police", "webpage", "wire", "un"})
    void all_quotes_of_a_text_are_found_and_nothing_else(String name) throws IOException {
        List<String> found = propose(name).stream()
                .map(quote -> quote.paragraph() + " " + quote.text())
                .toList();

        assertThat(found)
                .containsExactlyElementsOf(expected(name).stream()
                        .map(quote -> quote.paragraph + " " + quote.text)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"british, 0", "tabloid, 1", "urdu, 0", "police, 0", "webpage, 0", "wire, 0", "un, 0"})
    void the_speaker_stands_first(String name, int others) throws IOException {
        List<ProposedQuote> found = propose(name);
        List<Expected> expected = expected(name);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            String speaker = expected.get(i).speaker;
            List<String> speakers = found.get(i).speakers();
            if (speaker != null && (speakers.isEmpty() || !fold(speakers.get(0)).equals(fold(speaker)))) {
                wrong.add(found.get(i).toString());
            }
        }

        assertThat(wrong).hasSize(others);
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static List<ProposedQuote> propose(String name) throws IOException {
        return QuoteProposer.propose(
                read(name + ".txt").lines().filter(line -> !line.isBlank()).toList());
    }

    private static List<Expected> expected(String name) throws IOException {
        return List.of(new Gson().fromJson(read(name + ".json"), Expected[].class));
    }

    private static String read(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(ReportTextsTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
