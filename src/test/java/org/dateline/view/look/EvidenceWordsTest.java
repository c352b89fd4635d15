package org.dateline.view.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.evidence.text.CheckedTexts;
import org.dateline.evidence.text.Verification;
import org.junit.jupiter.api.Test;

class EvidenceWordsTest {

    @Test
    void says_what_came_of_checking_quotes() {
        Verification.Texts fine = new Verification.Texts(List.of(), List.of());
        Verification.Texts doubtful = new Verification.Texts(List.of("a.txt"), List.of("b.txt"));

        assertThat(EvidenceWords.checked(new CheckedTexts.Tally(5, fine, 31, 31)))
                .isEqualTo("31 of 31 quotes are verbatim. 5 of 5 texts are there.");
        assertThat(EvidenceWords.checked(new CheckedTexts.Tally(2, doubtful, 1, 0)))
                .isEqualTo(
                        "0 of 1 quote are verbatim. 1 of 2 texts is there, 1 of them has changed since being recorded.");
    }
}
