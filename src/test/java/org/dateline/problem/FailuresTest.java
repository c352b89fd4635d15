package org.dateline.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new NoSuchFileException("a.json"), "there is no a.json"),
                Arguments.of(new AccessDeniedException("a.json"), "there is no permission for a.json"),
                Arguments.of(new FileAlreadyExistsException("a.json"), "a.json is there already"),
                Arguments.of(new NotDirectoryException("a"), "a is no folder"),
                Arguments.of(new DirectoryNotEmptyException("a"), "there is something in a"),
                Arguments.of(new FileSystemException("a", null, "Read-only file system"), "a: Read-only file system"),
                Arguments.of(new FileSystemException("a"), "the disk refuses a"),
                Arguments.of(new EOFException(), "the file ends before it is complete"),
                Arguments.of(new ZipException("invalid LOC header (bad signature)"), "the file is damaged"),
                Arguments.of(new MalformedInputException(1), "the text is in another encoding than is expected"),
                Arguments.of(new UncheckedIOException(new EOFException()), "the file ends before it is complete"),
                Arguments.of(new IOException("No space left on device"), "No space left on device"),
                Arguments.of(new IOException("two\nlines"), "two lines"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void are_told_in_a_sentence_without_the_names_of_classes(Exception failure, String words) {
        assertThat(Failures.reason(failure)).isEqualTo(words);
        assertThat(Failures.told(failure)).message().isEqualToNormalizingWhitespace(words);
    }

    @Test
    void what_says_nothing_is_something_inside_the_program() {
        assertThat(Failures.reason(new IllegalStateException()))
                .isEqualTo("something went wrong inside the program: java.lang.IllegalStateException");
    }

    @Test
    void an_exception_with_words_of_its_own_is_given_back_as_it_is() {
        UnreadableFileException refused = new UnreadableFileException("a.json", "it is no dataset", null);

        assertThat(Failures.told(refused)).isSameAs(refused);
    }
}
