package se.ledstjarnan.domain.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.board.PoliticalDecision;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.UnitKind;

/** A goal from its draft, over decisions and new wordings, to its end; and where it may stand among the others. */
class GoalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Employee SOFIA = new Employee("sofia", "Sofia", "Åkesson", "socialchef", null);
    private static final LocalDate OPENED = LocalDate.of(2020, 1, 1);

    private final Unit administration = new Unit(UnitKind.ADMINISTRATION, "Stöd och omsorg", null, OPENED);
    private final Unit elders = new Unit(UnitKind.DEPARTMENT, "Äldre", administration, OPENED);
    private final Unit birch = new Unit(UnitKind.UNIT, "Björken", elders, OPENED);
    private final Unit other = new Unit(UnitKind.DEPARTMENT, "Funktion", administration, OPENED);

    private static GoalContent content(String title, int first, int last, GoalContent.Weighted... indicators) {
        return new GoalContent(title, null, GoalKind.STRATEGIC, GoalTerm.LONG, first, last, true, List.of(indicators));
    }

    private static GoalContent.Weighted measured(long id, Integer weight) {
        return new GoalContent.Weighted(id, weight);
    }

    private Goal goal(Unit unit, Goal parent) {
        return new Goal(1, content("Trygga", 2025, 2028, measured(1, null)), unit, parent, SOFIA, NOW);
    }

    private static GoalDecision board() {
        return GoalDecision.of(
                new PoliticalDecision("Kommunstyrelsen", LocalDate.of(2026, 10, 14), "112", "KS 2026/44", TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "60, 40, ",
        "60, 41, indicators: goal.goal.weightsSum",
        "60, , indicators: goal.goal.weightsHalf",
        ", , ",
        "0, 100, indicators: goal.goal.weight"
    })
    void weightsSumToAHundredOrAreLeftOut(Integer first, Integer second, String message) {
        GoalContent content = content("Trygga", 2025, 2026, measured(1, first), measured(2, second));

        if (message == null) {
            assertThat(new Goal(1, content, null, null, SOFIA, NOW).getIndicators())
                    .hasSize(2);
        } else {
            assertThatThrownBy(() -> new Goal(1, content, null, null, SOFIA, NOW))
                    .hasMessage(message);
        }
    }

    @Test
    void oneIndicatorCountsOnce() {
        GoalContent twice = content("Trygga", 2025, 2026, measured(1, null), measured(1, null));

        assertThatThrownBy(() -> new Goal(1, twice, null, null, SOFIA, NOW))
                .hasMessage("indicators: goal.goal.indicatorTwice");
    }

    @ParameterizedTest
    @CsvSource({
        "1999, 2026, firstYear: goal.goal.year",
        "2026, 2025, lastYear: goal.goal.yearsTurned",
        "2026, 2037, lastYear: goal.goal.tooLong"
    })
    void yearsAreLikely(int first, int last, String message) {
        assertThatThrownBy(() -> new Goal(1, content("Trygga", first, last), null, null, SOFIA, NOW))
                .hasMessage(message);
    }

    @Test
    void isNeverBrokenDownFromItselfOrWhatComesFromIt() {
        Goal top = goal(null, null);
        Goal below = goal(elders, top);
        Goal lowest = goal(birch, below);

        assertThatThrownBy(() -> top.write(content("Trygga", 2025, 2028), null, top))
                .hasMessage("parent: goal.goal.ownParent");
        assertThatThrownBy(() -> top.write(content("Trygga", 2025, 2028), birch, lowest))
                .hasMessage("parent: goal.goal.ownParent");
        assertThat(lowest.getParent()).isSameAs(below);
    }

    @Test
    void isBrokenDownWithinTheUnitAndTheYearsOfItsParent() {
        Goal parent = goal(elders, goal(null, null));

        assertThatThrownBy(() -> goal(other, parent)).hasMessage("unit: goal.goal.unitOutside");
        assertThatThrownBy(() -> goal(null, parent)).hasMessage("unit: goal.goal.unitOutside");
        assertThatThrownBy(() -> new Goal(2, content("Trygga", 2024, 2026), birch, parent, SOFIA, NOW))
                .hasMessage("firstYear: goal.goal.yearsOutside");
        assertThatThrownBy(() -> new Goal(2, content("Trygga", 2026, 2029), birch, parent, SOFIA, NOW))
                .hasMessage("lastYear: goal.goal.yearsOutside");
        assertThat(goal(birch, parent).getUnit()).isSameAs(birch);
    }

    @Test
    void isDecidedOnceAndThenChangedByANewDecisionOnly() {
        Goal goal = goal(null, null);
        goal.decide(board(), SOFIA, NOW);

        assertThatThrownBy(() -> goal.decide(board(), SOFIA, NOW)).hasMessage("goal.goal.decidedAlready");
        assertThatThrownBy(() -> goal.write(content("Annat", 2025, 2028), null, null))
                .hasMessage("goal.goal.decided");

        goal.propose(content("Annat", 2025, 2027, measured(2, null)), "Läget har ändrats", SOFIA, NOW);
        assertThat(goal.getTitle()).isEqualTo("Trygga");
        assertThat(goal.isChanging()).isTrue();

        goal.decide(board(), SOFIA, NOW);
        assertThat(goal.getTitle()).isEqualTo("Annat");
        assertThat(goal.getIndicators())
                .extracting(GoalIndicator::getIndicatorId)
                .containsExactly(2L);
        assertThat(goal.isChanging()).isFalse();
    }

    @Test
    void aNewWordingNeedsAReasonAndCanBeTakenBack() {
        Goal goal = goal(null, null);
        goal.decide(board(), SOFIA, NOW);
        GoalContent content = content("Annat", 2025, 2027);

        assertThatThrownBy(() -> goal.propose(content, " ", SOFIA, NOW)).hasMessage("reason: shared.required");
        goal.propose(content, "Läget har ändrats", SOFIA, NOW);
        goal.withdraw(NOW);
        assertThatThrownBy(() -> goal.decide(board(), SOFIA, NOW)).hasMessage("goal.goal.decidedAlready");
        assertThatThrownBy(() -> goal.withdraw(NOW)).hasMessage("goal.goal.nothingWaits");
    }

    @Test
    void whatStandsAloneIsDecidedByTheBoard() {
        Goal goal = goal(null, null);

        assertThatThrownBy(() -> goal.decide(GoalDecision.settled(TODAY, TODAY), SOFIA, NOW))
                .hasMessage("goal.goal.boardDecides");
    }

    @Test
    void whatIsBrokenDownIsSettledOnceItsParentHolds() {
        Goal parent = goal(null, null);
        Goal goal = goal(birch, parent);

        assertThatThrownBy(() -> goal.decide(GoalDecision.settled(TODAY, TODAY), SOFIA, NOW))
                .hasMessage("goal.goal.parentFirst");
        parent.decide(board(), SOFIA, NOW);
        goal.decide(GoalDecision.settled(TODAY, TODAY), SOFIA, NOW);
        assertThat(goal.getStatus()).isEqualTo(GoalStatus.DECIDED);
        assertThatThrownBy(() -> GoalDecision.settled(TODAY.plusDays(1), TODAY))
                .hasMessage("decidedOn: shared.dayInFuture");
    }

    @Test
    void theSignOfAParagraphIsNoParagraph() {
        PoliticalDecision made = new PoliticalDecision("Kommunstyrelsen", TODAY, "§", "KS 2026/44", TODAY);

        assertThatThrownBy(() -> GoalDecision.of(made)).hasMessage("paragraph: shared.required");
    }

    @Test
    void withoutIndicatorsItCannotHold() {
        Goal goal = new Goal(1, content("Trygga", 2025, 2026), null, null, SOFIA, NOW);

        assertThatThrownBy(() -> goal.decide(board(), SOFIA, NOW)).hasMessage("goal.goal.notMeasured");
    }

    @Test
    void endsAfterItsDecisionAndIsThenLeftAlone() {
        Goal goal = goal(null, null);
        assertThatThrownBy(() -> goal.end(TODAY, "Nått", TODAY)).hasMessage("goal.goal.notDecided");
        goal.decide(board(), SOFIA, NOW);

        assertThatThrownBy(() -> goal.end(TODAY.plusDays(1), "Nått", TODAY)).hasMessage("endedOn: shared.dayInFuture");
        assertThatThrownBy(() -> goal.end(LocalDate.of(2026, 1, 1), "Nått", TODAY))
                .hasMessage("endedOn: goal.goal.endedBefore");
        goal.end(TODAY, "Nått", TODAY);
        assertThatThrownBy(() -> goal.decide(board(), SOFIA, NOW)).hasMessage("goal.goal.ended");
        assertThatThrownBy(() -> goal(birch, goal)).hasMessage("parent: goal.goal.parentEnded");
    }
}
