package org.dateline.model;

/** Something that a dataset refers to by an id. */
public interface Identified {

    /** The id, unique among its kind in the dataset; lower case, digits and hyphens. */
    String id();
}
