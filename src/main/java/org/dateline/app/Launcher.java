package org.dateline.app;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The main class; not an {@code Application}, so that it runs on the class path. */
public final class Launcher {

    private Launcher() {}

    /** Runs the command line; see {@code --help}. */
    public static void main(String[] arguments) {
        PrintWriter out = utf8(System.out);
        PrintWriter err = utf8(System.err);
        CommandLine commandLine = DatelineCommand.commandLine(new WindowCommand(), new Maps())
                .setOut(out)
                .setErr(err);
        int exitCode = run(commandLine, arguments);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    // picocli passes errors on, as a file too large for the memory causes
    private static int run(CommandLine commandLine, String[] arguments) {
        try {
            return commandLine.execute(arguments);
        } catch (OutOfMemoryError exhausted) {
            commandLine.getErr().println("dateline: the memory does not suffice; try java -Xmx4g");
            return ExitCode.COULD_NOT_RUN;
        }
    }

    // Whatever the platform's encoding: the output is data too
    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
