package org.dateline.viewmodel.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.events.Dataset;
import org.dateline.evidence.text.CheckedTexts;
import org.dateline.intake.IncomingText;
import org.dateline.intake.TextStore;
import org.dateline.intake.work.Draft;
import org.dateline.intake.work.Proposed;
import org.dateline.model.Archive;
import org.dateline.model.Place;
import org.dateline.problem.UnreadableFileException;
import org.dateline.propose.Proposals;
import org.dateline.propose.Proposer;
import org.dateline.propose.source.LikeSources;
import org.dateline.propose.source.SourceProposer;
import org.jspecify.annotations.Nullable;

/** A text with what was found in it; all that takes its time with it, for another thread than that of the screen. */
record FoundText(IncomingText text, Looked looked) {

    /** Looks at a text before it is gone through. */
    static FoundText look(IncomingText text, Dataset dataset, Optional<CheckedTexts> texts) {
        Article article = text.article();
        LikeSources like = LikeSources.find(
                text.paragraphs(),
                text.sha256(),
                article.address(),
                dataset,
                source -> texts.flatMap(known -> known.textOf(source)));
        return new FoundText(text, new Looked(new SourceProposer(dataset).propose(article), like));
    }

    /**
     * Keeps the text of a draft beside the dataset, and goes through it.
     *
     * @param found the text with its bytes, or null where only the draft knows it
     * @param places those that it may name
     */
    static Draft goThrough(
            Draft draft, @Nullable IncomingText found, Dataset dataset, List<Place> places, Path data, String author)
            throws IOException, UnreadableFileException {
        List<String> paragraphs = draft.text().paragraphs();
        Archive kept = keep(draft, found, data, author);
        Proposals proposals = new Proposer(dataset, places)
                .propose(
                        paragraphs,
                        draft.source().publication(dataset.zone()).orElse(null),
                        draft.source().zoneId(dataset.zone()));
        return draft.begun(kept, Proposed.items(paragraphs, proposals, places));
    }

    private static Archive keep(Draft draft, @Nullable IncomingText found, Path data, String author)
            throws IOException, UnreadableFileException {
        List<String> lines = draft.text().lines();
        boolean isFound = found != null && found.article().paragraphs().equals(lines);
        IncomingText text = isFound && found != null ? found : IncomingText.pasted(String.join("\n\n", lines));
        String address =
                draft.source().address().isBlank() ? null : draft.source().address();
        return TextStore.of(data)
                .add(draft.source().id(), text.cutTo(draft.text().paragraphs()), address, author)
                .archive();
    }
}
