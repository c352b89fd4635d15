/** What commands ask of databases. */
@NullMarked
package org.dateline.app.source;

import org.jspecify.annotations.NullMarked;
