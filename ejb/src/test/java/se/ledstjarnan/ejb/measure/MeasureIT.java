package se.ledstjarnan.ejb.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.deviation.Deviations;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.domain.measure.MeasureAction;
import se.ledstjarnan.domain.measure.MeasureKind;
import se.ledstjarnan.domain.measure.MeasurePlan;
import se.ledstjarnan.domain.measure.MeasureReach;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.deviation.CaseRows;
import se.ledstjarnan.ejb.deviation.CaseService;
import se.ledstjarnan.ejb.deviation.CaseView;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

class MeasureIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate DUE = TODAY.plusDays(10);
    private static final LocalDate FOLLOW_UP = TODAY.plusDays(40);

    /** Who asks (2), the count and the rows; nothing per row. */
    private static final int LIST_BUDGET = 4;

    @Inject
    private MeasureService service;

    @Inject
    private MeasureReadService reads;

    @Inject
    private MeasureReminders reminders;

    @Inject
    private Deviations cases;

    @Inject
    private CaseService pages;

    @PersistenceContext
    private EntityManager em;

    private final Facts facts = new Facts();
    private CaseRows rows;
    private long unit;
    private long owner;
    private long deviation;
    private String number;

    @BeforeEach
    void aCaseInAUnit() throws SQLException {
        long department = facts.department(facts.administration());
        unit = facts.unit(department);
        leads("manager", unit);
        leads("neighbour", facts.unit(department));
        owner = facts.employee("owner");
        rows = new CaseRows(facts.employee("reporter"));
        deviation = rows.received(unit, "HSL", "NONE", "ACTING");
        number = rows.number(deviation);
    }

    @Test
    void theHandlerDecidesTheOwnerDoesAndJudges() throws Exception {
        long id = add();
        assertThat(cases.standing(deviation, owner).measures()).isOne();
        assertThat(cases.standing(deviation, owner).measuresNotEnded()).isOne();
        assertThat(mails(owner)).containsExactly("MEASURE_GIVEN");

        MeasureView seen = as("owner", () -> reads.view(id));
        assertThat(seen.mayReadCase()).isFalse();
        assertThat(seen.allowed())
                .containsExactlyInAnyOrder(
                        MeasureAction.CHANGE_DUE, MeasureAction.MARK_DONE, MeasureAction.CHOOSE_INDICATOR);

        as("owner", () -> service.markDone(ref(seen), "Larmet är bytt"));
        assertThat(cases.standing(deviation, owner).measuresNotEnded()).isZero();

        MeasureView done = as("owner", () -> reads.view(id));
        assertThat(done.awaitsVerdict()).isTrue();
        as("owner", () -> service.judge(ref(done), EffectVerdict.ACHIEVED, "Inga fall på en månad"));

        MeasureView judged = manager(() -> reads.view(id));
        assertThat(judged.judged().verdict()).isEqualTo(EffectVerdict.ACHIEVED);
        assertThat(judged.allowed()).containsExactly(MeasureAction.BRING_TO_BOARD);
        assertThat(audited()).containsSubsequence("ADD", "STEP", "STEP");
    }

    @Test
    void aMovedDateIsKeptWithItsReason() throws Exception {
        long id = add();
        MeasureView seen = as("owner", () -> reads.view(id));

        as("owner", () -> service.changeDue(ref(seen), DUE.plusDays(5), "Leveransen dröjer"));

        assertThat(manager(() -> reads.view(id)).moved()).singleElement().satisfies(moved -> {
            assertThat(moved.from()).isEqualTo(DUE);
            assertThat(moved.reason()).isEqualTo("Leveransen dröjer");
        });
    }

    @Test
    void nobodyElseLearnsThatItExists() throws Exception {
        long id = add();

        for (String stranger : List.of("stranger", "reporter")) {
            facts.employee(stranger);
            assertThatThrownBy(() -> as(stranger, () -> reads.view(id))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> as(stranger, () -> service.markDone(new MeasureRef(id, 1), "Klart")))
                    .isInstanceOf(NotFoundException.class);
            assertThat(as(stranger, () -> reads.list(every(), MeasureOrder.NATURAL))
                            .rows())
                    .isEmpty();
        }
        assertThatThrownBy(() -> leader("neighbour", () -> reads.view(id))).isInstanceOf(NotFoundException.class);
        CaseView opened = manager(() -> pages.open(number, CaseTab.MEASURES));
        assertThat(leader("neighbour", () -> reads.ofCase(opened)).rows())
                .as("a page that somebody else has opened")
                .isEmpty();
        assertThatThrownBy(() -> leader("neighbour", () -> service.add(number, form(owner, MeasureReach.UNIT))))
                .isInstanceOf(NotFoundException.class);
        assertThat(leader("neighbour", () -> reads.list(every(), MeasureOrder.NATURAL))
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> manager(() -> reads.view(-7))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aContributorAndTheManagerItConcernsDoNotSeeIt() throws Exception {
        long id = add();
        rows.inviting(deviation, facts.employee("nurse"));
        assertThatThrownBy(() -> as("nurse", () -> reads.view(id))).isInstanceOf(NotFoundException.class);
        assertThat(as("nurse", () -> reads.list(every(), MeasureOrder.NATURAL)).rows())
                .isEmpty();

        rows.excluding(deviation, facts.employee("manager"));
        assertThatThrownBy(() -> manager(() -> reads.view(id))).isInstanceOf(NotFoundException.class);
        assertThat(manager(() -> reads.list(every(), MeasureOrder.NATURAL)).rows())
                .isEmpty();
    }

    @Test
    void suspicionTakesItFromTheManagerButNotFromItsOwner() throws Exception {
        long id = add();
        Database.owner().execute("update deviation set restriction = 'LEX_SARAH' where id = ?", deviation);

        assertThatThrownBy(() -> manager(() -> reads.view(id))).isInstanceOf(NotFoundException.class);
        assertThat(manager(() -> reads.list(every(), MeasureOrder.NATURAL)).rows())
                .isEmpty();
        assertThat(as("owner", () -> reads.view(id)).title()).isEqualTo("Byt larm");
        assertThat(reminder(id).unitId()).as("the next level up is not told").isNull();
    }

    @Test
    void theSocialchefDecidesForTheWholeAdministration() throws Exception {
        facts.employee("chief");
        Set<String> chief = Set.of(Roles.MEDARBETARE, Roles.SOCIALCHEF);
        assertThat(manager(() -> reads.ofCase(pages.open(number, CaseTab.MEASURES)))
                        .mayAddForAll())
                .isFalse();
        assertThatThrownBy(() -> manager(() -> service.add(number, form(owner, MeasureReach.ADMINISTRATION))))
                .isInstanceOf(NotAllowedException.class);

        long id = As.roles(
                facts.username("chief"), chief, () -> service.add(number, form(owner, MeasureReach.ADMINISTRATION)));

        assertThat(manager(() -> reads.view(id)).allowed())
                .as("the handler reads it only")
                .containsExactly(MeasureAction.BRING_TO_BOARD);
        assertThat(As.roles(facts.username("chief"), chief, () -> reads.view(id))
                        .allowed())
                .contains(MeasureAction.CHANGE, MeasureAction.CANCEL);
    }

    @Test
    void whatIsOfImportanceIsToldTheBoardOnce() throws Exception {
        long id = add();
        MeasureView seen = manager(() -> reads.view(id));
        assertThatThrownBy(() -> as("owner", () -> service.bringToBoard(ref(seen))))
                .isInstanceOf(NotAllowedException.class);

        manager(() -> service.bringToBoard(ref(seen)));

        assertThat(Database.owner()
                        .column(
                                "select kind || ' ' || status || ' ' || case_number from board_matter where source_key = ?",
                                "measure:" + id))
                .containsExactly("MEASURE TO_WRITE " + number);
        MeasureView told = manager(() -> reads.view(id));
        assertThat(told.forBoardAt()).isNotNull();
        assertThat(told.allowed()).doesNotContain(MeasureAction.BRING_TO_BOARD);
        Database.owner().execute("delete from board_matter where source_key = ?", "measure:" + id);
    }

    @Test
    void theSecondOfTwoTabsIsTold() throws Exception {
        long id = add();
        MeasureView seen = manager(() -> reads.view(id));
        MeasurePlan plan = new MeasurePlan(MeasureKind.PREVENTIVE, "Byt alla larm", null);
        manager(() -> service.change(ref(seen), plan, "Inga fall", null, owner));

        assertThatThrownBy(() -> as("owner", () -> service.markDone(ref(seen), "Klart")))
                .isInstanceOf(StaleDataException.class);
        assertThat(manager(() -> reads.view(id)).title()).isEqualTo("Byt alla larm");
    }

    @Test
    void aClosedCaseTakesNoMoreMeasures() throws Exception {
        String closed = rows.number(rows.received(unit, "HSL", "NONE", "CLOSED"));

        assertThatThrownBy(() -> manager(() -> service.add(closed, form(owner, MeasureReach.UNIT))))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.key()).isEqualTo("deviation.notInThisStatus"));
        assertThat(manager(() -> reads.ofCase(pages.open(closed, CaseTab.MEASURES)))
                        .mayAdd())
                .isFalse();
    }

    @Test
    void whoeverTheCaseConcernsCannotOwnIt() throws SQLException {
        rows.excluding(deviation, owner);

        assertThatThrownBy(this::add)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.field()).isEqualTo("owner"));
    }

    @Test
    void overdueStandsFirstAndEveryFilterIsAnswered() throws Exception {
        long planned = add();
        long late = add();
        Database.owner()
                .execute(
                        "update measure set due = ?, next_date = ? where id = ?",
                        TODAY.minusDays(3),
                        TODAY.minusDays(3),
                        late);

        assertThat(manager(() -> reads.list(every(), MeasureOrder.NATURAL)).rows())
                .extracting(MeasureRow::id)
                .containsExactly(late, planned);
        assertThat(ids(MeasureFilter.Whose.UNIT, MeasureFilter.State.LATE)).containsExactly(late);
        assertThat(ids(MeasureFilter.Whose.MINE, MeasureFilter.State.EVERY)).isEmpty();
        for (MeasureFilter.State state : MeasureFilter.State.values()) {
            for (MeasureFilter.Whose whose : MeasureFilter.Whose.values()) {
                MeasureFilter odd = new MeasureFilter(
                        whose, state, MeasureKind.CORRECTIVE, unit, "%_' or 1=1 \\", Integer.MAX_VALUE);
                assertThat(manager(() -> reads.list(odd, MeasureOrder.NATURAL)).page())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void ownersAreRemindedOfDoingAndThenOfJudging() throws Exception {
        long id = add();
        Due toDo = reminder(id);
        assertThat(toDo.mails()).isEqualTo(Due.MEASURE);
        assertThat(toDo.ownerId()).isEqualTo(owner);
        assertThat(toDo.unitId()).isEqualTo(unit);
        assertThat(toDo.due()).isEqualTo(DUE);
        assertThat(reminders.due(DUE.minusDays(1))).extracting(Due::key).doesNotContain(toDo.key());

        MeasureView seen = as("owner", () -> reads.view(id));
        as("owner", () -> service.markDone(ref(seen), "Klart"));

        assertThat(reminder(id).mails()).isEqualTo(Due.VERDICT);
        assertThat(reminder(id).due()).isEqualTo(FOLLOW_UP);
    }

    @Test
    void aListCostsAFixedNumberOfStatements() throws Exception {
        for (int i = 0; i < 30; i++) {
            add();
        }

        assertThat(Statements.sentBy(em, () -> manager(() -> reads.list(every(), MeasureOrder.NATURAL))))
                .isLessThanOrEqualTo(LIST_BUDGET);
    }

    @Test
    void theDatabaseRefusesWhatTheRulesForbid() throws Exception {
        long id = add();
        for (String forbidden : List.of(
                "status = 'DONE'",
                "status = 'CANCELLED', ended_at = now(), ended_by_id = owner_id, next_date = null",
                "verdict = 'ACHIEVED'",
                "next_date = null",
                "follow_up = null",
                "origin = 'NOWHERE'")) {
            assertThatThrownBy(() ->
                            Database.application().execute("update measure set " + forbidden + " where id = ?", id))
                    .as(forbidden)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("check constraint");
        }
        assertThat(manager(() -> reads.view(id)).status()).isEqualTo(MeasureStatus.PLANNED);
    }

    private long add() throws Exception {
        return manager(() -> service.add(number, form(owner, MeasureReach.UNIT)));
    }

    private static NewMeasure form(long owner, MeasureReach reach) {
        return new NewMeasure(
                reach,
                MeasureKind.CORRECTIVE,
                "Byt larm",
                null,
                owner,
                false,
                DUE,
                "Färre fall",
                null,
                FOLLOW_UP,
                null);
    }

    private MeasureFilter every() {
        return new MeasureFilter(MeasureFilter.Whose.ALL, MeasureFilter.State.EVERY, null, null, number, 1);
    }

    private List<Long> ids(MeasureFilter.Whose whose, MeasureFilter.State state) throws Exception {
        MeasureFilter filter = new MeasureFilter(whose, state, null, unit, null, 1);
        return manager(() -> reads.list(filter, MeasureOrder.NATURAL)).rows().stream()
                .map(MeasureRow::id)
                .toList();
    }

    private Due reminder(long id) {
        return reminders.due(FOLLOW_UP).stream()
                .filter(due -> due.path().endsWith("id=" + id))
                .findFirst()
                .orElseThrow();
    }

    private static MeasureRef ref(MeasureView view) {
        return new MeasureRef(view.id(), view.version());
    }

    private List<Object> mails(long employee) throws SQLException {
        return Database.owner().column("select kind from outbox_mail where recipient_id = ?", employee);
    }

    private List<Object> audited() throws SQLException {
        return Database.owner()
                .column("select action from audit_entry where chain = ? order by id", "deviation:" + deviation);
    }

    private void leads(String name, long led) throws SQLException {
        facts.employed(facts.employee(name), "LEADS", led, LocalDate.of(2020, 1, 1), null);
    }

    private <T> T as(String name, Callable<T> work) throws Exception {
        return As.role(facts.username(name), Roles.MEDARBETARE, work);
    }

    private void as(String name, As.Work work) throws Exception {
        As.role(facts.username(name), Roles.MEDARBETARE, work);
    }

    private <T> T leader(String name, Callable<T> work) throws Exception {
        return As.roles(facts.username(name), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), work);
    }

    private <T> T manager(Callable<T> work) throws Exception {
        return leader("manager", work);
    }

    private void manager(As.Work work) throws Exception {
        manager(() -> {
            work.run();
            return Map.of();
        });
    }
}
