package org.dateline.app.command;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.dateline.app.options.WindowOptions;
import org.dateline.words.NumberWords;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A subcommand that prints, for people or as JSON. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
abstract class PrintingCommand implements Callable<Integer> {

    private static final Gson JSON = new GsonBuilder()
            .serializeNulls()
            .disableHtmlEscaping()
            .setPrettyPrinting()
            .create();

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private DatelineCommand root;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    private boolean help;

    DatelineCommand root() {
        return root;
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    boolean wantsJson() {
        return json;
    }

    /** Prints what came of the command, as JSON if that is asked for. */
    void print(Supplier<?> output, Runnable inWords) {
        if (json) {
            printJson(output.get());
        } else {
            inWords.run();
        }
    }

    void printJson(Object value) {
        out().println(JSON.toJson(value));
    }

    /** Says on the error output which of two times was taken, or that there is none as it is given. */
    void tellDoubts(WindowOptions window, ZoneId zone) {
        window.doubts(zone).forEach(doubt -> err().println(tr("dateline: {0}", doubt)));
    }

    /** Says on the error output that something is wrong with a file, of which the rest is used. */
    void tellProblems(Path file, int problems) {
        if (problems > 0) {
            String told = trn(
                    problems,
                    "{1}: {2} problem; dateline check lists it",
                    "{1}: {2} problems; dateline check lists them",
                    file,
                    NumberWords.digits(problems));
            err().println(tr("dateline: {0}", told));
        }
    }
}
