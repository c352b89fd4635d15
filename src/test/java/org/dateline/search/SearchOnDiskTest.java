package org.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.events.Dataset;
import org.dateline.evidence.EvidenceGathering;
import org.dateline.viewmodel.Fixtures;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of a large dataset, which is kept in a temporary folder; here of a small one. */
@NullMarked
class SearchOnDiskTest {

    private Dataset dataset;
    private DatasetSearch onDisk;

    @BeforeEach
    void open() throws Exception {
        dataset = Fixtures.shipped().dataset();
        onDisk = new DatasetSearch(dataset, new EvidenceGathering(dataset), true);
    }

    private static SearchIndex built(SearchIndexBuilder builder) {
        @Nullable SearchIndex built = null;
        while (built == null) {
            built = builder.step();
        }
        return built;
    }

    @Test
    void answers_as_one_in_memory() {
        DatasetSearch inMemory = new DatasetSearch(dataset);

        for (String text : List.of("quetta", "Nushki", "raid prison", "\"constant fear\"", "sarfaraz", "xqzzy", "at")) {
            SearchAnswer one = onDisk.answer(text);
            SearchAnswer other = inMemory.answer(text);
            assertThat(one.hits()).isEqualTo(other.hits());
            assertThat(one.events()).isEqualTo(other.events());
            assertThat(one.suggestion()).isEqualTo(other.suggestion());
        }
        onDisk.close();
    }

    @Test
    void its_folder_goes_with_it() {
        List<Path> before = IndexFiles.folders();
        onDisk.use(built(onDisk.builder()));
        List<Path> made = IndexFiles.folders().stream()
                .filter(folder -> !before.contains(folder))
                .toList();
        assertThat(made).hasSize(1).allMatch(Files::isDirectory);

        onDisk.close();

        assertThat(made).noneMatch(Files::exists);
        assertThat(IndexFiles.folders()).doesNotContainAnyElementsOf(made);
    }

    @Test
    void what_is_left_off_leaves_nothing() {
        List<Path> before = IndexFiles.folders();
        SearchIndexBuilder builder = onDisk.builder();
        while (IndexFiles.folders().size() == before.size()) {
            builder.step();
        }

        builder.abandon();

        assertThat(IndexFiles.folders()).isEqualTo(before);
        assertThat(builder.step()).isNull();
    }

    @Test
    void says_so_if_there_is_no_temporary_folder_to_write_to(@TempDir Path folder) throws Exception {
        Path missing = folder.resolve("missing");
        SearchIndexBuilder builder =
                new SearchIndexBuilder(new EvidenceGathering(dataset), dataset, () -> IndexFiles.onDisk(missing));

        assertThatThrownBy(() -> built(builder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("temporary folder")
                .hasMessageContaining(missing.toString());
        assertThat(builder.step()).isNull();
    }
}
