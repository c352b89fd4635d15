package org.dateline.viewmodel.line;

import static org.dateline.language.Tr.tr;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Percent-encoding of values in a query (RFC 3986), of UTF-8; reading is strict. */
final class PercentEncoding {

    private static final String UNRESERVED = "-._~";
    private static final String KEPT = UNRESERVED + ":";
    private static final String ALLOWED = UNRESERVED + ":@/?!$'()*+,;";

    private PercentEncoding() {}

    static String encode(String value) {
        StringBuilder text = new StringBuilder();
        for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            if (isAlphanumeric(character) || KEPT.indexOf(character) >= 0) {
                text.append(character);
            } else {
                text.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return text.toString();
    }

    /** @throws MalformedViewException if something in the text should have been encoded, or is not encoded rightly */
    static String decode(String key, String text) throws MalformedViewException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '%') {
                octets.write(octet(key, text, i));
                i += 2;
            } else if (isAlphanumeric(character) || ALLOWED.indexOf(character) >= 0) {
                octets.write(character);
            } else {
                throw new MalformedViewException(
                        key,
                        "\"" + encode(Character.toString(text.codePointAt(i))) + "\"",
                        "\"" + Character.toString(text.codePointAt(i)) + "\"");
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets.toByteArray()))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new MalformedViewException(key, tr("percent-encoded UTF-8"), "\"" + text + "\"");
        }
    }

    private static int octet(String key, String text, int at) throws MalformedViewException {
        String digits = text.substring(at + 1, Math.min(at + 3, text.length()));
        if (digits.length() < 2 || !digits.chars().allMatch(HexFormat::isHexDigit)) {
            throw new MalformedViewException(key, tr("two hexadecimal digits after %"), "\"%" + digits + "\"");
        }
        return HexFormat.fromHexDigits(digits);
    }

    private static boolean isAlphanumeric(char character) {
        return character < 128 && Character.isLetterOrDigit(character);
    }
}
