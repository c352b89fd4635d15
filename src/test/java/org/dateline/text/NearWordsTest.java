package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearWordsTest {

    private static List<String> to(String word, int most, String... words) {
        return new NearWords(List.of(words))
                .to(word, most).stream()
                        .map(near -> near.word() + " " + near.letters())
                        .toList();
    }

    @Test
    void finds_words_by_the_letters_that_are_more_fewer_others_or_swapped() {
        assertThat(to("noshki", 2, "noshki", "noshkii", "noski", "nushki", "nohski", "nushkey", "quetta", "n", ""))
                .containsExactly("noshki 0", "nohski 1", "noshkii 1", "noski 1", "nushki 1");
        assertThat(to("ab", 2, "", "b", "ba", "cd", "cde")).containsExactly("b 1", "ba 1", " 2", "cd 2");
        assertThat(to("ab", 2)).isEmpty();
    }

    /** The same as the definition, word by word. */
    @Test
    void agrees_with_the_table_of_any_two_words() {
        Random random = new Random(7);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            words.add(word(random));
        }
        NearWords near = new NearWords(words);
        for (int i = 0; i < 200; i++) {
            String word = word(random);
            List<String> expected = words.stream()
                    .distinct()
                    .filter(other -> distance(word, other) <= 2)
                    .sorted()
                    .toList();

            assertThat(near.to(word, 2).stream().map(NearWords.Near::word).sorted())
                    .as(word)
                    .isEqualTo(expected);
            assertThat(near.to(word, 2)).allMatch(found -> found.letters() == distance(word, found.word()));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = random.nextInt(7); length > 0; length--) {
            word.append((char) ('a' + random.nextInt(4)));
        }
        return word.toString();
    }

    private static int distance(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                table[i][j] =
                        Math.min(table[i - 1][j - 1] + (same ? 0 : 1), Math.min(table[i - 1][j], table[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
                }
            }
        }
        return table[one.length()][other.length()];
    }
}
