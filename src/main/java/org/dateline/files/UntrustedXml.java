package org.dateline.files;

import static org.dateline.language.Tr.tr;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** XML that may come from anyone: no entity is resolved, nothing is fetched, and what a document type says is not heard. */
public final class UntrustedXml {

    private static final int LOOKED_AT = 256;
    private static final int[] MARK = {0xef, 0xbb, 0xbf};
    private static final Pattern DECLARED =
            Pattern.compile("\\A(?:\u00ef\u00bb\u00bf)?<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private UntrustedXml() {}

    /** A reader of XML that may name a document type, as old metadata do. */
    public static XMLStreamReader reader(InputStream bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            BufferedInputStream whole = new BufferedInputStream(bytes);
            whole.mark(LOOKED_AT);
            byte[] first = whole.readNBytes(LOOKED_AT);
            whole.reset();
            Optional<Charset> charset = charset(first);
            if (charset.isEmpty()) {
                return factory.createXMLStreamReader(whole);
            }
            if (startsWith(first, MARK)) {
                whole.skipNBytes(MARK.length);
            }
            return factory.createXMLStreamReader(new StrictText(whole, charset.get()));
        } catch (IOException unreadable) {
            throw new XMLStreamException(unreadable);
        }
    }

    /** The encoding of a text, if it is one of those of which the JDK prints to the console what is wrong, besides saying it. */
    private static Optional<Charset> charset(byte[] first) {
        Matcher declared = DECLARED.matcher(new String(first, StandardCharsets.ISO_8859_1));
        if (declared.find()) {
            return switch (declared.group(1).toUpperCase(Locale.ROOT)) {
                case "UTF-8" -> Optional.of(StandardCharsets.UTF_8);
                case "US-ASCII", "ASCII" -> Optional.of(StandardCharsets.US_ASCII);
                default -> Optional.empty();
            };
        }
        boolean isOfTwoBytes = startsWith(first, 0xfe, 0xff)
                || startsWith(first, 0xff, 0xfe)
                || first.length > 1 && (first[0] == 0 || first[1] == 0);
        return isOfTwoBytes ? Optional.empty() : Optional.of(StandardCharsets.UTF_8);
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** Text that says so where its bytes are none. */
    private static final class StrictText extends FilterReader {

        private final Charset charset;

        StrictText(InputStream bytes, Charset charset) {
            super(new InputStreamReader(
                    bytes,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
            this.charset = charset;
        }

        @Override
        public int read(char[] letters, int from, int length) throws IOException {
            try {
                return super.read(letters, from, length);
            } catch (CharacterCodingException none) {
                throw new IOException(tr("there are bytes that are not {0}", charset.name()), none);
            }
        }

        @Override
        public int read() throws IOException {
            char[] one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }
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
