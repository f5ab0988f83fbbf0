package se.ledstjarnan.ejb.report;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.ledstjarnan.domain.report.CellName;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.CollectedFigure;
import se.ledstjarnan.domain.report.CollectedList;
import se.ledstjarnan.domain.report.CollectedSeries;
import se.ledstjarnan.domain.report.CollectedTable;
import se.ledstjarnan.domain.report.CountedCells;
import se.ledstjarnan.domain.report.FigurePart;
import se.ledstjarnan.domain.report.ReportFigure;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.CountTable;

/** Reads figures as {@link BlockText} wrote them. What has once been written must always be read. */
final class BlockJson {

    private BlockJson() {}

    static CollectedBlock read(String text) {
        JsonObject json = Json.createReader(new StringReader(text)).readObject();
        return new CollectedBlock(
                list(json, "tables", BlockJson::readTable),
                list(json, "figures", BlockJson::readFigure),
                list(json, "series", BlockJson::readSeries),
                json.containsKey("lists") ? list(json, "lists", BlockJson::readList) : List.of(),
                texts(json, "notes"),
                json.containsKey("facts") ? list(json, "facts", BlockJson::readFact) : List.of());
    }

    private static ReportFigure readFact(JsonObject json) {
        return new ReportFigure(
                FigurePart.valueOf(json.getString("part")),
                json.getString("key"),
                json.getString("label"),
                json.getString("group", null),
                json.getInt("order"),
                LocalDate.parse(json.getString("period")),
                json.getInt("count"));
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
                json.getString("address", null),
                readCells(json));
    }

    /** Null where they stand nowhere else. */
    private static CountedCells readCells(JsonObject json) {
        JsonObject cells = json.getJsonObject("cells");
        return cells == null
                ? null
                : new CountedCells(
                        cells.getString("rows"),
                        texts(cells, "columns").stream()
                                .map(text -> CellName.parse(text).orElseThrow())
                                .map(name -> new CountedCells.Column(name.counted(), name.within(), name.period()))
                                .toList());
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
                json.getString("address", null),
                json.containsKey("base") ? json.getInt("base") : null,
                json.getString("cell", null));
    }

    private static CollectedSeries readSeries(JsonObject json) {
        return new CollectedSeries(
                json.getString("key"),
                json.getString("title"),
                texts(json, "points"),
                list(json, "lines", BlockJson::readLine),
                readCells(json));
    }

    private static CollectedList readList(JsonObject json) {
        List<List<String>> rows = json.getJsonArray("rows").getValuesAs(JsonArray.class).stream()
                .map(row -> row.getValuesAs(JsonString::getString))
                .toList();
        return new CollectedList(
                json.getString("key"),
                json.getString("title"),
                texts(json, "columns"),
                rows,
                json.getString("address", null));
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
