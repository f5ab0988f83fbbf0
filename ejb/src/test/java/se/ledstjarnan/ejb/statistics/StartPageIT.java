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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.statistics.MonthlyCount;
import se.ledstjarnan.ejb.deviation.CaseRows;
import se.ledstjarnan.ejb.deviation.CaseTask;
import se.ledstjarnan.ejb.deviation.CaseTaskService;
import se.ledstjarnan.ejb.notification.WaitingService;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Statements;

/** What the start page asks for, in every role that it asks for. */
class StartPageIT extends ContainerTest {

    /** Who asks and the settings (4), then two queries, three for those who oversee. */
    private static final int TASK_BUDGET = 7;

    /** Who asks and the settings (4), the months, the handling, the verdicts and the unit's name. */
    private static final int SITUATION_BUDGET = 8;

    private static final Map<String, Situation.Part> OVERSEERS = Map.of(
            Roles.MAS, Situation.Part.HEALTH_CARE,
            Roles.KVALITETSSAMORDNARE, Situation.Part.SOCIAL_SERVICES,
            Roles.SOCIALCHEF, Situation.Part.ADMINISTRATION);

    @Inject
    private CaseTaskService tasks;

    @Inject
    private WaitingService waiting;

    @Inject
    private SituationService situations;

    @PersistenceContext
    private EntityManager em;

    private final Facts facts = new Facts();
    private long unit;
    private CaseRows rows;

    @BeforeEach
    void aUnitWithAManager() throws SQLException {
        unit = facts.unit(facts.department(facts.administration()));
        facts.employed(facts.employee("manager"), "LEADS", unit, LocalDate.of(2020, 1, 1), null);
        rows = new CaseRows(facts.employee("reporter"));
    }

    @Test
    void overseersAreToldOfWhatIsLateElsewhere() throws Exception {
        for (String area : List.of("HSL", "SOL")) {
            long late = rows.received(unit, area, "NONE", "REPORTED");
            rows.reported(late, OffsetDateTime.now().minusYears(40));
        }
        for (String role : OVERSEERS.keySet()) {
            String overseer = overseer(role);
            List<CaseTask> told = as(overseer, role, tasks::toHandle);
            assertThat(told)
                    .filteredOn(task -> task.number().startsWith(rows.mark()))
                    .as(role)
                    .isNotEmpty()
                    .allSatisfy(task -> assertThat(task.what()).isEqualTo("LATE"));
            assertThat(Statements.sentBy(em, () -> as(overseer, role, tasks::toHandle)))
                    .isLessThanOrEqualTo(TASK_BUDGET);
        }
    }

    /** One for each role: what a caller may is worked out once per request, and a test method is one. */
    private String overseer(String role) throws SQLException {
        String name = "overseer-" + role.toLowerCase(Locale.ROOT);
        facts.employee(name);
        return name;
    }

    @Test
    void theManagerIsToldOfOwnCasesAndTheProfessionalOfQuestions() throws Exception {
        rows.received(unit, "HSL", "NONE", "REPORTED");
        long asked = rows.received(unit, "HSL", "NONE", "INVESTIGATING");
        rows.handledBy(asked, facts.employee("manager"));
        rows.inviting(asked, facts.employee("nurse"));

        assertThat(as("manager", Roles.ENHETSCHEF, tasks::toHandle))
                .extracting(CaseTask::what)
                .containsExactlyInAnyOrder("TRIAGE", "FEEDBACK");
        assertThat(as("manager", Roles.ENHETSCHEF, waiting::counts)).containsEntry(WaitingKind.CASES, 2);
        assertThat(as("nurse", Roles.MEDARBETARE, tasks::invitations))
                .singleElement()
                .satisfies(task -> assertThat(task.what()).isEqualTo("INVITED"));
        facts.employee("stranger");
        assertThat(as("nurse", Roles.MEDARBETARE, waiting::counts))
                .containsEntry(WaitingKind.CASES, 1)
                .containsEntry(WaitingKind.INVITATIONS, 1);
        assertThat(as("stranger", Roles.MEDARBETARE, waiting::counts))
                .allSatisfy((kind, count) -> assertThat(count).as(kind.name()).isZero());
        rows.received(unit, "HSL", "NONE", "RETURNED");
        assertThat(as("reporter", Roles.MEDARBETARE, waiting::counts))
                .containsEntry(WaitingKind.CASES, 0)
                .containsEntry(WaitingKind.RETURNED_REPORTS, 1);
    }

    @Test
    void theSituationIsThatOfTheReadersPart() throws Exception {
        for (Map.Entry<String, Situation.Part> part : OVERSEERS.entrySet()) {
            assertThat(as(overseer(part.getKey()), part.getKey(), situations::situation))
                    .hasValueSatisfying(s -> assertThat(s.part()).isEqualTo(part.getValue()));
        }
        facts.employee("former");
        assertThat(as("former", Roles.ENHETSCHEF, situations::situation))
                .as("leads nothing")
                .isEmpty();
        assertThatThrownBy(() -> as("former", Roles.NAMND, situations::situation))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void figuresCountTheUnitsCasesAndNoneThatAreKeptFromTheManager() throws Exception {
        OffsetDateTime reported = OffsetDateTime.now().minusDays(20);
        long answered = rows.received(unit, "HSL", "NONE", "ACTING");
        rows.reported(answered, reported);
        rows.answered(answered, reported.plusDays(3));
        long tooLate = rows.received(unit, "HSL", "NONE", "ACTING");
        rows.reported(tooLate, reported);
        rows.answered(tooLate, reported.plusDays(15));
        rows.reported(rows.received(unit, "SOL", "LEX_SARAH", "REPORTED"), reported);

        Situation situation =
                as("manager", Roles.ENHETSCHEF, situations::situation).orElseThrow();

        assertThat(situation.part()).isEqualTo(Situation.Part.UNIT);
        assertThat(situation.figures().answerable()).isEqualTo(2);
        assertThat(situation.figures().answered()).isEqualTo(1);
        assertThat(situation.chart().hasLimits()).isFalse();
        assertThat(Statements.sentBy(em, () -> as("manager", Roles.ENHETSCHEF, situations::situation)))
                .isLessThanOrEqualTo(SITUATION_BUDGET);
    }

    @Test
    void whatWasCountedIsRememberedForSomeMinutesAndForThatPersonAlone() throws Exception {
        facts.employed(facts.employee("deputy"), "LEADS", unit, LocalDate.of(2020, 1, 1), null);
        OffsetDateTime earlier = OffsetDateTime.now().minusMonths(2);
        rows.reported(rows.received(unit, "HSL", "NONE", "ACTING"), earlier);
        assertThat(as("manager", Roles.ENHETSCHEF, this::counted)).isEqualTo(1);

        rows.reported(rows.received(unit, "HSL", "NONE", "ACTING"), earlier);

        assertThat(as("manager", Roles.ENHETSCHEF, this::counted))
                .as("for some minutes")
                .isEqualTo(1);
        assertThat(as("deputy", Roles.ENHETSCHEF, this::counted))
                .as("of nobody else's")
                .isEqualTo(2);
    }

    private int counted() {
        return situations.situation().orElseThrow().chart().points().stream()
                .mapToInt(MonthlyCount::count)
                .sum();
    }

    private <T> T as(String name, String role, Callable<T> work) throws Exception {
        return As.roles(facts.username(name), new HashSet<>(List.of(Roles.MEDARBETARE, role)), work);
    }
}
