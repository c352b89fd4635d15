/**
 * Times that a report's words tell, proposed with the rule that made them. A paragraph is cut into words
 * ({@link org.dateline.propose.time.words.Tokens}); parsers find what names days and periods ({@code DatesParser}), hours ({@code HoursParser}), both with
 * the words that relate them ({@code MomentParser}) and durations ({@code DurationParser}); what they find is read as an
 * interval, seen from the day of publication and from the days that the text has named so far ({@code Seen}).
 */
@NullMarked
package org.dateline.propose.time;

import org.jspecify.annotations.NullMarked;
