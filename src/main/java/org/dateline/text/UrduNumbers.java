package org.dateline.text;

import java.util.HashMap;
import java.util.Map;
import org.dateline.language.ForPrograms;

/** The words for numbers in Urdu, in which each from 0 to 99 has its own. */
@ForPrograms("A text is searched for these words.")
final class UrduNumbers {

    /** In their order; two are left out, which are other words too and far oftener: those for 72 and 80. */
    private static final String UP_TO_99 =
            "صفر ایک دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ"
                    + " اٹھارہ انیس بیس اکیس بائیس تئیس چوبیس پچیس چھبیس ستائیس اٹھائیس انتیس تیس اکتیس"
                    + " بتیس تینتیس چونتیس پینتیس چھتیس سینتیس اڑتیس انتالیس چالیس اکتالیس بیالیس"
                    + " تینتالیس چوالیس پینتالیس چھیالیس سینتالیس اڑتالیس انچاس پچاس اکیاون باون ترپن"
                    + " چون پچپن چھپن ستاون اٹھاون انسٹھ ساٹھ اکسٹھ باسٹھ تریسٹھ چونسٹھ پینسٹھ چھیاسٹھ"
                    + " سڑسٹھ اڑسٹھ انہتر ستر اکہتر - تہتر چوہتر پچہتر چھہتر ستتر اٹھہتر اناسی - اکیاسی"
                    + " بیاسی تراسی چوراسی پچاسی چھیاسی ستاسی اٹھاسی نواسی نوے اکیانوے بانوے ترانوے"
                    + " چورانوے پچانوے چھیانوے ستانوے اٹھانوے ننانوے";

    /** The words for 0 to 99. */
    static final Map<String, Double> SMALL = small();

    static final Map<String, Double> SCALES = Map.of("ہزار", 1e3, "لاکھ", 1e5, "کروڑ", 1e7, "ارب", 1e9);
    static final String HUNDRED = "سو";
    static final String DOZEN = "درجن";

    private UrduNumbers() {}

    private static Map<String, Double> small() {
        String[] words = UP_TO_99.split(" ");
        Map<String, Double> numbers = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            if (!words[i].equals("-")) {
                numbers.put(words[i], (double) i);
            }
        }
        return Map.copyOf(numbers);
    }
}
