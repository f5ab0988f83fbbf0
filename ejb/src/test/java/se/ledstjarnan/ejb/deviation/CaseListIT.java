package se.ledstjarnan.ejb.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.deviation.CaseAccess;
import se.ledstjarnan.domain.deviation.CaseClock;
import se.ledstjarnan.domain.deviation.CaseDue;
import se.ledstjarnan.domain.deviation.Deviations;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Statements;

class CaseListIT extends ContainerTest {

    private static final CaseClock.Targets TARGETS = new CaseClock.Targets(24, 5, 30);
    private static final LocalDate TODAY = LocalDate.now();

    /** Caller, settings, the count and the rows; nothing per row. */
    private static final int BUDGET = 5;

    @Inject
    private JpaCaseLists lists;

    @Inject
    private CaseListService service;

    @Inject
    private Deviations deviations;

    @PersistenceContext
    private EntityManager em;

    private final Facts facts = new Facts();

    @Test
    void theListShowsExactlyTheCasesThatThePageWouldOpen() throws SQLException {
        long department = facts.department(facts.administration());
        long near = facts.unit(department);
        long far = facts.unit(department);
        long somebody = facts.employee("somebody");
        CaseRows rows = new CaseRows(facts.employee("reporter"));
        List<Long> ids = new ArrayList<>();
        for (String area : List.of("HSL", "SOL", "LSS")) {
            for (String restriction : List.of("NONE", "LEX_SARAH", "LEX_MARIA")) {
                ids.add(rows.received(near, area, restriction, "REPORTED"));
                ids.add(rows.received(far, area, restriction, "ACTING"));
                long handled = rows.received(far, area, restriction, "INVESTIGATING");
                rows.handledBy(handled, somebody);
                ids.add(handled);
                long invited = rows.received(far, area, restriction, "INVESTIGATING");
                rows.inviting(invited, somebody);
                ids.add(invited);
                long excluded = rows.received(near, area, restriction, "CLOSED");
                rows.excluding(excluded, somebody);
                rows.inviting(excluded, somebody);
                ids.add(excluded);
            }
            ids.add(rows.receivedByRole(near, "SOCIALCHEF", area));
            ids.add(rows.receivedByRole(far, "MAS", area));
        }
        for (Map.Entry<String, Scope> reader : readers(somebody, near).entrySet()) {
            Scope scope = reader.getValue();
            List<Long> listed = listed(rows, scope);
            for (Long id : ids) {
                boolean invited = deviations.isInvited(id, scope.employeeId());
                boolean opens =
                        CaseAccess.mayRead(CaseAccess.actors(deviations.find(id).orElseThrow(), scope, invited));
                assertThat(listed.contains(id))
                        .as(reader.getKey() + " and case " + rows.number(id))
                        .isEqualTo(opens);
            }
        }
    }

    private static Map<String, Scope> readers(long employee, long led) {
        Map<String, Scope> readers = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            readers.put(role.name(), scope(employee, EnumSet.of(Role.MEDARBETARE, role), Set.of(), Set.of()));
        }
        readers.put("manager", scope(employee, Set.of(Role.MEDARBETARE, Role.ENHETSCHEF), Set.of(led), Set.of()));
        readers.put("leads without role", scope(employee, Set.of(Role.MEDARBETARE), Set.of(led), Set.of()));
        for (AppointmentKind kind : AppointmentKind.values()) {
            readers.put("" + kind, scope(employee, Set.of(Role.MEDARBETARE), Set.of(), Set.of(kind)));
        }
        readers.put("nobody known", scope(-1, Set.of(Role.MEDARBETARE), Set.of(), Set.of()));
        readers.put("without roles", scope(-1, Set.of(), Set.of(led), Set.of()));
        return readers;
    }

    private static Scope scope(long employee, Set<Role> roles, Set<Long> led, Set<AppointmentKind> appointed) {
        return new Scope(employee, TODAY, roles, led, led, appointed);
    }

    private List<Long> listed(CaseRows rows, Scope scope) {
        CaseFilter every = filter(rows, CaseFilter.State.EVERY, CaseFilter.Sort.DUE, false);
        List<Long> listed = new ArrayList<>();
        for (int page = 1; page <= 1 + lists.count(every, scope) / CaseFilter.PAGE; page++) {
            lists.rows(every, scope, TARGETS, page).forEach(row -> listed.add(row.id()));
        }
        assertThat(listed).doesNotHaveDuplicates().hasSize(lists.count(every, scope));
        return listed;
    }

    @Test
    void whatIsDueFirstStandsFirst() throws SQLException {
        long unit = facts.unit(facts.department(facts.administration()));
        CaseRows rows = new CaseRows(facts.employee("reporter"));
        OffsetDateTime noon = OffsetDateTime.of(TODAY, LocalTime.NOON, ZoneOffset.UTC);
        for (String status : List.of("REPORTED", "INVESTIGATING", "ACTING", "RETURNED", "CLOSED")) {
            for (int days : List.of(0, 2, 4, 8, 20, 40)) {
                rows.reported(rows.received(unit, "HSL", "NONE", status), noon.minusDays(days));
                long answered = rows.received(unit, "HSL", "NONE", status);
                rows.reported(answered, noon.minusDays(days));
                rows.answered(answered, noon);
            }
        }
        Scope manager = scope(1, Set.of(Role.ENHETSCHEF), Set.of(unit), Set.of());
        CaseFilter open = filter(rows, CaseFilter.State.OPEN, CaseFilter.Sort.DUE, false);
        List<LocalDate> dues = new ArrayList<>();
        for (int page = 1; page <= 2; page++) {
            lists.rows(open, manager, TARGETS, page)
                    .forEach(row -> dues.add(row.next().due()));
        }
        assertThat(dues).hasSize(48);
        List<LocalDate> known = dues.stream().filter(due -> due != null).toList();
        assertThat(known).hasSize(12 + 12 + 6).isSorted();
        assertThat(dues.subList(0, known.size()))
                .as("what has no target comes last")
                .doesNotContainNull();
    }

    @Test
    void waitsOnlyForTheOneWhoHandlesOrReceives() throws SQLException {
        long unit = facts.unit(facts.department(facts.administration()));
        long other = facts.unit(facts.department(facts.administration()));
        long me = facts.employee("me");
        CaseRows rows = new CaseRows(facts.employee("reporter"));
        long untaken = rows.received(unit, "HSL", "NONE", "REPORTED");
        long taken = rows.received(unit, "HSL", "NONE", "INVESTIGATING");
        rows.handledBy(taken, facts.employee("another"));
        long mine = rows.received(other, "HSL", "NONE", "ACTING");
        rows.handledBy(mine, me);
        long asked = rows.received(other, "HSL", "NONE", "INVESTIGATING");
        rows.inviting(asked, me);
        rows.received(unit, "HSL", "NONE", "RETURNED");
        rows.received(unit, "HSL", "LEX_MARIA", "REPORTED");
        rows.received(unit, "HSL", "NONE", "CLOSED");
        Scope manager = scope(me, Set.of(Role.MEDARBETARE, Role.ENHETSCHEF), Set.of(unit), Set.of());

        List<CaseRow> waiting =
                lists.rows(filter(rows, CaseFilter.State.EVERY, CaseFilter.Sort.DUE, true), manager, TARGETS, 1);

        assertThat(waiting).extracting(CaseRow::id).containsExactlyInAnyOrder(untaken, mine, asked);
        assertThat(waiting.stream().filter(row -> row.id() == untaken))
                .allSatisfy(row -> assertThat(row.next().step()).isEqualTo(CaseDue.Step.TRIAGE));
    }

    @Test
    void everyFilterAndOrderIsAnswered() throws SQLException {
        long unit = facts.unit(facts.department(facts.administration()));
        CaseRows rows = new CaseRows(facts.employee("reporter"));
        long id = rows.received(unit, "HSL", "NONE", "ACTING");
        Scope manager = scope(1, Set.of(Role.ENHETSCHEF), Set.of(unit), Set.of());
        for (CaseFilter.Sort sort : CaseFilter.Sort.values()) {
            assertThat(lists.rows(filter(rows, CaseFilter.State.EVERY, sort, false), manager, TARGETS, 1))
                    .extracting(CaseRow::id)
                    .containsExactly(id);
        }
        assertThat(lists.count(precise(unit, TODAY.minusDays(1), TODAY.plusDays(1), rows.number(id)), manager))
                .isEqualTo(1);
        assertThat(lists.count(precise(unit, LocalDate.of(1899, 12, 31), LocalDate.of(1900, 1, 1), null), manager))
                .isZero();
        assertThat(lists.count(precise(-5, null, null, "%_\\' or 1=1 --"), manager))
                .isZero();
        assertThat(lists.units(manager)).extracting(CaseChoice::id).containsExactly(unit);
        rows.handledBy(id, facts.employee("handler"));
        assertThat(lists.handlers(manager))
                .extracting(CaseChoice::name)
                .containsExactly(facts.username("handler") + " Test");
    }

    @Test
    void aPageCostsAFixedNumberOfStatements() throws Exception {
        long unit = facts.unit(facts.department(facts.administration()));
        long me = facts.employee("chief");
        facts.employed(me, "LEADS", unit, LocalDate.of(2020, 1, 1), null);
        CaseRows rows = new CaseRows(facts.employee("reporter"));
        for (int i = 0; i < 30; i++) {
            rows.received(unit, "HSL", "NONE", "REPORTED");
        }
        CaseFilter open = filter(rows, CaseFilter.State.OPEN, CaseFilter.Sort.DUE, false);
        Set<String> roles = Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF);

        int sent = Statements.sentBy(em, () -> As.roles(facts.username("chief"), roles, () -> service.list(open)));

        assertThat(sent).isLessThanOrEqualTo(BUDGET);
        CaseListPage page = As.roles(facts.username("chief"), roles, () -> service.list(open));
        assertThat(page.rows()).hasSize(CaseFilter.PAGE);
        assertThat(page.count()).isEqualTo(30);
    }

    private static CaseFilter filter(CaseRows rows, CaseFilter.State state, CaseFilter.Sort sort, boolean waiting) {
        return new CaseFilter(state, null, null, null, null, null, waiting, null, null, rows.mark(), sort, 1);
    }

    private static CaseFilter precise(long unit, LocalDate from, LocalDate to, String text) {
        return new CaseFilter(
                CaseFilter.State.ACTING,
                CaseFilter.Kind.NOT_GOOD,
                LegalArea.HSL,
                unit,
                null,
                CaseFilter.NOBODY,
                false,
                from,
                to,
                text,
                CaseFilter.Sort.DUE,
                1);
    }
}
