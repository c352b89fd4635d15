package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SnapshotTest {

    @TempDir
    private Path folder;

    @Start
    void open(Stage stage) {
        stage.show();
    }

    private static WritableImage picture(Theme theme) throws Exception {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {
            DatelineViewModel model = new DatelineViewModel(Fixtures.shipped());
            return Snapshot.of(
                    new MainView(WindowContext.of(model, MainView.prepareMap(model.workspace()))
                            .in(theme)),
                    theme,
                    1280,
                    800,
                    false);
        }));
    }

    @ParameterizedTest
    @EnumSource
    void draws_the_window_in_both_themes_and_writes_it(Theme theme) throws Exception {
        Path file = folder.resolve("window.png");

        Snapshot.writePng(picture(theme), file);

        var image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(1280);
        assertThat(image.getHeight()).isEqualTo(800);
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < 1280; x += 3) {
            for (int y = 0; y < 800; y += 3) {
                colours.add(image.getRGB(x, y));
            }
        }
        assertThat(colours)
                .as("a map, a list and a histogram have many colours")
                .hasSizeGreaterThan(60);
        assertThat(folder.toFile().list()).containsExactly("window.png");
    }

    @ParameterizedTest
    @EnumSource(names = "LIGHT")
    void leaves_nothing_behind_where_it_cannot_write(Theme theme) throws Exception {
        WritableImage picture = picture(theme);

        assertThatThrownBy(() -> Snapshot.writePng(
                        picture, folder.resolve("no-such-folder").resolve("window.png")))
                .isInstanceOf(IOException.class);
        assertThat(folder.toFile().list()).isEmpty();
    }
}
