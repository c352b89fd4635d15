package org.dateline.view.change;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;
import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.row;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.compare.Conflict;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.edit.ForeignChanges;
import org.dateline.viewmodel.edit.ForeignChanges.Seen;

/** A bar over the map that says that another program has changed the file, and what can be done then. */
public final class ForeignBar extends VBox {

    private static final double WIDTH = 520;

    private final ForeignChanges foreign;
    private final String file;
    private final Consumer<String> say;
    private final ObjectProperty<Seen> seen = new SimpleObjectProperty<>(ForeignChanges.NOTHING);

    /**
     * The bar of a window; it is not to be seen while there is nothing to say.
     *
     * @param file the name of the file
     * @param say says what has just happened
     */
    public ForeignBar(ForeignChanges foreign, String file, Consumer<String> say) {
        super(8);
        this.foreign = foreign;
        this.file = file;
        this.say = say;
        setId("foreign");
        getStyleClass().add("opening");
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        // Bound, not listened to: what is seen lives longer than the window
        seen.bind(foreign.seenProperty());
        seen.subscribe(this::show);
    }

    private void show(Seen now) {
        if (isFocusWithin()) {
            // Else the search field would have the keyboard next
            getScene().getRoot().requestFocus();
        }
        getChildren().clear();
        setVisible(now != ForeignChanges.NOTHING);
        if (now instanceof Seen.Broken broken) {
            getChildren()
                    .addAll(
                            heading(tr("{0} was changed by another program and cannot be read now", file)),
                            words(broken.reason()),
                            words(tr("What is shown stays. The file is looked at again as soon as it changes.")));
        } else if (now instanceof Seen.Changed changed) {
            show(changed);
        }
    }

    private void show(Seen.Changed changed) {
        getChildren().add(heading(tr("{0} was changed by another program", file)));
        getChildren().add(words(ComparisonList.summary(changed.comparison())));
        if (!changed.isChangedHereToo()) {
            getChildren()
                    .add(row(8, whatChanged(changed), button("foreign-reload", tr("Reload"), () -> reload(changed))));
            return;
        }
        boolean areApart = changed.conflicts().isEmpty();
        getChildren()
                .add(
                        words(
                                areApart
                                        ? tr("It was changed here too, elsewhere; both can be kept.")
                                        : trn(
                                                changed.conflicts().size(),
                                                "It was changed here too, and {0} value in different ways. Nothing more is saved until you have chosen.",
                                                "It was changed here too, and {0} values in different ways. Nothing more is saved until you have chosen.")));
        getChildren()
                .add(row(
                        8,
                        whatChanged(changed),
                        areApart
                                ? button("foreign-both", tr("Keep both"), () -> takeOver(changed, Map.of()))
                                : button("foreign-decide", tr("Decide\u2026"), () -> decide(changed)),
                        button("foreign-reload", tr("Give up what was changed here"), () -> reload(changed))));
    }

    private Region whatChanged(Seen.Changed changed) {
        return button("foreign-list", tr("What changed"), () -> list(changed));
    }

    private static Label heading(String words) {
        Label heading = WrappedLabel.of(words);
        heading.getStyleClass().add("opening-heading");
        return heading;
    }

    private static Label words(String words) {
        return WrappedLabel.of(words);
    }

    private void list(Seen.Changed changed) {
        ComparisonDialog.show(getScene().getWindow(), tr("What changed in {0}", file), changed.comparison());
    }

    private void reload(Seen.Changed changed) {
        foreign.reload(changed, this::refused);
        say.accept(tr("Read again from {0}: {1}", file, ComparisonList.summary(changed.comparison())));
    }

    private void decide(Seen.Changed changed) {
        ConflictDialog.ask(getScene().getWindow(), file, changed.conflicts())
                .ifPresent(choices -> takeOver(changed, choices));
    }

    private void takeOver(Seen.Changed changed, Map<List<String>, Conflict.Choice> choices) {
        foreign.takeOver(
                changed, conflict -> choices.getOrDefault(conflict.path(), Conflict.Choice.OURS), this::refused);
        say.accept(tr("Both are kept in {0}", file));
    }

    private void refused(String reason) {
        say.accept(tr("Not saved: {0}", reason));
    }
}
