package se.ledstjarnan.ejb.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.analysis.FigureStanding;
import se.ledstjarnan.domain.analysis.RoundSpan;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

/** The most that is asked of the focus page: 300 indicators in 12 units with five years of months behind them. */
class FocusVolumeIT extends ContainerTest {

    private static final int INDICATORS = 300;
    private static final int UNITS = 12;
    private static final int MONTHS = 60;
    private static final int FIRST = 500_000;
    private static final int YEAR = LocalDate.now().getYear() - 1;

    @Inject
    private AnalysisReadService analysis;

    @Inject
    private AnalysisRoundService work;

    @PersistenceContext
    private EntityManager em;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private int number;

    @BeforeEach
    void fiveYears() throws Exception {
        clear();
        facts.employee("sofia");
        long kerstin = facts.employee("kerstin");
        facts.appointed(kerstin, "ANALYSIS_GROUP", LocalDate.now().minusDays(1), null);
        long administration = facts.administration();
        long[] units = new long[UNITS];
        for (int i = 0; i < UNITS; i++) {
            units[i] = facts.unit("UNIT", "Enhet " + i, administration);
        }
        rows.execute(
                "insert into indicator (number, name, source, measured_in, direction, frequency, whole, since)"
                        + " select ? + n, 'Prov ' || n, 'MANUAL', 'antal', 'HIGHER', 'MONTH', false, '2015-01-01'"
                        + " from generate_series(1, ?) n",
                FIRST,
                INDICATORS);
        for (long unit : units) {
            rows.execute(
                    "insert into outcome (indicator_id, unit_id, first_day, value, entered_at) select i.id, ?,"
                            + " cast(make_date(?, 12, 1) - (m || ' months')::interval as date), 50 + (i.number * 7 + m * 13) % 20, now()"
                            + " from indicator i, generate_series(0, ? - 1) m where i.number > ?",
                    unit, YEAR, MONTHS, FIRST);
            rows.execute(
                    "insert into indicator_target (indicator_id, unit_id, year, level) select i.id, ?, ?, 60 from indicator i"
                            + " where i.number > ?",
                    unit,
                    YEAR,
                    FIRST);
        }
        rows.execute("analyze outcome");
        number = sofia(() ->
                work.begin(YEAR, RoundSpan.FULL_YEAR, kerstin, LocalDate.now().plusDays(20)));
    }

    @AfterEach
    void clear() throws Exception {
        rows.execute("delete from collected_figure");
        rows.execute("delete from proposal_impact");
        for (String table : new String[] {
            "decision_basis_section", "decision_basis_version", "decision_basis", "proposal_outcome", "proposal",
            "analysis_note", "focus_cause", "focus_point", "analysis_step_end", "analysis_round"
        }) {
            rows.execute("delete from " + table);
        }
        rows.execute(
                "delete from outcome where indicator_id in (select id from indicator where number > " + FIRST + ")");
        rows.execute("delete from indicator_target where indicator_id in (select id from indicator where number > "
                + FIRST + ")");
        rows.execute("delete from indicator where number > " + FIRST);
    }

    @Test
    void isCollectedInFewStatementsAndReadInOne() throws Exception {
        int collecting = Statements.sentBy(
                em,
                () -> kerstin(() -> {
                    work.collect(new AnalysisRef(
                            number, rows.number("select version from analysis_round where number = ?", number)));
                    return null;
                }));
        FigurePage[] page = new FigurePage[1];
        int reading = Statements.sentBy(
                em,
                () -> page[0] = kerstin(() -> analysis.figures(number, new FigureFilter(null, null, null, false, 1))));
        assertThat(page[0].all()).isGreaterThanOrEqualTo(INDICATORS * UNITS);
        assertThat(page[0].rows()).hasSize(FigureFilter.PAGE);
        assertThat(page[0].rows().get(0).standing()).isEqualTo(FigureStanding.BAD);
        assertThat(collecting).isLessThanOrEqualTo(16);
        assertThat(reading).isLessThanOrEqualTo(2);
    }

    private <T> T sofia(Callable<T> task) throws Exception {
        return As.roles(facts.username("sofia"), Set.of(Roles.MEDARBETARE, Roles.SOCIALCHEF), task);
    }

    private <T> T kerstin(Callable<T> task) throws Exception {
        return As.roles(facts.username("kerstin"), Set.of(Roles.MEDARBETARE), task);
    }
}
