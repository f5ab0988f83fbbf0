package se.ledstjarnan.ejb.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.measure.MeasureKind;
import se.ledstjarnan.domain.measure.MeasureOrigin;
import se.ledstjarnan.domain.measure.MeasureReach;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.plan.ActivityContent;
import se.ledstjarnan.domain.plan.ActivityKind;
import se.ledstjarnan.domain.plan.ActivityStatus;
import se.ledstjarnan.domain.plan.Outlook;
import se.ledstjarnan.domain.plan.PlanContent;
import se.ledstjarnan.domain.plan.PlanStatus;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.measure.MeasureReadService;
import se.ledstjarnan.ejb.measure.MeasureService;
import se.ledstjarnan.ejb.measure.NewMeasure;
import se.ledstjarnan.ejb.notification.ReminderSource;
import se.ledstjarnan.ejb.notification.WaitingService;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** Action plans as services and PostgreSQL have them: who sees and does what, check-ups, and activities in the list of measures. */
class ActionPlanIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate BEGINS = LocalDate.of(TODAY.getYear(), 1, 1);
    private static final LocalDate ENDS = LocalDate.of(TODAY.getYear() + 1, 12, 31);

    @Inject
    private ActionPlanService plans;

    @Inject
    private ActionPlanWorkService work;

    @Inject
    private ActivityService activities;

    @Inject
    private PlanPaperService papers;

    @Inject
    private PlanReminders reminders;

    @Inject
    private WaitingService waiting;

    @Inject
    private MeasureService measures;

    @Inject
    private MeasureReadService measureReads;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long unit;
    private long other;
    private long karin;
    private long anna;
    private long goal;
    private int number;

    @BeforeEach
    void aPlan() throws Exception {
        long administration = facts.administration();
        unit = facts.unit(administration);
        other = facts.unit(administration);
        karin = facts.employee("karin");
        facts.employed(karin, "LEADS", unit, LocalDate.of(2020, 1, 1), null);
        anna = facts.employee("anna");
        facts.employed(anna, "WORKS_IN", unit, LocalDate.of(2020, 1, 1), null);
        facts.employed(facts.employee("bo"), "WORKS_IN", other, LocalDate.of(2020, 1, 1), null);
        facts.employee("sofia");
        facts.employee("nils");
        goal = goal("DECIDED", null);
        number = karin(() -> work.begin(form(goal, unit)));
    }

    @Test
    void aDraftIsSeenByThoseWhoLeadItAndWhatIsDecidedByThoseWhoWorkThere() throws Exception {
        assertThatThrownBy(() -> anna(() -> plans.open(number))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> nils(() -> plans.open(number))).isInstanceOf(NotFoundException.class);
        assertThat(sofia(() -> plans.open(number)).leads()).isTrue();

        decided(TODAY.plusDays(20));

        assertThat(anna(() -> plans.open(number)).leads()).isFalse();
        assertThat(nils(() -> plans.open(number)).head().status()).isEqualTo(PlanStatus.DECIDED);
        assertThatThrownBy(() -> bo(() -> plans.open(number))).isInstanceOf(NotFoundException.class);
        assertThat(anna(() -> plans.list(filter(PlanFilter.State.MINE))).rows())
                .extracting(PlanRow::number)
                .contains(number);
        assertThat(bo(() -> plans.list(filter(PlanFilter.State.EVERY))).rows())
                .extracting(PlanRow::number)
                .doesNotContain(number);
    }

    @Test
    void aManagerPlansForOwnUnitsWithinTheGoalOnly() throws Exception {
        assertThatThrownBy(() -> karin(() -> work.begin(form(goal, other)))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> karin(() -> work.begin(form(goal, null)))).hasMessage("unit: plan.unitNeeded");
        assertThatThrownBy(() -> anna(() -> work.begin(form(goal, unit)))).isInstanceOf(EJBAccessException.class);
        long elsewhere = goal("DECIDED", other);
        assertThatThrownBy(() -> karin(() -> work.begin(form(elsewhere, unit))))
                .hasMessage("unit: plan.unitOutsideGoal");
        long ended = goal("ENDED", null);
        assertThatThrownBy(() -> karin(() -> work.begin(form(ended, unit)))).hasMessage("goal: plan.goalEnded");
    }

    @Test
    void onlyAPlanOfADecidedGoalIsDecidedAndOnce() throws Exception {
        int draft = karin(() -> work.begin(form(goal("DRAFT", null), unit)));
        karin(() -> activities.add(ref(draft), activity(TODAY.plusDays(9))));
        run(() -> work.planCheckUp(ref(draft), TODAY.plusDays(5)));
        assertThatThrownBy(() -> run(() -> work.decide(ref(draft), TODAY))).hasMessage("plan.goalNotDecided");

        decided(TODAY.plusDays(20));
        assertThatThrownBy(() -> run(() -> work.decide(ref(), TODAY))).hasMessage("plan.alreadyDecided");
        assertThat(rows.number(
                        "select count(*) from audit_entry where chain = 'action-plan:' || (select id from action_plan where number = ?)"
                                + " and action = 'APPROVE'",
                        number))
                .isOne();
    }

    @Test
    void whoeverWasNotFirstIsTold() throws Exception {
        PlanRef seen = ref();
        karin(() -> activities.add(seen, activity(TODAY)));

        assertThatThrownBy(() -> karin(() -> activities.add(seen, activity(TODAY))))
                .isInstanceOf(StaleDataException.class);
        assertThat(karin(() -> plans.open(number)).lines()).hasSize(1);
    }

    @Test
    void whoeverCarriesItOutReportsAndOthersDoNot() throws Exception {
        decided(TODAY.plusDays(20));

        anna(() -> {
            activities.report(ref(), 1, 60, "Halvvägs och lite till.");
            return null;
        });
        assertThat(karin(() -> plans.open(number)).lines().get(0).status()).isEqualTo(ActivityStatus.ONGOING);
        assertThat(karin(() -> plans.open(number)).said(1)).hasSize(1);
        assertThatThrownBy(() -> anna(() -> {
                    activities.cancel(ref(), 1, "Hinner inte.");
                    return null;
                }))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> bo(() -> {
                    activities.report(ref(), 1, 100, "Klart");
                    return null;
                }))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aHeldCheckUpStaysAsItWas() throws Exception {
        decided(TODAY.minusDays(1));
        long check = rows.number(
                "select c.id from plan_check_up c join action_plan p on p.id = c.plan_id where p.number = ?", number);

        run(() -> work.hold(ref(), check, TODAY, "Det går sakta.", Outlook.AT_RISK));

        PlanView.Check held = karin(() -> plans.open(number)).checks().get(0);
        assertThat(held.late()).isEqualTo("1");
        assertThatThrownBy(() -> run(() -> work.hold(ref(), check, TODAY, "Igen.", Outlook.ON_TRACK)))
                .hasMessage("plan.heldAlready");
        assertThatThrownBy(() -> rows.execute("update plan_check_up set note = 'x' where id = ?", check))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(
                        () -> Database.application()
                                .execute(
                                        "update activity_report set words = 'x' where activity_id in (select id from activity)"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void anActivityBecomesOneMeasureAndIsDoneWithIt() throws Exception {
        decided(TODAY.plusDays(20));
        String name = "H-" + number + "-1";
        measuredBy(80, other);
        long here = measuredBy(15, unit);
        measuredBy(5, unit);

        long id = karin(() -> measures.add(name, measure()));

        assertThat(karin(() -> measureReads.view(id)).origin()).isEqualTo(MeasureOrigin.ACTIVITY);
        assertThat(karin(() -> measureReads.view(id)).indicatorId())
                .as("the heaviest of the goal's that is measured here")
                .isEqualTo(here);
        assertThat(anna(() -> measureReads.view(id)).mayReadCase()).isTrue();
        assertThatThrownBy(() -> bo(() -> measureReads.view(id))).isInstanceOf(NotFoundException.class);
        assertThat(karin(() -> plans.open(number)).lines().get(0).measure().id())
                .isEqualTo(id);
        assertThatThrownBy(() -> karin(() -> measures.add(name, measure()))).hasMessage("measure.caseTakesNone");
        assertThatThrownBy(() -> anna(() -> measures.add(name, measure()))).isInstanceOf(NotAllowedException.class);

        anna(() -> {
            activities.report(ref(), 1, 100, "Alla i natten har gått utbildningen.");
            return null;
        });
        PlanView.Carried done = karin(() -> plans.open(number)).lines().get(0).measure();
        assertThat(done.status()).isEqualTo(MeasureStatus.DONE);
        assertThat(done.nextDate()).as("its effect is still to be judged").isNotNull();
    }

    @Test
    void whatFallsDueIsCountedAndRemindedOf() throws Exception {
        decided(TODAY.plusDays(3));

        assertThat(anna(() -> waiting.counts())).containsEntry(WaitingKind.PLANS, 1);
        assertThat(karin(() -> waiting.counts())).containsEntry(WaitingKind.PLANS, 1);
        assertThat(((ReminderSource) reminders)
                        .due(TODAY.plusDays(14)).stream()
                                .filter(due -> due.number().startsWith("H-" + number))
                                .map(due -> due.number())
                                .toList())
                .containsExactlyInAnyOrder("H-" + number, "H-" + number + "-1");
    }

    @Test
    void whatSpansYearsIsPrintedInTheBusinessPlan() throws Exception {
        decided(TODAY.plusDays(20));

        String paper = nils(() -> papers.businessOnScreen(TODAY.getYear() + 1, null));
        assertThat(paper).contains("H-" + number, "Nattrond");
        assertThat(bo(() -> papers.businessOnScreen(TODAY.getYear(), null))).doesNotContain("H-" + number + " ");
        assertThat(nils(() -> papers.business(TODAY.getYear(), unit, PlanPaperService.Shape.PDF)))
                .startsWith("%PDF".getBytes());
        assertThat(karin(() -> papers.plan(number, PlanPaperService.Shape.WORD)))
                .startsWith("PK".getBytes());
        assertThatThrownBy(() -> nils(() -> papers.businessOnScreen(3026, null)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theListIsTakenOutWithATrace() throws Exception {
        List<PlanRow> taken = new ArrayList<>();
        run(() -> plans.export(filter(PlanFilter.State.EVERY), taken::addAll));

        assertThat(taken).extracting(PlanRow::number).contains(number);
    }

    /** With an activity of anna's and a check-up, both by the day. */
    private void decided(LocalDate day) throws Exception {
        karin(() -> activities.add(ref(), activity(day)));
        run(() -> work.planCheckUp(ref(), day));
        run(() -> work.decide(ref(), TODAY));
    }

    private long goal(String status, Long of) throws SQLException {
        return rows.number(
                """
                insert into goal (number, title, unit_id, kind, term, first_year, last_year, status, decided_by_body, decided_on,
                    decision_paragraph, decision_number, made_at, ended_on, ended_because)
                values (nextval('goal_number'), 'Färre fall', ?, 'PROBLEM_AREA', 'LONG', ?, ?, ?, 'Nämnden', ?, '1', 'SN 1', now(), ?, ?)
                returning id""",
                of,
                TODAY.getYear(),
                TODAY.getYear() + 2,
                status,
                java.sql.Date.valueOf(BEGINS),
                status.equals("ENDED") ? java.sql.Date.valueOf(TODAY) : null,
                status.equals("ENDED") ? "Nått." : null);
    }

    private long measuredBy(int weight, long at) throws SQLException {
        long id = rows.number("""
                insert into indicator (number, name, source, measured_in, direction, frequency, whole, since)
                values (nextval('indicator_number'), 'Fall', 'MANUAL', 'st', 'LOWER', 'MONTH', false, date '2020-01-01')
                returning id""");
        rows.execute("insert into indicator_unit (indicator_id, unit_id) values (?, ?)", id, at);
        rows.execute("insert into goal_indicator (goal_id, indicator_id, weight) values (?, ?, ?)", goal, id, weight);
        return id;
    }

    private NewPlan form(long of, Long at) {
        return new NewPlan(
                new PlanContent(facts.username("Färre fall"), "De flesta fall sker på natten.", BEGINS, ENDS),
                of,
                karin,
                at);
    }

    private NewActivity activity(LocalDate through) {
        return new NewActivity(
                new ActivityContent(
                        ActivityKind.ACTIVITY, "Nattrond", null, "Två går en rond klockan tre.", null, BEGINS, through),
                anna,
                null);
    }

    private NewMeasure measure() {
        return new NewMeasure(
                MeasureReach.UNIT,
                MeasureKind.PREVENTIVE,
                "Nattrond",
                null,
                anna,
                false,
                TODAY.plusDays(20),
                "Färre fall.",
                null,
                TODAY.plusDays(60),
                null);
    }

    private static PlanFilter filter(PlanFilter.State state) {
        return new PlanFilter(state, null, null, "", 1);
    }

    private PlanRef ref() throws SQLException {
        return ref(number);
    }

    private PlanRef ref(int of) throws SQLException {
        return new PlanRef(of, rows.number("select version from action_plan where number = ?", of));
    }

    private void run(As.Work task) throws Exception {
        karin(() -> {
            task.run();
            return null;
        });
    }

    private <T> T karin(Callable<T> task) throws Exception {
        return As.roles(facts.username("karin"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), task);
    }

    private <T> T sofia(Callable<T> task) throws Exception {
        return As.roles(facts.username("sofia"), Set.of(Roles.MEDARBETARE, Roles.SOCIALCHEF), task);
    }

    private <T> T anna(Callable<T> task) throws Exception {
        return As.roles(facts.username("anna"), Set.of(Roles.MEDARBETARE), task);
    }

    private <T> T bo(Callable<T> task) throws Exception {
        return As.roles(facts.username("bo"), Set.of(Roles.MEDARBETARE), task);
    }

    private <T> T nils(Callable<T> task) throws Exception {
        return As.roles(facts.username("nils"), Set.of(Roles.NAMND), task);
    }
}
