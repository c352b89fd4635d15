package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import javafx.stage.Stage;
import org.dateline.control.timeline.TimelineView;
import org.dateline.samples.ImportedTable;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.workspace.Workspace;
import org.dateline.workspace.WorkspaceReader;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A dataset of decades or of a thousand years stands on the timeline from end to end. */
@ExtendWith(ApplicationExtension.class)
class LongSpansTest {

    private static final Path CASE =
            Path.of("src", "test", "resources", "org", "dateline", "cases", "span-of-more-than-ten-years");

    @Start
    void open(Stage stage) {
        assertThat(stage.isShowing())
                .as("the window is laid out without a stage")
                .isFalse();
    }

    @TempDir
    private Path folder;

    private Workspace imported(String file) throws Exception {
        return WorkspaceReader.read(
                ImportedTable.in(folder, CASE.resolve(file)), Path.of("maps", "balochistan_districts.shp"));
    }

    @ParameterizedTest
    @CsvSource({"span.csv, 36, 1989, 2024", "hist.csv, 3, 1066, 2001"})
    void all_is_all_with_both_handles_in_sight(String file, int events, int first, int last) throws Exception {
        DatelineViewModel model = new DatelineViewModel(imported(file));

        TimelineView timeline = WaitForAsyncUtils.asyncFx(() -> {
                    WindowContext context = WindowContext.of(model, MainView.prepareMap(model.workspace()));
                    MainView view = new MainView(context);
                    Snapshot.layOut(view, Theme.LIGHT, 1280, 800);
                    return (TimelineView) view.lookup("#timeline");
                })
                .get();

        assertThat(timeline.viewProperty().get()).isEqualTo(timeline.span());
        assertThat(timeline.windowProperty().get()).isEqualTo(timeline.span());
        assertThat(timeline.span().from().atZone(ZoneOffset.UTC).getYear()).isEqualTo(first);
        assertThat(timeline.span().to().atZone(ZoneOffset.UTC).getYear()).isEqualTo(last);
        assertThat(model.resultProperty().get().size()).isEqualTo(events);
    }
}
