package se.ledstjarnan.ejb.shared;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** A row that the database gave as JSON ({@link JpaTogether}), read by the names of its columns. A null column is null. */
public final class JsonRow {

    private final JsonObject row;

    JsonRow(JsonObject row) {
        this.row = row;
    }

    public String text(String column) {
        return isNull(column) ? null : row.getString(column);
    }

    public Long number(String column) {
        return isNull(column) ? null : ((JsonNumber) row.get(column)).longValueExact();
    }

    /** A count or the like, never null. */
    public int whole(String column) {
        return row.getInt(column);
    }

    public boolean is(String column) {
        return row.getBoolean(column);
    }

    public Instant moment(String column) {
        return isNull(column) ? null : OffsetDateTime.parse(text(column)).toInstant();
    }

    public LocalDate day(String column) {
        return isNull(column) ? null : LocalDate.parse(text(column));
    }

    public <E extends Enum<E>> E constant(Class<E> type, String column) {
        return isNull(column) ? null : Enum.valueOf(type, text(column));
    }

    /** With its decimals. */
    public BigDecimal decimal(String column) {
        return isNull(column) ? null : row.getJsonNumber(column).bigDecimalValue();
    }

    /** Numbers that were put together to a list; none for null. */
    public List<BigDecimal> decimals(String column) {
        return isNull(column) ? List.of() : row.getJsonArray(column).getValuesAs(JsonNumber::bigDecimalValue);
    }

    /** Texts that were put together to a list; none for null. */
    public List<String> texts(String column) {
        return isNull(column)
                ? List.of()
                : row.getJsonArray(column).getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
    }

    private boolean isNull(String column) {
        if (!row.containsKey(column)) {
            throw new IllegalArgumentException("No column " + column);
        }
        return row.isNull(column);
    }
}
