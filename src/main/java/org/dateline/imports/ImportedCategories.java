package org.dateline.imports;

import static org.dateline.language.Tr.tr;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.language.ForPrograms;
import org.dateline.model.Catalog;
import org.dateline.model.Category;
import org.dateline.problem.Location;
import org.dateline.problem.Problems;
import org.dateline.text.Folding;
import org.dateline.words.Slugs;

/** The categories of an imported file, as it spells them first. */
final class ImportedCategories {

    private static final int MANY = 30;

    @ForPrograms("written into the dataset")
    private static final String NOT_GIVEN = "No category given";

    private final Slugs ids = new Slugs("category");
    private final Map<String, String> idByCell = new HashMap<>();
    private final Map<String, Category> byName = new LinkedHashMap<>();

    /** The id of the category that a cell names; an empty cell names one of its own. */
    String named(String cell) {
        return idByCell.computeIfAbsent(cell, fresh -> idOf(fresh.isEmpty() ? NOT_GIVEN : fresh));
    }

    private String idOf(String name) {
        return byName.computeIfAbsent(Folding.fold(name), fresh -> new Category(ids.of(name), name))
                .id();
    }

    void reportMany(Problems problems) {
        if (byName.size() > MANY) {
            problems.warning(
                    Location.WHOLE_FILE,
                    tr(
                            "there are {0} categories, more than colours and symbols can tell apart",
                            String.valueOf(byName.size())),
                    tr("a column with at most {0} different values for the category", MANY),
                    null);
        }
    }

    Catalog<Category> catalog() {
        return Catalog.of(byName.values().stream().toList());
    }
}
