package se.ledstjarnan.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.UnitKind;
import se.ledstjarnan.domain.shared.BaseEntity;

/** A plan from its beginning, over activities and check-ups, to decision, follow-up and end. */
class ActionPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate BEGINS = LocalDate.of(2026, 1, 1);
    private static final LocalDate ENDS = LocalDate.of(2027, 12, 31);
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Employee ANNA = new Employee("anna", "Anna", "Berg", "enhetschef", null);
    private static final PlanGoal GOAL = new PlanGoal(7, 12, "Färre fall", null, 2026, 2028, true, false);
    private static final Unit UNIT =
            new Unit(UnitKind.DEPARTMENT, "Äldre", new Unit(UnitKind.ADMINISTRATION, "Omsorg", null, BEGINS), BEGINS);

    private ActionPlan plan;

    @BeforeEach
    void begun() {
        plan = new ActionPlan(12, content(BEGINS, ENDS), GOAL, ANNA, null, TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        ", 2026-12-31, begins: shared.required",
        "2026-01-01, , ends: shared.required",
        "2026-06-01, 2026-05-31, ends: plan.endsBeforeItBegins",
        "3026-06-01, 3026-07-31, begins: plan.yearFarOff",
        "1926-06-01, 2026-07-31, begins: plan.yearFarOff",
        "2026-01-01, 2035-01-01, ends: plan.tooLong",
        "2025-12-31, 2026-12-31, begins: plan.beforeGoal",
        "2026-01-01, 2029-01-01, ends: plan.afterGoal"
    })
    void itsDaysLieInTheYearsOfTheGoal(LocalDate begins, LocalDate ends, String message) {
        assertThatThrownBy(() -> new ActionPlan(1, content(begins, ends), GOAL, ANNA, null, TODAY))
                .hasMessage(message);
    }

    @Test
    void itHasAGoalThatHoldsSomebodyAndAReason() {
        PlanGoal ended = new PlanGoal(7, 12, "Färre fall", null, 2026, 2028, false, true);
        PlanContent content = content(BEGINS, ENDS);
        PlanContent blank = new PlanContent("Färre fall", " ", BEGINS, ENDS);

        assertThatThrownBy(() -> new ActionPlan(1, content, null, ANNA, null, TODAY))
                .hasMessage("goal: shared.required");
        assertThatThrownBy(() -> new ActionPlan(1, content, ended, ANNA, null, TODAY))
                .hasMessage("goal: plan.goalEnded");
        assertThatThrownBy(() -> new ActionPlan(1, content, GOAL, null, null, TODAY))
                .hasMessage("responsible: plan.nobody");
        assertThatThrownBy(() -> new ActionPlan(1, blank, GOAL, ANNA, null, TODAY))
                .hasMessage("why: shared.required");
    }

    @Test
    void itsUnitIsTheGoalsOrBelow() {
        PlanGoal elsewhere = new PlanGoal(7, 12, "Färre fall", 99L, 2026, 2028, true, false);

        assertThatThrownBy(() -> new ActionPlan(1, content(BEGINS, ENDS), elsewhere, ANNA, UNIT, TODAY))
                .hasMessage("unit: plan.unitOutsideGoal");
        assertThatThrownBy(() -> new ActionPlan(1, content(BEGINS, ENDS), elsewhere, ANNA, null, TODAY))
                .hasMessage("unit: plan.unitOutsideGoal");
        assertThat(new ActionPlan(1, content(BEGINS, ENDS), GOAL, ANNA, UNIT, TODAY).getUnit())
                .isEqualTo(UNIT);
    }

    @Test
    void overAYearsEndItIsPartOfTheBusinessPlan() {
        ActionPlan oneYear = new ActionPlan(1, content(BEGINS, LocalDate.of(2026, 12, 31)), GOAL, ANNA, null, TODAY);

        assertThat(plan.isOverYears()).isTrue();
        assertThat(oneYear.isOverYears()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 2026-05-31, from: plan.outsidePlan",
        "2028-01-01, 2028-05-31, from: plan.outsidePlan",
        "2026-06-01, 2026-05-31, through: plan.endsBeforeItBegins",
        "2026-06-01, 2028-01-01, through: plan.outsidePlan",
        ", 2026-05-31, from: shared.required",
        "2026-06-01, , through: shared.required"
    })
    void anActivityLiesInThePlansDays(LocalDate from, LocalDate through, String message) {
        assertThatThrownBy(() -> plan.add(activity(from, through), ANNA, null)).hasMessage(message);
        assertThat(plan.getActivities()).isEmpty();
    }

    @Test
    void anActivityTellsWhoWhatAndHow() {
        ActivityContent how = new ActivityContent(ActivityKind.ACTIVITY, "Rond", null, "", null, BEGINS, ENDS);
        ActivityContent kind = new ActivityContent(null, "Rond", null, "Varje kväll", null, BEGINS, ENDS);

        assertThatThrownBy(() -> plan.add(how, ANNA, null)).hasMessage("how: shared.required");
        assertThatThrownBy(() -> plan.add(kind, ANNA, null)).hasMessage("kind: shared.required");
        assertThatThrownBy(() -> plan.add(activity(BEGINS, ENDS), null, null)).hasMessage("person: plan.nobody");
    }

    @Test
    void itIsDecidedOnceWithActivitiesAndCheckUps() {
        assertThatThrownBy(() -> plan.decide(TODAY, GOAL, ANNA, TODAY)).hasMessage("plan.nothingToDecide");
        plan.add(activity(BEGINS, ENDS), ANNA, null);
        assertThatThrownBy(() -> plan.decide(TODAY, GOAL, ANNA, TODAY)).hasMessage("plan.noCheckUps");
        plan.planCheckUp(LocalDate.of(2026, 6, 1));
        PlanGoal draft = new PlanGoal(7, 12, "Färre fall", null, 2026, 2028, false, false);
        assertThatThrownBy(() -> plan.decide(TODAY, draft, ANNA, TODAY)).hasMessage("plan.goalNotDecided");
        assertThatThrownBy(() -> plan.decide(TODAY.plusDays(1), GOAL, ANNA, TODAY))
                .hasMessage("decidedOn: shared.dayInFuture");
        assertThatThrownBy(() -> plan.decide(BEGINS.minusYears(2), GOAL, ANNA, TODAY))
                .hasMessage("decidedOn: plan.decidedTooEarly");

        plan.decide(TODAY, GOAL, ANNA, TODAY);

        assertThat(plan.getStatus()).isEqualTo(PlanStatus.DECIDED);
        assertThatThrownBy(() -> plan.decide(TODAY, GOAL, ANNA, TODAY)).hasMessage("plan.alreadyDecided");
        assertThatThrownBy(() -> plan.write(content(BEGINS, ENDS), GOAL, ANNA, null, TODAY))
                .hasMessage("plan.alreadyDecided");
    }

    @Test
    void whatHasBeenPutInStaysInsideIt() {
        plan.add(activity(BEGINS, LocalDate.of(2026, 12, 1)), ANNA, null);
        plan.planCheckUp(LocalDate.of(2027, 6, 1));

        assertThatThrownBy(() -> plan.write(content(BEGINS, LocalDate.of(2026, 12, 31)), GOAL, ANNA, null, TODAY))
                .hasMessage("ends: plan.partsOutside");
        assertThatThrownBy(() -> plan.write(content(BEGINS.plusDays(1), ENDS), GOAL, ANNA, null, TODAY))
                .hasMessage("begins: plan.partsOutside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31", "2028-01-01"})
    void aCheckUpLiesInItsDays(LocalDate day) {
        assertThatThrownBy(() -> plan.planCheckUp(day)).hasMessage("day: plan.outsidePlan");
    }

    @Test
    void aCheckUpKeepsWhatWasLateThatDay() {
        decided();

        plan.hold(0, LocalDate.of(2026, 10, 1), "Nattronden har kommit igång.", Outlook.AT_RISK, ANNA, TODAY, NOW);

        CheckUp held = plan.getCheckUps().get(0);
        assertThat(held.isHeld()).isTrue();
        assertThat(held.getLateThen()).isEqualTo("1");
    }

    @Test
    void aCheckUpIsHeldOnceAndNotAhead() {
        decided();

        assertThatThrownBy(() -> plan.hold(0, TODAY.plusDays(1), "a", Outlook.ON_TRACK, ANNA, TODAY, NOW))
                .hasMessage("heldOn: shared.dayInFuture");
        assertThatThrownBy(() -> plan.hold(0, BEGINS.minusDays(1), "a", Outlook.ON_TRACK, ANNA, TODAY, NOW))
                .hasMessage("heldOn: plan.beforePlan");
        assertThatThrownBy(() -> plan.hold(0, TODAY, "a", null, ANNA, TODAY, NOW))
                .hasMessage("outlook: shared.required");
        assertThatThrownBy(() -> plan.hold(0, TODAY, " ", Outlook.ON_TRACK, ANNA, TODAY, NOW))
                .hasMessage("note: shared.required");
        plan.hold(0, TODAY, "a", Outlook.ON_TRACK, ANNA, TODAY, NOW);
        assertThatThrownBy(() -> plan.hold(0, TODAY, "a", Outlook.ON_TRACK, ANNA, TODAY, NOW))
                .hasMessage("plan.heldAlready");
    }

    @ParameterizedTest
    @CsvSource({", percent: shared.required", "-1, percent: plan.badPercent", "101, percent: plan.badPercent"})
    void progressIsAShare(Integer percent, String message) {
        decided();

        assertThatThrownBy(() -> plan.report(1, percent, "Igång", ANNA, NOW)).hasMessage(message);
    }

    @Test
    void anActivityGoesFromPlannedToDone() {
        decided();

        plan.report(1, 40, "Igång", ANNA, NOW);
        assertThat(plan.activity(1).getStatus()).isEqualTo(ActivityStatus.ONGOING);
        assertThat(plan.activity(1).isLate(TODAY)).isTrue();
        plan.report(1, 100, "Klart", ANNA, NOW);
        assertThat(plan.activity(1).getStatus()).isEqualTo(ActivityStatus.DONE);
        assertThat(plan.activity(1).isLate(TODAY)).isFalse();
        assertThatThrownBy(() -> plan.report(1, 50, "Ändå inte", ANNA, NOW)).hasMessage("plan.activityEnded");
    }

    @Test
    void itEndsWhenNothingIsLeftToDo() {
        decided();

        assertThatThrownBy(() -> plan.end("Det gick bra.", ANNA, NOW)).hasMessage("plan.activitiesOpen");
        plan.cancel(1, "Målet är redan nått.", ANNA, NOW);
        plan.end("Det gick bra.", ANNA, NOW);

        assertThat(plan.getStatus()).isEqualTo(PlanStatus.ENDED);
        assertThatThrownBy(() -> plan.planCheckUp(TODAY)).hasMessage("plan.ended");
        assertThatThrownBy(() -> plan.end("En gång till.", ANNA, NOW)).hasMessage("plan.ended");
    }

    /** With an activity that was to be done in September and a check-up, whose id is set when it is stored. */
    private void decided() {
        plan.add(activity(BEGINS, LocalDate.of(2026, 9, 30)), ANNA, null);
        plan.planCheckUp(LocalDate.of(2026, 6, 1));
        plan.planCheckUp(LocalDate.of(2027, 6, 1));
        stored(plan.getCheckUps().get(0));
        plan.decide(TODAY, GOAL, ANNA, TODAY);
    }

    /** As the database would have it, with the id 0. */
    private static void stored(CheckUp checkUp) {
        try {
            Field field = BaseEntity.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(checkUp, 0L);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PlanContent content(LocalDate begins, LocalDate ends) {
        return new PlanContent("Färre fall på natten", "De flesta fall sker på natten.", begins, ends);
    }

    private static ActivityContent activity(LocalDate from, LocalDate through) {
        return new ActivityContent(
                ActivityKind.ACTIVITY, "Nattrond", "varje natt", "Två går en rond klockan tre.", null, from, through);
    }
}
