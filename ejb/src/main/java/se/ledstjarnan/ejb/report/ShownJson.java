package se.ledstjarnan.ejb.report;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.statistics.PublishedCell;
import se.ledstjarnan.domain.statistics.PublishedRow;
import se.ledstjarnan.domain.statistics.PublishedTable;

/** Tables as they are told, as the JSON that they are stored as: hidden cells without their counts. What was written must always be read. */
final class ShownJson {

    private ShownJson() {}

    static String of(Map<String, PublishedTable> tables) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        tables.forEach((key, table) -> json.add(key, of(table)));
        return json.build().toString();
    }

    private static JsonObjectBuilder of(PublishedTable table) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        table.rows().forEach(row -> rows.add(of(row)));
        JsonArrayBuilder closed = Json.createArrayBuilder();
        table.closedColumns().stream().sorted().forEach(closed::add);
        return Json.createObjectBuilder()
                .add("columns", Json.createArrayBuilder(table.columns()))
                .add("rows", rows)
                .add("threshold", table.threshold())
                .add("closed", closed);
    }

    private static JsonObjectBuilder of(PublishedRow row) {
        JsonArrayBuilder cells = Json.createArrayBuilder();
        for (PublishedCell cell : row.cells()) {
            if (cell.isShown()) {
                cells.add(cell.value());
            } else {
                cells.add(cell.display().name());
            }
        }
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("kind", row.kind().name());
        add(json, "key", row.key());
        add(json, "label", row.label());
        add(json, "group", row.group());
        return json.add("cells", cells);
    }

    private static void add(JsonObjectBuilder json, String name, String value) {
        if (value != null) {
            json.add(name, value);
        }
    }

    static Map<String, PublishedTable> read(String text) {
        Map<String, PublishedTable> tables = new LinkedHashMap<>();
        JsonObject json = Json.createReader(new StringReader(text)).readObject();
        json.forEach((key, table) -> tables.put(key, readTable(table.asJsonObject())));
        return tables;
    }

    private static PublishedTable readTable(JsonObject json) {
        List<PublishedRow> rows = json.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .map(ShownJson::readRow)
                .toList();
        Set<Integer> closed = json.getJsonArray("closed").getValuesAs(JsonNumber.class).stream()
                .map(JsonNumber::intValueExact)
                .collect(Collectors.toSet());
        List<String> columns = json.getJsonArray("columns").getValuesAs(JsonString::getString);
        return new PublishedTable(columns, rows, json.getInt("threshold"), closed);
    }

    private static PublishedRow readRow(JsonObject json) {
        JsonArray cells = json.getJsonArray("cells");
        return new PublishedRow(
                PublishedRow.Kind.valueOf(json.getString("kind")),
                json.getString("key", null),
                json.getString("label", null),
                json.getString("group", null),
                cells.stream().map(ShownJson::readCell).toList());
    }

    private static PublishedCell readCell(JsonValue cell) {
        return cell instanceof JsonNumber number
                ? PublishedCell.shown(number.intValueExact())
                : new PublishedCell(PublishedCell.Display.valueOf(((JsonString) cell).getString()), null);
    }
}
