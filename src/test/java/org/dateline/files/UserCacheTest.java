package org.dateline.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UserCacheTest {

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
    void a_folder_that_is_not_absolute_is_ignored() {
        assertThat(cache("Linux", Map.of("XDG_CACHE_HOME", "here")))
                .contains(Path.of(HOME, ".cache", "dateline", "maps"));
        assertThat(cache("Linux", Map.of("XDG_CACHE_HOME", ""))).contains(Path.of(HOME, ".cache", "dateline", "maps"));
        assertThat(cache("Windows 11", Map.of())).isEmpty();
    }

    private static Optional<Path> cache(String system, Map<String, String> environment) {
        Map<String, String> properties = Map.of("os.name", system, "user.home", HOME);
        return UserCache.of("maps", environment::get, properties::get);
    }
}
