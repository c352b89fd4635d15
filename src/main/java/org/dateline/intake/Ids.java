package org.dateline.intake;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** Ids for new entries, of words that a reader knows them by. */
public final class Ids {

    private static final int LONGEST = 40;

    private Ids() {}

    /** Small letters, digits and hyphens of these words, with a number behind them where an entry has that id already. */
    public static String of(String words, Collection<String> taken) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}'\u2019]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String id = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        String first = id.isEmpty() ? "new" : id;
        String free = first;
        for (int i = 2; taken.contains(free); i++) {
            free = first + "-" + i;
        }
        return free;
    }
}
