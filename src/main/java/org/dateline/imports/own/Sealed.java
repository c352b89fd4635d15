package org.dateline.imports.own;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.data.write.Seal;
import org.dateline.json.Json;
import org.dateline.json.JsonTape.Kind;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside what an export shows of an event, or of nothing.
 *
 * @param record the event, or another part of the record, in the format of datasets; null if there is none
 * @param position where it stood in its dataset
 * @param seal of what is shown, as it was written
 * @param recordSeal of the record, as it was written
 */
record Sealed(@Nullable Json record, double position, String seal, String recordSeal) {

    static final String RECORD = "record";
    static final String BESIDE = "dateline";

    private static final String NO_RECORD = key("no record of Dateline stands with this; it is left out");

    /** @param otherwise its position if none is said */
    static Sealed of(@Nullable Json beside, int otherwise) {
        Json record = beside == null ? null : beside.get(RECORD);
        Json position = beside == null ? null : beside.get("position");
        return new Sealed(
                record != null && record.is(Kind.OBJECT) ? record : null,
                position != null && position.is(Kind.NUMBER) ? Double.parseDouble(position.text()) : otherwise,
                text(beside, "seal"),
                text(beside, "recordSeal"));
    }

    private static String text(@Nullable Json beside, String key) {
        Json found = beside == null ? null : beside.get(key);
        return found == null ? "" : found.text();
    }

    /** Adds that the record was changed after the export, if it was. */
    void check(Path file, Location where, String what, Consumer<Problem> problems) {
        if (record != null
                && !recordSeal.isEmpty()
                && !Seal.ofJson(record.compact()).equals(recordSeal)) {
            problems.accept(changedRecord(file, where, tr("the record of {0}", what)));
        }
    }

    /** A part of the record that was changed after the export. */
    static Problem changedRecord(Path file, Location where, String what) {
        return Problem.warning(
                file.toString(),
                where,
                tr("{0} was changed after Dateline had written it; it is read as it stands now", what));
    }

    /** Events that were taken out after the export; empty if none were. */
    static Optional<Problem> missing(Path file, long written, long found) {
        long missing = written - found;
        return missing <= 0
                ? Optional.empty()
                : Optional.of(Problem.warning(
                        file.toString(),
                        Location.WHOLE_FILE,
                        trn(
                                missing,
                                "{0} of the {1} events that Dateline wrote is not in this file any more",
                                "{0} of the {1} events that Dateline wrote are not in this file any more",
                                written)));
    }

    /** Something that came into the file after the export. */
    static Problem leftOut(Path file, Location where, String found) {
        return new Problem(
                Severity.ERROR,
                file.toString(),
                where,
                tr(NO_RECORD),
                tr("what Dateline wrote, or to have the file read as a table"),
                found);
    }

    static boolean isLeftOut(Problem problem) {
        return problem.message().equals(tr(NO_RECORD));
    }

    /** Something that was changed after the export. */
    static Problem changed(Path file, Location where, String what) {
        return Problem.warning(
                file.toString(),
                where,
                tr("{0} was changed after Dateline had written it; its record is read, which is as it was", what));
    }
}
