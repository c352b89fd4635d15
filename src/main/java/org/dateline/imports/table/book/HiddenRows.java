package org.dateline.imports.table.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.files.UntrustedXml;
import org.dateline.language.ForPrograms;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a workbook of Excel does not show, by hand or by a filter, which the library that reads it does not tell: by their numbers,
 * from 1. Takes a pass over the file's XML.
 */
final class HiddenRows {

    @ForPrograms("an attribute")
    private static final String ID = "Id";

    @ForPrograms("an attribute")
    private static final String TARGET = "Target";

    private static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

    private HiddenRows() {}

    /** Looks at an element that begins. */
    private interface Visitor {

        /** False to look at no more. */
        boolean at(XMLStreamReader element);
    }

    /**
     * Those of a sheet of Excel (ECMA-376 part 1, 18.3.1.73).
     *
     * @param relationship the id by which the workbook refers to the sheet
     */
    static BitSet ofExcel(Path file, String relationship) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String[] target = {null};
            visit(zip, RELATIONSHIPS, element -> {
                if (relationship.equals(element.getAttributeValue(null, ID))) {
                    target[0] = element.getAttributeValue(null, TARGET);
                }
                return target[0] == null;
            });
            BitSet hidden = new BitSet();
            int[] number = {0};
            // Within the folder of the workbook, or from the root
            String sheet = "/xl/" + target[0];
            visit(zip, sheet.substring(sheet.lastIndexOf("/xl/") + 1), element -> {
                if (element.getLocalName().equals("row")) {
                    String own = element.getAttributeValue(null, "r");
                    number[0] = own == null ? number[0] + 1 : Integer.parseInt(own);
                    hidden.set(number[0], isTrue(element.getAttributeValue(null, "hidden")));
                }
                return true;
            });
            return hidden;
        }
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static void visit(ZipFile zip, String name, Visitor visitor) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return;
        }
        try (InputStream bytes = zip.getInputStream(entry)) {
            XMLStreamReader xml = UntrustedXml.reader(bytes);
            boolean goOn = true;
            while (goOn && xml.hasNext()) {
                goOn = xml.next() != XMLStreamConstants.START_ELEMENT || visitor.at(xml);
            }
        } catch (XMLStreamException | NumberFormatException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
    }
}
