package org.dateline.view.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dateline.background.Background;
import org.dateline.database.Access;
import org.dateline.database.Engine;
import org.dateline.database.EventSource;
import org.dateline.database.SourceFiles;
import org.dateline.samples.SampleSource;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.source.SourceGuideViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the guide through the columns of a database shows of their rows is what the window will. */
@ExtendWith(ApplicationExtension.class)
class DatabaseGuideTest {

    private static final String TABLE = """
            what,from,town,lat,lon
            Raid,2026-01-30 03:00:00,Quetta,30.2,67.0
            Blast,2026-01-30 05:00:00,,24.90,61.0
            """;

    @TempDir
    Path folder;

    private Stage owner;

    @Start
    void start(Stage stage) {
        owner = stage;
        stage.setScene(new Scene(new StackPane(), 400, 300));
        stage.getScene().setUserAgentStylesheet(Theme.LIGHT.stylesheet());
        stage.show();
    }

    private List<String> places(FxRobot robot, SampleSource named) throws Exception {
        EventSource source = named.csv(folder, TABLE).source();
        Path table = folder.resolve("events.csv");
        SourceGuideViewModel model = new SourceGuideViewModel(
                SourceFiles.asked(table), Optional.of(source), ZoneOffset.UTC, Access.ENVIRONMENT, Background.direct());
        robot.interact(() -> DatabaseGuide.show(owner, model, new Nothing()));
        TableView<ImportPreview.Row> rows = robot.lookup("#import-preview").query();
        return rows.getItems().stream().map(ImportPreview.Row::where).toList();
    }

    private static final class Nothing implements DatabaseGuide.Actions {

        @Override
        public Optional<Path> chooseSource(Window window, Path suggested) {
            return Optional.empty();
        }

        @Override
        public void open(Path source) {}

        @Override
        public void open(Engine engine) {}
    }

    @Test
    void a_row_without_the_name_of_a_place_has_none_though_it_has_a_point(FxRobot robot) throws Exception {
        SampleSource named =
                SampleSource.from("from").title("what").place("town").points("lat", "lon");

        assertThat(places(robot, named)).containsExactly("Quetta", "");
    }

    @Test
    void where_no_column_names_places_points_are_written_as_in_the_window(FxRobot robot) throws Exception {
        assertThat(places(robot, SampleSource.from("from").title("what").points("lat", "lon")))
                .containsExactly("30.2, 67", "24.9, 61");
    }
}
