package org.dateline.app;

import java.nio.file.Path;

/** What the program does without a subcommand. */
final class WindowCommand implements DatelineCommand.Window {

    @Override
    public int open(Path data, Path map) {
        throw new CommandException("the window is not part of this build; --help lists what is");
    }
}
