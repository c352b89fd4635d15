package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ListTextTest {

    private static List<String> read(String text) {
        return ListText.read(text, ListText.SEPARATORS).texts();
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return Arbitraries.strings()
                .withChars("ab;|\" \n,")
                .ofMaxLength(6)
                .list()
                .ofMaxSize(5);
    }

    @Property(seed = "46", tries = 2_000)
    void what_is_written_is_read_again(@ForAll("lists") List<String> texts) {
        assertThat(read(ListText.of(texts))).isEqualTo(texts);
        assertThat(ListText.read(ListText.of(texts), ";").texts()).isEqualTo(texts);
    }

    @Property(seed = "46", tries = 2_000)
    void whatever_a_cell_says_is_read_without_losing_a_letter(@ForAll("cells") String cell) {
        String letters = String.join("", read(cell)).replaceAll("[^ab]", "");

        assertThat(letters).isEqualTo(cell.replaceAll("[^ab]", ""));
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings().withChars("ab;\" ").ofMaxLength(12);
    }

    @Test
    void plain_texts_need_no_marks() {
        assertThat(ListText.of(List.of("BLF", "Front of \"X\"", "BLA"))).isEqualTo("BLF; Front of \"X\"; BLA");
    }

    @Test
    void a_part_between_marks_may_have_separators() {
        assertThat(read("BLF; \"Front; Northern\"; BLA")).containsExactly("BLF", "Front; Northern", "BLA");
        assertThat(ListText.of(List.of("BLF", "Front; Northern"))).isEqualTo("BLF; \"Front; Northern\"");
        assertThat(ListText.read("BLF; \"Front | Northern\"", ListText.SEPARATORS)
                        .separators())
                .isEqualTo(";");
    }

    @Test
    void a_mark_that_ends_before_the_part_does_is_one_of_the_words() {
        assertThat(read("\"Baloch\" Front; BLA")).containsExactly("\"Baloch\" Front", "BLA");
        assertThat(read("\"open; BLA")).containsExactly("\"open", "BLA");
    }

    @Test
    void nothing_behind_the_last_separator_is_no_part() {
        assertThat(read("a; b;")).containsExactly("a", "b");
        assertThat(read("a;; b")).containsExactly("a", "", "b");
        assertThat(read("")).isEmpty();
    }
}
