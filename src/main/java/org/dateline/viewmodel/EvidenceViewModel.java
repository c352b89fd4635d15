package org.dateline.viewmodel;

import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.evidence.Evidence;
import org.dateline.evidence.EvidenceGathering;
import org.dateline.evidence.text.CheckedTexts;
import org.dateline.evidence.text.QuoteCheck;
import org.dateline.model.Quote;

/**
 * All quotes and figures of a dataset for those parts of the screen that count them, and the archived texts that quotes are
 * held against. They are gathered when the first of these parts is looked at: of a large dataset in the background, step by
 * step. To be used on the UI thread only.
 */
public final class EvidenceViewModel {

    private final EvidenceGathering gathering;
    private final Background background;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(0);
    private final ReadOnlyObjectWrapper<Optional<Evidence>> evidence = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CheckedTexts>> texts = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean begun;

    EvidenceViewModel(EvidenceGathering gathering, Background background) {
        this.gathering = gathering;
        this.background = background;
    }

    /** Gathers what has not been gathered yet; to be called by who looks at {@link #evidenceProperty}. */
    public void want() {
        if (!begun) {
            begun = true;
            failure.set(Optional.empty());
            goOn();
        }
    }

    private void goOn() {
        if (gathering.known().isPresent()) {
            arrive(gathering.known());
        } else {
            background.run(Lane.GATHERING, gathering::step, this::arrive, this::fail);
        }
    }

    private void arrive(Optional<Evidence> known) {
        progress.set(gathering.progress());
        if (known.isPresent()) {
            evidence.set(known);
        } else {
            goOn();
        }
    }

    private void fail(Exception failed) {
        begun = false;
        failure.set(Optional.of(String.valueOf(failed.getMessage())));
    }

    /** All of it; empty until it is gathered. */
    public ReadOnlyObjectProperty<Optional<Evidence>> evidenceProperty() {
        return evidence.getReadOnlyProperty();
    }

    /** Which share is gathered, from 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Why it cannot be gathered, such as that the file is no longer there; empty if nothing is wrong. */
    public ReadOnlyObjectProperty<Optional<String>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** The archived texts that quotes are held against, or empty if there are none at hand. */
    public ReadOnlyObjectProperty<Optional<CheckedTexts>> textsProperty() {
        return texts.getReadOnlyProperty();
    }

    /** Holds the quotes against these texts, which are those of this dataset. */
    public void checkAgainst(CheckedTexts wanted) {
        texts.set(Optional.of(wanted));
    }

    /** What comes of holding the quote against the archived texts. */
    public QuoteCheck check(Quote quote) {
        return texts.get().map(found -> found.check(quote)).orElse(QuoteCheck.NOT_CHECKED);
    }

    /** Leaves off gathering; to be called when the dataset is closed. */
    public void abandon() {
        background.abandon(Lane.GATHERING);
    }
}
