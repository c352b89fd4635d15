package org.dateline.viewmodel;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.search.DatasetSearch;
import org.dateline.search.SearchAnswer;
import org.dateline.search.SearchIndex;
import org.dateline.search.SearchIndexBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The search for words while one types. Its index is built in the background, step by step; what is asked meanwhile is
 * answered when it is done. Questions are answered in the background too, since the first letters of a word find more in
 * a large dataset than a frame has time for; only the newest is. To be used on the UI thread only.
 */
public final class WordSearch {

    private final DatasetSearch search;
    private final Background background;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<Optional<String>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SearchAnswer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable SearchIndexBuilder builder;
    private String asked = "";

    private WordSearch(DatasetSearch search, Background background) {
        this.search = search;
        this.background = background;
    }

    /** One that can be asked at once; its index is built at the first question if there is none. */
    static WordSearch ready(DatasetSearch search) {
        return new WordSearch(search, Background.direct());
    }

    /** One whose index is built in the background. */
    static WordSearch building(DatasetSearch search, Background background) {
        WordSearch building = new WordSearch(search, background);
        if (!search.isReady()) {
            building.ready.set(false);
            building.progress.set(0);
            SearchIndexBuilder builder = search.builder();
            building.builder = builder;
            building.goOn(builder);
        }
        return building;
    }

    private void goOn(SearchIndexBuilder builder) {
        background.run(
                Lane.SEARCHING,
                () -> Optional.ofNullable(builder.step()),
                built -> {
                    progress.set(builder.progress());
                    built.ifPresentOrElse(this::use, () -> goOn(builder));
                },
                this::fail);
    }

    void fail(Exception failed) {
        failure.set(Optional.of(String.valueOf(failed.getMessage())));
    }

    private void use(SearchIndex index) {
        search.use(index);
        builder = null;
        progress.set(1);
        ready.set(true);
        ask(asked);
    }

    /** Which share of the index is built, from 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Whether questions are answered at once. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Why no index can be built; empty if nothing is wrong. */
    public ReadOnlyObjectProperty<Optional<String>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /**
     * What was found for the words asked for last, or, until that is known, for those before; empty if none are asked for,
     * or while the index is built.
     */
    public ReadOnlyObjectProperty<Optional<SearchAnswer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Asks for words as they are typed; blank for nothing. */
    public void ask(String words) {
        asked = words;
        if (words.isBlank()) {
            answer.set(Optional.empty());
        } else if (ready.get()) {
            background.run(Lane.SEARCHING, () -> search.answer(words), found -> answered(words, found), this::fail);
        }
    }

    private void answered(String words, SearchAnswer found) {
        if (words.equals(asked)) {
            answer.set(Optional.of(found));
        }
    }

    /** Leaves off building, and gives up what was built; to be called when the dataset is closed. */
    public void abandon() {
        background.abandon(Lane.SEARCHING);
        if (builder != null) {
            builder.abandon();
        }
        search.close();
    }
}
