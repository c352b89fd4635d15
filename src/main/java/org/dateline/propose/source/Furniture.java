package org.dateline.propose.source;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells lines that a page has around every article: buttons, menus, calls to subscribe, what belongs to comments. */
final class Furniture {

    private static final Pattern PHRASE = Pattern.compile(
            "(?i)^[^\\p{L}]*(?:leave a (?:comment|reply)|(?:whatsapp|telegram|facebook) (?:group|channel)\\b.*"
                    + "|photo of author|join (?:now|us|our)\\b.*|share(?: (?:this|on|via|now|article|story)\\b.*)?|tweet|pin it|print(?: this)?|e-?mail(?: this)?|copy link"
                    + "|subscribe\\b.*|sign (?:up|in)\\b.*|log ?in|register|read (?:more|also|next|full)\\b.*|also read\\b.*|see also\\b.*|more (?:on|from|stories|news)\\b.*"
                    + "|related\\b.*|you (?:may|might) (?:also )?(?:like|be interested)\\b.*|recommended\\b.*|trending\\b.*|most (?:read|popular|viewed)\\b.*|latest (?:news|stories|videos)|popular"
                    + "|advert(?:isement|ising)?s?|sponsored.*|promoted.*|story continues below.*|article continues.*|skip (?:to|ad)\\b.*|(?:main )?menu|home|search|close|back to top|next|previous"
                    + "|follow (?:us|@?\\w+ on)\\b.*|like us\\b.*|(?:(?<!\\d)\\d++ )?comments?(?: \\(\\d+\\))?|(?:post|add) (?:a )?comment|view comments.*|be the first\\b.*"
                    + "|your email address\\b.*|required fields\\b.*|cookies?\\b.{0,60}|we use cookies\\b.*|accept(?: all)?(?: cookies)?|privacy(?: policy| notice)?|terms(?: of (?:use|service)| and conditions| & conditions)?"
                    + "|contact(?: us)?|about(?: us)?|all rights reserved.*|newsletters?\\b.{0,60}|get (?:the|our)\\b.*(?:newsletter|app|alerts|inbox).*|download (?:the|our)\\b.*|install\\b.*app.*"
                    + "|click here\\b.*|tap here\\b.*|tags?:.*|topics?:.*|categor(?:y|ies):.*|filed under:?.*|loading\\b.*|listen(?: to this)?(?: article| story)?.*|play(?: video)?|watch(?: now| live)?"
                    + "|(?<!\\d)\\d++ min(?:ute)?s?(?: read)?|(?:reading time|read time).*|(?<!\\d)\\d++ (?:shares?|views?|likes?)|font size.*|text size.*|translate.*|support (?:us|our|independent)\\b.*|donate\\b.*"
                    + "|donat\\w*|\\[?(?:edit|reply)\\]?|x|facebook|twitter|whatsapp|telegram|instagram|linkedin|youtube|reddit|messenger"
                    + "|\u0634\u06cc\u0626\u0631 \u06a9\u0631\u06cc\u06ba.*|\u0645\u0632\u06cc\u062f \u067e\u0691\u06be\u06cc\u06ba.*|\u062a\u0628\u0635\u0631\u06d2.*|\u06cc\u06c1 \u0628\u06be\u06cc \u067e\u0691\u06be\u06cc\u06ba.*)[^\\p{L}]*$");
    private static final int MAX_WORDS = 16;
    private static final int MENU_WORDS = 3;
    private static final int MIN_MENU = 4;
    private static final int MAX_REPEATED_WORDS = 8;

    private final TextLines lines;
    private final Map<String, Integer> counts = new HashMap<>();
    private final BitSet veryShort = new BitSet();

    Furniture(TextLines lines) {
        this.lines = lines;
        for (int paragraph = 1; paragraph <= lines.size(); paragraph++) {
            counts.merge(lines.get(paragraph), 1, Integer::sum);
            if (isVeryShort(lines.begin(paragraph))) {
                veryShort.set(paragraph);
            }
        }
    }

    /** Why a paragraph is no part of an article; empty if it may be one. */
    Optional<String> reason(int paragraph) {
        String line = lines.begin(paragraph);
        int words = TextLines.words(line);
        if (words <= MAX_WORDS && PHRASE.matcher(line).matches()) {
            return Optional.of(tr("words of a page that has articles, not of an article"));
        }
        boolean isRepeated = counts.getOrDefault(lines.get(paragraph), 0) > 1;
        if (isRepeated && words <= MAX_REPEATED_WORDS && !TextLines.endsSentence(line)) {
            return Optional.of(tr("a short line that stands more than once"));
        }
        int menu = menu(paragraph);
        return menu >= MIN_MENU
                ? Optional.of(trn(
                        menu,
                        "one of {0} very short line in a row, as menus have",
                        "one of {0} very short lines in a row, as menus have"))
                : Optional.empty();
    }

    /** How many very short lines stand in a row around this one. */
    private int menu(int paragraph) {
        if (!veryShort.get(paragraph)) {
            return 0;
        }
        int first = paragraph;
        while (first > 1 && paragraph - first < MIN_MENU * 2 && veryShort.get(first - 1)) {
            first--;
        }
        int last = paragraph;
        while (last < lines.size() && last - paragraph < MIN_MENU * 2 && veryShort.get(last + 1)) {
            last++;
        }
        return last - first + 1;
    }

    private static boolean isVeryShort(String line) {
        return TextLines.words(line) <= MENU_WORDS
                && !TextLines.endsSentence(line)
                && WrittenTime.in(line).isEmpty()
                && List.of(line.split(" ")).stream().noneMatch(word -> word.length() > 20);
    }
}
