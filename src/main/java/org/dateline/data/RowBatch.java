package org.dateline.data;

/**
 * The events of a batch as rows, with what was wrong with them.
 *
 * @param batch where they stand in the file
 * @param rows the bytes of the rows
 * @param begins for each entry of the batch where its row begins; -1 if it was left out
 * @param checksums of the bytes of each entry, CRC-32C
 * @param problems what was wrong, in order; of those beyond a limit only how many there are is known
 */
record RowBatch(EventBatch batch, byte[] rows, int[] begins, int[] checksums, Problems problems) {}
