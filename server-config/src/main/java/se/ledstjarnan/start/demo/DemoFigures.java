package se.ledstjarnan.start.demo;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.CollectedFigure;
import se.ledstjarnan.domain.report.CollectedSeries;
import se.ledstjarnan.domain.report.CollectedTable;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.CountTable;

/** What the features would have handed in to the demo's yearly reports, counted in the demo's own cases. */
final class DemoFigures {

    private static final String CASES = "/deviation/cases.xhtml?status=every&kind=deviation&from=%d-01-01&to=%d-12-31";

    private final Sql sql;
    private int year;

    DemoFigures(Sql sql) {
        this.sql = sql;
    }

    /** By source. */
    Map<String, CollectedBlock> of(int told) throws SQLException {
        year = told;
        Map<String, CollectedBlock> blocks = new LinkedHashMap<>();
        blocks.put("deviation.overview", overview());
        blocks.put(
                "deviation.byCategory",
                table("hsl", "Avvikelser i hälso- och sjukvården efter kategori", "Kategori", grouped("c.name", """
                        from deviation d join category c on c.id = d.category_id where d.kind = 'DEVIATION' and d.area = 'HSL'""")));
        blocks.put(
                "deviation.byOperation",
                table(
                        "all",
                        "Avvikelser i socialtjänst och LSS efter verksamhet",
                        "Verksamhet",
                        grouped("coalesce(o.name, 'Utan verksamhet')", """
                        from deviation d join unit u on u.id = d.unit_id left join operation o on o.id = u.operation_id
                        where d.kind = 'DEVIATION' and d.area <> 'HSL'""")));
        blocks.put(
                "complaint.overview",
                table("all", "Klagomål och synpunkter efter lagrum", "Lag", grouped("d.area", """
                        from deviation d where d.kind = 'COMPLAINT'""")));
        blocks.put("lexsarah.overview", counted("Rapporter enligt lex Sarah", "lex_sarah", "/lexsarah/cases.xhtml"));
        blocks.put("lexmaria.overview", counted("Utredningar enligt lex Maria", "lex_maria", "/lexmaria/cases.xhtml"));
        blocks.put("measure.overview", measures());
        return blocks;
    }

    private CollectedBlock overview() throws SQLException {
        List<String> months = new ArrayList<>();
        List<BigDecimal> care = new ArrayList<>();
        List<BigDecimal> social = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            LocalDate from = LocalDate.of(year, month, 1);
            months.add(from.toString().substring(0, 7));
            care.add(month(from, "= 'HSL'"));
            social.add(month(from, "<> 'HSL'"));
        }
        CollectedSeries series = new CollectedSeries(
                "months",
                "Avvikelser per månad",
                months,
                List.of(
                        new CollectedSeries.Line("Hälso- och sjukvård", care),
                        new CollectedSeries.Line("Socialtjänst och LSS", social)));
        CollectedTable streams = new CollectedTable(
                "streams",
                "Avvikelser efter lag",
                "Lag",
                grouped("d.area", "from deviation d where d.kind = 'DEVIATION'"),
                true,
                CASES.formatted(year, year));
        return new CollectedBlock(
                List.of(streams),
                List.of(),
                List.of(series),
                List.of("Fler avvikelser kan betyda att fler rapporteras."));
    }

    private BigDecimal month(LocalDate from, String area) throws SQLException {
        long count =
                sql.number("select count(*) from deviation where kind = 'DEVIATION' and status <> 'DUPLICATE' and area "
                        + area + " and reported_at >= '" + from + "' and reported_at < '" + from.plusMonths(1) + "'");
        return count == 0 ? null : BigDecimal.valueOf(count);
    }

    /** Two columns: the year before and the year itself. */
    private CountTable grouped(String label, String from) throws SQLException {
        List<CountRow> rows = new ArrayList<>();
        sql.each(
                "select " + label + ", count(*) filter (where d.reported_at < '" + year
                        + "-01-01'), count(*) filter (where"
                        + " d.reported_at >= '" + year + "-01-01') " + from
                        + " and d.status <> 'DUPLICATE' and d.reported_at >= '"
                        + (year - 1) + "-01-01' and d.reported_at < '" + (year + 1)
                        + "-01-01' group by 1 order by 3 desc, 1",
                row -> rows.add(new CountRow(
                        row.getString(1), named(row.getString(1)), null, List.of(row.getInt(2), row.getInt(3)))));
        return new CountTable(List.of(String.valueOf(year - 1), String.valueOf(year)), rows, false);
    }

    private static String named(String area) {
        return switch (area) {
            case "HSL" -> "Hälso- och sjukvård (HSL)";
            case "SOL" -> "Socialtjänst (SoL)";
            default -> area;
        };
    }

    private CollectedBlock table(String key, String title, String rowTitle, CountTable counts) {
        CollectedTable table = new CollectedTable(key, title, rowTitle, counts, true, CASES.formatted(year, year));
        return new CollectedBlock(List.of(table), List.of(), List.of(), List.of());
    }

    private CollectedBlock counted(String label, String table, String address) throws SQLException {
        long now = sql.number("select count(*) from " + table + " x where extract(year from x.received_at) = " + year);
        return figures(new CollectedFigure("received", label, BigDecimal.valueOf(now), null, null, false, address));
    }

    private CollectedBlock measures() throws SQLException {
        return figures(
                measure("decided", "Beslutade åtgärder", "x.created_at"),
                measure("done", "Genomförda åtgärder", "x.status = 'DONE' and x.ended_at"),
                measure("achieved", "Åtgärder med avsedd effekt", "x.verdict = 'ACHIEVED' and x.verdict_at"));
    }

    private CollectedFigure measure(String key, String label, String moment) throws SQLException {
        long count = sql.number("select count(*) from measure x where " + moment + " >= '" + year + "-01-01' and "
                + moment.substring(moment.lastIndexOf(' ') + 1) + " < '" + (year + 1) + "-01-01'");
        return new CollectedFigure(key, label, BigDecimal.valueOf(count), null, null, false, "/measure/measures.xhtml");
    }

    private static CollectedBlock figures(CollectedFigure... figures) {
        return new CollectedBlock(List.of(), List.of(figures), List.of(), List.of());
    }
}
