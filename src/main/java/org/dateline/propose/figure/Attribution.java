package org.dateline.propose.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.language.ForPrograms;
import org.jspecify.annotations.Nullable;

/**
 * Who says what stands in a sentence: "according to ..." first, else the nearest "... said" before the figure, else the first
 * behind it. "He", "she", "it" and "they" are the one who spoke last,
 * where the number fits; one who spoke in an earlier paragraph only where the sentence begins with the pronoun.
 */
final class Attribution {

    private static final Pattern ACCORDING = Pattern.compile(
            "(?i)\\baccording to ([^,.;:\u2014]{1,120})|(?:^|[\u060c\u06d4] ?)([^\u060c\u06d4]{1,60}) (?:کے مطابق|کا کہنا|نے بتایا|نے کہا)");
    private static final Pattern VERB = Pattern.compile(
            "\\b(?:said|says|told|reported|confirmed|claimed|announced|added|alleged|alleging)\\b(?<!\\b(?:was|were|been|be|are|is) \\p{L}{1,12})(?! (?:responsibility|the lives))");
    /** "Claimed responsibility, saying that": who did the one says the other. */
    private static final Pattern PARTICIPLE = Pattern.compile("\\b(?:saying|claiming|stating|adding|insisting)\\b");

    private static final Pattern DID = Pattern.compile(
            "\\b(?:claimed|issued|released|posted|sent|made|gave|put|held|took|denied|vowed|condemned|rejected|responded|reacted"
                    + "|spoke|wrote|published|circulated|told|said|accused|blamed|hailed|praised|appeared|dismissed|confirmed|announced)\\b");
    private static final Pattern SPEAKING = Pattern.compile("\\b(?:said|says|claimed|told|reported)\\b");
    private static final Pattern TAIL =
            Pattern.compile("(?:\\s+|,|^)(?:later|also|has|had|have|previously|earlier)?\\s*$");
    private static final Pattern BREAK = Pattern.compile(
            "[,;:.!?]?['\u2019\u201c\u201d\"]\\s|[,;:.]\\s|\\b(?:while|after|when|where|that|but|as|which|before)\\s");

    @ForPrograms("a word of a text")
    private static final String AND = " and";

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");
    private static final int LONGEST = 90;

    private static final Pattern PLURAL = Pattern.compile(
            "(?i)(?:.*\\s)?(?:\\p{L}+(?<!s)s|people|men|women|police|policemen|military|army|family|government|ministry)");
    private static final Pattern COLLECTIVE =
            Pattern.compile("(?i)(?:.*\\s)?(?:police|military|army|family|government|ministry)");
    private static final Pattern HEAD_END = Pattern.compile(",|\\s(?:of|for|in|at|from|with|on)\\s");

    private record Said(int at, String speaker) {}

    private final List<Said> sayings = new ArrayList<>();
    private @Nullable Said according;
    private @Nullable String read;
    private @Nullable String lastSpeaker;
    private boolean isOfEarlierParagraph;

    /** Who says the figure at an index of a sentence; null for the text's own voice. */
    @Nullable
    String of(String sentence, int figure) {
        if (!sentence.equals(read)) {
            read(sentence);
        }
        String before = null;
        Said behind = null;
        for (Said said : sayings) {
            if (said.at < figure) {
                before = said.speaker;
            } else {
                behind = said;
                break;
            }
        }
        if (before != null) {
            return before;
        }
        boolean isAccording = according != null && (behind == null || behind.at > according.at);
        Said said = isAccording ? according : behind;
        return said == null ? null : said.speaker;
    }

    /** Reads a sentence once for all its figures. */
    private void read(String sentence) {
        read = sentence;
        sayings.clear();
        Matcher verb = VERB.matcher(sentence);
        while (verb.find()) {
            String speaker = subject(sentence.substring(0, verb.start()));
            if (speaker != null) {
                sayings.add(new Said(verb.start(), speaker));
            }
        }
        Matcher participle = PARTICIPLE.matcher(sentence);
        Matcher did = DID.matcher(sentence);
        if (did.find() && participle.find(did.end())) {
            String speaker = subject(sentence.substring(0, did.start()));
            if (speaker != null) {
                sayings.add(new Said(participle.start(), speaker));
                sayings.sort(Comparator.comparingInt(Said::at));
            }
        }
        Matcher source = ACCORDING.matcher(sentence);
        according = source.find()
                ? new Said(source.start(), source.group(1) == null ? source.group(2) : source.group(1))
                : null;
    }

    /** Tells that a paragraph begins. */
    void beginParagraph() {
        isOfEarlierParagraph = true;
    }

    /** Hears a sentence out, so that a pronoun of the next can be resolved. */
    void hear(String sentence) {
        String speaker = of(sentence, sentence.length());
        if (speaker != null) {
            lastSpeaker = speaker;
            isOfEarlierParagraph = false;
        }
        read = null;
    }

    /** The last speaker, if a pronoun can be its: "they" needs several people, the others do not. */
    private @Nullable String lastSpeakerAs(String pronoun) {
        if (lastSpeaker == null) {
            return null;
        }
        String name = HEAD_END.split(lastSpeaker, 2)[0];
        boolean isPlural = name.contains(AND + " ") || PLURAL.matcher(name).matches();
        boolean fits = pronoun.equals("they")
                ? isPlural
                : !isPlural || pronoun.equals("it") && COLLECTIVE.matcher(name).matches();
        return fits ? lastSpeaker : null;
    }

    private @Nullable String subject(String head) {
        String words = head.substring(Math.max(0, head.length() - LONGEST));
        Matcher tail = TAIL.matcher(words);
        String named = tail.find() ? words.substring(0, tail.start()) : words;
        boolean isApposition = words.stripTrailing().endsWith(",");
        int begin = 0;
        Matcher stop = BREAK.matcher(named);
        while (!isApposition && stop.find()) {
            begin = stop.end();
        }
        String subject = named.substring(begin).strip();
        if (PRONOUNS.contains(subject.toLowerCase(Locale.ROOT))) {
            boolean begins = head.startsWith(subject) && Character.isUpperCase(head.codePointAt(0));
            return isOfEarlierParagraph && !begins ? null : lastSpeakerAs(subject.toLowerCase(Locale.ROOT));
        }
        Matcher other = SPEAKING.matcher(subject);
        if (other.find()) {
            subject = subject.substring(0, other.start()).strip();
        }
        return subject.isEmpty() || subject.endsWith(AND) || !Character.isLetter(subject.codePointAt(0))
                ? null
                : subject;
    }
}
