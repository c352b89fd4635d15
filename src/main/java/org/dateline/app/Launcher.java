package org.dateline.app;

import static org.dateline.language.Tr.tr;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import org.dateline.app.command.DatelineCommand;
import org.dateline.app.options.AskedLanguage;
import org.dateline.app.options.CommandException;
import org.dateline.app.options.ExitCode;
import org.dateline.language.catalogue.Languages;
import org.dateline.problem.Failures;
import org.dateline.settings.SettingsFile;
import org.dateline.workspace.WorkspaceReader;

/** The main class; not an {@code Application}, so that it runs on the class path. */
public final class Launcher {

    // JavaFX warns of being on the class path, where this program means it to be; held, lest the level be forgotten
    private static final Logger JAVAFX_LOG = Logger.getLogger("javafx");

    // Lucene would say of Java 23 and later that it could be faster with a newer Lucene, which needs a newer Java than
    // 17
    private static final Logger LUCENE_LOG = Logger.getLogger("org.apache.lucene.internal.vectorization");

    private Launcher() {}

    /** Runs the command line; see {@code --help}. */
    public static void main(String[] arguments) {
        readZipsFromNowOn();
        JAVAFX_LOG.setLevel(Level.SEVERE);
        LUCENE_LOG.setLevel(Level.SEVERE);
        // Pictures and typefaces are asked for; the display is JavaFX' own
        System.setProperty("java.awt.headless", "true");
        Display.chooseRendering();
        PrintWriter out = utf8(System.out);
        PrintWriter err = utf8(System.err);
        WindowCommand window = new WindowCommand(out, SpokenLanguage.begin(SettingsFile.ofUser(), err::println));
        // Without a word there is nothing to parse, and picocli would take a fifth of the time to the first frame
        int exitCode = arguments.length == 0
                ? telling(err, () -> DatelineCommand.open(window, err))
                : telling(err, () -> run(arguments, window, out, err));
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    // Both load native code when they are first used. Where that happened on one thread while another loaded JavaFX'
    // own, whose
    // classes have to be unpacked meanwhile, each waited for the other for ever; classes from an archive make it so
    // late.
    private static void readZipsFromNowOn() {
        new CRC32().update(0);
        new Inflater().end();
    }

    private static int run(String[] arguments, WindowCommand window, PrintWriter out, PrintWriter err) {
        try {
            AskedLanguage.use(arguments, Languages.ofUser()).forEach(err::println);
        } catch (CommandException unknown) {
            err.println(tr("dateline: {0}", unknown.getMessage()));
            return ExitCode.COULD_NOT_RUN;
        }
        return DatelineCommand.commandLine(window, WorkspaceReader::readAreas)
                .setOut(out)
                .setErr(err)
                .execute(arguments);
    }

    // picocli passes on what is no exception, as a file too large for the memory or the stack causes
    private static int telling(PrintWriter err, IntSupplier command) {
        try {
            return command.getAsInt();
        } catch (Throwable failure) {
            err.println(tr("dateline: {0}", Failures.told(failure).getMessage()));
            return ExitCode.COULD_NOT_RUN;
        }
    }

    // Whatever the platform's encoding: the output is data too
    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
