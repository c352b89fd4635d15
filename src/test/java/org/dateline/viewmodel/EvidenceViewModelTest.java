package org.dateline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.background.Lane;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the quotes and figures of a large dataset are gathered. */
@NullMarked
class EvidenceViewModelTest {

    private final ByHand background = new ByHand();
    private final Workspace workspace = LargeWorkspaces.of(20_001);
    private final DatelineViewModel model = new DatelineViewModel(workspace, background);
    private final EvidenceViewModel evidence = model.evidence();

    @BeforeEach
    void leave_words_alone() {
        background.abandon(Lane.SEARCHING);
    }

    @Test
    void gathers_nothing_before_someone_looks() {
        assertThat(background.doOne()).isFalse();
        assertThat(workspace.evidence().known()).isEmpty();
    }

    @Test
    void says_how_far_it_is_until_all_is_there() {
        List<Double> progress = new ArrayList<>();
        evidence.progressProperty().subscribe(now -> progress.add(now.doubleValue()));
        evidence.want();
        assertThat(evidence.evidenceProperty().get()).isEmpty();

        background.doAll();

        assertThat(progress).isSorted().startsWith(0.0).endsWith(1.0).hasSizeGreaterThan(3);
        assertThat(evidence.evidenceProperty().get()).isPresent();
        assertThat(evidence.evidenceProperty().get().orElseThrow().quotes().size())
                .isEqualTo(20_001);
    }

    @Test
    void leaves_off_when_the_dataset_is_closed() {
        evidence.want();
        background.doOne();

        model.abandon();
        background.doAll();

        assertThat(workspace.evidence().known()).isEmpty();
    }

    @Test
    void of_a_small_dataset_all_is_there_at_once() {
        DatelineViewModel small = new DatelineViewModel(LargeWorkspaces.of(50), new ByHand());

        small.evidence().want();

        assertThat(small.evidence().evidenceProperty().get()).isPresent();
    }
}
