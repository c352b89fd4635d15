package org.dateline.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.events.Dataset;
import org.dateline.imports.row.ImportField;
import org.dateline.imports.row.Profile;
import org.dateline.model.Category;
import org.dateline.model.Event;
import org.dateline.model.EventField;
import org.dateline.model.Figure;
import org.dateline.model.Source;
import org.dateline.model.TimeParser;
import org.dateline.text.Amount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of compilers, known by their columns and read by their own code books. The columns are real, the rows are made up. */
class KnownCompilersTest {

    private static final Path CASES = Path.of("src", "test", "resources", "org", "dateline", "cases");

    @TempDir
    private Path folder;

    private ImportFixture files;

    @BeforeEach
    void prepare() {
        files = new ImportFixture(folder);
    }

    private Dataset read(String name, Profile expected) throws Exception {
        Path file = CASES.resolve(name);
        assertThat(ImportFixture.survey(file).profile()).isEqualTo(expected);
        ImportResult result = ImportFixture.read(file);
        assertThat(files.problems(result)).isEmpty();
        return files.dataset(result);
    }

    private static List<String> titles(Dataset dataset) {
        return dataset.events().stream().map(Event::title).toList();
    }

    private static List<String> days(Dataset dataset) {
        TimeParser times = new TimeParser(dataset.zone());
        return dataset.events().stream()
                .map(event -> times.format(event.time().start()) + " to "
                        + times.format(event.time().end()))
                .toList();
    }

    private static List<String> placed(Dataset dataset) {
        return dataset.events().stream()
                .flatMap(event -> event.places().stream())
                .map(place -> place.place() + " " + place.precision().word())
                .toList();
    }

    private static List<String> gazetteer(Dataset dataset) {
        return dataset.places().stream()
                .map(place -> place.kind() + " " + place.name())
                .toList();
    }

    private static List<String> figures(Dataset dataset) {
        return dataset.events().stream()
                .flatMap(event -> event.figures().stream())
                .map(figure -> figure.measure() + " " + figure.wording())
                .toList();
    }

    private static List<String> outlets(Dataset dataset) {
        return dataset.sources().stream().map(Source::outlet).skip(1).toList();
    }

    @Test
    void acled_is_known_by_the_capitals_of_its_first_tables() throws Exception {
        Dataset dataset = read("acled-generations/old.csv", Profile.ACLED);

        assertThat(titles(dataset)).containsExactly("Violence against civilians, Town A");
        assertThat(days(dataset)).containsExactly("1997-01-31T00:00 to 1997-02-01T00:00");
        assertThat(gazetteer(dataset))
                .containsExactly("country Country A", "province Province A", "district District A", "town Town A");
        assertThat(figures(dataset)).containsExactly("killed 16");
        assertThat(dataset.events().list().get(0).summary()).contains("5 \"January\": something");
    }

    @Test
    void acled_is_known_with_the_columns_of_population() throws Exception {
        Dataset dataset = read("acled-generations/new.csv", Profile.ACLED);

        assertThat(days(dataset)).containsExactly("2026-01-28T00:00 to 2026-02-04T00:00");
        assertThat(placed(dataset)).containsExactly("district-a district");
        assertThat(outlets(dataset)).containsExactly("Outlet A", "Outlet B");
    }

    @Test
    void articles_of_ucdp_are_sources_by_their_outlets_whatever_stands_in_their_headlines() throws Exception {
        Dataset dataset = read("ucdp-ged/articles.csv", Profile.UCDP_GED);

        assertThat(outlets(dataset)).containsExactly("Outlet A", "Outlet B", "Outlet C");
        assertThat(days(dataset))
                .containsExactly("2025-03-01T00:00 to 2025-03-05T00:00", "2025-03-03T00:00 to 2025-03-10T00:00");
        assertThat(placed(dataset)).containsExactly("district-a-district district", "province-a-province province");
        assertThat(figures(dataset)).containsExactly("killed 10", "killed between 2 and 9, best estimate 4");
        Figure bounded = dataset.events().list().get(1).figures().get(0);
        assertThat(bounded.amount()).isEqualTo(Amount.between(2, 9));
    }

    @Test
    void bounds_of_ucdp_that_contradict_its_best_estimate_are_told_and_not_used() throws Exception {
        ImportResult result = ImportFixture.read(CASES.resolve("ucdp-ged/bounds.csv"));

        assertThat(files.problems(result))
                .singleElement()
                .asString()
                .contains("line 2", "the bounds of the number are not used", "3, 2, 3");
        assertThat(figures(files.dataset(result)))
                .containsExactly("killed 2", "killed between 1 and 3, best estimate 2");
    }

    @Test
    void articles_that_ucdp_cites_freely_are_sources_by_what_stands_before_their_dates() throws Exception {
        Dataset dataset = read("ucdp-ged/free-citations.csv", Profile.UCDP_GED);

        assertThat(outlets(dataset))
                .as("no line of what a database has printed is an outlet, and no month")
                .containsExactly("Outlet A", "Outlet B", "Outlet C", "Outlet D", "Outlet E", "Outlet H TV");
        assertThat(dataset.fields().list()).extracting(EventField::name).contains("Source article");
        assertThat(dataset.events().stream()
                        .map(event ->
                                event.field("source-article").orElseThrow().text()))
                .as("the citation is kept whole")
                .contains("Three killed in Town A\n106 words\n13 March 2009\n15:18\nOutlet F\n(c) 2009 Outlet F, Inc.");
    }

    @Test
    void a_town_of_the_gtd_has_no_point_where_its_code_says_that_the_point_is_the_middle_of_an_area() throws Exception {
        Dataset dataset = read("gtd-sources/gtd.csv", Profile.GTD);

        assertThat(placed(dataset)).containsExactly("town-a town", "village-b town", "xland country");
        assertThat(dataset.places().stream()
                        .filter(place -> place.latitude() != null)
                        .map(place -> place.name()))
                .containsExactly("Town A");
        assertThat(gazetteer(dataset)).doesNotContain("province Unknown", "town Unknown");
        assertThat(figures(dataset)).containsExactly("killed 2.0", "wounded 3.0");
        assertThat(outlets(dataset)).containsExactly("Outlet A", "Outlet B; Desk");
    }

    @Test
    void events_of_gdelt_are_marked_as_coded_by_a_program_and_lie_where_their_type_of_place_says() throws Exception {
        Dataset dataset = read("gdelt-events/events.tsv", Profile.GDELT);

        assertThat(titles(dataset))
                .containsExactly("Fight, Town A, Province A, Xland", "Fight, Province A, Xland", "Fight, Xland");
        assertThat(placed(dataset)).containsExactly("town-a town", "province-a province", "xland country");
        assertThat(gazetteer(dataset)).containsExactly("country Xland", "province Province A", "town Town A");
        assertThat(days(dataset)).containsOnly("2026-01-31T00:00 to 2026-02-01T00:00");
        assertThat(dataset.events().stream().map(Event::summary))
                .allMatch(words -> words.contains("coded by a program"));
        assertThat(dataset.sources().list().get(0).note()).contains("coded by a program");
        assertThat(outlets(dataset)).containsOnly("outlet.example");
    }

    @Test
    void earthquakes_have_their_moment_and_their_point() throws Exception {
        Dataset dataset = read("usgs-earthquakes/quakes.csv", Profile.USGS);

        assertThat(titles(dataset)).containsExactly("10 km NNE of Town A, Country A");
        assertThat(dataset.events().list().get(0).time().start()).hasToString("2026-01-31T06:30:12.123Z");
        assertThat(placed(dataset)).containsExactly("30-123-n-66-987-e exact");
        assertThat(dataset.categories().stream().map(Category::name)).containsExactly("earthquake");
    }

    @Test
    void disasters_last_for_the_months_that_are_known() throws Exception {
        Dataset dataset = read("em-dat/emdat.csv", Profile.EM_DAT);

        assertThat(titles(dataset)).containsExactly("Flash flood, Country A");
        assertThat(days(dataset)).containsExactly("2026-01-01T00:00 to 2026-03-01T00:00");
        assertThat(placed(dataset)).containsExactly("country-a country");
        assertThat(figures(dataset)).containsExactlyInAnyOrder("killed 12", "wounded 30");
    }

    @Test
    void a_table_of_a_compiler_can_be_read_as_a_plain_one() throws Exception {
        Survey survey = ImportFixture.survey(CASES.resolve("gtd-sources/gtd.csv"));

        Survey plain = survey.as(Profile.PLAIN);

        assertThat(plain.profile()).isEqualTo(Profile.PLAIN);
        assertThat(plain.recognised()).isEqualTo(Profile.GTD);
        assertThat(survey.proposed().column(ImportField.FATALITIES)).isPresent();
        assertThat(plain.proposed().column(ImportField.FATALITIES)).isEmpty();
    }

    @Test
    void tags_of_hxl_tell_the_columns_in_any_language_and_are_no_event() throws Exception {
        ImportResult result = ImportFixture.read(CASES.resolve("hxl-spanish/hxl.csv"));
        Dataset dataset = files.dataset(result);

        assertThat(files.problems(result)).singleElement().asString().contains("line 2", "HXL tags");
        assertThat(result.leftOut()).isEqualTo(1);
        assertThat(titles(dataset)).containsExactly("Ataque, Pueblo A");
        assertThat(gazetteer(dataset)).containsExactly("province Provincia A", "town Pueblo A");
        assertThat(figures(dataset)).containsExactly("killed 3");
    }
}
