package se.ledstjarnan.start.demo;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Twenty-five indicators with targets, and their outcomes of last year and this from all three sources; some few, some missing. */
final class DemoOutcomes {

    private static final Map<String, Integer> MONTHS = Map.of("MONTH", 1, "QUARTER", 3, "HALF_YEAR", 6, "YEAR", 12);
    private static final Map<String, String> FORECASTS =
            Map.of("R", "REACHED", "P", "PARTLY", "N", "NOT_REACHED", "U", "UNSURE");
    private static final int FEW = 3;
    private static final int MOST = 40;
    private static final int YEARS_OF_KOLADA = 3;

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final LocalDate today;
    private final Map<String, Long> ids = new HashMap<>();
    private final Map<String, String[]> rows = new HashMap<>();

    DemoOutcomes(Sql sql, DemoOrganisation organisation, LocalDate today) {
        this.sql = sql;
        this.organisation = organisation;
        this.today = today;
    }

    /** Of the indicator with that key. */
    long id(String key) {
        return ids.get(key);
    }

    void load() throws SQLException {
        for (String[] row : Csv.rows("indicators.csv")) {
            indicator(row);
        }
        for (String[] row : Csv.rows("outcomes.csv")) {
            outcomes(row);
        }
        sql.flush();
        sql.execute(
                "insert into outcome (indicator_id, first_day, value, entered_at) select i.id, make_date(v.year, 1, 1), v.value, now()"
                        + " from indicator i join kolada_value v on v.kpi = i.source_key join kolada_selection s on s.municipality = v.municipality"
                        + " where i.source = 'KOLADA' and v.value is not null and v.year >= "
                        + (today.getYear() - YEARS_OF_KOLADA));
        beside("PLAN", "U20443");
        beside("FORS", "U31402");
        sql.number("select setval('indicator_number', " + ids.size() + ")");
    }

    private void indicator(String[] row) throws SQLException {
        long id = sql.id();
        ids.put(row[0], id);
        rows.put(row[0], row);
        boolean broken = !row[12].isEmpty();
        boolean retired = !row[13].isEmpty();
        sql.insert(
                "indicator (id, number, name, definition, source, source_key, measured_in, direction, frequency, responsible_id, whole,"
                        + " since, break_on, break_reason, retired_on, retired_reason)",
                id,
                ids.size(),
                row[1],
                row[2],
                row[3],
                row[4].isEmpty() ? null : row[4],
                row[5],
                row[6],
                row[7],
                organisation.person(row[8]).id(),
                row[9].equals("1"),
                since(row),
                broken ? LocalDate.of(today.getYear(), 1, 1) : null,
                broken ? row[12].split(":")[1] : null,
                retired ? LocalDate.of(today.getYear(), 6, 15) : null,
                retired ? row[13].split(":")[1] : null);
        for (String unit : row[10].isEmpty() ? new String[0] : row[10].split(",")) {
            sql.insert("indicator_unit (indicator_id, unit_id)", id, organisation.id(DemoUnit.valueOf(unit)));
            targets(id, organisation.id(DemoUnit.valueOf(unit)), row[11]);
        }
        if (row[9].equals("1")) {
            targets(id, null, row[11]);
        }
    }

    /** Seen with an official measure of the same thing. */
    private void beside(String key, String kpi) throws SQLException {
        sql.execute("update indicator set compared_kpi = '" + kpi + "' where id = " + id(key));
    }

    private LocalDate since(String[] row) {
        int years = row[3].equals("KOLADA") ? YEARS_OF_KOLADA : 1;
        return LocalDate.of(today.getYear() - years, 1, 1);
    }

    /** Of last year, this one and the next. */
    private void targets(long indicator, Long unit, String written) throws SQLException {
        if (written.isEmpty()) {
            return;
        }
        String[] levels = written.split("\\|", -1);
        for (int i = 0; i < levels.length; i++) {
            if (!levels[i].isEmpty()) {
                sql.insert(
                        "indicator_target (id, indicator_id, unit_id, year, level)",
                        sql.id(),
                        indicator,
                        unit,
                        today.getYear() - 1 + i,
                        decimal(levels[i]));
            }
        }
    }

    /** One after the other from the beginning of last year: F for too few answers, M for not measured, - for what nobody has entered. */
    private void outcomes(String[] row) throws SQLException {
        String[] about = rows.get(row[0]);
        int months = MONTHS.get(about[7]);
        LocalDate first = LocalDate.of(today.getYear() - 1, 1, 1);
        String[] written = row[2].split("\\|");
        String note =
                written.length > 2 && written[written.length - 1].length() > 12 ? written[written.length - 1] : null;
        int values = note == null ? written.length : written.length - 2;
        for (int i = 0; i < values; i++) {
            if (!written[i].equals("-") && !first.plusMonths(months).isAfter(today)) {
                outcome(row, about, first, written[i], i == values - 1 ? note : null);
            }
            first = first.plusMonths(months);
        }
    }

    private void outcome(String[] row, String[] about, LocalDate first, String written, String note)
            throws SQLException {
        String[] parts = written.split("/");
        boolean few = parts[0].equals("F");
        boolean none = parts[0].equals("M");
        boolean byHand = about[3].equals("MANUAL");
        LocalDate entered = first.plusMonths(MONTHS.get(about[7])).plusDays(byHand ? 8 : 0);
        sql.insert(
                "outcome (id, indicator_id, unit_id, first_day, value, missing, base, forecast, note, entered_by_id, entered_at)",
                sql.id(),
                id(row[0]),
                row[1].isEmpty() ? null : organisation.id(DemoUnit.valueOf(row[1])),
                first,
                few || none ? null : decimal(parts[0]),
                few ? "TOO_FEW" : none ? "NOT_MEASURED" : null,
                few ? Integer.valueOf(FEW) : byHand && about[5].equals("%") ? Integer.valueOf(MOST) : null,
                parts.length == 1 ? null : FORECASTS.get(parts[1]),
                note,
                byHand ? organisation.person(about[8]).id() : null,
                DemoGoals.at(entered.isAfter(today) ? today : entered));
    }

    private static BigDecimal decimal(String written) {
        return new BigDecimal(written.replace(',', '.'));
    }
}
