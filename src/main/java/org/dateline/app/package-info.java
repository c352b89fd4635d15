/** Launcher, command line and wiring. */
@NullMarked
package org.dateline.app;

import org.jspecify.annotations.NullMarked;
