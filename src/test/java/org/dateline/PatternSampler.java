package org.dateline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Texts that nearly match a regular expression: what it asks for, one of its parts as often as is wanted, and then an end too soon.
 * It reads the expression as far as it has to for that, the same ones at each run. What looks ahead or behind gives nothing.
 */
@NullMarked
final class PatternSampler {

    private static final int TRIES = 10;
    private static final String OPEN_ENDED = "*+";

    private static final List<String> CHARACTERS = IntStream.concat(
                    IntStream.of('a', 'A', '0', '1', ' ', '\n', '-', '\u0627', '\u4e00', '\u0300', 0x1d400),
                    IntStream.rangeClosed('\t', '~').filter(code -> code >= ' ' || code <= '\r'))
            .mapToObj(Character::toString)
            .toList();

    private final Pattern pattern;
    private final String expression;
    private final Map<String, List<String>> characters = new HashMap<>();

    private Random random = new Random(0);
    private int at;
    private int repeated;
    private int longOne;
    private int length;

    private PatternSampler(Pattern pattern) {
        this.pattern = pattern;
        this.expression = pattern.pattern();
    }

    /** Texts of about a length, each part that may be repeated without end being so in some; none if the expression cannot be read. */
    static Set<String> nearly(Pattern pattern, int length) {
        Set<String> texts = new LinkedHashSet<>();
        if ((pattern.flags() & (Pattern.LITERAL | Pattern.COMMENTS)) == 0) {
            PatternSampler sampler = new PatternSampler(pattern);
            for (int seed = 0; seed < TRIES; seed++) {
                int parts = 1;
                for (int part = 0; part < parts; part++) {
                    texts.add(sampler.sample(seed, part, length));
                    parts = Math.max(parts, sampler.repeated);
                }
            }
        }
        texts.removeIf(text -> text.length() < length / 2);
        return texts;
    }

    private String sample(int seed, int part, int wanted) {
        random = new Random(seed);
        at = 0;
        repeated = 0;
        longOne = part;
        length = wanted;
        StringBuilder text = new StringBuilder();
        while (at < expression.length()) {
            text.append(alternatives());
            // A bracket too many
            at++;
        }
        return text.toString();
    }

    /** One of what stands between bars, up to a bracket that closes. */
    private String alternatives() {
        List<String> all = new ArrayList<>();
        StringBuilder one = new StringBuilder();
        while (at < expression.length() && expression.charAt(at) != ')') {
            if (expression.charAt(at) == '|') {
                at++;
                all.add(one.toString());
                one.setLength(0);
            } else {
                one.append(repeated());
            }
        }
        all.add(one.toString());
        // The one with the long part, if any of them has it
        return all.stream()
                .filter(text -> text.length() >= length / 2)
                .findFirst()
                .orElse(all.get(random.nextInt(all.size())));
    }

    private String repeated() {
        int begin = at;
        String once = atom();
        if (at >= expression.length()) {
            return once;
        }
        char sign = expression.charAt(at);
        boolean isEndless = OPEN_ENDED.indexOf(sign) >= 0;
        int least = 1;
        if (sign == '{') {
            int close = expression.indexOf('}', at);
            String[] bounds = expression.substring(at + 1, close).split(",", -1);
            least = Integer.parseInt(bounds[0]);
            isEndless = bounds.length == 2 && (bounds[1].isEmpty() || Integer.parseInt(bounds[1]) > length / 20);
            at = close + 1;
        } else if (isEndless || sign == '?') {
            at++;
            least = sign == '+' ? 1 : random.nextInt(2);
        } else {
            return once;
        }
        if (at < expression.length() && "?+".indexOf(expression.charAt(at)) >= 0) {
            at++;
        }
        if (isEndless && repeated++ == longOne) {
            return many(begin, once);
        }
        return once.repeat(least);
    }

    /** A part again and again, made anew where it may be different each time. */
    private String many(int begin, String once) {
        int end = at;
        int counted = repeated;
        StringBuilder text = new StringBuilder(once);
        for (int i = 0; i < 3; i++) {
            at = begin;
            text.append(atom());
        }
        at = end;
        repeated = counted;
        return text.isEmpty() ? "" : text.toString().repeat(length / text.length() + 1);
    }

    private String atom() {
        char sign = expression.charAt(at);
        return switch (sign) {
            case '(' -> group();
            case '[' -> oneOf(expression.substring(at, at = endOfClass(at)));
            case '\\' -> escaped();
            case '.' -> {
                at++;
                yield oneOf(".");
            }
            case '^', '$' -> {
                at++;
                yield "";
            }
            default -> {
                int point = expression.codePointAt(at);
                at += Character.charCount(point);
                yield Character.toString(point);
            }
        };
    }

    private String group() {
        at++;
        boolean isLooking = false;
        if (expression.startsWith("?", at)) {
            isLooking = expression.startsWith("?=", at)
                    || expression.startsWith("?!", at)
                    || expression.startsWith("?<=", at)
                    || expression.startsWith("?<!", at);
            while (":=!>)".indexOf(expression.charAt(at)) < 0) {
                at++;
            }
            if (expression.charAt(at) == ')') {
                at++;
                return "";
            }
            at++;
        }
        String text = alternatives();
        at++;
        return isLooking ? "" : text;
    }

    private int endOfClass(int begin) {
        int depth = 0;
        for (int i = begin; i < expression.length(); i++) {
            char sign = expression.charAt(i);
            if (sign == '\\') {
                i++;
            } else if (sign == '[') {
                depth++;
            } else if (sign == ']' && --depth == 0) {
                return i + 1;
            }
        }
        return expression.length();
    }

    private String escaped() {
        char sign = expression.charAt(at + 1);
        int begin = at;
        if (sign == 'Q') {
            int end = expression.indexOf("\\E", at);
            at = end < 0 ? expression.length() : end + 2;
            return expression.substring(begin + 2, end < 0 ? expression.length() : end);
        }
        at += 2;
        if (expression.startsWith("{", at) && "pPxN".indexOf(sign) >= 0) {
            at = expression.indexOf('}', at) + 1;
        } else if (sign == 'u') {
            at += 4;
        } else if (sign == 'x') {
            at += 2;
        }
        boolean isPlace = "bBGAzZ".indexOf(sign) >= 0 || sign >= '1' && sign <= '9';
        return sign == 'R' ? "\n" : isPlace ? "" : oneOf(expression.substring(begin, at));
    }

    private String oneOf(String atom) {
        List<String> fitting = characters.computeIfAbsent(atom, this::fitting);
        return fitting.isEmpty() ? "" : fitting.get(random.nextInt(Math.min(fitting.size(), 4)));
    }

    private List<String> fitting(String atom) {
        @Nullable Pattern one = compiled(atom);
        return one == null
                ? List.of()
                : CHARACTERS.stream()
                        .filter(text -> one.matcher(text).matches())
                        .toList();
    }

    private @Nullable Pattern compiled(String atom) {
        try {
            return Pattern.compile(atom, pattern.flags());
        } catch (PatternSyntaxException unread) {
            return null;
        }
    }
}
