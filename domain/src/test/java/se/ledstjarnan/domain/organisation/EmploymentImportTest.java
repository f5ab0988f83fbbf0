package se.ledstjarnan.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ledstjarnan.domain.organisation.ImportFiles.faults;
import static se.ledstjarnan.domain.organisation.ImportFiles.preview;
import static se.ledstjarnan.domain.organisation.ImportFiles.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmploymentImportTest {

    private static final String HEADINGS = "USERNAME;CODE;TASK;FROM;TO";
    private static final LocalDate OPENED = LocalDate.of(2020, 1, 1);

    private final Employee anna = new Employee("anna", "Anna", "Berg", null, null);
    private final Unit administration = new Unit(UnitKind.ADMINISTRATION, "Omsorgen", null, OPENED);
    private final Unit birch = new Unit(UnitKind.DEPARTMENT, "Björken", administration, OPENED);
    private final Unit closed = new Unit(UnitKind.DEPARTMENT, "Eken", administration, OPENED);
    private final List<Employment> stored = new ArrayList<>();

    @BeforeEach
    void units() {
        birch.knownAs("B1");
        closed.knownAs("E1");
        closed.close(LocalDate.of(2025, 6, 30));
    }

    @Test
    void addsEndsExtendsAndTheSameAgainChangesNothing() {
        takeIn("anna;b1;arbetar;2024-01-01;", "anna;B1;Leder;2024-01-01;2024-12-31");
        assertThat(stored).hasSize(2);
        assertThat(preview(plan("anna;B1;arbetar;2024-01-01;")).unchanged()).isEqualTo(1);

        ImportPreview ended = preview(takeIn("anna;B1;arbetar;2024-01-01;2026-03-31"));
        assertThat(ended.ended()).isEqualTo(1);
        assertThat(stored.get(0).getPeriod().getTo()).isEqualTo(LocalDate.of(2026, 3, 31));

        assertThat(preview(takeIn("anna;B1;leder;2024-01-01;")).changed()).isEqualTo(1);
        assertThat(stored.get(1).getPeriod().getTo()).isNull();
    }

    @Test
    void aNewPeriodMayFollowOneThatEndsInTheSameFile() {
        takeIn("anna;B1;arbetar;2024-01-01;");

        takeIn("anna;B1;arbetar;2026-05-01;", "anna;B1;arbetar;2024-01-01;2026-04-30");

        assertThat(stored).hasSize(2);
    }

    @Test
    void nobodyHoldsATaskTwiceAtOnce() {
        takeIn("anna;B1;arbetar;2024-01-01;");

        EmploymentImport plan = plan("anna;B1;arbetar;2025-01-01;");
        assertThat(faults(plan)).containsExactly("2 FROM ALREADY_THERE");
        assertThat(plan.faults().get(0).arguments()).isEqualTo(List.of("Björken", "2024-01-01"));
        assertThat(faults(plan("anna;E1;arbetar;2024-01-01;2024-12-31", "anna;E1;arbetar;2024-06-01;2024-07-01")))
                .containsExactly("2 FROM ALREADY_THERE", "3 FROM ALREADY_THERE");
    }

    @Test
    void countsWhatTheFileSaysNothingOf() {
        takeIn("anna;B1;arbetar;2024-01-01;", "anna;B1;leder;2020-01-01;2021-01-01");

        assertThat(preview(plan("anna;E1;arbetar;2024-01-01;2024-12-31")).notInFile())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bo;B1;arbetar;2024-01-01;            | 2 USERNAME UNKNOWN_PERSON",
                "anna;X9;arbetar;2024-01-01;          | 2 CODE UNKNOWN_UNIT",
                "anna;B1;städar;2024-01-01;           | 2 TASK NOT_A_WORD",
                "anna;B1;arbetar;;                    | 2 FROM REQUIRED",
                "anna;B1;arbetar;1/1 2024;            | 2 FROM NOT_A_DAY",
                "anna;B1;arbetar;2024-02-01;2024-01-01| 2 TO END_BEFORE_START",
                "anna;E1;arbetar;2024-01-01;          | 2 TO UNIT_CLOSED",
                "anna;E1;arbetar;2024-01-01;2025-07-01| 2 TO UNIT_CLOSED",
            })
    void namesRowAndColumn(String row, String fault) {
        assertThat(faults(plan(row))).containsExactly(fault);
    }

    @Test
    void namesTheFirstOfTwoEqualRows() {
        assertThat(faults(plan("anna;B1;arbetar;2024-01-01;", "anna;B1;arbetar;2024-01-01;2025-01-01")))
                .contains("3 USERNAME TWICE_IN_FILE");
    }

    private EmploymentImport plan(String... lines) {
        return new EmploymentImport(
                rows(HEADINGS, lines),
                List.of(anna),
                List.of(administration, birch, closed),
                List.copyOf(stored),
                stored::add);
    }

    private EmploymentImport takeIn(String... lines) {
        EmploymentImport plan = plan(lines);
        assertThat(faults(plan)).isEmpty();
        plan.carryOut();
        return plan;
    }
}
