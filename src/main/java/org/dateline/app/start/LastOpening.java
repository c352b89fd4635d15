package org.dateline.app.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.dateline.app.command.Opening;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.control.look.Motion;
import org.dateline.settings.Settings;

/** The picture of the last opening: looked for before the window is there, and taken when it has opened without one. */
public final class LastOpening {

    /** A pointer that passes over the window changes nothing that stays. */
    private static final Set<EventType<MouseEvent>> PASSING = Set.of(
            MouseEvent.MOUSE_MOVED,
            MouseEvent.MOUSE_ENTERED,
            MouseEvent.MOUSE_ENTERED_TARGET,
            MouseEvent.MOUSE_EXITED,
            MouseEvent.MOUSE_EXITED_TARGET);

    private LastOpening() {}

    /** The picture of an opening like this; reads a file. */
    public static Optional<OpeningPicture> find(Opening opening, Settings remembered) {
        return OpeningPicture.file()
                .flatMap(file -> OpeningKey.of(opening, remembered).flatMap(key -> OpeningPicture.read(file, key)));
    }

    /**
     * Takes one when the window has rested as it opened, unless it is used before. To be called on the UI thread.
     *
     * @param remembered gives what will be remembered if the window is left as it is
     * @param then is called on the UI thread once it is kept, or cannot be
     */
    public static void keep(
            Stage stage, Opening opening, Supplier<Settings> remembered, Background background, Runnable then) {
        keep(stage, now -> OpeningKey.of(opening, now), remembered, background, then);
    }

    static void keep(
            Stage stage,
            Function<Settings, Optional<String>> key,
            Supplier<Settings> remembered,
            Background background,
            Runnable then) {
        OpeningPicture.file().ifPresent(file -> {
            PauseTransition rest = new PauseTransition(Motion.LOOK.duration());
            EventHandler<InputEvent> used = new EventHandler<>() {
                @Override
                public void handle(InputEvent event) {
                    if (!PASSING.contains(event.getEventType())) {
                        rest.stop();
                        stage.removeEventFilter(InputEvent.ANY, this);
                    }
                }
            };
            stage.addEventFilter(InputEvent.ANY, used);
            rest.setOnFinished(event -> {
                stage.removeEventFilter(InputEvent.ANY, used);
                if (stage.isShowing()) {
                    take(stage, file, key, remembered.get(), background, then);
                }
            });
            rest.play();
        });
    }

    private static void take(
            Stage stage,
            Path file,
            Function<Settings, Optional<String>> keyOf,
            Settings remembered,
            Background background,
            Runnable then) {
        OpeningPicture picture = OpeningPicture.of(stage.getScene(), stage.getTitle(), stage.getOutputScaleX());
        background.run(
                Lane.REMEMBERING,
                () -> {
                    Optional<String> key = keyOf.apply(remembered);
                    if (key.isPresent()) {
                        picture.write(file, key.get());
                    }
                    return key;
                },
                kept -> then.run(),
                // The next start is as long as this one
                failed -> then.run());
    }
}
