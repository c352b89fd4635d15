package org.dateline.propose.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.text.Amount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Four invented texts, each with the figures that a reader finds in it. */
class FiguresOfWholeTextsTest {

    private static final List<String> TEXTS = List.of("tabloid", "un-report", "police-statement", "wire");

    /** A right answer: its value is null where the words name no number. */
    private record Answer(int paragraph, @Nullable Double value, String wording) {

        boolean is(ProposedFigure figure) {
            Amount amount = figure.amount();
            if (figure.paragraph() != paragraph || (amount == null) != (value == null)) {
                return false;
            }
            return amount == null
                    ? lower(wording).contains(lower(figure.wording()).split(" ", 2)[0])
                    : Double.valueOf(amount.value()).equals(value);
        }

        private static String lower(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(FiguresOfWholeTextsTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void mostFiguresAreFoundAndFewAreFalse() throws IOException {
        int answers = 0;
        int found = 0;
        int proposed = 0;
        for (String name : TEXTS) {
            List<String> paragraphs = resource(name + ".txt")
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            List<ProposedFigure> figures = new ArrayList<>(FigureProposer.propose(paragraphs));
            proposed += figures.size();
            for (Answer answer : new Gson().fromJson(resource(name + ".json"), Answer[].class)) {
                answers++;
                ProposedFigure match =
                        figures.stream().filter(answer::is).findFirst().orElse(null);
                if (match != null) {
                    figures.remove(match);
                    found++;
                }
            }
        }

        assertThat(found).isGreaterThanOrEqualTo((int) Math.ceil(0.85 * answers));
        assertThat(proposed - found).isLessThan(proposed / 5);
    }
}
