package org.dateline.intake.work;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.List;

/** What was taken of a report, as the history of changes names it. */
final class TakenWords {

    private TakenWords() {}

    /**
     * One piece.
     *
     * @param event the title of the event that it was added to; nothing is asked of it for a place
     * @param chosen what the piece counts as
     */
    static String of(Item item, String event, String chosen) {
        return switch (item.kind()) {
            case EVENT -> tr("Report added to \u201c{0}\u201d", event);
            case QUOTE -> tr("Quote added to \u201c{0}\u201d", event);
            case FIGURE -> tr("Figure added to \u201c{0}\u201d", event);
            case TIME -> tr("Time added to \u201c{0}\u201d", event);
            case PLACE -> tr("Mention of {0} in paragraph {1}", chosen, item.paragraph());
        };
    }

    /**
     * Several pieces of a kind.
     *
     * @param label what a reader calls the source
     */
    static String of(List<Item> items, String label) {
        int count = items.size();
        return switch (items.get(0).kind()) {
            case EVENT -> trn(count, "{0} report of {1} taken", "{0} reports of {1} taken", label);
            case QUOTE -> trn(count, "{0} quote of {1} taken", "{0} quotes of {1} taken", label);
            case FIGURE -> trn(count, "{0} figure of {1} taken", "{0} figures of {1} taken", label);
            case PLACE -> trn(count, "{0} mention of {1} taken", "{0} mentions of {1} taken", label);
            case TIME -> trn(count, "{0} time of {1} taken", "{0} times of {1} taken", label);
        };
    }
}
