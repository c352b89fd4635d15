package org.dateline.propose.source;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.language.ForPrograms;

/** Names of time zones behind a clock: offsets, and abbreviations as far as they have one meaning. */
final class ZoneNames {

    @ForPrograms("abbreviations as texts have them")
    private static final Map<String, String> ZONES = zones(
            "GMT UTC WET Z = Z",
            "PKT = Asia/Karachi",
            "EST = -05:00",
            "EDT = -04:00",
            "ET = America/New_York",
            "CDT = -05:00",
            "MDT = -06:00",
            "PDT = -07:00",
            "PT = America/Los_Angeles",
            "CET = +01:00",
            "CEST MESZ = +02:00",
            "MEZ WAT = +01:00",
            "EET CAT SAST = +02:00",
            "EEST MSK EAT TRT = +03:00",
            "AFT = +04:30",
            "NPT = +05:45",
            "WIB ICT = +07:00",
            "HKT SGT AWST PHT WITA = +08:00",
            "JST KST WIT = +09:00",
            "ACST = +09:30",
            "AEST = +10:00",
            "AEDT = +11:00",
            "NZST = +12:00",
            "NZDT = +13:00",
            "AKST = -09:00",
            "HST = -10:00",
            "IRST = +03:30");

    private static final Map<String, String> AMBIGUOUS = Map.ofEntries(
            Map.entry("IST", key("Indian, Irish or Israeli time")),
            Map.entry("BST", key("British summer time or the time of Bangladesh")),
            Map.entry("PST", key("Pacific, Pakistani or Philippine time")),
            Map.entry("CST", key("Central American, Chinese or Cuban time")),
            Map.entry("MST", key("Mountain, Malaysian or Myanmar time")),
            Map.entry("AST", key("Atlantic or Arabian time")),
            Map.entry("GST", key("Gulf time or that of South Georgia or Guam")),
            Map.entry("SST", key("the time of Samoa or Singapore")),
            Map.entry("AMT", key("Armenian or Amazonian time")));

    private static final Pattern OFFSET =
            Pattern.compile("^[ (]*(?:GMT|UTC)?\\s?([+\\-\u2212])(\\d{1,2})(?::?(\\d{2}))?(?!\\d)");
    private static final Pattern NAME = Pattern.compile("^[ (,]*([A-Z]{1,4}|[A-Z][a-z]+/[A-Z][A-Za-z_]+)(?![A-Za-z])");

    /**
     * What stands behind a clock.
     *
     * @param zone the zone, or empty where the words have several meanings
     * @param words as printed
     * @param meanings which meanings they have, if several
     */
    record Named(Optional<ZoneId> zone, String words, String meanings) {}

    private ZoneNames() {}

    /** The zone with which some text begins; empty if it begins with none. */
    static Optional<Named> at(String text) {
        Matcher offset = OFFSET.matcher(text);
        if (offset.find()) {
            String sign = offset.group(1).equals("+") ? "+" : "-";
            String minutes = offset.group(3) == null ? "00" : offset.group(3);
            String hours = offset.group(2).length() == 1 ? "0" + offset.group(2) : offset.group(2);
            return zone(sign + hours + ":" + minutes)
                    .map(zone -> new Named(Optional.of(zone), offset.group().strip(), ""));
        }
        Matcher name = NAME.matcher(text);
        if (!name.find()) {
            return Optional.empty();
        }
        String word = name.group(1);
        if (AMBIGUOUS.containsKey(word)) {
            return Optional.of(new Named(Optional.empty(), word, tr(AMBIGUOUS.getOrDefault(word, ""))));
        }
        String known = word.contains("/") ? word : ZONES.get(word.toUpperCase(Locale.ROOT));
        return known == null ? Optional.empty() : zone(known).map(zone -> new Named(Optional.of(zone), word, ""));
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(id.equals("Z") ? ZoneOffset.UTC : ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Map<String, String> zones(String... lines) {
        Map<String, String> zones = new HashMap<>();
        for (String line : lines) {
            String[] halves = line.split(" = ");
            for (String name : halves[0].split(" ")) {
                zones.put(name, halves[1]);
            }
        }
        return Map.copyOf(zones);
    }
}
