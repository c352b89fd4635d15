package org.dateline.files;

import static org.dateline.language.Tr.tr;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** XML that may come from anyone: no entity is resolved, nothing is fetched, and what a document type says is not heard. */
public final class UntrustedXml {

    private UntrustedXml() {}

    /** A reader of XML that may name a document type, as old metadata do. */
    public static XMLStreamReader reader(InputStream bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(bytes);
    }

    /** A reader of XML that has no use for a document type, and is refused where it has one. */
    public static XMLStreamReader readerWithoutDoctype(InputStream bytes) throws XMLStreamException {
        return new StreamReaderDelegate(reader(bytes)) {
            @Override
            public int next() throws XMLStreamException {
                int event = super.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new XMLStreamException(tr("a DTD is not read"), getLocation());
                }
                return event;
            }
        };
    }
}
