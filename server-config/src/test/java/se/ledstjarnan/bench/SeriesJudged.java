package se.ledstjarnan.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import se.ledstjarnan.domain.statistics.Xmr;
import se.ledstjarnan.start.Postgres;

/**
 * Five hundred indicators with five years of monthly outcomes, each judged by a control chart: read and computed as the focus of an
 * analysis does it. It is to cost at most twice its SQL alone.
 */
final class SeriesJudged {

    /** The same by plain SQL. */
    static final String SQL =
            "select o.indicator_id, o.value from outcome o join indicator i on i.id = o.indicator_id and i.name like 'B-%'"
                    + " order by o.indicator_id, o.first_day";

    private static final int SERIES = 500;
    private static final int MONTHS = 60;

    private final Postgres database;

    SeriesJudged(Postgres database) throws SQLException {
        this.database = database;
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    with made as (
                        insert into indicator (number, name, source, measured_in, direction, frequency, whole, since)
                        select 100000 + n, 'B-' || n, 'MANUAL', 'procent', 'HIGHER', 'MONTH', true, date '2015-01-01'
                        from generate_series(1, %d) n returning id)
                    insert into outcome (indicator_id, first_day, value, entered_at)
                    select m.id, cast(date '2021-01-01' + k * interval '1 month' as date), 70 + (m.id * 7919 + k * 104729) %% 200 / 10.0,
                        now()
                    from made m, generate_series(0, %d) k
                    """.formatted(SERIES, MONTHS - 1));
            statement.execute("analyze outcome");
        }
    }

    /** Gives the number of values read. */
    int judge() {
        try (Connection connection = database.connectAsApplication();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SQL)) {
            double[] values = new double[MONTHS];
            int read = 0;
            int signs = 0;
            while (rows.next()) {
                values[read % MONTHS] = rows.getDouble(2);
                read++;
                if (read % MONTHS == 0) {
                    signs += Xmr.of(values, Xmr.Numbers.PERCENT).signs().size();
                }
            }
            if (read != SERIES * MONTHS || signs < 0) {
                throw new IllegalStateException(read + " values, such as " + Arrays.toString(values));
            }
            return read;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
