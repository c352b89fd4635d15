package org.dateline.propose.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.text.WhiteSpace;

/** Lines that credit agencies and outlets: "Source: AFP, Al Jazeera", "(With inputs from Reuters)", "\u00a9 AFP", "\u2014 AFP". */
final class Credits {

    private static final Pattern LINE = Pattern.compile(
            "(?i)^[\\s\u2014\u2013(\\[-]*(?:sources?|credits?|via|courtesy(?: of)?|\u0645\u0627\u062e\u0630|\u0628\u0634\u06a9\u0631\u06cc\u06c1"
                    + "|this (?:article|story|report) (?:was )?(?:first |originally )?(?:published|appeared|appears)(?: first)? (?:in|on|by|at)"
                    + "|(?:first |originally )(?:published|appeared) (?:in|on|by|at)"
                    + "|(?:with |additional |some )*+(?:inputs?|reporting|material|information|additional reporting)(?: received)? (?:from|by))"
                    + "(?:\\s*[:\u2014\u2013-]\\s*|\\s+)(.+)$");
    private static final Pattern TAIL = Pattern.compile(
            "(?i)(?:with |additional )++(?:inputs?|reporting|information|material) (?:from|by) ([^.()]{2,80})[.)\\]]*$");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{2,60})[)\\]]\\.?$");
    private static final Pattern BEHIND_DASH = Pattern.compile("[\u2014\u2013-]{1,2}\\s?([^\u2014\u2013.-]{2,50})$");
    private static final Pattern BEHIND_STOP = Pattern.compile("[.!?\"\u201d\u2019]\\s([^.!?\"\u201d]{2,30})$");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?i)(?:\u00a9|\\(c\\)|copyright)\\s*(?:\u00a9|\\(c\\))?\\s*(?:\\d{4}(?:-\\d{4})?,?)?\\s*(?:by )?(.{2,60})$");
    private static final Pattern PICTURE = Pattern.compile(
            "(?i)\\b(?:photo|photograph|picture|image|video|graphic|file photo|screengrab|getty|epa)\\b");
    private static final Pattern PARTS = Pattern.compile(
            "(?:\\G|(?<!\\s))(?:\\s*+[,;/&|+]\\s*+|\\s++(?:and|und|et)\\s++|\\s++\u0627\u0648\u0631\\s++)");
    private static final Pattern NAME =
            Pattern.compile("(?:[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}.'\u2019-]*|of|the|\\p{Lo}+)"
                    + "(?: (?:[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}.'\u2019-]*|of|the|for|and|\\p{Lo}+)){0,5}");

    private final OutletNames outlets;

    Credits(OutletNames outlets) {
        this.outlets = outlets;
    }

    /** Whom a line credits; of a paragraph of running text only its end is looked at. */
    List<String> in(String end, boolean isRunning) {
        if (isPicture(end)) {
            return List.of();
        }
        Matcher line = LINE.matcher(end);
        if (!isRunning && line.find()) {
            boolean isSource = !TextLines.lower(line.group()).contains("report");
            return names(line.group(1), isSource);
        }
        Matcher copyright = COPYRIGHT.matcher(end);
        if (!isRunning && copyright.find()) {
            return names(copyright.group(1).replaceAll("(?i)[.,]? all rights.*$", ""), false);
        }
        if (!isRunning
                && !names(end.replaceAll("[()\\[\\]\u2014\u2013]", ""), false).isEmpty()
                && isNamesOnly(end)) {
            return names(end.replaceAll("[()\\[\\]\u2014\u2013]", ""), false);
        }
        return Stream.of(TAIL, BRACKETS, BEHIND_DASH, BEHIND_STOP)
                .map(pattern -> pattern.matcher(end))
                .filter(Matcher::find)
                .map(found -> inBrackets(found.group(1)))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether a line is about a picture, whose credit is not that of the text. */
    static boolean isPicture(String line) {
        int words = TextLines.words(line);
        return PICTURE.matcher(line).find()
                && (words < 12
                        || PICTURE.matcher(line.substring(line.length() / 2)).find());
    }

    private List<String> inBrackets(String words) {
        Matcher line = LINE.matcher(words);
        String named = line.find() ? line.group(1) : words;
        return isNamesOnly(named) ? names(named, false) : List.of();
    }

    private boolean isNamesOnly(String words) {
        String bare = words.replaceAll("[()\\[\\]\u2014\u2013.]", "").strip();
        return Stream.of(PARTS.split(bare))
                .allMatch(part -> outlets.named(part).isPresent() || OutletNames.isUnnamed(part));
    }

    /** @param isAny whether names count that are not known */
    private List<String> names(String words, boolean isAny) {
        List<String> names = new ArrayList<>();
        for (String part : PARTS.split(WhiteSpace.withoutAtEnd(words.strip(), ".)]"))) {
            String bare = part.replaceAll("(?i)^(?:the )?(?:news agency|agency) ", "")
                    .replaceAll("(?i) news agency$", "")
                    .strip();
            if (OutletNames.isUnnamed(part)) {
                names.add(OutletNames.unnamed(part));
            } else if (outlets.named(bare).isPresent()) {
                names.add(outlets.named(bare).orElse(bare));
            } else if (isAny && NAME.matcher(bare).matches()) {
                names.add(bare);
            } else {
                outlets.in(part).forEach(found -> names.add(found.name()));
            }
        }
        return names;
    }
}
