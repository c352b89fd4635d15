package org.dateline.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A file, and those that lie beside it.
 *
 * @param main the name of the one that is read
 * @param files all of them by their names
 */
record FileSet(String main, Map<String, byte[]> files) {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    static FileSet of(String name, byte[] bytes) {
        return new FileSet(name, Map.of(name, bytes));
    }

    static FileSet of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static FileSet of(Path file) throws IOException {
        return of(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    /** All files of a folder. */
    static FileSet in(Path folder, String main) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return new FileSet(main, files);
    }

    FileSet with(String name, byte[] bytes) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.put(name, bytes);
        return new FileSet(main, changed);
    }

    FileSet without(String name) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.remove(name);
        return new FileSet(main, changed);
    }

    List<String> names() {
        return files.keySet().stream().sorted().toList();
    }

    byte[] bytes(String name) {
        return files.getOrDefault(name, new byte[0]);
    }

    int size() {
        return files.values().stream().mapToInt(bytes -> bytes.length).sum();
    }

    Path writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return folder.resolve(main);
    }

    static boolean isZip(byte[] bytes) {
        for (int i = 0; i < ZIP.length; i++) {
            if (bytes.length <= i || bytes[i] != ZIP[i]) {
                return false;
            }
        }
        return true;
    }

    /** What is packed in a zip, as far as it can be unpacked. */
    static Map<String, byte[]> unpacked(byte[] zip) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                entries.put(entry.getName(), stream.readAllBytes());
            }
        } catch (IOException | IllegalArgumentException broken) {
            // Then it is changed as it is
        }
        return entries;
    }

    static byte[] packed(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
