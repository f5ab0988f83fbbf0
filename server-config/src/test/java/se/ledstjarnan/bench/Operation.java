package se.ledstjarnan.bench;

import java.util.function.Supplier;

/**
 * Something a user does, and the least that could be done to get the same from the database.
 *
 * @param name as it stands in the table
 * @param rounds how many times it is timed
 * @param prepare what the user does before, each time; not timed
 * @param work does it once and gives the bytes that went over the wire for the page itself; throws when the answer is not right
 * @param sql the same data by plain SQL, or null where none compares
 */
record Operation(String name, int rounds, Runnable prepare, Supplier<Integer> work, String sql) {

    Operation(String name, Supplier<Integer> work, String sql) {
        this(name, 200, work, sql);
    }

    Operation(String name, int rounds, Supplier<Integer> work, String sql) {
        this(name, rounds, () -> {}, work, sql);
    }
}
