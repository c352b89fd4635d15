package org.dateline.app.options;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the language of the program; {@link AskedLanguage} has heeded it before it is read here. */
public final class LanguageOption {

    @Option(
            names = AskedLanguage.OPTION,
            paramLabel = "TAG",
            description = "The language in which the program speaks, such as en or ur.")
    private @Nullable String tag;

    /** The tag that was given, or null. */
    public @Nullable String tag() {
        return tag;
    }
}
