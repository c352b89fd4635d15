package org.dateline.words;

import static org.dateline.language.Tr.tr;

import java.math.BigDecimal;
import org.dateline.language.Language;
import org.dateline.model.field.FieldValue;

/** Values of a dataset's own fields as a reader of the language writes them. */
public final class FieldWords {

    /** Years and short codes have no comma. */
    private static final BigDecimal MIN_GROUPED = BigDecimal.valueOf(10_000);
    /** Longer ones are ids or seconds since 1970, which nobody counts. */
    private static final BigDecimal MIN_ID = BigDecimal.valueOf(1_000_000_000);

    private FieldWords() {}

    /** A value in words: a number with groups of thousands where it has five to nine digits, without zeros at its end. */
    public static String of(FieldValue value) {
        return switch (value.type()) {
            case NUMBER -> number(new BigDecimal(value.text()));
            case YESNO -> value.isYes() ? tr("yes") : tr("no");
            case TEXT, LIST, ADDRESS -> value.text();
        };
    }

    private static String number(BigDecimal number) {
        BigDecimal size = number.abs();
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean isGrouped = size.compareTo(MIN_GROUPED) >= 0 && size.compareTo(MIN_ID) < 0;
        return isGrouped
                ? String.format(Language.current().locale(), "%,." + Math.max(0, bare.scale()) + "f", bare)
                : NumberWords.digits(bare.toPlainString());
    }
}
