import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies the libraries for an installer: without native code of other systems than this one, and not compressed, since the package that they
 * go into compresses all of them together to half of what each makes by itself. Native code is told by its bytes, whatever its name. That of
 * DuckDB is laid beside its jar, where it looks too: from within it would copy 60 MB to the folder for temporary files at each start. In the end
 * each database among the libraries has to open. Run by the build from its source: {@code java Libraries.java FROM TO}.
 */
final class Libraries {

    private static final boolean IS_ARM =
            List.of("aarch64", "arm64").contains(System.getProperty("os.arch").toLowerCase(Locale.ROOT));
    private static final int ENOUGH = 64;
    /** How the name of native code begins that is looked for beside its jar too. */
    private static final String SEEN_BESIDE = "libduckdb_java.";

    /** The databases that load native code, and what opens one in memory. */
    private static final Map<String, String> DATABASES =
            Map.of("org.sqlite.JDBC", "jdbc:sqlite::memory:", "org.duckdb.DuckDBDriver", "jdbc:duckdb:");

    private Libraries() {}

    /** Formats of native code. */
    private enum Platform {
        LINUX,
        WINDOWS,
        MAC,
        OTHER;

        static Platform here() {
            String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
            return name.contains("win") ? WINDOWS : name.contains("mac") ? MAC : name.contains("linux") ? LINUX : OTHER;
        }
    }

    /** Native code, and whether it runs here. */
    private record Native(boolean isOurs) {}

    /** Bytes of native code in a jar, and in its copy. */
    private record Copied(long before, long after) {}

    /** @param folders of the jars, and of their copies */
    public static void main(String[] folders) throws IOException, SQLException {
        Path to = Files.createDirectories(Path.of(folders[1]));
        for (Path old : files(to)) {
            Files.delete(old);
        }
        List<Path> withNatives = new ArrayList<>();
        long saved = 0;
        for (Path jar : jars(Path.of(folders[0]))) {
            Path copy = to.resolve(jar.getFileName());
            Copied copied = copy(jar, copy);
            saved += copied.before() - copied.after();
            if (copied.after() > 0) {
                withNatives.add(copy);
            }
        }
        open(withNatives);
        System.out.printf("native code of other systems left out: %d MB%n", saved / 1_000_000);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        return files(folder).stream()
                .filter(file -> file.toString().endsWith(".jar"))
                .toList();
    }

    /** Copies a jar, and returns how many bytes of native code are in it and in what is left of it. */
    private static Copied copy(Path jar, Path copy) throws IOException {
        long before = 0;
        long after = 0;
        try (ZipFile from = new ZipFile(jar.toFile());
                OutputStream file = new BufferedOutputStream(Files.newOutputStream(copy));
                ZipOutputStream to = new ZipOutputStream(file)) {
            to.setMethod(ZipOutputStream.STORED);
            for (ZipEntry entry : Collections.list(from.entries())) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                Optional<Native> code = entry.getName().endsWith(".class") ? Optional.empty() : nativeCode(bytes);
                boolean isOurs = code.map(Native::isOurs).orElse(true);
                before += code.isPresent() ? bytes.length : 0;
                after += code.isPresent() && isOurs ? bytes.length : 0;
                if (isOurs && entry.getName().startsWith(SEEN_BESIDE)) {
                    Files.write(copy.resolveSibling(entry.getName()), bytes);
                } else if (isOurs) {
                    to.putNextEntry(stored(entry, bytes));
                    to.write(bytes);
                    to.closeEntry();
                }
            }
        }
        if (before > 0 && after == 0) {
            throw new IOException(jar.getFileName() + " has native code, but none for this system");
        }
        return new Copied(before, after);
    }

    private static ZipEntry stored(ZipEntry entry, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry stored = new ZipEntry(entry.getName());
        stored.setSize(bytes.length);
        stored.setCrc(sum.getValue());
        stored.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
        return stored;
    }

    private static Optional<Native> nativeCode(byte[] bytes) {
        if (bytes.length < ENOUGH) {
            return Optional.empty();
        }
        ByteBuffer head = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return switch (head.getInt(0)) {
            // ELF: its machine, and whether it is for Linux with the usual C library
            case 0x464c457f -> {
                boolean isOfLinux = (bytes[7] == 0 || bytes[7] == 3) && !contains(bytes, "libc.musl");
                yield told(Platform.LINUX, isOfLinux && head.getShort(18) == (IS_ARM ? 183 : 62));
            }
            // Mach-O of one processor, and of several
            case 0xfeedfacf -> told(Platform.MAC, head.getInt(4) == (IS_ARM ? 0x0100000c : 0x01000007));
            case 0xbebafeca -> told(Platform.MAC, true);
            default -> portable(head);
        };
    }

    private static Optional<Native> portable(ByteBuffer head) {
        boolean isProgram = head.get(0) == 'M' && head.get(1) == 'Z';
        int at = isProgram ? head.getInt(60) : -1;
        if (at < 0 || at > head.limit() - 6 || head.getInt(at) != 0x00004550) {
            return Optional.empty();
        }
        return told(Platform.WINDOWS, (head.getShort(at + 4) & 0xffff) == (IS_ARM ? 0xaa64 : 0x8664));
    }

    private static Optional<Native> told(Platform system, boolean isOfProcessor) {
        return Optional.of(new Native(system == Platform.here() && isOfProcessor));
    }

    private static boolean contains(byte[] bytes, String word) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(word);
    }

    /** Opens each database among these libraries, and asks it for a number. */
    private static void open(List<Path> jars) throws IOException, SQLException {
        try (URLClassLoader loader =
                new URLClassLoader(jars.stream().map(Libraries::url).toArray(URL[]::new))) {
            for (Driver driver : ServiceLoader.load(Driver.class, loader)) {
                String address = DATABASES.get(driver.getClass().getName());
                if (address != null) {
                    try (Connection connection = driver.connect(address, new Properties());
                            Statement statement = connection.createStatement();
                            ResultSet answer = statement.executeQuery("select 42")) {
                        if (!answer.next() || answer.getInt(1) != 42) {
                            throw new IOException(address + " does not answer");
                        }
                    }
                    System.out.println("opened " + address);
                }
            }
        }
    }

    private static URL url(Path jar) {
        try {
            return new File(jar.toString()).toURI().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
