package org.dateline.export.brief;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.language.ForPrograms;
import org.jspecify.annotations.Nullable;

/**
 * Joins letters of the Arabic script: every letter takes the form that its neighbours ask for, from the blocks Arabic
 * Presentation Forms A and B of Unicode, which hold all letters of Arabic, Persian and Urdu and most of Balochi, Pashto and
 * Sindhi. A letter that has no forms there stays as it is, and those beside it end before it.
 */
@ForPrograms("names of Unicode")
final class ArabicForms {

    private enum Form {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    private static final String NAME = "ARABIC L";
    private static final int FIRST = 0xfb50;
    private static final int LAST = 0xfefc;
    private static final int LAST_OTHER_LIGATURE = 0xfe6f;
    private static final int TATWEEL = 0x640;
    private static final int LAM = 0x644;

    /** By letter, or by lam and alef together, the letter in each of its forms. */
    private static final Map<String, Map<Form, Integer>> FORMS = read();

    private ArabicForms() {}

    private static Map<String, Map<Form, Integer>> read() {
        Map<String, Map<Form, Integer>> forms = new HashMap<>();
        for (int character = FIRST; character <= LAST; character++) {
            String name = Character.getName(character);
            if (name == null || !name.startsWith(NAME) || !name.endsWith(" FORM")) {
                continue;
            }
            String letters = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
            String[] words = name.split(" ");
            Form form = Form.valueOf(words[words.length - 2]);
            boolean lamAndAlef = letters.length() == 2 && letters.charAt(0) == LAM && character > LAST_OTHER_LIGATURE;
            if (letters.length() == 1 || lamAndAlef) {
                forms.computeIfAbsent(letters, none -> new HashMap<>()).putIfAbsent(form, character);
            }
        }
        return forms;
    }

    /** The text with its letters joined, in the order in which it is read; one without such letters as it is. */
    static String join(String text) {
        if (text.chars().noneMatch(ArabicForms::isArabic)) {
            return text;
        }
        int[] letters =
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            Map<Form, Integer> ligature = ligature(letters, i);
            if (ligature != null) {
                append(joined, letters[i], ligature, joinsBefore(letters, i), false);
                i = next(letters, i);
            } else {
                append(joined, letters[i], forms(letters[i]), joinsBefore(letters, i), joinsAfter(letters, i));
            }
        }
        return joined.toString();
    }

    private static void append(
            StringBuilder joined, int letter, Map<Form, Integer> forms, boolean before, boolean after) {
        Form form = before ? (after ? Form.MEDIAL : Form.FINAL) : (after ? Form.INITIAL : Form.ISOLATED);
        joined.appendCodePoint(Optional.ofNullable(forms.get(form)).orElse(forms.getOrDefault(Form.ISOLATED, letter)));
    }

    private static boolean isArabic(int character) {
        return character >= 0x600 && character <= 0x8ff;
    }

    private static Map<Form, Integer> forms(int letter) {
        return FORMS.getOrDefault(Character.toString(letter), Map.of());
    }

    private static @Nullable Map<Form, Integer> ligature(int[] letters, int i) {
        int next = next(letters, i);
        return letters[i] == LAM && next == i + 1 && next < letters.length
                ? FORMS.get(Character.toString(LAM) + Character.toString(letters[next]))
                : null;
    }

    private static boolean joinsBefore(int[] letters, int i) {
        int before = i - 1;
        while (before >= 0 && isMark(letters[before])) {
            before--;
        }
        return before >= 0 && reachesOn(letters[before]) && reachesBack(letters[i]);
    }

    private static boolean joinsAfter(int[] letters, int i) {
        int after = next(letters, i);
        return after < letters.length && reachesOn(letters[i]) && reachesBack(letters[after]);
    }

    private static int next(int[] letters, int i) {
        int after = i + 1;
        while (after < letters.length && isMark(letters[after])) {
            after++;
        }
        return after;
    }

    private static boolean reachesOn(int letter) {
        return letter == TATWEEL || forms(letter).containsKey(Form.INITIAL);
    }

    private static boolean reachesBack(int letter) {
        return letter == TATWEEL || forms(letter).containsKey(Form.FINAL);
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
