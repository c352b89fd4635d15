package org.dateline.maps;

import org.jspecify.annotations.Nullable;

/** Which fields of a layer hold what; null where none does. Other names are parted by commas or semicolons. */
record LayerFields(
        @Nullable String id,
        @Nullable String name,
        @Nullable String otherNames,
        @Nullable String kind,
        @Nullable String parent) {}
