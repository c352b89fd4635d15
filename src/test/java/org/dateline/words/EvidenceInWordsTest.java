package org.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Figure;
import org.dateline.model.Precision;
import org.dateline.samples.SampleFigure;
import org.dateline.text.Amount;
import org.dateline.text.Bound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvidenceInWordsTest {

    private static Figure figure(@Nullable Double min, @Nullable Double max) {
        return SampleFigure.of("killed", min, max, "rawderm");
    }

    @Test
    void bounds_say_no_more_than_the_figure() {
        assertThat(FigureWords.bounds(figure(31.0, 31.0))).isEqualTo("31");
        assertThat(FigureWords.bounds(figure(3_000.0, null))).isEqualTo("at least 3,000");
        assertThat(FigureWords.bounds(figure(null, 30.0))).isEqualTo("at most 30");
        assertThat(FigureWords.bounds(figure(30.0, 40.0))).isEqualTo("30–40");
        assertThat(FigureWords.bounds(figure(null, null))).isEqualTo("“some”");
        assertThat(FigureWords.plainBounds(figure(3_000.0, null))).isEqualTo("at least 3000");
        assertThat(FigureWords.bounds(worded(Amount.of(Bound.MORE_THAN, 190), "more than 190 people")))
                .isEqualTo("more than 190");
        assertThat(FigureWords.bounds(worded(Amount.of(Bound.NEARLY, 30), "nearly 30")))
                .isEqualTo("nearly 30");
        assertThat(FigureWords.bounds(worded(null, "Dozens"))).isEqualTo("“Dozens”");
    }

    @Test
    void dozens_stay_dozens() {
        assertThat(FigureWords.bounds(worded(Amount.of(Bound.ABOUT, 12), "Around a dozen sites")))
                .isEqualTo("about a dozen");
        assertThat(FigureWords.bounds(worded(Amount.exactly(24), "two dozen"))).isEqualTo("two dozen");
        assertThat(FigureWords.bounds(worded(Amount.exactly(2), "two-day siege")))
                .isEqualTo("2");
    }

    private static Figure worded(@Nullable Amount amount, String wording) {
        return new Figure("killed", amount, wording, null, "rawderm", 1);
    }

    @Test
    void paragraphs_are_marked_beside_a_source_and_spelled_in_a_sentence() {
        assertThat(ParagraphWords.marked(List.of(4, 11))).isEqualTo("¶\u00a04, 11");
        assertThat(ParagraphWords.marked(List.of())).isEqualTo("paragraph not known");
        assertThat(ParagraphWords.inSentence(List.of(4))).isEqualTo("paragraph 4");
        assertThat(ParagraphWords.inSentence(List.of(4, 11))).isEqualTo("paragraphs 4, 11");
    }

    @Test
    void a_place_says_how_exactly_it_is_known() {
        assertThat(PlaceWords.known(Precision.EXACT)).isEqualTo("Exact place known:");
        assertThat(PlaceWords.known(Precision.DISTRICT)).isEqualTo("Only the district is known:");
        assertThat(PlaceWords.pointMeans(Precision.TOWN)).isEqualTo("the town");
        assertThat(PlaceWords.pointMeans(Precision.PROVINCE))
                .isEqualTo("somewhere in the province; where in it is not known");
    }
}
