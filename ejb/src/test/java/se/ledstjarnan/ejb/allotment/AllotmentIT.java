package se.ledstjarnan.ejb.allotment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.allotment.Group;
import se.ledstjarnan.domain.allotment.Means;
import se.ledstjarnan.domain.allotment.NeedAnswer;
import se.ledstjarnan.domain.allotment.NeedContent;
import se.ledstjarnan.domain.allotment.NeedStatus;
import se.ledstjarnan.domain.allotment.NeedTerm;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.notification.WaitingService;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** Means and needs as services and PostgreSQL have them. */
class AllotmentIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final int YEAR = TODAY.getYear();
    private static final Group NOBODY = new Group(null, null, null, null);

    @Inject
    private AllotmentService allotments;

    @Inject
    private AllotmentWorkService work;

    @Inject
    private AllotmentImportService imports;

    @Inject
    private NeedService needs;

    @Inject
    private WaitingService waiting;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long unit;
    private long other;
    private String name;

    @BeforeEach
    void aUnitWithMeans() throws Exception {
        clear();
        long administration = facts.administration();
        unit = facts.unit("UNIT", "Björken", administration);
        name = (String) rows.column("select name from unit where id = ?", unit).get(0);
        other = facts.unit(administration);
        long karin = facts.employee("karin");
        facts.employed(karin, "LEADS", unit, LocalDate.of(2020, 1, 1), null);
        facts.employee("sofia");
        facts.employee("nora");
        facts.employee("nils");
    }

    /** The board decides all of a year at once, so others' rows may not lie there. */
    @AfterEach
    void clear() throws SQLException {
        rows.execute("delete from allotment");
        rows.execute("delete from allotment_decision");
    }

    @Test
    void managersSeeThoseOfTheirUnitsAndTheBoardAll() throws Exception {
        sofia(() -> work.add(form(unit, 12_000_000L)));
        sofia(() -> work.add(form(other, 9_000_000L)));

        assertThat(karin(() -> allotments.year(YEAR)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.unitId()).isEqualTo(unit));
        assertThat(nils(() -> allotments.year(YEAR)).rows()).hasSize(2);
        assertThatThrownBy(() -> karin(() -> work.add(form(unit, 1L)))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> sofia(() -> work.add(form(unit, 1L)))).hasMessage("unit: allotment.thereAlready");
    }

    @Test
    void aDecisionIsRecordedOnceForBudgetsAsTheyStand() throws Exception {
        long id = sofia(() -> work.add(form(unit, 12_000_000L)));
        nora(() -> decide("Internbudget"));

        AllotmentRow row = karin(() -> allotments.year(YEAR)).rows().get(0);
        assertThat(row.isDecided()).isTrue();
        assertThat(row.paragraph()).isEqualTo("112");
        assertThatThrownBy(() -> nora(() -> decide("Igen"))).hasMessage("allotment.decidedAlready");
        assertThatThrownBy(() -> sofia(() -> decide("Själv"))).isInstanceOf(EJBAccessException.class);

        sofia(() -> {
            work.write(id, row.stored(), form(unit, 12_500_000L));
            return null;
        });
        AllotmentRow changed = sofia(() -> allotments.row(id));
        assertThat(changed.isDecided()).isFalse();
        assertThat(changed.decided()).isEqualTo(12_000_000L);
        assertThatThrownBy(() -> sofia(() -> {
                    work.write(id, row.stored(), form(unit, 1L));
                    return null;
                }))
                .isInstanceOf(StaleDataException.class);
        nora(() -> decide("Tilläggsanslag"));
        assertThat(karin(() -> allotments.year(YEAR)).decisions()).hasSize(2);
        assertThatThrownBy(() -> Database.application()
                        .execute("update allotment_decision set words = 'x' where year = ?", YEAR))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void aListIsTakenInWhole() throws Exception {
        String list = "Enhet\tÅr\tMål\tBudget\tUtfall\n" + name + "\t" + YEAR + "\t\t12 500\t6 100,5\n"
                + name.toLowerCase() + "\t" + (YEAR - 1) + "\t\t12 000\t12 300";

        AllotmentImportService.Taken taken = sofia(() -> imports.take(list));

        assertThat(taken).isEqualTo(new AllotmentImportService.Taken(2, 0));
        AllotmentYear year = karin(() -> allotments.year(YEAR));
        assertThat(year.rows().get(0).outcome()).isEqualTo(6_100_500L);
        assertThat(year.before().get(0).left()).isEqualTo(-300_000L);
        AllotmentImportService.Taken again = sofia(() -> imports.take(name + ";" + YEAR + ";;;6200"));
        assertThat(again).isEqualTo(new AllotmentImportService.Taken(0, 1));
        assertThat(karin(() -> allotments.year(YEAR)).rows().get(0).budget()).isEqualTo(12_500_000L);
    }

    @Test
    void ofAListWithFaultsNothingIsTakenIn() {
        String list = String.join(
                "\n",
                name + ";" + YEAR + ";;12500",
                name + ";" + YEAR + ";;12600",
                "Finns inte;" + YEAR + ";;1",
                name + ";tjugo;;1",
                name + ";" + (YEAR - 1) + ";;-4",
                name + ";" + (YEAR - 2) + ";M-999999;4",
                name + ";3026;;4",
                name + ";" + (YEAR - 3) + ";;många",
                name,
                name + ";" + (YEAR + 1) + ";;5;5",
                ";" + YEAR + ";;5");

        AllotmentFaults faults = catchThrowableOfType(AllotmentFaults.class, () -> sofia(() -> imports.take(list)));

        assertThat(faults.faults())
                .extracting(fault -> fault.line() + " " + fault.broken().getMessage())
                .containsExactly(
                        "2 allotment.importTwice",
                        "3 allotment.importUnit",
                        "4 allotment.importYear",
                        "5 budget: allotment.negative",
                        "6 allotment.importGoal",
                        "7 year: allotment.badYear",
                        "8 budget: allotment.notANumber",
                        "9 allotment.importColumns",
                        "10 outcome: allotment.outcomeTooEarly",
                        "11 allotment.importNoUnit");
        assertThatThrownBy(() -> sofia(() -> imports.take(" \n "))).hasMessage("pasted: shared.required");
        assertThat(count()).isZero();
    }

    @Test
    void aNeedIsConveyedAndAnswered() throws Exception {
        int number = sofia(() -> needs.begin(need()));
        assertThatThrownBy(() -> nora(() -> needs.open(number))).isInstanceOf(NotFoundException.class);
        int before = nora(() -> waiting.counts()).get(WaitingKind.RESOURCE_NEEDS);
        sofia(() -> {
            needs.raise(number, needs.open(number).stored());
            return null;
        });
        assertThat(nora(() -> waiting.counts())).containsEntry(WaitingKind.RESOURCE_NEEDS, before + 1);
        assertThat(karin(() -> needs.open(number)).status()).isEqualTo(NeedStatus.RAISED);

        nora(() -> {
            needs.answer(
                    number,
                    needs.open(number).stored(),
                    NeedAnswer.PARTLY,
                    "En halv tjänst.",
                    400_000L,
                    new Decided(TODAY, "113", "SN 2026/13"));
            return null;
        });

        assertThat(nils(() -> needs.open(number)).granted()).isEqualTo(400_000L);
        assertThatThrownBy(() -> rows.execute("update resource_need set title = 'x' where number = ?", number))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void qualityIsTheGoalsLevelAgainstItsTarget() throws Exception {
        sofia(() -> work.add(
                new NewAllotment(unit, null, YEAR, new Means(1_000_000L, 700_000L, 900_000L, null, null), NOBODY)));
        long goal = rows.number("""
                insert into goal (number, title, kind, term, first_year, last_year, status, decided_by_body, decided_on,
                    decision_paragraph, decision_number, made_at)
                values (nextval('goal_number'), 'Trygghet', 'STRATEGIC', 'LONG', ?, ?, 'DECIDED', 'Nämnden', now(), '1', 'SN 1', now())
                returning id""", YEAR, YEAR);
        long indicator = rows.number("""
                insert into indicator (number, name, source, measured_in, direction, frequency, whole, since)
                values (nextval('indicator_number'), 'Trygga', 'MANUAL', 'procent', 'HIGHER', 'YEAR', false, '2020-01-01')
                returning id""");
        rows.execute("insert into goal_indicator (goal_id, indicator_id) values (?, ?)", goal, indicator);
        rows.execute(
                "insert into indicator_target (indicator_id, unit_id, year, level) values (?, ?, ?, 80)",
                indicator,
                unit,
                YEAR);
        rows.execute(
                "insert into outcome (indicator_id, unit_id, first_day, value, entered_at) values (?, ?, ?, 60, now())",
                indicator,
                unit,
                java.sql.Date.valueOf(LocalDate.of(YEAR, 1, 1)));

        List<QualityRow> found = karin(() -> allotments.quality(YEAR));

        assertThat(found).singleElement().satisfies(row -> {
            assertThat(row.cost()).isEqualByComparingTo("90");
            assertThat(row.quality()).isEqualByComparingTo("75");
            assertThat(row.levels()).hasSize(1);
        });
    }

    private Void decide(String words) {
        work.decide(YEAR, words, new Decided(TODAY, "112", "SN 2026/12"));
        return null;
    }

    private long count() {
        try {
            return rows.number("select count(*) from allotment");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static NewAllotment form(long of, Long budget) {
        return new NewAllotment(of, null, YEAR, new Means(budget, null, null, null, null), NOBODY);
    }

    private static NewNeed need() {
        return new NewNeed(
                new NeedContent("Nattpersonal", NeedTerm.SHORT, YEAR + 1, 800_000L, null, "Fallen ökar.", "Skador."),
                null,
                null);
    }

    private <T> T karin(Callable<T> task) throws Exception {
        return As.roles(facts.username("karin"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), task);
    }

    private <T> T sofia(Callable<T> task) throws Exception {
        return As.roles(facts.username("sofia"), Set.of(Roles.MEDARBETARE, Roles.SOCIALCHEF), task);
    }

    private <T> T nora(Callable<T> task) throws Exception {
        return As.roles(facts.username("nora"), Set.of(Roles.MEDARBETARE, Roles.NAMNDSEKRETERARE), task);
    }

    private <T> T nils(Callable<T> task) throws Exception {
        return As.roles(facts.username("nils"), Set.of(Roles.NAMND), task);
    }
}
