package se.ledstjarnan.ejb.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.supplier.AgreementContent;
import se.ledstjarnan.domain.supplier.ConcernReason;
import se.ledstjarnan.domain.supplier.FindingContent;
import se.ledstjarnan.domain.supplier.GradeTrend;
import se.ledstjarnan.domain.supplier.SupplierContent;
import se.ledstjarnan.domain.supplier.VisitContent;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

/** Grades by year with their trend and reason, permits with what is missing first, and nothing of a finding's words to the board. */
class SupplierGradesIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private SupplierGradeService grades;

    @Inject
    private SupplierWorkService work;

    @Inject
    private SupplierDutyService duties;

    @Inject
    private VisitService visits;

    @PersistenceContext
    private EntityManager em;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private int number;

    @BeforeEach
    void aSupplierVisitedTwoYears() throws Exception {
        facts.employee("kerstin");
        facts.employee("nils");
        facts.administration();
        number = kerstin(() -> work.begin(new SupplierContent(facts.username("Boende"), null, null, null, null)));
        kerstin(() -> {
            work.agree(
                    ref(),
                    new AgreementContent(
                            "Boende",
                            "Äldre",
                            Set.of(LegalArea.SOL),
                            TODAY.minusYears(2),
                            null,
                            null,
                            true,
                            null,
                            null));
            return null;
        });
        visited(TODAY.minusYears(1), new FindingContent("Nycklar kvitteras inte.", 2, null, "Chefen", TODAY));
        visited(
                TODAY,
                new FindingContent("Bemanningen räcker inte.", 4, "Höj den genast.", "Chefen", TODAY.plusDays(7)),
                new FindingContent("Lugn miljö.", 1, null, null, null));
    }

    @Test
    void theGravestOfAYearIsItsGradeAndTheYearsAreCompared() throws Exception {
        SupplierGrades.Row row = row(kerstin(() -> grades.grades()));

        assertThat(row.grades())
                .extracting(SupplierGrades.Grade::level)
                .startsWith(4, 2)
                .hasSize(4);
        assertThat(row.trend()).isEqualTo(GradeTrend.WORSE);
        assertThat(row.grave()).isTrue();
        assertThat(row.shares())
                .containsExactly(
                        new SupplierGrades.Share(4, "Med allvarlig avvikelse", 1, 1),
                        new SupplierGrades.Share(1, "Tillfredsställande", 1, 0));
        assertThat(row.reasons()).containsExactly("Bemanningen räcker inte.");
    }

    @Test
    void theBoardIsToldNoWordsOfAFinding() throws Exception {
        String nils = facts.username("nils");

        assertThat(row(As.role(nils, Roles.NAMND, () -> grades.grades())).reasons())
                .isEmpty();
        assertThat(As.role(nils, Roles.NAMND, () -> grades.paper()))
                .startsWith((byte) '%', (byte) 'P', (byte) 'D', (byte) 'F');
        assertThatThrownBy(() -> As.role(nils, Roles.LEVERANTOR, () -> grades.grades()))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.role(nils, Roles.MEDARBETARE, () -> grades.paper()))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whatIsMissingComesFirst() throws Exception {
        assertThat(permit().missing()).isTrue();
        kerstin(() -> {
            work.permit(ref(), "Boende", "8.1.2-1/2026", TODAY, TODAY.plusYears(1));
            duties.raise(ref(), ConcernReason.SUITABILITY, "Oklart ägande.", TODAY.minusDays(2));
            return null;
        });

        List<SupplierGrades.Permit> permits = kerstin(() -> grades.grades()).permits();
        assertThat(permit())
                .isEqualTo(new SupplierGrades.Permit(
                        number,
                        facts.username("Boende"),
                        true,
                        false,
                        TODAY.plusYears(1),
                        1,
                        TODAY.minusDays(2),
                        null));
        assertThat(permits.stream().map(SupplierGrades.Permit::missing).toList())
                .isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
    }

    @Test
    void allOfItIsReadInOneStatement() throws Exception {
        assertThat(Statements.sentBy(em, () -> kerstin(() -> grades.grades()))).isLessThanOrEqualTo(2);
    }

    private SupplierGrades.Permit permit() throws Exception {
        return kerstin(() -> grades.grades()).permits().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private SupplierGrades.Row row(SupplierGrades found) {
        return found.rows().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private void visited(LocalDate day, FindingContent... found) throws Exception {
        kerstin(() -> {
            visits.register(number, new VisitContent(day, true, "Verksamhetschefen", "Allt.", null, List.of(found)));
            return null;
        });
    }

    private SupplierRef ref() throws Exception {
        return new SupplierRef(number, rows.number("select version from supplier where number = ?", number));
    }

    private <T> T kerstin(Callable<T> task) throws Exception {
        return As.roles(facts.username("kerstin"), Set.of(Roles.MEDARBETARE, Roles.KVALITETSSAMORDNARE), task);
    }
}
