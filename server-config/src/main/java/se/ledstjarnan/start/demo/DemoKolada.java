package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;

/** Six years of made-up values for made-up municipalities, so that the comparisons show something; the pages say that they are. */
final class DemoKolada {

    private static final int YEARS = 6;
    private static final int MUNICIPALITIES = 40;

    /** Every third value of one municipality is missing, as those of small ones are; a level of its own, a slow change, some chance. */
    private static final String VALUES = """
            with made as (
                insert into kolada_value (kpi, year, municipality, value)
                select m.kpi, y.year, case n.n when 0 then '0000' else cast(9000 + n.n as varchar) end,
                    case when m.title like '%%Ja=1%%' then 0
                        when (n.n = 1 and (y.year + m.place) %% 9 = 0) or n.n = 4 and m.place %% 3 = 0 then null
                        when m.title like '%%kr/%%' then 40000 + m.place * 900 + n.n * 700 + (y.year - %1$d) * 1200
                        when m.title like '%%(%%' then round(cast(30 + m.place * 37 %% 45
                            + (n.n * 7 + m.place * 11) %% 23 + (y.year - %1$d) * ((n.n + m.place) %% 3 - 1)
                            + (n.n * 13 + y.year * 5 + m.place) %% 4 as numeric), 1)
                        else 20 + (m.place * 31 + n.n * 17) %% 180 + (y.year - %1$d) * 2 end
                from kolada_measure m, generate_series(%1$d, %2$d) y(year), generate_series(0, %3$d) n(n)
                where not m.retired or y.year < %2$d
                returning 1)
            select count(*) from made
            """;

    private final Sql sql;
    private final Instant now;

    DemoKolada(Sql sql, Instant now) {
        this.sql = sql;
        this.now = now;
    }

    void load() throws SQLException {
        int last = now.atZone(DemoData.ZONE).getYear() - 1;
        long made = sql.number(VALUES.formatted(last - YEARS + 1, last, MUNICIPALITIES));
        sql.number("with chosen as (update kolada_selection set municipality = '9001', municipality_name = 'Påhittad'"
                + " returning 1) select count(*) from chosen");
        group("G90001", "äldreomsorg", "ELDERLY", "9002,9003,9004,9005,9006,9007,9008");
        group("G90002", "LSS", "LSS", "9003,9009,9010,9011,9012,9013,9014");
        group("G90003", "IFO", "SOCIAL", "9005,9015,9016,9017,9018,9019,9020");
        group("G90004", "övergripande", "GENERAL", "9002,9006,9010,9014,9018,9022,9026");
        sql.insert("kolada_fetch (kind, at, numbers)", "MADE_UP", now, (int) made);
    }

    private void group(String code, String field, String subject, String members) throws SQLException {
        int year = now.atZone(DemoData.ZONE).getYear() - 1;
        String title = "Liknande kommuner " + field + ", Påhittad, " + year;
        sql.insert("kolada_group (code, title, subject, year, members)", code, title, subject, year, members);
    }
}
