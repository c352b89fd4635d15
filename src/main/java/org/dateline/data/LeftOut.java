package org.dateline.data;

import static org.dateline.language.Tr.tr;

import org.dateline.json.Json;
import org.dateline.problem.Problems;

/** Says that an object of a file is left out. What the object is called is a key of messages, such as "event". */
final class LeftOut {

    private LeftOut() {}

    /** Reports that something else stands where an object should. */
    static void noObject(Json value, String path, String noun, Problems problems) {
        problems.error(value.line(), path, tr("the {0} is left out", tr(noun)), tr("an object"), value.describe());
    }

    /** Why it is, and that it is. */
    static String because(String message, String noun) {
        return tr("{0}; the {1} is left out", message, tr(noun));
    }
}
