package se.ledstjarnan.ejb.report;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.CollectedFigure;
import se.ledstjarnan.domain.report.CollectedSeries;
import se.ledstjarnan.domain.report.CollectedTable;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.CountTable;

/** Figures as they are stored with a report. What has once been written must always be read. */
public final class BlockJson {

    private BlockJson() {}

    public static String write(CollectedBlock block) {
        return Json.createObjectBuilder()
                .add("tables", array(block.tables(), BlockJson::table))
                .add("figures", array(block.figures(), BlockJson::figure))
                .add("series", array(block.series(), BlockJson::series))
                .add("notes", texts(block.notes()))
                .build()
                .toString();
    }

    private static JsonObjectBuilder table(CollectedTable table) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("key", table.key()).add("title", table.title());
        put(json, "rowTitle", table.rowTitle());
        put(json, "address", table.rowsAddress());
        return json.add("people", table.people())
                .add("columns", texts(table.counts().columns()))
                .add("rowTotals", table.counts().rowTotals())
                .add("rows", array(table.counts().rows(), BlockJson::row));
    }

    private static JsonObjectBuilder row(CountRow row) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "key", row.key());
        put(json, "label", row.label());
        put(json, "group", row.group());
        JsonArrayBuilder counts = Json.createArrayBuilder();
        row.counts().forEach(counts::add);
        return json.add("counts", counts);
    }

    private static JsonObjectBuilder figure(CollectedFigure figure) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("key", figure.key()).add("label", figure.label());
        number(json, "value", figure.value());
        put(json, "unit", figure.unit());
        put(json, "missing", figure.missing());
        put(json, "address", figure.rowsAddress());
        return json.add("people", figure.people());
    }

    private static JsonObjectBuilder series(CollectedSeries series) {
        return Json.createObjectBuilder()
                .add("key", series.key())
                .add("title", series.title())
                .add("points", texts(series.points()))
                .add("lines", array(series.lines(), BlockJson::line));
    }

    private static JsonObjectBuilder line(CollectedSeries.Line line) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        for (BigDecimal value : line.values()) {
            if (value == null) {
                values.addNull();
            } else {
                values.add(value);
            }
        }
        return Json.createObjectBuilder().add("label", line.label()).add("values", values);
    }

    private static <T> JsonArrayBuilder array(List<T> all, Function<T, JsonObjectBuilder> each) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        all.forEach(one -> array.add(each.apply(one)));
        return array;
    }

    private static JsonArrayBuilder texts(List<String> all) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        all.forEach(array::add);
        return array;
    }

    private static void put(JsonObjectBuilder json, String name, String value) {
        if (value != null) {
            json.add(name, value);
        }
    }

    private static void number(JsonObjectBuilder json, String name, BigDecimal value) {
        if (value != null) {
            json.add(name, value);
        }
    }

    public static CollectedBlock read(String text) {
        JsonObject json = Json.createReader(new StringReader(text)).readObject();
        return new CollectedBlock(
                list(json, "tables", BlockJson::readTable),
                list(json, "figures", BlockJson::readFigure),
                list(json, "series", BlockJson::readSeries),
                texts(json, "notes"));
    }

    private static CollectedTable readTable(JsonObject json) {
        CountTable counts = new CountTable(
                texts(json, "columns"), list(json, "rows", BlockJson::readRow), json.getBoolean("rowTotals"));
        return new CollectedTable(
                json.getString("key"),
                json.getString("title"),
                json.getString("rowTitle", null),
                counts,
                json.getBoolean("people"),
                json.getString("address", null));
    }

    private static CountRow readRow(JsonObject json) {
        List<Integer> counts = json.getJsonArray("counts").getValuesAs(JsonNumber::intValueExact);
        return new CountRow(
                json.getString("key", null), json.getString("label", null), json.getString("group", null), counts);
    }

    private static CollectedFigure readFigure(JsonObject json) {
        return new CollectedFigure(
                json.getString("key"),
                json.getString("label"),
                json.containsKey("value") ? json.getJsonNumber("value").bigDecimalValue() : null,
                json.getString("unit", null),
                json.getString("missing", null),
                json.getBoolean("people"),
                json.getString("address", null));
    }

    private static CollectedSeries readSeries(JsonObject json) {
        return new CollectedSeries(
                json.getString("key"),
                json.getString("title"),
                texts(json, "points"),
                list(json, "lines", BlockJson::readLine));
    }

    private static CollectedSeries.Line readLine(JsonObject json) {
        List<BigDecimal> values = new ArrayList<>();
        for (JsonValue value : json.getJsonArray("values")) {
            values.add(value == JsonValue.NULL ? null : ((JsonNumber) value).bigDecimalValue());
        }
        return new CollectedSeries.Line(json.getString("label"), values);
    }

    private static <T> List<T> list(JsonObject json, String name, Function<JsonObject, T> each) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(each)
                .toList();
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString::getString);
    }
}
