package org.dateline.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

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
}
