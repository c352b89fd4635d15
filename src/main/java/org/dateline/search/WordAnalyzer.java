package org.dateline.search;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.dateline.text.Folding;

/**
 * Words by the rules of Unicode (UAX 29), folded. Letters that Arabic, Persian and Urdu write with different characters
 * are one (ye, kaf, heh), as are digits of all scripts, and Latin letters that carry a stroke lose it.
 */
final class WordAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream folded = new FoldingFilter(words);
        folded = new ArabicNormalizationFilter(folded);
        folded = new PersianNormalizationFilter(folded);
        folded = new ASCIIFoldingFilter(folded);
        return new TokenStreamComponents(words, new DecimalDigitFilter(folded));
    }

    /**
     * Folds words as {@link Folding} does and, besides, leaves out what is written within a word one time and not another:
     * apostrophes and a possessive "s", the dots of "U.S.", the commas of "1,200", invisible characters.
     */
    private static final class FoldingFilter extends TokenFilter {

        private static final Pattern POSSESSIVE = Pattern.compile("(?<=..)['\uff07]s$");
        private static final Pattern WITHIN_WORDS = Pattern.compile(
                "['`\u00b4\u02b9-\u02bf\uff07\u0640\\p{Cf}]|(?<=\\p{L})\\.|(?<=\\p{N})[,\u066c](?=\\p{N})");

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        FoldingFilter(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            if (!lowerCasePlain()) {
                String folded =
                        POSSESSIVE.matcher(Folding.fold(term.toString())).replaceFirst("");
                term.setEmpty().append(WITHIN_WORDS.matcher(folded).replaceAll(""));
            }
            return true;
        }

        /** Most words are Latin letters and digits only; the rest takes ten times as long. */
        private boolean lowerCasePlain() {
            char[] characters = term.buffer();
            for (int i = 0; i < term.length(); i++) {
                char character = characters[i];
                if (character >= 'A' && character <= 'Z') {
                    characters[i] = (char) (character + 'a' - 'A');
                } else if (!(character >= 'a' && character <= 'z') && !(character >= '0' && character <= '9')) {
                    return false;
                }
            }
            return true;
        }
    }
}
