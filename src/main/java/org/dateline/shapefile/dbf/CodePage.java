package org.dateline.shapefile.dbf;

import com.linuxense.javadbf.DBFCharsetHelper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.shapefile.binary.BinaryFile;

/** Says what charset a .cpg or the language driver of a .dbf means, or what a .dbf looks like that says nothing. */
public final class CodePage {

    /** What a .dbf is in when nothing says otherwise. */
    public static final Charset DEFAULT = StandardCharsets.ISO_8859_1;

    private static final Pattern NUMBER = Pattern.compile("(?:ANSI|OEM|CP|IBM|WINDOWS|MS)?[ _-]*(\\d{3,5})");
    private static final Pattern ISO = Pattern.compile("(?:ISO)?[ _-]*8859[ _-]*(\\d{1,2})");
    private static final Pattern LDID = Pattern.compile("LDID[ /:_-]*(\\d{1,3})");
    private static final String UTF_8_NUMBER = "65001";

    /** What is in UTF-8 shows it within the first rows. */
    private static final int MAX_ROWS = 1000;

    private CodePage() {}

    /** The charset that the text of a .cpg names: an IANA name, a number such as 1256, or what ESRI writes. */
    public static Optional<Charset> ofCpg(String text) {
        String name = text.replace("\uFEFF", "").strip().toUpperCase(Locale.ROOT);
        Matcher driver = LDID.matcher(name);
        if (driver.matches()) {
            return ofLanguageDriver(Integer.parseInt(driver.group(1)));
        }
        Matcher iso = ISO.matcher(name);
        if (iso.matches()) {
            return named(List.of("ISO-8859-" + iso.group(1)));
        }
        Matcher number = NUMBER.matcher(name);
        if (number.matches()) {
            String digits = number.group(1);
            return digits.equals(UTF_8_NUMBER)
                    ? Optional.of(StandardCharsets.UTF_8)
                    : named(List.of("windows-" + digits, "IBM" + digits, "x-IBM" + digits, "x-windows-" + digits));
        }
        Optional<Charset> named = named(List.of(name));
        return named.isPresent() ? named : spelledOtherwise(name);
    }

    /** The charset whose name or alias has the same letters and digits: "Big-5" for Big5, "Shift JIS" for Shift_JIS. */
    private static Optional<Charset> spelledOtherwise(String name) {
        String bare = bare(name);
        return bare.isEmpty()
                ? Optional.empty()
                : Charset.availableCharsets().values().stream()
                        .filter(charset -> bare(charset.name()).equals(bare)
                                || charset.aliases().stream()
                                        .anyMatch(alias -> bare(alias).equals(bare)))
                        .findFirst();
    }

    private static String bare(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /** The charset of a language driver, or empty if the byte stands for none that is known. */
    static Optional<Charset> ofLanguageDriver(int driver) {
        return driver == 0 ? Optional.empty() : Optional.ofNullable(DBFCharsetHelper.getCharsetByByte(driver));
    }

    private static Optional<Charset> named(List<String> candidates) {
        for (String candidate : candidates) {
            try {
                return Optional.of(Charset.forName(candidate));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** UTF-8 if there are letters beyond ASCII in the first rows and all of them are good UTF-8; else empty. */
    public static Optional<Charset> guess(BinaryFile dbf, DbfHeader table) throws IOException {
        List<DbfField> texts = table.fields(DEFAULT, Set.of()).stream()
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
