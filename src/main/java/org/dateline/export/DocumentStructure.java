package org.dateline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a document beside its look (tagged PDF, ISO 32000-1, 14.7 and 14.8), so that a screen reader reads it in
 * order and knows headings, quotes and tables as such.
 */
final class DocumentStructure {

    private static final String TABLE = "Table";
    private static final String TABLE_HEAD = "TH";
    private static final String TABLE_CELL = "TD";

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final TreeMap<Integer, COSArray> elementsByPage = new TreeMap<>();
    private @Nullable PDStructureElement table;
    private List<PDStructureElement> current = List.of();

    DocumentStructure() {
        root.appendKid(whole);
    }

    /** The structure elements that what is drawn of a row belongs to: one, or in a table one for each column. */
    List<PDStructureElement> begin(Row row) {
        Role role = row.role();
        if (!role.isInTable()) {
            table = null;
            current = List.of(child(whole, role.type()));
            return current;
        }
        if (table == null) {
            table = child(whole, TABLE);
        }
        PDStructureElement line = child(table, role.type());
        List<PDStructureElement> cells = new ArrayList<>();
        row.columns().forEach(column -> cells.add(child(line, role == Role.TABLE_HEAD ? TABLE_HEAD : TABLE_CELL)));
        current = List.copyOf(cells);
        return current;
    }

    /** Those of the row that goes on from the page before. */
    List<PDStructureElement> current() {
        return current;
    }

    private static PDStructureElement child(PDStructureElement parent, String type) {
        PDStructureElement child = new PDStructureElement(type, parent);
        parent.appendKid(child);
        return child;
    }

    /** Announces what is about to be drawn of an element; the answer is the number by which to mark it on the page. */
    int mark(PDStructureElement element, PDPage page) {
        if (page.getStructParents() < 0) {
            page.setStructParents(elementsByPage.size());
        }
        COSArray onPage = elementsByPage.computeIfAbsent(page.getStructParents(), first -> new COSArray());
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(onPage.size());
        element.appendKid(reference);
        onPage.add(element.getCOSObject());
        return onPage.size() - 1;
    }

    /** Makes it the structure of the document. */
    void addTo(PDDocument document) {
        TreeMap<Integer, PDParentTreeValue> values = new TreeMap<>();
        elementsByPage.forEach((page, elements) -> values.put(page, new PDParentTreeValue(elements)));
        PDNumberTreeNode parents = new PDNumberTreeNode(PDParentTreeValue.class);
        parents.setNumbers(values);
        root.setParentTree(parents);
        root.setParentTreeNextKey(elementsByPage.size());
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo mark = new PDMarkInfo();
        mark.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(mark);
    }
}
