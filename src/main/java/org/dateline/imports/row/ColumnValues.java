package org.dateline.imports.row;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.imports.time.CellText;
import org.dateline.imports.time.Nothing;

/**
 * What the values of a column tell of what it may stand for. A heading alone does not: a column "type" may hold sentences, and a
 * column "Y" metres of a projected system.
 *
 * @param looked how many cells that hold something were looked at
 * @param degrees how many are degrees of an angle of 180 at the most, in whatever form
 * @param beyond how many are degrees, but beyond 90
 * @param numbers how many are nothing but a number
 * @param amounts how many tell a number of people
 * @param codes how many are a code or a word for the exactness of a place
 * @param points how many are a point
 * @param longitudeFirst of how many points the first number can only be a longitude
 * @param latitudeFirst of how many points the second number can only be a longitude
 * @param addresses how many are addresses on the web
 * @param characters the length of all
 * @param distinct how many different ones there are, counted up to {@value #MOST_DISTINCT}
 * @param grids how many are references of a grid
 * @param nothings the words, as NA, that are taken to say that there is nothing
 */
public record ColumnValues(
        int looked,
        int degrees,
        int beyond,
        int numbers,
        int amounts,
        int codes,
        int points,
        int longitudeFirst,
        int latitudeFirst,
        int addresses,
        long characters,
        int distinct,
        int grids,
        Set<String> nothings) {

    public ColumnValues {
        nothings = Set.copyOf(nothings);
    }

    /** Nothing is known of them. */
    public static final ColumnValues NONE = new ColumnValues(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Set.of());

    static final int MOST_DISTINCT = 400;
    /** So few values tell nothing against a heading. */
    private static final int FEW = 3;

    private static final int ENOUGH_FOR_KINDS = 20;
    private static final double NO_KINDS = 0.8;
    private static final int LONGEST_CATEGORY = 60;

    /** Whether a column of these values may stand for the field. */
    boolean fits(ImportField field) {
        if (looked < FEW) {
            return true;
        }
        return switch (field) {
            case LATITUDE, LONGITUDE -> isHalf(degrees);
            case POINT, POINT_LONGITUDE_FIRST -> isHalf(points);
            case CATEGORY -> characters <= (long) LONGEST_CATEGORY * looked && !areAllDifferent();
            case TITLE -> numbers < looked && points < looked;
            case PLACE, DISTRICT, PROVINCE, COUNTRY -> numbers < looked && !isHalf(points);
            case PLACE_PRECISION -> isHalf(codes);
            case FATALITIES, FATALITIES_LOW, FATALITIES_HIGH, WOUNDED, MISSING, DISPLACED, ARRESTED -> isHalf(amounts);
            case URL -> isHalf(addresses);
            default -> true;
        };
    }

    private boolean isHalf(int some) {
        return some * 2 >= looked;
    }

    private boolean areAllDifferent() {
        return looked >= ENOUGH_FOR_KINDS && distinct > Math.min(looked, MOST_DISTINCT) * NO_KINDS;
    }

    /** Whether most are references of a grid. */
    boolean areGrids() {
        return grids > 0 && isHalf(grids);
    }

    /** Whether most are numbers that no angle has. */
    boolean areNumbersBeyondDegrees() {
        return numbers > 0 && isHalf(numbers) && degrees == 0;
    }

    /** Whether most are degrees that no latitude has. */
    boolean areMostlyBeyond90() {
        return beyond > 0 && beyond * 2 >= looked;
    }

    /** Gathers what the values of a column tell. */
    public static final class Tally {

        /** So many values are enough. */
        private static final int MOST = 5_000;

        private static final int LONGEST_NUMBER = 40;
        private static final int LONGEST_CODE = 12;
        private static final double QUARTER = 90;
        /** What a point may begin with: a number, a bracket, a point of the compass, or the name of a geometry. */
        private static final String POINT_BEGINS = "0123456789+-.([{NSEWOPnsewop";

        private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");

        private final Set<String> different = new HashSet<>();
        private final Set<String> nothings = new HashSet<>();
        private int looked;
        private int degrees;
        private int beyond;
        private int numbers;
        private int amounts;
        private int codes;
        private int points;
        private int longitudeFirst;
        private int latitudeFirst;
        private int addresses;
        private int grids;
        private long characters;

        /** Takes a cell into account. */
        public void add(String cell) {
            if (Nothing.isWord(cell)) {
                nothings.add(cell);
                return;
            }
            if (looked >= MOST || Nothing.isSaidBy(cell)) {
                return;
            }
            looked++;
            characters += cell.length();
            if (different.size() < MOST_DISTINCT) {
                different.add(cell);
            }
            if (WebAddresses.areIn(cell)) {
                addresses++;
            } else if (cell.length() <= LONGEST_NUMBER) {
                addShort(CellText.plain(cell));
            }
            addPoint(cell);
        }

        private void addShort(String text) {
            numbers += NUMBER.matcher(text).matches() ? 1 : 0;
            amounts += NumberCell.isRead(text) ? 1 : 0;
            grids += OtherPositions.isGrid(text) ? 1 : 0;
            codes += text.length() <= LONGEST_CODE && Profile.isPlaceCode(text) ? 1 : 0;
            if (text.chars().noneMatch(Character::isDigit)) {
                return;
            }
            double angle = Math.abs(PointCell.degrees(text));
            if (angle <= 2 * QUARTER) {
                degrees++;
                beyond += angle > QUARTER ? 1 : 0;
            }
        }

        private void addPoint(String cell) {
            if (POINT_BEGINS.indexOf(cell.charAt(0)) < 0) {
                return;
            }
            boolean latitude = PointCell.point(cell, false).isPresent();
            boolean longitude = PointCell.point(cell, true).isPresent();
            points += latitude || longitude ? 1 : 0;
            longitudeFirst += longitude && !latitude ? 1 : 0;
            latitudeFirst += latitude && !longitude ? 1 : 0;
        }

        /** What they tell so far. */
        public ColumnValues values() {
            return new ColumnValues(
                    looked,
                    degrees,
                    beyond,
                    numbers,
                    amounts,
                    codes,
                    points,
                    longitudeFirst,
                    latitudeFirst,
                    addresses,
                    characters,
                    different.size(),
                    grids,
                    nothings);
        }
    }
}
