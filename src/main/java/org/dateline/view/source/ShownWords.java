package org.dateline.view.source;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dateline.database.SourceFilter;
import org.dateline.viewmodel.source.SourceCounts;
import org.dateline.viewmodel.source.SourceExport.Shown;
import org.dateline.words.ListWords;

/**
 * What is shown of a source, in words.
 *
 * @param rows how many events are shown
 * @param counted how many they are and how certainly, a sentence
 * @param shown which they are, a part of a sentence
 */
record ShownWords(long rows, String counted, String shown) {

    static ShownWords of(Shown shown) {
        return new ShownWords(shown.counts().shown(), counted(shown.counts()), shown(shown));
    }

    /** How many events are counted and how certainly, a sentence. */
    static String counted(SourceCounts counts) {
        long rows = counts.shown();
        long certain = counts.certain();
        return tr(
                "{0}: {1} certainly in the window, {2} only possibly.",
                SourceWords.events(rows), SourceWords.number(certain), SourceWords.number(rows - certain));
    }

    private static String shown(Shown shown) {
        SourceFilter filter = shown.wanted().filter();
        List<String> parts = new ArrayList<>();
        if (!shown.wanted().categories().isEmpty()) {
            parts.add(trn(
                    shown.wanted().categories().size(),
                    "of the category {1}",
                    "of the categories {1}",
                    names(shown.wanted().categories(), key -> SourceWords.key(key, tr("no category")))));
        }
        if (!filter.places().isEmpty()) {
            parts.add(tr("at {0}", names(filter.places(), KeyNames.of(shown.known())::place)));
        }
        if (!filter.sources().isEmpty()) {
            parts.add(tr("told by {0}", names(filter.sources(), key -> SourceWords.key(key, tr("no source")))));
        }
        if (!filter.words().isEmpty()) {
            parts.add(tr("with the words: {0}", String.join(" ", filter.words())));
        }
        if (shown.wanted().certainOnly()) {
            parts.add(tr("that are certainly in the window"));
        }
        return parts.isEmpty() ? tr("all events") : tr("only events {0}", ListWords.clauses(parts));
    }

    private static String names(Collection<String> keys, UnaryOperator<String> name) {
        return ListWords.commas(keys.stream().map(name).sorted().toList());
    }
}
