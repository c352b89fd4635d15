package org.dateline.view;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.view.command.WindowContext;
import org.dateline.view.evidence.ChartScreen;
import org.dateline.view.evidence.CompareScreen;
import org.dateline.view.evidence.CoverageScreen;
import org.dateline.view.evidence.EvidenceScreen;
import org.dateline.view.evidence.FiguresScreen;
import org.dateline.view.evidence.SpeakersScreen;
import org.dateline.view.evidence.TableOutput;
import org.dateline.view.evidence.TableScreen;
import org.dateline.view.map.MapPane;
import org.dateline.view.reader.ReaderScreen;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Screen;

/** The middle of the window: the map, or one of the screens of evidence in its place. */
final class MiddleView extends StackPane {

    private static final PseudoClass BESIDE = PseudoClass.getPseudoClass("beside");
    private static final Set<Screen> TABLES =
            EnumSet.of(Screen.COVERAGE, Screen.FIGURES, Screen.SPEAKERS, Screen.CHART, Screen.TABLE, Screen.COMPARE);
    /** Of a middle that is narrower the table of changes stands below the map, unless it is low. */
    private static final double LEAST_WIDTH = 760;

    /** A middle that is lower has them beside one another as long as it is as wide as this. */
    private static final double LOW = 420;

    private static final double LEAST_WIDTH_OF_LOW = 520;
    /** One that is lower still, and not as wide, has no room for the map beside the table and what is chosen above it. */
    private static final double LEAST_HEIGHT = 320;

    private static final double LEAST_WIDTH_OF_LOWEST = 900;

    /** And one that is lower than this has none, however wide it is. */
    private static final double LOWEST = 260;

    private static final double DIVIDER = 7;
    private static final double LEAST_SHARE = 0.2;

    private final WindowContext context;
    private final DatelineViewModel model;
    private final MapPane map;
    private final Map<Screen, Node> screens = new EnumMap<>(Screen.class);
    private final Region divider = new Region();
    private double shareBeside = 0.48;
    private double shareAbove = 0.32;

    MiddleView(WindowContext context, MapPane map) {
        this.context = context;
        this.model = context.model();
        this.map = map;
        ScreenBar bar = new ScreenBar(model);
        StackPane.setAlignment(bar, Pos.TOP_CENTER);
        StackPane.setMargin(bar, new Insets(8, 0, 0, 0));
        getChildren().addAll(map, bar);
        // Whatever stands in it, the timeline below stays in the window
        setMinSize(0, 0);
        map.cover(bar);
        fillIn(context.commands());
        divider.setId("compare-divider");
        divider.getStyleClass().add("compare-divider");
        divider.setOnMouseDragged(this::drag);
        getChildren().add(1, divider);
        widthProperty().subscribe((was, now) -> divide());
        heightProperty().subscribe((was, now) -> divide());
        model.screenProperty().subscribe(screen -> {
            screens.values().forEach(node -> node.setVisible(false));
            if (screen != Screen.MAP) {
                shown(screen).setVisible(true);
            }
            divide();
        });
    }

    /** Gives the map all the room, or shares it with the table of changes. */
    private void divide() {
        boolean compares = model.screenProperty().get() == Screen.COMPARE;
        boolean beside = isBeside();
        double least = getWidth() >= LEAST_WIDTH_OF_LOWEST ? LOWEST : LEAST_HEIGHT;
        boolean shares = compares && (getHeight() >= least || getHeight() <= 0);
        map.setVisible(model.screenProperty().get() == Screen.MAP || shares);
        double ofMap = Math.rint(beside ? getWidth() * shareBeside : getHeight() * shareAbove);
        double rest = (beside ? getWidth() : getHeight()) - ofMap;
        divider.setVisible(shares);
        StackPane.setMargin(map, !shares ? null : beside ? new Insets(0, rest, 0, 0) : new Insets(0, 0, rest, 0));
        if (shares) {
            StackPane.setMargin(
                    shown(Screen.COMPARE),
                    beside ? new Insets(0, 0, 0, ofMap + DIVIDER) : new Insets(ofMap + DIVIDER, 0, 0, 0));
            StackPane.setMargin(
                    divider,
                    beside ? new Insets(0, rest - DIVIDER, 0, ofMap) : new Insets(ofMap, 0, rest - DIVIDER, 0));
            divider.setCursor(beside ? Cursor.H_RESIZE : Cursor.V_RESIZE);
        } else if (compares) {
            StackPane.setMargin(shown(Screen.COMPARE), null);
        }
        if (compares) {
            shown(Screen.COMPARE).pseudoClassStateChanged(BESIDE, beside || !shares);
        }
    }

    private boolean isBeside() {
        return getWidth() >= (getHeight() > 0 && getHeight() < LOW ? LEAST_WIDTH_OF_LOW : LEAST_WIDTH);
    }

    private void drag(MouseEvent event) {
        Point2D at = sceneToLocal(event.getSceneX(), event.getSceneY());
        if (isBeside()) {
            shareBeside = within(at.getX() / getWidth());
        } else {
            shareAbove = within(at.getY() / getHeight());
        }
        divide();
    }

    private static double within(double share) {
        return Math.max(LEAST_SHARE, Math.min(1 - LEAST_SHARE, share));
    }

    /** Fills in the commands of tables. */
    private void fillIn(CommandTable<MainCommand> commands) {
        ObservableValue<Boolean> onTable = model.screenProperty().map(TABLES::contains);
        commands.put(MainCommand.COPY_ROWS, onTable, () -> output(TableOutput::copy));
        commands.put(
                MainCommand.EXPORT_TABLE,
                onTable,
                () -> output(table -> table.export(getScene().getWindow())));
    }

    private void output(Consumer<TableOutput> action) {
        if (shown(model.screenProperty().get()) instanceof EvidenceScreen screen) {
            action.accept(screen.output());
        }
    }

    /** Screens are made when they are first looked at. */
    private Node shown(Screen screen) {
        return screen == Screen.MAP
                ? map
                : screens.computeIfAbsent(screen, wanted -> {
                    Node node = make(wanted);
                    getChildren().add(1, node);
                    return node;
                });
    }

    private Node make(Screen screen) {
        return switch (screen) {
            case COVERAGE -> new CoverageScreen(context);
            case FIGURES -> new FiguresScreen(context);
            case SPEAKERS -> new SpeakersScreen(context);
            case CHART -> new ChartScreen(context);
            case TABLE -> new TableScreen(context);
            case COMPARE -> new CompareScreen(context);
            case READER -> new ReaderScreen(context);
            case MAP -> map;
        };
    }

    /** Shows a screen, and gives it the keyboard. */
    void show(Screen screen) {
        model.show(screen);
        // It can take the keyboard only once it is laid out
        applyCss();
        layout();
        focusScreen();
    }

    /** Gives the keyboard to what is shown. */
    void focusScreen() {
        Screen screen = model.screenProperty().get();
        Node now = switch (screen) {
            case MAP -> map.map();
            case READER -> shown(screen).lookup(".report");
            case CHART -> shown(screen).lookup(".chart-view");
            default -> shown(screen).lookup(".evidence-table");
        };
        if (now != null) {
            now.requestFocus();
        }
    }
}
