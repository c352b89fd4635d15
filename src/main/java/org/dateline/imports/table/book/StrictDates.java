package org.dateline.imports.table.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.dateline.files.UntrustedXml;

/**
 * Dates that a workbook keeps as texts of ISO 8601 (ECMA-376 part 1, 18.18.11: type d), as strict workbooks and some programs have them.
 * The library that reads workbooks refuses them; a copy in which they are texts says the same.
 */
final class StrictDates {

    private static final String SHEETS = "xl/worksheets/[^/]*\\.xml";
    private static final String MARK = " t=\"d\"";
    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    private StrictDates() {}

    /** The file itself, or, if it has such dates, a copy that lasts until the program ends. */
    static Path asTexts(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (!has(zip)) {
                return file;
            }
            Path copy = Files.createTempFile("dateline-import", ".xlsx");
            copy.toFile().deleteOnExit();
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
                for (ZipEntry entry : zip.stream().<ZipEntry>map(each -> each).toList()) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    try (InputStream bytes = zip.getInputStream(entry)) {
                        if (entry.getName().matches(SHEETS)) {
                            rewrite(bytes, out);
                        } else {
                            bytes.transferTo(out);
                        }
                    }
                }
            } catch (XMLStreamException broken) {
                throw new IOException(broken);
            }
            return copy;
        }
    }

    private static boolean has(ZipFile zip) throws IOException {
        for (ZipEntry entry : zip.stream().<ZipEntry>map(each -> each).toList()) {
            if (entry.getName().matches(SHEETS)) {
                try (InputStream bytes = zip.getInputStream(entry)) {
                    if (has(bytes)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean has(InputStream bytes) throws IOException {
        String kept = "";
        byte[] block = new byte[1 << 16];
        for (int read = bytes.read(block); read >= 0; read = bytes.read(block)) {
            String text = kept + new String(block, 0, read, StandardCharsets.ISO_8859_1);
            if (text.contains(MARK)) {
                return true;
            }
            kept = text.substring(Math.max(0, text.length() - MARK.length()));
        }
        return false;
    }

    private static void rewrite(InputStream from, OutputStream to) throws XMLStreamException {
        XMLEventReader events = XMLInputFactory.newDefaultFactory().createXMLEventReader(UntrustedXml.reader(from));
        XMLEventWriter writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(to, "UTF-8");
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            boolean isCell = event.isStartElement()
                    && String.valueOf(event.asStartElement().getName()).matches("(\\{.*})?c");
            writer.add(isCell ? asText(event.asStartElement()) : event);
        }
        writer.flush();
    }

    private static StartElement asText(StartElement cell) {
        List<Attribute> attributes = new ArrayList<>();
        for (Iterator<Attribute> all = cell.getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            boolean isDate = String.valueOf(attribute.getName()).equals("t")
                    && attribute.getValue().equals("d");
            attributes.add(isDate ? EVENTS.createAttribute(attribute.getName(), "str") : attribute);
        }
        return EVENTS.createStartElement(cell.getName(), attributes.iterator(), cell.getNamespaces());
    }
}
