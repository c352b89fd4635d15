/**
 * The brief: what the window shows as a PDF document, to be printed and handed on. It is written as XHTML, whose look is in
 * {@code brief.css}, and set on pages by openhtmltopdf.
 */
@NullMarked
package org.dateline.export.brief;

import org.jspecify.annotations.NullMarked;
