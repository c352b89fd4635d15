package org.dateline.view;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.settings.RecentFiles;
import org.dateline.view.command.CommandPalette;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.view.look.Fonts;
import org.dateline.view.look.Parts;
import org.dateline.view.look.Tips;
import org.dateline.view.look.WrappedLabel;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the window shows while no dataset is open: ways to open or begin one, and those that were open last. */
public final class StartPage extends StackPane {

    private static final double WIDTH = 640;
    /** Drawn at half its size, so that it is as sharp on a screen of high resolution. */
    private static final int ICON = 128;

    private final Map<Path, Button> rows = new HashMap<>();
    private final CommandTable<MainCommand> commands = new CommandTable<>(MainCommand.class);
    private final Button open;

    /** What can be asked for. */
    public interface Actions {

        /** A dataset is chosen and opened. */
        void openDataset();

        /** Events of another program are chosen and imported. */
        void importEvents();

        /** A dataset is begun. */
        void beginDataset();

        /** What comes with the program is opened. */
        void openSample();

        /** Another language is chosen for the program. */
        void chooseLanguage();

        /** What was open before is opened again, as it was shown. */
        void open(RecentFiles files);

        /** Fills in the commands of the window that can be given without a dataset. */
        void fillInBeginning(CommandTable<MainCommand> commands);
    }

    /**
     * @param refusal why what was asked for is not shown, and what is not as it was; or empty
     * @param recent what was open, the last first
     */
    public StartPage(String refusal, List<RecentFiles> recent, Actions actions) {
        setId("start-page");
        getStyleClass().addAll("dateline", "start-page");
        getStylesheets().add(Fonts.stylesheet());
        ImageView icon = new ImageView(WindowIcon.of(ICON));
        icon.setFitWidth(ICON / 2.0);
        icon.setPreserveRatio(true);
        VBox page = new VBox(Parts.row(12, icon, label(tr("Dateline"), "wordmark", "start-title")));
        page.getStyleClass().add("start-column");
        page.setMaxWidth(WIDTH);
        page.getChildren()
                .add(WrappedLabel.of(
                        tr("News events on a map and a timeline, with the words and the sources behind them.")));
        if (!refusal.isEmpty()) {
            Label words = named("start-refusal", WrappedLabel.of(refusal));
            words.getStyleClass().add("start-refusal");
            page.getChildren().add(words);
        }
        open = way("start-open", tr("Open a dataset\u2026"), "mdal-folder_open", actions::openDataset);
        page.getChildren()
                .addAll(ways(open, actions), label(tr("Opened last"), "start-heading"), recent(recent, actions));
        ScrollPane scroll = new ScrollPane(new StackPane(page));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        getChildren().add(scroll);
        actions.fillInBeginning(commands);
        commands.put(MainCommand.HELP, () -> HelpDialog.show(getScene().getWindow()));
        commands.put(
                MainCommand.PALETTE,
                () -> CommandPalette.showPossible(getScene().getWindow(), commands));
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> commands.press(event, command -> command.keys().countAt(event.getTarget())));
    }

    /** Gives the keyboard to the first way, so that keys count here. */
    public void takeKeyboard() {
        open.requestFocus();
    }

    private static VBox ways(Button open, Actions actions) {
        open.getStyleClass().add("accent");
        open.setDefaultButton(true);
        FlowPane first = new FlowPane(
                10,
                10,
                open,
                way("start-import", tr("Import events\u2026"), "mdal-input", actions::importEvents),
                way("start-new", tr("New dataset\u2026"), "mdal-add", actions::beginDataset));
        Button sample = way("start-sample", tr("Try the sample dataset"), "mdomz-map", actions::openSample);
        Button language = way("start-language", tr("Language\u2026"), "mdal-language", actions::chooseLanguage);
        VBox ways = new VBox(8, first, Parts.row(8, sample, language));
        ways.getStyleClass().add("start-ways");
        return ways;
    }

    private static Button way(String id, String words, String icon, Runnable action) {
        Button way = button(id, words, action);
        way.setGraphic(new FontIcon(icon));
        return way;
    }

    private Region recent(List<RecentFiles> recent, Actions actions) {
        if (recent.isEmpty()) {
            return named("start-none", WrappedLabel.of(tr("Nothing yet. Files can also be dropped on this window.")));
        }
        VBox list = new VBox();
        List<Button> buttons = new ArrayList<>();
        for (RecentFiles files : recent) {
            buttons.add(row(files, () -> actions.open(files)));
        }
        list.getChildren().addAll(buttons);
        list.getStyleClass().add("start-recent");
        return list;
    }

    private Button row(RecentFiles files, Runnable action) {
        Label name = label(String.valueOf(files.data().getFileName()), "start-name");
        Label place = label(
                tr(
                        "{0} \u00b7 on {1}",
                        String.valueOf(files.data().getParent()), files.map().getFileName()),
                "faint");
        VBox words = new VBox(2, name, place);
        Button button = new Button();
        button.setGraphic(words);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("flat", "start-row");
        button.setAccessibleText(tr("Open {0} on {1}", files.data(), files.map().getFileName()));
        button.setOnAction(event -> action.run());
        Tips.give(button, files.data().toString());
        rows.put(files.data(), button);
        return button;
    }

    /** Says of which of the datasets there is no file any more. */
    public void markMissing(Set<Path> missing) {
        missing.forEach(data -> {
            Button row = rows.get(data);
            if (row != null && row.getGraphic() instanceof VBox words) {
                words.getChildren().add(label(tr("There is no such file now."), "start-missing"));
                row.setDisable(true);
            }
        });
    }
}
