package org.dateline.intake.work;

import static org.dateline.language.Tr.tr;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.evidence.text.ArchivedText;
import org.dateline.evidence.text.PlaceNames;
import org.dateline.model.EventTime;
import org.dateline.model.Place;
import org.dateline.model.Published;
import org.dateline.propose.Proposals;
import org.dateline.propose.time.ProposedTime;
import org.dateline.propose.time.TimeProposer;
import org.dateline.text.Amount;
import org.dateline.text.AmountReader;
import org.dateline.text.WrittenAmount;
import org.jspecify.annotations.Nullable;

/** The pieces of a text that may be taken into the record. */
public final class Proposed {

    /** By paragraph: first the event, then quotes, figures, places and times, each as they stand in the text. */
    public static final Comparator<Item> ORDER =
            Comparator.comparingInt(Item::paragraph).thenComparing(Item::kind).thenComparingInt(Item::begin);

    private Proposed() {}

    /**
     * What is proposed, in the order in which it is worked through.
     *
     * @param places those that the text may name
     */
    public static List<Item> items(List<String> paragraphs, Proposals proposals, List<Place> places) {
        List<Item> items = new ArrayList<>();
        proposals
                .events()
                .forEach(event -> items.add(new Item.OfEvent(event.paragraphs(), event.event(), event.reasons())));
        proposals
                .quotes()
                .forEach(quote -> items.add(new Item.OfQuote(
                        quote.paragraph(), quote.begin(), quote.end(), quote.text(), quote.speakers(), false)));
        proposals
                .figures()
                .forEach(figure -> items.add(new Item.OfFigure(
                        figure.paragraph(),
                        figure.begin(),
                        figure.end(),
                        figure.wording(),
                        figure.amount(),
                        figure.noun(),
                        figure.attributedTo(),
                        false)));
        proposals.times().forEach(time -> items.add(time(time, false)));
        items.addAll(places(paragraphs, new PlaceNames(places)));
        items.sort(ORDER);
        return items;
    }

    private static Item time(ProposedTime time, boolean byHand) {
        return new Item.OfTime(
                time.paragraph(), time.begin(), time.end(), time.wording(), time.time(), time.rule(), byHand);
    }

    /** Each name once a paragraph: that is what a mention says. */
    private static List<Item> places(List<String> paragraphs, PlaceNames names) {
        List<Item> named = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = ArchivedText.normalized(paragraphs.get(i));
            List<List<String>> seen = new ArrayList<>();
            int from = 0;
            for (PlaceNames.Named name : names.in(text)) {
                int begin = text.indexOf(name.spelling(), from);
                from = begin + name.spelling().length();
                if (!seen.contains(name.places())) {
                    seen.add(name.places());
                    named.add(new Item.OfPlace(
                            i + 1, begin, from, paragraphs.get(i).substring(begin, from), name.places(), false));
                }
            }
        }
        return named;
    }

    /** A quote of selected words, without the marks around them. */
    public static Item.OfQuote quote(int paragraph, String text, int from, int to, List<String> speakers) {
        int begin = from;
        int end = to;
        while (begin < end && isAround(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && (isAround(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
            end--;
        }
        return new Item.OfQuote(paragraph, begin, end, text.substring(begin, end), speakers, true);
    }

    private static boolean isAround(char c) {
        return Character.isWhitespace(c) || "\"\u201c\u201d\u201e\u00ab\u00bb\u2018".indexOf(c) >= 0;
    }

    /** A figure of selected words, with the number that stands in them, if one does. */
    public static Item.OfFigure figure(int paragraph, String text, int from, int to, @Nullable String attributedTo) {
        String words = text.substring(from, to);
        Optional<WrittenAmount> written = AmountReader.in(words).stream().findFirst();
        Amount amount = written.map(WrittenAmount::amount).orElse(null);
        String noun = written.map(found -> words.substring(found.end()).strip()).orElse("");
        return new Item.OfFigure(paragraph, from, to, words, amount, noun, attributedTo, true);
    }

    /** A place of selected words, which may be one of those that are spelled so. */
    public static Item.OfPlace place(int paragraph, String text, int from, int to, List<Place> places) {
        String words = text.substring(from, to);
        List<String> known = places.stream()
                .filter(place -> place.spellings().anyMatch(words::equalsIgnoreCase))
                .map(Place::id)
                .toList();
        return new Item.OfPlace(paragraph, from, to, words, known, true);
    }

    /** A time of selected words, as they are read in their paragraph; else one that is still to be said. */
    public static Item.OfTime time(
            int paragraph, List<String> paragraphs, int from, int to, Optional<Published> published, ZoneId zone) {
        String words = paragraphs.get(paragraph - 1).substring(from, to);
        return TimeProposer.propose(paragraphs, published.orElse(null), zone).stream()
                .filter(time -> time.paragraph() == paragraph && time.begin() < to && from < time.end())
                .findFirst()
                .map(read -> new Item.OfTime(paragraph, from, to, words, saidBy(words, read.time()), read.rule(), true))
                .orElseGet(() -> new Item.OfTime(
                        paragraph, from, to, words, null, tr("These words say no time that can be read."), true));
    }

    private static @Nullable EventTime saidBy(String words, @Nullable EventTime time) {
        return time == null
                ? null
                : new EventTime(
                        time.start(), time.startLatest(), time.endEarliest(), time.end(), "\u201c" + words + "\u201d");
    }
}
