package org.dateline.viewmodel.edit;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.compare.Comparison;
import org.dateline.compare.Conflict;
import org.dateline.compare.ThreeWay;
import org.dateline.edit.EditedFile;
import org.dateline.edit.document.Change;
import org.dateline.edit.document.Difference;
import org.dateline.edit.document.DocumentText;
import org.dateline.problem.UnreadableFileException;

/**
 * What another program makes of the file that the window shows. It is looked at whenever the file changes; nothing of it is taken
 * over without a yes. To be used on the UI thread only.
 */
public final class ForeignChanges {

    /** The file is what is known of it. */
    public static final Seen NOTHING = new Seen.Nothing();

    private final EditingViewModel editing;
    private final Background background;
    private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>(NOTHING);

    /** What is seen of a file that another program may change. */
    public sealed interface Seen {

        /** The file is what is known of it. */
        record Nothing() implements Seen {}

        /**
         * The file is broken, or half written; it is looked at again when it changes.
         *
         * @param reason what is wrong with it, with its line
         */
        record Broken(String reason) implements Seen {}

        /**
         * The file has become another.
         *
         * @param theirs what it holds
         * @param comparison what is new, changed and gone in it
         * @param ours what was made here and is not saved; what is known of the file if there is nothing such
         * @param base what both began from
         * @param conflicts what both changed in different ways; empty if there is nothing such
         */
        record Changed(
                DocumentText theirs,
                Comparison comparison,
                DocumentText ours,
                DocumentText base,
                List<Conflict> conflicts)
                implements Seen {

            /** Whether something was made here that is not saved. */
            public boolean isChangedHereToo() {
                return !ours.text().equals(base.text());
            }
        }
    }

    /** What other programs make of the file that is edited here. */
    public ForeignChanges(EditingViewModel editing, Background background) {
        this.editing = editing;
        this.background = background;
    }

    /** What is seen of the file. */
    public ReadOnlyObjectProperty<Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** Looks at the file. */
    public void look() {
        editing.read(
                file -> {
                    DocumentText ours = editing.documentProperty().get().orElseGet(file::document);
                    background.run(Lane.EDITING, () -> look(file, ours), seen::set, failure -> {});
                },
                refused -> {});
    }

    private static Seen look(EditedFile file, DocumentText ours) {
        try {
            DocumentText base = file.document();
            DocumentText theirs = file.foreign();
            if (theirs == null) {
                return NOTHING;
            }
            return new Seen.Changed(
                    theirs,
                    Comparison.of(base.root(), theirs.root()),
                    ours,
                    base,
                    ThreeWay.merge(base.root(), ours.root(), theirs.root()).conflicts());
        } catch (UnreadableFileException broken) {
            return new Seen.Broken(String.valueOf(broken.getMessage()));
        }
    }

    /**
     * Takes over what the file holds, and what was made here with it.
     *
     * @param choices which side is taken of what both changed in different ways
     * @param onRefused gets the reason if that cannot be saved
     */
    public void takeOver(
            Seen.Changed changed, Function<Conflict, Conflict.Choice> choices, Consumer<String> onRefused) {
        seen.set(NOTHING);
        Change ours = changed.isChangedHereToo()
                ? Difference.between(
                        changed.theirs(),
                        ThreeWay.merge(
                                        changed.base().root(),
                                        changed.ours().root(),
                                        changed.theirs().root(),
                                        choices)
                                .tree(),
                        () -> tr("What was changed here when another program changed the file"))
                : new Change("", List.of());
        editing.takeOver(changed.theirs(), ours, onRefused);
    }

    /** Takes over what the file holds, and gives up what was made here and is not saved. */
    public void reload(Seen.Changed changed, Consumer<String> onRefused) {
        seen.set(NOTHING);
        editing.takeOver(changed.theirs(), new Change("", List.of()), onRefused);
    }
}
