package org.dateline.propose.source;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.words.ListWords;
import org.jspecify.annotations.Nullable;

/** Finds on whose reporting a text says that it relies: in credits, byline, dateline, and in words such as "told AFP". */
final class OriginFinder {

    private static final int BEFORE = 70;
    private static final int BEHIND = 40;

    /** What stands before the name of whom was told. */
    private static final Pattern TOLD = Pattern.compile("(?i)\\b((?:told|tells|telling|informed|"
            + "(?:statement|message|email|interview|comments|remarks|phone call|telephone call|video|letter)(?: \\w+){0,2} (?:to|with)|spoke (?:to|with)|"
            + "speaking (?:to|with)|talking to|confirmed to|said to|shared with|sent to|obtained by|seen by|reviewed by|"
            + "verified by|interviewed by|according to(?: an?| the)?(?: \\w+){0,2}(?: (?:report|tally|count|story|article)s?)?(?: (?:by|from|in|of))?|"
            + "reported by|reports? (?:by|from|in)|quoted by|cited by|carried by|first reported (?:by|in)|published (?:by|in)|"
            + "citing|quoting|photographers? (?:of|for|from)|correspondents? (?:of|for|from)|journalists? (?:of|for|from)|"
            + "reporters? (?:of|for|from)))(?: (?:the|a|an|news agency|agency|newspaper|broadcaster|channel|daily|website|"
            + "state media|state-run|French|British|Qatari|Pakistani|Indian|Iranian|Turkish|state)){0,3} $");

    /** What stands behind the name of who reported. */
    private static final Pattern REPORTED =
            Pattern.compile("(?i)^(?:['\u2019]s)?(?: (?:news agency|newspaper|agency|TV|television))?"
                    + " (reported|reports|said|has reported|had reported|quoted|cited|said in a report|correspondents?|journalists?|"
                    + "reporters?|photographers?|stringers?|tally|count|teams?|report)\\b");

    static final Pattern OUTLET_NAME =
            Pattern.compile("(?<![\\p{L}\\p{M}])(?:(?:[Tt]he|Daily) )?(?:[\\p{Lu}][\\p{L}\\p{M}'\u2019-]{0,30}+ ){0,3}"
                    + "(?:Times|Post|News|Herald|Tribune|Guardian|Journal|Gazette|Mail|Telegraph|Express|Observer|Chronicle|"
                    + "Standard|Star|Mirror|Independent|Courier|Inquirer|Dispatch|Monitor|Daily|Weekly|Broadcasting Corporation|"
                    + "TV|Television|Radio|News Agency|news agency)(?![\\p{L}\\p{M}])");

    private final OutletNames outlets;
    private final TextLines lines;
    private final Map<String, Proposed<String>> found = new LinkedHashMap<>();

    OriginFinder(OutletNames outlets, TextLines lines) {
        this.outlets = outlets;
        this.lines = lines;
    }

    /** @param outlet who published the text, if it is known: what it was told itself is no origin */
    List<Proposed<String>> origins(@Nullable Dateline dateline, Proposed<String> byline, @Nullable String outlet) {
        if (dateline != null) {
            dateline.agencies()
                    .forEach(name -> add(
                            name,
                            tr(
                                    "dateline {0}, {1}",
                                    TextLines.quoted(dateline.words()), TextLines.where(dateline.paragraph())),
                            dateline.paragraph()));
        }
        byline.found().ifPresent(words -> inByline(words, byline.paragraph(), outlet));
        Credits credits = new Credits(outlets);
        for (int paragraph = 1; paragraph <= lines.size(); paragraph++) {
            boolean isRunning = lines.isRunning(paragraph);
            List<String> credited = credits.in(lines.end(paragraph), isRunning);
            boolean isEnd = paragraph == lines.size();
            for (String name : credited) {
                String where = isEnd ? tr("the last paragraph") : TextLines.where(paragraph);
                if (!isItself(name, outlet)) {
                    add(
                            name,
                            isRunning
                                    ? tr("{0} ends with the credit {1}", where, ListWords.commas(credited))
                                    : tr("{0} credits {1}", where, ListWords.commas(credited)),
                            paragraph);
                }
            }
        }
        for (int paragraph = 1; paragraph <= lines.size(); paragraph++) {
            inText(lines.get(paragraph), paragraph, outlet);
        }
        List<Proposed<String>> origins = new ArrayList<>(found.values());
        origins.sort(Comparator.comparing(
                origin -> OutletNames.isUnnamed(origin.found().orElse(""))));
        return origins;
    }

    private void inByline(String words, int paragraph, @Nullable String outlet) {
        String where = paragraph > 0
                ? tr("byline {0}, {1}", TextLines.quoted(words), TextLines.where(paragraph))
                : tr("byline {0}", TextLines.quoted(words));
        outlets.in(words).stream()
                .filter(name -> !isItself(name.name(), outlet))
                .forEach(name -> add(name.name(), where, paragraph));
        if (OutletNames.isUnnamed(words)) {
            add(words, where, paragraph);
        }
    }

    private void inText(String text, int paragraph, @Nullable String outlet) {
        if (Credits.isPicture(text) && !lines.isRunning(paragraph)) {
            return;
        }
        for (OutletNames.Found name : outlets.in(text)) {
            consider(name, text, paragraph, outlet);
        }
        Matcher unknown = OUTLET_NAME.matcher(text);
        while (unknown.find()) {
            if (outlets.in(unknown.group()).isEmpty()) {
                String name = unknown.group().replaceFirst("^the ", "");
                consider(new OutletNames.Found(name, unknown.start(), unknown.end()), text, paragraph, outlet);
            }
        }
    }

    private void consider(OutletNames.Found name, String text, int paragraph, @Nullable String outlet) {
        if (!isItself(name.name(), outlet)) {
            said(name, text)
                    .ifPresent(words -> add(name.name(), tr("{0}, {1}", words, TextLines.where(paragraph)), paragraph));
        }
    }

    /** Whether a name is that of the outlet, which is no origin unless it is an agency. */
    private boolean isItself(String name, @Nullable String outlet) {
        return outlet != null && outlets.areSame(outlet, name) && !outlets.isAgency(name);
    }

    private static Optional<String> said(OutletNames.Found name, String text) {
        Matcher told = TOLD.matcher(text.substring(Math.max(0, name.begin() - BEFORE), name.begin()));
        if (told.find()) {
            return Optional.of(TextLines.quoted(told.group().strip() + " " + text.substring(name.begin(), name.end())));
        }
        Matcher reported = REPORTED.matcher(text.substring(name.end(), Math.min(text.length(), name.end() + BEHIND)));
        return reported.find()
                ? Optional.of(TextLines.quoted(text.substring(name.begin(), name.end() + reported.end())))
                : Optional.empty();
    }

    private void add(String name, String reason, int paragraph) {
        String origin = OutletNames.isUnnamed(name)
                ? OutletNames.unnamed(name)
                : outlets.named(name).orElse(name);
        found.putIfAbsent(origin, Proposed.of(origin, reason, paragraph));
    }
}
