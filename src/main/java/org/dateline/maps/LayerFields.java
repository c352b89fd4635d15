package org.dateline.maps;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of a layer hold what; null where none does.
 *
 * @param otherNames other spellings, and names in other languages; where one is a list it is parted by semicolons, commas or bars
 * @param codes what no two features have the same of, such as codes of ISO 3166
 * @param within the names of larger areas, or the code of the country where no field has its name
 * @param accuracy metres
 * @param inhabitants how many people live there, perhaps of several years or counts
 */
record LayerFields(
        @Nullable String id,
        @Nullable String name,
        List<String> otherNames,
        List<String> codes,
        @Nullable String kind,
        @Nullable String parent,
        List<String> within,
        @Nullable String accuracy,
        List<String> inhabitants) {}
