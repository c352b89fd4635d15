package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build does with libraries in which a vulnerability is known, by the list that is kept with the sources. */
@NullMarked
class AdvisoryCheckTest {

    private static final Path LIST = Path.of("src", "build", "advisories.json");
    private static final String DAY_OF_LIST = "2026-11-30";

    @TempDir
    Path jars = Path.of(".");

    private record Checked(int exitCode, String said) {}

    @Test
    void a_library_with_a_known_vulnerability_fails_the_build_and_is_named_with_it() throws Exception {
        jar("jsoup-1.21.2.jar");
        jar("gson-2.8.8.jar");
        jar("gson-2.8.9.jar");

        Checked checked = check(DAY_OF_LIST);

        assertThat(checked.exitCode()).isEqualTo(1);
        assertThat(checked.said())
                .contains("jsoup 1.21.2: GHSA-65r4-943x-97jj", "gson 2.8.8: GHSA-4jrv-ppp4-jm57", "3 affected")
                .doesNotContain("gson 2.8.9:");
    }

    @Test
    void so_does_one_that_another_has_taken_in() throws Exception {
        jar(
                "maps-1.0.jar",
                "io.airlift:aircompressor:0.26",
                "com.google.guava:guava:31.1-jre",
                "org.geotools:gt-jdbc:27.3");

        Checked checked = check(DAY_OF_LIST);

        assertThat(checked.exitCode()).isEqualTo(1);
        assertThat(checked.said())
                .contains(
                        "io.airlift:aircompressor 0.26 within maps-1.0.jar: GHSA-973x-65j7-xcf4",
                        "com.google.guava:guava 31.1-jre within maps-1.0.jar: GHSA-7g45-4rm6-3mm3",
                        "org.geotools:gt-jdbc 27.3 within maps-1.0.jar: GHSA-99c3-qc2q-p94m");
    }

    @Test
    void mended_versions_pass_and_so_does_what_is_accepted_with_a_reason_in_just_that_version() throws Exception {
        jar("jsoup-1.23.2.jar");
        jar("javafx-base-21.0.12-linux.jar");
        jar(
                "maps-1.0.jar",
                "io.airlift:aircompressor:0.27",
                "com.google.guava:guava:33.4.0-jre",
                "org.geotools:gt-jdbc:33.1");

        Checked checked = check("2027-11-30");

        assertThat(checked.exitCode()).isZero();
        assertThat(checked.said())
                .contains("6 libraries, 3 of them within others", "0 affected, 1 more accepted with a reason")
                .contains("The list of advisories is older than 90 days");
    }

    private void jar(String name, String... takenIn) throws IOException {
        try (OutputStream file = Files.newOutputStream(jars.resolve(name));
                ZipOutputStream jar = new ZipOutputStream(file)) {
            jar.putNextEntry(new ZipEntry("META-INF/"));
            jar.closeEntry();
            for (String library : takenIn) {
                String[] parts = library.split(":");
                jar.putNextEntry(new ZipEntry("META-INF/maven/" + parts[0] + "/" + parts[1] + "/pom.properties"));
                jar.write(("groupId=" + parts[0] + "\nartifactId=" + parts[1] + "\nversion=" + parts[2] + "\n")
                        .getBytes(StandardCharsets.UTF_8));
                jar.closeEntry();
            }
        }
    }

    private Checked check(String today) throws IOException, InterruptedException, URISyntaxException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        Path.of(Gson.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                .toString(),
                        "src/build/java/AdvisoryCheck.java",
                        jars.resolve("no-bill-of-materials.json").toString(),
                        LIST.toString(),
                        jars.toString(),
                        today))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Checked(process.waitFor(), said);
    }
}
