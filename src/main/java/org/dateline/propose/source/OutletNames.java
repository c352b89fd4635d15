package org.dateline.propose.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.language.ForPrograms;
import org.dateline.text.Folding;

/**
 * Agencies and outlets by their names, with other spellings: those that are known the world over, and those that a dataset
 * names already, which are spelled as it does.
 */
final class OutletNames {

    /** Each with the spelling that is proposed first. */
    @ForPrograms("names as texts have them")
    private static final List<String> AGENCIES = List.of(
            "AFP = Agence France-Presse = Agence France Presse = \u0627\u06d2 \u0627\u06cc\u0641 \u067e\u06cc",
            "Reuters = Thomson Reuters = \u0631\u0627\u0626\u0679\u0631\u0632 = \u0631\u0648\u0626\u0679\u0631\u0632",
            "AP = Associated Press = The Associated Press = The AP",
            "APP = Associated Press of Pakistan = \u0627\u06d2 \u067e\u06cc \u067e\u06cc",
            "dpa = DPA = Deutsche Presse-Agentur = German Press Agency",
            "Xinhua",
            "TASS",
            "Interfax",
            "RIA Novosti",
            "Ukrinform",
            "ANI = Asian News International",
            "PTI = Press Trust of India",
            "IANS",
            "UNI = United News of India",
            "UPI = United Press International",
            "EFE = Agencia EFE",
            "ANSA",
            "Kyodo = Kyodo News",
            "Jiji Press",
            "Yonhap = Yonhap News Agency",
            "Anadolu Agency = Anadolu = Anadolu Ajansi",
            "IRNA = Islamic Republic News Agency",
            "ISNA",
            "Tasnim",
            "Fars News Agency = Fars News",
            "SANA",
            "WAFA",
            "SPA = Saudi Press Agency",
            "WAM = Emirates News Agency",
            "MENA",
            "PA Media = Press Association = PA news agency",
            "AAP = Australian Associated Press",
            "The Canadian Press = Canadian Press",
            "Bloomberg = Bloomberg News",
            "Bernama",
            "Antara",
            "BNO News",
            "INP",
            "NNI",
            "KUNA",
            "Khaama Press",
            "Pajhwok = Pajhwok Afghan News");

    @ForPrograms("names as texts have them")
    private static final List<String> OUTLETS = List.of(
            "Al Jazeera = Al-Jazeera = Aljazeera = \u0627\u0644\u062c\u0632\u06cc\u0631\u06c1",
            "Al Arabiya",
            "BBC = BBC News = The BBC = \u0628\u06cc \u0628\u06cc \u0633\u06cc",
            "BBC Urdu = \u0628\u06cc \u0628\u06cc \u0633\u06cc \u0627\u0631\u062f\u0648",
            "CNN",
            "NBC News = NBC",
            "CBS News = CBS",
            "ABC News",
            "Fox News",
            "Sky News",
            "ITV News",
            "Channel 4 News",
            "NPR",
            "Deutsche Welle = DW",
            "Voice of America = VOA",
            "Radio Free Europe/Radio Liberty = RFE/RL = Radio Free Europe",
            "Radio Pakistan",
            "PTV",
            "Geo News = \u062c\u06cc\u0648 \u0646\u06cc\u0648\u0632",
            "ARY News",
            "Samaa TV",
            "Dawn = Dawn.com = \u0688\u0627\u0646",
            "The Express Tribune = Express Tribune",
            "The News International",
            "The Nation",
            "The Guardian = Guardian",
            "The New York Times = New York Times",
            "The Washington Post = Washington Post",
            "The Wall Street Journal = Wall Street Journal",
            "The Times",
            "The Sunday Times",
            "Financial Times = The Financial Times",
            "The Telegraph = Daily Telegraph",
            "The Independent",
            "The Economist",
            "Le Monde",
            "Le Figaro",
            "Der Spiegel",
            "El Pa\u00eds",
            "Haaretz",
            "The Times of Israel = Times of Israel",
            "The Hindu",
            "Hindustan Times",
            "The Indian Express = Indian Express",
            "The Times of India = Times of India",
            "NDTV",
            "TOLOnews = TOLO News",
            "Nikkei Asia",
            "The Diplomat",
            "Middle East Eye",
            "Kyiv Independent = The Kyiv Independent");

    /** What a credit without a name says. */
    private static final Pattern UNNAMED = Pattern.compile(
            "(?i)(?:news |wire |foreign |international )?agenc(?:y|ies)(?: reports?)?|wires?(?: services?)?"
                    + "|(?:news )?wire reports|\u0627\u06cc\u062c\u0646\u0633\u06cc\u0627\u06ba");

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Boolean> agencies = new HashMap<>();
    private final Pattern any;

    /**
     * A name in a text.
     *
     * @param name its spelling for the record
     * @param begin where it begins
     * @param end the index behind it
     */
    record Found(String name, int begin, int end) {}

    /** @param known names of outlets and origins that a dataset has, as it spells them */
    OutletNames(List<String> known) {
        Map<String, String> spellings = new LinkedHashMap<>();
        AGENCIES.forEach(line -> add(line, true, spellings));
        OUTLETS.forEach(line -> add(line, false, spellings));
        for (String name : known) {
            String usual = names.get(key(name));
            if (usual == null) {
                add(name, false, spellings);
            } else {
                names.replaceAll((key, canonical) -> canonical.equals(usual) ? name : canonical);
            }
        }
        String alternatives = spellings.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        any = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{M}\\p{N}])");
    }

    private void add(String line, boolean isAgency, Map<String, String> spellings) {
        if (isUnnamed(line)) {
            return;
        }
        String[] all = line.split(" = ");
        for (String spelling : all) {
            spellings.put(spelling, all[0]);
            names.put(key(spelling), all[0]);
            agencies.put(key(spelling), isAgency);
        }
    }

    @ForPrograms("a word of names")
    private static String key(String name) {
        String folded = Folding.fold(name);
        return folded.startsWith("the ") ? folded.substring("the ".length()) : folded;
    }

    /** The names in a text, in its order. */
    List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = any.matcher(text);
        while (matcher.find()) {
            found.add(new Found(named(matcher.group()).orElse(matcher.group()), matcher.start(), matcher.end()));
        }
        return found;
    }

    /** The known name that some words are, whatever their case, as it is spelled for the record. */
    Optional<String> named(String words) {
        return Optional.ofNullable(names.get(key(words)));
    }

    /** Whether two names are of one and the same. */
    boolean areSame(String one, String other) {
        return key(named(one).orElse(one)).equals(key(named(other).orElse(other)));
    }

    /** Whether some words name an agency, which is no outlet of its own. */
    boolean isAgency(String words) {
        return agencies.getOrDefault(key(words), false);
    }

    /** Whether a credit says no name: "Agencies". */
    static boolean isUnnamed(String words) {
        return UNNAMED.matcher(words.strip()).matches();
    }

    /** A credit without a name, with a capital letter: "Agencies". */
    static String unnamed(String words) {
        String stripped = words.strip();
        return stripped.substring(0, 1).toUpperCase(Locale.ROOT) + stripped.substring(1);
    }
}
