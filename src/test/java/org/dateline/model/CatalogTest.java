package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
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

    @Test
    void knows_where_each_stands_though_ids_have_the_same_hash() {
        List<Category> items = new ArrayList<>();
        // "Aa" and "BB" have one hash, and so have all words that are made of as many of them
        for (int word = 0; word < 1 << 10; word++) {
            StringBuilder id = new StringBuilder();
            for (int bit = 0; bit < 10; bit++) {
                id.append((word >> bit & 1) == 0 ? "Aa" : "BB");
            }
            items.add(new Category(id.toString(), "Category " + word));
        }

        Catalog<Category> catalog = Catalog.of(items);

        for (int i = 0; i < items.size(); i++) {
            assertThat(catalog.positionOf(items.get(i).id())).isEqualTo(i);
        }
        assertThat(catalog.positionOf("AaAa")).isEqualTo(-1);
        assertThat(Catalog.of(List.<Category>of()).positionOf("Aa")).isEqualTo(-1);
    }
}
