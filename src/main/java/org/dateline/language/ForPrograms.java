package org.dateline.language;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of texts that they are not translated, because programs read them, or because they are words that a text is
 * searched for: names of fields, headings of exported tables, lists of months. The test that looks for words outside of
 * the catalogues passes them over; messages within are translated nevertheless.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD, ElementType.LOCAL_VARIABLE})
public @interface ForPrograms {

    /** Who reads them, or why they stay as they are. */
    String value();
}
