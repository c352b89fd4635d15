package org.dateline.export;

/** What a row is in the structure of the document (ISO 32000-1, 14.8.4). */
enum Role {
    TITLE("H1"),
    SECTION("H2"),
    ENTRY("H3"),
    TEXT("P"),
    QUOTE("BlockQuote"),
    TABLE_HEAD("TR"),
    TABLE_ROW("TR"),
    PICTURE("Figure");

    private final String type;

    Role(String type) {
        this.type = type;
    }

    /** The standard structure type. */
    String type() {
        return type;
    }

    boolean isInTable() {
        return this == TABLE_HEAD || this == TABLE_ROW;
    }
}
