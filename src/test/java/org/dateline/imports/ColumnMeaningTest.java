package org.dateline.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.events.Dataset;
import org.dateline.imports.field.KeptColumns;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.row.ImportField;
import org.dateline.imports.row.PointOrder;
import org.dateline.imports.table.TableOptions;
import org.dateline.model.Event;
import org.dateline.model.Place;
import org.dateline.model.Source;
import org.dateline.text.Amount;
import org.dateline.text.Bound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the columns of a plain table stand for, by headings and values, and what their cells then mean. */
class ColumnMeaningTest {

    @TempDir
    private Path folder;

    private ImportFixture files;

    @BeforeEach
    void prepare() {
        files = new ImportFixture(folder);
    }

    private Map<String, String> chosen(String table) throws Exception {
        Survey survey = ImportFixture.survey(files.file("a.csv", table));
        Map<String, String> chosen = new TreeMap<>();
        survey.proposed()
                .columns()
                .forEach((field, column) ->
                        chosen.put(field.word(), survey.names().get(column)));
        return chosen;
    }

    private Dataset dataset(String table) throws Exception {
        return files.dataset(ImportFixture.read(files.file("a.csv", table)));
    }

    @Test
    void words_beside_the_point_do_not_hide_what_a_heading_says() throws Exception {
        assertThat(chosen("Event Title (English),Date of Event,Latitude (decimal),WGS84_lon,Number of people killed,"
                        + "Total injured,group_a/Type of incident,admin1Name_en\n"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "title", "Event Title (English)",
                        "start", "Date of Event",
                        "latitude", "Latitude (decimal)",
                        "longitude", "WGS84_lon",
                        "fatalities", "Number of people killed",
                        "wounded", "Total injured",
                        "category", "group_a/Type of incident",
                        "province", "admin1Name_en"));
    }

    @Test
    void points_have_their_axes_by_any_common_name() throws Exception {
        assertThat(chosen("title,date,Point X,Point Y\n"))
                .containsEntry("longitude", "Point X")
                .containsEntry("latitude", "Point Y");
        assertThat(chosen("title,date,geo.lat,geo.lon\n")).containsEntry("latitude", "geo.lat");
        assertThat(chosen("title,date,decimalLatitude,decimalLongitude\n"))
                .containsEntry("longitude", "decimalLongitude");
        assertThat(chosen("Titel,Datum,Breitengrad,L\u00e4ngengrad\n")).containsEntry("longitude", "L\u00e4ngengrad");
    }

    @Test
    void values_tell_against_a_heading() throws Exception {
        String sentence =
                "A sentence that says at length what happened on that day, where it was, and who was there, number ";
        Map<String, String> chosen = chosen("title,date,X,Y,type\n"
                + "A,2026-01-31,512345.1,3361234.2," + sentence.replace(",", ";") + "1\n"
                + "B,2026-01-31,512346.1,3361235.2," + sentence.replace(",", ";") + "2\n"
                + "C,2026-01-31,512347.1,3361236.2," + sentence.replace(",", ";") + "3\n");

        assertThat(chosen).containsOnlyKeys("title", "start");
    }

    @Test
    void positions_that_are_no_degrees_are_told_for_what_they_are() throws Exception {
        Survey grid = ImportFixture.survey(files.file(
                "a.csv", "title,date,MGRS\nA,2026-01-31,43SCT1234518000\nB,2026-01-31,43S CT 12346 18001\n"));
        Survey codes = ImportFixture.survey(files.file("b.csv", "title,date,where\nA,2026-01-31,8J5P5XQ2+RG\n"));
        Survey metres = ImportFixture.survey(files.file(
                "c.csv", "title,date,Easting,Northing\nA,2026-01-31,312345,3718000\nB,2026-01-31,312346,3718001\n"));
        Survey both = ImportFixture.survey(
                files.file("d.csv", "title,date,Easting,lat,lon\nA,2026-01-31,312345,30.1,66.9\n"));

        assertThat(grid.positionsNotRead(grid.proposed()))
                .contains(
                        "\"MGRS\" may hold references of a grid (MGRS) or plus codes; only degrees of latitude and longitude are read");
        assertThat(codes.positionsNotRead(codes.proposed())).isPresent();
        assertThat(metres.positionsNotRead(metres.proposed()).orElse(""))
                .startsWith("\"Easting\" and \"Northing\" may hold metres of a projection");
        assertThat(both.positionsNotRead(both.proposed())).isEmpty();
    }

    @Test
    void latitude_and_longitude_that_are_swapped_in_the_whole_table_are_asked_about() throws Exception {
        Survey columns = ImportFixture.survey(
                files.file("a.csv", "title,date,lat,lon\nA,2026-01-31,139.7,35.6\nB,2026-01-31,138.1,36.2\n"));
        Survey cells = ImportFixture.survey(
                files.file("b.csv", "title,date,coords\nA,2026-01-31,\"139.7, 35.6\"\nB,2026-01-31,\"67.1, 30.2\"\n"));
        Survey right = ImportFixture.survey(
                files.file("c.csv", "title,date,lat,lon\nA,2026-01-31,35.6,139.7\nB,2026-01-31,200,138\n"));

        assertThat(columns.pointOrder(columns.proposed()).map(PointOrder.Doubt::swapped))
                .contains(Map.of(ImportField.LATITUDE, "lon", ImportField.LONGITUDE, "lat"));
        assertThat(cells.pointOrder(cells.proposed()).map(PointOrder.Doubt::swapped))
                .contains(Map.of(ImportField.POINT_LONGITUDE_FIRST, "coords"));
        assertThat(right.pointOrder(right.proposed())).isEmpty();
    }

    @Test
    void a_column_of_points_with_the_longitude_first_is_read_so_when_one_says_so() throws Exception {
        ImportFile source = ImportFile.open(
                files.file("b.csv", "title,date,coords\nA,2026-01-31,\"139.7, 35.6\"\nB,2026-01-31,\"67.1, 30.2\"\n"),
                null,
                TableOptions.NONE);
        Survey survey = source.survey(() -> false);
        ColumnMapping mapping = survey.proposed().with(ImportField.POINT_LONGITUDE_FIRST, 2);

        ImportResult result = source.read(new ImportPlan(
                mapping,
                survey.profile(),
                survey.timeOptions(mapping, ImportFixture.KARACHI),
                KeptColumns.NONE,
                survey.title()));

        assertThat(files.dataset(result).places().stream().map(Place::latitude)).containsExactly(35.6, 30.2);
    }

    @Test
    void points_are_read_in_the_forms_of_people_and_programs() throws Exception {
        for (String cell : List.of(
                "30.5, 66.25",
                "(30.5, 66.25)",
                "[30.5; 66.25]",
                "30.5 66.25",
                "30.5:66.25",
                "30,5; 66,25",
                "SRID=4326;POINT(66.25 30.5)",
                "POINT Z (66.25 30.5 1200)",
                "{'type': 'Point', 'coordinates': [66.25, 30.5]}".replace('\'', '"'),
                "30\u00b030'N 66\u00b015'E",
                "30 30 00 N, 66 15 00 E",
                "N30.5 E66.25",
                "E66.25, N30.5",
                "30.5\u00b0 N, 66.25\u00b0 E",
                "30.5 66.25 1200.0 4.9")) {
            Dataset dataset = dataset("title,date,coordinates\nA,2026-01-31,\"" + cell.replace("\"", "\"\"") + "\"\n");

            assertThat(dataset.places().list()).as(cell).singleElement().satisfies(place -> {
                assertThat(place.latitude()).as(cell).isEqualTo(30.5);
                assertThat(place.longitude()).as(cell).isEqualTo(66.25);
            });
        }
    }

    @Test
    void a_geometry_that_is_no_point_is_said_and_not_used() throws Exception {
        ImportResult result = ImportFixture.read(
                files.file("a.csv", "title,date,geom\nA,2026-01-31,\"POLYGON ((66 30, 67 30, 67 31, 66 30))\"\n"));

        assertThat(files.problems(result)).singleElement().asString().contains("\"geom\" is not used", "POLYGON");
        assertThat(result.imported()).isEqualTo(1);
    }

    @Test
    void numbers_of_people_keep_their_words_and_their_bounds() throws Exception {
        Map<String, Amount> read = Map.ofEntries(
                Map.entry("at least 5", Amount.of(Bound.AT_LEAST, 5)),
                Map.entry("5-10", Amount.between(5, 10)),
                Map.entry("between 3 and 5", Amount.between(3, 5)),
                Map.entry("2 or more", Amount.of(Bound.AT_LEAST, 2)),
                Map.entry("entre 3 y 5", Amount.between(3, 5)),
                Map.entry("zwischen 3 und 5", Amount.between(3, 5)),
                Map.entry("au moins 3", Amount.of(Bound.AT_LEAST, 3)),
                Map.entry("mindestens 3 Tote", Amount.of(Bound.AT_LEAST, 3)),
                Map.entry("M\u00e1s de 1.200", Amount.of(Bound.MORE_THAN, 1200)),
                Map.entry("h\u00f6chstens 3", Amount.of(Bound.AT_MOST, 3)),
                Map.entry("\u043d\u0435 \u043c\u0435\u043d\u0435\u0435 3", Amount.of(Bound.AT_LEAST, 3)),
                Map.entry("3 oder mehr", Amount.of(Bound.AT_LEAST, 3)),
                Map.entry("unos 30", Amount.of(Bound.ABOUT, 30)),
                Map.entry("1,234", Amount.exactly(1234)),
                Map.entry("1.234", Amount.exactly(1234)),
                Map.entry("1 234", Amount.exactly(1234)),
                Map.entry("3.0", Amount.exactly(3)));
        for (Map.Entry<String, Amount> each : read.entrySet()) {
            Dataset dataset = dataset("title,date,killed\nA,2026-01-31,\"" + each.getKey() + "\"\n");

            assertThat(dataset.events().list().get(0).figures())
                    .as(each.getKey())
                    .singleElement()
                    .satisfies(figure -> {
                        assertThat(figure.amount()).as(each.getKey()).isEqualTo(each.getValue());
                        assertThat(figure.wording()).isEqualTo(each.getKey());
                    });
        }
        assertThat(dataset("title,date,killed\nA,2026-01-31,dozens\n")
                        .events()
                        .list()
                        .get(0)
                        .figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.amount()).isNull());
    }

    @Test
    void what_is_no_number_that_can_be_read_is_told_in_its_words() throws Exception {
        ImportResult result = ImportFixture.read(files.file(
                "a.csv",
                "title,date,killed\nA,2026-01-31,minst tre\nB,2026-01-31,5\nC,2026-01-31,6\nD,2026-01-31,7\n"));

        assertThat(files.problems(result))
                .containsExactly("error: a.csv, line 2: \"killed\" is not used; the event comes in without the number;"
                        + " expected a whole number, perhaps with words such as \"at least\", \"between\" and \"about\","
                        + " found \"minst tre\"");
    }

    @Test
    void a_place_that_is_called_as_tables_call_nothing_is_a_place_if_one_says_so() throws Exception {
        Path table =
                files.file("a.csv", "title,date,city,actor,killed\nA,2026-01-31,NA,None,NA\nB,2026-01-31,-,Null,2\n");
        ImportFile source = ImportFile.open(table, null, TableOptions.NONE);
        Survey survey = source.survey(() -> false);
        ColumnMapping mapping = survey.proposed();

        assertThat(survey.taken(mapping)).containsExactly("-", "NA", "None", "Null");
        assertThat(ImportFixture.read(table).places()).isEmpty();
        ImportResult named = source.read(new ImportPlan(
                mapping,
                survey.profile(),
                survey.timeOptions(mapping, ImportFixture.KARACHI),
                KeptColumns.NONE,
                survey.title(),
                Set.of("-")));
        assertThat(named.problems()).as("no number is called NA").isEmpty();
        assertThat(named.places()).extracting(Place::name).containsExactly("NA");
        assertThat(named.events())
                .extracting(Event::summary)
                .containsExactly("In a.csv: actor: None.", "In a.csv: actor: Null.");
    }

    @Test
    void a_thousand_that_may_be_one_with_decimals_is_not_guessed() throws Exception {
        ImportResult result = ImportFixture.read(files.file("a.csv", "title,date,killed\nA,2026-01-31,1.000\n"));

        assertThat(files.problems(result)).singleElement().asString().contains("\"killed\" is not used", "1.000");
    }

    @Test
    void each_kind_of_number_is_a_measure_of_its_own() throws Exception {
        Dataset dataset = dataset("title,date,killed,injured,missing,displaced,arrested\nA,2026-01-31,1,2,3,400,5\n");

        assertThat(dataset.events().list().get(0).figures().stream()
                        .map(figure -> figure.measure() + " " + figure.wording()))
                .containsExactly("killed 1", "wounded 2", "missing 3", "displaced 400", "arrested 5");
    }

    @Test
    void several_addresses_in_a_cell_are_several_sources_by_their_hosts() throws Exception {
        Dataset dataset = dataset("title,date,source,url\n"
                + "A,2026-01-31,,https://a.example/1; https://b.example/2\n"
                + "B,2026-01-31,Outlet C | Outlet D,https://c.example/1 https://d.example/2\n"
                + "C,2026-01-31,https://e.example/1,\n"
                + "D,2026-01-31,Outlet F and Sons,https://f.example/?a=1;b=2\n");

        assertThat(dataset.sources().stream().skip(1).map(source -> source.outlet() + " " + source.url()))
                .containsExactly(
                        "a.example https://a.example/1",
                        "b.example https://b.example/2",
                        "Outlet C https://c.example/1",
                        "Outlet D https://d.example/2",
                        "e.example https://e.example/1",
                        "Outlet F and Sons https://f.example/?a=1;b=2");
        assertThat(dataset.sources().stream().map(Source::outlet)).doesNotHaveDuplicates();
    }

    @Test
    void points_near_one_another_are_one_town_and_far_ones_are_two() throws Exception {
        Dataset dataset = dataset("title,date,city,province,lat,lon\n"
                + "A,2026-01-31,Town A,P,30.1000,66.9000\nB,2026-01-31,TOWN A,P,30.1050,66.9050\n"
                + "C,2026-01-31,Town A,P,31.5,66.9\nD,2026-01-31,Town A,Q,30.1000,66.9000\n");

        assertThat(dataset.places().stream().filter(place -> place.kind().equals("town")))
                .extracting(place -> place.parent() + " " + place.latitude())
                .containsExactly("p 30.1", "p 31.5", "q 30.1");
    }
}
