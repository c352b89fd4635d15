package org.dateline.propose;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.model.Quote;
import org.dateline.propose.quote.ProposedQuote;
import org.dateline.text.Folding;

/** The speakers of a dataset, which spells each of them in one way: a name that differs by a letter may be one of them. */
final class KnownSpeakers {

    private static final int MIN_LENGTH = 6;

    private final List<String> known;

    KnownSpeakers(Dataset dataset) {
        known = dataset.events().stream()
                .flatMap(event -> event.quotes().stream())
                .map(Quote::speaker)
                .distinct()
                .toList();
    }

    /** The quote with the dataset's spelling of a speaker before that of the text. */
    ProposedQuote spelled(ProposedQuote quote) {
        List<String> speakers = quote.speakers().stream()
                .flatMap(name -> Stream.concat(
                        known.stream().filter(other -> isSpelling(name, other)).limit(1), Stream.of(name)))
                .distinct()
                .toList();
        return new ProposedQuote(quote.paragraph(), quote.begin(), quote.end(), quote.text(), speakers);
    }

    /** Whether one name becomes the other by one letter more, less or another, whatever case and accents. */
    static boolean isSpelling(String name, String other) {
        String one = Folding.fold(name);
        String two = Folding.fold(other);
        int head = 0;
        while (head < Math.min(one.length(), two.length()) && one.charAt(head) == two.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(one.length(), two.length()) - head
                && one.charAt(one.length() - 1 - tail) == two.charAt(two.length() - 1 - tail)) {
            tail++;
        }
        return Math.min(one.length(), two.length()) >= MIN_LENGTH
                && Math.max(one.length(), two.length()) - head - tail <= 1;
    }
}
