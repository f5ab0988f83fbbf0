package se.ledstjarnan.ejb.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.deviation.CaseFilter;
import se.ledstjarnan.ejb.deviation.CaseRows;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

/** Counts cases for those who lead or oversee, and only those that they may read. */
class StatisticsIT extends ContainerTest {

    /** The caller, the rights and the profile that decides on them, and the three of the statistics. */
    private static final int BUDGET = 6;

    @Inject
    private StatisticsService service;

    @PersistenceContext
    private EntityManager em;

    private final Facts facts = new Facts();
    private long unit;
    private CaseRows rows;

    @BeforeEach
    void aUnitWithCases() throws SQLException {
        unit = facts.unit(facts.department(facts.administration()));
        long manager = facts.employee("manager");
        facts.employed(manager, "LEADS", unit, LocalDate.of(2020, 1, 1), null);
        for (String name : List.of("mas", "quality", "chief", "anna", "admin")) {
            facts.employee(name);
        }
        rows = new CaseRows(facts.employee("reporter"));
        long fall = Database.owner().number("select id from category where code = 'FALL'");
        for (int i = 0; i < 3; i++) {
            long id = rows.received(unit, "HSL", "NONE", "ACTING");
            rows.set(id, "category_id", fall);
            rows.reported(id, OffsetDateTime.now(ZoneOffset.UTC).minusMonths(i));
            Database.owner()
                    .execute(
                            "insert into investigation_entry (deviation_id, topic, cause_area, nature, text, written_at, author_id)"
                                    + " select ?, 'CAUSE', 'ROUTINES', 'FACT', 'Text', now(), ? from generate_series(1, 2)",
                            id,
                            manager);
        }
        rows.received(unit, "SOL", "NONE", "REPORTED");
        rows.received(unit, "SOL", "LEX_SARAH", "REPORTED");
        rows.received(unit, "HSL", "NONE", "DUPLICATE");
        rows.excluding(rows.received(unit, "HSL", "NONE", "REPORTED"), manager);
        long old = rows.received(unit, "HSL", "NONE", "CLOSED");
        rows.reported(old, OffsetDateTime.now(ZoneOffset.UTC).minusMonths(20));
    }

    @Test
    void countsWhatTheReaderMayReadByUnitCategorySeverityAndCause() throws Exception {
        Statistics counted = as("manager", Roles.ENHETSCHEF, filter(null));

        assertThat(counted.units()).hasSize(1);
        assertThat(counted.units().get(0).key()).isEqualTo(String.valueOf(unit));
        assertThat(counted.units().get(0).count()).isEqualTo(4);
        assertThat(counted.severities()).extracting(Statistics.Line::key).containsExactly("2", null);
        assertThat(counted.severities()).extracting(Statistics.Line::count).containsExactly(3, 1);
        assertThat(counted.causes()).containsExactly(new Statistics.Line("ROUTINES", null, 3));
        Statistics.Series falls = series(counted, "FALL");
        assertThat(falls.months().get(falls.months().size() - 1).month()).isEqualTo(YearMonth.now());
        assertThat(falls.months().stream().mapToInt(month -> month.count()).sum())
                .isEqualTo(4);
        assertThat(falls.months()).as("without gaps from the first of all").hasSize(21);
    }

    @Test
    void eachRoleCountsItsPart() throws Exception {
        assertThat(total("chief", Roles.SOCIALCHEF, filter(null))).isEqualTo(6);
        assertThat(total("mas", Roles.MAS, filter(null))).isEqualTo(4);
        assertThat(total("quality", Roles.KVALITETSSAMORDNARE, filter(null)))
                .as("the suspected missförhållande too, which the role receives by the profile")
                .isEqualTo(2);
        assertThat(total("manager", Roles.ENHETSCHEF, filter(LegalArea.SOL))).isEqualTo(1);
        assertThatThrownBy(() -> as("anna", Roles.MEDARBETARE, filter(null))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as("admin", Roles.SYSTEMFORVALTARE, filter(null)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void narrowsByCategoryAndKeepsToItsBudget() throws Exception {
        StatisticsFilter falls = new StatisticsFilter(unit, "FALL", null, CaseFilter.Kind.DEVIATION, 3);
        StatisticsFilter unjudged = new StatisticsFilter(unit, CaseFilter.UNJUDGED, null, null, 36);

        assertThat(total("manager", Roles.ENHETSCHEF, falls)).isEqualTo(3);
        assertThat(total("manager", Roles.ENHETSCHEF, unjudged)).isEqualTo(1);
        assertThat(Statements.sentBy(em, () -> as("chief", Roles.SOCIALCHEF, falls)))
                .isLessThanOrEqualTo(BUDGET);
    }

    private StatisticsFilter filter(LegalArea area) {
        return new StatisticsFilter(unit, null, area, CaseFilter.Kind.NOT_GOOD, 12);
    }

    private int total(String name, String role, StatisticsFilter filter) throws Exception {
        return as(name, role, filter).units().stream()
                .mapToInt(Statistics.Line::count)
                .sum();
    }

    private static Statistics.Series series(Statistics counted, String code) {
        return counted.categories().stream()
                .filter(series -> code.equals(series.code()))
                .findFirst()
                .orElseThrow();
    }

    private Statistics as(String name, String role, StatisticsFilter filter) throws Exception {
        return As.roles(
                facts.username(name), new HashSet<>(List.of(Roles.MEDARBETARE, role)), () -> service.count(filter));
    }
}
