package se.ledstjarnan.ejb.shared;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Several short lists of one page, asked for in one statement: each is a query of its own, in SQL with named parameters as in
 * {@link JpaNative}, whose rows come back as JSON in its order. For what one case has of many kinds; a list of cases is no such list.
 */
public final class JpaTogether {

    /** Finding the provider anew each time is slow on a server. */
    private static final JsonReaderFactory READERS = JsonProvider.provider().createReaderFactory(Map.of());

    private final Map<String, String> queries = new LinkedHashMap<>();
    private final Map<String, Object> parameters = new HashMap<>();

    public JpaTogether ask(String name, String sql) {
        queries.put(name, sql);
        return this;
    }

    /** Asks only if it is wanted; else its rows are none. */
    public JpaTogether ask(boolean wanted, String name, String sql) {
        return wanted ? ask(name, sql) : this;
    }

    /** Values by name, for all of the queries. */
    public JpaTogether with(Map<String, ?> values) {
        parameters.putAll(values);
        return this;
    }

    /** Sends the statement; without a query there is none. */
    public Answers answer(EntityManager em) {
        if (queries.isEmpty()) {
            return new Answers(JsonObject.EMPTY_JSON_OBJECT);
        }
        String sql = queries.entrySet().stream()
                .map(query -> "'" + query.getKey() + "', (select json_agg(q) from (" + query.getValue() + ") q)")
                .collect(Collectors.joining(", ", "select cast(json_build_object(", ") as text)"));
        String json = (String) JpaNative.query(em, sql, parameters).getSingleResult();
        try (JsonReader reader = READERS.createReader(new StringReader(json))) {
            return new Answers(reader.readObject());
        }
    }

    /** What came back. */
    public static final class Answers {

        private final JsonObject found;

        Answers(JsonObject found) {
            this.found = found;
        }

        /** The rows of the query, made into what is wanted of them; none where it was not asked. */
        public <T> List<T> of(String name, Function<JsonRow, T> made) {
            if (!found.containsKey(name) || found.isNull(name)) {
                return List.of();
            }
            JsonArray rows = found.getJsonArray(name);
            return rows.getValuesAs(JsonObject.class).stream()
                    .map(row -> made.apply(new JsonRow(row)))
                    .toList();
        }
    }
}
