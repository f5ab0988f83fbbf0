package se.ledstjarnan.domain.allotment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ledstjarnan.domain.board.PoliticalDecision;
import se.ledstjarnan.domain.goal.Direction;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.UnitKind;

/** Means: how they are typed, proposed and decided, the needs beyond them, and quality as one figure. */
class AllotmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Employee SOFIA = new Employee("sofia", "Sofia", "Ek", "socialchef", null);
    private static final Unit UNIT = new Unit(UnitKind.ADMINISTRATION, "Omsorg", null, TODAY.minusYears(3));
    private static final PoliticalDecision DECIDED =
            new PoliticalDecision("Nämnden", TODAY, "112", "SN 2026/12", TODAY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12 500|12500000", "84,5|84500", "0|0", "1,234|1234", "12\u00a0500.5|12500500"})
    void amountsAreTypedInThousands(String typed, long kronor) {
        assertThat(Sek.ofThousands(typed, "budget")).isEqualTo(kronor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tolv|budget: allotment.notANumber",
                "12;5|budget: allotment.notANumber",
                "=1+1|budget: allotment.notANumber",
                "1e9|budget: allotment.notANumber",
                "-5|budget: allotment.negative",
                "\u22125|budget: allotment.negative",
                "100 000 001|budget: allotment.tooLarge",
                "999999999999999|budget: allotment.tooLarge",
                "1,2345|budget: allotment.wholeKronor"
            })
    void whatIsNoAmountIsRefused(String typed, String message) {
        assertThatThrownBy(() -> Sek.ofThousands(typed, "budget")).hasMessage(message);
    }

    @Test
    void postsHaveTwoDecimals() {
        assertThat(Sek.posts("24,75", "posts")).isEqualByComparingTo("24.75");
        assertThat(Sek.posts(" ", "posts")).isNull();
        assertThatThrownBy(() -> Sek.posts("1,234", "posts")).hasMessage("posts: allotment.twoDecimals");
        assertThatThrownBy(() -> Sek.posts("100001", "posts")).hasMessage("posts: allotment.tooLarge");
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2032, 20_260})
    void aYearFarOffIsRefused(int year) {
        assertThatThrownBy(() -> new Allotment(UNIT, null, year, TODAY)).hasMessage("year: allotment.badYear");
    }

    @Test
    void aGoalOfOtherYearsOrUnitsIsRefused() {
        AllotmentGoal other = new AllotmentGoal(7, null, 2024, 2025);
        AllotmentGoal elsewhere = new AllotmentGoal(7, 99L, 2024, 2028);

        assertThatThrownBy(() -> new Allotment(UNIT, other, 2026, TODAY)).hasMessage("goal: allotment.goalOtherYears");
        assertThatThrownBy(() -> new Allotment(UNIT, elsewhere, 2026, TODAY))
                .hasMessage("goal: allotment.unitOutsideGoal");
    }

    @Test
    void anOutcomeIsNotAhead() {
        Allotment next = new Allotment(UNIT, null, 2027, TODAY);

        assertThatThrownBy(() -> next.write(means(100L, 90L), TODAY, SOFIA, NOW))
                .hasMessage("outcome: allotment.outcomeTooEarly");
        assertThatThrownBy(() -> next.write(means(null, null), TODAY, SOFIA, NOW))
                .hasMessage("budget: shared.required");
    }

    @Test
    void aBudgetIsDecidedOnceAsItStands() {
        Allotment means = new Allotment(UNIT, null, 2026, TODAY);
        means.write(means(100L, null), TODAY, SOFIA, NOW);
        assertThat(means.isDecided()).isFalse();

        new AllotmentDecision(2026, "Internbudget", DECIDED, List.of(means), SOFIA, NOW);
        assertThat(means.isDecided()).isTrue();
        assertThatThrownBy(() -> new AllotmentDecision(2026, "Igen", DECIDED, List.of(), SOFIA, NOW))
                .hasMessage("allotment.decidedAlready");

        means.write(means(120L, null), TODAY, SOFIA, NOW);
        assertThat(means.isDecided()).isFalse();
    }

    @Test
    void anEmptyCellLeavesWhatIsStored() {
        Allotment means = new Allotment(UNIT, null, 2026, TODAY);
        means.write(means(100L, 90L), TODAY, SOFIA, NOW);

        assertThat(means.over(means(110L, null))).isEqualTo(means(110L, 90L));
    }

    @Test
    void aNeedSaysHowMuchWhyAndWhatElse() {
        assertThatThrownBy(() -> need(null, null)).hasMessage("amount: allotment.nothingNeeded");
        assertThatThrownBy(() -> need(0L, BigDecimal.ZERO)).hasMessage("amount: allotment.nothingNeeded");
        assertThatThrownBy(() -> new ResourceNeed(
                        1, new NeedContent("Natt", NeedTerm.SHORT, 2060, 1L, null, "a", "b"), null, null, SOFIA, TODAY))
                .hasMessage("year: allotment.badYear");
        assertThatThrownBy(() -> new ResourceNeed(
                        1, new NeedContent("Natt", NeedTerm.SHORT, 2027, 1L, null, "a", " "), null, null, SOFIA, TODAY))
                .hasMessage("consequence: shared.required");
    }

    @Test
    void aNeedIsAnsweredOnceAndAfterItWasRaised() {
        ResourceNeed need = need(500_000L, null);
        assertThatThrownBy(() -> need.answer(NeedAnswer.GRANTED, "Ja", null, DECIDED, SOFIA))
                .hasMessage("allotment.notRaised");
        need.raise(TODAY);
        assertThatThrownBy(() -> need.raise(TODAY)).hasMessage("allotment.raisedAlready");
        PoliticalDecision before = new PoliticalDecision("Nämnden", TODAY.minusDays(1), "1", "SN 1", TODAY);
        assertThatThrownBy(() -> need.answer(NeedAnswer.GRANTED, "Ja", null, before, SOFIA))
                .hasMessage("decidedOn: allotment.answeredBeforeRaised");
        assertThatThrownBy(() -> need.answer(NeedAnswer.REFUSED, "Nej", 5L, DECIDED, SOFIA))
                .hasMessage("granted: allotment.grantedNothing");

        need.answer(NeedAnswer.PARTLY, "Hälften", 250_000L, DECIDED, SOFIA);

        assertThat(need.getStatus()).isEqualTo(NeedStatus.ANSWERED);
        assertThatThrownBy(() -> need.answer(NeedAnswer.GRANTED, "Ja", null, DECIDED, SOFIA))
                .hasMessage("allotment.answeredAlready");
    }

    @Test
    void qualityIsTheWeightedShareOfTheTargets() {
        QualityIndex.Level high = level(Direction.HIGHER, "80", "100", 75);
        QualityIndex.Level low = level(Direction.LOWER, "5", "4", 25);
        QualityIndex.Level neither = level(Direction.NEUTRAL, "5", "4", 25);

        assertThat(QualityIndex.of(List.of(high, low, neither))).isEqualByComparingTo("80");
        assertThat(QualityIndex.of(
                        List.of(level(Direction.HIGHER, "80", "100", null), level(Direction.LOWER, "5", "3", 9))))
                .isEqualByComparingTo("70");
        assertThat(QualityIndex.of(List.of(neither))).isNull();
    }

    @Test
    void noFigureCountsMoreThanTwice() {
        assertThat(level(Direction.HIGHER, "900", "100", null).share()).isEqualByComparingTo("200");
        assertThat(level(Direction.LOWER, "0", "4", null).share()).isEqualByComparingTo("200");
        assertThat(level(Direction.LOWER, "0", "0", null).share()).isEqualByComparingTo("100");
        assertThat(level(Direction.HIGHER, "3", "0", null).share()).isNull();
    }

    private static QualityIndex.Level level(Direction direction, String value, String target, Integer weight) {
        return new QualityIndex.Level(1, "a", direction, new BigDecimal(value), new BigDecimal(target), weight);
    }

    private static Means means(Long budget, Long outcome) {
        return new Means(budget, outcome, null, null, null);
    }

    private static ResourceNeed need(Long amount, BigDecimal posts) {
        return new ResourceNeed(
                1, new NeedContent("Natt", NeedTerm.SHORT, 2027, amount, posts, "a", "b"), null, null, SOFIA, TODAY);
    }
}
