package org.dateline.areas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.text.NearWords;

/** Some areas, found by names that differ from theirs by a letter or two. */
final class NearAreas {

    private static final int LEAST_FOR_ONE_LETTER = 4;
    private static final int LEAST_FOR_TWO_LETTERS = 6;

    private final Map<String, List<NamedArea>> byName = new HashMap<>();
    private final NearWords words;

    NearAreas(List<NamedArea> areas) {
        areas.forEach(area -> area.names()
                .forEach(name -> byName.computeIfAbsent(name.inOrder(), first -> new ArrayList<>(1))
                        .add(area)));
        words = new NearWords(byName.keySet());
    }

    /** Those whose names differ by a letter or two, of short names by one at most; the nearest first. */
    List<AreaIndex.Hit> to(String name) {
        String form = AreaName.of(name).inOrder();
        int most = form.length() >= LEAST_FOR_TWO_LETTERS ? 2 : form.length() >= LEAST_FOR_ONE_LETTER ? 1 : 0;
        return words.to(form, most).stream()
                .flatMap(near -> byName.getOrDefault(near.word(), List.of()).stream()
                        .map(area -> new AreaIndex.Hit(area, near.letters())))
                .toList();
    }
}
