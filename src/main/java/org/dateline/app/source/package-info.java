/** What commands ask of databases, and what the user is asked for them. */
@NullMarked
package org.dateline.app.source;

import org.jspecify.annotations.NullMarked;
