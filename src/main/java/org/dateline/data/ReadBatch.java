package org.dateline.data;

import java.util.List;
import org.dateline.events.ResolvedEvent;
import org.dateline.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The events of a batch, with what was wrong with them.
 *
 * @param batch where they stand in the file
 * @param events for each entry of the batch its event; null if it was left out
 * @param checksums of the bytes of each entry, CRC-32C
 * @param problems what was wrong, in order; of those beyond a limit only how many there are is known
 */
record ReadBatch(EventBatch batch, List<@Nullable ResolvedEvent> events, int[] checksums, Problems problems) {}
