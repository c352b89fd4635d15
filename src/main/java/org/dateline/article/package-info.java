/** Files with the text of a report (plain, HTML, PDF, mail), read as its paragraphs and what it says of itself. */
@NullMarked
package org.dateline.article;

import org.jspecify.annotations.NullMarked;
