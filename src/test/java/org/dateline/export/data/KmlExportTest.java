package org.dateline.export.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.apache.xerces.jaxp.validation.XMLSchema11Factory;
import org.dateline.events.Dataset;
import org.dateline.export.ExportFormat;
import org.dateline.export.ExportSamples;
import org.dateline.export.content.ExportedView;
import org.dateline.export.content.Html;
import org.dateline.model.Event;
import org.dateline.model.TimeWindow;
import org.dateline.query.EventFilter;
import org.dateline.samples.SampleEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** KML against the OGC's own schema. */
class KmlExportTest {

    private static final String ADDRESSES = "urn:oasis:names:tc:ciq:xsdschema:xAL:2.0";

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            DOMImplementationLS inputs = (DOMImplementationLS)
                    DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            SchemaFactory factory = new XMLSchema11Factory();
            factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
                String path = ADDRESSES.equals(namespace)
                        ? "oasis/election/external/xAL.xsd"
                        : "ogc/kml/2.3/atom-author-link.xsd";
                LSInput input = inputs.createLSInput();
                input.setSystemId(systemId);
                input.setByteStream(KmlExportTest.class.getClassLoader().getResourceAsStream(path));
                return input;
            });
            URL kml = Objects.requireNonNull(
                    KmlExportTest.class.getClassLoader().getResource("ogc/kml/2.3/ogckml23.xsd"));
            return factory.newSchema(kml);
        } catch (SAXException | ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static List<ExportedView> views() {
        return List.of(ExportSamples.view(), ExportSamples.empty(), ExportSamples.shipped());
    }

    private static String text(ExportedView view) {
        return ExportSamples.text(ExportFormat.KML, view);
    }

    private static void validate(String text) throws Exception {
        SCHEMA.newValidator().validate(new StreamSource(new StringReader(text)));
    }

    private static List<String> find(ExportedView view, String path) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text(view).getBytes(StandardCharsets.UTF_8)));
        XPath xpath = XPathFactory.newInstance().newXPath();
        NodeList nodes = (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("views")
    void is_valid_by_the_schema_of_kml_2_3(ExportedView view) throws Exception {
        validate(text(view));
    }

    @Test
    void the_schema_refuses_times_that_are_none() {
        String broken = text(ExportSamples.view()).replace("<begin>2026", "<begin>Saturday 2026");

        assertThatThrownBy(() -> validate(broken)).isInstanceOf(SAXException.class);
    }

    @Test
    void a_time_span_is_the_outer_interval_and_the_inner_stands_beside_it() throws Exception {
        String siege = "//Placemark[@id='event-siege']";

        assertThat(find(ExportSamples.view(), siege + "/TimeSpan/*"))
                .containsExactly("2026-01-31T06:00:00+05:00", "2026-02-01T02:00:00+05:00");
        assertThat(find(ExportSamples.view(), siege + "//Data[@name='startLatest']/value"))
                .containsExactly("2026-01-31T08:00:00+05:00");
        assertThat(find(ExportSamples.view(), "/kml/Document/description").get(0))
                .contains("An end is the first moment after what it ends");
    }

    @Test
    void an_instant_is_a_time_stamp() throws Exception {
        assertThat(find(ExportSamples.view(), "//Placemark[@id='event-denial']/TimeStamp/when"))
                .containsExactly("2026-02-01T15:00:30+05:00");
    }

    @Test
    void certain_and_possible_have_folders_and_styles_of_their_own() throws Exception {
        var dataset = ExportSamples.odd();
        TimeWindow morning = new TimeWindow(
                dataset.span().from().plusSeconds(24 * 3600),
                dataset.span().from().plusSeconds(33 * 3600));
        ExportedView view = ExportSamples.view(dataset, morning, EventFilter.NONE);

        assertThat(find(view, "//Folder[name='Certainly in the window']/Placemark/@id"))
                .containsExactly("event-siege");
        assertThat(find(view, "//Folder[name='Only possibly in the window']/Placemark/@id"))
                .containsExactly("event-blast");
        assertThat(find(view, "//Placemark[@id='event-blast']/styleUrl")).containsExactly("#possible-somewhere");
    }

    @Test
    void the_name_says_where_only_a_district_or_more_is_known() throws Exception {
        assertThat(find(ExportSamples.view(), "//Placemark[@id='event-blast']/name"))
                .containsExactly("Blast \u2013 somewhere in Quetta (district)");
        assertThat(find(ExportSamples.view(), "//Placemark[@id='event-denial']/name"))
                .containsExactly("Denial");
    }

    @Test
    void points_are_longitude_and_latitude_and_what_has_none_has_no_geometry() throws Exception {
        assertThat(find(ExportSamples.view(), "//Placemark[@id='event-raid']/Point/coordinates"))
                .containsExactly("-70.5,-33.25");
        assertThat(find(ExportSamples.view(), "//Placemark[@id='event-blast']/MultiGeometry/Point/coordinates"))
                .containsExactly("66.99,30.18", "-70.5,-33.25");
        assertThat(find(ExportSamples.view(), "//Placemark[@id='event-siege']//coordinates"))
                .isEmpty();
    }

    @Test
    void markup_in_words_stays_words() throws Exception {
        assertThat(find(ExportSamples.view(), "//Placemark[@id='event-raid']/description")
                        .get(0))
                .contains("<p>A raid, &quot;told&quot; &lt;so&gt; ]]&gt; &amp; so.</p>");
        assertThat(find(ExportSamples.view(), "//Placemark[@id='event-raid']//Data[@name='quote-1']/value")
                        .get(0))
                .startsWith(
                        "\u201cWe heard, \"it\" all ]]> {night} 50% & \\more\u201d (@resident, a \"guard\", so). In: ");
    }

    @Test
    void figures_have_bounds_words_and_source() throws Exception {
        String raid = "//Placemark[@id='event-raid']//Data";

        assertThat(find(ExportSamples.view(), raid + "[@name='figure-1']/value"))
                .containsExactly("Killed: (\u201c-dozens\u201d, in the source's own voice;"
                        + " Unnamed outlet (two), paragraph 3)");
        assertThat(find(ExportSamples.view(), raid + "[@name='figure-1-value' or @name='figure-1-bound']/value"))
                .isEmpty();
        assertThat(find(ExportSamples.view(), raid + "[@name='figure-2-value']/value"))
                .containsExactly("30");
        assertThat(find(ExportSamples.view(), raid + "[@name='figure-2-bound']/value"))
                .containsExactly("at-least");
    }

    @Test
    void names_its_sources_and_the_view() throws Exception {
        assertThat(find(ExportSamples.view(), "/kml/Document/ExtendedData/Data[@name='view']/value"))
                .containsExactly(ExportSamples.LINE);
        assertThat(find(ExportSamples.view(), "/kml/Document/ExtendedData/Data[starts-with(@name,'source-')]/value"))
                .hasSize(3)
                .anyMatch(words -> words.endsWith("Here: paragraphs 2, 5."));
    }

    @Test
    void characters_that_xml_does_not_know_are_replaced() {
        assertThat(Html.allowed("a\u0000b\u000bc\ud800d\ud83d\ude00\tz"))
                .isEqualTo("a\ufffdb\ufffdc\ufffdd\ud83d\ude00\tz");
    }

    @Test
    void an_id_with_characters_that_xml_does_not_know_is_well_formed() throws Exception {
        Dataset odd = ExportSamples.odd();
        Event event = SampleEvent.of("a\u000bb\ud800")
                .title("Told")
                .category("attack")
                .time(odd.span().from(), odd.span().to())
                .build();
        Dataset dataset = odd.toBuilder().events(List.of(event)).build();

        assertThat(find(ExportSamples.view(dataset, dataset.span(), EventFilter.NONE), "//Placemark/@id"))
                .containsExactly("event-a\ufffdb\ufffd");
    }
}
