package org.dateline.export.content;

import static org.dateline.language.Tr.trn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.events.Dataset;
import org.dateline.model.Event;
import org.dateline.model.EventLink;
import org.dateline.words.NumberWords;

/** What of a dataset does not come along in an export of a part of its events. */
public final class LeftBehind {

    private LeftBehind() {}

    /** In sentences; none if the view shows all events. */
    public static List<String> of(ExportedView view) {
        Dataset dataset = view.dataset();
        int all = dataset.store().size();
        int shown = view.result().size();
        if (shown == all) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        words.add(trn(all, "It has {1} of {0} event.", "It has {1} of {0} events.", shown));
        if (!dataset.stories().isEmpty()) {
            words.add(trn(
                    dataset.stories().size(),
                    "Stories are not in it, since they need all events: {0} story.",
                    "Stories are not in it, since they need all events: {0} stories."));
        }
        Set<String> ids = new HashSet<>();
        List<String> linked = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            Event event = view.event(i);
            ids.add(event.id());
            event.links().stream().map(EventLink::event).forEach(linked::add);
        }
        long links = linked.stream().filter(id -> !ids.contains(id)).count();
        if (links > 0) {
            words.add(trn(
                    links,
                    "{1} link leads to events that are not in it.",
                    "{1} links lead to events that are not in it.",
                    NumberWords.digits(links)));
        }
        return words;
    }
}
