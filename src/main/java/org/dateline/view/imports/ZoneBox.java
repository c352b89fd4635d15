package org.dateline.view.imports;

import static org.dateline.language.Tr.tr;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import org.dateline.text.Nearest;
import org.dateline.words.TimeWords;

/** A time zone that is chosen or typed; what is typed and is none is said, and what was chosen before goes on. */
final class ZoneBox extends ComboBox<String> {

    private final Consumer<ZoneId> onChosen;
    private final Runnable onTyped;
    private String wrong = "";
    private ZoneId chosen = ZoneId.of("UTC");
    private boolean showing;

    /**
     * @param onChosen is told which is chosen
     * @param onTyped is told that something was typed, be it one or not
     */
    ZoneBox(String id, Consumer<ZoneId> onChosen, Runnable onTyped) {
        this.onChosen = onChosen;
        this.onTyped = onTyped;
        setId(id);
        setEditable(true);
        getItems().setAll(new TreeSet<>(ZoneId.getAvailableZoneIds()));
        setPrefWidth(200);
        valueProperty().addListener(changed -> take());
        getEditor().focusedProperty().addListener((now, was, focused) -> {
            if (!focused) {
                setValue(getEditor().getText());
            }
        });
    }

    private void take() {
        if (showing) {
            return;
        }
        String text = Optional.ofNullable(getValue()).orElse("").strip();
        try {
            ZoneId wanted = ZoneId.of(text);
            wrong = "";
            onChosen.accept(wanted);
        } catch (DateTimeException unknown) {
            String known = TimeWords.zoneName(chosen);
            wrong = Nearest.to(text, getItems())
                    .map(nearest -> tr(
                            "No time zone is called \u201c{0}\u201d; the nearest is {1}. Times are read in {2}.",
                            text, nearest, known))
                    .orElseGet(() -> tr("No time zone is called \u201c{0}\u201d. Times are read in {1}.", text, known));
        }
        onTyped.run();
    }

    /** Why what is typed is no time zone, one sentence; empty if it is one. */
    String wrong() {
        return wrong;
    }

    /** Shows which is chosen, unless what is typed is none. */
    void show(ZoneId zone) {
        chosen = zone;
        showing = true;
        if (wrong.isEmpty()) {
            setValue(TimeWords.zoneName(zone));
        }
        showing = false;
    }
}
