package org.dateline.app;

import static org.dateline.language.Tr.tr;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Alert.AlertType;
import javafx.stage.Window;
import org.dateline.language.Language;
import org.dateline.language.catalogue.Languages;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.settings.SettingsFile;
import org.dateline.view.LanguageDialog;
import org.dateline.view.look.OwnedDialog;

/** The language that the program speaks: the one that is asked for, else the one chosen last, else that of the system. */
final class SpokenLanguage {

    private static volatile String wrong = "";

    private SpokenLanguage() {}

    /** What was wrong with the catalogue that is spoken by, or was to be at the start, for the user; empty if nothing was. */
    static Optional<String> wrong() {
        return Optional.of(wrong).filter(words -> !words.isEmpty());
    }

    /** Speaks what was chosen last, or what the system speaks; English where there is no catalogue of it that can be read. */
    static void begin() {
        String chosen = SettingsFile.ofUser().read().value().language();
        String tag = chosen == null ? Locale.getDefault(Locale.Category.DISPLAY).toLanguageTag() : chosen;
        if (tag.equals(Language.ENGLISH.tag()) || tag.startsWith(Language.ENGLISH.tag() + "-")) {
            return;
        }
        try {
            Languages.ofUser().of(tag).ifPresent(SpokenLanguage::speak);
        } catch (UnreadableFileException broken) {
            wrong = broken.problem().describe();
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
        if (chosen.isEmpty() || chosen.get().equals(spoken)) {
            return Optional.empty();
        }
        try {
            return languages.of(chosen.get());
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
