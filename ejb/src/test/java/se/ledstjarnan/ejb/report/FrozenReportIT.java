package se.ledstjarnan.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.DenominatorKind;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.report.DenominatorService.UnitAmounts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.Database;

/** What a report says stays said: figures until refreshed, and after approval all of it. And what its figures are set against. */
class FrozenReportIT extends ReportContainerTest {

    private static final String LEADER = "frusen-karin";

    @Inject
    private SelectionService selection;

    @Inject
    private AttestService attests;

    @Inject
    private DenominatorService denominators;

    @BeforeEach
    void leader() throws SQLException {
        ReportFacts.role(LEADER, Roles.ENHETSCHEF);
    }

    @Test
    void casesChangeAndTheReportDoesNot() throws Exception {
        Quarter quarter = new Quarter(2016, 2);
        long unit = ReportFacts.unit("Frusna boendet", ReportFacts.department("Frusna avdelningen"));
        String chosen = ReportFacts.deviation(unit, LocalDate.of(2016, 5, 3), "FALL", 3);
        for (int i = 0; i < 20; i++) {
            ReportFacts.deviation(unit, LocalDate.of(2016, 4, 2 + i), "FALL", 1);
        }
        draft(quarter);
        String drafted = open(quarter);
        for (int i = 0; i < 30; i++) {
            ReportFacts.deviation(unit, LocalDate.of(2016, 6, 1).plusDays(i % 25), "LAKEMEDEL", 1);
        }
        assertThat(open(quarter)).isEqualTo(drafted);

        refresh(quarter);
        assertThat(open(quarter)).isNotEqualTo(drafted).contains(">51");

        asMas(() -> attests.attest(chosen, "Lärorik", "En person föll och larmet var trasigt.", 0));
        assertThat(view(quarter).changes())
                .as("what has changed since it was drafted")
                .extracting(FigureChange::now)
                .contains("51");
        write(quarter, ANALYSIS, "Lugnt.");
        write(quarter, PROPOSAL, "Ta del av rapporten.");
        write(quarter, PATIENT_BOARD, "Två ärenden.");
        approve(quarter);
        String approved = board(quarter);
        assertThat(approved)
                .contains(
                        "Ta del av rapporten.",
                        "Från patientnämnden",
                        "Två ärenden.",
                        "larmet var trasigt",
                        "Vald av MAS");
        Database.owner().execute("update deviation set status = 'DUPLICATE' where unit_id = ? and severity = 1", unit);
        Database.owner()
                .execute("update deviation set restriction = 'LEX_SARAH', severity = 1 where number = ?", chosen);
        Database.owner().execute("update unit set name = 'Omdöpta boendet' where id = ?", unit);
        Database.owner().execute("update employee set family_name = 'Ombytt' where username = ?", MAS);

        assertThat(board(quarter)).isEqualTo(approved);
        assertThatThrownBy(() -> refresh(quarter)).isInstanceOf(DomainException.class);
    }

    @Test
    void keepsWhatIsWrittenWhileItIsWritten() throws Exception {
        Quarter quarter = new Quarter(2016, 3);
        draft(quarter);
        int number = number(quarter);
        long seen = chapter(quarter, ANALYSIS).version();
        long kept = As.role(MAS, Roles.MAS, () -> chapters.keep(number, ANALYSIS, seen, "Halv men"));

        assertThat(kept).isEqualTo(chapter(quarter, ANALYSIS).version()).isNotEqualTo(seen);
        assertThat(chapter(quarter, ANALYSIS).text()).isEqualTo("Halv men");
        assertThatThrownBy(() -> asMas(() -> chapters.keep(number, ANALYSIS, seen, "Annan flik")))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> asMas(() -> chapters.keep(number, ANALYSIS, kept, "å".repeat(20_001))))
                .isInstanceOf(DomainException.class);
        assertThat(chapter(quarter, ANALYSIS).text()).isEqualTo("Halv men");
    }

    @Test
    void quartersWithLittleInThemAreDraftedToo() throws Exception {
        Quarter one = new Quarter(2001, 2);
        Quarter none = new Quarter(2001, 3);
        long unit = ReportFacts.unit("Första boendet", ReportFacts.department("Första avdelningen"));
        ReportFacts.deviation(unit, LocalDate.of(2001, 5, 9), "FALL", 1);

        Quarter before = new Quarter(2001, 1);

        draft(one);
        draft(none);
        draft(before);

        assertThat(told(one))
                .contains("rapporterades 1 avvikelse", "2001-05-09: avvikelser började rapporteras")
                .doesNotContain("Första boendet</th><td class=\"paper-num\">1");
        assertThat(told(none)).contains("rapporterades 0 avvikelser", "1 färre än kvartalet före");
        assertThat(open(before))
                .as("nothing was ever reported")
                .contains("rapporterades 0 avvikelser", "Inga klagomål eller synpunkter");
        assertThatThrownBy(() -> draft(new Quarter(2999, 1)))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.key()).isEqualTo("report.periodNotBegun"));
        Quarter running = Quarter.of(LocalDate.now());
        draft(running);
        write(running, ANALYSIS, "För tidigt.");
        assertThatThrownBy(() -> approve(running))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.key()).isEqualTo("report.periodNotEnded"));
    }

    @Test
    void denominatorsAreTheUnitsOwn() throws Exception {
        Quarter quarter = new Quarter(2017, 1);
        long department = ReportFacts.department("Nämnaravdelningen");
        long mine = ReportFacts.unit("Nämnarboendet", department);
        long other = ReportFacts.unit("Främmande boendet", department);
        Database.owner()
                .execute(
                        "insert into employment (employee_id, unit_id, kind, valid_from) values (?, ?, 'LEADS', '2000-01-01')",
                        Database.employee(LEADER),
                        mine);
        for (int i = 0; i < 17; i++) {
            ReportFacts.deviation(mine, LocalDate.of(2017, 2, 1 + i), "FALL", 1);
        }
        List<UnitAmounts> seen = As.role(LEADER, Roles.ENHETSCHEF, () -> denominators.units(quarter));
        assertThat(seen).extracting(UnitAmounts::unitId).containsExactly(mine);

        As.role(LEADER, Roles.ENHETSCHEF, () -> denominators.enter(quarter, Map.of(seen.get(0), amounts(3_400))));
        UnitAmounts foreign = new UnitAmounts(other, "Främmande boendet", Map.of());
        assertThatThrownBy(() -> As.role(
                        LEADER, Roles.ENHETSCHEF, () -> denominators.enter(quarter, Map.of(foreign, amounts(1)))))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> As.role(
                        LEADER, Roles.ENHETSCHEF, () -> denominators.enter(quarter, Map.of(seen.get(0), amounts(9)))))
                .as("somebody has entered another number since")
                .isInstanceOf(StaleDataException.class);
        draft(quarter);
        assertThat(told(quarter)).contains("Fall per 1", ">5,0").containsPattern("3[ \u00a0]400");

        UnitAmounts now = As.role(LEADER, Roles.ENHETSCHEF, () -> denominators.units(quarter))
                .get(0);
        for (int bad : new int[] {0, -1, 1_000_001}) {
            assertThatThrownBy(() -> As.role(
                            LEADER, Roles.ENHETSCHEF, () -> denominators.enter(quarter, Map.of(now, amounts(bad)))))
                    .isInstanceOf(DomainException.class);
        }
        As.role(LEADER, Roles.ENHETSCHEF, () -> denominators.enter(quarter, Map.of(now, Map.of())));
        assertThat(Database.owner().number("select count(*) from unit_denominator where unit_id = ?", mine))
                .isZero();
        assertThatThrownBy(() ->
                        As.role(LEADER, Roles.ENHETSCHEF, () -> denominators.enter(new Quarter(2999, 1), Map.of())))
                .isInstanceOf(DomainException.class);
    }

    private static Map<DenominatorKind, Integer> amounts(int careDays) {
        return new EnumMap<>(Map.of(DenominatorKind.CARE_DAYS, careDays));
    }
}
