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
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.deviation.CaseAccess;
import se.ledstjarnan.domain.deviation.CaseClock;
import se.ledstjarnan.domain.deviation.CaseDue;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.deviation.Deviations;
import se.ledstjarnan.domain.deviation.ReportSource;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

class CaseListIT extends ContainerTest {

    private static final CaseClock.Targets TARGETS = new CaseClock.Targets(24, 5, 30);
    private static final CaseOrder DUE = CaseOrder.by(CaseOrder.Column.DUE);
    private static final CaseOrder.Column[] DUE_AND_NEWEST = {CaseOrder.Column.DUE, CaseOrder.Column.NEWEST};
    private static final LocalDate TODAY = LocalDate.now();

    /** Caller, settings, the count and the rows; nothing per row. */
    private static final int BUDGET = 5;

    @Inject
    private JpaCaseLists lists;

    @Inject
    private JpaCaseChoices choices;

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
            boolean everyOrder = Set.of("SOCIALCHEF", "MAS", "manager").contains(reader.getKey());
            List<Long> listed = listed(rows, scope, everyOrder ? CaseOrder.Column.values() : DUE_AND_NEWEST);
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

    private List<Long> listed(CaseRows rows, Scope scope, CaseOrder.Column... orders) {
        CaseFilter every = CaseFilter.every().text(rows.mark()).build();
        List<Long> listed = null;
        for (CaseOrder.Column column : orders) {
            List<Long> now = new ArrayList<>();
            int count = ids(every, CaseOrder.by(column), scope, now);
            assertThat(now).as(column.name()).doesNotHaveDuplicates().hasSize(count);
            List<Long> back = new ArrayList<>();
            ids(every, new CaseOrder(column, true), scope, back);
            Collections.reverse(back);
            assertThat(back).as(column + " reversed").isEqualTo(now);
            assertThat(listed == null || Set.copyOf(listed).equals(Set.copyOf(now)))
                    .as(column.name())
                    .isTrue();
            listed = now;
        }
        return listed;
    }

    private int ids(CaseFilter filter, CaseOrder order, Scope scope, List<Long> found) {
        CaseListPage page = lists.page(filter, order, 1, scope, TARGETS);
        for (int next = 2; !page.rows().isEmpty() && page.page() == next - 1; next++) {
            page.rows().forEach(row -> found.add(row.id()));
            page = lists.page(filter, order, next, scope, TARGETS);
        }
        return page.count();
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
        CaseFilter open = CaseFilter.open().text(rows.mark()).build();
        for (Scope reader : List.of(manager, scope(1, Set.of(Role.SOCIALCHEF), Set.of(), Set.of()))) {
            standsInOrder(open, reader);
        }
    }

    private void standsInOrder(CaseFilter open, Scope reader) {
        List<LocalDate> dues = new ArrayList<>();
        for (int page = 1; page <= 2; page++) {
            lists.page(open, DUE, page, reader, TARGETS)
                    .rows()
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

        CaseFilter waits = CaseFilter.every().waitsForMe(true).text(rows.mark()).build();
        List<CaseRow> waiting = lists.page(waits, DUE, 1, manager, TARGETS).rows();

        assertThat(waiting).extracting(CaseRow::id).containsExactlyInAnyOrder(untaken, mine, asked);
        assertThat(waiting.stream().filter(row -> row.id() == untaken))
                .allSatisfy(row -> assertThat(row.next().step()).isEqualTo(CaseDue.Step.TRIAGE));
    }

    @Test
    void everyFilterNarrows() throws SQLException {
        long unit = facts.unit(facts.department(facts.administration()));
        CaseRows rows = new CaseRows(facts.employee("reporter"));
        long id = rows.received(unit, "HSL", "LEX_MARIA", "ACTING");
        long handler = facts.employee("handler");
        rows.handledBy(id, handler);
        rows.reported(id, OffsetDateTime.now(ZoneOffset.UTC).minusDays(9));
        Database.owner()
                .execute(
                        "insert into investigation_entry (deviation_id, topic, cause_area, nature, text, written_at, author_id)"
                                + " values (?, 'CAUSE', 'ROUTINES', 'FACT', 'Text', now(), ?)",
                        id,
                        handler);
        rows.set(id, "category_id", Database.owner().number("select id from category where code = 'FALL'"));
        Scope manager = scope(handler, Set.of(Role.ENHETSCHEF), Set.of(unit), Set.of());
        LocalDate day = TODAY.minusDays(9);
        Map<String, CaseFilter.Builder[]> filters = new LinkedHashMap<>();
        put(filters, "state", open().state(CaseFilter.State.ACTING), open().state(CaseFilter.State.REPORTED));
        put(filters, "kind", open().kind(CaseFilter.Kind.NOT_GOOD), open().kind(CaseFilter.Kind.COMPLAINT));
        put(filters, "nature", open().kind(CaseFilter.Kind.DEVIATION), open().kind(CaseFilter.Kind.COMMENT));
        put(filters, "source", open().source(ReportSource.STAFF), open().source(ReportSource.RELATIVE));
        put(filters, "area", open().area(LegalArea.HSL), open().area(LegalArea.SOL));
        put(filters, "unit", open().unit(unit), open().unit(-5L));
        put(filters, "category", open().category("FALL"), open().category("LAKEMEDEL"));
        put(filters, "no category", open().category("FALL"), open().category(CaseFilter.UNJUDGED));
        put(filters, "severity", open().severity(2), open().severity(0));
        put(filters, "cause", open().cause(CauseArea.ROUTINES), open().cause(CauseArea.COMPETENCE));
        put(filters, "suspicion", open().suspicion(Restriction.LEX_MARIA), open().suspicion(Restriction.LEX_SARAH));
        put(filters, "handler", open().handler(handler), open().handler(CaseFilter.NOBODY));
        put(filters, "late", open().late(true), open().late(true).state(CaseFilter.State.CLOSED));
        put(filters, "days", open().reported(day, day), open().reported(day.plusDays(1), null));
        put(filters, "last day", open().reported(null, day), open().reported(null, day.minusDays(1)));
        put(filters, "number", open().text(rows.number(id)), open().text("%_\\' or 1=1 --"));
        for (Map.Entry<String, CaseFilter.Builder[]> each : filters.entrySet()) {
            assertThat(found(each.getValue()[0], manager)).as(each.getKey()).containsExactly(id);
            assertThat(found(each.getValue()[1], manager))
                    .as("not by " + each.getKey())
                    .isEmpty();
        }
    }

    private static CaseFilter.Builder open() {
        return CaseFilter.open();
    }

    private static void put(
            Map<String, CaseFilter.Builder[]> filters, String name, CaseFilter.Builder with, CaseFilter.Builder out) {
        filters.put(name, new CaseFilter.Builder[] {with, out});
    }

    private List<Long> found(CaseFilter.Builder filter, Scope scope) {
        return lists.page(filter.build(), DUE, 1, scope, TARGETS).rows().stream()
                .map(CaseRow::id)
                .toList();
    }

    @Test
    void choicesAreThoseOfTheReadersCases() throws SQLException {
        long unit = facts.unit(facts.department(facts.administration()));
        CaseRows rows = new CaseRows(facts.employee("reporter"));
        rows.handledBy(rows.received(unit, "HSL", "NONE", "ACTING"), facts.employee("handler"));
        Scope manager = scope(1, Set.of(Role.ENHETSCHEF), Set.of(unit), Set.of());

        assertThat(choices.of(manager).units()).extracting(CaseChoice::id).containsExactly(unit);
        assertThat(choices.of(manager).handlers())
                .extracting(CaseChoice::name)
                .containsExactly(facts.username("handler") + " Test");
        CaseChoices all = choices.of(scope(1, Set.of(Role.SOCIALCHEF), Set.of(), Set.of()));
        assertThat(all.units()).extracting(CaseChoice::id).contains(unit);
        assertThat(all.handlers())
                .extracting(CaseChoice::name)
                .contains(facts.username("handler") + " Test")
                .doesNotHaveDuplicates();
        assertThat(all.categories()).extracting(CaseChoices.Category::code).contains("FALL", "FALL_SOL");
        assertThat(all.severities()).hasSize(4);
    }

    @Test
    void turnsPagesBeyondWhatIsCounted() throws Exception {
        long unit = facts.unit(facts.department(facts.administration()));
        long reporter = facts.employee("reporter");
        CaseRows rows = new CaseRows(reporter);
        long one = rows.received(unit, "HSL", "NONE", "REPORTED");
        int more = 1_100;
        Database.owner().execute("""
                insert into deviation (number, title, status, kind, source, concerns, occurred_at, what_happened, done_at_once,
                    unit_id, reporter_id, opened_at, reported_at, receiving_unit_id, area)
                select number || '-' || n, title, status, kind, source, concerns, occurred_at, what_happened, done_at_once,
                    unit_id, reporter_id, opened_at, reported_at, receiving_unit_id, area
                from deviation, generate_series(1, ?) n where id = ?""", more, one);
        Scope manager = scope(1, Set.of(Role.ENHETSCHEF), Set.of(unit), Set.of());
        CaseFilter open = CaseFilter.open().build();

        CaseListPage first = lists.page(open, DUE, 1, manager, TARGETS);
        CaseListPage last = lists.page(open, DUE, 1_000_000, manager, TARGETS);
        CaseListPage negative = lists.page(open, DUE, -1, manager, TARGETS);

        assertThat(first.count()).isEqualTo(first.most()).isEqualTo(CaseListPage.MOST);
        assertThat(last.page()).isEqualTo(45);
        assertThat(last.rows()).hasSize(1);
        assertThat(last.count()).isEqualTo(more + 1);
        assertThat(negative.page()).isEqualTo(1);
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
        CaseFilter open = CaseFilter.open().build();
        Set<String> roles = Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF);

        int sent =
                Statements.sentBy(em, () -> As.roles(facts.username("chief"), roles, () -> service.list(open, DUE, 1)));

        assertThat(sent).isLessThanOrEqualTo(BUDGET);
        CaseListPage page = As.roles(facts.username("chief"), roles, () -> service.list(open, DUE, 1));
        assertThat(page.rows()).hasSize(CaseListPage.SIZE);
        assertThat(page.count()).isEqualTo(30);
    }
}
