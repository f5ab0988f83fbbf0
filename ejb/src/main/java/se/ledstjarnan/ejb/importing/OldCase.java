package se.ledstjarnan.ejb.importing;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** A row of a file as it will be stored: by the names of the columns of {@code case_import_row}; what is null is left out. */
final class OldCase {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final Map<String, Object> values = new HashMap<>();

    OldCase(int line) {
        values.put("line", line);
    }

    void set(String column, Object value) {
        if (value instanceof LocalDateTime moment) {
            Instant instant = moment.atZone(ClockProducer.SWEDEN).toInstant();
            values.put(column, instant.toString());
        } else if (value != null) {
            values.put(column, value);
        }
    }

    /** Null where there is none. */
    String text(String column) {
        Object value = values.get(column);
        return value == null ? null : value.toString();
    }

    JsonObject json() {
        JsonObjectBuilder row = JSON.createObjectBuilder();
        values.forEach((column, value) -> {
            if (value instanceof Number number) {
                row.add(column, JSON.createValue(number.longValue()));
            } else {
                row.add(column, value.toString());
            }
        });
        return row.build();
    }
}
