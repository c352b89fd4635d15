package org.dateline.propose.source;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.WhiteSpace;
import org.jspecify.annotations.Nullable;

/** Finds who published a text: as its file says, its line of the date, its byline ("Jago News Desk") or its copyright. */
final class OutletFinder {

    private static final Pattern PUBLISHED_IN = Pattern.compile(
            "(?i)^(?:first |originally )?published (?:in|on|by) (?-i)((?:[\\p{Lu}][\\p{L}\\p{M}.'\u2019-]*|of|the)"
                    + "(?: (?:[\\p{Lu}][\\p{L}\\p{M}.'\u2019-]*|of|the)){0,4})");
    private static final Pattern DESK =
            Pattern.compile("(?i)^(.+?) (?:(?:web|digital|monitoring|online) )?(?:desk|newsroom|"
                    + "staff|staff (?:reporter|writer)s?|correspondent|bureau|report)$");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?i)(?:\u00a9|\\(c\\)|copyright)\\s*+(?:\u00a9|\\(c\\))?\\s*+(?:\\d{4}(?:-\\d{4})?,?)?\\s*+(?:by )?(?-i)([\\p{Lu}][^.|,]{2,50}?)(?i)"
                    + "(?:[.,|]? all rights.*|[.|,].*)?$");
    private static final Pattern LABEL = Pattern.compile("(?i)\\b(?:date|published|posted|on)\\b:?");
    private static final Pattern NAMES = Pattern.compile(
            "[\\p{Lu}][\\p{L}\\p{M}.'\u2019&-]*(?: (?:[\\p{Lu}][\\p{L}\\p{M}.'\u2019&-]*|of|the|and)){0,5}");
    private static final Set<String> NO_OUTLETS = Set.of(
            "news",
            "web",
            "our",
            "staff",
            "special",
            "city",
            "foreign",
            "world",
            "business",
            "sports",
            "digital",
            "online",
            "monitoring",
            "national",
            "international",
            "the",
            "editorial",
            "bureau",
            "correspondent",
            "senior",
            "home",
            "print",
            "share",
            "sunday",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday");

    private final TextLines lines;
    private final OutletNames outlets;

    OutletFinder(TextLines lines, OutletNames outlets) {
        this.lines = lines;
        this.outlets = outlets;
    }

    /**
     * @param inFile who published it as the file says, or null
     * @param address where it was published, or null
     */
    Proposed<String> outlet(@Nullable String inFile, @Nullable String address, Proposed<String> byline) {
        if (inFile != null) {
            return Proposed.of(
                    outlets.named(inFile).orElse(inFile), tr("the file says so itself, apart from its text"), 0);
        }
        return publishedIn()
                .or(this::besideDate)
                .or(this::alone)
                .or(() -> byDesk(byline))
                .or(this::copyright)
                .orElseGet(() -> Proposed.none(
                        address == null
                                ? tr("The text does not name its outlet. Who published it?")
                                : tr(
                                        "The text does not name its outlet; it was found at {0}. Who published it?",
                                        address)));
    }

    private Optional<Proposed<String>> publishedIn() {
        return first(PUBLISHED_IN, paragraph -> tr("paragraph {0} says that it was published there", paragraph));
    }

    private Optional<Proposed<String>> copyright() {
        return first(COPYRIGHT, paragraph -> tr("paragraph {0} has its copyright", paragraph))
                .filter(found -> !outlets.isAgency(found.found().orElse("")));
    }

    private Optional<Proposed<String>> first(Pattern pattern, IntFunction<String> reason) {
        for (int paragraph : lines.ends()) {
            Matcher matcher = pattern.matcher(lines.begin(paragraph));
            if (!lines.isRunning(paragraph) && matcher.find()) {
                String name = matcher.group(1).strip();
                return Optional.of(Proposed.of(outlets.named(name).orElse(name), reason.apply(paragraph), paragraph));
            }
        }
        return Optional.empty();
    }

    /** A line with a date and one name: "date 2024-11-01 Military Space News". */
    private Optional<Proposed<String>> besideDate() {
        for (int paragraph : lines.head()) {
            String line = lines.begin(paragraph);
            List<PublishedLine> dates = PublishedLine.in(paragraph, line);
            if (dates.size() == 1 && BylineFinder.inLine(line).isEmpty()) {
                WrittenTime time = dates.get(0).written();
                String rest = line.substring(0, time.begin()) + " " + line.substring(time.end());
                String name =
                        WhiteSpace.withoutAtEnds(LABEL.matcher(rest).replaceAll(" "), "|,\u2022\u00b7\u2013\u2014:-");
                if (isOutlet(name)) {
                    return Optional.of(Proposed.of(
                            outlets.named(name).orElse(name),
                            tr("it stands beside the date, {0}", TextLines.where(paragraph)),
                            paragraph));
                }
            }
        }
        return Optional.empty();
    }

    /** A line at the head with nothing but the name of an outlet. */
    private Optional<Proposed<String>> alone() {
        return lines.head().stream()
                .filter(paragraph -> isOutletAlone(lines.begin(paragraph)))
                .findFirst()
                .map(paragraph -> Proposed.of(
                        outlets.named(lines.get(paragraph)).orElse(lines.get(paragraph)),
                        tr("its name stands at the head, {0}", TextLines.where(paragraph)),
                        paragraph));
    }

    private boolean isOutletAlone(String line) {
        boolean isKnown = outlets.named(line).isPresent() && !outlets.isAgency(line);
        return isKnown || OriginFinder.OUTLET_NAME.matcher(line).matches() && isOutlet(line) && line.contains(" ");
    }

    private Optional<Proposed<String>> byDesk(Proposed<String> byline) {
        Matcher desk = DESK.matcher(byline.found().orElse(""));
        boolean isDesk = desk.matches() && isOutlet(desk.group(1));
        return isDesk
                ? Optional.of(Proposed.of(
                        outlets.named(desk.group(1)).orElse(desk.group(1)),
                        byline.paragraph() > 0
                                ? tr(
                                        "byline {0}, {1}",
                                        TextLines.quoted(desk.group()), TextLines.where(byline.paragraph()))
                                : tr("byline {0}", TextLines.quoted(desk.group())),
                        byline.paragraph()))
                : Optional.empty();
    }

    private boolean isOutlet(String name) {
        String[] words = TextLines.lower(name).split(" ");
        boolean isGeneric = NO_OUTLETS.contains(words[0]) && (words.length == 1 || words[0].equals("our"))
                || NO_OUTLETS.contains(words[words.length - 1]) && words.length == 1;
        return !isGeneric && NAMES.matcher(name).matches() && !outlets.isAgency(name);
    }
}
