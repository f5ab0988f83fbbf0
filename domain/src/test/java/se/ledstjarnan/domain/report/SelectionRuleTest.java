package se.ledstjarnan.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.deviation.Category;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.CountTable;

/** Rules of the choice, and of what the report is given beside the cases. */
class SelectionRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final Instant NOW = Instant.parse("2026-10-05T08:00:00Z");
    private static final Category FALL =
            new Category("FALL", "Fall", Compartment.HEALTH_CARE, null, false, 1, LocalDate.EPOCH);
    private static final Category TREATMENT =
            new Category("BEMOTANDE", "Bemötande", Compartment.SOCIAL_SERVICES, null, false, 1, LocalDate.EPOCH);

    private final Employee mats = new Employee("mats", "Mats", "Berg", "MAS", null);

    @Test
    void holdsFromTheDayItIsMadeUntilItIsEnded() {
        SelectionRule rule = rule(FALL, 3, null);

        assertThat(rule.getPeriod().getFrom()).isEqualTo(TODAY);
        assertThat(rule.isEnded()).isFalse();
        assertBroken(() -> rule.end(" ", mats, TODAY), "shared.required");
        rule.end("Ny rutin", mats, TODAY.plusDays(40));
        assertThat(rule.isEnded()).isTrue();
        assertThat(rule.getPeriod().getTo()).isEqualTo(TODAY.plusDays(39));
        assertBroken(() -> rule.end("Igen", mats, TODAY.plusDays(41)), "report.ruleEnded");
    }

    @Test
    void endedTheSameDayItNeverHasALastDayBeforeItsFirst() {
        SelectionRule rule = rule(null, 4, null);
        rule.end("Fel", mats, TODAY);

        assertThat(rule.getPeriod().getTo()).isEqualTo(TODAY);
    }

    @Test
    void asksForSomethingButForNothingThatTellsASmallCount() {
        assertBroken(() -> rule(FALL, null, null), "report.ruleChoosesAll");
        assertBroken(() -> rule(FALL, 0, null), "report.noSuchSeverity");
        assertBroken(() -> rule(FALL, 5, null), "report.noSuchSeverity");
        assertBroken(() -> rule(FALL, null, 4), "report.ruleTimes");
        assertBroken(() -> rule(FALL, null, 100), "report.ruleTimes");
        assertBroken(() -> rule(TREATMENT, 3, null), "report.ruleCategory");
        assertThat(rule(FALL, null, 5).getLeastTimes()).isEqualTo(5);
    }

    @Test
    void aBreakHasBeenAndBeginsWithAWholeMonth() {
        assertBroken(() -> new SeriesBreak(TODAY.plusDays(1), "Nytt", mats, TODAY, NOW), "report.dayInFuture");
        assertBroken(() -> new SeriesBreak(LocalDate.of(1899, 1, 1), "Nytt", mats, TODAY, NOW), "report.dayTooEarly");
        assertBroken(() -> new SeriesBreak(null, "Nytt", mats, TODAY, NOW), "shared.required");
        assertBroken(() -> new SeriesBreak(TODAY, "", mats, TODAY, NOW), "shared.required");
        assertThat(new Break(Break.Kind.OWN, LocalDate.of(2026, 5, 1), "", null).firstMonth())
                .isEqualTo(YearMonth.of(2026, 5));
        assertThat(new Break(Break.Kind.OWN, LocalDate.of(2026, 5, 2), "", null).firstMonth())
                .isEqualTo(YearMonth.of(2026, 6));
    }

    @Test
    void aDenominatorIsNeverNought() {
        for (int bad : new int[] {0, -5, 1_000_001}) {
            assertBroken(
                    () -> new Denominator(null, new Quarter(2026, 3), DenominatorKind.PATIENTS, bad, mats, NOW),
                    "report.denominatorAmount");
        }
    }

    @Test
    void aUnitStandsAloneWhereNobodyIsPointedAt() {
        assertThat(types(row("Björken", 30, 12, 0), row("Granen", 20, 9, 7))
                        .orElseThrow()
                        .own())
                .extracting(CountRow::label)
                .containsExactly("Björken", "Granen");

        UnitTypes rolled = types(row("Björken", 30, 12, 8), row("Granen", 20, 9, 7), row("Asken", 11, 2, 6))
                .orElseThrow();
        assertThat(rolled.own()).extracting(CountRow::label).containsExactly("Björken");
        assertThat(rolled.others()).as("Granen joins, so that 2 is not told").containsExactly(31, 11, 13);

        assertThat(types(row("Björken", 30, 2, 8), row("Granen", 20, 9, 7))).isEmpty();
    }

    private static Optional<UnitTypes> types(CountRow... rows) {
        List<String> shown = List.of(rows).stream().map(CountRow::key).toList();
        return UnitTypes.of(new CountTable(List.of("F", "L", "R"), List.of(rows), false), shown, 5);
    }

    private static CountRow row(String label, Integer... counts) {
        return new CountRow(label, label, "Äldre", List.of(counts));
    }

    private SelectionRule rule(Category category, Integer severity, Integer times) {
        return new SelectionRule(category, severity, times, 5, "Skäl", mats, TODAY, NOW);
    }

    private static void assertBroken(ThrowingCallable call, String key) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
