package org.dateline.imports.time;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Ways in which programs write dates that differ from the usual ones in their signs alone: 31JAN2026, 20260131T063000Z, the dates of
 * C, Java and JSON, those with Chinese and Japanese signs. Nothing that could be read otherwise is changed.
 */
final class DateSpelling {

    private record Rule(Pattern from, String to) {

        static Rule of(String from, String to) {
            return new Rule(Pattern.compile(from, Pattern.CASE_INSENSITIVE), to);
        }

        String applied(String text) {
            var matcher = from.matcher(text);
            return matcher.matches() ? matcher.replaceFirst(to) : text;
        }
    }

    private static final String CLOCK = "(\\d{1,2}:\\d{2}(?::\\d{2})?)";

    private static final List<Rule> RULES = List.of(
            Rule.of("/?Date\\((\\d{9,13})(?:[+-]\\d{4})?\\)/?", "$1"),
            Rule.of("(\\d{4})\u5e74(\\d{1,2})\u6708(\\d{1,2})\u65e5(.*)", "$1-$2-$3$4"),
            Rule.of("(\\d{4})\u5e74(\\d{1,2})\u6708", "$1-$2"),
            // As C and Java print them: Sat Jan 31 06:30:00 PKT 2026
            Rule.of("(\\p{L}{3} )?(\\p{L}{3}) {1,2}(\\d{1,2}) " + CLOCK + " ([A-Z]{1,5} )?(\\d{4})", "$3 $2 $6 $4 $5"),
            Rule.of("(.*\\d{2}:\\d{2}:\\d{2} )(?:GMT|UTC)([+-]\\d{2}:?\\d{2}) \\([^)]*\\)", "$1$2"),
            Rule.of("(\\d{1,2})(\\p{L}{3})(\\d{4}|\\d{2})", "$1 $2 $3"),
            Rule.of("(\\d{1,2})[/ ]?(\\p{L}{3})[/ ]?(\\d{4}):(\\d{2}:\\d{2}.*)", "$1 $2 $3 $4"),
            Rule.of("(\\d{4})(\\d{2})(\\d{2})T(.+)", "$1-$2-$3T$4"),
            Rule.of("(\\d{4})(?:[ _] ?|, ?)(\\d{1,2})(?:[ _] ?|, ?)(\\d{1,2})", "$1-$2-$3"),
            Rule.of("(\\d{4})\u2013(\\d{2})\u2013(\\d{2})", "$1-$2-$3"),
            Rule.of("(?:on |dated |the |den |le |el |il )+(.+)", "$1"),
            // Behind a Russian or Ukrainian year
            Rule.of(
                    "(.+\\d{4})\\s?(?:\u0433\\.?|\u0433\u043e\u0434\u0430|\u0440\\.?|\u0440\u043e\u043a\u0443)((?:[ ,].*)?)",
                    "$1$2"),
            // As Germans and Czechs write it, and as Hungarians do
            Rule.of("(\\d{1,2})\\. ?(\\d{1,2})\\. (\\d{4})(.*)", "$3-$2-$1$4"),
            Rule.of("(\\d{4})\\. ?(\\d{1,2})\\. ?(\\d{1,2})\\.(.*)", "$1-$2-$3$4"),
            Rule.of("(.+\\d)\\s*\\((?:approx\\.?|approximately|circa|ca\\.?|about)\\)", "c. $1"),
            Rule.of("(\\p{L}{3,9})\\.?(\\d{1,2}), ?(\\d{4})(.*)", "$1 $2, $3$4"),
            Rule.of("(.+\\d{4}|\\d{4}-\\d{2}-\\d{2})\\. (\\d{1,2}[:.]\\d{2}.*)", "$1 $2"),
            Rule.of("(.+ )\u00e0 (\\d{1,2}[:h]\\d{2}.*)", "$1$2"),
            Rule.of("(.+[ T])(\\d{1,2})\\.(\\d{2})\\.(\\d{2})(\\.\\d+)?( [AP]M)?", "$1$2:$3:$4$5$6"),
            // A time of day without a colon
            Rule.of(
                    "(.*[^\\d:.]\\d{4}|\\d{4}-\\d{2}-\\d{2})[T ,]+([01]\\d|2[0-4])([0-5]\\d)(Z| ?hrs?| ?h|[+-]\\d{2}:?\\d{2})?",
                    "$1 $2:$3$4"),
            Rule.of(
                    "(\\d{4}-\\d{2}-\\d{2})[T ]([01]\\d|2[0-4])([0-5]\\d)([0-5]\\d)((?:[.,]\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?)",
                    "$1T$2:$3:$4$5"));

    private DateSpelling() {}

    /** The same date as it is usually written; the text as it stands where nothing is known to be another way. */
    static String usual(String text) {
        String usual = text;
        for (Rule rule : RULES) {
            usual = rule.applied(usual).strip();
        }
        return usual;
    }
}
