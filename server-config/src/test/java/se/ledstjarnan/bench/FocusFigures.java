package se.ledstjarnan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import se.ledstjarnan.start.Postgres;

/** The figures of three hundred indicators in twelve units, gathered into a round of analysis beside those it had. */
final class FocusFigures {

    /** The first page of them by plain SQL, the worst first. */
    static final String SQL =
            "select f.id, f.label, u.name, f.value, f.target, f.before, f.gap, f.standing, f.sign from collected_figure f"
                    + " left join unit u on u.id = f.unit_id join analysis_round r on r.id = f.round_id where r.number = 4"
                    + " order by f.standing, abs(f.gap) desc nulls last limit 25";

    /** The page that shows them. */
    static final String PAGE = "/analysis/round.xhtml?number=4&tab=focus";

    private FocusFigures() {}

    static void add(Postgres database) throws SQLException {
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into collected_figure (round_id, part, figure_key, label, unit_id, measured_in, value, target, before, direction,
                        gap, standing, sign)
                    select r.id, 'INDICATOR', 'B-' || i || '-' || u.place, 'Prov ' || i, u.id, 'procent', v.value, 70, v.value - 2, 'HIGHER',
                        v.value - 70, case when v.value < 70 then 'BAD' when v.value > 75 then 'GOOD' else 'ON_TARGET' end,
                        case when i % 9 = 0 then 'BELOW' else 'NOISE' end
                    from analysis_round r, generate_series(1, 300) i,
                        (select id, row_number() over (order by id) as place from unit where kind = 'UNIT' order by id limit 12) u,
                        lateral (select 60 + (i * 7 + u.place * 13) % 20 as value) v
                    where r.number = 4
                    """);
            statement.execute("analyze collected_figure");
        }
    }
}
