package org.dateline.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UserFolderTest {

    private static final String HOME =
            Path.of("").toAbsolutePath().resolve("home").toString();
    private static final String ELSEWHERE =
            Path.of("").toAbsolutePath().resolve("elsewhere").toString();

    @Test
    void lies_where_the_user_says_or_in_the_folder_that_is_usual() {
        assertThat(cache("Linux", Map.of("XDG_CACHE_HOME", ELSEWHERE)))
                .contains(Path.of(ELSEWHERE, "dateline", "maps"));
        assertThat(cache("Linux", Map.of())).contains(Path.of(HOME, ".cache", "dateline", "maps"));
        assertThat(cache("Mac OS X", Map.of("XDG_CACHE_HOME", ELSEWHERE)))
                .contains(Path.of(HOME, "Library", "Caches", "Dateline", "maps"));
        assertThat(cache("Windows 11", Map.of("LOCALAPPDATA", ELSEWHERE)))
                .contains(Path.of(ELSEWHERE, "Dateline", "Cache", "maps"));
    }

    @Test
    void settings_lie_apart_from_what_can_be_made_again() {
        assertThat(settings("Linux", Map.of("XDG_CONFIG_HOME", ELSEWHERE)))
                .contains(Path.of(ELSEWHERE, "dateline", "settings.json"));
        assertThat(settings("Linux", Map.of())).contains(Path.of(HOME, ".config", "dateline", "settings.json"));
        assertThat(settings("Mac OS X", Map.of()))
                .contains(Path.of(HOME, "Library", "Application Support", "Dateline", "settings.json"));
        assertThat(settings("Windows 11", Map.of("APPDATA", ELSEWHERE)))
                .contains(Path.of(ELSEWHERE, "Dateline", "settings.json"));
    }

    @Test
    void a_folder_that_is_not_absolute_is_ignored() {
        assertThat(cache("Linux", Map.of("XDG_CACHE_HOME", "here")))
                .contains(Path.of(HOME, ".cache", "dateline", "maps"));
        assertThat(cache("Linux", Map.of("XDG_CACHE_HOME", ""))).contains(Path.of(HOME, ".cache", "dateline", "maps"));
        assertThat(cache("Windows 11", Map.of())).isEmpty();
    }

    private static Optional<Path> settings(String system, Map<String, String> environment) {
        Map<String, String> properties = Map.of("os.name", system, "user.home", HOME);
        return UserFolder.SETTINGS.of("settings.json", environment::get, properties::get);
    }

    private static Optional<Path> cache(String system, Map<String, String> environment) {
        Map<String, String> properties = Map.of("os.name", system, "user.home", HOME);
        return UserFolder.CACHE.of("maps", environment::get, properties::get);
    }
}
