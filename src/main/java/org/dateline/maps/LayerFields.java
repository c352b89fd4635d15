package org.dateline.maps;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which fields of a layer hold what; null where none does; those within hold the names of larger areas, accuracy metres. Other names are parted by commas or semicolons. */
record LayerFields(
        @Nullable String id,
        @Nullable String name,
        @Nullable String otherNames,
        @Nullable String kind,
        @Nullable String parent,
        List<String> within,
        @Nullable String accuracy) {}
