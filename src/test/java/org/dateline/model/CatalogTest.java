package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogTest {

    private static final Category ATTACK = new Category("attack", "Attack");
    private static final Category BOMBING = new Category("bombing", "Bombing");

    @Test
    void keeps_the_order_and_finds_by_id() {
        Catalog<Category> catalog = Catalog.of(List.of(BOMBING, ATTACK));

        assertThat(catalog).containsExactly(BOMBING, ATTACK);
        assertThat(catalog.find("attack")).contains(ATTACK);
        assertThat(catalog.find("clash")).isEmpty();
    }

    @Test
    void refuses_two_entries_with_one_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalog.of(List.of(ATTACK, new Category("attack", "Raid"))))
                .withMessageContaining("\"attack\"");
    }

    @Test
    void says_which_id_is_missing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalog.of(List.of(ATTACK)).get("clash"))
                .withMessageContaining("\"clash\"");
    }
}
