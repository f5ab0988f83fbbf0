package se.ledstjarnan.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.ledstjarnan.domain.organisation.ImportFiles.faults;
import static se.ledstjarnan.domain.organisation.ImportFiles.preview;
import static se.ledstjarnan.domain.organisation.ImportFiles.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitImportTest {

    private static final LocalDate OPENED = LocalDate.of(2020, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final String HEADINGS = "CODE;NAME;KIND;PARENT;LAWS;MAIN_LAW;OPERATION;FROM;TO";
    private static final String TOP = "1;Vård och omsorg;förvaltning;;;;;2020-01-01;";
    private static final String CARE = "10;Äldreomsorg;avdelning;1;;;;2020-01-01;";
    private static final String BIRCH = "100;Björken;Enhet;10;SoL, HSL;hsl;Äldreomsorg;2020-01-01;";

    private final Operation elderCare = new Operation("Äldreomsorg", OPENED);
    private final List<Unit> stored = new ArrayList<>();

    @BeforeEach
    void threeUnits() {
        assertThat(preview(takeIn(TOP, CARE, BIRCH)).added()).isEqualTo(3);
    }

    @Test
    void makesParentsBeforeWhatIsBelowThemWhateverTheOrder() {
        takeIn("200;Gran;enhet;20;LSS;LSS;;;", "20;Stöd;avdelning;1;;;;;");

        assertThat(stored).extracting(Unit::getCode).containsExactly("1", "10", "100", "20", "200");
        Unit spruce = stored.get(4);
        assertThat(spruce.getParent().getCode()).isEqualTo("20");
        assertThat(spruce.getMainArea()).isEqualTo(LegalArea.LSS);
        assertThat(spruce.getExistence().getFrom()).isEqualTo(DAY);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        ImportPreview again = preview(plan(TOP, CARE, BIRCH));

        assertThat(again.ready()).isFalse();
        assertThat(again.unchanged()).isEqualTo(3);
        assertThat(again.changes()).isEmpty();
    }

    @Test
    void keepsOldNameAndPlaceForTheDaysBeforeInOneLine() {
        takeIn(
                "20;Stöd;avdelning;1;;;;2020-01-01;",
                BIRCH.replace("Björken", "Björkgården").replace(";10;", ";20;"));

        Unit birch = stored.get(2);
        assertThat(birch.nameOn(DAY.minusDays(1))).isEqualTo("Björken");
        assertThat(birch.parentOn(DAY.minusDays(1)).getCode()).isEqualTo("10");
        assertThat(birch.nameOn(DAY)).isEqualTo("Björkgården");
        assertThat(birch.getHistory()).hasSize(1);
    }

    @Test
    void aSecondFileOfTheSameDayCorrectsTheFirst() {
        takeIn(BIRCH.replace("Björken", "Bjröken"));
        takeIn(BIRCH.replace("Björken", "Björkgården"));

        assertThat(stored.get(2).getName()).isEqualTo("Björkgården");
        assertThat(stored.get(2).getHistory()).hasSize(1);
        assertThat(stored.get(2).nameOn(DAY.minusDays(1))).isEqualTo("Björken");
    }

    @Test
    void takesAUnitMadeByHandForTheOneWithItsName() {
        Unit oak = new Unit(UnitKind.UNIT, "Eken", stored.get(1), OPENED);
        oak.workUnder(Set.of(LegalArea.SOL), LegalArea.SOL, elderCare);
        stored.add(oak);

        ImportPreview preview = preview(takeIn("101;Eken;enhet;10;SoL;SoL;Äldreomsorg;;"));

        assertThat(preview.changed()).isEqualTo(1);
        assertThat(preview.changes().get(0).differences())
                .containsExactly(new ImportChange.Difference(ImportColumn.CODE, "", "101"));
        assertThat(oak.getCode()).isEqualTo("101");
        assertThat(stored).hasSize(4);
    }

    @Test
    void doesNotGuessBetweenTwoOfTheSameName() {
        stored.add(new Unit(UnitKind.UNIT, "Eken", stored.get(1), OPENED));
        stored.add(new Unit(UnitKind.UNIT, "Eken", stored.get(1), OPENED));

        assertThat(faults(plan("101;Eken;enhet;10;SoL;SoL;;;"))).containsExactly("2 NAME NAME_TWICE");
    }

    @Test
    void endsAUnitAndSaysWhatElseEndsWithIt() {
        UnitImport plan = plan(BIRCH + "2026-12-31");

        assertThat(preview(plan).ended()).isEqualTo(1);
        assertThat(plan.closings()).containsEntry(stored.get(2), LocalDate.of(2026, 12, 31));
        plan.carryOut();
        assertThat(faults(plan(BIRCH))).containsExactly("2 TO CLOSED_BEFORE");
    }

    @Test
    void nothingOutlastsWhatItIsBelow() {
        assertThat(faults(plan(CARE + "2026-12-31"))).containsExactly("2 TO UNITS_BELOW");
        assertThat(faults(plan(CARE + "2026-12-31", BIRCH))).contains("3 TO UNITS_BELOW");
        assertThat(faults(plan(CARE + "2026-12-31", BIRCH + "2026-12-31"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "100;Björken;enhet;100;SoL;SoL;;;              | 2 PARENT OWN_PARENT",
                "100;Björken;enhet;777;SoL;SoL;;;              | 2 PARENT UNKNOWN_PARENT",
                "5;Ny;enhet;100;SoL;SoL;;;                     | 2 PARENT PARENT_IS_UNIT",
                "5;Ny;enhet;;SoL;SoL;;;                        | 2 PARENT REQUIRED",
                "1;Vård och omsorg;förvaltning;10;;;;;         | 2 PARENT NO_PARENT_WANTED",
                "100;Björken;avdelning;1;;;;;                  | 2 KIND KIND_CHANGED",
                "100;Björken;hus;10;SoL;SoL;;;                 | 2 KIND NOT_A_WORD",
                "100;Björken;enhet;10;SoL, ABC;SoL;;;          | 2 LAWS NOT_A_WORD",
                "100;Björken;enhet;10;SoL;HSL;;;               | 2 MAIN_LAW MAIN_LAW_NOT_AMONG",
                "100;Björken;enhet;10;;;;;                     | 2 LAWS REQUIRED",
                "10;Äldreomsorg;avdelning;1;SoL;SoL;;;         | 2 LAWS LAWS_FOR_UNITS_ONLY",
                "100;Björken;enhet;10;SoL;SoL;Sjöfart;;        | 2 OPERATION UNKNOWN_OPERATION",
                "100;;enhet;10;SoL;SoL;;;                      | 2 NAME REQUIRED",
                ";Björken;enhet;10;SoL;SoL;;;                  | 2 CODE REQUIRED",
                "1 0 0;Björken;enhet;10;SoL;SoL;;;             | 2 CODE BAD_CODE",
                "100;Björken;enhet;10;SoL;SoL;;2026-02-30;     | 2 FROM NOT_A_DAY",
                "100;Björken;enhet;10;SoL;SoL;;1899-01-01;     | 2 FROM NOT_A_DAY",
                "100;Björken;enhet;10;SoL;SoL;;2026-03-01;2026-02-01 | 2 TO END_BEFORE_START",
                "100;Björken;enhet;10;SoL;SoL;;;2019-01-01     | 2 TO END_BEFORE_START",
            })
    void namesRowAndColumn(String row, String fault) {
        UnitImport plan = plan(row);
        assertThat(faults(plan)).contains(fault);
        assertThatThrownBy(plan::carryOut).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void findsCirclesInTheFileAndThroughWhatIsStored() {
        String first = "20;A;avdelning;21;;;;;";
        assertThat(faults(plan(first, "21;B;avdelning;20;;;;;"))).containsExactly("2 PARENT CIRCLE", "3 PARENT CIRCLE");

        takeIn("20;A;avdelning;1;;;;2020-01-01;", "21;B;avdelning;20;;;;2020-01-01;");
        assertThat(faults(plan(first))).containsExactly("2 PARENT CIRCLE");
    }

    @Test
    void namesTheFirstOfTwoRowsWithOneId() {
        UnitImport plan = plan(BIRCH, CARE, BIRCH.replace("Björken", "Björk"));

        assertThat(faults(plan)).containsExactly("4 CODE TWICE_IN_FILE");
        assertThat(plan.faults().get(0).arguments()).isEqualTo(List.of("100", 2));
    }

    @Test
    void refusesANameFromBeforeTheLastChange() {
        takeIn(BIRCH.replace("Björken", "Björkgården"));
        UnitImport earlier =
                new UnitImport(rows(HEADINGS, BIRCH), stored, List.of(elderCare), DAY.minusDays(10), stored::add);

        assertThat(faults(earlier)).containsExactly("2 CHANGE_BEFORE_LAST");
    }

    @Test
    void keepsFormulasAndMarkupAsText() {
        takeIn("300;=HYPERLINK(\"http://x\");avdelning;1;;;;;", "301;<script>alert(1)</script>;avdelning;1;;;;;");

        assertThat(stored.get(3).getName()).isEqualTo("=HYPERLINK(\"http://x\")");
        assertThat(stored.get(4).getName()).isEqualTo("<script>alert(1)</script>");
        assertThat(faults(plan("302;" + "x".repeat(10_000) + ";avdelning;1;;;;;")))
                .containsExactly("2 NAME TOO_LONG");
    }

    private UnitImport plan(String... lines) {
        return new UnitImport(rows(HEADINGS, lines), List.copyOf(stored), List.of(elderCare), DAY, stored::add);
    }

    private UnitImport takeIn(String... lines) {
        UnitImport plan = plan(lines);
        assertThat(faults(plan)).isEmpty();
        plan.carryOut();
        return plan;
    }
}
