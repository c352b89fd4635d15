import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds the libraries that the build compiles, tests and ships with against the sums that {@code src/build/libraries.sha256} lists, so that no
 * repository can hand out another file under a known name. Run by the build from its source, with the libraries as its class path, of which
 * it loads nothing: {@code java ChecksumCheck.java LIST [--write]}. Ends with 0 if all are listed and as listed, else with 1. With
 * {@code --write} it puts the sums of those that are not listed into the list, and leaves what is listed as it is.
 */
final class ChecksumCheck {

    private ChecksumCheck() {}

    /** @param arguments the list, perhaps {@code --write} */
    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        Path list = Path.of(arguments[0]);
        boolean isWriting = arguments.length > 1 && arguments[1].equals("--write");
        Map<String, String> listed = read(list);
        List<String> wrong = new ArrayList<>();
        int libraries = 0;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path file = Path.of(entry);
            String name = String.valueOf(file.getFileName());
            if (!name.endsWith(".jar") || !Files.isRegularFile(file)) {
                continue;
            }
            libraries++;
            String sum = sum(file);
            String known = isWriting ? listed.putIfAbsent(name, sum) : listed.get(name);
            if (known == null && !isWriting) {
                wrong.add(name + " is not listed; its sum is " + sum);
            } else if (known != null && !known.equals(sum)) {
                wrong.add(name + " has the sum " + sum + ", and " + known + " is listed");
            }
        }
        if (isWriting) {
            write(list, listed);
        }
        if (wrong.isEmpty()) {
            System.out.println(libraries + " libraries, all as listed in " + list);
        } else {
            wrong.forEach(System.err::println);
            System.err.println("CONTRIBUTING.md says how " + list + " is brought up to date.");
            System.exit(1);
        }
    }

    private static Map<String, String> read(Path list) throws IOException {
        Map<String, String> listed = new TreeMap<>();
        if (Files.exists(list)) {
            for (String line : Files.readAllLines(list)) {
                String[] parts = line.split(" [ *]", 2);
                if (parts.length < 2) {
                    throw new IOException(list + ": not a sum and a name: " + line);
                }
                listed.put(parts[1], parts[0]);
            }
        }
        return listed;
    }

    private static void write(Path list, Map<String, String> listed) throws IOException {
        Files.write(
                list,
                listed.entrySet().stream()
                        .map(each -> each.getValue() + "  " + each.getKey())
                        .toList());
    }

    private static String sum(Path file) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
