package org.dateline.language;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A language in which every message of the sources is said between guillemets, to see what is translated and what is not. */
public final class PseudoLanguage {

    /** Before each message. */
    public static final String BEGIN = "\u00ab";
    /** Behind each message. */
    public static final String END = "\u00bb";

    private PseudoLanguage() {}

    /** Made of the sources; takes some seconds. */
    public static Language of() {
        Map<String, String> single = new HashMap<>();
        Map<String, Map<String, String>> plural = new HashMap<>();
        for (SourceMessages.Message message :
                SourceMessages.of(Path.of("src/main/java")).messages()) {
            String english = message.key().substring(message.key().indexOf('|') + 1);
            if (message.one() != null) {
                plural.put(english, Map.of(Language.OTHER, BEGIN + english + END));
            } else if (!isPattern(english)) {
                single.put(message.key(), BEGIN + english + END);
            }
        }
        return new Language(
                Locale.GERMAN, "Pseudo", false, new Language.Messages(single, plural, number -> Language.OTHER));
    }

    /** Forms of dates, and how things are listed, are messages, but no words. */
    private static boolean isPattern(String message) {
        return message.matches("[EdMuHms:\\s]+");
    }
}
