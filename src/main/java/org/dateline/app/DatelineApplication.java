package org.dateline.app;

import static org.dateline.language.Tr.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.dateline.app.command.Opening;
import org.dateline.app.start.LastOpening;
import org.dateline.app.start.OpeningPicture;
import org.dateline.background.Background;
import org.dateline.background.BackgroundThreads;
import org.dateline.background.DeferringBackground;
import org.dateline.background.Lane;
import org.dateline.database.AskedSource;
import org.dateline.files.Progress;
import org.dateline.maps.LayerRequest;
import org.dateline.maps.MapRequest;
import org.dateline.problem.Loaded;
import org.dateline.settings.Settings;
import org.dateline.settings.SettingsFile;
import org.dateline.settings.WindowPlace;
import org.dateline.view.WindowIcon;
import org.dateline.view.focus.FocusRing;
import org.dateline.view.look.FirstFrame;
import org.dateline.view.look.Fonts;
import org.dateline.view.look.Theme;
import org.dateline.view.paragraph.WindowDirection;
import org.dateline.workspace.MarksStore;

/** The window. Files are read off the UI thread; until they are there the window says what it is waiting for. */
public final class DatelineApplication extends Application {

    private static final String ID_FIELD = "map-id";
    private static final String NAME_FIELD = "map-name";
    private static final String VIEW = "view";
    private static final String ARCHIVE = "texts";
    private static final String PERSON = "person";
    private static final String BEGIN = "begin";

    /** How long the window waits to open with what it shows rather than with the word that this is being read. */
    private static final long PATIENCE_MILLIS = 1000;

    /** JavaFX makes the application itself, so that it can be given nothing but words. */
    private static Optional<FirstReading<Opened>> ahead = Optional.empty();

    private static Optional<FirstReading<Optional<OpeningPicture>>> look = Optional.empty();

    private static Optional<Supplier<Loaded<Settings>>> remembered = Optional.empty();

    private static Optional<AskedSource> database = Optional.empty();

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);

    /** Called by JavaFX. */
    public DatelineApplication() {}

    static String[] arguments(Opening opening) {
        MapRequest map = opening.map();
        return Stream.of(
                        Stream.of(opening.data().toString(), map.map().toString()),
                        map.layers().stream().map(LayerRequest::text),
                        Stream.ofNullable(opening.texts()).map(folder -> "--" + ARCHIVE + "=" + folder),
                        Stream.ofNullable(opening.person()).map(name -> "--" + PERSON + "=" + name),
                        Stream.ofNullable(opening.view()).map(line -> "--" + VIEW + "=" + line),
                        Stream.ofNullable(map.idField()).map(field -> "--" + ID_FIELD + "=" + field),
                        Stream.ofNullable(map.nameField()).map(field -> "--" + NAME_FIELD + "=" + field))
                .flatMap(arguments -> arguments)
                .toArray(String[]::new);
    }

    /** Begins to read what the window will open with, and how it looked with that. To be called before it is launched. */
    static void readAhead(Opening opening, Supplier<Loaded<Settings>> settings) {
        String person = Optional.ofNullable(opening.person()).orElseGet(MarksStore::usualPerson);
        ahead = FirstReading.begin(
                opening.data(), () -> Opened.read(opening.data(), opening.map(), person, Progress.UNSEEN));
        // What is not read ahead is long in coming, and the window says how far it is
        look = ahead.map(reading -> FirstReading.begin(() -> LastOpening.find(
                opening,
                StartupTrial.isWanted() ? Settings.USUAL : settings.get().value())));
    }

    /** Says which database the window will open with. To be called before it is launched. */
    static void askFor(AskedSource asked) {
        database = Optional.of(asked);
    }

    /** Hands over what gives the settings as they were when the program was started. To be called before the window is launched. */
    static void remember(Supplier<Loaded<Settings>> settings) {
        remembered = Optional.of(settings);
    }

    /** What is wrong with them is read again, to be told in the language that is spoken now. */
    private static Remembered remembered(Background background) {
        SettingsFile file = StartupTrial.isWanted() ? new SettingsFile(null) : SettingsFile.ofUser();
        Loaded<Settings> read = remembered
                .filter(reading -> !StartupTrial.isWanted())
                .map(Supplier::get)
                .filter(known -> known.problems().isEmpty())
                .orElseGet(file::read);
        return new Remembered(file, read, background);
    }

    /** The same for a window that begins with a page of what can be opened, this among it. */
    static String[] beginning(Opening sample) {
        return Stream.concat(Stream.of(arguments(sample)), Stream.of("--" + BEGIN + "=yes"))
                .toArray(String[]::new);
    }

    @Override
    public void start(Stage stage) {
        DeferringBackground background = new DeferringBackground(new BackgroundThreads(), Lane.SEARCHING);
        // Ahead of the first view, which says what is wrong if something is
        background.run(Lane.STARTING, Executors.callable(Fonts::load), done -> {}, failed -> {});
        Remembered remembered = remembered(background);
        theme.set(remembered.now().dark() ? Theme.DARK : Theme.LIGHT);
        StagePlace place = new StagePlace(stage);
        Optional<OpeningPicture> picture = look.flatMap(looking -> looking.within(PATIENCE_MILLIS))
                .flatMap(found -> found)
                .filter(found -> found.scale() == Screen.getPrimary().getOutputScaleX());
        // Its pixels are not held longer than they are seen
        look = Optional.empty();
        stage.setScene(
                new Scene(picture.map(OpeningPicture::view).orElseGet(VBox::new), StagePlace.WIDTH, StagePlace.HEIGHT));
        stage.getScene().setFill(theme.get().background());
        // As long as it is empty: a full scene that gets its direction when it is shown is styled once more
        WindowDirection.give(stage.getScene());
        stage.setTitle(picture.map(OpeningPicture::title).orElseGet(() -> tr("Dateline")));
        stage.getIcons().setAll(WindowIcon.all());
        Optional<WindowPlace> last = Optional.ofNullable(remembered.now().window());
        if (picture.isEmpty()) {
            fill(stage, place, remembered, background, Optional.empty());
            place.show(last);
        } else {
            place.show(last);
            FirstFrame.whenPainted(stage.getScene(), () -> {
                StartupTrial.reportPicture();
                fill(stage, place, remembered, background, picture);
            });
        }
    }

    /** @param picture what it shows already of what it will show */
    private void fill(
            Stage stage,
            StagePlace place,
            Remembered remembered,
            DeferringBackground background,
            Optional<OpeningPicture> picture) {
        WindowDirection.giveAll();
        FocusRing.follow(stage.getScene());
        // For the whole program, so that dialogs, menus and tooltips follow too
        theme.subscribe(now -> setUserAgentStylesheet(now.stylesheet()));
        theme.subscribe((before, now) -> remembered.change(all -> all.withDark(now == Theme.DARK)));
        Opening asked = asked();
        ProgramWindow window = new ProgramWindow(
                stage,
                theme,
                background,
                new Browser(getHostServices()),
                asked.map(),
                Optional.ofNullable(asked.person())
                        .or(() -> Optional.ofNullable(remembered.now().person()))
                        .orElseGet(MarksStore::usualPerson));
        picture.ifPresent(look -> window.beginWith(look::view));
        Consumer<Opening> whole =
                picture.isPresent() ? shown -> {} : pictureOf(stage, asked, remembered, place, background);
        WindowContents contents = new WindowContents(window, remembered, asked, whole);
        stage.setOnCloseRequest(event -> {
            if (window.mayLeave()) {
                contents.rememberAtLast(place.now());
            } else {
                event.consume();
            }
        });
        if (getParameters().getNamed().containsKey(BEGIN)) {
            contents.begin("");
        } else if (database.isPresent()) {
            contents.ask(database.get());
        } else if (picture.isPresent()) {
            openBehindPicture(contents, asked, background);
        } else if (StartupTrial.beginsWithPage()) {
            contents.begin("");
            FirstFrame.whenPainted(stage.getScene(), () -> open(contents, asked));
        } else {
            open(contents, asked);
        }
    }

    /** What is to be done once the window shows what it was launched with: a picture of it, unless one was there already. */
    private static Consumer<Opening> pictureOf(
            Stage stage, Opening asked, Remembered remembered, StagePlace place, Background background) {
        boolean isUsual = remembered.now().hintsSeen() && remembered.broken().isEmpty();
        boolean isWanted = ahead.isPresent() && (isUsual || StartupTrial.isWanted());
        return shown -> {
            if (isWanted && shown.equals(asked)) {
                LastOpening.keep(
                        stage, asked, () -> leaving(remembered.now(), place), background, StartupTrial::pictured);
            }
        };
    }

    /** What the next start will find remembered, if this window is left as it is. */
    private static Settings leaving(Settings now, StagePlace place) {
        return StartupTrial.isWanted() ? now : place.now().map(now::withWindow).orElse(now);
    }

    /** Shows what the program was launched with; at once, if it is there already. */
    private static void open(WindowContents contents, Opening asked) {
        show(contents, asked, ahead.flatMap(reading -> reading.within(PATIENCE_MILLIS)));
    }

    /** The same without waiting on this thread, since the picture of it is seen meanwhile. */
    private static void openBehindPicture(WindowContents contents, Opening asked, Background background) {
        background.run(
                Lane.OPENING,
                () -> ahead.flatMap(reading -> reading.within(PATIENCE_MILLIS)),
                there -> show(contents, asked, there),
                failed -> show(contents, asked, Optional.empty()));
    }

    private static void show(WindowContents contents, Opening asked, Optional<Opened> there) {
        Optional<FirstReading<Opened>> reading = ahead;
        // From now on the window holds what was read, and only as long as it shows it
        ahead = Optional.empty();
        if (there.isPresent()) {
            contents.show(there.get(), asked);
        } else if (reading.isPresent()) {
            contents.files().open(asked, reading.get());
        } else {
            contents.files().open(asked, List.of());
        }
    }

    private Opening asked() {
        Map<String, String> named = getParameters().getNamed();
        String texts = named.get(ARCHIVE);
        return new Opening(
                Path.of(getParameters().getRaw().get(0)),
                map(),
                named.get(VIEW),
                texts == null ? null : Path.of(texts),
                named.get(PERSON));
    }

    private MapRequest map() {
        List<String> files = getParameters().getUnnamed();
        return new MapRequest(
                Path.of(files.get(1)),
                getParameters().getNamed().get(ID_FIELD),
                getParameters().getNamed().get(NAME_FIELD),
                files.stream().skip(2).map(LayerRequest::parse).toList());
    }
}
