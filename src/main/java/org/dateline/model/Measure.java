package org.dateline.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question that figures answer, such as "Civilians killed".
 *
 * @param id the id
 * @param name the question in words
 * @param unit what is counted ("people", "hours"), or null
 */
public record Measure(String id, String name, @Nullable String unit) implements Identified {

    public Measure {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
    }
}
