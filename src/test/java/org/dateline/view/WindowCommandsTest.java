package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.dateline.control.map.MapView;
import org.dateline.view.command.MainCommand;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window fills in the table of commands, and leaves keys to the control that has the keyboard. */
@ExtendWith(ApplicationExtension.class)
class WindowCommandsTest {

    private WindowContext context;
    private MainView view;

    @Start
    void open(Stage stage) throws Exception {
        DatelineViewModel model = new DatelineViewModel(Fixtures.threeDays());
        context = WindowContext.of(model, MainView.prepareMap(model.workspace()));
        view = new MainView(context);
        Snapshot.layOut(view, Theme.LIGHT, 1280, 800);
    }

    @Test
    void fills_in_all_but_what_the_program_around_it_does() {
        EnumSet<MainCommand> cannot = EnumSet.allOf(MainCommand.class);
        cannot.removeIf(context.commands()::isEnabled);

        assertThat(cannot)
                .containsExactlyInAnyOrder(
                        MainCommand.OPEN_DATASET,
                        MainCommand.OPEN_DATABASE,
                        MainCommand.OPEN_RECENT,
                        MainCommand.NEW_DATASET,
                        MainCommand.OPEN_MAP,
                        MainCommand.ADD_LAYER,
                        MainCommand.OPEN_TEXTS,
                        MainCommand.ADD_REPORT,
                        MainCommand.IMPORT,
                        MainCommand.SAVE_COPY,
                        MainCommand.COMPARE,
                        MainCommand.MERGE,
                        MainCommand.USE_VIEW,
                        MainCommand.EDIT,
                        MainCommand.UNDO,
                        MainCommand.REDO,
                        MainCommand.BACK,
                        MainCommand.FORWARD,
                        MainCommand.COPY_ROWS,
                        MainCommand.EXPORT_TABLE,
                        MainCommand.ONLY_SELECTED,
                        MainCommand.NOT_SELECTED,
                        MainCommand.CLEAR_FILTER,
                        MainCommand.STAR,
                        MainCommand.TAG,
                        MainCommand.WRITE_NOTE,
                        MainCommand.MARK_AS,
                        MainCommand.FIELDS,
                        MainCommand.PROBLEMS,
                        MainCommand.ACTORS,
                        MainCommand.LANGUAGE,
                        MainCommand.DAY_5,
                        MainCommand.DAY_6,
                        MainCommand.DAY_7,
                        MainCommand.DAY_8,
                        MainCommand.DAY_9);
    }

    @Test
    void the_items_of_the_file_menu_are_those_of_the_table() {
        List<MenuItem> items = ((MenuButton) view.lookup("#file"))
                .getItems().stream()
                        .filter(item -> !(item instanceof SeparatorMenuItem))
                        .toList();
        List<MainCommand> commands = List.of(
                MainCommand.NEW_DATASET,
                MainCommand.OPEN_DATASET,
                MainCommand.OPEN_DATABASE,
                MainCommand.OPEN_RECENT,
                MainCommand.OPEN_MAP,
                MainCommand.ADD_LAYER,
                MainCommand.OPEN_TEXTS,
                MainCommand.ADD_REPORT,
                MainCommand.IMPORT,
                MainCommand.EXPORT,
                MainCommand.EXPORT_STORY,
                MainCommand.EXPORT_TABLE,
                MainCommand.COPY_CITATIONS,
                MainCommand.SAVE_COPY,
                MainCommand.COMPARE,
                MainCommand.MERGE,
                MainCommand.CHANGES,
                MainCommand.LANGUAGE);

        assertThat(items)
                .extracting(MenuItem::getText)
                .containsExactlyElementsOf(
                        commands.stream().map(MainCommand::words).toList());
        assertThat(items)
                .extracting(MenuItem::getAccelerator)
                .startsWith(
                        KeyCombination.valueOf("Shortcut+Shift+N"),
                        KeyCombination.valueOf("Shortcut+O"),
                        null,
                        KeyCombination.valueOf("Shortcut+Shift+R"),
                        KeyCombination.valueOf("Shortcut+Shift+O"));
    }

    @Test
    void a_control_that_has_the_keyboard_keeps_its_keys() {
        TextField search = new TextField();
        StackPane stories = new StackPane(new Button());
        WindowKeys keys = new WindowKeys(search, stories);
        Node handle = new StackPane();
        handle.getStyleClass().add("timeline-handle");

        assertThat(left(keys, new StackPane())).isEmpty();
        Button clicked = new Button();
        assertThat(left(keys, clicked)).containsExactly(MainCommand.PLAY);
        keys.press(clicked);
        assertThat(left(keys, clicked))
                .as("of a button that has the keyboard by a click")
                .isEmpty();
        keys.press(new StackPane());
        assertThat(left(keys, clicked)).containsExactly(MainCommand.PLAY);
        assertThat(left(keys, new MapView()))
                .as("of a map, whose places are walked")
                .containsExactly(
                        MainCommand.EARLIER,
                        MainCommand.LATER,
                        MainCommand.SHORTER,
                        MainCommand.LONGER,
                        MainCommand.TO_FIRST_DAY,
                        MainCommand.TO_LAST_DAY);
        assertThat(left(keys, new ScrollPane()))
                .containsExactly(
                        MainCommand.PAGE_EARLIER,
                        MainCommand.PAGE_LATER,
                        MainCommand.TO_FIRST_DAY,
                        MainCommand.TO_LAST_DAY);
        assertThat(left(keys, handle)).hasSize(8).doesNotContain(MainCommand.PLAY);
        assertThat(left(keys, new TableView<>()))
                .hasSize(9)
                .contains(MainCommand.STAR)
                .doesNotContain(MainCommand.PLAY);
        assertThat(left(keys, new ComboBox<>())).hasSize(9).contains(MainCommand.PLAY);
        assertThat(left(keys, stories.getChildren().get(0)))
                .containsExactly(MainCommand.UNDO, MainCommand.REDO, MainCommand.PLAY);
    }

    @Test
    void a_text_keeps_what_can_be_typed_and_only_the_search_is_left_with_escape() {
        TextField search = new TextField();
        WindowKeys keys = new WindowKeys(search, new StackPane());

        assertThat(left(keys, search))
                .contains(
                        MainCommand.UNDO,
                        MainCommand.PASTE_VIEW,
                        MainCommand.SEARCH_BY_SLASH,
                        MainCommand.PLAY,
                        MainCommand.DAY_1,
                        MainCommand.EARLIER)
                .doesNotContain(
                        MainCommand.LEAVE,
                        MainCommand.SEARCH,
                        MainCommand.THEME,
                        MainCommand.PRESENT,
                        MainCommand.SHOW_MAP,
                        MainCommand.COPY_VIEW,
                        MainCommand.HELP);
        assertThat(left(keys, new TextField())).contains(MainCommand.LEAVE);
    }

    /** The commands whose keys are left to a node. */
    private static EnumSet<MainCommand> left(WindowKeys keys, Node focused) {
        EnumSet<MainCommand> left = EnumSet.allOf(MainCommand.class);
        left.removeIf(command -> keys.count(command, focused));
        return left;
    }
}
