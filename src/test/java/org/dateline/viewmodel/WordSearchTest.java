package org.dateline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Event;
import org.dateline.query.EventFilter;
import org.dateline.search.SearchAnswer;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@NullMarked
class WordSearchTest {

    private final ByHand background = new ByHand();
    private DatelineViewModel model;
    private WordSearch search;

    @BeforeEach
    void open() throws Exception {
        model = new DatelineViewModel(Fixtures.threeDays(), background);
        search = model.wordSearch();
    }

    private List<String> matching() {
        return model.results().matchingProperty().get().stream().map(Event::id).toList();
    }

    @Test
    void says_how_far_the_index_is_until_it_is_ready() {
        List<Double> progress = new ArrayList<>();
        search.progressProperty().subscribe(now -> progress.add(now.doubleValue()));
        assertThat(search.readyProperty().get()).isFalse();

        background.doAll();

        assertThat(progress).isSorted().startsWith(0.0).endsWith(1.0).hasSizeGreaterThan(2);
        assertThat(search.readyProperty().get()).isTrue();
    }

    @Test
    void answers_what_is_asked_meanwhile_when_it_is_ready() {
        search.ask("nushki");
        assertThat(search.answerProperty().get()).isEmpty();

        background.doAll();

        assertThat(search.answerProperty().get().map(SearchAnswer::text)).contains("nushki");
    }

    @Test
    void a_filter_set_meanwhile_lets_everything_through_and_then_does_what_it_says() {
        model.search("nushki");
        assertThat(matching()).containsExactly("raid", "blast", "denial");
        assertThat(model.filterProperty().get()).isEqualTo(EventFilter.NONE.withText("nushki"));

        background.doAll();

        assertThat(matching()).containsExactly("raid");
        assertThat(model.resultProperty().get().size()).isOne();
        assertThat(model.results().wholeResultProperty().get().size()).isOne();
    }

    @Test
    void only_the_newest_of_several_questions_is_answered() {
        background.doAll();
        List<String> answered = new ArrayList<>();
        search.answerProperty()
                .subscribe(answer -> answer.map(SearchAnswer::text).ifPresent(answered::add));

        search.ask("nu");
        search.ask("nus");
        background.doAll();

        assertThat(answered).containsExactly("nus");
    }

    @Test
    void asking_for_nothing_forgets_the_answer() {
        background.doAll();
        search.ask("nushki");
        background.doAll();

        search.ask(" ");

        assertThat(search.answerProperty().get()).isEmpty();
    }

    @Test
    void leaves_off_building_when_the_dataset_is_closed() {
        background.doOne();

        search.abandon();
        background.doAll();

        assertThat(search.readyProperty().get()).isFalse();
        assertThat(model.workspace().search().isReady()).isFalse();
    }
}
