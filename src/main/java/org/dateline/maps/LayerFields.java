package org.dateline.maps;

import org.jspecify.annotations.Nullable;

/**
 * Which fields of a layer hold what; null where none does.
 *
 * @param id the ids of the features
 * @param name their names
 * @param otherNames other spellings, parted by commas or semicolons
 * @param kind what they are, such as "district"
 * @param parent the id of the feature that each belongs to
 */
record LayerFields(
        @Nullable String id,
        @Nullable String name,
        @Nullable String otherNames,
        @Nullable String kind,
        @Nullable String parent) {}
