package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.BitSet;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.model.TimeWindow;
import org.dateline.query.measure.Quantity;
import org.dateline.query.measure.Sum;
import org.dateline.query.measure.SumPart;
import org.dateline.samples.ImportedTable;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sums of files with the columns of ACLED and of UCDP GED (made up), held against SQL. The numbers expected were computed by sqlite3 over the
 * same files: {@code select admin2, count(*), sum(fatalities), sum(fatalities is null) from acled where event_date >= ? and event_date < ?
 * group by 1}, and {@code select adm_2, count(*), sum(case when low < high then low else best end), sum(case when low < high then high else
 * best end), sum(best) from ucdp where ... group by 1}, where an empty cell is null.
 */
@NullMarked
class SumsAgainstSqlTest {

    private static final TimeWindow ALL = days("1900-01-01", "2100-01-01");
    private static final TimeWindow OF_ACLED = days("2026-01-10", "2026-02-01");
    private static final TimeWindow OF_UCDP = days("2025-03-10", "2025-04-01");

    @TempDir
    Path folder;

    private static TimeWindow days(String from, String to) {
        return new TimeWindow(Instant.parse(from + "T00:00:00Z"), Instant.parse(to + "T00:00:00Z"));
    }

    private Dataset imported(String file) throws Exception {
        Path table = Path.of(getClass().getResource("measure/" + file).toURI());
        return DatasetReader.read(ImportedTable.in(folder, table)).value();
    }

    private static Sum sum(Dataset dataset, String quantity, String place, TimeWindow window) {
        EventIndex index = new EventIndex(dataset, text -> new BitSet());
        GroupSums.Tally tally = index.sum(
                        Quantity.named(dataset, quantity).orElseThrow(),
                        dataset.store().places())
                .of(index.query(window, EventFilter.NONE));
        return place.equals("xland")
                ? tally.certain()
                : tally.certain(dataset.places().positionOf(place));
    }

    @ParameterizedTest
    @CsvSource({
        "xland,      80, 414, 10, 30, 107, 3",
        "province-a, 40, 229,  4, 13,  45, 0",
        "province-b, 40, 185,  6, 17,  62, 3",
        "district-a, 18,  91,  2,  6,  43, 0",
        "district-b, 22, 138,  2,  7,   2, 0",
        "district-c, 20, 117,  3,  7,  12, 0",
        "district-d, 20,  68,  3, 10,  50, 3"
    })
    void sums_fatalities_as_acled_has_them(
            String place, int events, int killed, int without, int inWindow, int killedInWindow, int withoutInWindow)
            throws Exception {
        Dataset acled = imported("acled.csv");

        for (String quantity : new String[] {"measure:killed", "field:fatalities"}) {
            holds(sum(acled, quantity, place, ALL), events, killed, killed, without);
            holds(sum(acled, quantity, place, OF_ACLED), inWindow, killedInWindow, killedInWindow, withoutInWindow);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "xland,               60, 455, 623, 506, 26, 193, 260, 218",
        "province-a-province, 26, 222, 314, 251, 10,  97, 134, 114",
        "province-b-province, 34, 233, 309, 255, 16,  96, 126, 104",
        "district-a-district, 15, 185, 246, 206,  7,  68,  86,  80",
        "district-b-district, 11,  37,  68,  45,  3,  29,  48,  34",
        "district-c-district, 15,  84, 114,  94,  7,  38,  44,  42",
        "district-d-district, 19, 149, 195, 161,  9,  58,  82,  62"
    })
    void sums_low_and_high_as_ucdp_has_them(
            String place,
            int events,
            int low,
            int high,
            int best,
            int inWindow,
            int lowInWindow,
            int highInWindow,
            int bestInWindow)
            throws Exception {
        Dataset ucdp = imported("ucdp.csv");

        holds(sum(ucdp, "killed", place, ALL), events, low, high, 0);
        holds(sum(ucdp, "killed", place, OF_UCDP), inWindow, lowInWindow, highInWindow, 0);
        holds(sum(ucdp, "field:low", place, ALL), events, low, low, 0);
        holds(sum(ucdp, "field:high", place, ALL), events, high, high, 0);
        holds(sum(ucdp, "field:best", place, OF_UCDP), inWindow, bestInWindow, bestInWindow, 0);
    }

    private static void holds(Sum sum, int events, int lower, int upper, int without) {
        assertThat(sum.events()).isEqualTo(events);
        assertThat(sum.lower()).isEqualByComparingTo(String.valueOf(lower));
        assertThat(sum.upper())
                .hasValueSatisfying(most -> assertThat(most).isEqualByComparingTo(String.valueOf(upper)));
        assertThat(sum.count(SumPart.WITHOUT)).isEqualTo(without);
    }

    @Test
    void a_measure_is_found_by_id_or_name_before_a_field() throws Exception {
        Dataset acled = imported("acled.csv");

        assertThat(Quantity.named(acled, "Fatalities")).hasValue(Quantity.measure("killed"));
        assertThat(Quantity.named(acled, "killed")).hasValue(Quantity.measure("killed"));
        assertThat(Quantity.named(acled, "field:fatalities")).hasValue(Quantity.field("fatalities"));
        assertThat(Quantity.named(acled, "wounded")).isEmpty();
    }
}
