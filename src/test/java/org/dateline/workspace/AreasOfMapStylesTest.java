package org.dateline.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.maps.MapRequest;
import org.dateline.model.Place;
import org.dateline.problem.Problem;
import org.dateline.samples.ImportedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imported tables on maps as GADM, geoBoundaries, OCHA (COD-AB) and Natural Earth name their fields. */
class AreasOfMapStylesTest {

    @TempDir
    private Path folder;

    /** A square of one degree for each line of properties, from west to east, beginning at 0. */
    private Path map(String... properties) throws Exception {
        List<String> features = new ArrayList<>();
        for (int west = 0; west < properties.length; west++) {
            features.add(String.format(
                    "{\"type\": \"Feature\", \"properties\": {%s}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\":"
                            + " [[[%d, 0], [%d, 0], [%d, 1], [%d, 1], [%d, 0]]]}}",
                    properties[west].replace('\'', '"'), west, west + 1, west + 1, west, west));
        }
        return Files.writeString(
                folder.resolve("map.geojson"),
                "{\"type\": \"FeatureCollection\", \"features\": [" + String.join(",\n", features) + "]}");
    }

    private Path table(String rows) throws Exception {
        return ImportedTable.in(folder, Files.writeString(folder.resolve("events.csv"), rows));
    }

    /** Each joined place by its name, with the name of its area. */
    private static List<String> joined(Workspace workspace) {
        return workspace.dataset().places().stream()
                .filter(place -> place.feature() != null)
                .map(place -> place.name() + " - " + nameOfArea(workspace, place))
                .toList();
    }

    private static String nameOfArea(Workspace workspace, Place place) {
        return workspace
                .map()
                .areas()
                .find(String.valueOf(place.feature()))
                .orElseThrow()
                .name();
    }

    private static List<String> words(Workspace workspace) {
        return workspace.problems().stream()
                .map(Problem::message)
                .filter(words -> !words.startsWith("the layer has no field"))
                .toList();
    }

    private static final String[] NATURAL_EARTH = {
        "'NAME': 'Benin', 'ISO_A2': 'BJ', 'ISO_A3': 'BEN', 'NAME_LOCAL': 'Bénin', 'SOVEREIGNT': 'Benin'",
        "'NAME': 'Niger', 'ISO_A2': 'NE', 'ISO_A3': 'NER', 'NAME_LOCAL': 'Niger', 'SOVEREIGNT': 'Niger'",
        "'NAME': 'Germany', 'ISO_A2': 'DE', 'ISO_A3': 'DEU', 'NAME_LOCAL': 'Deutschland', 'SOVEREIGNT': 'Germany'",
        "'NAME': 'N. Cyprus', 'ISO_A2': '-99', 'ISO_A3': '-99', 'NAME_LOCAL': '', 'SOVEREIGNT': 'Northern Cyprus'",
        "'NAME': 'Kosovo', 'ISO_A2': '-99', 'ISO_A3': '-99', 'NAME_LOCAL': 'Kosova', 'SOVEREIGNT': 'Kosovo'"
    };

    @Test
    void a_column_of_codes_joins_the_countries_of_natural_earth() throws Exception {
        Path data = table("""
                date,title,country
                2026-01-31,One,BJ
                2026-01-31,Two,NER
                2026-01-31,Three,DEU
                """);

        Workspace workspace = WorkspaceReader.read(data, map(NATURAL_EARTH));

        assertThat(joined(workspace)).containsExactly("BJ - Benin", "NER - Niger", "DEU - Germany");
        assertThat(words(workspace)).isEmpty();
    }

    @Test
    void countries_are_found_by_their_names_in_other_languages() throws Exception {
        Path data = table("""
                date,title,country
                2026-01-31,One,Bénin
                2026-01-31,Two,Allemagne
                2026-01-31,Three,Republic of Niger
                2026-01-31,Four,Kosova
                """);

        Workspace workspace = WorkspaceReader.read(data, map(NATURAL_EARTH));

        assertThat(joined(workspace))
                .containsExactly(
                        "Bénin - Benin", "Allemagne - Germany", "Republic of Niger - Niger", "Kosova - Kosovo");
    }

    @Test
    void codes_of_countries_join_where_a_map_has_only_their_names_or_only_codes() throws Exception {
        Path data = table("date,title,country\n2026-01-31,One,BJ\n2026-01-31,Two,Niger\n");

        assertThat(joined(WorkspaceReader.read(data, map("'shapeName': 'Benin'", "'shapeName': 'Republic of Niger'"))))
                .containsExactly("BJ - Benin", "Niger - Republic of Niger");
        assertThat(joined(WorkspaceReader.read(
                        data, map("'name': 'One', 'ISO_A3': 'BEN'", "'name': 'Two', 'ISO_A3': 'NER'"))))
                .containsExactly("BJ - One", "Niger - Two");
    }

    private static final String[] NIGERIA = {
        "'shapeName': 'Lagos', 'shapeISO': 'NG-LA', 'shapeGroup': 'NGA', 'shapeType': 'ADM1'",
        "'shapeName': 'Niger', 'shapeISO': 'NG-NI', 'shapeGroup': 'NGA', 'shapeType': 'ADM1'",
        "'shapeName': 'Federal Capital Territory', 'shapeISO': 'NG-FC', 'shapeGroup': 'NGA', 'shapeType': 'ADM1'"
    };

    @Test
    void codes_of_parts_of_countries_join_where_the_map_has_a_field_with_them() throws Exception {
        Path data = table("""
                date,title,country,province
                2026-01-31,One,Nigeria,NG-LA
                2026-01-31,Two,NG,NI
                2026-01-31,Three,NGA,Federal Capital Territory
                """);

        Workspace workspace = WorkspaceReader.read(data, map(NIGERIA));

        assertThat(joined(workspace))
                .containsExactlyInAnyOrder(
                        "NG-LA - Lagos", "NI - Niger", "Federal Capital Territory - Federal Capital Territory");
    }

    @Test
    void a_country_is_not_the_province_of_its_name_in_another_nor_the_other_way_round() throws Exception {
        Path country = table("date,title,country\n2026-01-31,One,Niger\n");
        Workspace onProvinces = WorkspaceReader.read(country, map(NIGERIA));

        assertThat(joined(onProvinces)).isEmpty();
        assertThat(words(onProvinces))
                .containsExactly(
                        "the place \"niger\" is not joined to the area \"Niger\" of the map: it is in \"Niger\", the"
                                + " area in \"NGA\"");

        Path province = table("date,title,country,province\n2026-01-31,One,Nigeria,Niger\n");
        for (String codes : List.of(", 'ISO_A3': 'NER'", "")) {
            Workspace onCountries = WorkspaceReader.read(
                    province, map("'NAME': 'Niger'" + codes, "'NAME': 'Benin'" + codes.replace("NER", "BEN")));

            assertThat(joined(onCountries)).isEmpty();
            assertThat(words(onCountries))
                    .contains(
                            "the place \"niger\" is not joined to the area \"Niger\" of the map: it is in \"Nigeria\", the"
                                    + " area is not");
        }
    }

    @Test
    void gadm_has_other_spellings_in_fields_of_the_same_level() throws Exception {
        Path data = table("""
                date,title,country,province,district
                2026-01-31,One,BEN,Alibori,Karimana
                2026-01-31,Two,BEN,Atacora,Nattitingou
                2026-01-31,Three,BEN,Alibori,بانيكوارا
                """);
        Path map = map(
                "'GID_0': 'BEN', 'COUNTRY': 'Benin', 'NAME_1': 'Alibori', 'VARNAME_1': 'Nattitingou', 'GID_2': 'BEN.1.3_1', 'NAME_2': 'Karimama', 'VARNAME_2': 'Karimana|Carimama', 'NL_NAME_2': ''",
                "'GID_0': 'BEN', 'COUNTRY': 'Benin', 'NAME_1': 'Atakora', 'VARNAME_1': '', 'GID_2': 'BEN.2.6_1', 'NAME_2': 'Natitingou', 'VARNAME_2': 'Nattitingou', 'NL_NAME_2': ''",
                "'GID_0': 'BEN', 'COUNTRY': 'Benin', 'NAME_1': 'Alibori', 'VARNAME_1': '', 'GID_2': 'BEN.1.1_1', 'NAME_2': 'Banikoara', 'VARNAME_2': '', 'NL_NAME_2': 'بانيكوارا'");

        Workspace workspace = WorkspaceReader.read(data, new MapRequest(map, "GID_2", "NAME_2"));

        assertThat(joined(workspace))
                .containsExactlyInAnyOrder("Karimana - Karimama", "Nattitingou - Natitingou", "بانيكوارا - Banikoara");
    }

    @Test
    void ocha_has_names_in_several_languages_and_codes_of_each_level() throws Exception {
        Path data = table("""
                date,title,country,province
                2026-01-31,One,Syria,al-Ḥasaka
                2026-01-31,Two,Syria,محافظة ادلب
                2026-01-31,Three,Syria,SY11
                2026-01-31,Four,Syria,Deir Ez Zor Governorate
                """);
        Path map = map(
                "'ADM0_EN': 'Syrian Arab Republic', 'ADM0_PCODE': 'SY', 'ADM1_EN': 'Al-Hasakeh', 'ADM1_AR': 'الحسكة', 'ADM1_REF': 'Al Hasakah', 'ADM1_PCODE': 'SY08'",
                "'ADM0_EN': 'Syrian Arab Republic', 'ADM0_PCODE': 'SY', 'ADM1_EN': 'Idleb', 'ADM1_AR': 'إدلب', 'ADM1_REF': 'Idlib', 'ADM1_PCODE': 'SY07'",
                "'ADM0_EN': 'Syrian Arab Republic', 'ADM0_PCODE': 'SY', 'ADM1_EN': 'Ar-Raqqa', 'ADM1_AR': 'الرقة', 'ADM1_REF': '', 'ADM1_PCODE': 'SY11'",
                "'ADM0_EN': 'Syrian Arab Republic', 'ADM0_PCODE': 'SY', 'ADM1_EN': 'Deir-ez-Zor', 'ADM1_AR': 'دير الزور', 'ADM1_REF': '', 'ADM1_PCODE': 'SY09'");

        Workspace workspace = WorkspaceReader.read(data, new MapRequest(map, "ADM1_PCODE", "ADM1_EN"));

        assertThat(joined(workspace))
                .containsExactlyInAnyOrder(
                        "al-Ḥasaka - Al-Hasakeh",
                        "محافظة ادلب - Idleb",
                        "SY11 - Ar-Raqqa",
                        "Deir Ez Zor Governorate - Deir-ez-Zor");
        assertThat(words(workspace)).isEmpty();
    }

    private static final String[] SYRIA = {
        "'shapeName': 'Hasakah', 'shapeGroup': 'SYR'", "'shapeName': 'Raqqa', 'shapeGroup': 'SYR'",
        "'shapeName': 'Aleppo', 'shapeGroup': 'SYR'", "'shapeName': 'Idlib', 'shapeGroup': 'SYR'"
    };

    @Test
    void a_place_whose_point_lies_in_another_area_is_not_joined_and_that_area_is_named() throws Exception {
        Path data = table("""
                date,title,country,province,latitude,longitude
                2026-01-31,One,Syria,Al-Hasakah,0.5,1.8
                2026-01-31,Two,Syria,Idlib,0.5,3.5
                """);

        Workspace workspace = WorkspaceReader.read(data, map(SYRIA));

        assertThat(joined(workspace)).containsExactly("Idlib - Idlib");
        assertThat(words(workspace))
                .containsExactly(
                        "the place \"al-hasakah\" is not joined to the area \"Hasakah\" of the map: what lies in it has a"
                                + " point in \"Raqqa\"");
    }

    @Test
    void of_two_areas_of_a_name_the_point_decides_if_it_lies_in_one() throws Exception {
        Path map = map(
                "'shapeName': 'Idlib', 'shapeID': 'a'",
                "'shapeName': 'Raqqa', 'shapeID': 'b'",
                "'shapeName': 'Aleppo', 'shapeID': 'c'",
                "'shapeName': 'Idlib', 'shapeID': 'd'");
        String head = "date,title,district,latitude,longitude\n";

        Workspace inOne =
                WorkspaceReader.read(table(head + "2026-01-31,One,Idlib,0.5,3.5\n2026-01-31,Two,Raqqa,0.5,1.5\n"), map);
        Workspace beside =
                WorkspaceReader.read(table(head + "2026-01-31,One,Idlib,1.2,3.5\n2026-01-31,Two,Raqqa,0.5,1.5\n"), map);

        assertThat(joined(inOne)).containsExactly("Idlib - Idlib", "Raqqa - Raqqa");
        assertThat(inOne.dataset().places().get("idlib").feature()).isEqualTo("4");
        assertThat(joined(beside)).containsExactly("Raqqa - Raqqa");
        assertThat(words(beside)).singleElement().asString().contains("\"idlib\"", "lies in none of them");
    }

    @Test
    void a_province_that_the_map_knows_speaks_against_an_area_in_another_even_where_the_point_lies_in_it()
            throws Exception {
        Path map = map(
                "'NAME_0': 'Xland', 'NAME_1': 'North', 'NAME_2': 'Bara'",
                "'NAME_0': 'Xland', 'NAME_1': 'South', 'NAME_2': 'Sibi'",
                "'NAME_0': 'Xland', 'NAME_1': 'South', 'NAME_2': 'Kech'");
        Path data = table("""
                date,title,country,province,district,latitude,longitude
                2026-01-31,One,Xland,South,Bara,0.5,0.5
                2026-01-31,Two,Xland,South,Kech,0.5,2.5
                2026-01-31,Three,Xland,Southern,Sibi,0.5,1.5
                """);

        Workspace workspace = WorkspaceReader.read(data, map);

        assertThat(joined(workspace)).containsExactlyInAnyOrder("Kech - Kech", "Sibi - Sibi");
        assertThat(words(workspace))
                .contains(
                        "the place \"bara\" is not joined to the area \"Bara\" of the map: it is in \"South\", the area in"
                                + " \"Xland, North\"");
    }

    @Test
    void a_province_is_not_the_district_of_its_name() throws Exception {
        Path map = map(
                "'NAME_1': 'Kassala', 'NAME_2': 'Kassala'",
                "'NAME_1': 'Kassala', 'NAME_2': 'Telkuk'",
                "'NAME_1': 'Gedaref', 'NAME_2': 'Butana'");
        Path data = table("date,title,province,district\n2026-01-31,One,Kassala,\n2026-01-31,Two,Gedaref,Butana\n");

        Workspace workspace = WorkspaceReader.read(data, map);

        assertThat(joined(workspace)).containsExactly("Butana - Butana");
        assertThat(words(workspace))
                .contains("the place \"kassala\" is not joined to the area \"Kassala\" of the map: other areas lie in"
                        + " \"Kassala\"");
        assertThat(joined(WorkspaceReader.read(
                        table("date,title,province,district\n2026-01-31,One,Kassala,Kassala\n2026-01-31,Two,,Butana\n"),
                        map)))
                .containsExactlyInAnyOrder("Kassala - Kassala", "Butana - Butana");
    }

    @Test
    void a_slip_of_a_letter_or_two_is_proposed_and_not_joined() throws Exception {
        Path map = map(
                "'shapeName': 'Noshki'",
                "'shapeName': 'Quetta'",
                "'shapeName': 'Kech'",
                "'shapeName': 'Kachh'",
                "'shapeName': 'Sibi'");
        Path data = table("""
                date,title,district
                2026-01-31,One,Noshkii
                2026-01-31,Two,Queta
                2026-01-31,Three,Kach
                2026-01-31,Four,Sibi
                """);

        Workspace workspace = WorkspaceReader.read(data, map);

        assertThat(joined(workspace)).containsExactly("Sibi - Sibi");
        assertThat(words(workspace))
                .contains(
                        "no area of the map is called \"Noshkii\"; nearest: \"Noshki\"; the place \"noshkii\" is not joined to"
                                + " it",
                        "no area of the map is called \"Queta\"; nearest: \"Quetta\"; the place \"queta\" is not joined to"
                                + " it")
                .as("two are as near")
                .anyMatch(words -> words.contains("not on this map: Kach"));
    }

    @Test
    void of_two_spellings_of_one_district_that_of_the_map_has_the_area() throws Exception {
        Path data = table("date,title,district\n2026-01-31,One,Nord Kivu\n2026-01-31,Two,Nord-Kivu\n");

        Workspace workspace = WorkspaceReader.read(data, map("'name': 'Nord-Kivu'", "'name': 'Sud-Kivu'"));

        assertThat(joined(workspace)).containsExactly("Nord-Kivu - Nord-Kivu");
        assertThat(words(workspace))
                .containsExactly(
                        "the place \"nord-kivu\" is not joined to the area \"Nord-Kivu\" of the map: that is the place"
                                + " \"nord-kivu-2\"");
    }
}
