package se.ledstjarnan.start.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Inserts by table and columns, batched; ids are given out here so that rows can point at each other before they are sent. */
final class Sql implements AutoCloseable {

    private static final int BATCH = 500;

    /** Ids set aside at once, so that whoever uses the product meanwhile is given others. */
    private static final int RESERVED = 1_000_000;

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();
    private final Map<String, Integer> waiting = new LinkedHashMap<>();
    private final Map<String, Long> categories = new HashMap<>();
    private final Map<String, String> categoryNames = new HashMap<>();
    private long nextId;
    private long lastId;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** Sets ids aside, once. */
    void reserve() throws SQLException {
        nextId = number("select nextval('entity_id')");
        lastId = number("select setval('entity_id', " + (nextId + RESERVED) + ")");
    }

    long id() {
        if (nextId >= lastId) {
            throw new IllegalStateException("No ids are set aside for so many rows");
        }
        return ++nextId;
    }

    long number(String query) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query);
                ResultSet rows = select.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    void execute(String statement) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        }
    }

    /** What takes one row of a query. */
    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    /** Reads rows that have been sent already: {@link #flush()} first. */
    void each(String query, Row taker) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                taker.read(rows);
            }
        }
    }

    /** The first column of the first row as a text; null for none. */
    String text(String query) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query);
                ResultSet rows = select.executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    /** The id of a category that the migrations brought. */
    Long category(String code) throws SQLException {
        return categories().get(code);
    }

    /** Ids by code of the categories that the migrations brought. */
    Map<String, Long> categories() throws SQLException {
        if (categories.isEmpty()) {
            try (PreparedStatement select = connection.prepareStatement("select code, id, name from category");
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    categories.put(rows.getString(1), rows.getLong(2));
                    categoryNames.put(rows.getString(1), rows.getString(3));
                }
            }
        }
        return categories;
    }

    String categoryName(String code) throws SQLException {
        categories();
        return categoryNames.get(code);
    }

    /** @param into table and columns as SQL writes them: "table (a, b, c)" */
    void insert(String into, Object... values) throws SQLException {
        PreparedStatement insert = statements.get(into);
        if (insert == null) {
            insert = connection.prepareStatement(
                    "insert into " + into + " values (" + "?, ".repeat(values.length - 1) + "?)");
            statements.put(into, insert);
        }
        for (int i = 0; i < values.length; i++) {
            set(insert, i + 1, values[i]);
        }
        insert.addBatch();
        if (waiting.merge(into, 1, Integer::sum) >= BATCH) {
            flush();
        }
    }

    private static void set(PreparedStatement insert, int index, Object value) throws SQLException {
        insert.setObject(index, value instanceof Instant instant ? Timestamp.from(instant) : value);
    }

    /** Sends what waits, table by table in the order in which the tables were first used. */
    void flush() throws SQLException {
        for (Map.Entry<String, PreparedStatement> each : statements.entrySet()) {
            if (waiting.getOrDefault(each.getKey(), 0) > 0) {
                each.getValue().executeBatch();
                waiting.put(each.getKey(), 0);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        flush();
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }
}
