/** What a user can ask for: the commands, their keys, and the pages of keys that are made of them. */
@NullMarked
package org.dateline.view.command;

import org.jspecify.annotations.NullMarked;
