package org.dateline.database;

import java.util.Optional;

/** How one gets into databases: with which password, and whether a driver may be used that does not come with the program. */
public interface Access {

    /** The variable of the environment that a password is taken from. */
    String PASSWORD_VARIABLE = "DATELINE_DB_PASSWORD";

    /** Takes the password from the environment, or none, and uses only the drivers that come with the program. */
    Access ENVIRONMENT = new Access() {
        @Override
        public Optional<String> password(EventSource.Database database) {
            return Optional.ofNullable(System.getenv(PASSWORD_VARIABLE));
        }

        @Override
        public boolean allows(String address) {
            return false;
        }
    };

    /** The password of the user whom a source names; empty for none, or for that of the driver's own file ({@code .pgpass}). */
    Optional<String> password(EventSource.Database database);

    /** Whether an address may be opened whose driver is only on the class path: what is in it may make a driver run what its author wants. */
    boolean allows(String address);
}
