package org.dateline.maps.layer;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the layers of a file that holds several.
 *
 * @param file how the file is called before the user
 * @param example how its layers are named, up to the exclamation mark
 * @param layers the layers, at least one
 */
record LayerChoice<T extends LayerChoice.Candidate>(String file, String example, List<T> layers) {

    private static final int SHOWN = 20;

    /** One of the layers. */
    interface Candidate {

        /** What it is called. */
        String name();

        /** Whether a user may mean it by this name, which is not exactly its own. */
        boolean isCalled(String wanted);

        /** Whether it may be the map. */
        boolean hasAreas() throws IOException;
    }

    /**
     * The layer that is meant: the one of this name, or without a name the only one, or the only one of areas.
     *
     * @param wanted the name that the user gives, or null
     * @param problems takes what there is to say of the choice
     * @throws SeveralLayersException if none is named and it is not clear which is meant
     * @throws UnreadableFileException if there is none of this name, or several
     */
    T choose(@Nullable String wanted, List<Problem> problems) throws UnreadableFileException, IOException {
        if (wanted != null) {
            return only(called(wanted), wanted);
        }
        if (layers.size() == 1) {
            return layers.get(0);
        }
        List<T> areas = new ArrayList<>();
        for (T layer : layers) {
            if (layer.hasAreas()) {
                areas.add(layer);
            }
        }
        T chosen = only(areas, null);
        problems.add(Problem.warning(
                file,
                tr(
                        "there are {0} layers in it, of which only {1} has areas and is read",
                        String.valueOf(layers.size()), chosen.name())));
        return chosen;
    }

    /** The layer of exactly this name, else those that may be called so. */
    private List<T> called(String wanted) {
        return layers.stream()
                .filter(layer -> layer.name().equals(wanted))
                .findFirst()
                .map(List::of)
                .orElseGet(() ->
                        layers.stream().filter(layer -> layer.isCalled(wanted)).toList());
    }

    private T only(List<T> chosen, @Nullable String wanted) throws UnreadableFileException {
        if (chosen.size() == 1) {
            return chosen.get(0);
        }
        String names =
                layers.stream().map(Candidate::name).sorted().limit(SHOWN).collect(Collectors.joining(", "));
        String shown = layers.size() > SHOWN ? names + ", ..." : names;
        String address = example + "!" + layers.get(0).name();
        Problem problem = Problem.error(
                file,
                Location.WHOLE_FILE,
                wanted != null && chosen.isEmpty()
                        ? tr(
                                "there is no layer \"{0}\" in it; there are {1}; name one as in {2}",
                                wanted, shown, address)
                        : tr("there are several layers in it: {0}; name one as in {1}", shown, address));
        throw wanted == null
                ? new SeveralLayersException(
                        problem,
                        layers.stream()
                                .map(layer -> Path.of(file + "!" + layer.name()))
                                .toList())
                : new UnreadableFileException(problem, null);
    }
}
