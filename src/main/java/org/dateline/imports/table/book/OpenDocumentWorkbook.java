package org.dateline.imports.table.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.language.ForPrograms;

/** A spreadsheet of OpenDocument (.ods, ISO/IEC 26300), of which no more than a row is held in memory. */
final class OpenDocumentWorkbook implements Workbook {

    private final Path file;
    private final List<Sheet> sheets = new ArrayList<>();

    @ForPrograms("Its exception is not shown")
    OpenDocumentWorkbook(Path file) throws IOException {
        this.file = file;
        OpenDocumentContent.read(file, new OpenDocumentContent.Visitor() {
            @Override
            public boolean sheet(String name, boolean isHidden) {
                sheets.add(new Sheet(name, isHidden));
                return true;
            }

            @Override
            public boolean wants(int sheet) {
                return false;
            }

            @Override
            public boolean row(int number, boolean isHidden, List<String> cells) {
                return true;
            }
        });
        if (sheets.isEmpty()) {
            throw new IOException("no sheet");
        }
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public BitSet hiddenRows(int sheet) throws IOException {
        BitSet hidden = new BitSet();
        read(sheet, (number, isHidden, cells) -> {
            hidden.set(number, isHidden);
            return true;
        });
        return hidden;
    }

    @Override
    public void forEach(int sheet, Rows rows) throws IOException {
        read(sheet, (number, isHidden, cells) -> rows.row(number, cells));
    }

    /** Takes a row, and whether it is hidden; false to see no more. */
    private interface SeenRows {
        boolean row(int number, boolean isHidden, List<String> cells);
    }

    private void read(int wanted, SeenRows rows) throws IOException {
        int[] last = {-1};
        OpenDocumentContent.read(file, new OpenDocumentContent.Visitor() {
            @Override
            public boolean sheet(String name, boolean isHidden) {
                last[0]++;
                return last[0] <= wanted;
            }

            @Override
            public boolean wants(int sheet) {
                return sheet == wanted;
            }

            @Override
            public boolean row(int number, boolean isHidden, List<String> cells) {
                return rows.row(number, isHidden, cells);
            }
        });
    }
}
