package org.dateline.imports.own;

import java.nio.file.Path;
import org.dateline.json.Json;
import org.dateline.json.JsonTape.Kind;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside what an export shows of an event.
 *
 * @param record the event in the format of datasets, or null if there is none
 * @param position where it stood in its dataset
 * @param seal of what is shown, as it was written
 */
record Sealed(@Nullable Json record, double position, String seal) {

    static final String RECORD = "record";
    static final String BESIDE = "dateline";

    private static final String NO_RECORD = "no record of Dateline stands with this; it is left out";

    /** @param otherwise its position if none is said */
    static Sealed of(@Nullable Json beside, int otherwise) {
        Json record = beside == null ? null : beside.get(RECORD);
        Json position = beside == null ? null : beside.get("position");
        Json seal = beside == null ? null : beside.get("seal");
        return new Sealed(
                record != null && record.is(Kind.OBJECT) ? record : null,
                position != null && position.is(Kind.NUMBER) ? Double.parseDouble(position.text()) : otherwise,
                seal == null ? "" : seal.text());
    }

    /** Something that came into the file after the export. */
    static Problem leftOut(Path file, Location where, String found) {
        return new Problem(
                Severity.ERROR,
                file.toString(),
                where,
                NO_RECORD,
                "what Dateline wrote, or to have the file read as a table",
                found);
    }

    static boolean isLeftOut(Problem problem) {
        return problem.message().equals(NO_RECORD);
    }

    /** Something that was changed after the export. */
    static Problem changed(Path file, Location where, String what) {
        return Problem.warning(
                file.toString(),
                where,
                what + " was changed after Dateline had written it; its record is read, which is as it was");
    }
}
