package org.dateline.viewmodel.line;

import org.dateline.query.shape.DrawnShape;
import org.jspecify.annotations.Nullable;

/** The shape of a view as a value of its line. */
final class ShapeKey {

    private ShapeKey() {}

    /** The shape that a value means; null where there is no value. */
    static @Nullable DrawnShape parse(String key, @Nullable String text) throws MalformedViewException {
        if (text == null) {
            return null;
        }
        String value = PercentEncoding.decode(key, text);
        return DrawnShape.parse(value)
                .orElseThrow(() -> new MalformedViewException(key, DrawnShape.expected(), ViewLine.quoted(value)));
    }
}
