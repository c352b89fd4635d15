package org.dateline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.query.EventFilter;
import org.dateline.query.EventIndex;
import org.dateline.query.FilteredEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilterQueryTest {

    private static final EventFilter RAID = EventFilter.NONE.withText("raid");
    private static final EventFilter BLAST = EventFilter.NONE.withText("blast");

    private final ByHand background = new ByHand();
    private final List<EventFilter> answered = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private FilterQuery query;

    @BeforeEach
    void open() throws Exception {
        query = new FilterQuery(Fixtures.threeDays().index(), background);
    }

    private void ask(EventFilter filter) {
        query.ask(filter, this::take, failure -> failures.add(String.valueOf(failure.getMessage())));
    }

    private void take(FilteredEvents found) {
        answered.add(found.filter());
    }

    @Test
    void answers_in_the_background_and_says_that_it_does() {
        ask(RAID);
        assertThat(answered).isEmpty();
        assertThat(query.underWayProperty().get()).isTrue();

        background.doAll();
        assertThat(answered).containsExactly(RAID);
        assertThat(query.underWayProperty().get()).isFalse();
    }

    @Test
    void answers_at_once_what_is_at_hand() {
        ask(EventFilter.NONE);

        assertThat(answered).containsExactly(EventFilter.NONE);
        assertThat(query.underWayProperty().get()).isFalse();
    }

    @Test
    void answers_only_the_newest() {
        ask(RAID);
        ask(BLAST);
        background.doAll();

        assertThat(answered).containsExactly(BLAST);
    }

    @Test
    void what_is_at_hand_overtakes_what_is_under_way() {
        ask(RAID);
        ask(EventFilter.NONE);
        background.doAll();

        assertThat(answered).containsExactly(EventFilter.NONE);
        assertThat(query.underWayProperty().get()).isFalse();
    }

    @Test
    void says_why_a_filter_cannot_be_answered() throws Exception {
        EventIndex broken = new EventIndex(Fixtures.threeDays().dataset(), text -> {
            throw new IllegalStateException("the file is gone");
        });
        query = new FilterQuery(broken, background);

        ask(RAID);
        background.doAll();

        assertThat(failures).containsExactly("the file is gone");
        assertThat(query.underWayProperty().get()).isFalse();
    }

    @Test
    void answers_nothing_once_it_is_abandoned() {
        ask(RAID);
        query.abandon();
        background.doAll();

        assertThat(answered).isEmpty();
    }
}
