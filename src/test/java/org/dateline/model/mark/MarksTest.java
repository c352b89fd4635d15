package org.dateline.model.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATE = Instant.parse("2026-01-02T00:00:00Z");

    private static EventMark star(String event) {
        return EventMark.none(event).withStar(true, EARLY);
    }

    private static Marks of(Mark... marks) {
        return Marks.of("Editor", List.of(marks));
    }

    @Test
    void what_says_nothing_is_not_kept() {
        Marks marks = of(star("raid"), star("raid").withStar(false, LATE), EventMark.none("blast"));

        assertThat(marks.all()).containsExactly(star("raid"));
        assertThat(marks.with(star("raid").key(), star("raid").withStar(false, LATE))
                        .areNone())
                .isTrue();
    }

    @Test
    void nothing_is_judged_unless_someone_has_set_it() {
        assertThat(of().outlet("Dawn").reliability()).isEqualTo(Reliability.F);
        assertThat(of().outlet(null).reliability()).isEqualTo(Reliability.F);
        assertThat(of().report("one").credibility()).isEqualTo(Credibility.NOT_JUDGED);
    }

    @Test
    void a_grade_that_says_it_cannot_be_judged_is_kept_when_someone_has_set_it() {
        OutletGrade tried = new OutletGrade("Dawn", Reliability.F, null, EARLY);

        assertThat(of(tried).all()).containsExactly(tried);
    }

    @Test
    void taking_back_a_star_leaves_what_another_program_has_added() {
        EventMark none = EventMark.none("raid");
        EventMark now = star("raid").withTags(List.of("there"), LATE).withNote("theirs", LATE);

        EventMark back = now.changing(star("raid"), none);

        assertThat(back.star()).isFalse();
        assertThat(back.tags()).containsExactly("there");
        assertThat(back.note()).isEqualTo("theirs");
        assertThat(back.changing(none, star("raid"))).isEqualTo(now);
        assertThat(now.changing(none.withTags(List.of("there"), EARLY), none).tags())
                .isEmpty();
    }

    @Test
    void a_mark_follows_a_new_id_and_back() {
        Marks renamed = of(star("raid")).renamed(star("raid").key(), "siege");

        assertThat(renamed.event("siege").star()).isTrue();
        assertThat(renamed.event("raid").star()).isFalse();
        assertThat(renamed.renamed(star("siege").key(), "raid")).isEqualTo(of(star("raid")));
        assertThat(of().renamed(star("raid").key(), "siege").areNone()).isTrue();
    }

    @Test
    void what_only_one_side_has_changed_is_as_that_has_it() {
        Marks base = of(star("a"), star("b"), star("c"));
        Marks ours = of(star("a"), star("c"), star("d"));
        Marks theirs = of(star("a").withNote("there", LATE), star("b"), star("e"));

        Marks.Merged merged = ours.mergedWith(theirs, base);

        assertThat(merged.marks()).isEqualTo(of(star("a").withNote("there", LATE), star("d"), star("e")));
        assertThat(merged.fromThere()).isEqualTo(3);
    }

    @Test
    void of_what_both_have_changed_the_later_counts() {
        Marks base = of(star("a"), star("b"));
        Marks ours = of(star("a").withNote("ours", LATE), star("b").withNote("ours", EARLY));
        Marks theirs = of(star("a").withNote("theirs", EARLY), star("b").withNote("theirs", LATE));

        assertThat(ours.mergedWith(theirs, base).marks())
                .isEqualTo(of(star("a").withNote("ours", LATE), star("b").withNote("theirs", LATE)));
        assertThat(ours.mergedWith(of(), base).marks())
                .as("what is changed on one side and gone on the other stays")
                .isEqualTo(ours);
    }

    @Test
    void parts_of_one_mark_that_two_have_set_are_both_there() {
        Marks ours = of(star("a").withTags(List.of("kept", "ours"), EARLY));
        Marks theirs =
                of(EventMark.none("a").withTags(List.of("kept", "theirs"), LATE).withNote("theirs", LATE));
        Marks base = of(EventMark.none("a").withTags(List.of("kept", "gone"), EARLY));

        EventMark both = ours.mergedWith(theirs, base).marks().event("a");

        assertThat(both.star()).isTrue();
        assertThat(both.tags()).containsExactlyInAnyOrder("kept", "ours", "theirs");
        assertThat(both.note()).isEqualTo("theirs");
        assertThat(theirs.mergedWith(ours, base).marks().event("a").tags())
                .containsExactlyInAnyOrderElementsOf(both.tags());
    }

    @Test
    void changes_on_different_things_never_take_each_other_back() {
        Random random = new Random(44);
        for (int round = 0; round < 500; round++) {
            Marks base = some(random, "abcdefgh");
            Marks ours = base;
            Marks theirs = base;
            for (String id : "abcdefgh".split("")) {
                Mark.Key key = star(id).key();
                Mark other = random.nextBoolean() ? null : star(id).withNote("n" + random.nextInt(9), LATE);
                switch (random.nextInt(3)) {
                    case 0 -> ours = ours.with(key, other);
                    case 1 -> theirs = theirs.with(key, other);
                    default -> {}
                }
            }
            Marks merged = ours.mergedWith(theirs, base).marks();

            for (String id : "abcdefgh".split("")) {
                Mark.Key key = star(id).key();
                Optional<Mark> wanted = ours.find(key).equals(base.find(key)) ? theirs.find(key) : ours.find(key);
                assertThat(merged.find(key)).isEqualTo(wanted);
            }
            assertThat(theirs.mergedWith(ours, base).marks()).isEqualTo(merged);
        }
    }

    private static Marks some(Random random, String ids) {
        List<Mark> marks = new ArrayList<>();
        for (String id : ids.split("")) {
            if (random.nextBoolean()) {
                marks.add(star(id));
            }
        }
        return Marks.of("Editor", marks);
    }

    @Test
    void tags_are_counted_by_event_whatever_their_case_in_order() {
        Marks marks = of(
                EventMark.none("a").withTags(List.of("zeal", "Ask", "Ask"), EARLY),
                EventMark.none("b").withTags(List.of("Ask"), EARLY));

        assertThat(marks.tags()).containsExactly(Map.entry("Ask", 2), Map.entry("zeal", 1));
    }

    @Test
    void differences_are_what_is_other_on_either_side() {
        assertThat(of(star("a"), star("b")).differences(of(star("b").withNote("n", LATE), star("c"))))
                .extracting(Mark.Key::id)
                .containsExactlyInAnyOrder("a", "b", "c");
    }
}
