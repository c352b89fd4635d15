package org.dateline.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered.
 *
 * @param dark whether the window is dark
 * @param lessMotion whether things move less than usual
 * @param window where it stood; null if that is not known
 * @param playback how the timeline is played
 * @param person in whose name stars, tags, notes and grades are kept; null for the name of the account
 * @param language the tag (BCP 47) of the language that the program speaks; null for that of the system
 * @param folds which parts of the window are put away or not, by their ids; those not named are as there is room
 * @param recent the files that were open, the last first; of each dataset once
 * @param hintsSeen whether the hints of a first start were taken away
 */
public record Settings(
        boolean dark,
        boolean lessMotion,
        @Nullable WindowPlace window,
        PlaybackSettings playback,
        @Nullable String person,
        @Nullable String language,
        Map<String, Boolean> folds,
        List<RecentFiles> recent,
        boolean hintsSeen) {

    /** How many files are remembered. */
    public static final int MAX_RECENT = 10;

    /** What holds where nothing is remembered. */
    public static final Settings USUAL =
            new Settings(false, false, null, PlaybackSettings.USUAL, null, null, Map.of(), List.of(), false);

    public Settings {
        folds = Map.copyOf(folds);
        recent = List.copyOf(recent);
    }

    /**
     * How the timeline is played.
     *
     * @param speed how fast, 1 being usual
     * @param looping whether it begins again at the end
     * @param growing whether the window grows instead of moving
     */
    public record PlaybackSettings(double speed, boolean looping, boolean growing) {

        /** Once, at the usual speed, moving. */
        public static final PlaybackSettings USUAL = new PlaybackSettings(1, false, false);
    }

    /** The same, dark or light. */
    public Settings withDark(boolean wanted) {
        return new Settings(wanted, lessMotion, window, playback, person, language, folds, recent, hintsSeen);
    }

    /** The same with less motion or the usual. */
    public Settings withLessMotion(boolean wanted) {
        return new Settings(dark, wanted, window, playback, person, language, folds, recent, hintsSeen);
    }

    /** The same with the window here. */
    public Settings withWindow(WindowPlace place) {
        return new Settings(dark, lessMotion, place, playback, person, language, folds, recent, hintsSeen);
    }

    /** The same, played so. */
    public Settings withPlayback(PlaybackSettings wanted) {
        return new Settings(dark, lessMotion, window, wanted, person, language, folds, recent, hintsSeen);
    }

    /** The same in this name; null for that of the account. */
    public Settings withPerson(@Nullable String name) {
        return new Settings(dark, lessMotion, window, playback, name, language, folds, recent, hintsSeen);
    }

    /** The same in this language; null for that of the system. */
    public Settings withLanguage(@Nullable String tag) {
        return new Settings(dark, lessMotion, window, playback, person, tag, folds, recent, hintsSeen);
    }

    /** The same with these parts of the window put away or not. */
    public Settings withFolds(Map<String, Boolean> wanted) {
        return new Settings(dark, lessMotion, window, playback, person, language, wanted, recent, hintsSeen);
    }

    /** The same once the hints of a first start were taken away. */
    public Settings withHintsSeen() {
        return new Settings(dark, lessMotion, window, playback, person, language, folds, recent, true);
    }

    /** The same with these files as the last that were open. */
    public Settings opened(RecentFiles files) {
        List<RecentFiles> all = Stream.concat(
                        Stream.of(files),
                        recent.stream().filter(known -> !known.data().equals(files.data())))
                .limit(MAX_RECENT)
                .toList();
        return new Settings(dark, lessMotion, window, playback, person, language, folds, all, hintsSeen);
    }

    /** The same without a dataset that is not to be remembered. */
    public Settings without(Path data) {
        List<RecentFiles> others =
                recent.stream().filter(known -> !known.data().equals(data)).toList();
        return new Settings(dark, lessMotion, window, playback, person, language, folds, others, hintsSeen);
    }

    /** What a dataset was shown with when it was open last. */
    public Optional<RecentFiles> of(Path data) {
        return recent.stream().filter(known -> known.data().equals(data)).findFirst();
    }
}
