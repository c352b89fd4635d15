package org.dateline.shapefile.dbf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.shapefile.binary.BinaryFile;

/** Tells UTF-8 by what it looks like, for tables that do not say what their text is written in. */
public final class CharsetGuess {

    /** What is in UTF-8 shows it within the first rows. */
    private static final int MAX_ROWS = 1000;

    private CharsetGuess() {}

    /** UTF-8 if there are letters beyond ASCII in the first rows and all of them are good UTF-8; else empty. */
    public static Optional<Charset> of(BinaryFile dbf, DbfHeader table) throws IOException {
        List<DbfField> texts = table.fields(CodePage.DEFAULT, Set.of()).stream()
                .filter(field -> field.type() == 'C' && field.isReadable())
                .toList();
        boolean beyondAscii = false;
        for (int row = 0; row < Math.min(table.rows(), MAX_ROWS); row++) {
            for (DbfField field : texts) {
                ByteBuffer text = dbf.read(table.rowOffset(row) + field.offset(), field.length(), row + 1);
                try {
                    // What is beyond ASCII takes more bytes than characters
                    beyondAscii |=
                            StandardCharsets.UTF_8.newDecoder().decode(text).length() < field.length();
                } catch (CharacterCodingException other) {
                    return Optional.empty();
                }
            }
        }
        return beyondAscii ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }
}
