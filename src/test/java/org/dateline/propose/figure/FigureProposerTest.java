package org.dateline.propose.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.text.Amount;
import org.dateline.text.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureProposerTest {

    private static List<ProposedFigure> in(String... paragraphs) {
        return FigureProposer.propose(List.of(paragraphs));
    }

    @Test
    void aFigureIsANumberWithItsBoundAndNoun() {
        ProposedFigure figure =
                in("Heading", "The flood killed at least 14 people.").get(0);
        assertThat(figure)
                .isEqualTo(new ProposedFigure(
                        2, 17, 35, "at least 14 people", Amount.of(Bound.AT_LEAST, 14), "people", null));
    }

    @Test
    void atLeastGovernsBothSidesOfAnd() {
        assertThat(in("At least 31 civilians and 17 security personnel were killed, according to the mayor."))
                .extracting(ProposedFigure::amount)
                .containsExactly(Amount.of(Bound.AT_LEAST, 31), Amount.of(Bound.AT_LEAST, 17));
    }

    @Test
    void dozensHaveNoNumber() {
        ProposedFigure figure = in("The fire destroyed dozens of vehicles.").get(0);
        assertThat(figure.wording()).isEqualTo("dozens of vehicles");
        assertThat(figure.amount()).isNull();
    }

    @Test
    void whoSaysSoStandsInTheSentence() {
        assertThat(in("Nearly 30 inmates were freed, police said.").get(0).attributedTo())
                .isEqualTo("police");
        assertThat(in("Two ships sank, according to the harbour master.").get(0).attributedTo())
                .isEqualTo("the harbour master");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a 39-year-old shopkeeper",
                "On Feb 2 it rained.",
                "In 2021 it rained.",
                "the F-16 jets",
                "one of the most audacious attacks",
                "They met at 5:04 pm.",
                "the 20th day"
            })
    void datesAgesNamesAndIdiomsAreNoFigures(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void overIsMoreThanOnlyWhereSomethingLasts() {
        assertThat(in("It rained for over 24 hours.").get(0).amount()).isEqualTo(Amount.of(Bound.MORE_THAN, 24));
        assertThat(in("Nine ships sank over two days.").get(1).amount()).isEqualTo(Amount.exactly(2));
    }
}
