/** The commands of the command line, each in a class of its own. */
@NullMarked
package org.dateline.app.command;

import org.jspecify.annotations.NullMarked;
