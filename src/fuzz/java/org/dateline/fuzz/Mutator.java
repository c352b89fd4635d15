package org.dateline.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Breaks files, the same ones alike with the same chance: as bytes, as texts of signs and numbers, and what is packed from within. */
final class Mutator {

    private static final int MOST_BYTES = 600_000;
    private static final int MOST_CHANGES = 4;
    private static final Pattern TOKENS = Pattern.compile(
            "\"(?:[^\"\\\\\n]|\\\\.){0,300}+\"|[+-]?\\d[\\d.eE+-]{0,40}|[\\[\\]{}:,;<>/=()|\\n]|\\w{1,60}");
    private static final Pattern NUMBERS = Pattern.compile("[+-]?\\d{1,20}(?:\\.\\d{1,20})?");

    private static final List<String> EXTREMES = List.of(
            "0",
            "-0",
            "-1",
            "1e308",
            "-1e309",
            "1e-400",
            "NaN",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "99999999999999999999",
            "0.1e1",
            "180.0000001",
            "-90.1",
            "00",
            "1.",
            "0000-00-00",
            "9999-12-31",
            "-999999999-01-01",
            "2026-02-30T25:61",
            "1969-12-31T23:59:60Z");

    private static final List<String> HOSTILE = List.of(
            "\ud83d\ude00",
            "\u0000",
            "\ufeff",
            "\u202e",
            "\u0301\u0301\u0301",
            "\r",
            "\r\n",
            "\"\"",
            "\\",
            "\\u0000",
            "\\ud800",
            "null",
            "true",
            "{}",
            "[]",
            "[[[[[[[[[[[[[[[[",
            "{\"a\":{\"a\":{\"a\":",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>&b;",
            "<![CDATA[",
            "&#x0;",
            "&amp;&lt;",
            "%00",
            "../../../etc/passwd",
            "=1+1",
            "'",
            ";",
            "\t",
            "|",
            "#N/A",
            "  ",
            "\u00a0",
            "\u2028",
            "id",
            "\"id\"",
            "\"id\":\"\",",
            "//",
            "/*",
            "--",
            "javascript:alert(1)",
            "file:///etc/passwd");

    private static final byte[][] WORDS = {
        {0, 0, 0, 0},
        {-1, -1, -1, -1},
        {0x7f, -1, -1, -1},
        {-1, -1, -1, 0x7f},
        {-128, 0, 0, 0},
        {0, 0, 0, -128},
        {0, 0, 0, 1},
        {1, 0, 0, 0},
        {0, 1, 0, 0},
        {0x7f, -16, 0, 0, 0, 0, 0, 0},
        {0, 0, 0, 0, 0, 0, -16, 0x7f},
        {0, 0, 0, 0, 0, 0, -8, 0x7f}
    };

    private final Random chance;

    Mutator(Random chance) {
        this.chance = chance;
    }

    /** One of the files, or a few, broken at a few places. */
    FileSet mutate(FileSet files, FileSet other) throws IOException {
        FileSet changed = files;
        int changes = 1 + chance.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            List<String> names = changed.names();
            if (names.size() > 1 && chance.nextInt(30) == 0) {
                String gone = names.get(chance.nextInt(names.size()));
                changed = gone.equals(changed.main()) ? changed : changed.without(gone);
            } else {
                String name = names.get(chance.nextInt(names.size()));
                List<String> others = other.names();
                byte[] spliced = other.bytes(others.get(chance.nextInt(others.size())));
                changed = changed.with(name, mutate(changed.bytes(name), spliced));
            }
        }
        return changed;
    }

    byte[] mutate(byte[] bytes, byte[] other) throws IOException {
        if (FileSet.isZip(bytes) && chance.nextInt(4) > 0) {
            Map<String, byte[]> entries = FileSet.unpacked(bytes);
            if (!entries.isEmpty()) {
                return FileSet.packed(mutated(entries, other));
            }
        }
        byte[] changed = isText(bytes) && chance.nextInt(5) > 0 ? text(bytes, other) : binary(bytes, other);
        return changed.length > MOST_BYTES ? Arrays.copyOf(changed, MOST_BYTES) : changed;
    }

    private Map<String, byte[]> mutated(Map<String, byte[]> entries, byte[] other) throws IOException {
        Map<String, byte[]> changed = new LinkedHashMap<>(entries);
        List<String> names = List.copyOf(entries.keySet());
        String name = names.get(chance.nextInt(names.size()));
        byte[] content = entries.getOrDefault(name, new byte[0]);
        switch (chance.nextInt(12)) {
            case 0 -> changed.remove(name);
            case 1 -> changed.put(names.get(chance.nextInt(names.size())), content);
            case 2 -> changed.put(chance.nextBoolean() ? "../" + name : name + "/x", content);
            default -> changed.put(name, mutate(content, other));
        }
        return changed;
    }

    private static boolean isText(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 200); i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t') {
                return false;
            }
        }
        return bytes.length > 0;
    }

    private byte[] text(byte[] bytes, byte[] other) {
        // Each byte a character, so that what is no UTF-8 stays as it is
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<MatchResult> tokens = TOKENS.matcher(text).results().toList();
        if (tokens.isEmpty()) {
            return binary(bytes, other);
        }
        MatchResult one = tokens.get(chance.nextInt(tokens.size()));
        MatchResult two = tokens.get(chance.nextInt(tokens.size()));
        String changed = switch (chance.nextInt(10)) {
            case 0 -> replaced(text, one, two.group());
            case 1 -> replaced(text, one, "");
            case 2 -> replaced(text, one, one.group() + two.group());
            case 3 -> replaced(text, one, extreme());
            case 4 -> replaced(text, one, hostile());
            case 5 -> extremeNumber(text);
            case 6 -> insideOf(text, one);
            case 7 -> moved(text, one, two);
            case 8 -> replaced(text, one, one.group().repeat(1 + chance.nextInt(400)));
            default -> doubled(text, tokens);
        };
        return changed.getBytes(StandardCharsets.ISO_8859_1);
    }

    private String extreme() {
        return EXTREMES.get(chance.nextInt(EXTREMES.size()));
    }

    private String hostile() {
        String text = HOSTILE.get(chance.nextInt(HOSTILE.size()));
        String some = chance.nextInt(8) == 0 ? text.repeat(1 + chance.nextInt(2_000)) : text;
        return new String(some.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static String replaced(String text, MatchResult token, String by) {
        return text.substring(0, token.start()) + by + text.substring(token.end());
    }

    private String extremeNumber(String text) {
        List<MatchResult> numbers = NUMBERS.matcher(text).results().toList();
        return numbers.isEmpty() ? text : replaced(text, numbers.get(chance.nextInt(numbers.size())), extreme());
    }

    private String insideOf(String text, MatchResult token) {
        int at = token.start() + chance.nextInt(token.end() - token.start());
        return text.substring(0, at) + hostile() + text.substring(at);
    }

    private static String moved(String text, MatchResult one, MatchResult two) {
        MatchResult first = one.start() < two.start() ? one : two;
        MatchResult second = first == one ? two : one;
        if (first.end() > second.start()) {
            return text;
        }
        return text.substring(0, first.start())
                + second.group()
                + text.substring(first.end(), second.start())
                + first.group()
                + text.substring(second.end());
    }

    /** A piece between two tokens once more somewhere else. */
    private String doubled(String text, List<MatchResult> tokens) {
        int from = chance.nextInt(tokens.size());
        int to = Math.min(tokens.size() - 1, from + chance.nextInt(30));
        int at = tokens.get(chance.nextInt(tokens.size())).start();
        String piece = text.substring(tokens.get(from).start(), tokens.get(to).end());
        return text.substring(0, at) + piece + text.substring(at);
    }

    private byte[] binary(byte[] bytes, byte[] other) {
        if (bytes.length == 0) {
            return other.clone();
        }
        // Mostly near the beginning, where what is said of the rest stands
        int near = chance.nextInt(3) == 0 ? bytes.length : Math.min(bytes.length, 128);
        int at = chance.nextInt(near);
        byte[] changed = bytes.clone();
        switch (chance.nextInt(9)) {
            case 0 -> changed[at] ^= (byte) (1 << chance.nextInt(8));
            case 1 -> changed[at] = (byte) chance.nextInt(256);
            case 2, 3 -> put(changed, at, WORDS[chance.nextInt(WORDS.length)]);
            case 4 -> put(changed, at / 4 * 4, random(4));
            case 5 -> changed = Arrays.copyOf(bytes, chance.nextInt(bytes.length));
            case 6 -> changed = spliced(bytes, at, other);
            case 7 -> changed = removed(bytes, at, 1 + chance.nextInt(64));
            default -> changed = spliced(bytes, at, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + 200)));
        }
        return changed;
    }

    private byte[] random(int length) {
        byte[] some = new byte[length];
        chance.nextBytes(some);
        // Small numbers are nearer to what is expected
        if (chance.nextBoolean()) {
            Arrays.fill(some, 0, length - 1, (byte) 0);
        }
        return some;
    }

    private static void put(byte[] bytes, int at, byte[] word) {
        System.arraycopy(word, 0, bytes, at, Math.min(word.length, bytes.length - at));
    }

    private byte[] spliced(byte[] bytes, int at, byte[] other) {
        int from = other.length == 0 ? 0 : chance.nextInt(other.length);
        byte[] piece = Arrays.copyOfRange(other, from, Math.min(other.length, from + 1 + chance.nextInt(2_000)));
        byte[] changed = Arrays.copyOf(bytes, bytes.length + piece.length);
        System.arraycopy(piece, 0, changed, at, piece.length);
        System.arraycopy(bytes, at, changed, at + piece.length, bytes.length - at);
        return changed;
    }

    private static byte[] removed(byte[] bytes, int at, int length) {
        int end = Math.min(bytes.length, at + length);
        byte[] changed = Arrays.copyOf(bytes, bytes.length - (end - at));
        System.arraycopy(bytes, end, changed, at, bytes.length - end);
        return changed;
    }
}
