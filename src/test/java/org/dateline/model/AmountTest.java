package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class AmountTest {

    private static boolean agree(Amount... amounts) {
        return Amount.agree(List.of(amounts));
    }

    @Test
    void agree_if_some_number_fits_all() {
        assertThat(agree(Amount.of(Bound.MORE_THAN, 190), Amount.of(Bound.AT_LEAST, 190)))
                .isTrue();
        assertThat(agree(Amount.of(Bound.AT_MOST, 30), Amount.of(Bound.AT_LEAST, 30)))
                .isTrue();
        assertThat(agree(Amount.between(40, 50), Amount.exactly(50))).isTrue();
        assertThat(agree()).isTrue();
    }

    @Test
    void disagree_if_none_does() {
        assertThat(agree(Amount.of(Bound.NEARLY, 30), Amount.of(Bound.MORE_THAN, 30)))
                .isFalse();
        assertThat(agree(Amount.of(Bound.FEWER_THAN, 30), Amount.of(Bound.AT_LEAST, 30)))
                .isFalse();
        assertThat(agree(Amount.exactly(31), Amount.exactly(18))).isFalse();
        assertThat(agree(Amount.of(Bound.MORE_THAN, 50), Amount.between(40, 50)))
                .isFalse();
    }

    @Test
    void about_rules_out_nothing() {
        assertThat(agree(Amount.of(Bound.ABOUT, 12), Amount.exactly(31))).isTrue();
    }

    @Test
    void two_numbers_belong_to_between_and_stand_in_order() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Amount(Bound.EXACTLY, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.between(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.exactly(Double.NaN));
    }

    @Test
    void the_number_itself_may_be_ruled_out() {
        assertThat(Amount.of(Bound.MORE_THAN, 190).isOpen()).isTrue();
        assertThat(Amount.of(Bound.AT_LEAST, 190).isOpen()).isFalse();
    }
}
