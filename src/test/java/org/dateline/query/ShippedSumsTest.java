package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.model.TimeWindow;
import org.dateline.query.measure.Quantity;
import org.dateline.query.measure.Sum;
import org.dateline.query.measure.SumPart;
import org.dateline.query.measure.SumWords;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Sums of the shipped dataset, worked out by hand from its figures; 63 of its 64 events are in its span. */
@NullMarked
class ShippedSumsTest {

    private final Dataset dataset;
    private final EventIndex index;

    ShippedSumsTest() throws Exception {
        dataset = DatasetReader.read(Path.of("data/balochistan.json")).value();
        index = new EventIndex(dataset, text -> new BitSet());
    }

    private GroupSums.Tally tally(String measure, TimeWindow window) {
        return index.sum(Quantity.measure(measure), dataset.store().places()).of(index.query(window, EventFilter.NONE));
    }

    private Sum sum(String measure) {
        return tally(measure, dataset.span()).shown();
    }

    private Sum at(String place, String measure) {
        return tally(measure, dataset.span()).shown(dataset.places().positionOf(place));
    }

    /** 41 on Friday, 145 in two days, of which a source says that it includes Friday's, 92 on Saturday; 700 are of a year. */
    @Test
    void militants_killed_leave_out_totals_of_spans_and_say_so() {
        assertThat(sum("militants-killed"))
                .hasToString("278; 60 events without a number; 1 number is a claim; 1 number includes others;"
                        + " 6 figures of other spans left out; 1 unconfirmed figure left out");
        assertThat(SumWords.headline(sum("militants-killed"))).isEqualTo("278, perhaps counted in part twice");
    }

    /** One source says 18, the others at least 31: the lowest counts, and there is no most. */
    @Test
    void civilians_killed_are_at_least_the_lowest_number() {
        Sum sum = sum("civilians-killed");

        assertThat(sum.lower()).isEqualByComparingTo("18");
        assertThat(sum.upper()).isEmpty();
        assertThat(sum.count(SumPart.OPEN_ABOVE)).isEqualTo(1);
    }

    /** 15 or at least 17 in the attacks, at least 1 at Pasni; the claim of "dozens" is unconfirmed. */
    @Test
    void security_personnel_killed_come_from_two_events() {
        Sum sum = sum("security-personnel-killed");

        assertThat(sum.lower()).isEqualByComparingTo("16");
        assertThat(sum.count(SumPart.GIVEN)).isEqualTo(2);
        assertThat(sum.count(SumPart.OPEN_ABOVE)).isEqualTo(2);
        assertThat(sum.count(SumPart.UNCONFIRMED)).isEqualTo(1);
        assertThat(at("gwadar", "security-personnel-killed").lower()).isEqualByComparingTo("16");
        assertThat(at("pasni", "security-personnel-killed").lower()).isEqualByComparingTo("1");
        assertThat(at("kech", "security-personnel-killed").lower()).isEqualByComparingTo("0");
    }

    /** Two by a grenade; "several" in a vehicle bomb are no number. */
    @Test
    void police_killed_in_quetta() {
        Sum sum = at("quetta", "police-killed");

        assertThat(sum.lower()).isEqualByComparingTo("2");
        assertThat(sum.upper()).hasValueSatisfying(upper -> assertThat(upper).isEqualByComparingTo("2"));
        assertThat(sum.count(SumPart.WITHOUT)).isEqualTo(sum.events() - 1);
    }

    /** "Nearly 30", "at least 30", "more than 30": no number fits all. */
    @Test
    void inmates_freed_have_neither_a_least_nor_a_most_that_all_sources_give() {
        Sum sum = at("mastung", "inmates-freed");

        assertThat(sum.lower()).isEqualByComparingTo("30");
        assertThat(sum.upper()).isEmpty();
        assertThat(sum.count(SumPart.OPEN_BELOW)).isEqualTo(1);
    }

    @Test
    void around_a_dozen_sites_are_no_bound() {
        assertThat(sum("sites-sealed")).hasToString("62 events without a number; 1 event says only about how many");
    }

    /** The operations of Friday are certainly on Friday, those of two days as well. */
    @Test
    void certain_and_possible_are_apart() {
        TimeWindow evening =
                new TimeWindow(Instant.parse("2026-01-30T14:00:00Z"), Instant.parse("2026-01-30T16:00:00Z"));
        GroupSums.Tally tally = tally("militants-killed", evening);
        WindowResult result = index.query(evening, EventFilter.NONE);

        assertThat(tally.certain().events()).isEqualTo(result.certainSize());
        assertThat(tally.shown().events()).isEqualTo(result.size());
        assertThat(List.of(tally.certain().lower(), tally.shown().lower())).isSorted();
    }
}
