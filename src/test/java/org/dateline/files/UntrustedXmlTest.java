package org.dateline.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class UntrustedXmlTest {

    private static String text(byte[] bytes) throws XMLStreamException {
        XMLStreamReader xml = UntrustedXml.reader(new ByteArrayInputStream(bytes));
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>\u00e9t\u00e9</a>",
                "<?xml version='1.0' encoding='UTF-8'?><a>\u00e9</a>",
                "<?xml version=\"1.0\" encoding=\"us-ascii\"?><a>\u00e9</a>",
                "\u00ff"
            })
    void bytes_that_are_no_text_are_said_and_nothing_is_printed(String latin) {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> text(latin.getBytes(StandardCharsets.ISO_8859_1)))
                    .isInstanceOf(XMLStreamException.class)
                    .hasMessageContaining("there are bytes that are not");
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, <a>\u0646\u0648\u0634\u06a9\u06cc</a>",
        "UTF-8, '\ufeff<?xml version=\"1.0\"?><a>\u0646\u0648\u0634\u06a9\u06cc</a>'",
        "UTF-8, '<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><a>\u0646\u0648\u0634\u06a9\u06cc</a>'",
        "UTF-16, '<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>\u0646\u0648\u0634\u06a9\u06cc</a>'",
        "windows-1256, '<?xml version=\"1.0\" encoding=\"windows-1256\"?><a>\u0646\u0648\u0634</a>'"
    })
    void texts_are_read_in_the_encoding_that_they_name(String encoding, String xml) throws Exception {
        assertThat(text(xml.getBytes(Charset.forName(encoding)))).startsWith("\u0646\u0648\u0634");
    }

    @Test
    void a_text_may_be_longer_than_what_is_looked_at_first() throws Exception {
        String letters = "\u00e9".repeat(50_000);

        assertThat(text(("<a>" + letters + "</a>").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(letters);
    }

    @Test
    void a_document_type_is_refused_where_there_is_no_use_for_one() throws Exception {
        XMLStreamReader xml = UntrustedXml.readerWithoutDoctype(
                new ByteArrayInputStream("<!DOCTYPE a><a/>".getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(xml::next).isInstanceOf(XMLStreamException.class).hasMessageContaining("a DTD is not read");
    }
}
