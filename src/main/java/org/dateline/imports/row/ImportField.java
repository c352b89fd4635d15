package org.dateline.imports.row;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a column of an imported file can stand for. Each names the columns that are taken for it unasked, the likeliest
 * first: those of ACLED's exports, of TimelineJS, and those that tables of events commonly have.
 */
public enum ImportField {
    TITLE(
            "Title",
            "title headline text.headline name event event_name event_title heading titel titre titulo titolo uberschrift"),
    START("Date, or start", ""),
    TIME_OF_DAY("Time of day", ""),
    END("End", ""),
    END_TIME_OF_DAY("Time of day of the end", ""),
    YEAR("Year", ""),
    MONTH("Month", ""),
    DAY("Day", ""),
    END_YEAR("Year of the end", ""),
    END_MONTH("Month of the end", ""),
    END_DAY("Day of the end", ""),
    TIME_WORDS("Date in words", "display_date"),
    TIME_PRECISION("Date precision", "time_precision"),
    CATEGORY(
            "Category",
            "event_type category type_of_incident type_of_event incident_type type group kind class kategorie categorie categoria tipo event_category"),
    DETAIL("Category in detail", "sub_event_type subcategory subtype sub_type"),
    ACTOR("Actor", "actor1 actor perpetrator perpetrator_group group_name armed_group"),
    OTHER_ACTOR("Second actor", "actor2 target"),
    TEXT(
            "Description",
            "notes description summary text.text text details abstract comment beschreibung descripcion descrizione narrative remarks bemerkung"),
    PLACE(
            "Place",
            "location place city town place_name locality village settlement venue address ort lieu lugar ciudad ville stadt luogo municipality community"),
    DISTRICT("District", "admin2 district county adm2 distrito distrikt bezirk landkreis admin_2 adm2_name adm2_en"),
    PROVINCE(
            "Province",
            "admin1 province state adm1 region provinz provincia governorate wilaya oblast admin_1 adm1_name adm1_en"),
    COUNTRY("Country", "country country_name country_txt admin0 adm0 land pays pais paese countries admin_0"),
    LATITUDE("Latitude", "latitude lat y latitud latitudine breite breitengrad ycoord"),
    LONGITUDE("Longitude", "longitude lon lng long x longitud longitudine lange langengrad xcoord"),
    POINT(
            "Point",
            "coordinates coords latlon lat_lon latlong lat_long latlng point geopoint wkt geom geometry gps geo"),
    POINT_LONGITUDE_FIRST("Point, longitude first", "lon_lat lonlat lnglat lng_lat long_lat"),
    PLACE_PRECISION("Place precision", "geo_precision precision place_precision"),
    SOURCE("Sources", "source sources media.credit outlet publisher credit quelle fuente fonte source_name"),
    SECOND_SOURCE("Second source", "source2 source_2"),
    THIRD_SOURCE("Third source", "source3 source_3"),
    URL("Address of the source", "url source_url link href media.url source_link links urls source_urls"),
    FATALITIES("Number killed", "fatalities deaths killed dead fatality killings tote getotete morts muertos mortos"),
    FATALITIES_LOW("Number killed, at least", "fatalities_low deaths_low killed_min min_killed"),
    FATALITIES_HIGH("Number killed, at most", "fatalities_high deaths_high killed_max max_killed"),
    WOUNDED("Number wounded", "wounded injured injuries injury verletzte blesses heridos feridos"),
    MISSING("Number missing", "missing disappeared"),
    DISPLACED("Number displaced", "displaced idps displacements"),
    ARRESTED("Number arrested", "arrested arrests detained detentions"),
    ROW_TYPE("Kind of row", ""),
    ID("Id", "event_id_cnty event_id unique_id id data_id uid");

    private final String title;
    private final List<String> names;

    ImportField(String title, String names) {
        this.title = title;
        this.names = names.isEmpty() ? List.of() : List.of(names.split(" "));
    }

    /** Its name on the screen. */
    public String title() {
        return title;
    }

    /** Its name on the command line: lower case with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names of columns that are taken for it, folded, the likeliest first. */
    List<String> names() {
        return names;
    }

    /** The field that the command line calls so, or empty. */
    public static Optional<ImportField> ofWord(String word) {
        return Stream.of(values())
                .filter(field -> field.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
