package org.dateline.imports.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables that are published without names of columns, by their first row: the events of GDELT 1.0 and 2.0 (its event codebooks). */
final class Headless {

    private static final String ACTOR = "%1$sCode,%1$sName,%1$sCountryCode,%1$sKnownGroupCode,%1$sEthnicCode,"
            + "%1$sReligion1Code,%1$sReligion2Code,%1$sType1Code,%1$sType2Code,%1$sType3Code";
    private static final String GEO_1 =
            "%1$s_Type,%1$s_FullName,%1$s_CountryCode,%1$s_ADM1Code,%1$s_Lat,%1$s_Long,%1$s_FeatureID";
    private static final String GEO_2 =
            "%1$s_Type,%1$s_FullName,%1$s_CountryCode,%1$s_ADM1Code,%1$s_ADM2Code,%1$s_Lat,%1$s_Long,%1$s_FeatureID";
    private static final String HEAD = "GLOBALEVENTID,SQLDATE,MonthYear,Year,FractionDate,"
            + ACTOR.formatted("Actor1") + "," + ACTOR.formatted("Actor2")
            + ",IsRootEvent,EventCode,EventBaseCode,EventRootCode,QuadClass,GoldsteinScale,NumMentions,NumSources,"
            + "NumArticles,AvgTone,";
    private static final List<String> GDELT_1 = names(GEO_1);
    private static final List<String> GDELT_2 = names(GEO_2);

    private Headless() {}

    private static List<String> names(String geo) {
        return List.of((HEAD + geo.formatted("Actor1Geo") + "," + geo.formatted("Actor2Geo") + ","
                        + geo.formatted("ActionGeo") + ",DATEADDED,SOURCEURL")
                .split(","));
    }

    /** The names of the columns of such a row, or null if it is none. */
    static @Nullable List<String> names(List<String> row) {
        boolean gdelt = row.size() > 50
                && row.get(0).matches("\\d{6,12}")
                && row.get(1).matches("(?:19|20)\\d{6}")
                && row.get(2).matches("(?:19|20)\\d{4}")
                && row.get(3).matches("(?:19|20)\\d{2}");
        if (!gdelt) {
            return null;
        }
        return row.size() == GDELT_2.size() ? GDELT_2 : row.size() == GDELT_1.size() ? GDELT_1 : null;
    }
}
