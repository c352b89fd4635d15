package org.dateline.export.story;

import java.util.Map;
import java.util.TreeMap;
import org.dateline.language.ForPrograms;

/**
 * The colours of a page, by their names in the style sheet.
 *
 * @param light each as #rrggbb, for a light screen and for paper
 * @param dark the same names, for a dark screen
 * @param categories how many categories have a colour; they are called k0, k1 and so on
 */
public record PageColours(Map<String, String> light, Map<String, String> dark, int categories) {

    public PageColours {
        light = Map.copyOf(light);
        dark = Map.copyOf(dark);
    }

    /** The rules of a style sheet that give the names their colours; categories have them in turn if there are more. */
    @ForPrograms("a style sheet")
    String rules(int all) {
        StringBuilder rules = new StringBuilder(":root{" + listed(light) + "}\n");
        rules.append(("@media (prefers-color-scheme:dark){@media screen{:root{"))
                .append(listed(dark))
                .append("}}}\n");
        for (int category = 0; category < Math.max(all, categories); category++) {
            rules.append(".k")
                    .append(category)
                    .append("{--k:var(--k")
                    .append(category % categories)
                    .append(")}");
        }
        light.keySet().stream()
                .filter(name -> name.startsWith("shade-"))
                .sorted()
                .forEach(name -> rules.append('.')
                        .append(name)
                        .append("{--s:var(--")
                        .append(name)
                        .append(")}"));
        return rules.append(".km{--k:var(--ink)}.kg{--k:var(--faint)}.kn{--k:var(--rule)}\n")
                .toString();
    }

    private static String listed(Map<String, String> colours) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(colours)
                .forEach((name, colour) ->
                        all.append("--").append(name).append(':').append(colour).append(';'));
        return all.toString();
    }
}
