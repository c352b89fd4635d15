package org.dateline.query;

/** Numbers in ascending order, searched by halves. */
final class Ascending {

    private Ascending() {}

    /** The first position at which the numbers are not below this one; how many there are if all are below it. */
    static int firstFrom(long[] ascending, long least) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
