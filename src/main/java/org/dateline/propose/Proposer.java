package org.dateline.propose;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.events.Dataset;
import org.dateline.evidence.text.ArchivedText;
import org.dateline.evidence.text.PlaceNames;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.Published;
import org.dateline.propose.figure.FigureProposer;
import org.dateline.propose.figure.ProposedFigure;
import org.dateline.propose.quote.ProposedQuote;
import org.dateline.propose.quote.QuoteProposer;
import org.dateline.propose.time.ProposedTime;
import org.dateline.propose.time.TimeProposer;
import org.jspecify.annotations.Nullable;

/** Proposes what of a text belongs into a dataset. */
public final class Proposer {

    private final List<Place> places;
    private final PlaceNames names;
    private final EventMatcher events;
    private final KnownSpeakers speakers;

    /**
     * A proposer of what may be added to a dataset.
     *
     * @param places those that texts may name: the dataset's, and others of the map
     */
    public Proposer(Dataset dataset, List<Place> places) {
        this.places = List.copyOf(places);
        this.names = new PlaceNames(places);
        this.events = new EventMatcher(dataset);
        this.speakers = new KnownSpeakers(dataset);
    }

    /**
     * Goes through a text.
     *
     * @param paragraphs the paragraphs of the text
     * @param published when it was published, or null if that is not known: then no weekday can be told
     * @param zone the zone of its times
     */
    public Proposals propose(List<String> paragraphs, @Nullable Published published, ZoneId zone) {
        List<ProposedQuote> quotes = QuoteProposer.propose(paragraphs).stream()
                .map(speakers::spelled)
                .toList();
        List<ProposedFigure> figures = FigureProposer.propose(paragraphs);
        List<ProposedTime> times = TimeProposer.propose(paragraphs, published, zone);
        List<List<String>> named = paragraphs.stream().map(this::named).toList();
        return new Proposals(
                quotes, mentions(named), figures, times, events.match(paragraphs, named, quotes, figures, times));
    }

    /** The ids of the places that a paragraph names; of several that are spelled alike, the first. */
    private List<String> named(String paragraph) {
        return names.in(ArchivedText.normalized(paragraph)).stream()
                .map(named -> named.places().get(0))
                .distinct()
                .toList();
    }

    private List<Mention> mentions(List<List<String>> named) {
        Map<String, List<Integer>> paragraphs = new LinkedHashMap<>();
        places.forEach(place -> paragraphs.put(place.id(), new ArrayList<>()));
        for (int i = 0; i < named.size(); i++) {
            for (String place : named.get(i)) {
                paragraphs.computeIfAbsent(place, id -> new ArrayList<>()).add(i + 1);
            }
        }
        return paragraphs.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Mention(entry.getKey(), entry.getValue()))
                .toList();
    }
}
