package org.dateline.data;

import org.jspecify.annotations.Nullable;

/**
 * Where an object stands: made into words only when a problem is told.
 *
 * @param outer the object that it is in; null for a path that is known
 * @param key its key there, or the whole path
 * @param index its number in the list under that key; -1 if it is no item of a list
 */
record ObjectPath(@Nullable ObjectPath outer, String key, int index) {

    @Override
    public String toString() {
        String known = outer == null ? key : outer + "." + key;
        return index < 0 ? known : known + "[" + index + "]";
    }
}
