package org.dateline.app;

import static org.dateline.language.Tr.tr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Alert.AlertType;
import javafx.stage.Window;
import org.dateline.language.Language;
import org.dateline.language.catalogue.Languages;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.settings.Settings;
import org.dateline.settings.SettingsFile;
import org.dateline.view.LanguageDialog;
import org.dateline.view.look.OwnedDialog;

/** The language that the program speaks: the one that is asked for, else the one chosen last, else that of the system. */
final class SpokenLanguage {

    private static volatile String wrong = "";
    /** What languages call themselves, by their tags: a catalogue is long, and its name stays. */
    private static final Map<String, String> NAMES = new ConcurrentHashMap<>();

    private SpokenLanguage() {}

    /** What was wrong with the catalogue that is spoken by, or was to be at the start, for the user; empty if nothing was. */
    static Optional<String> wrong() {
        return Optional.of(wrong).filter(words -> !words.isEmpty());
    }

    /**
     * Begins to read what is remembered, and to speak what was chosen last, else what the system speaks; English where there is no
     * catalogue of it that can be read. Who says the first word waits for that: reading a catalogue takes a tenth of a second,
     * in which JavaFX starts.
     *
     * @param tell is told, in the thread that reads, what is wrong with the catalogue
     * @return gives what is remembered, and waits for that
     */
    static Supplier<Loaded<Settings>> begin(SettingsFile file, Consumer<String> tell) {
        CompletableFuture<Loaded<Settings>> settings = new CompletableFuture<>();
        CompletableFuture<Language> language = new CompletableFuture<>();
        Language.useOnceRead(language);
        FirstReading.begin(() -> Language.inEnglish(() -> {
            try {
                Loaded<Settings> read = file.read();
                settings.complete(read);
                Language chosen = chosen(read.value());
                wrong().ifPresent(tell);
                language.complete(chosen);
                // The rules of plurals take as long again; the first number that is said would wait for them
                return chosen.messages().category().apply(1);
            } finally {
                settings.complete(new Loaded<>(Settings.USUAL, List.of()));
                language.complete(Language.ENGLISH);
            }
        }));
        return settings::join;
    }

    private static Language chosen(Settings remembered) {
        String chosen = remembered.language();
        String tag = chosen == null ? Locale.getDefault(Locale.Category.DISPLAY).toLanguageTag() : chosen;
        if (tag.equals(Language.ENGLISH.tag()) || tag.startsWith(Language.ENGLISH.tag() + "-")) {
            return Language.ENGLISH;
        }
        try {
            Optional<Loaded<Language>> found = Languages.ofUser().of(tag);
            wrong = found.map(SpokenLanguage::broken).orElse("");
            return found.map(Loaded::value).orElse(Language.ENGLISH);
        } catch (UnreadableFileException broken) {
            wrong = broken.problem().describe();
            return Language.ENGLISH;
        }
    }

    /** The language that a user chooses, which is not the one spoken; empty if none. */
    static Optional<Loaded<Language>> ask(Window owner) {
        Languages languages = Languages.ofUser();
        Map<String, String> names = new LinkedHashMap<>();
        for (String tag : languages.tags()) {
            names.put(tag, nameOf(languages, tag));
        }
        String spoken = Language.current().tag();
        Optional<String> chosen = LanguageDialog.ask(
                owner, names, spoken, languages.folder().map(Object::toString).orElse(null));
        return chosen.filter(tag -> !tag.equals(spoken)).flatMap(tag -> of(owner, tag));
    }

    /**
     * The languages that are not spoken, by what the list of all commands says of them: their own name, and what they are called in English.
     *
     * @param speak is given the tag of one
     */
    static Map<String, Runnable> others(Consumer<String> speak) {
        Languages languages = Languages.ofUser();
        Map<String, Runnable> others = new LinkedHashMap<>();
        for (String tag : languages.tags()) {
            if (!tag.equals(Language.current().tag())) {
                String own = NAMES.computeIfAbsent(tag, known -> nameOf(languages, known));
                String english = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
                others.put(
                        own.equals(english) ? tr("Language: {0}", own) : tr("Language: {0} ({1})", own, english),
                        () -> speak.accept(tag));
            }
        }
        return others;
    }

    /** A language to be spoken; a catalogue that cannot be read is told over a window. */
    static Optional<Loaded<Language>> of(Window owner, String tag) {
        try {
            return Languages.ofUser().of(tag);
        } catch (UnreadableFileException broken) {
            OwnedDialog.alert(
                            owner,
                            AlertType.ERROR,
                            tr("This language cannot be spoken"),
                            broken.problem().describe())
                    .showAndWait();
            return Optional.empty();
        }
    }

    private static String nameOf(Languages languages, String tag) {
        try {
            return languages.of(tag).map(found -> found.value().name()).orElse(tag);
        } catch (UnreadableFileException broken) {
            return tag;
        }
    }

    /** Speaks a language from now on; what is wrong with its catalogue is said over what is shown next. */
    static void speak(Loaded<Language> language) {
        Language.use(language.value());
        wrong = broken(language);
    }

    /** What is wrong with its catalogue, for the user; empty if nothing is. */
    static String broken(Loaded<Language> language) {
        return language.problems().stream().findFirst().map(Problem::describe).orElse("");
    }
}
