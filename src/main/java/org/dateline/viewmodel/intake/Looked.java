package org.dateline.viewmodel.intake;

import org.dateline.propose.source.LikeSources;
import org.dateline.propose.source.SourceProposal;

/**
 * What was found in a text before it is gone through.
 *
 * @param source what the record of its source may say
 * @param like which reports of the dataset it is like
 */
public record Looked(SourceProposal source, LikeSources like) {}
