package org.dateline.propose.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.language.ForPrograms;

/**
 * A person who is counted by an article beside others that are counted by a number: "two policemen and a driver", "a soldier
 * and three children".
 *
 * @param begin where the article begins, as an index of the sentence
 * @param end the index behind the noun
 * @param noun the noun
 */
record OneMore(int begin, int end, String noun) {

    private static final String PERSON =
            "(?:\\p{Ll}+ )?(?:\\p{Ll}+(?:man|woman)|man|woman|child|boy|girl|baby|infant|toddler|guard|guide"
                    + "|soldier|officer|trooper|driver|worker|labou?rer|shopkeeper|teacher|farmer|prisoner|passer-?by|bystander|commander"
                    + "|leader|trader|doctor|nurse|medic|journalist|reporter|student|pupil|pilot|conductor|passenger|tourist|pilgrim|cleric"
                    + "|imam|priest|constable|inspector|sergeant|captain|major|colonel|official|civilian|villager|resident|migrant|militant"
                    + "|gunman|attacker|bomber|suspect|robber|hostage|cook|mother|father|son|daughter|brother|sister|teenager|minor)";
    private static final Pattern BEHIND =
            Pattern.compile(",? (?:and|as well as|along with) (an?|one) (" + PERSON + ")(?![\\p{L}-])");
    private static final Pattern BEFORE =
            Pattern.compile("(?<![\\p{L}])([Aa]n?|[Oo]ne) (" + PERSON + ") and (?:at least )?$");
    private static final int NEAR = 60;
    private static final int NEAR_AND = 14;

    /** The one that follows a figure. */
    static Optional<OneMore> behind(String sentence, int end) {
        Matcher one = BEHIND.matcher(sentence).region(end, sentence.length());
        return one.lookingAt() ? Optional.of(new OneMore(one.start(1), one.end(2), one.group(2))) : Optional.empty();
    }

    /** The one that a figure follows. */
    @ForPrograms("words of a text")
    static Optional<OneMore> before(String sentence, int begin) {
        if (sentence.lastIndexOf("and ", begin) < begin - NEAR_AND) {
            return Optional.empty();
        }
        int from = Math.max(0, begin - NEAR);
        Matcher one = BEFORE.matcher(sentence.substring(from, begin));
        return one.find()
                ? Optional.of(new OneMore(from + one.start(1), from + one.end(2), one.group(2)))
                : Optional.empty();
    }
}
