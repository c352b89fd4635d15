package org.dateline.app.options;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.Language;
import org.dateline.language.catalogue.Languages;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** In which language the command line speaks: the one that {@code --language} names, and English where programs read. */
public final class AskedLanguage {

    /** The option. */
    public static final String OPTION = "--language";

    private static final String VALUE_BEGINS = OPTION + "=";
    private static final String OPTIONS_BEGIN = "-";
    /** Behind its name the option is the language of the dataset. */
    private static final String BEGIN_DATASET = "new";
    /** What asks for an output that programs read. */
    private static final List<String> FOR_PROGRAMS = List.of("--json", "--csv");
    /** Before the name of a subcommand, without a value of their own. */
    private static final Set<String> WITHOUT_VALUE = Set.of("-h", "--help", "-V", "--version");

    private AskedLanguage() {}

    /**
     * Speaks the language that arguments ask for, before the first word is said; leaves all as it is where they ask for none.
     *
     * @return what is wrong with its catalogue, in lines
     * @throws CommandException if there is no such language, or its catalogue is none
     */
    public static List<String> use(String[] arguments, Languages languages) {
        Optional<String> tag = asked(arguments);
        if (tag.isEmpty()) {
            return List.of();
        }
        try {
            Loaded<Language> found = languages
                    .of(tag.get())
                    .orElseThrow(() -> new CommandException(tr("{0}: {1}", OPTION, languages.unknown(tag.get()))));
            Language.use(found.value());
            return found.problems().stream().map(Problem::describe).toList();
        } catch (UnreadableFileException unreadable) {
            throw new CommandException(tr("{0}: {1}", OPTION, unreadable.getMessage()));
        }
    }

    /** The tag that arguments name; that of a dataset that is begun is none of the program. */
    static Optional<String> asked(String[] arguments) {
        boolean isOption = true;
        for (int at = 0; at < arguments.length; at++) {
            String argument = arguments[at];
            if (argument.startsWith(VALUE_BEGINS)) {
                return Optional.of(argument.substring(VALUE_BEGINS.length()));
            }
            if (argument.equals(OPTION)) {
                return at + 1 < arguments.length ? Optional.of(arguments[at + 1]) : Optional.empty();
            }
            if (isOption && argument.equals(BEGIN_DATASET)) {
                return Optional.empty();
            }
            if (isOption && argument.startsWith(OPTIONS_BEGIN)) {
                at += argument.indexOf('=') < 0 && !WITHOUT_VALUE.contains(argument) ? 1 : 0;
            } else {
                isOption = false;
            }
        }
        return Optional.empty();
    }

    /** Lets all subcommands have the option, but for one that has another of this name. */
    public static void addTo(CommandLine commandLine) {
        for (CommandLine subcommand : commandLine.getSubcommands().values()) {
            CommandSpec spec = subcommand.getCommandSpec();
            if (spec.findOption(OPTION) == null) {
                spec.addMixin(OPTION, CommandSpec.forAnnotatedObject(new LanguageOption()));
            }
        }
    }

    /** Runs what was parsed, in English if programs read what it prints. */
    public static int run(ParseResult parsed) {
        if (!isForPrograms(parsed)) {
            return new RunLast().execute(parsed);
        }
        Language spoken = Language.current();
        // For other threads, on which files are read
        Language.use(Language.ENGLISH);
        try {
            return Language.inEnglish(() -> new RunLast().execute(parsed));
        } finally {
            Language.use(spoken);
        }
    }

    private static boolean isForPrograms(ParseResult parsed) {
        return FOR_PROGRAMS.stream().anyMatch(parsed::hasMatchedOption)
                || parsed.hasSubcommand() && isForPrograms(parsed.subcommand());
    }
}
