package se.ledstjarnan.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.shared.DomainException;

class ReportDefinitionTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private static DefinitionTerms terms(String name, Integer due) {
        return new DefinitionTerms(
                name, "Om rapporten.", PeriodKind.YEAR, Set.of(Role.MAS), Set.of(Role.MAS), due, null, false);
    }

    private static ChapterTerms chapter(int level, String heading, Integer place, String... sources) {
        return new ChapterTerms(level, heading, "Skriv.", true, Role.MAS, place, null, List.of(sources));
    }

    /** A draft without chapters, begun as an empty one. */
    private static ReportDefinition draft(ChapterTerms... chapters) {
        ReportDefinition draft = new ReportDefinition("arsrapport", terms("Årsrapport", 60), null, NOW);
        for (ChapterTerms each : chapters) {
            draft.add(each, null, NOW);
        }
        return draft;
    }

    private static void refused(String key, Runnable verb) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(verb::run)
                .matches(e -> e.key().equals(key), key);
    }

    @Test
    void inForceItDoesNotChange() {
        ReportDefinition definition = draft(chapter(1, "Sammanfattning", null));
        definition.enforce(Set.of(), null, NOW);
        List<Consumer<ReportDefinition>> verbs = List.of(
                each -> each.add(chapter(1, "Nytt", null), null, NOW),
                each -> each.change(1, chapter(1, "Annat", null), null, NOW),
                each -> each.remove(1, null, NOW),
                each -> each.raise(1, null, NOW),
                each -> each.describe(terms("Annan", 30), null, NOW));
        for (Consumer<ReportDefinition> verb : verbs) {
            refused("report.definitionInForce", () -> verb.accept(definition));
        }
        assertThat(definition.next(2, null, NOW).getChapters()).hasSize(1);
    }

    @Test
    void chaptersAreMovedAndTakenAway() {
        ReportDefinition definition = draft(chapter(1, "Ett", null), chapter(1, "Två", null), chapter(1, "Tre", null));
        definition.raise(3, null, NOW);
        definition.remove(1, null, NOW);
        assertThat(definition.getChapters())
                .extracting(DefinitionChapter::getHeading)
                .containsExactly("Tre", "Två");
        assertThat(definition.getChapters())
                .extracting(DefinitionChapter::getPosition)
                .containsExactly(1, 2);
    }

    @Test
    void isNotPutInForceWithWhatCannotBeMade() {
        refused("report.firstChapter", () -> draft().enforce(Set.of(), null, NOW));
        refused("report.firstChapter", () -> draft(chapter(2, "Under", null)).enforce(Set.of(), null, NOW));
        refused(
                "report.unknownSource",
                () -> draft(chapter(1, "Fall", null, "fall.borta")).enforce(Set.of("fall.finns"), null, NOW));
        refused("report.partNameMissing", () -> draft(chapter(1, "Fall", 1)).enforce(Set.of(), null, NOW));
    }

    @Test
    void termsAreChecked() {
        refused("report.dueAfter", () -> terms("Årsrapport", 0));
        refused("shared.required", () -> terms(" ", 60));
        refused(
                "report.rolesNeeded",
                () -> new DefinitionTerms("A", "B", PeriodKind.YEAR, Set.of(), Set.of(Role.MAS), 60, null, false));
        refused(
                "report.rolesNeeded",
                () -> new DefinitionTerms(
                        "A", "B", PeriodKind.YEAR, Set.of(Role.NAMND), Set.of(Role.MAS), 60, null, false));
    }

    @ParameterizedTest
    @CsvSource({"2025, 2026-03-01", "2026, 2027-03-01", "2027, 2028-03-01"})
    void sixtyDaysAfterAYearIsTheFirstOfMarchInLeapYearsToo(int year, LocalDate due) {
        assertThat(draft().due(ReportPeriod.ofYear(year))).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2026-05-04, 2026-01-01, 2026-12-31, 2026",
        "HALF_YEAR, 2026-07-01, 2026-07-01, 2026-12-31, 2026-H2",
        "QUARTER, 2026-05-04, 2026-04-01, 2026-06-30, 2026-K2"
    })
    void aPeriodLiesAroundEachDay(PeriodKind kind, LocalDate day, LocalDate from, LocalDate to, String name) {
        ReportPeriod period = kind.around(day);
        assertThat(period).isEqualTo(new ReportPeriod(from, to));
        assertThat(kind.name(period)).isEqualTo(name);
        assertThat(kind.fits(period)).isTrue();
        assertThat(kind.fits(new ReportPeriod(from, to.minusDays(1)))).isFalse();
        assertThat(kind.lastEnded(day).to()).isEqualTo(from.minusDays(1));
    }

    @Test
    void theYearBeforeALeapYearEndsItsFebruary() {
        ReportPeriod february = new ReportPeriod(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29));
        assertThat(february.yearBefore())
                .isEqualTo(new ReportPeriod(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28)));
        refused("report.periodBackwards", () -> new ReportPeriod(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1)));
    }
}
