package org.dateline.export;

import java.util.Objects;

/** Words of one style. */
record Span(String text, TextStyle style) {

    Span {
        Objects.requireNonNull(text);
        Objects.requireNonNull(style);
    }
}
