package org.dateline.imports.row;

import static org.dateline.language.Tr.tr;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.language.ForPrograms;
import org.dateline.model.Precision;

/**
 * A compiler of events whose tables are known by their columns, with what its columns stand for and what its codes mean. The
 * codes of one compiler are not those of another: a 3 for the place is a province in ACLED and a district in UCDP.
 */
public enum Profile {
    /**
     * No compiler that is known. Codes are taken as ACLED's, whose tables have been cut and merged the most: 1 to 3, from the
     * most to the least exact.
     */
    @ForPrograms("headings")
    PLAIN("", ""),
    /** Events that this program has exported: their times have four moments, their places say how exactly they are known. */
    @ForPrograms("headings")
    DATELINE(
            "start end startlatest endearliest certainty",
            "id=id title=title text=summary category=category start=start end=end start_latest=startlatest"
                    + " end_earliest=endearliest time_words=timenote place=places place_precision=precision source=reports"),
    /**
     * Armed Conflict Location and Event Data; ACLED Codebook: time_precision 1 to 3, geo_precision 1 to 3. Its columns have had
     * these names, in capitals or not, in all their generations.
     */
    @ForPrograms("headings")
    ACLED(
            "event_date event_type actor1 time_precision",
            "id=event_id_cnty|event_id_no_cnty|data_id start=event_date time_precision=time_precision category=event_type"
                    + " detail=sub_event_type actor=actor1 other_actor=actor2 text=notes place=location district=admin2"
                    + " province=admin1 country=country latitude=latitude longitude=longitude"
                    + " place_precision=geo_precision|geo_precis source=source fatalities=fatalities"
                    // What people add to it
                    + " title=title|event_title url=url|source_url|link wounded=wounded|injured"),
    /**
     * Uppsala Conflict Data Program, Georeferenced Event Dataset; UCDP GED Codebook: date_prec 1 for the day, 2 to 5 for some time
     * between both dates; where_prec 1 for the place, 2 for within 25 km of it, 3 and 4 for the second- and first-order division,
     * 5 for something linear or vague, 6 for the country, 7 for waters and airspace between countries.
     */
    @ForPrograms("headings")
    UCDP_GED(
            "type_of_violence where_prec date_prec date_start best",
            "id=id title=dyad_name category=type_of_violence start=date_start end=date_end time_precision=date_prec"
                    + " place_precision=where_prec place=where_coordinates district=adm_2 province=adm_1 country=country"
                    + " latitude=latitude longitude=longitude fatalities=best fatalities_low=low fatalities_high=high"
                    + " actor=side_a other_actor=side_b source=source_article text=source_headline"),
    /**
     * Global Terrorism Database; GTD Codebook: month and day 0 where unknown, -9 and -99 for unknown numbers; specificity 1 for
     * the town and its point, 2 for a town whose point is not known, 3 for somewhere in the smallest division known, 4 for the
     * first-order division, 5 where not even that is known. The points of 2 to 4 are the middles of areas.
     */
    @ForPrograms("headings")
    GTD(
            "iyear imonth iday eventid",
            "id=eventid year=iyear month=imonth day=iday category=attacktype1_txt actor=gname other_actor=target1"
                    + " text=summary place=city province=provstate country=country_txt latitude=latitude"
                    + " longitude=longitude place_precision=specificity fatalities=nkill wounded=nwound source=scite1 second_source=scite2"
                    + " third_source=scite3"),
    /** The table of which TimelineJS 3 makes a timeline. */
    @ForPrograms("headings")
    TIMELINEJS(
            "year headline display_date media",
            "title=headline text=text category=group time_words=display_date source=media_credit url=media row_type=type"
                    + " year=year month=month day=day time_of_day=time end_year=end_year end_month=end_month end_day=end_day"
                    + " end_time_of_day=end_time"
                    // Of the sheets that this program writes
                    + " start=dateline_start start_latest=dateline_start_latest end_earliest=dateline_end_earliest"
                    + " end=dateline_end"),
    /** Fires found by satellites; NASA FIRMS: acq_time as hours and minutes, UTC. */
    @ForPrograms("headings")
    FIRMS(
            "acq_date acq_time satellite",
            "start=acq_date time_of_day=acq_time latitude=latitude longitude=longitude"
                    + " detail=instrument actor=satellite"),
    /** Earthquakes of the United States Geological Survey; ANSS Comprehensive Catalog: times are UTC. */
    @ForPrograms("headings")
    USGS(
            "time latitude longitude mag magtype place",
            "id=id start=time title=place category=type detail=mag latitude=latitude longitude=longitude source=net"),
    /**
     * Disasters of the Emergency Events Database of the CRED; EM-DAT Documentation: dates in columns, empty where not known;
     * a location that lists any number of areas, which is no place.
     */
    @ForPrograms("headings")
    EM_DAT(
            "disno. disaster_type start_year",
            "id=disno. title=event_name category=disaster_type detail=disaster_subtype text=location country=country"
                    + " latitude=latitude longitude=longitude year=start_year month=start_month day=start_day"
                    + " end_year=end_year end_month=end_month end_day=end_day fatalities=total_deaths wounded=no._injured"),
    /** GDELT 2.0 events, which a program has taken from news; GDELT Event Codebook 2.0: ActionGeo_Type. */
    @ForPrograms("headings")
    GDELT(
            "globaleventid sqldate eventrootcode actiongeo_lat",
            "id=globaleventid start=sqldate category=eventrootcode actor=actor1name other_actor=actor2name"
                    + " place=actiongeo_fullname latitude=actiongeo_lat longitude=actiongeo_long"
                    + " place_precision=actiongeo_type url=sourceurl");

    private static final ZoneId UTC = ZoneId.of("UTC");

    @ForPrograms("written into the dataset")
    private static final Map<String, String> GED_VIOLENCE =
            Map.of("1", "State-based conflict", "2", "Non-state conflict", "3", "One-sided violence");
    /** The root codes of CAMEO, by what they are about. */
    @ForPrograms("written into the dataset")
    private static final List<String> CAMEO = List.of(
            "Public statement",
            "Appeal",
            "Intent to cooperate",
            "Consultation",
            "Diplomatic cooperation",
            "Material cooperation",
            "Aid",
            "Concession",
            "Investigation",
            "Demand",
            "Disapproval",
            "Rejection",
            "Threat",
            "Protest",
            "Show of force",
            "Reduced relations",
            "Coercion",
            "Assault",
            "Fight",
            "Mass violence");

    private final Set<String> marks;
    private final Map<ImportField, String> headings = new EnumMap<>(ImportField.class);

    Profile(String marks, String columns) {
        this.marks = marks.isEmpty() ? Set.of() : Set.of(marks.split(" "));
        for (String pair : columns.isEmpty() ? new String[0] : columns.split(" ")) {
            String[] parts = pair.split("=");
            headings.put(ImportField.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
        }
    }

    /** What a user would call its tables. */
    public String title() {
        return switch (this) {
            case PLAIN -> tr("a plain table");
            case DATELINE -> tr("an export of Dateline");
            case ACLED -> "ACLED";
            case UCDP_GED -> tr("UCDP GED");
            case GTD -> tr("Global Terrorism Database");
            case TIMELINEJS -> tr("a sheet of TimelineJS");
            case FIRMS -> tr("NASA FIRMS");
            case USGS -> tr("USGS earthquakes");
            case EM_DAT -> "EM-DAT";
            case GDELT -> tr("GDELT events, coded by a program");
        };
    }

    /** Its name on the command line: lower case with hyphens; "none" for the plain table. */
    public String word() {
        return this == PLAIN ? "none" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The profile that the command line calls so, or empty. */
    public static Optional<Profile> ofWord(String word) {
        return Stream.of(values())
                .filter(profile -> profile.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The compiler whose columns these are. */
    public static Profile of(List<String> names) {
        List<String> folded = names.stream().map(ColumnMapping::folded).toList();
        return Stream.of(values())
                .filter(profile -> profile != PLAIN && folded.containsAll(profile.marks))
                .findFirst()
                .orElse(PLAIN);
    }

    /** What the columns stand for that it has a meaning for; all others stand for nothing. Empty where names have to tell. */
    Optional<ColumnMapping> mapping(List<String> names) {
        if (headings.isEmpty()) {
            return Optional.empty();
        }
        List<String> folded = names.stream().map(ColumnMapping::folded).toList();
        Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
        headings.forEach((field, heading) -> {
            Stream.of(heading.split("\\|"))
                    .map(folded::indexOf)
                    .filter(column -> column >= 0)
                    .findFirst()
                    .ifPresent(column -> columns.put(field, column));
        });
        return Optional.of(new ColumnMapping(columns));
    }

    /** How exactly a date is known. */
    enum TimeKnown {
        AS_IT_STANDS,
        WEEK_AROUND,
        MONTH,
        BETWEEN_BOTH
    }

    /** What a code for the exactness of the time means; empty if it means nothing. */
    Optional<TimeKnown> timeKnown(String code) {
        if (this == UCDP_GED) {
            return switch (code) {
                case "", "1" -> Optional.of(TimeKnown.AS_IT_STANDS);
                case "2", "3", "4", "5" -> Optional.of(TimeKnown.BETWEEN_BOTH);
                default -> Optional.empty();
            };
        }
        return switch (code) {
            case "", "1" -> Optional.of(TimeKnown.AS_IT_STANDS);
            case "2" -> Optional.of(TimeKnown.WEEK_AROUND);
            case "3" -> Optional.of(TimeKnown.MONTH);
            default -> Optional.empty();
        };
    }

    /** What codes for the exactness of the time there are, for messages. */
    String timeCodes() {
        return this == UCDP_GED
                ? tr("1 for the day, 2 to 5 for some time between both dates, or nothing")
                : tr("1 for the day, 2 for the week around it, 3 for the month, or nothing");
    }

    /** How exactly the place is known by a code: the most exact that it allows; empty if it means nothing. */
    Optional<Precision> placeKnown(String code) {
        List<Precision> known = switch (this) {
            case UCDP_GED ->
                List.of(
                        Precision.TOWN,
                        Precision.DISTRICT,
                        Precision.DISTRICT,
                        Precision.PROVINCE,
                        Precision.PROVINCE,
                        Precision.COUNTRY,
                        Precision.COUNTRY);
            case GTD ->
                List.of(
                        Precision.TOWN,
                        Precision.TOWN,
                        Precision.DISTRICT,
                        Precision.PROVINCE,
                        // Where the row names a province all the same, that is kept
                        Precision.PROVINCE);
            // 1 country, 2 and 5 state, 3 and 4 city or landmark
            case GDELT ->
                List.of(Precision.COUNTRY, Precision.PROVINCE, Precision.TOWN, Precision.TOWN, Precision.PROVINCE);
            default -> List.of(Precision.TOWN, Precision.DISTRICT, Precision.PROVINCE);
        };
        OptionalInt number = IntStream.rangeClosed(1, known.size())
                .filter(each -> code.equals(String.valueOf(each)))
                .findFirst();
        return number.isPresent()
                ? Optional.of(known.get(number.getAsInt() - 1))
                : Precision.ofWord(code.toLowerCase(Locale.ROOT));
    }

    /** Whether a cell may be a code for the exactness of a place, of whatever compiler, or a word for it. */
    static boolean isPlaceCode(String cell) {
        return UCDP_GED.placeKnown(cell).isPresent();
    }

    /** Whether the point of a row with this code is the middle of an area and not that of the place it names. */
    boolean isMiddleOfAnArea(String code) {
        return this == GTD && !code.isEmpty() && !code.equals("1");
    }

    /** What codes for the exactness of the place there are, for messages. */
    String placeCodes() {
        return switch (this) {
            case UCDP_GED -> tr("1 to 7 as in UCDP's codebook, or nothing");
            case GTD -> tr("1 to 5 as in the GTD's codebook, or nothing");
            case GDELT -> tr("1 to 5 as in GDELT's codebook, or nothing");
            default -> tr("1 for the town, 2 for the district, 3 for the province, or nothing");
        };
    }

    /** The name of a category that a cell has in this compiler's codes; that of all its events where it has but one. */
    @ForPrograms("written into the dataset")
    public String category(String cell) {
        if (this == UCDP_GED) {
            return GED_VIOLENCE.getOrDefault(cell, cell);
        }
        if (this == GDELT && cell.matches("\\d{1,2}")) {
            int code = Integer.parseInt(cell);
            return code >= 1 && code <= CAMEO.size() ? CAMEO.get(code - 1) : cell;
        }
        return this == FIRMS && cell.isEmpty() ? "Fire seen by a satellite" : cell;
    }

    /** Whether its cells are HTML. */
    boolean isHtml() {
        return this == TIMELINEJS;
    }

    /** The zone of its times, whatever the user's is; empty where it has none of its own. */
    public Optional<ZoneId> zone() {
        return this == FIRMS || this == GDELT || this == USGS ? Optional.of(UTC) : Optional.empty();
    }

    /** Whether its columns of sources cite articles, with headlines and dates that their outlets do not say. */
    public boolean citesArticles() {
        return this == UCDP_GED || this == GTD;
    }

    /** How it says in a column of numbers that a number is not known; such cells are empty. */
    boolean isUnknownNumber(String cell) {
        return this == GTD && cell.matches("-9{1,2}(\\.0+)?");
    }

    /** How it says that a town or a province is not known. */
    boolean isUnknownPlace(String cell) {
        return this == GTD && cell.equalsIgnoreCase("unknown");
    }

    /** What a reader has to know of all its events, in a sentence; or empty. */
    @ForPrograms("written into the dataset")
    public String remark() {
        return this == GDELT ? "Its events were coded by a program that reads news; no person has checked them." : "";
    }
}
