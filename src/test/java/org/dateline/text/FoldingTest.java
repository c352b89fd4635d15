package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest(name = "\"{0}\" is folded to \"{1}\"")
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
                    Raid,raid
                    \u00c9MILE Caf\u00e9,emile cafe
                    E\u0301mile,emile
                    two  blanks,two blanks
                    ' around ',around
                    '\t A\u00a0b\n',a b
                    \u201cso\u201d \u2013 it\u2019s,"so" - it's
                    \u06a9\u0648\u0626\u0679\u06c1,\u06a9\u0648\u064a\u0679\u06c1
                    """)
    void words_are_compared_without_case_accents_marks_and_blanks(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }
}
