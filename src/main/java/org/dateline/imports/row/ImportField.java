package org.dateline.imports.row;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.language.ForPrograms;

/**
 * What a column of an imported file can stand for. Each names the columns that are taken for it unasked, the likeliest
 * first: those of ACLED's exports, of TimelineJS, and those that tables of events commonly have.
 */
@ForPrograms("names of columns")
public enum ImportField {
    TITLE(
            "title headline text.headline name event event_name event_title heading titel titre titulo titolo uberschrift"),
    START(""),
    TIME_OF_DAY(""),
    END(""),
    END_TIME_OF_DAY(""),
    YEAR(""),
    MONTH(""),
    DAY(""),
    END_YEAR(""),
    END_MONTH(""),
    END_DAY(""),
    START_LATEST("startlatest start_latest"),
    END_EARLIEST("endearliest end_earliest"),
    TIME_WORDS("display_date"),
    TIME_PRECISION("time_precision"),
    CATEGORY(
            "event_type category type_of_incident type_of_event incident_type type group kind class kategorie categorie categoria tipo event_category"),
    DETAIL("sub_event_type subcategory subtype sub_type"),
    ACTOR("actor1 actor perpetrator perpetrator_group group_name armed_group"),
    OTHER_ACTOR("actor2 target"),
    TEXT(
            "notes description summary text.text text details abstract comment beschreibung descripcion descrizione narrative remarks bemerkung"),
    PLACE(
            "location place city town place_name locality village settlement venue address ort lieu lugar ciudad ville stadt luogo municipality community"),
    DISTRICT("admin2 district county adm2 distrito distrikt bezirk landkreis admin_2 adm2_name adm2_en"),
    PROVINCE("admin1 province state adm1 region provinz provincia governorate wilaya oblast admin_1 adm1_name adm1_en"),
    COUNTRY("country country_name country_txt admin0 adm0 land pays pais paese countries admin_0"),
    LATITUDE("latitude lat y latitud latitudine breite breitengrad ycoord"),
    LONGITUDE("longitude lon lng long x longitud longitudine lange langengrad xcoord"),
    POINT("coordinates coords latlon lat_lon latlong lat_long latlng point geopoint wkt geom geometry gps geo"),
    POINT_LONGITUDE_FIRST("lon_lat lonlat lnglat lng_lat long_lat"),
    PLACE_PRECISION("geo_precision precision place_precision"),
    SOURCE("source sources media.credit outlet publisher credit quelle fuente fonte source_name"),
    SECOND_SOURCE("source2 source_2"),
    THIRD_SOURCE("source3 source_3"),
    URL("url source_url link href media.url source_link links urls source_urls"),
    FATALITIES("fatalities deaths killed dead fatality killings tote getotete morts muertos mortos"),
    FATALITIES_LOW("fatalities_low deaths_low killed_min min_killed"),
    FATALITIES_HIGH("fatalities_high deaths_high killed_max max_killed"),
    WOUNDED("wounded injured injuries injury verletzte blesses heridos feridos"),
    MISSING("missing disappeared"),
    DISPLACED("displaced idps displacements"),
    ARRESTED("arrested arrests detained detentions"),
    ROW_TYPE(""),
    ID("event_id_cnty event_id unique_id id data_id uid");

    private final List<String> names;

    ImportField(String names) {
        this.names = names.isEmpty() ? List.of() : List.of(names.split(" "));
    }

    /** Its name on the screen. */
    public String title() {
        return FieldTitles.of(this);
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
