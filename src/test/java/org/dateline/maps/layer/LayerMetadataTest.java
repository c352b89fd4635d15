package org.dateline.maps.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.maps.MapReader;
import org.dateline.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayerMetadataTest {

    @TempDir
    private Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void of_the_shipped_map_say_what_it_leaves_out_and_where_it_comes_from() throws Exception {
        assertThat(new MapReader()
                        .read(Path.of("maps", "balochistan_districts.shp"))
                        .value()
                        .attribution())
                .isEqualTo(
                        "30 districts, before later splits; inner borders schematic. Natural Earth; Wikimedia Commons"
                                + " (Schajee); geoBoundaries (ODbL)");
    }

    @Test
    void are_read_as_the_fgdc_has_them() throws Exception {
        assertThat(attribution("""
                        <metadata><idinfo><descript><abstract>Long words</abstract></descript>
                        <useconst>Not for
                          navigation</useconst><datacred>Survey of Pakistan</datacred></idinfo></metadata>
                        """)).isEqualTo("Not for navigation. Survey of Pakistan");
    }

    @ParameterizedTest
    @CsvSource({"7000,7000", "12.5 meters,12.5", "3 m,3", "0,", "about 7000,", "7 km,", "-3,", "1e999,"})
    void say_how_exact_the_lines_are_in_metres(String value, @Nullable Double metres) throws Exception {
        Path file = Files.writeString(
                folder.resolve("layer.shp.xml"),
                "<metadata><dataqual><posacc><horizpa><horizpar>Compared</horizpar><qhorizpa><horizpav>" + value
                        + "</horizpav></qhorizpa></horizpa></posacc></dataqual></metadata>");

        assertThat(LayerMetadata.origin(Optional.of(file), Path::toString, problems)
                        .accuracyMetres())
                .isEqualTo(metres);
    }

    @Test
    void are_read_as_the_iso_has_them() throws Exception {
        assertThat(attribution("""
                        <gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco">
                        <gmd:credit><gco:CharacterString>OCHA</gco:CharacterString></gmd:credit>
                        <gmd:useLimitation><gco:CharacterString>CC BY</gco:CharacterString></gmd:useLimitation>
                        </gmd:MD_Metadata>
                        """)).isEqualTo("CC BY. OCHA");
    }

    @Test
    void are_read_as_arcgis_writes_them_with_html_inside() throws Exception {
        assertThat(attribution("""
                        <metadata><dataIdInfo><idAbs>&lt;DIV&gt;&lt;P&gt;Districts &amp;amp; tehsils&lt;/P&gt;&lt;/DIV&gt;</idAbs>
                        <idCredit></idCredit></dataIdInfo></metadata>
                        """)).isEqualTo("Districts & tehsils");
    }

    @Test
    void are_cut_to_what_fits_the_foot_of_a_map() throws Exception {
        assertThat(attribution("<metadata><abstract>" + "word ".repeat(1000) + "</abstract></metadata>"))
                .hasSizeLessThanOrEqualTo(240)
                .endsWith("word\u2026");
    }

    @Test
    void fetch_nothing_from_outside() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");

        String attribution =
                attribution("<!DOCTYPE metadata SYSTEM \"http://localhost:9/metadata.dtd\" [<!ENTITY x SYSTEM \""
                        + secret.toUri() + "\">]><metadata><datacred>OCHA &x;</datacred></metadata>");

        assertThat(attribution).doesNotContain("secret");
    }

    @Test
    void are_read_with_a_document_type_that_is_never_fetched() throws Exception {
        assertThat(attribution("<!DOCTYPE metadata SYSTEM \"http://localhost:9/metadata.dtd\">"
                        + "<metadata><datacred>OCHA</datacred></metadata>"))
                .isEqualTo("OCHA");
        assertThat(problems).isEmpty();
    }

    @Test
    void that_are_broken_are_told_and_cost_nothing_else() throws Exception {
        assertThat(attribution("<metadata>\n<useconst>")).isEmpty();

        assertThat(problems)
                .extracting(Problem::describe)
                .containsExactly("warning: " + folder.resolve("layer.shp.xml")
                        + ": the metadata are not XML that can be read, see line 2");
    }

    @Test
    void that_are_missing_say_nothing() {
        assertThat(LayerMetadata.origin(Optional.empty(), Path::toString, problems))
                .isEqualTo(LayerOrigin.NONE);
        assertThat(problems).isEmpty();
    }

    private String attribution(String xml) throws Exception {
        Path file = Files.writeString(folder.resolve("layer.shp.xml"), xml);
        return LayerMetadata.origin(Optional.of(file), Path::toString, problems).attribution();
    }
}
