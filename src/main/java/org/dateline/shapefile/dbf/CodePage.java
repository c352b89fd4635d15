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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.shapefile.binary.BinaryFile;

/** Says what charset a .cpg or the language driver of a .dbf means, or what a .dbf looks like that says nothing. */
public final class CodePage {

    /** What a .dbf is in when nothing says otherwise. */
    public static final Charset DEFAULT = StandardCharsets.ISO_8859_1;

    private static final Pattern NUMBER =
            Pattern.compile("(?:ANSI|OEM|CP|CODE ?PAGE|IBM|WINDOWS|WIN|MS)?[ _-]*(\\d{3,5})");
    private static final Pattern ISO = Pattern.compile("(?:ISO)?[ _-]*8859[ _-]*(\\d{1,2})");
    private static final Pattern LDID = Pattern.compile("LDID[ /:_-]*(?:(\\d{1,3})|0X([0-9A-F]{1,2}))");

    /** Numbers of code pages that are no part of a charset's name in Java. */
    private static final Map<Integer, String> BY_NUMBER = Map.ofEntries(
            Map.entry(1361, "x-Johab"),
            Map.entry(10_000, "x-MacRoman"),
            Map.entry(10_006, "x-MacGreek"),
            Map.entry(10_007, "x-MacCyrillic"),
            Map.entry(10_029, "x-MacCentralEurope"),
            Map.entry(20_127, "US-ASCII"),
            Map.entry(20_866, "KOI8-R"),
            Map.entry(21_866, "KOI8-U"),
            Map.entry(51_932, "EUC-JP"),
            Map.entry(51_949, "EUC-KR"),
            Map.entry(54_936, "GB18030"),
            Map.entry(65_001, "UTF-8"));

    /** Those of ISO 8859-1 to 8859-15 follow this one. */
    private static final int BEFORE_ISO_8859 = 28_590;

    /** The numbers of the code pages of language drivers that javadbf does not know, or takes for those of IBM. */
    private static final Map<Integer, Integer> OF_DRIVERS = Map.ofEntries(
            Map.entry(0x13, 932),
            Map.entry(0x7B, 932),
            Map.entry(0x4D, 936),
            Map.entry(0x7A, 936),
            Map.entry(0x4E, 949),
            Map.entry(0x79, 949),
            Map.entry(0x4F, 950),
            Map.entry(0x78, 950),
            Map.entry(0x50, 874),
            Map.entry(0x7C, 874),
            Map.entry(0xCC, 1257));

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** What is in UTF-8 shows it within the first rows. */
    private static final int MAX_ROWS = 1000;

    private CodePage() {}

    /**
     * The charset that the text of a .cpg names: an IANA name however it is spelled, the number of a code page such as 1256, or what
     * ESRI writes. Its first line counts, and in that what is ASCII.
     */
    public static Optional<Charset> ofCpg(String text) {
        String name = text.lines()
                .map(line -> line.replaceAll("[^ -~]|\"", "").strip().toUpperCase(Locale.ROOT))
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        Matcher driver = LDID.matcher(name);
        if (driver.matches()) {
            return ofLanguageDriver(
                    driver.group(1) == null
                            ? Integer.parseInt(driver.group(2), 16)
                            : Integer.parseInt(driver.group(1)));
        }
        Matcher iso = ISO.matcher(name);
        if (iso.matches()) {
            return named(List.of("ISO-8859-" + iso.group(1), "x-iso-8859-" + iso.group(1)));
        }
        Matcher number = NUMBER.matcher(name);
        if (number.matches()) {
            return numbered(Integer.parseInt(number.group(1)));
        }
        if (bare(name).startsWith("UTF8")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        Optional<Charset> named = named(List.of(name));
        return named.isPresent() ? named : spelledOtherwise(name);
    }

    private static Optional<Charset> numbered(int codePage) {
        String known = BY_NUMBER.get(codePage);
        if (known != null) {
            return named(List.of(known));
        }
        return codePage > BEFORE_ISO_8859 && codePage <= BEFORE_ISO_8859 + 15
                ? named(List.of("ISO-8859-" + (codePage - BEFORE_ISO_8859)))
                : named(List.of("windows-" + codePage, "IBM" + codePage, "x-IBM" + codePage, "x-windows-" + codePage));
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
        Integer codePage = OF_DRIVERS.get(driver);
        if (codePage != null) {
            return numbered(codePage);
        }
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

    /**
     * What the letters beyond ASCII in the first rows look like: UTF-8 if all of them are good UTF-8; else Windows-1252 if some are
     * letters only there and all are letters there; else empty.
     */
    public static Optional<Charset> guess(BinaryFile dbf, DbfHeader table) throws IOException {
        List<DbfField> texts = table.fields(DEFAULT, Set.of()).stream()
                .filter(field -> field.type() == 'C' && field.isReadable())
                .toList();
        boolean beyondAscii = false;
        boolean isUtf8 = true;
        boolean beyondLatin1 = false;
        boolean isOnlyWindows = true;
        for (int row = 0; row < Math.min(table.rows(), MAX_ROWS); row++) {
            for (DbfField field : texts) {
                ByteBuffer text = dbf.read(table.rowOffset(row) + field.offset(), field.length(), row + 1);
                // Only where a charset has no letter for a byte it gives U+FFFD
                isOnlyWindows &= WINDOWS_1252.decode(text.duplicate()).chars().noneMatch(letter -> letter == 0xFFFD);
                beyondLatin1 |=
                        DEFAULT.decode(text.duplicate()).chars().anyMatch(letter -> letter >= 0x80 && letter < 0xA0);
                try {
                    // What is beyond ASCII takes more bytes than characters
                    beyondAscii |=
                            StandardCharsets.UTF_8.newDecoder().decode(text).length() < field.length();
                } catch (CharacterCodingException other) {
                    isUtf8 = false;
                }
            }
        }
        if (isUtf8) {
            return beyondAscii ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
        }
        return beyondLatin1 && isOnlyWindows ? Optional.of(WINDOWS_1252) : Optional.empty();
    }
}
