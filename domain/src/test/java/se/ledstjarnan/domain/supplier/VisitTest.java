package se.ledstjarnan.domain.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.organisation.Employee;

/** A visit with its findings, graded, reported as mended and followed up. */
class VisitTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Employee KERSTIN = new Employee("kerstin", "Kerstin", "Holm", "kvalitetssamordnare", null);
    private static final Map<Integer, FindingGrade> GRADES = FindingGradeTest.delivered().stream()
            .collect(Collectors.toMap(FindingGrade::getLevel, Function.identity()));

    @Test
    void aGoodFindingHasNothingToMend() {
        Finding finding = only(visit(DAY, finding(1, null, null, null)));

        assertThat(finding.getStatus()).isEqualTo(FindingStatus.NOTED);
        assertThat(finding.getDue()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2, , Verksamhetschefen, , due0: shared.required",
        "2, , , 2026-12-01, owner0: shared.required",
        "3, , Verksamhetschefen, 2026-12-01, measure0: shared.required",
        "3, Rutin, Verksamhetschefen, 2026-12-15, due0: supplier.dueTooLate",
        "3, Rutin, Verksamhetschefen, 2026-11-15, due0: supplier.dueBeforeVisit",
        "2, , Verksamhetschefen, 2036-11-15, due0: supplier.dueTooFar",
        ", Rutin, Verksamhetschefen, 2026-12-01, grade0: shared.required"
    })
    void theGradeSaysWhatIsDemanded(Integer grade, String measure, String owner, LocalDate due, String message) {
        assertThatThrownBy(() -> visit(DAY, finding(grade, measure, owner, due)))
                .hasMessage(message);
    }

    @Test
    void aVisitHasBeenMadeAndFoundSomething() {
        assertThatThrownBy(() -> visit(TODAY.plusDays(1), finding(1, null, null, null)))
                .hasMessage("day: supplier.inFuture");
        assertThatThrownBy(() -> visit(DAY, new FindingContent(" ", null, null, null, null)))
                .hasMessage("text0: supplier.noFinding");
    }

    @Test
    void whatIsMendedIsReportedAndThenSeen() {
        Finding finding = only(visit(DAY, finding(3, "Rutin", "Verksamhetschefen", DAY.plusDays(28))));

        assertThatThrownBy(() -> finding.report(" ", KERSTIN, NOW)).hasMessage("words: shared.required");
        finding.report("Rutinen är skriven.", KERSTIN, NOW);
        assertThatThrownBy(() -> finding.report("Igen.", KERSTIN, NOW)).hasMessage("supplier.notOpen");
        finding.mended("Rutinen följs.", KERSTIN, NOW);

        assertThat(finding.getStatus()).isEqualTo(FindingStatus.MENDED);
        assertThatThrownBy(() -> finding.mended("Igen.", KERSTIN, NOW)).hasMessage("supplier.notOpen");
    }

    @ParameterizedTest
    @CsvSource({"2, 3", "3, 4", "4, 4"})
    void whatIsNotMendedIsGraver(int before, int after) {
        Finding finding = only(visit(DAY, finding(before, "Rutin", "Verksamhetschefen", DAY.plusDays(20))));
        FindingGrade graver = GRADES.getOrDefault(before + 1, GRADES.get(before));

        assertThatThrownBy(() -> finding.notMended(graver, "Inget gjort.", TODAY.plusDays(29), KERSTIN, TODAY, NOW))
                .hasMessage("newDue: supplier.dueTooLate");
        finding.notMended(graver, "Inget gjort.", TODAY.plusDays(28), KERSTIN, TODAY, NOW);

        assertThat(finding.getGrade().getLevel()).isEqualTo(after);
        assertThat(finding.getDue()).isEqualTo(TODAY.plusDays(28));
        assertThat(finding.getStatus()).isEqualTo(FindingStatus.OPEN);
    }

    @Test
    void whatIsToBeMendedIsAMeasureWithItsHeadline() {
        Finding planned = only(visit(DAY, finding(3, "Skriv rutin. Visa den för alla.", "Chefen", DAY.plusDays(9))));
        Finding talkedOf = only(visit(DAY, finding(2, null, "Chefen", DAY.plusDays(9))));

        assertThat(planned.plan().getTitle()).isEqualTo("Skriv rutin");
        assertThat(planned.plan().getDescription()).isEqualTo("Rutin saknas.\n\nSkriv rutin. Visa den för alla.");
        assertThat(talkedOf.plan().getTitle()).isEqualTo("Rutin saknas.");
    }

    private static Finding only(Visit visit) {
        return visit.getFindings().get(0);
    }

    private static FindingContent finding(Integer grade, String measure, String owner, LocalDate due) {
        return new FindingContent("Rutin saknas.", grade, measure, owner, due);
    }

    private static Visit visit(LocalDate day, FindingContent finding) {
        VisitContent content =
                new VisitContent(day, true, "Verksamhetschefen", "Vi gick igenom allt.", null, List.of(finding));
        Supplier supplier = new Supplier(1, new SupplierContent("Omsorg i Norr AB", null, null, null, null));
        return new Visit(supplier, content, GRADES, KERSTIN, TODAY, NOW);
    }
}
